"""Rows of the table beside a chart, as Qt's view asks for them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap

from gui.statistics.table_data import Row, TableData

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Sequence

    from PySide6.QtCore import QObject

_SWATCH = 12
_AnyIndex = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Sorts by any column, and can leave out what is not chosen.

    Signals:
        narrowed: Other rows are shown.
    """

    narrowed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._data = TableData()
        self._rows: list[Row] = []
        self._only: frozenset[Hashable] | None = None
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.swatch_of: Callable[[Row], str] = lambda row: row.swatch
        """Gives the colour before the first cell of a row."""

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self._data.columns)

    @property
    def everything(self) -> TableData:
        """All rows, whatever is shown of them."""
        return self._data

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown, in their order."""
        return self._rows

    @property
    def is_narrowed(self) -> bool:
        """Whether rows are left out."""
        return self._only is not None

    def show(self, data: TableData) -> None:
        """Show other rows, all of them, sorted as before where the columns are those of before."""
        self.beginResetModel()
        if [each.id for each in data.columns] != [each.id for each in self._data.columns]:
            self._sorted = None
        self._data, self._only = data, None
        self._gather()
        self.endResetModel()
        self.narrowed.emit()

    def show_only(self, keys: Collection[Hashable] | None) -> None:
        """Leave out the rows of all other marks; None shows all rows."""
        only = frozenset(keys) if keys else None
        if only == self._only:
            return
        self.beginResetModel()
        self._only = only
        self._gather()
        self.endResetModel()
        self.narrowed.emit()

    def first_of(self, key: Hashable) -> int:
        """Give the first row of a mark; -1 if none is shown."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def _gather(self) -> None:
        only = self._only
        self._rows = [row for row in self._data.rows if only is None or row.key in only]
        if self._sorted is not None:
            column, order = self._sorted
            self._rows.sort(key=lambda row: _order(row, column), reverse=order is Qt.SortOrder.DescendingOrder)

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none (-1) as the rows came."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order) if 0 <= column < self.columns else None
        self._gather()
        self.layoutChanged.emit()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows that are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns."""
        return 0 if parent.isValid() else self.columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= self.columns:
            return None
        column = self._data.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        return None

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column].shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._data.columns[column].is_number else _LEFT
        if role == Qt.ItemDataRole.DecorationRole and column == 0 and (colour := self.swatch_of(row)):
            return _swatch(colour)
        return None


def _order(row: Row, column: int) -> tuple[bool, float, str]:
    """Sort numbers before words, and what is empty last."""
    cell = row.cells[column]
    if isinstance(cell.order, (int, float)):
        return False, float(cell.order), ""
    words = cell.order if cell.order is not None else cell.shown.casefold()
    return not words, float("inf"), words


@cache
def _swatch(colour: str) -> QIcon:
    """Draw a patch of colour, once in the life of the program."""
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(QColor(colour))
    made = QIcon(pixmap)
    # Without one of its own a selected row would show another colour than the chart.
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made
