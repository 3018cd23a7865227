"""The records of the article, in text order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QStackedLayout, QTableView, QVBoxLayout, QWidget

from gui.theme.spacing import SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.record import Record
    from core.project.project import Project
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_HEADINGS = ("Type", "Words", "Value")
_ROOT = QModelIndex()


class RecordListModel(QAbstractTableModel):
    """One row a record: type, words of the first mention, value of its most telling field."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._records: tuple[Record, ...] = ()
        self._cells: list[tuple[str, str, str]] = []

    def show_records(self, project: Project | None, records: Sequence[Record]) -> None:
        """Show the records of an article, in the order of their words."""
        self.beginResetModel()
        self._records = tuple(sorted(records, key=_place))
        self._cells = [_cells(project, record) for record in self._records] if project else []
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._records:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._records) - 1, 0))

    def record(self, row: int) -> Record:
        """Give the record of a row."""
        return self._records[row]

    def row_of(self, record_id: str) -> int:
        """Find the row of a record; -1 where it is not shown."""
        return next((row for row, record in enumerate(self._records) if record.id == record_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the records."""
        return 0 if parent.isValid() else len(self._records)

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
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return QColor(self._theme.style(self._records[index.row()].type).text)
        return None


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
        self.show_records(None, ())

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
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.clicked.connect(lambda index: self.record_chosen.emit(self.model.record(index.row()).id))
        table.activated.connect(lambda index: self.record_chosen.emit(self.model.record(index.row()).id))
        return table

    def show_records(self, project: Project | None, records: Sequence[Record]) -> None:
        """Show the records of an article."""
        self.model.show_records(project, records)
        self._heading.setText(f"<b>Records in this article</b> &nbsp;{len(records)}")
        self._pages.setCurrentIndex(1 if records else 0)

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


def _place(record: Record) -> tuple[int, int]:
    if not record.mentions:
        return (0, 0)
    span = record.mentions[0].anchor.span
    return (span.start, span.end)


def _cells(project: Project, record: Record) -> tuple[str, str, str]:
    words = " ".join(record.mentions[0].anchor.exact.split()) if record.mentions else ""
    if not project.codebook.has_type(record.type):
        return record.type, words, ""
    kind = project.codebook.type(record.type)
    telling = (
        [value for value in (record.first(kind.anchor), record.first(kind.fields[0].id)) if value]
        if kind.anchor
        else []
    )
    label = project.label(record.type, telling[0]) if telling else ""
    return kind.labels.best(), words, label
