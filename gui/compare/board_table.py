"""The table of the claim board: walked by keyboard cell by cell; lines open and fold, cells lead to their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.compare.board_delegate import BoardDelegate, chip_box
from gui.compare.board_lines import LineKind, Standing, needs_ruling
from gui.compare.board_model import FACT_COLUMN, FIRST_ARTICLE, STATE_COLUMN, BoardModel
from gui.compare.board_signs import standing_name
from gui.theme.spacing import ICON, SMALL, UNIT
from gui.theme.tables import PlainTable
from gui.wording import tr

if TYPE_CHECKING:
    from gui.compare.board_lines import Line
    from gui.theme.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS: dict[int, str] = {
    Qt.Key.Key_L: "link",
    Qt.Key.Key_R: "rule",
    Qt.Key.Key_Delete: "cut",
    Qt.Key.Key_Backspace: "cut",
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_M: "move",
    Qt.Key.Key_N: "not_stated",
    Qt.Key.Key_E: "export",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_FACT_SHARE, _MOST_STATE = 0.24, 60 * UNIT
_LEAST_FACT, _MOST_FACT = 50 * UNIT, 96 * UNIT
_LEAST_COLUMN = 30 * UNIT


class BoardTable(PlainTable):
    """Facts, walked cell by cell.

    Signals:
        entered: (QModelIndex) a cell was clicked, or Enter was pressed on it.
        turned: (Line) a line is to be opened or folded.
        asked: (str, QModelIndex) "link", "rule", "cut", "copy", "all" or "export" is wanted of a cell; or, of what is
            proposed there, "accept", "accept_record", "move" or "not_stated"; or "explain", what signs and keys mean.
        menu_asked: (QModelIndex, QPoint) the menu of a cell is wanted there, on the screen.
        filter_wanted: The keyboard is to go to the filter.
    """

    entered = Signal(QModelIndex)
    turned = Signal(object)
    asked = Signal(str, QModelIndex)
    menu_asked = Signal(QModelIndex, QPoint)
    filter_wanted = Signal()

    def __init__(self, model: BoardModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.setObjectName("claimBoard")
        self.lines = model
        self._delegate = BoardDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(_LEAST_COLUMN)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def share_room(self) -> None:
        """Give each column its room; called again when there are other columns, or more room."""
        header = self.horizontalHeader()
        if header.count() <= FIRST_ARTICLE:
            return
        wanted = int(self.viewport().width() * _FACT_SHARE)
        header.setSectionResizeMode(FACT_COLUMN, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(FACT_COLUMN, min(_MOST_FACT, max(_LEAST_FACT, wanted)))
        header.setSectionResizeMode(STATE_COLUMN, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(STATE_COLUMN, self._width_of_states())
        for column in range(FIRST_ARTICLE, header.count()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _width_of_states(self) -> int:
        said = [tr("{state}, ruled", state=standing_name(each)) for each in (Standing.DIFFERS, Standing.COMPATIBLE)]
        said += [standing_name(each) for each in Standing]
        widest = max(map(self.fontMetrics().horizontalAdvance, said))
        return min(_MOST_STATE, widest + ICON + 2 * SMALL)

    def rows_in_sight(self) -> tuple[int, int]:
        """Give the first and the last line that can be seen; the last may be behind the end."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return max(0, first), last if last >= 0 else self.lines.rowCount()

    def go_to(self, row: int, column: int) -> None:
        """Put the keyboard's place on a cell."""
        index = self.lines.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def ask(self, wish: str) -> bool:
        """Ask for something of the current cell, as its key does; tells whether there is one."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit(wish, index)
        return True

    # ── keyboard and mouse ──────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the board from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in _PLAIN
        if plain and (event.key() in _KEYS or event.key() in _ENTER or event.key() == Qt.Key.Key_Space):
            return True
        if event.key() in _ENTER and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            return True
        if event.text() == "?":
            return True
        if event.key() == Qt.Key.Key_Escape:
            return self.lines.view.is_narrowed
        return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Find)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter a cell, open or fold a line, or ask for what its key stands for."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.asked.emit("copy", index)
        elif event.matches(QKeySequence.StandardKey.Find):
            self.filter_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.lines.view.is_narrowed:
            self.asked.emit("all", index)
        elif not index.isValid() or not self._take_key(event, index):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent, index: QModelIndex) -> bool:
        line, key = self.lines.line(index), event.key()
        if key in _ENTER and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.asked.emit("accept_record", index)
            return True
        if event.text() == "?":
            self.asked.emit("explain", index)
            return True
        if line is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _KEYS:
            self.asked.emit(_KEYS[key], index)
        elif key in _ENTER and self._takes_over(index, line):
            self.asked.emit("accept", index)
        elif key in _ENTER or key == Qt.Key.Key_Space:
            self._enter(index, line)
        elif line.folds and index.column() == FACT_COLUMN and self._turns(key, line):
            self.turned.emit(line)
        else:
            return False
        return True

    def _turns(self, key: int, line: Line) -> bool:
        return (key == Qt.Key.Key_Left and line.is_open) or (key == Qt.Key.Key_Right and not line.is_open)

    def _takes_over(self, index: QModelIndex, line: Line) -> bool:
        """Tell whether Enter takes something over: where the cell holds nothing else that it could show."""
        offers = self.lines.offers(line, index.column())
        if line.kind is LineKind.HEAD:
            return bool(offers) and self.lines.named(line, index.column()) is None
        return bool(offers) and offers[0].can_be_taken and not line.row.cells[index.column() - FIRST_ARTICLE]

    def _enter(self, index: QModelIndex, line: Line) -> None:
        if index.column() == STATE_COLUMN and self.lines.asks_for_link(line):
            self.asked.emit("link", index)
        elif index.column() == STATE_COLUMN and line.kind is LineKind.FACT:
            if needs_ruling(line.row):
                self.asked.emit("rule", index)
        elif line.folds and (index.column() < FIRST_ARTICLE or line.kind is not LineKind.HEAD):
            self.turned.emit(line)
        else:
            self.entered.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer where a click asks something."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self.lines.line(index)
        at = event.position().toPoint()
        presses = line is not None and (self._is_button(index, line) or self._is_on_chip(index, line, at))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if presses else Qt.CursorShape.ArrowCursor)

    def _is_on_chip(self, index: QModelIndex, line: Line, at: QPoint) -> bool:
        chip = self.lines.chip(line, index.column())
        return bool(chip) and chip_box(self.visualRect(index), self.font(), chip).contains(at)

    def _is_button(self, index: QModelIndex, line: Line) -> bool:
        if index.column() != STATE_COLUMN:
            return False
        return needs_ruling(line.row) if line.kind is LineKind.FACT else self.lines.asks_for_link(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Enter the cell that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self.lines.line(index)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if line is not None and plain and index == self.currentIndex() and len(self.selectedIndexes()) == 1:
            on_chip = self._is_on_chip(index, line, event.position().toPoint())
            if on_chip and any(each.can_be_taken for each in self.lines.offers(line, index.column())):
                self.asked.emit("accept", index)
            else:
                self._enter(index, line)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        # The menu key comes with the middle of the view: it is meant for the cell that the keyboard is on.
        if not index.isValid() or not self.visualRect(self.currentIndex()).isValid():
            index = self.currentIndex()
        if index.isValid():
            self.menu_asked.emit(index, self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first line, if on none."""
        super().focusInEvent(event)
        # Qt may have made the first cell the current one without choosing it.
        if self.lines.rowCount() and not self.selectionModel().hasSelection():
            self.go_to(max(0, self.currentIndex().row()), max(FACT_COLUMN, self.currentIndex().column()))

    # ── looks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.share_room()
