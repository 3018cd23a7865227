"""The grid: rows of records to walk, choose, copy, edit and open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.review.arrangement import Arrangement
from gui.review.editing import CellDelegate
from gui.review.model import ReviewModel
from gui.review.writing import CHOSEN
from gui.tasks.clipboard import empty_data
from gui.theme.spacing import UNIT
from gui.theme.tables import PlainTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QFocusEvent

    from gui.review.rows import Column, Grid, Row
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDIT = (Qt.Key.Key_F2, Qt.Key.Key_Space)
_LEAST, _MOST = 14 * UNIT, 56 * UNIT
_MEASURED_ROWS = 200
_FIRST = 1
_LONGEST_PASTED = 500


class ReviewTable(PlainTable):
    """One row a record, one column a field.

    Signals:
        opened: (Row, Column) Enter, or a double click.
        not_editable: (Row, Column) it was asked to be edited, and cannot be here.
        walked: The keyboard came to another cell, or other rows were chosen.
        arranged: The analyst made columns wider, moved them, or sorted by one.
    """

    opened = Signal(object, object)
    not_editable = Signal(object, object)
    walked = Signal()
    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.setObjectName("reviewGrid")
        self.rows = ReviewModel(theme, self)
        self.setModel(self.rows)
        self.cells = CellDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(lambda _: self._open())
        # Its own choice, of nothing: Qt looks through all rows to tell whether a whole column is chosen.
        header.setSelectionModel(QItemSelectionModel(self.rows, header))
        self.may_write: Callable[[], bool] = lambda: False
        """Tells whether anything can be changed."""
        self._held: tuple[list[str], tuple[Row, Column] | None] = ([], None)
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._choose_again)
        self._widths: dict[str, int] = {}
        self._is_arranging = False
        header.sectionResized.connect(self._note_width)
        header.sectionMoved.connect(lambda *_: self._tell_arranged())
        header.sortIndicatorChanged.connect(lambda *_: self._tell_arranged())

    def show_grid(self, grid: Grid, arrangement: Arrangement | None = None) -> None:
        """Show other records; those that are there again keep the keyboard and the choice.

        Args:
            arrangement: How their type was arranged before; None where it never was.
        """
        same = grid.type == self.rows.grid.type
        columns = [(column.id, column.label) for column in self.rows.grid.columns]
        place, across = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        former = self.arrangement if same else arrangement or Arrangement()
        self._is_arranging = True
        self.rows.show(grid, former.sorting, former.grouped)
        if not same or columns != [(column.id, column.label) for column in grid.columns]:
            self._widths = dict(former.widths)
            self._arrange_heads(former.order)
            self._share_room()
        self._is_arranging = False
        if same:
            self.verticalScrollBar().setValue(place)
            self.horizontalScrollBar().setValue(across)

    @property
    def arrangement(self) -> Arrangement:
        """How the columns of the type that is shown are arranged, as far as the analyst did it."""
        header, columns = self.horizontalHeader(), self.rows.grid.columns
        order = tuple(columns[header.logicalIndex(place)].id for place in range(min(header.count(), len(columns))))
        is_moved = order != tuple(column.id for column in columns)
        column, descending = self.rows.sorted_by or ("", False)
        return Arrangement(self._widths, order if is_moved else (), column, descending, self.rows.grouped)

    def _note_width(self, number: int, _former: int, width: int) -> None:
        if not self._is_arranging and number < len(self.rows.grid.columns):
            self._widths = {**self._widths, self.rows.grid.columns[number].id: width}
            self.arranged.emit()

    def _tell_arranged(self) -> None:
        if not self._is_arranging:
            self.arranged.emit()

    def _arrange_heads(self, order: Sequence[str]) -> None:
        """Put the columns into an order, those it does not name last, and show by which of them rows are sorted."""
        header, ids = self.horizontalHeader(), [column.id for column in self.rows.grid.columns]
        wanted = [*(each for each in order if each in ids), *(each for each in ids if each not in order)]
        for place, column in enumerate(wanted):
            header.moveSection(header.visualIndex(ids.index(column)), place)
        column, descending = self.rows.sorted_by or ("", False)
        towards = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        # The rows are in this order already.
        was_silent = header.blockSignals(True)
        header.setSortIndicator(ids.index(column) if column else -1, towards)
        header.blockSignals(was_silent)

    def _remember(self) -> None:
        self._held = (self.chosen_records(), self.current())

    def _choose_again(self) -> None:
        """Choose what was chosen before the rows were arranged anew, as far as it is still shown."""
        self.cells.forget()
        (chosen, at), self._held = self._held, ([], None)
        self.choose(chosen, at)

    def current(self) -> tuple[Row, Column] | None:
        """Give the cell that has the keyboard; None where none does, or a heading."""
        index = self.currentIndex()
        row = self.rows.row_at(index.row()) if index.isValid() else None
        return (row, self.rows.grid.columns[index.column()]) if row is not None else None

    def chosen_records(self) -> list[str]:
        """Give the ids of the records that are chosen, from top to bottom."""
        found: set[int] = set()
        for each in self.selectionModel().selection().toList():
            found.update(range(each.top(), each.bottom() + 1))
        rows = (self.rows.row_at(number) for number in sorted(found))
        return [row.record for row in rows if row is not None]

    def choose(self, records: list[str], at: tuple[Row, Column] | None) -> None:
        """Choose rows, and give one cell the keyboard, without opening anything."""
        model, last = self.selectionModel(), self.rows.columnCount() - 1
        places = sorted(place for place in map(self.rows.place_of, records) if place >= 0)
        # A stretch of neighbours is one choice: each by itself takes minutes where all rows are chosen.
        wanted = QItemSelection()
        for first, end in _stretches(places):
            wanted.append(QItemSelectionRange(self.rows.index(first, 0), self.rows.index(end, last)))
        if places:
            model.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if at is not None:
            place = self.rows.place_of(at[0].record)
            number = next((n for n, each in enumerate(self.rows.grid.columns) if each.id == at[1].id), 0)
            if place >= 0:
                model.setCurrentIndex(self.rows.index(place, number), QItemSelectionModel.SelectionFlag.NoUpdate)

    def go_to(self, record: str, column: str = "") -> bool:
        """Bring a record into view and choose it; tells whether it is shown."""
        place = self.rows.place_of(record)
        if place < 0:
            return False
        number = next((n for n, each in enumerate(self.rows.grid.columns) if each.id == column), _FIRST)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.rows.index(place, number), flags)
        self.scrollTo(self.rows.index(place, number))
        return True

    def copy(self) -> None:
        """Put the chosen rows on the clipboard with their heads, tabs between cells; all rows where none is."""
        wanted = self.chosen_records() or list(map(self._record_at, range(self.rows.rowCount())))
        columns = self.rows.grid.columns
        lines = [[column.label for column in columns]]
        lines += [[cell.shown for cell in row.cells] for each in wanted if (row := self.rows.row_of(each)) is not None]
        data = empty_data()
        data.setText("\n".join("\t".join(line) for line in lines))
        QGuiApplication.clipboard().setMimeData(data)

    def _record_at(self, place: int) -> str:
        row = self.rows.row_at(place)
        return row.record if row is not None else ""

    def begin_edit(self) -> None:
        """Open a line in the cell that has the keyboard."""
        held, index = self.current(), self.currentIndex()
        if held is None:
            return
        if not self.may_write() or not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.not_editable.emit(*held)
            return
        self.edit(index)
        field = held[1].field
        if self.cells.editor is not None and (field is None or field.kind in CHOSEN):
            self.cells.editor.offer_all()

    # ── keyboard and looks ──────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the table from the shortcuts of the window."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.current() is not None and _is_for_a_cell(QGuiApplication.clipboard().text())
        return event.key() in (*_ENTER, *_EDIT) or event.matches(QKeySequence.StandardKey.Copy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, edit or copy."""
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._is_own(event):
            self._paste()
        elif event.key() in _ENTER:
            self._open()
        elif event.key() in _EDIT and bare:
            self.begin_edit()
        else:
            super().keyPressEvent(event)

    def _paste(self) -> None:
        """Write what was copied into the cell that has the keyboard; Enter commits it, Esc gives it up."""
        self.begin_edit()
        if self.cells.editor is not None:
            self.cells.editor.selectAll()
            self.cells.editor.paste()

    def _open(self) -> None:
        held = self.current()
        if held is not None:
            self.opened.emit(*held)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that the keyboard is elsewhere."""
        super().currentChanged(current, previous)
        self.walked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first record, if on none."""
        had_current = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not had_current and self.rows.rowCount():
            self.go_to(next(filter(None, map(self._record_at, range(self.rows.rowCount()))), ""))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.cells.set_theme(theme)
        self.rows.set_theme(theme)
        self.viewport().update()

    def _share_room(self) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        sample = self.rows.grid.rows[:_MEASURED_ROWS]
        for number in range(self.rows.columnCount()):
            widest = max([0, *(metrics.horizontalAdvance(row.cells[number].shown[:80]) for row in sample)]) + 8 * UNIT
            # Measured with its font, its margins and the arrow of the order: no letter of a heading is cut.
            head = header.sectionSizeFromContents(number).width()
            chosen = self._widths.get(self.rows.grid.columns[number].id)
            header.resizeSection(number, chosen or max(head, min(_MOST, max(_LEAST, widest))))


def _is_for_a_cell(text: str) -> bool:
    """Tell a value from the text of an article, which the window takes."""
    return bool(text.strip()) and len(text) <= _LONGEST_PASTED and len(text.strip().splitlines()) == 1


def _stretches(places: list[int]) -> Iterator[tuple[int, int]]:
    """Give the first and the last of each run of neighbours."""
    first = end = -1
    for place in places:
        if place != end + 1 or first < 0:
            if first >= 0:
                yield first, end
            first = place
        end = place
    if first >= 0:
        yield first, end
