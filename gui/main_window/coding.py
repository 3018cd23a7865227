"""Coding by point and click: what a selection, a key or a typed value does to the records of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog

from core.errors import UserFixable
from core.model.record import Origin
from core.operations import records, values
from core.operations.filling import Fill
from gui.main_window.marking import identity_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from core.model.record import Record, RecordState, Value
    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.form.form import RecordForm
    from gui.main_window.shown_records import ShownRecords
    from gui.reader.marks import MarkKey
    from gui.reader.view import Reader

_VERBS_OF_ORIGIN = {origin.value: origin for origin in Origin}


class Coding(QObject):
    """Joins reader and form: after tagging, and after each fill, the keyboard stays in the reader.

    Signals:
        record_wanted: (record id) the form should show another record; empty for none.
        offered: (text, [(label, callable)]) a choice that only the analyst can make.
    """

    record_wanted = Signal(str)
    offered = Signal(str, list)

    def __init__(
        self, session: Session, reader: Reader, form: RecordForm, shown: ShownRecords, parent: QObject | None = None
    ) -> None:
        """Listen to reader and form."""
        super().__init__(parent)
        self._session, self._reader, self._form, self._shown = session, reader, form, shown
        self.article = ""
        reader.span_selected.connect(self._take_selection)
        reader.enter_pressed.connect(self._take_enter)
        reader.marks_clicked.connect(self._take_click)
        form.fields.typed.connect(self._take_typed)
        form.fields.reason_given.connect(self._take_reason)
        form.fields.verb_wanted.connect(self._take_verb)
        form.armed_changed.connect(lambda field: reader.set_tag_bar_wanted(not field))

    # ── tagging ─────────────────────────────────────────────────────────────────────────────────────────────────

    def tag(self, record_type: str) -> None:
        """Tag the selected words, or offer them as a further mention of what is coded already."""
        span = self._selected_words()
        if span is None or not self.article:
            self.offered.emit("Select the words in the article first, then press the key of the type.", [])
            return
        known = self._coded_already(record_type, span)
        if known is None:
            self._tag_new(record_type, span)
            return
        name = known.mentions[0].anchor.exact
        self.offered.emit(
            f"“{name}” is coded in this article already.",
            [
                ("Add as a further mention", lambda: self._add_mention(known.id, span)),
                ("Tag as a new record", lambda: self._tag_new(record_type, span)),
            ],
        )

    def add_mention(self) -> None:
        """Add the selected words as a mention of the record in the form."""
        span, record = self._selected_words(), self._form.record
        if span is None or record is None:
            self.offered.emit("Open a record and select the words that name it again.", [])
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
        if record is not None:
            self._session.run(lambda project: records.set_state(project, record.id, state), self)

    def _selected_words(self) -> Span | None:
        """Give the selection without the blanks at its ends."""
        span = self._reader.selected_span()
        return span.without_blanks(self._reader.text) if span is not None else None

    def _tag_new(self, record_type: str, span: Span) -> None:
        made: list[str] = []

        def operation(project: Project) -> Changes:
            tagged = records.tag(project, self.article, record_type, span, read_words=True)
            made.append(tagged.record)
            return tagged.changes

        if self._session.run(operation, self) is not None and made:
            self.record_wanted.emit(made[0])
            self._form.arm_next_empty()
            self._back_to_reader()

    def _add_mention(self, record_id: str, span: Span) -> None:
        if self._session.run(lambda project: records.add_mention(project, record_id, span), self) is not None:
            self.record_wanted.emit(record_id)
            self._back_to_reader()

    def _coded_already(self, record_type: str, span: Span) -> Record | None:
        project = self._session.project
        kind = project.codebook.type(record_type)
        if kind.identity is None:
            return None
        words = span.of(self._reader.text)
        reading = project.interpret(self.article, kind.field(kind.identity), words, span.start).reading
        if reading is None:
            return None
        return self._shown.record_that_holds(record_type, kind.identity, project.names.all_that_became(reading))

    # ── filling by pointing ─────────────────────────────────────────────────────────────────────────────────────

    def _take_selection(self, span: Span, modifiers: Qt.KeyboardModifier) -> None:
        words = span.without_blanks(self._reader.text)
        if self._form.armed and words is not None:
            self._fill(words, adds=bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def _take_enter(self, modifiers: Qt.KeyboardModifier) -> None:
        span = self._selected_words()
        if span is not None and self._form.armed:
            self._fill(span, adds=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))

    def _take_click(self, keys: list[MarkKey]) -> None:
        if self._form.armed:
            # While a field waits, a click on a highlight only fills.
            span = self._span_of(keys[0])
            if span is not None:
                self._fill(span, adds=False)
            return
        owners = list(dict.fromkeys(owner for key in keys if (owner := self._shown.owner_of(key)) is not None))
        if len(owners) == 1:
            self.record_wanted.emit(owners[0])
        elif owners:
            self._offer_records(owners)

    def _offer_records(self, owners: list[str]) -> None:
        project = self._session.project
        choices: list[tuple[str, Callable[[], None]]] = []
        for record_id in owners:
            record = self._shown.find(record_id)
            if record is not None:
                label = project.codebook.type(record.type).labels.best()
                words = " ".join(record.mentions[0].anchor.exact.split())[:60] if record.mentions else ""
                choices.append((f"{label}: {words}", lambda chosen=record_id: self.record_wanted.emit(chosen)))
        self.offered.emit("", choices)

    def _span_of(self, key: MarkKey) -> Span | None:
        """Find the words that were clicked; what the key stands for may be named in several places."""
        owner = self._shown.owner_of(key)
        record = self._shown.find(owner) if owner is not None else None
        if record is None:
            return None
        text_id = self._session.project.article(self.article).text
        place, identity = self._reader.caret_position(), identity_of(key)
        anchors = [m.anchor for m in record.mentions] if record.id == identity else []
        anchors += [a for value in record.all_values() if value.id == identity for a in value.anchors]
        here = [anchor.span for anchor in anchors if anchor.text == text_id]
        return next((span for span in here if span.start <= place <= span.end), here[0] if here else None)

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

    def mark_not_stated(self) -> None:
        """Say that the article does not state what the armed field asks."""
        record, field = self._form.record, self._form.armed
        if record is None or not field:
            self.offered.emit("Arm a field first: press its number, or click it.", [])
            return
        self._verb("not_stated", record, field, None)
        self._form.arm_next_empty()
        self._back_to_reader()

    def toggle_doubtful(self) -> None:
        """Mark the armed field's value as doubtful, or the value filled last."""
        record = self._form.record
        if record is None:
            return
        value = record.first(self._form.armed) if self._form.armed else None
        value = value or max(record.all_values(), key=lambda each: each.id, default=None)
        if value is not None:
            self._verb("settled" if value.doubtful else "doubtful", record, value.field, value)

    def _back_to_reader(self) -> None:
        self._reader.clear_selection()
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── typing and the field's menu ─────────────────────────────────────────────────────────────────────────────

    def _take_typed(self, field: str, value_id: str, text: str) -> None:
        record = self._form.record
        if record is None:
            return

        def operation(project: Project) -> Changes:
            value = next((value for value in record.values(field) if value.id == value_id), None)
            if not text:
                return values.clear(project, record.id, field, value_id or None)
            if value is None or value.not_stated:
                return values.fill(project, record.id, Fill(field, text=text))
            return values.correct(project, record.id, value_id, text, reason=value.reason)

        try:
            changes = operation(self._session.project)
        except UserFixable as error:
            self._form.show_problem(field, value_id, f"{error.what} {error.cure}")
            return
        self._session.announce(changes, self)
        if text and self._form.armed == field:
            self._form.arm_next_empty()

    def _take_reason(self, _field: str, value_id: str, reason: str) -> None:
        record = self._form.record
        if record is not None and value_id:
            self._session.run(lambda project: values.set_reason(project, record.id, value_id, reason), self)

    def _take_verb(self, verb: str, field: str, value_id: str) -> None:
        record = self._form.record
        if record is not None:
            value = next((value for value in record.values(field) if value.id == value_id), None)
            self._verb(verb, record, field, value)

    def _verb(self, verb: str, record: Record, field: str, value: Value | None) -> None:
        run = self._session.run
        if verb == "not_stated":
            run(lambda project: values.fill(project, record.id, Fill(field, not_stated=True)), self)
        elif value is None:
            return
        elif verb in ("doubtful", "settled"):
            run(lambda p: values.set_doubtful(p, record.id, value.id, doubtful=verb == "doubtful"), self)
        elif verb == "clear":
            run(lambda project: values.clear(project, record.id, field, value.id), self)
        elif verb == "note":
            self._ask_note(record, value)
        elif verb in _VERBS_OF_ORIGIN:
            origin = _VERBS_OF_ORIGIN[verb]
            if origin is Origin.OUTSIDE and not value.note and not self._ask_note(record, value):
                return
            run(lambda project: values.set_origin(project, record.id, value.id, origin), self)

    def _ask_note(self, record: Record, value: Value) -> bool:
        note, accepted = QInputDialog.getMultiLineText(self._form, "Note", "Note on this value:", value.note)
        if accepted:
            self._session.run(lambda project: values.set_note(project, record.id, value.id, note.strip()), self)
        return accepted and bool(note.strip())
