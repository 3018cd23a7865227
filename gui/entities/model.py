"""Meetings, persons and the rest as rows: filtered in any script, sorted, dragged upon each other."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QMimeData, Qt, Signal

from core.text.fold import fold_key
from gui.entities.tables import ROOT, Index
from gui.entities.told import type_words
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from core.project.entities import NameRow

MIME = "application/x-spanwise-name"
_ROLE = Qt.ItemDataRole
ROW = int(_ROLE.UserRole)
"""Role that gives the whole row."""


class Order(StrEnum):
    """What rows are sorted by."""

    NAME = "name"
    TYPE = "type"
    RECORDS = "records"
    ARTICLES = "articles"


class EntityModel(QAbstractTableModel):
    """One row each; only those that fit the filter.

    Signals:
        dropped: (id of what was dragged, id of what it was dropped on)
    """

    dropped = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._every: tuple[NameRow, ...] = ()
        self._sought: dict[str, str] = {}
        self._rows: list[NameRow] = []
        self._typed = self._kind = ""
        self._order = Order.NAME

    @property
    def total(self) -> int:
        """How many there are, whether or not they fit the filter."""
        return len(self._every)

    @property
    def types(self) -> tuple[str, ...]:
        """Types of which there is one."""
        return tuple(sorted({row.type for row in self._every}, key=type_words))

    def load(self, rows: Sequence[NameRow]) -> None:
        """Show other rows, filtered and sorted as before."""
        self._every = tuple(rows)
        self._sought = {row.id: _sought(row) for row in rows}
        self._arrange()

    def patch(self, gone: Collection[str], fresh: Sequence[NameRow]) -> None:
        """Take over what an act changed.

        Args:
            gone: Ids whose rows are dropped.
            fresh: Rows as they are now.
        """
        kept = tuple(row for row in self._every if row.id not in gone)
        self._every = (*kept, *fresh)
        self._sought |= {row.id: _sought(row) for row in fresh}
        self._arrange()

    def holding(self, ids: Collection[str]) -> set[str]:
        """Give the ids of the rows that these, or what was merged into them, are of."""
        return {row.id for row in self._every if row.id in ids or any(part.id in ids for part in row.merged)}

    def set_filter(self, typed: str, kind: str) -> None:
        """Show only rows of a type with these letters in one of their names; empty means all."""
        self._typed, self._kind = fold_key(typed).strip(), kind
        self._arrange()

    def sort_by(self, order: Order) -> None:
        """Sort by something else."""
        self._order = order
        self._arrange()

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
        """Sort by name, then by what was chosen; what is named most stands first."""
        self._rows.sort(key=lambda row: (fold_key(row.label), row.id))
        if self._order is Order.TYPE:
            self._rows.sort(key=lambda row: type_words(row.type))
        elif self._order is Order.RECORDS:
            self._rows.sort(key=lambda row: -row.records)
        elif self._order is Order.ARTICLES:
            self._rows.sort(key=lambda row: -row.articles)

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows that fit."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """There is one column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give a name; all that is known of it to the mouse and to those who hear it."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == _ROLE.DisplayRole:
            return row.label
        if role == ROW:
            return row
        if role == _ROLE.ToolTipRole:
            return _all_told(row)
        if role == _ROLE.AccessibleTextRole:
            counts = tr("{records} records, {articles} articles", records=row.records, articles=row.articles)
            return ", ".join(filter(None, (row.label, type_words(row.type), other_names(row), counts)))
        return None

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


def other_names(row: NameRow) -> str:
    """Give the names of something that its row does not show first."""
    return " · ".join(dict.fromkeys(name.text for name in row.names if name.text != row.label))


def _all_told(row: NameRow) -> str:
    names = (f"{name.language}: {name.text}" if name.language else name.text for name in row.names)
    hint = tr("Drag it on another row to say that both are one and the same.")
    return "\n".join((f"{type_words(row.type)}: {row.label}", *names, "", hint))
