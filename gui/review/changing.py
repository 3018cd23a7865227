"""Writing one value into many records: which field, which value, and what that would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from core.model.record import RecordState
from core.operations.changing_many import (
    Preview,
    change_many,
    change_many_beside,
    mark_many,
    mark_many_beside,
    preview_change,
)
from gui.actions.asking import Asking
from gui.dialogs.job_dialog import JobDialog
from gui.dialogs.parts import plain_label, set_words
from gui.form.heading import state_in_words
from gui.form.line_edit import ValueEdit
from gui.review.rows import STATE
from gui.review.writing import CHOSEN, cell_offers
from gui.theme.spacing import MEDIUM, SMALL, UNIT
from gui.theme.spoken import name_box
from gui.wording import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.form.offers import Offer
    from gui.review.rows import Column, Grid, Row
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_REST_MILLISECONDS = 200
"""After a key; looking at some hundred records takes a moment."""
_MOST_LISTED = 100
_FEW = 10
"""Records that are changed at once; more are work for a worker, so that the window never stands still."""
_WIDTH, _LIST_HEIGHT = 130 * UNIT, 30 * UNIT


class _Answer(ValueEdit):
    """The line for the new value; as anywhere in a dialog, Enter is for its button and Esc closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_given_up = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_given_up = event.key() == Qt.Key.Key_Escape
        super().keyPressEvent(event)


