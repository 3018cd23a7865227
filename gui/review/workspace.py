"""The Review workspace: every record of the project in a grid, and beside it what wants a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from gui.dialogs.parts import opened, settings
from gui.review.bar import ReviewBar
from gui.review.checking import ArticleChecks
from gui.review.empty import EmptyReview
from gui.review.looks import LooksPanel
from gui.review.records import ReviewRecords
from gui.review.remembering import Remembering
from gui.review.rows import Grid
from gui.review.table import ReviewTable
from gui.review.told import look_told, marks_told
from gui.review.writing import can_write, cell_offers, cell_text, shows_own, write_cell
from gui.theme.spacing import MEDIUM, TIGHT, UNIT
from gui.theme.type_scale import zoomed
from gui.wording import Worded, language, told, tr

if TYPE_CHECKING:
    from core.errors import UserFixable
    from core.model.change import Changes
    from core.project.review import Look
    from gui.actions.session import Session
    from gui.review.rows import Column, Row
    from gui.theme.theme import Theme

_LETTERS = "review/letters"
_SMALLEST, _LARGEST = -3, 10
"""Points beside the usual size of letters."""
_GRID_WIDTH, _LOOKS_WIDTH = 960, 320


class ReviewWorkspace(Worded, QWidget):
    """Shows, finds, edits and opens records.

    Signals:
        annotate_wanted: (id of the article, id of a record or "", span or None) to be opened where it is coded.
        offered: (text, [(label, callable)]) a notice with choices, for the window to show.
        wanted: (name of an action) a button was pressed that stands for it.
    """

    annotate_wanted = Signal(str, str, object)
    offered = Signal(str, list)
    wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty; records are read when the workspace is first seen."""
        super().__init__(parent)
        self.setObjectName("reviewWorkspace")
        self._session, self._theme = session, theme
        self._told_in = ""
        self.records = ReviewRecords(session, self)
        self.records.is_wanted = self.isVisible
        self.records.is_typing = lambda: self.table.cells.editor is not None
        self.checks = ArticleChecks(session, self)
        self.checks.is_wanted = self.isVisible
        self.empty = EmptyReview(self)
        self.bar = ReviewBar(theme, self)
        self.table = ReviewTable(theme, self)
        self.looks = LooksPanel(self)
        self.looks.line_of = lambda look: look_told(look, self.records.held)
        self.detail = QLabel(self)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._remembering = Remembering(session, self.bar, self.table, self.parts)
        self._connect()
        self._remembering.begin()
        self.tell()
        self.zoom(0)

    def _lay_out(self) -> None:
        self.detail.setObjectName("reviewDetail")
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setContentsMargins(MEDIUM, TIGHT, MEDIUM, TIGHT)
        self.detail.setMinimumWidth(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.table, self.detail):
            column.addWidget(widget, int(widget is self.table))
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(left)
        self.parts.addWidget(self.looks)
        self.parts.setStretchFactor(0, 1)
        self.parts.setSizes([_GRID_WIDTH, _LOOKS_WIDTH])
        self.looks.setMinimumWidth(50 * UNIT)
        self.looks.setAutoFillBackground(True)
        self.looks.setBackgroundRole(QPalette.ColorRole.Base)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.parts)

    def _connect(self) -> None:
        rows, cells = self.table.rows, self.table.cells
        self.table.may_write = lambda: can_write(self._session)
        cells.text_of = lambda row, column: cell_text(self._session.project, row, column)
        cells.offers_of = lambda row, column, typed: cell_offers(self._session.project, column, row.article, typed)
        cells.write = lambda row, column, text, make: write_cell(self._session, row, column, text, make)
        cells.refused.connect(self._tell_refusal)
        cells.ended.connect(self.records.show_waiting)
        self.records.begun.connect(self.empty.tell_reading)
        self.records.read_anew.connect(self._show)
        self.records.patched.connect(self._patch)
        self.checks.changed.connect(self._show_looks)
        self.table.opened.connect(self._open_cell)
        self.table.not_editable.connect(self._tell_not_editable)
        self.table.walked.connect(self._counting.start)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._counting.start())
        rows.modelReset.connect(self._counting.start)
        self._counting.timeout.connect(self._tell_where)
        self.bar.type_chosen.connect(self._show_type)
        self.bar.found.connect(rows.find)
        self.bar.gathered.connect(rows.group)
        self.bar.gone_down.connect(self.table.setFocus)
        self.bar.change_wanted.connect(self.ask_change)
        self.looks.opened.connect(self._open_look)
        self.looks.walked.connect(self._show_look)
        self.empty.wanted.connect(self.wanted)
        self.empty.cancelled.connect(self.records.give_up)
        self.empty.read_wanted.connect(self.records.bring_up_to_date)
        self._session.changed.connect(self._take_changes)
        self._session.project_opened.connect(self._begin_anew)

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        """Show what is new; called whenever the workspace comes into view."""
        if not self._session.is_open:
            self.empty.tell_no_project()
            self._pages.setCurrentWidget(self.empty)
        self.records.bring_up_to_date()
        self.checks.read_on()

    def _show(self) -> None:
        grids = self.records.held.grids
        if any(grid.rows for grid in grids.values()):
            self.bar.show_types(list(grids.values()))
            self._show_type(self.bar.type)
            was_empty = self._pages.currentWidget() is self.empty
            held = QApplication.focusWidget()
            self._pages.setCurrentWidget(self.parts)
            if was_empty and (held is None or self.isAncestorOf(held)):
                self.focus_grid()
        else:
            self._show_empty()
        self._show_looks()
        if self._told_in != self.records.spoken:
            self._told_in = self.records.spoken
            self.looks.tell()
        self.checks.read_on()

    def _show_empty(self) -> None:
        self.empty.tell_no_records()
        self._pages.setCurrentWidget(self.empty)

    def _show_type(self, record_type: str) -> None:
        grid = self.records.held.grids.get(record_type)
        if grid is None:
            return
        self._remembering.show(grid)
        self.bar.show_columns(grid, self.table.rows.grouped)

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        self.checks.take_changes(changes)
        self.records.take_changes(changes)

    def _patch(self, kind: str, fresh: dict[str, Row | None]) -> None:
        grid = self.records.held.grids[kind]
        if self._pages.currentWidget() is self.empty:
            self._show()
        self.bar.show_count_of(kind, grid.label, len(grid.rows))
        if self.table.rows.grid.type == kind:
            self.table.rows.patch(fresh)
        self._show_looks()
        self._counting.start()

    def _begin_anew(self) -> None:
        self.records.forget()
        self.checks.forget()
        self.table.rows.show(Grid("", "", (), ()))
        self._remembering.begin()
        self.looks.show_looks((), 0, is_read=False)
        if self.isVisible():
            self.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Read on where it was left."""
        super().showEvent(event)
        self.checks.read_on()

    # ── one cell ────────────────────────────────────────────────────────────────────────────────────────────────

    def _can_change_many(self) -> bool:
        return can_write(self._session) and shows_own(self._session)

    def _open_cell(self, row: Row, column: Column) -> None:
        number = self.table.rows.grid.columns.index(column)
        self.annotate_wanted.emit(row.article, row.record, row.cells[number].span or row.span)

    def _tell_refusal(self, error: UserFixable) -> None:
        self.offered.emit(f"{told(error.what)} {told(error.cure)}", [])

    def _tell_not_editable(self, row: Row, column: Column) -> None:
        if not self._session.is_open:
            return
        if self._session.project.read_only:
            words = tr("This project is open for reading only.")
        elif column.field is None:
            words = tr("These words are quoted from the article, and cannot be typed.")
        else:
            words = tr("This field holds several values. Open the record to change one of them.")
        self.offered.emit(words, [(tr("Open the record"), lambda: self._open_cell(row, column))])

    def _tell_where(self) -> None:
        rows = self.table.rows
        chosen = self.table.chosen_records()
        self.bar.show_counts(rows.shown, rows.total, len(chosen))
        self.bar.change.setEnabled(bool(chosen) and self._can_change_many())
        held = self.table.current()
        if held is None:
            self.detail.setText(tr("Enter opens the words, F2 edits the cell."))
            return
        row, column = held
        cell = row.cells[rows.grid.columns.index(column)]
        said = cell.shown or tr("nothing", "coded in a field")
        words = tr("{column}: {words}", column=column.label, words=said)
        self.detail.setText(" — ".join(filter(None, (words, marks_told(cell)))))
        self.detail.setToolTip(self.detail.text())

    def ask_change(self) -> None:
        """Ask for a field and a value for all records that are chosen."""
        # Only those who change many wait for it.
        from gui.review.changing import ChangeDialog

        chosen = (self.table.rows.row_of(record) for record in self.table.chosen_records())
        rows, held = [row for row in chosen if row is not None], self.table.current()
        if rows and self._can_change_many():
            dialog = ChangeDialog(
                self._session, self._theme, self.table.rows.grid, rows, held[1].id if held else "", self
            )
            dialog.changed.connect(self._tell_changed)
            opened(dialog)

    def _tell_changed(self, count: int) -> None:
        undo = (tr("Undo"), lambda: self.wanted.emit("undo"))
        self.offered.emit(tr("%n record(s) changed.", "", count), [undo])

    # ── what wants a look ───────────────────────────────────────────────────────────────────────────────────────

    def _show_looks(self) -> None:
        looks = [look for grid in self.records.held.grids.values() for row in grid.rows for look in row.looks]
        self.looks.show_looks([*self.checks.looks, *looks], self.checks.left, is_read=self.checks.is_done)

    def _open_look(self, look: Look) -> None:
        self.annotate_wanted.emit(look.article, look.record, look.span)

    def _show_look(self, look: Look) -> None:
        for grid in self.records.held.grids.values():
            if any(row.record == look.record for row in grid.rows):
                self.bar.choose_type(grid.type)
                self.table.go_to(look.record, look.field)

    # ── keyboard and looks ──────────────────────────────────────────────────────────────────────────────────────

    def focus_grid(self) -> None:
        """Give the keyboard to the grid; to what helps where there is none."""
        (self.table if self._pages.currentWidget() is self.parts else self.empty).setFocus()

    def event(self, event: QEvent) -> bool:
        """Take the key that finds words: here it finds records."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the line that finds."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.bar.filter_line.setFocus()
            self.bar.filter_line.selectAll()
        else:
            super().keyPressEvent(event)

    def zoom(self, step: int) -> None:
        """Write grid and list in larger or smaller letters, which are remembered.

        Args:
            step: Points more or less.
        """
        held = str(settings().value(_LETTERS, 0))
        former = int(held) if held.removeprefix("-").isdecimal() else 0
        self._take_letters(max(_SMALLEST, min(_LARGEST, former + step)))

    def zoom_to_usual(self) -> None:
        """Write in letters of the usual size."""
        self._take_letters(0)

    def _take_letters(self, points: int) -> None:
        settings().setValue(_LETTERS, points)
        letters = zoomed(points)
        for view in (self.table, self.table.horizontalHeader(), self.looks.tree, self.detail):
            view.setFont(letters)
        self.looks.tell()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.bar.set_theme(theme)
        self.table.set_theme(theme)

    def tell(self) -> None:
        """Say everything, and read again: names come in the language of the interface."""
        self.setAccessibleName(tr("Review"))
        self.table.setAccessibleName(tr("Records"))
        self.table.setAccessibleDescription(tr("Enter opens the words, F2 edits the cell."))
        self.detail.setAccessibleName(tr("Cell that has the keyboard"))
        if self.records.spoken not in ("", language()):
            self.records.read_again()
