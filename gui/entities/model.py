"""Meetings, persons and the rest as rows: filtered in any script, sorted, dragged upon each other."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QMimeData, Qt, Signal

from core.text.fold import fold_key
from gui.entities.tables import ROOT, Index
from gui.entities.told import type_icon, type_words
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.project.entities import NameRow
    from gui.theme.theme import Theme

MIME = "application/x-spanwise-name"
_ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    OTHERS = 1
    RECORDS = 2
    ARTICLES = 3


class EntityModel(QAbstractTableModel):
    """One row each; only those that fit the filter.

    Signals:
        dropped: (id of what was dragged, id of what it was dropped on)
    """

    dropped = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._every: tuple[NameRow, ...] = ()
        self._sought: dict[str, str] = {}
        self._rows: list[NameRow] = []
        self._typed = self._kind = ""
        self._column, self._order = Column.NAME, Qt.SortOrder.AscendingOrder

    @property
    def total(self) -> int:
        """How many there are, whether or not they fit the filter."""
        return len(self._every)

    @property
    def types(self) -> tuple[str, ...]:
        """Types of which there is one."""
        return tuple(dict.fromkeys(row.type for row in self._every))

    def load(self, rows: Sequence[NameRow]) -> None:
        """Show other rows, filtered and sorted as before."""
        self._every = tuple(rows)
        self._sought = {row.id: _sought(row) for row in rows}
        self._arrange()

    def set_filter(self, typed: str, kind: str) -> None:
        """Show only rows of a type with these letters in one of their names; empty means all."""
        self._typed, self._kind = fold_key(typed).strip(), kind
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def row_at(self, number: int) -> NameRow | None:
        """Give a row by its number; None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, identity: str) -> int:
        """Tell which row something stands in; -1 if it does not fit the filter."""
        return next((number for number, row in enumerate(self._rows) if row.id == identity), -1)

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = [
            row
            for row in self._every
            if (not self._kind or row.type == self._kind) and self._typed in self._sought[row.id]
        ]
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        if self._column is Column.RECORDS:
            self._rows.sort(key=lambda row: row.records)
        elif self._column is Column.ARTICLES:
            self._rows.sort(key=lambda row: row.articles)
        elif self._column is Column.OTHERS:
            self._rows.sort(key=lambda row: (not _others(row), fold_key(_others(row))))
        else:
            self._rows.sort(key=lambda row: (fold_key(row.label), row.id))
        if self._order is Qt.SortOrder.DescendingOrder:
            self._rows.reverse()

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, as its head is clicked."""
        self._column, self._order = Column(max(0, column)), order
        self._arrange()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows that fit."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.DisplayRole:
            return (tr("Name"), tr("Also called"), tr("Records"), tr("Articles"))[section]
        if role == _ROLE.ToolTipRole:
            return tr("Sort by this column")
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give what a cell shows."""
        row = self.row_at(index.row())
        if row is None:
            return None
        column = Column(index.column())
        if role == _ROLE.DisplayRole:
            return self._words(row, column)
        if role == _ROLE.ToolTipRole:
            return _all_told(row)
        if role == _ROLE.AccessibleTextRole and column is Column.NAME:
            return f"{row.label}, {type_words(row.type)}"
        if role == _ROLE.DecorationRole and column is Column.NAME:
            return self._theme.icon(type_icon(row.type))
        if role == _ROLE.TextAlignmentRole and column >= Column.RECORDS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, row: NameRow, column: Column) -> str:
        if column is Column.NAME:
            return row.label
        if column is Column.OTHERS:
            return _others(row)
        return QLocale().toString(row.records if column is Column.RECORDS else row.articles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be dragged on another one."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Take only rows of its own."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Pack a row."""
        data = QMimeData()
        row = self.row_at(indexes[0].row())
        data.setData(MIME, (row.id if row is not None else "").encode("ascii"))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """The row that is dragged stays until the project says otherwise."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Allow a drop on another row of the same type."""
        held = next((each for each in self._rows if each.id == _held(data)), None)
        goal = self.row_at(parent.row()) if parent.isValid() else None
        return held is not None and goal is not None and held.id != goal.id and held.type == goal.type

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell what was dropped on what."""
        goal = self.row_at(parent.row())
        if goal is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(_held(data), goal.id)
        return True


def _held(data: QMimeData) -> str:
    return bytes(data.data(MIME).data()).decode("ascii") if data.hasFormat(MIME) else ""


def _sought(row: NameRow) -> str:
    return "\n".join(fold_key(words) for words in (row.label, *(name.text for name in row.names)))


def _others(row: NameRow) -> str:
    return " · ".join(dict.fromkeys(name.text for name in row.names if name.text != row.label))


def _all_told(row: NameRow) -> str:
    names = (f"{name.language}: {name.text}" if name.language else name.text for name in row.names)
    return "\n".join((f"{type_words(row.type)}: {row.label}", *names))
