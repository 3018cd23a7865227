"""The rows of the grid as Qt's view asks for them: found, sorted and gathered in groups here, without the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from core.text.fold import fold_key
from gui.review.rows import Cell, Grid, Mark, Row, is_typed
from gui.review.told import marks_told
from gui.theme.icons import icon
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtCore import QObject

    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SIGNS = {
    Mark.DOUBTFUL: "doubtful",
    Mark.UNREAD: "warning",
    Mark.CORRECTED: "edit",
    Mark.CARRIED: "carry",
    Mark.OUTSIDE: "info",
}
_WALKED = Qt.ItemFlag.ItemIsEnabled
_CHOSEN = _WALKED | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TYPED = _CHOSEN | Qt.ItemFlag.ItemIsEditable
_PRESSING = (Mark.DOUBTFUL, Mark.UNREAD)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above the rows that have something in common."""

    words: str
    count: int


class ReviewModel(QAbstractTableModel):
    """Shows the records of one type."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._theme = theme
        self._grid = Grid("", "", (), ())
        self._every: dict[str, Row] = {}
        self._lines: list[Row | Heading] = []
        self._places: dict[str, int] = {}
        self._words: tuple[str, ...] = ()
        self._only: frozenset[str] | None = None
        self._sorted: tuple[str, bool] | None = None
        self._grouped = ""

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────

    def show(self, grid: Grid, sorted_by: tuple[str, bool] | None = None, grouped: str = "") -> None:
        """Show other records.

        Args:
            sorted_by: For another type: id of the column by which it is sorted, and whether downwards.
            grouped: For another type: id of the column by which it is gathered.
        """
        self.beginResetModel()
        if grid.type != self._grid.type:
            self._sorted, self._grouped, self._only = sorted_by, grouped, None
        there = {column.id for column in grid.columns}
        if self._sorted is not None and self._sorted[0] not in there:
            self._sorted = None
        self._grouped = self._grouped if self._grouped in there else ""
        self._grid = grid
        self._every = {row.record: row for row in grid.rows}
        self._arrange()
        self.endResetModel()

    def patch(self, fresh: Mapping[str, Row | None]) -> None:
        """Take over some records as they are now, where they stand; new ones stand at the end.

        Args:
            fresh: By id of the record; None where it is gone.
        """
        if self._grouped and any(row is None or record not in self._every for record, row in fresh.items()):
            self._patch_groups(fresh)
            return
        for record, row in fresh.items():
            place = self._places.get(record)
            if row is None:
                if place is not None:
                    self.beginRemoveRows(_ROOT, place, place)
                    del self._lines[place]
                    self._number()
                    self.endRemoveRows()
                self._every.pop(record, None)
                continue
            self._every[record] = row
            if place is not None:
                self._lines[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
            elif self._fits(row):
                self.beginInsertRows(_ROOT, len(self._lines), len(self._lines))
                self._lines.append(row)
                self._number()
                self.endInsertRows()

    def _patch_groups(self, fresh: Mapping[str, Row | None]) -> None:
        """Take over records that came or went, and count the groups anew."""
        self.beginResetModel()
        self._every |= {record: row for record, row in fresh.items() if row is not None}
        for record, row in fresh.items():
            if row is None:
                self._every.pop(record, None)
        self._arrange()
        self.endResetModel()

    def find(self, typed: str) -> None:
        """Show only rows that hold every word that was typed, in any of their cells."""
        words = tuple(fold_key(typed).split())
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._arrange()
            self.endResetModel()

    def show_only(self, records: Iterable[str] | None) -> None:
        """Show only some records; None shows all."""
        self.beginResetModel()
        self._only = None if records is None else frozenset(records)
        self._arrange()
        self.endResetModel()

    def group(self, column: str) -> None:
        """Gather the rows that say the same in a column; by none where it is empty."""
        if column != self._grouped:
            self.beginResetModel()
            self._grouped = column
            self._arrange()
            self.endResetModel()

    @property
    def grid(self) -> Grid:
        """What there is, shown or not."""
        return self._grid

    @property
    def grouped(self) -> str:
        """The column by which the rows are gathered; empty for none."""
        return self._grouped

    @property
    def sorted_by(self) -> tuple[str, bool] | None:
        """The column by which the rows are sorted, and whether downwards; None for the order of the articles."""
        return self._sorted

    @property
    def total(self) -> int:
        """How many records there are, shown or not."""
        return len(self._every)

    @property
    def shown(self) -> int:
        """How many records are shown."""
        return len(self._places)

    def row_at(self, place: int) -> Row | None:
        """Give the record of a line; None where a heading stands."""
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line if isinstance(line, Row) else None

    def heading_at(self, place: int) -> Heading | None:
        """Give the heading of a line; None where a record stands."""
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line if isinstance(line, Heading) else None

    def row_of(self, record: str) -> Row | None:
        """Find a record, shown or not."""
        return self._every.get(record)

    def place_of(self, record: str) -> int:
        """Find the line of a record; -1 where it is not shown."""
        return self._places.get(record, -1)

    # ── order ───────────────────────────────────────────────────────────────────────────────────────────────────

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, what is empty last; by none (-1) as the articles have it."""
        columns = self._grid.columns
        descending = order == Qt.SortOrder.DescendingOrder
        # A change of layout makes Qt follow each chosen cell by itself, which takes minutes where all rows are chosen.
        self.beginResetModel()
        self._sorted = (columns[column].id, descending) if 0 <= column < len(columns) else None
        self._arrange()
        self.endResetModel()

    def _fits(self, row: Row) -> bool:
        return (self._only is None or row.record in self._only) and all(word in row.key for word in self._words)

    def _arrange(self) -> None:
        is_whole = self._only is None and not self._words
        rows = [row for row in self._every.values() if is_whole or self._fits(row)]
        if self._sorted is not None:
            column, descending = self._sorted
            rows = _in_order(rows, self._place_of_column(column), descending=descending)
        number = self._place_of_column(self._grouped)
        if number < 0:
            self._lines = list(rows)
        else:
            groups: dict[str, list[Row]] = {}
            for row in rows:
                groups.setdefault(row.cells[number].shown, []).append(row)
            self._lines = []
            # By their own order, so that groups stand still whatever the rows within them are sorted by.
            for row in _in_order([some[0] for some in groups.values()], number, descending=False):
                some = groups[row.cells[number].shown]
                self._lines += (Heading(row.cells[number].shown, len(some)), *some)
        self._number()

    def _number(self) -> None:
        self._places = {line.record: place for place, line in enumerate(self._lines) if isinstance(line, Row)}

    def _place_of_column(self, column: str) -> int:
        return next((place for place, each in enumerate(self._grid.columns) if each.id == column), -1)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, self.columnCount() - 1))

    # ── what Qt asks ────────────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._grid.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._grid.columns):
            return None
        column = self._grid.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Sort by {column}; click again to turn the order round.", column=column.label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let records be chosen and, as far as a cell can be typed into, edited; headings are only walked over."""
        row = self.row_at(index.row())
        if row is None:
            return _WALKED
        number = index.column()
        return _TYPED if is_typed(row.cells[number], self._grid.columns[number]) else _CHOSEN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Give a cell."""
        if not index.isValid():
            return None
        heading = self.heading_at(index.row())
        if heading is not None:
            spoken = role == Qt.ItemDataRole.AccessibleTextRole or (
                role == Qt.ItemDataRole.DisplayRole and not index.column()
            )
            return heading_told(heading) if spoken else None
        row = self.row_at(index.row())
        return self._given(row, index.column(), role) if row is not None else None

    def _given(self, row: Row, number: int, role: int) -> object:
        cell, column = row.cells[number], self._grid.columns[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.shown
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = " — ".join(filter(None, (cell.shown, marks_told(cell))))
            return told if role == Qt.ItemDataRole.ToolTipRole else f"{column.label}: {told}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(cell)
        return None

    def _sign(self, cell: Cell) -> object:
        sign, palette = sign_of(cell), self._theme.palette
        return icon(sign, palette.warning if is_pressing(cell) else palette.muted) if sign is not None else None


def sign_of(cell: Cell) -> str | None:
    """Name the icon of the most pressing mark of a cell; None where no mark has one."""
    return next((_SIGNS[mark] for mark in cell.marks if mark in _SIGNS), None)


def is_pressing(cell: Cell) -> bool:
    """Tell whether a cell says something that has to be looked at."""
    return any(mark in _PRESSING for mark in cell.marks)


def heading_told(heading: Heading) -> str:
    """Say what the rows of a group have in common, and how many they are."""
    words = heading.words or tr("nothing", "coded in a field")
    return tr("{words} ({count})", words=words, count=QLocale().toString(heading.count))


def _in_order(rows: list[Row], column: int, *, descending: bool) -> list[Row]:
    """Sort numbers before words; what is empty stands last, whichever way."""
    full = [row for row in rows if row.cells[column].order is not None]
    empty = [row for row in rows if row.cells[column].order is None]
    full.sort(key=lambda row: _order(row.cells[column]), reverse=descending)
    return full + empty


def _order(cell: Cell) -> tuple[bool, float, str]:
    order = cell.order
    return (True, 0.0, order) if isinstance(order, str) else (False, order or 0.0, "")
