"""What was done to the project, newest first, and the two ways back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.model.change import Act, ActKind
from core.operations.history import take_back, undo
from gui.dialogs.history_model import HistoryModel, Role, is_echo
from gui.dialogs.parts import button, plain_label, set_words
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import HAIR, LARGE, MEDIUM, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from core.model.change import Changes
    from gui.actions.session import Session
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NARROWEST = 160


class HistoryPanel(Worded, QWidget):
    """Lists acts; one can be taken back alone, or all from the newest down to it.

    Signals:
        act_chosen: The `Act` that was double clicked.
    """

    act_chosen = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the session's project, now and whenever it changes."""
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self._session = session
        self._is_walking_back = False
        self._is_behind = False
        self._model = HistoryModel(self._read, self)
        self._delegate = _ActDelegate(theme, self)
        self._list = _ActList()
        self._list.setObjectName("historyList")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.doubleClicked.connect(self._tell_chosen)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self._only = button("", self._take_back_only, name="takeBackOnly")
        self._before = button("", self._go_back_before, name="goBackBefore")
        self._why = plain_label(faint=True)
        self._why.setObjectName("historyWhy")
        self._lay_out()
        self.set_theme(theme)
        session.project_opened.connect(self._load)
        session.changed.connect(self._on_change)
        self._load()
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._list.setAccessibleName(tr("History"))
        set_words(self._only, tr("Take back &only this"), tip=tr("Undo this act and leave all later ones as they are"))
        set_words(self._before, tr("Go back to &before this"), tip=tr("Undo this act and all later ones"))
        self._judge()
        self._list.viewport().update()

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        foot.setSpacing(SMALL)
        foot.addWidget(self._why)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._only)
        row.addWidget(self._before)
        foot.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)
        self.setPalette(theme.qpalette())
        self._list.viewport().update()

    def current_act(self) -> Act | None:
        """The act that the keyboard is on."""
        return self._model.act_at(self._list.currentIndex().row())

    # ── what the project says ───────────────────────────────────────────────────────────────────────────────────

    def _read(self, limit: int) -> Sequence[Act]:
        if not self._session.is_open:
            return ()
        acts = self._session.project.history(limit=limit)
        # What made the project ready was done before anyone worked in it, and is not to be taken back.
        return [act for act in acts if act.kind is not ActKind.SETUP]

    def _analysts(self) -> dict[str, str]:
        if not self._session.is_open:
            return {}
        return {analyst.id: analyst.name for analyst in self._session.project.analysts()}

    def _load(self) -> None:
        self._is_behind = False
        self._model.load(self._analysts())
        self._judge()

    def _on_change(self, _changes: Changes, _initiator: object) -> None:
        if self._is_walking_back:
            return
        if not self.isVisible():
            self._is_behind = True
            return
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what was done while nobody looked."""
        super().showEvent(event)
        if self._is_behind:
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_behind = False
        self._model.catch_up(self._analysts())
        self._judge()

    # ── going back ──────────────────────────────────────────────────────────────────────────────────────────────

    def _judge(self) -> None:
        """Offer only what can be done with the act chosen, and say why not."""
        act = self.current_act()
        why = self._why_not(act)
        self._only.setEnabled(not why)
        self._before.setEnabled(not why)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _why_not(self, act: Act | None) -> str:
        if act is None:
            return tr("Choose an act to go back to, or to take back.")
        if self._session.project.read_only:
            return tr("The project is open for reading only.")
        if act.kind is ActKind.SETUP:
            return tr("This made the project or entered an analyst; it stays.")
        if is_echo(act):
            return tr("This took back or brought back another act; choose that one.")
        if act.undone:
            return tr("This is taken back already. Redo brings back what was undone last.")
        if act.analyst != self._session.project.my_id:
            return tr("This is another analyst's act.")
        return ""

    def _take_back_only(self) -> None:
        act = self.current_act()
        if act is not None:
            self._session.run(lambda project: take_back(project, act), self)

    def _go_back_before(self) -> None:
        """Undo, newest first, until the chosen act is taken back; each undo is an act that redo brings back."""
        act = self.current_act()
        if act is None or self._why_not(act):
            return
        self._is_walking_back = True
        try:
            reached = None
            while reached != act.id:
                target = self._session.project.next_undo()
                if target is None or self._session.run(undo, self) is None:
                    break
                reached = target.id
        finally:
            self._is_walking_back = False
        self._model.catch_up(self._analysts())
        self._judge()

    def _tell_chosen(self, index: QModelIndex) -> None:
        act = self._model.act_at(index.row())
        if act is not None:
            self.act_chosen.emit(act)


class _ActList(QListView):
    """The list itself; it shows where the keyboard is."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectedIndexes():
            # Qt went to the first row by itself, and chose nothing.
            self.setCurrentIndex(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.currentIndex().isValid():
            paint_focus_ring(self)


class _ActDelegate(QStyledItemDelegate):
    """Paints an act on two lines: what was done; when and by whom."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = _font(option)
        height = QFontMetrics(font).lineSpacing() + QFontMetrics(_smaller(font)).lineSpacing()
        return QSize(_NARROWEST, height + HAIR + 2 * TIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        act = index.data(Role.ACT)
        if not isinstance(act, Act):
            return
        palette = self._theme.palette
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        faint = palette.on_selection if selected else palette.muted
        quiet = act.undone or act.kind is not ActKind.DO
        font = _font(option)
        font.setStrikeOut(act.undone)
        painter.save()
        painter.fillRect(rect, QColor(palette.selection if selected else palette.base))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(palette.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        inner = rect.adjusted(MEDIUM + (LARGE if is_echo(act) else 0), TIGHT, -MEDIUM, -TIGHT)
        self._line(painter, inner.topLeft().y(), inner, act.what, font, faint if quiet else palette.text)
        small = _smaller(_font(option))
        second = " · ".join(part for part in (str(index.data(Role.TIME)), str(index.data(Role.ANALYST))) if part)
        if act.undone:
            second += f" · {tr('taken back')}"
        top = inner.top() + QFontMetrics(font).lineSpacing() + HAIR
        self._line(painter, top, inner, second, small, faint)
        painter.restore()

    def _line(self, painter: QPainter, top: int, inner: QRect, words: str, font: QFont, colour: str) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        box = QRect(inner.left(), top, inner.width(), metrics.lineSpacing())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]


def _smaller(font: QFont) -> QFont:
    return scaled(font, Step.CAPTION)