class ChangeDialog(JobDialog):
    """Asks for a field and a value, and says beforehand how many records change and which cannot.

    Signals:
        changed: (number of records)
    """

    changed = Signal(int)

    def __init__(
        self, session: Session, theme: Theme, grid: Grid, rows: Sequence[Row], field: str, parent: QWidget
    ) -> None:
        """Change the records of some rows.

        Args:
            field: Id of the column that is proposed.
        """
        super().__init__(theme, "change", parent)
        self.setObjectName("changeMany")
        self._session, self._grid, self._rows = session, grid, tuple(rows)
        self._stored = ""
        self._preview: Preview | None = None
        self._is_awaited = self._is_outdated = self._is_offer = False
        self._asking = Asking(session, self)
        self._asking.answered.connect(self._take_answer)
        self.field = QComboBox()
        self.field.setObjectName("changeField")
        self.value = _Answer()
        self.value.setObjectName("changeValue")
        self.state = QComboBox()
        self.state.setObjectName("changeState")
        self._field_label, self._value_label = QLabel(), QLabel()
        self.told = plain_label()
        self.told.setObjectName("changeTold")
        self._told_refused = plain_label()
        self.refused = QListWidget()
        self.refused.setObjectName("changeRefused")
        self.refused.setFixedHeight(_LIST_HEIGHT)
        self.refused.setWordWrap(True)
        self.apply, self.cancel = self._start, self._cancel
        self._later = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._lay_out()
        self._offer_fields(field)
        self._later.timeout.connect(self._look_ahead)
        self.field.currentIndexChanged.connect(lambda _: self._take_field())
        self.state.currentIndexChanged.connect(lambda _: self._look_ahead())
        self.value.complete_with(self._offers)
        self.value.textChanged.connect(self._take_letters)
        self.value.chosen.connect(self._take_offer)
        self.value.done.connect(self._leave_line)
        session.project_opened.connect(self.leave)
        self.tell()
        self._take_field()

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH)
        form = QFormLayout()
        form.setSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        answers = QWidget()
        column = QVBoxLayout(answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.value)
        column.addWidget(self.state)
        form.addRow(self._field_label, self.field)
        form.addRow(self._value_label, answers)
        self._field_label.setBuddy(self.field)
        self._value_label.setBuddy(self.value)
        filled = QVBoxLayout(self._first)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(MEDIUM)
        filled.addLayout(form)
        filled.addWidget(self.told)
        filled.addWidget(self._told_refused)
        filled.addWidget(self.refused)
        filled.addStretch(1)
        self.lay_out()

    def _offer_fields(self, proposed: str) -> None:
        for column in self._grid.columns:
            if column.field is not None or column.id == STATE:
                self.field.addItem(column.label, column.id)
        self.field.setCurrentIndex(max(0, self.field.findData(proposed)))
        for state in RecordState:
            self.state.addItem(state_in_words(state), str(state))
        self.state.setCurrentIndex(self.state.findData(str(RecordState.CHECKED)))

    @property
    def _column(self) -> Column:
        wanted = self.field.currentData()
        return next(each for each in self._grid.columns if each.id == wanted)

    def _offers(self, typed: str) -> list[Offer]:
        some = cell_offers(self._session.project, self._column, self._rows[0].article, typed)
        # What is made at once has the type that the field takes first; a record is no value of many others.
        return [each for each in some if not each.make]

    def _take_field(self) -> None:
        column = self._column
        is_state = column.field is None
        self.value.setVisible(not is_state)
        self.state.setVisible(is_state)
        self._value_label.setBuddy(self.state if is_state else self.value)
        self.value.show_text("")
        self.value.clear()
        self._stored = ""
        if not is_state:
            is_chosen = column.field is not None and column.field.kind in CHOSEN
            self.value.setPlaceholderText(
                tr("Alt+Down lists the answers") if is_chosen else tr("Empty clears the field")
            )
        self._look_ahead()

    def _take_letters(self) -> None:
        self._stored = ""
        self._forget_preview()
        self._later.start()

    def _take_offer(self, offer: Offer) -> None:
        self.value.setText(offer.written)
        self._stored, self._is_offer = offer.stored, True
        self._look_ahead()

    def _leave_line(self) -> None:
        # The Enter that takes an offer from the list has done its work.
        was_offer, self._is_offer = self._is_offer, False
        if self.value.is_given_up:
            self.reject()
        elif not was_offer and self.apply.isEnabled():
            self.start()

    # ── what it would do ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _text(self) -> str:
        return self._stored or self.value.text().strip()

    @property
    def _records(self) -> list[str]:
        return [row.record for row in self._rows]

    def _look_ahead(self) -> None:
        self._later.stop()
        if not self._session.is_open:
            return
        column, records, text = self._column, self._records, self._text
        self._forget_preview()
        if column.field is None:
            self._preview = self._states_seen(column)
            self._show_preview()
        elif not self._asking.is_busy:
            # Another question would wait until this one is answered, and the window with it.
            self._is_outdated = False
            self._asking.ask(lambda project: preview_change(project, records, column.id, text))

    def _forget_preview(self) -> None:
        self._preview, self._is_awaited, self._is_outdated = None, False, True
        self.judge()

    def _take_answer(self, answer: object) -> None:
        assert isinstance(answer, Preview)
        if self._is_outdated:
            awaited = self._is_awaited
            self._look_ahead()
            self._is_awaited = awaited
            return
        self._preview = answer
        self._show_preview()
        if self._is_awaited:
            self.start()

    def _states_seen(self, column: Column) -> Preview:
        number = self._grid.columns.index(column)
        wanted = self.state.currentText()
        same = tuple(row.record for row in self._rows if row.cells[number].shown == wanted)
        return Preview(tuple(each for each in self._records if each not in same), same, ())

    def _show_preview(self) -> None:
        preview = self._preview
        changed = len(preview.changed) if preview is not None else 0
        same = len(preview.same) if preview is not None else 0
        sentences = [tr("%n record(s) will change.", "", changed)]
        if same:
            sentences.append(tr("%n hold(s) this already.", "", same))
        self.told.setText(" ".join(sentences))
        refused = preview.refused if preview is not None else ()
        self.refused.clear()
        listed = {each.record: each.why for each in refused[:_MOST_LISTED]}
        for row in self._rows:
            if row.record in listed:
                words, why = self._words_of(row), told(listed[row.record])
                self.refused.addItem(tr("{record}: {why}", record=words, why=why))
        self._told_refused.setText(tr("%n record(s) cannot change:", "", len(refused)))
        for widget in (self._told_refused, self.refused):
            widget.setVisible(bool(refused))
        self.judge()

    def judge(self) -> None:
        """Allow the change unless it is known to change nothing."""
        self.apply.setEnabled(self._preview is None or bool(self._preview.changed))

    def _words_of(self, row: Row) -> str:
        article, words = row.cells[0].shown, row.cells[1].shown
        return tr("{article} · {words}", article=article, words=words)

    # ── doing it ────────────────────────────────────────────────────────────────────────────────────────────────

    def start(self) -> None:
        """Change the records: a few at once, more in the background; as soon as it is known what that would do."""
        if self._preview is None:
            self._look_ahead()
            self._is_awaited = self._preview is None
        preview = self._preview
        if preview is None or not preview.changed or self.is_working:
            return
        column, text, records, count = self._column, self._text, list(preview.changed), len(preview.changed)
        state = RecordState(str(self.state.currentData()))
        if count > _FEW:
            self._start_large(records, column, text, state)
            return

        def operation(project: Project) -> Changes:
            if column.field is None:
                return mark_many(project, records, state)
            return change_many(project, records, column.id, text)

        if self._session.run(operation, self) is not None:
            self.accept()
            self.changed.emit(count)

    def _start_large(self, records: Sequence[str], column: Column, text: str, state: RecordState) -> None:
        analyst = self._session.project.my_name

        def work(path: Path, _analyst: str, progress: Progress) -> Changes:
            def is_cancelled() -> bool:
                return progress.cancelled

            if column.field is None:
                return mark_many_beside(
                    path, records, state, analyst=analyst, told=progress.report, cancelled=is_cancelled
                )
            return change_many_beside(
                path, records, column.id, text, analyst=analyst, told=progress.report, cancelled=is_cancelled
            )

        def done(changes: Changes) -> None:
            self.end()
            self._session.take_over(changes, self)
            self.accept()
            self.changed.emit(len(records))

        self.begin(lambda: self._session.work.start(self.windowTitle(), work, done=done, failed=self.fail, asker=self))

    def cancelled_words(self) -> str:
        """Say that nothing was changed."""
        return tr("Cancelled. Nothing was changed.")

    def back_to_first(self) -> None:
        """Look once more at what would change."""
        self._look_ahead()

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        super().tell()
        self.setWindowTitle(tr("Change %n record(s)", "", len(self._rows)))
        self._working.set_title(tr("Changing the records…"))
        self._field_label.setText(tr("&Field"))
        self._value_label.setText(tr("New &value"))
        self.field.setAccessibleName(tr("Field"))
        self.value.setAccessibleName(tr("New value"))
        name_box(self.state, tr("New value"))
        self.refused.setAccessibleName(tr("Records that cannot change"))
        set_words(self.apply, tr("&Change", "many records"), tip=tr("Write the value; Undo takes it back in one step."))
        self._show_preview()
