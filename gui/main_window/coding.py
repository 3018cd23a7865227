"""Coding by point and click: what a selection, a key or a typed value does to the records of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from core.model.codebook import Kind
from core.model.record import Origin, RecordState
from core.operations import records, values
from core.operations.filling import Fill
from core.operations.reading_off import named_already, read_off
from gui.main_window.clicked import span_of_mark
from gui.main_window.record_verbs import RecordVerbs
from gui.main_window.value_verbs import ValueVerbs
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from core.model.record import Record
    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.form.form import RecordForm
    from gui.main_window.shown_records import ShownRecords
    from gui.main_window.suggesting import Suggesting
    from gui.reader.marks import MarkKey
    from gui.reader.view import Reader

_NEXT_ORIGIN = {Origin.STATED: Origin.INFERRED, Origin.INFERRED: Origin.OUTSIDE, Origin.OUTSIDE: Origin.STATED}


class Coding(QObject):
    """Joins reader and form: after tagging, and after each fill, the keyboard stays in the reader.

    Signals:
        record_wanted: (record id) the form should show another record; empty for none.
        offered: (text, [(label, callable)]) a choice that only the analyst can make.
        tagged: (record id) a new record was made of selected words.
        filled: (field id) words of the article went into a field.
    """

    record_wanted = Signal(str)
    offered = Signal(str, list)
    tagged = Signal(str)
    filled = Signal(str)

    def __init__(
        self, session: Session, reader: Reader, form: RecordForm, shown: ShownRecords, parent: QObject | None = None
    ) -> None:
        """Listen to reader and form."""
        super().__init__(parent)
        self._session, self._reader, self._form, self._shown = session, reader, form, shown
        self.article = ""
        self.suggesting: Suggesting | None = None
        reader.span_selected.connect(self._take_selection)
        reader.enter_pressed.connect(self._take_enter)
        reader.marks_clicked.connect(self._take_click)
        form.fields.dropped.connect(self._take_drop)
        form.fields.entered.connect(self._take_entering)
        form.state_wanted.connect(self.mark)
        form.note_wanted.connect(self.note_on_record)
        shown.record_list.edit_wanted.connect(self._edit_record)
        session.changed.connect(self._take_changes)
        self._values = ValueVerbs(session, form, self)
        self._records = RecordVerbs(session, reader, form, shown, self)
        self._records.record_wanted.connect(self.record_wanted)
        for verbs in (self._values, self._records):
            verbs.offered.connect(self.offered)
        form.armed_changed.connect(lambda field: reader.set_tag_bar_wanted(not field))

    # ── tagging ─────────────────────────────────────────────────────────────────────────────────────────────────

    def tag(self, record_type: str) -> None:
        """Tag the selected words, or offer them as a further mention of what is coded already."""
        span = self._selected_words()
        if span is None or not self.article:
            self.offered.emit(tr("Select the words in the article first, then press the key of the type."), [])
            return
        known = self._coded_already(record_type, span)
        if known is None:
            self._tag_new(record_type, span)
            return
        name = known.mentions[0].anchor.exact
        self.offered.emit(
            tr("“{name}” is coded in this article already.", name=name),
            [
                (tr("Add as a further mention"), lambda: self._add_mention(known.id, span)),
                (tr("Tag as a new record"), lambda: self._tag_new(record_type, span)),
            ],
        )

    def add_mention(self) -> None:
        """Add the selected words as a mention of the record in the form."""
        span, record = self._selected_words(), self._form.record
        if span is None or record is None:
            self.offered.emit(tr("Open a record and select the words that name it again."), [])
            return
        self._add_mention(record.id, span)

    def delete_record(self) -> bool:
        """Delete the record in the form; tells whether it did."""
        record = self._form.record
        if record is None:
            return False
        return self._session.run(lambda project: records.delete_record(project, record.id), self) is not None

    def mark(self, state: RecordState) -> None:
        """Say how far the analyst is with the record in the form."""
        record = self._form.record
        if record is None:
            return
        if state is RecordState.CHECKED:
            self._values.look_at(record)
        self._session.run(lambda project: records.set_state(project, record.id, state), self)

    def duplicate_record(self) -> None:
        """Make a second record with the same words and values, and open it."""
        self._records.duplicate()

    def copy_last_fields(self) -> None:
        """Copy the fields of the last record of this type in the article into the empty ones of this record."""
        self._records.copy_last_fields()

    def remove_mention(self) -> None:
        """Take away the mention at the caret; where none stands there, ask which one."""
        self._records.remove_mention()

    def note_on_record(self) -> None:
        """Open the note on the record for writing."""
        self._records.ask_note()

    def _selected_words(self) -> Span | None:
        """Give the selection without the blanks at its ends."""
        span = self._reader.selected_span()
        return span.without_blanks(self._reader.text) if span is not None else None

    def _tag_new(self, record_type: str, span: Span) -> None:
        made: list[str] = []

        def operation(project: Project) -> Changes:
            off = read_off(project, self.article, record_type, span)
            tagged = records.tag(project, self.article, record_type, span, read_words=True, off=off, carry=True)
            made.append(tagged.record)
            return tagged.changes

        if self._session.run(operation, self) is not None and made:
            self.record_wanted.emit(made[0])
            self._form.arm_next_empty()
            self._back_to_reader()
            self.tagged.emit(made[0])

    def _add_mention(self, record_id: str, span: Span) -> None:
        if self._session.run(lambda project: records.add_mention(project, record_id, span), self) is not None:
            self.record_wanted.emit(record_id)
            self._back_to_reader()

    def _coded_already(self, record_type: str, span: Span) -> Record | None:
        project = self._session.project
        kind = project.codebook.type(record_type)
        if kind.identity is not None:
            words = span.of(self._reader.text)
            reading = project.interpret(self.article, kind.field(kind.identity), words, span.start).reading
            if reading is not None:
                return self._shown.record_that_holds(record_type, kind.identity, project.names.all_that_became(reading))
        named = named_already(project, self.article, record_type, span)
        return self._shown.find(named) if named is not None else None

    # ── filling by pointing ─────────────────────────────────────────────────────────────────────────────────────

    def _take_selection(self, span: Span, modifiers: Qt.KeyboardModifier) -> None:
        words = span.without_blanks(self._reader.text)
        if self._form.armed and words is not None:
            self._fill(words, adds=bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def _take_enter(self, modifiers: Qt.KeyboardModifier) -> None:
        span, record, armed = self._selected_words(), self._form.record, self._form.armed
        if span is not None and armed:
            self._fill(span, adds=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif record is not None and span is None and self._values.look_at(record) and record.values(armed):
            self._form.arm_next_empty()

    def _take_click(self, keys: list[MarkKey]) -> None:
        coded = [key for key in keys if isinstance(key, bytes)]
        suggested: list[MarkKey] = [key for key in keys if not isinstance(key, bytes)]
        span = self._fitting_span(keys) if self._form.armed else None
        if span is not None:
            # While a field waits, a click on a highlight only fills, with words that the field can hold.
            self._fill(span, adds=False)
            return
        owners = list(dict.fromkeys(owner for key in coded if (owner := self._shown.owner_of(key)) is not None))
        if not owners and self.suggesting is not None:
            self.suggesting.click(suggested)
        elif len(owners) == 1 and not suggested:
            self.record_wanted.emit(owners[0])
        elif owners:
            self._offer_records(owners, suggested)

    def _fitting_span(self, keys: list[MarkKey]) -> Span | None:
        """Choose of the words under a click those that the armed field can hold: an amount wants its unit too."""
        record, project = self._form.record, self._session.project
        if record is None:
            return None
        field = project.codebook.type(record.type).field(self._form.armed)
        text = self._reader.text
        spans = [span for span in map(self._span_of, keys) if span is not None]
        told = [project.interpret(self.article, field, span.of(text), span.start) for span in spans]
        fitting = [span for span, reading in zip(spans, told, strict=True) if not reading.problem]
        if field.kind is Kind.AMOUNT:
            return max(fitting, key=len, default=None)
        return fitting[0] if fitting else None

    def _offer_records(self, owners: list[str], suggested: list[MarkKey]) -> None:
        project = self._session.project
        choices: list[tuple[str, Callable[[], object]]] = []
        for record_id in owners:
            record = self._shown.find(record_id)
            if record is not None:
                label = project.codebook.type(record.type).labels.best(language())
                words = " ".join(record.mentions[0].anchor.exact.split())[:60] if record.mentions else ""
                choices.append((f"{label}: {words}", lambda chosen=record_id: self.record_wanted.emit(chosen)))
        if self.suggesting is not None:
            choices += self.suggesting.choices(suggested)
        self.offered.emit("", choices)

    def _span_of(self, key: MarkKey) -> Span | None:
        """Find the words that were clicked; what the key stands for may be named in several places."""
        if self.suggesting is not None and not isinstance(key, bytes):
            return self.suggesting.span_at(key, self._reader.caret_position())
        return span_of_mark(self._session.project, self._shown, self._reader, key)

    def _fill(self, span: Span, *, adds: bool) -> None:
        record, field = self._form.record, self._form.armed
        if record is None:
            return
        old = record.first(field)
        if adds and old is not None and not old.not_stated:
            done = self._session.run(lambda project: values.add_words(project, record.id, old.id, span), self)
        else:
            done = self._session.run(lambda project: values.fill(project, record.id, Fill(field, (span,))), self)
        if done is not None and not adds:
            self._form.arm_next_empty()
        self._back_to_reader()
        if done is not None:
            self.filled.emit(field)

    def mark_not_stated(self) -> None:
        """Say that the article does not state what the armed field asks."""
        record, field = self._form.record, self._form.armed
        if record is None or not field:
            self.offered.emit(tr("Arm a field first: press its number, or click it."), [])
            return
        self._values.do("not_stated", record, field, None)
        self._back_to_reader()

    def toggle_doubtful(self) -> None:
        """Mark the armed field's value as doubtful, or the value filled last."""
        held = self._values.current()
        if held is not None:
            self._values.say("settled" if held[1].doubtful else "doubtful")

    def _back_to_reader(self) -> None:
        self._reader.clear_selection()
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_drop(self, field: str, span: Span) -> None:
        words = span.without_blanks(self._reader.text) if span.end <= len(self._reader.text) else None
        if words is not None:
            self._form.arm(field)
            self._fill(words, adds=False)

    def _take_entering(self, field: str) -> None:
        record = self._form.record
        if record is not None and any(value.carried for value in record.values(field)):
            self._values.look_at(record)

    def _edit_record(self, record_id: str) -> None:
        self.record_wanted.emit(record_id)
        self._form.take_keyboard()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("note"):
            self._form.bring_note_up_to_date()

    # ── what keys and menus say of the current value ────────────────────────────────────────────────────────────

    def note_on_value(self) -> None:
        """Open the note on the armed field's value, or on the one filled last."""
        if self._has_value():
            self._values.say("note")

    def correct_printed(self) -> None:
        """Ask what is meant where the current value is printed wrongly, and why."""
        if self._has_value():
            self._values.say("correct")

    def set_origin(self, origin: Origin | None = None) -> None:
        """Say where the current value is from; without an origin the next one in turn."""
        held = self._values.current()
        if held is not None and self._has_value():
            self._values.say((origin or _NEXT_ORIGIN[held[1].origin]).value)

    def look_at(self) -> None:
        """Say that what was carried over into the record was looked at."""
        record = self._form.record
        if record is not None and not self._values.look_at(record):
            self.offered.emit(tr("Nothing in this record is carried over."), [])

    def _has_value(self) -> bool:
        if self._values.current() is not None:
            return True
        self.offered.emit(tr("Open a record and fill a field first."), [])
        return False
