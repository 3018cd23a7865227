"""The records of the article, in text order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QStackedLayout, QTableView, QVBoxLayout, QWidget

from core.model.ids import id_of, key_of
from gui.theme.spacing import LARGE, SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from core.model.record import Record
    from core.project.project import Project
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_HEADINGS = ("Type", "Words", "Value")
_ROOT = QModelIndex()
_CELL_ROOM = LARGE


Place = tuple[Any, ...]
"""Start, end of a record's first mention (code points), its type, and as the fifth its key."""
_TYPE, _KEY = 2, 4
_place = itemgetter(0, 1)


class RecordListModel(QAbstractTableModel):
    """One row a record: type, words of the first mention, value of its most telling field.

    Only the places are kept; a record is asked for when its row is looked at.
    """

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._project: Project | None = None
        self._find: Callable[[str], Record | None] = lambda _id: None
        self._places: list[Place] = []
        self._by_key: dict[bytes, Place] = {}

    def show_places(
        self, project: Project | None, places: Mapping[bytes, Place], find: Callable[[str], Record | None]
    ) -> None:
        """Show the records of an article, in the order of their words.

        Args:
            places: By the key of the record.
            find: Gives a record by its id.
        """
        self.beginResetModel()
        self._project, self._find = project, find
        self._by_key = dict(places)
        self._places = sorted(places.values())
        self.endResetModel()

    def patch_places(self, fresh: Mapping[bytes, Place], gone: Collection[bytes]) -> None:
        """Take over what an act changed: rows of records that went are removed, new ones inserted, others repainted."""
        for key in gone:
            place = self._by_key.get(key)
            if place is None:
                continue
            row = self._row_of_place(place)
            if key in fresh and _place(fresh[key]) == _place(place):
                self._places[row] = self._by_key[key] = fresh[key]
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(_HEADINGS) - 1))
                continue
            self.beginRemoveRows(_ROOT, row, row)
            del self._places[row], self._by_key[key]
            self.endRemoveRows()
        for key, place in fresh.items():
            if key not in self._by_key:
                row = bisect_right(self._places, place)
                self.beginInsertRows(_ROOT, row, row)
                self._places.insert(row, place)
                self._by_key[key] = place
                self.endInsertRows()

    def _row_of_place(self, place: Place) -> int:
        return self._places.index(place, bisect_left(self._places, place))

    def repaint_rows(self) -> None:
        """Ask for every record anew: names have changed."""
        if self._places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, len(_HEADINGS) - 1))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.repaint_rows()

    def record_id(self, row: int) -> str:
        """Give the id of the record of a row."""
        return id_of(self._places[row][_KEY])

    def row_of(self, record_id: str) -> int:
        """Find the row of a record; -1 where it is not shown."""
        place = self._by_key.get(key_of(record_id))
        return -1 if place is None else self._row_of_place(place)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the records."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADINGS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Give a cell."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return QColor(self._theme.style(self._places[index.row()][_TYPE]).text)
        return None

    def _cell(self, row: int, column: int) -> str:
        if self._project is None:
            return ""
        if column == 0:
            return _type_name(self._project, self._places[row][_TYPE])
        record = self._find(self.record_id(row))
        if record is None:
            return ""
        return _words(record) if column == 1 else _telling_value(self._project, record)


class RecordList(QWidget):
    """The list with its count; walked by keyboard, a click opens the record.

    Signals:
        record_chosen: (record id)
    """

    record_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.model = RecordListModel(theme)
        self._heading = QLabel(self)
        self._heading.setContentsMargins(SMALL, TIGHT, 0, 0)
        self.table = self._make_table()
        nothing = QLabel("Nothing is coded in this article yet.", self)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setWordWrap(True)
        self._pages = QStackedLayout()
        self._pages.addWidget(nothing)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._heading)
        column.addLayout(self._pages, 1)
        self.show_places(None, {}, lambda _id: None)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("recordList")
        table.setAccessibleName("Records in this article")
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(22)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.clicked.connect(lambda index: self.record_chosen.emit(self.model.record_id(index.row())))
        table.activated.connect(lambda index: self.record_chosen.emit(self.model.record_id(index.row())))
        return table

    def show_places(
        self, project: Project | None, places: Mapping[bytes, Place], find: Callable[[str], Record | None]
    ) -> None:
        """Show the records of an article, given by their keys."""
        self.model.show_places(project, places, find)
        if project is not None:
            names = [kind.labels.best() for kind in project.codebook.types] + [_HEADINGS[0]]
            metrics = self.table.fontMetrics()
            # As wide as the widest type: to measure every row would cost more than all the rest of the list.
            self.table.setColumnWidth(0, max(map(metrics.horizontalAdvance, names)) + _CELL_ROOM)
        self._show_count()

    def patch_places(self, fresh: Mapping[bytes, Place], gone: Collection[bytes]) -> None:
        """Take over what an act changed.

        Args:
            fresh: Places of the records that were made or changed.
            gone: Keys of the records of this list that were changed or removed.
        """
        self.model.patch_places(fresh, gone)
        self._show_count()

    def _show_count(self) -> None:
        count = self.model.rowCount()
        self._heading.setText(f"<b>Records in this article</b> &nbsp;{count}")
        self._pages.setCurrentIndex(1 if count else 0)

    def select_record(self, record_id: str | None) -> None:
        """Mark the record that the form shows."""
        row = self.model.row_of(record_id) if record_id else -1
        if row < 0:
            self.table.clearSelection()
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.model.set_theme(theme)


def _type_name(project: Project, record_type: str) -> str:
    known = project.codebook.has_type(record_type)
    return project.codebook.type(record_type).labels.best() if known else record_type


def _words(record: Record) -> str:
    return " ".join(record.mentions[0].anchor.exact.split()) if record.mentions else ""


def _telling_value(project: Project, record: Record) -> str:
    if not project.codebook.has_type(record.type):
        return ""
    kind = project.codebook.type(record.type)
    if not kind.anchor:
        return ""
    telling = [value for value in (record.first(kind.anchor), record.first(kind.fields[0].id)) if value]
    return project.label(record.type, telling[0]) if telling else ""
