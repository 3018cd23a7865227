"""Tables to read and to walk by keyboard, with a sentence where there is nothing to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.theme.spacing import UNIT
from gui.theme.tables import PlainTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROLE = Qt.ItemDataRole
_NARROW = 22 * UNIT


class LinesModel(QAbstractTableModel):
    """Rows of words."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._lines: tuple[tuple[str, ...], ...] = ()

    def set_head(self, head: Sequence[str]) -> None:
        """Name the columns."""
        self.beginResetModel()
        self._head = tuple(head)
        self.endResetModel()

    def show_lines(self, lines: Sequence[tuple[str, ...]]) -> None:
        """Show other rows; where they are the same nothing moves."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._head)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole and section < len(self._head):
            return self._head[section]
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give the words of a cell; all of them to the mouse."""
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole) and index.isValid():
            return self._lines[index.row()][index.column()]
        return None


class ReadTable(PlainTable):
    """Whole rows are chosen, by mouse or keyboard; Tab leads on.

    Signals:
        row_entered: Number of the row that was clicked, or on which Enter was pressed.
    """

    row_entered = Signal(int)

    def __init__(
        self,
        name: str,
        model: QAbstractTableModel,
        *,
        stretch: Sequence[int],
        narrow: Sequence[int] = (),
        by_click: bool = True,
    ) -> None:
        """Show a model.

        Args:
            name: Object name.
            stretch: The columns that share the room; the others are as wide as their words.
            narrow: Columns of names that are long and alike: their beginnings are shown, and they can be widened.
            by_click: Whether a click enters a row, too.
        """
        super().__init__()
        self.setObjectName(name)
        self._stretch, self._narrow = tuple(stretch), tuple(narrow)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.horizontalHeader().setMinimumSectionSize(8 * UNIT)
        if by_click:
            self.clicked.connect(lambda index: self.row_entered.emit(index.row()))
        self.share_room()

    def share_room(self) -> None:
        """Give each column its room; called again when there are other columns."""
        header = self.horizontalHeader()
        for column in range(header.count()):
            wide = column in self._stretch
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive if column in self._narrow else mode)
            if column in self._narrow:
                header.resizeSection(column, _NARROW)

    def fit_height(self, fewest: int, most: int) -> None:
        """Be as high as its rows need, within a number of rows."""
        rows = min(max(self.model().rowCount(), fewest), most)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth())

    def current_row(self) -> int:
        """Number of the row that the keyboard is on; -1 for none."""
        return self.currentIndex().row()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first row, if on none."""
        super().focusInEvent(event)
        if not self.selectedIndexes() and self.model().rowCount():
            self.selectRow(max(0, self.current_row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter a row."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in _ENTER and not editing and self.current_row() >= 0:
            self.row_entered.emit(self.current_row())
            return
        super().keyPressEvent(event)
