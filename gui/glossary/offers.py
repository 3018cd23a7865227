"""Names that linked sentences offer: taken into the glossary one by one, or all that are sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.dialogs.parts import button, plain_label, set_words
from gui.glossary.told import kind_icon, language_words
from gui.theme.spacing import HAIR, LARGE, SMALL, UNIT
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from core.project.name_offers import NameOffer
    from gui.theme.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROWS = 4


class OffersBar(Worded, QFrame):
    """Lists offers; hidden where there are none.

    Signals:
        taken: ([NameOffer]) they are to become names.
        closed: The analyst does not want to see them now.
    """

    taken = Signal(list)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._theme = theme
        self._offers: tuple[NameOffer, ...] = ()
        self.setObjectName("glossaryOffers")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = plain_label()
        self._list = _OfferList(self)
        self._take = button("", self._take_one, name="takeName")
        self._take_sure = button("", self._take_all, name="takeSureNames")
        self._later = button("", self._close, name="namesLater")
        self._list.itemActivated.connect(lambda _: self._take_one())
        self._list.currentRowChanged.connect(lambda _: self._judge())
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        for each in (self._take, self._take_sure, self._later):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self._list)
        self.tell()
        self.hide()

    def show_offers(self, offers: Sequence[NameOffer]) -> None:
        """Show other offers, the sure ones first."""
        self._offers = tuple(offers)
        self.tell()
        self.setVisible(bool(offers))

    @property
    def shown(self) -> tuple[NameOffer, ...]:
        """The offers that are listed."""
        return self._offers

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setAccessibleName(tr("Names that linked sentences offer"))
        self._title.setText(tr("%Ln name(s) from linked sentences", "", len(self._offers)))
        self._list.setAccessibleName(tr("Names that linked sentences offer"))
        set_words(self._take, tr("&Take"), tip=tr("Make these words a name (Enter)"))
        set_words(self._take_sure, tr("Take all that are &sure"), tip=tr("In one step, which undo takes back"))
        set_words(self._later, tr("&Later"), tip=tr("Hide these offers"))
        row = self._list.currentRow()
        self._list.clear()
        for offer in self._offers:
            item = QListWidgetItem(self._theme.icon(kind_icon(offer.kind)), _words(offer))
            item.setToolTip(told(offer.reason))
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(row, 0), len(self._offers) - 1))
        self._list.setFixedHeight(min(len(self._offers), _ROWS) * (self.fontMetrics().lineSpacing() + 2 * UNIT) + SMALL)
        self._judge()

    def _judge(self) -> None:
        self._take.setEnabled(0 <= self._list.currentRow() < len(self._offers))
        self._take_sure.setEnabled(any(each.sure for each in self._offers))

    def _take_one(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._offers):
            self.taken.emit([self._offers[row]])

    def _take_all(self) -> None:
        self.taken.emit([each for each in self._offers if each.sure])

    def _close(self) -> None:
        self.show_offers(())
        self.closed.emit()


class _OfferList(QListWidget):
    """A list in which Enter takes a row, on every system."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("glossaryOfferList")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(LARGE, LARGE))
        self.setSpacing(HAIR)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)


def _words(offer: NameOffer) -> str:
    said = tr(
        "{label} = {words} ({language})", label=offer.label, words=offer.words, language=language_words(offer.language)
    )
    return said if offer.sure else tr("{names}: only by its place", names=said)
