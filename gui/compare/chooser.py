"""The dialog in which an article, or what of it is in one language, is chosen for a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from core.errors import Bug, Cancelled, UserFixable
from core.project.comparing import refuse_overlapping
from gui.compare.offers import FEW, all_offers, likely_offers, likely_offers_in
from gui.dialogs.parts import margins, plain_label
from gui.tasks.background import run_in_background
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import SMALL
from gui.theme.spoken import name_line
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from core.project.comparing import Part
    from gui.actions.session import Session
    from gui.compare.offers import Offer

_SIZE = QSize(560, 460)
_REST_MILLISECONDS = 120
_PART = Qt.ItemDataRole.UserRole


class PartChooser(Worded, QDialog):
    """Lists likely partners with the reason, and below them every article.

    Signals:
        chosen: (Part)
    """

    chosen = Signal(object)

    def __init__(self, session: Session, beside: Part | None, others: Sequence[Part], parent: QWidget) -> None:
        """List what fits.

        Args:
            beside: What stands in the column next to it.
            others: What stands in all other columns.
        """
        super().__init__(parent)
        self.setObjectName("partChooser")
        self.resize(_SIZE)
        self._session, self._beside, self._others = session, beside, tuple(others)
        self.line = QLineEdit(self)
        self.line.setObjectName("partFilter")
        self.line.setClearButtonEnabled(True)
        self.list = _PartList(self)
        self.list.itemActivated.connect(self._take)
        self._hint = plain_label(faint=True)
        column = QVBoxLayout(self)
        margins(column)
        column.setSpacing(SMALL)
        for widget in (self.line, self.list, self._hint):
            column.addWidget(widget)
        self._likely: list[Offer] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self._fill)
        self.line.textChanged.connect(lambda _: self._rest.start())
        self.line.installEventFilter(self)
        self.tell()
        self._look_for_likely()
        self._fill()
        self.line.setFocus()

    def tell(self) -> None:
        """Name the parts."""
        self.setWindowTitle(tr("Choose what to compare"))
        self.line.setPlaceholderText(tr("Part of a title or file name"))
        name_line(self.line, tr("Filter articles by title or file name"), tr("Clear"))
        self.list.setAccessibleName(tr("Articles to compare"))
        self._hint.setText(tr("Enter chooses. An article in several languages can stand beside itself."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list while the line has the keyboard, and choose with Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._rest.isActive():
                    self._fill()
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _look_for_likely(self) -> None:
        project, beside = self._session.project, self._beside
        if beside is None:
            return
        if len(project.store.listing.articles()) <= FEW:
            self._likely = self._session.ask(lambda project: likely_offers(project, beside)) or []
            return
        path, analyst = project.path, project.my_name
        run_in_background(
            lambda _progress: likely_offers_in(path, analyst, beside),
            done=self._take_likely,
            failed=_pass_on,
            parent=self,
        )

    def _take_likely(self, found: list[Offer]) -> None:
        self._likely = found
        if not self.line.text():
            self._fill()

    def _fill(self) -> None:
        self._rest.stop()
        self.list.clear()
        project, words = self._session.project, self.line.text()
        likely: list[Offer] = []
        if not words.strip():
            likely = [each for each in self._likely if not self._why_not(each)]
            for offer in likely:
                self._add(offer, likely=True)
        above = {offer.part for offer in likely}
        for offer in all_offers(project, words):
            if offer.part not in above:
                self._add(offer, likely=False)
        self._walk(1)

    def _add(self, offer: Offer, *, likely: bool) -> None:
        first = tr("{name} — {title}", name=offer.name, title=offer.title) if offer.title else offer.name
        reasons = tr(", ", "between things").join(map(told, offer.reasons))
        if likely:
            second = (
                tr("Likely partner: {reasons}", reasons=reasons)
                if reasons
                else tr("Likely partner: the same article in another language")
            )
            first = f"{first}\n{second}"
        item = QListWidgetItem(first, self.list)
        item.setData(_PART, offer.part)
        why_not = self._why_not(offer)
        if why_not:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setToolTip(why_not)

    def _why_not(self, offer: Offer) -> str:
        try:
            refuse_overlapping((*self._others, offer.part))
        except UserFixable as refusal:
            return told(refusal.what)
        return ""

    def _walk(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.list.setCurrentRow(row)
                return
            row += step

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.accept()
            self.chosen.emit(item.data(_PART))


def _pass_on(error: BaseException) -> None:
    # Without likely partners there are still all articles to choose from.
    if not isinstance(error, (Cancelled, UserFixable)):
        raise Bug("looking for likely partners failed") from error


class _PartList(QListWidget):
    """A list that shows when it has the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("partList")
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_ring(self)
