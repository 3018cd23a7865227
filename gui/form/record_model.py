"""The records of the article as rows: in text order, or sorted by type, words or state."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from decimal import Decimal
from enum import IntEnum
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication

from core.model.ids import id_of, key_of
from core.model.record import RecordState
from core.text.fold import fold_key
from gui.form.heading import state_in_words
from gui.form.missing import missing_fields
from gui.form.values_told import value_in_order, value_told
from gui.theme.type_scale import Step, scaled
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from core.model.record import Record, Value
    from core.project.project import Project
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

Place = tuple[Any, ...]
"""Start, end of a record's first mention (code points), its type, and as the fifth its key."""
_TYPE, _KEY = 2, 4
_place = itemgetter(0, 1)
_STATES = (RecordState.TO_DISCUSS, RecordState.DRAFT, RecordState.CHECKED)
"""What wants a look stands first."""


class Column(IntEnum):
    """The columns, in their order."""

    TYPE = 0
    NUMBER = 1
    WORDS = 2
    VALUE = 3
    STATE = 4


SMALL_PRINT = (Column.TYPE, Column.STATE)
"""Columns in smaller letters: the words and values of the records need the room more."""


class RecordListModel(QAbstractTableModel):
    """One row a record: its place, type, words of the first mention, value of its most telling field, state.

    Only the places are kept; a record is asked for when its row is looked at, or where its words or state say where
    it stands.
    """

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._project: Project | None = None
        self._find: Callable[[str], Record | None] = lambda _id: None
        self._places: list[Place] = []
        self._by_key: dict[bytes, Place] = {}
        self._rows: list[Place] = []
        self._sort_keys: list[tuple[Any, ...]] = []
        self.sorted_by = Column.NUMBER
        self.descending = False

    def show_places(
        self, project: Project | None, places: Mapping[bytes, Place], find: Callable[[str], Record | None]
    ) -> None:
        """Show the records of an article, in the order that was chosen.

        Args:
            places: By the key of the record.
            find: Gives a record by its id.
        """
        self.beginResetModel()
        self._project, self._find = project, find
        self._by_key = dict(places)
        self._places = sorted(places.values())
        self._arrange()
        self.endResetModel()

    def patch_places(self, fresh: Mapping[bytes, Place], gone: Collection[bytes]) -> None:
        """Take over what an act changed: rows of records that went are removed, new ones inserted, others repainted."""
        before = len(self._rows)
        for key in gone:
            place = self._by_key.get(key)
            if place is None:
                continue
            row = self._row_of_place(place)
            if key in fresh and _place(fresh[key]) == _place(place) and self._key(fresh[key]) == self._sort_keys[row]:
                self._places[self._places.index(place, bisect_left(self._places, place))] = fresh[key]
                self._rows[row] = self._by_key[key] = fresh[key]
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
                continue
            self.beginRemoveRows(_ROOT, row, row)
            del self._rows[row], self._sort_keys[row], self._by_key[key]
            self._places.remove(place)
            self.endRemoveRows()
        for key, place in fresh.items():
            if key not in self._by_key:
                self._insert(key, place)
        if len(self._rows) != before and self._rows:
            last = self.index(len(self._rows) - 1, Column.NUMBER)
            self.dataChanged.emit(self.index(0, Column.NUMBER), last, [Qt.ItemDataRole.DisplayRole])

    def _insert(self, key: bytes, place: Place) -> None:
        sort_key = self._key(place)
        row = self._place_for(sort_key)
        self.beginInsertRows(_ROOT, row, row)
        self._rows.insert(row, place)
        self._sort_keys.insert(row, sort_key)
        self._places.insert(bisect_right(self._places, place), place)
        self._by_key[key] = place
        self.endInsertRows()

    def _place_for(self, sort_key: tuple[Any, ...]) -> int:
        if not self.descending:
            return bisect_right(self._sort_keys, sort_key)
        backwards = self._sort_keys[::-1]
        return len(backwards) - bisect_left(backwards, sort_key)

    # ── order ───────────────────────────────────────────────────────────────────────────────────────────────────

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by place, type, words, value or state; equals stand in text order."""
        if not 0 <= column < len(Column):
            column, order = Column.NUMBER, Qt.SortOrder.AscendingOrder
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()][_KEY]) for index in self.persistentIndexList()]
        self.sorted_by, self.descending = Column(column), order == Qt.SortOrder.DescendingOrder
        self._arrange()
        rows = {place[_KEY]: row for row, place in enumerate(self._rows)}
        for index, key in kept:
            self.changePersistentIndex(index, self.index(rows[key], index.column()))
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        keyed = sorted(((self._key(place), place) for place in self._places), key=itemgetter(0))
        if self.descending:
            keyed.reverse()
        self._sort_keys = [key for key, _ in keyed]
        self._rows = [place for _, place in keyed]

    def _key(self, place: Place) -> tuple[Any, ...]:
        """Give what a row is sorted by; its place comes last, so that no two are equal."""
        rest = (*_place(place), place[_KEY])
        if self.sorted_by is Column.NUMBER or self._project is None:
            return rest
        if self.sorted_by is Column.TYPE:
            return (self._type_place(place[_TYPE]), *rest)
        record = self._find(id_of(place[_KEY]))
        if self.sorted_by is Column.STATE:
            told = (_STATES.index(record.state), -self._missing(record)) if record is not None else (len(_STATES), 0)
            return (*told, *rest)
        if record is None:
            return (False, Decimal(0), "", *rest)
        if self.sorted_by is Column.WORDS:
            return (False, Decimal(0), fold_key(_words(record)), *rest)
        number = self._number_of(record)
        return (number is None, number or Decimal(0), fold_key(self._value_in_words(record)), *rest)

    def _type_place(self, record_type: str) -> int:
        types = [kind.id for kind in self._project.codebook.types] if self._project is not None else []
        return types.index(record_type) if record_type in types else len(types)

    def _row_of_place(self, place: Place) -> int:
        if self.sorted_by is Column.NUMBER and not self.descending:
            return bisect_left(self._sort_keys, self._key(place))
        return next(row for row, each in enumerate(self._rows) if each[_KEY] == place[_KEY])

    def repaint_rows(self) -> None:
        """Ask for every record anew: names have changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.repaint_rows()

    def record_id(self, row: int) -> str:
        """Give the id of the record of a row."""
        return id_of(self._rows[row][_KEY])

    def row_of(self, record_id: str) -> int:
        """Find the row of a record; -1 where it is not shown."""
        place = self._by_key.get(key_of(record_id))
        return -1 if place is None else self._row_of_place(place)

    # ── what Qt asks ────────────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the records."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_name(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Sort by this; click again to turn the order round.")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Give a cell."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(index.row(), Column(index.column()))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(index.row(), Column(index.column()))
        if role == Qt.ItemDataRole.FontRole and index.column() in SMALL_PRINT:
            return scaled(QGuiApplication.font(), Step.CAPTION)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == Column.NUMBER:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _cell(self, row: int, column: Column) -> str:
        if self._project is None:
            return ""
        if column is Column.NUMBER:
            return QLocale().toString(self._number(self._rows[row]))
        if column is Column.TYPE:
            return type_name(self._project, self._rows[row][_TYPE])
        record = self._find(self.record_id(row))
        if record is None:
            return ""
        if column is Column.STATE:
            return self._state(record)
        return _words(record) if column is Column.WORDS else self._value_in_words(record)

    def _ink(self, row: int, column: Column) -> QColor | None:
        if column is Column.TYPE:
            return QColor(self._theme.style(self._rows[row][_TYPE]).text)
        if column is Column.NUMBER:
            return QColor(self._theme.palette.muted)
        if column is not Column.STATE or (record := self._find(self.record_id(row))) is None:
            return None
        if self._missing(record) or record.state is RecordState.TO_DISCUSS:
            return QColor(self._theme.palette.warning)
        return QColor(self._theme.palette.success if record.state is RecordState.CHECKED else self._theme.palette.muted)

    def _number(self, place: Place) -> int:
        return bisect_left(self._places, place) + 1

    def _missing(self, record: Record) -> int:
        if self._project is None or not self._project.codebook.has_type(record.type):
            return 0
        return len(missing_fields(self._project.codebook.type(record.type), record))

    def _state(self, record: Record) -> str:
        missing = self._missing(record)
        told = tr("%n missing", "", missing) if missing else ""
        state = "" if missing and record.state is RecordState.DRAFT else state_in_words(record.state)
        return " · ".join(filter(None, (state, told)))

    def _value_in_words(self, record: Record) -> str:
        value = self._telling_value(record)
        return value_told(self._project, record.type, value) if self._project is not None and value is not None else ""

    def _number_of(self, record: Record) -> Decimal | None:
        """Give the number that a row is sorted by; None where its value is none."""
        value = self._telling_value(record)
        return value_in_order(self._project, record.type, value) if self._project and value is not None else None

    def _telling_value(self, record: Record) -> Value | None:
        project = self._project
        if project is None or not project.codebook.has_type(record.type):
            return None
        kind = project.codebook.type(record.type)
        if not kind.anchor:
            return None
        return record.first(kind.anchor) or record.first(kind.fields[0].id)


def column_name(column: Column) -> str:
    """Name a column."""
    return (
        tr("Type"),
        tr("#", "heading: number of a record in the article"),
        tr("Words"),
        tr("Value"),
        tr("State"),
    )[column]


def type_name(project: Project, record_type: str) -> str:
    """Name a type; one that the codebook does not know goes by its id."""
    known = project.codebook.has_type(record_type)
    return project.codebook.type(record_type).labels.best(language()) if known else record_type


def _words(record: Record) -> str:
    return " ".join(record.mentions[0].anchor.exact.split()) if record.mentions else ""
