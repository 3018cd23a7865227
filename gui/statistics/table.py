"""The table beside a chart: the same data, sorted, copied, and opened at their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.statistics.table_model import TableModel
from gui.tasks.clipboard import empty_data
from gui.theme.spacing import UNIT
from gui.theme.tables import PlainTable

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable

    from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent

    from gui.statistics.table_data import Row, TableData

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST, _MOST = 7, 27
"""Letters that a column has room for."""
_MARGINS, _SWATCH = 5 * UNIT, 5 * UNIT
"""Room beside the words of a cell, and for the colour before them."""
_MEASURED_ROWS = 200


class SeriesTable(PlainTable):
    """Rows to read; a row is a mark of the chart.

    Signals:
        opened: (Row) it was clicked twice, or Enter was pressed on it.
        chosen: (frozenset of keys) other rows are selected by hand.
        all_wanted: Rows that were left out are to be shown again.
    """

    opened = Signal(object)
    chosen = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.setObjectName("seriesTable")
        self.rows = TableModel(self)
        self._wide: dict[int, int] = {}
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.doubleClicked.connect(lambda _: self._open())

    def call(self, name: str) -> None:
        """Name the table for those who do not see it; each page has its own."""
        self.setAccessibleName(name)

    def show_rows(self, data: TableData) -> None:
        """Show other rows."""
        before = self.rows.everything.columns
        self.rows.show(data)
        if [each.id for each in data.columns] != [each.id for each in before]:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._share_room(grow_only=data.columns == before)

    def choose(self, keys: Collection[Hashable]) -> None:
        """Select the rows of some marks and bring the first into view, telling nobody."""
        wanted = QItemSelection()
        first = -1
        for number, row in enumerate(self.rows.rows if keys else ()):
            if row.key in keys:
                first = number if first < 0 else first
                wanted.select(self.rows.index(number, 0), self.rows.index(number, self.rows.columns - 1))
        model = self.selectionModel()
        was_silent = self.blockSignals(True)
        model.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if first >= 0:
            model.setCurrentIndex(self.rows.index(first, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(self.rows.index(first, 0))
        self.blockSignals(was_silent)

    def selected_rows(self) -> list[Row]:
        """Give the selected rows, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.rows[number] for number in numbers]

    def copy(self) -> None:
        """Put the selected rows on the clipboard with their heads, tabs between cells; all rows where none is."""
        chosen = self.selected_rows() or list(self.rows.rows)
        lines = [[column.label for column in self.rows.everything.columns]]
        lines += [[cell.shown for cell in row.cells] for row in chosen]
        data = empty_data()
        data.setText("\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines))
        QGuiApplication.clipboard().setMimeData(data)

    # ── keyboard and looks ──────────────────────────────────────────────────────────────────────────────────────

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say which marks are meant."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.chosen.emit(frozenset(row.key for row in self.selected_rows()))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the table from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape and self.rows.is_narrowed
            if event.key() in _ENTER or is_escape or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, copy, or show all rows again."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _ENTER:
            self._open()
        elif event.key() == Qt.Key.Key_Escape and self.rows.is_narrowed:
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        number = self.currentIndex().row()
        if 0 <= number < len(self.rows.rows):
            self.opened.emit(self.rows.rows[number])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first row, if on none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            first = self.rows.index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def showEvent(self, event: QShowEvent) -> None:
        """Write the heads in the letters of the rows: the style gives them its own when they are first shown."""
        super().showEvent(event)
        self.horizontalHeader().setFont(self.font())

    def changeEvent(self, event: QEvent) -> None:
        """Make rows as high as larger letters need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.horizontalHeader().setFont(self.font())
            self._share_room()

    def _share_room(self, *, grow_only: bool = False) -> None:
        """Give each column the room that its words need, within bounds.

        Args:
            grow_only: Leave those alone that are wide enough, since they may have been drawn wider by hand.
        """
        header = self.horizontalHeader()
        metrics = self.fontMetrics()
        least, most = (letters * metrics.averageCharWidth() for letters in (_LEAST, _MOST))
        self._wide = {}
        for number, column in enumerate(self.rows.everything.columns):
            shown = ["", *(row.cells[number].shown for row in self.rows.rows[:_MEASURED_ROWS])]
            margins = _MARGINS + (_SWATCH if number == 0 else 0)
            words = max(map(metrics.horizontalAdvance, shown))
            widest = words + margins
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            wanted = min(most, max(least, words)) + margins
            wanted = max(wanted, header.sectionSizeFromContents(number).width())
            if column.is_wide and widest > wanted:
                self._wide[number] = widest
            if not grow_only or header.sectionSize(number) < wanted:
                header.resizeSection(number, wanted)
        header.setStretchLastSection(True)
        self._spread()

    def _spread(self) -> None:
        """Give wide columns what room is left, where they have words for it."""
        header, columns = self.horizontalHeader(), range(self.rows.columns)
        # The last one takes all that is left, and is asked how much it needs.
        last = self.rows.columns - 1
        sizes = (header.sectionSizeHint(number) if number == last else header.sectionSize(number) for number in columns)
        free = self.viewport().width() - sum(sizes)
        for number, needed in self._wide.items():
            more = min(free, needed - header.sectionSize(number))
            if more > 0 and number != last:
                header.resizeSection(number, header.sectionSize(number) + more)
                free -= more

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room of a larger window."""
        super().resizeEvent(event)
        self._spread()
