"""What the analyst says about one value: typed, corrected, doubted, noted, carried, named otherwise."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import UserFixable
from core.model.codebook import Kind
from core.model.record import Origin
from core.operations import entities, values
from core.operations.carrying import look_at
from core.operations.filling import Fill
from gui.form.aside import Question
from gui.form.offers import Offer
from gui.form.values_told import value_typed
from gui.wording import language, told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from core.model.record import Record, Value
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.form.form import RecordForm

_CHOSEN = (Kind.CHOICE, Kind.BOOLEAN)
_ORIGINS = {origin.value: origin for origin in Origin}


class ValueVerbs(QObject):
    """Turns what is typed into a field or chosen from its menu into acts.

    Signals:
        offered: (text, [(label, callable)]) a choice that only the analyst can make.
    """

    offered = Signal(str, list)

    def __init__(self, session: Session, form: RecordForm, parent: QObject | None = None) -> None:
        """Listen to the form."""
        super().__init__(parent)
        self._session, self._form = session, form
        form.fields.typed.connect(self._take_typed)
        form.fields.made.connect(self._take_made)
        form.fields.reason_given.connect(self._take_reason)
        form.fields.verb_wanted.connect(self._take_verb)

    def current(self) -> tuple[Record, Value] | None:
        """Give the record in the form and the value that keys speak of: the armed field's, or the one filled last."""
        record = self._form.record
        if record is None:
            return None
        value = record.first(self._form.armed) if self._form.armed else None
        value = value or max(record.all_values(), key=lambda each: each.id, default=None)
        return (record, value) if value is not None else None

    def say(self, verb: str) -> None:
        """Say something about the current value; nothing happens where there is none."""
        held = self.current()
        if held is not None:
            self.do(verb, held[0], held[1].field, held[1])

    # ── typing ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _take_typed(self, field: str, value_id: str, text: str) -> None:
        record = self._form.record
        if record is None:
            return
        value = _value(record, field, value_id)

        def operation(project: Project) -> Changes:
            if not text:
                return values.clear(project, record.id, field, value_id or None)
            if value is None or value.not_stated:
                return values.fill(project, record.id, Fill(field, text=text))
            return values.correct(project, record.id, value_id, text, reason=value.reason)

        done = self._try(operation, field, value_id)
        if text and done:
            self._go_on_from(record, field)

    def _take_made(self, field: str, value_id: str, name: str, kind: str) -> None:
        record = self._form.record
        if record is None:
            return
        old = _value(record, field, value_id)

        def operation(project: Project) -> Changes:
            words = tuple(anchor.span for anchor in old.words) if old is not None else ()
            return values.fill(project, record.id, Fill(field, words, text=name, as_type=kind))

        if self._try(operation, field, value_id):
            self._go_on_from(record, field)

    def _try(self, operation: Callable[[Project], Changes], field: str, value_id: str) -> bool:
        """Do an act; why it is refused is said beneath the field. Tells whether it was done."""
        try:
            changes = operation(self._session.project)
        except UserFixable as error:
            self._form.show_problem(field, value_id, f"{told(error.what)} {told(error.cure)}")
            return False
        self._session.announce(changes, self)
        return True

    def _go_on_from(self, record: Record, field: str) -> None:
        """Arm the next empty field after the one that was answered, unless the analyst went elsewhere by herself."""
        if self._form.record is None or self._form.record.id != record.id:
            return
        kind = self._session.project.codebook.type(record.type).field(field).kind
        if kind in _CHOSEN:
            # A list of answers takes the keyboard without arming its field.
            self._form.arm(field)
        if self._form.armed == field:
            self._form.arm_next_empty()

    def _take_reason(self, _field: str, value_id: str, reason: str) -> None:
        record = self._form.record
        if record is not None and value_id:
            self._session.run(lambda project: values.set_reason(project, record.id, value_id, reason), self)

    # ── verbs ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _take_verb(self, verb: str, field: str, value_id: str) -> None:
        record = self._form.record
        if record is not None:
            self.do(verb, record, field, _value(record, field, value_id))

    def do(self, verb: str, record: Record, field: str, value: Value | None) -> None:
        """Do what a verb of the field's menu says."""
        run = self._session.run
        if verb == "not_stated":
            if run(lambda project: values.fill(project, record.id, Fill(field, not_stated=True)), self) is not None:
                self._go_on_from(record, field)
        elif value is None:
            return
        elif verb in ("doubtful", "settled"):
            run(lambda p: values.set_doubtful(p, record.id, value.id, doubtful=verb == "doubtful"), self)
        elif verb == "clear":
            run(lambda project: values.clear(project, record.id, field, value.id), self)
        elif verb in _ORIGINS:
            self._set_origin(record, value, _ORIGINS[verb])
        elif verb == "look_at":
            self.look_at(record)
        else:
            ask = {
                "note": self._ask_note,
                "correct": self._ask_correction,
                "rename": self._ask_name,
                "same_as": self._ask_same,
                "split": self._split,
            }
            ask[verb](record, value)

    def look_at(self, record: Record) -> bool:
        """Say that what was carried over was looked at; tells whether there was anything."""
        if not any(value.carried for value in record.all_values()):
            return False
        return self._session.run(lambda project: look_at(project, record.id), self) is not None

    def _set_origin(self, record: Record, value: Value, origin: Origin) -> None:
        if origin is not Origin.OUTSIDE or value.note:
            self._session.run(lambda project: values.set_origin(project, record.id, value.id, origin), self)
            return

        def given(answers: tuple[str, ...]) -> None:
            if answers[0] and self._note(record, value, answers[0]):
                self._session.run(lambda project: values.set_origin(project, record.id, value.id, origin), self)

        question = Question(tr("Where is it known from?"), tall=True)
        caption = tr("A value from elsewhere needs a note that says where it is known from.")
        self._form.ask(value.field, value.id, caption, [question], given)

    def _note(self, record: Record, value: Value, text: str) -> bool:
        done = self._session.run(lambda project: values.set_note(project, record.id, value.id, text), self)
        return done is not None

    def _ask_note(self, record: Record, value: Value) -> None:
        question = Question(tr("Note on this value"), value.note, tall=True)
        caption = tr("Note: Enter keeps it, Shift+Enter begins a line, Esc lets it be.")

        def given(answers: tuple[str, ...]) -> None:
            self._note(record, value, answers[0])

        self._form.ask(value.field, value.id, caption, [question], given)

    def _ask_correction(self, record: Record, value: Value) -> None:
        if not value.raw:
            self._form.edit_field(value.field)
            return
        label = value_typed(self._session.project, record.type, record.article, value)

        def given(answers: tuple[str, ...]) -> None:
            meant, reason = answers
            if meant:
                self._try(
                    lambda project: values.correct(project, record.id, value.id, meant, reason=reason),
                    value.field,
                    value.id,
                )

        questions = [Question(tr("What is meant"), label), Question(tr("Why it differs from the words"), value.reason)]
        caption = tr("Printed: “{words}”. What is meant, and why?", words=" ".join(value.raw.split()))
        self._form.ask(value.field, value.id, caption, questions, given)

    # ── names ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _ask_name(self, _record: Record, value: Value) -> None:
        project, identity = self._session.project, self._identity(value)
        label = project.names.label(identity, language())

        def given(answers: tuple[str, ...]) -> None:
            if answers[0]:
                self._session.run(lambda project: _rename(project, identity, label, answers[0]), self)

        caption = tr("Every record that names “{name}” will show the new name.", name=label)
        self._form.ask(value.field, value.id, caption, [Question(tr("New name"), label)], given)

    def _ask_same(self, _record: Record, value: Value) -> None:
        project, identity = self._session.project, self._identity(value)
        entity = project.names.entity(identity)
        if entity is None:
            self.offered.emit(tr("Only a meeting, person, body or place can be the same as another one."), [])
            return

        def offers(typed: str) -> list[Offer]:
            found = project.names.complete(typed, types=(entity.type,))
            return [
                Offer(each.label, each.label, each.id, each.matched if each.matched != each.label else "")
                for each in found
                if each.id != identity
            ]

        def given(answers: tuple[str, ...]) -> None:
            goal = answers[0]
            if project.names.entity(goal) is None:
                goal = project.names.find_entity(goal, (entity.type,)) or ""
            if goal:
                self._session.run(lambda project: entities.merge(project, identity, goal), self)
            else:
                self.offered.emit(tr("Nothing of that name is known. Choose one from the list."), [])

        caption = tr("“{name}” is the same as:", name=project.names.label(identity, language()))
        self._form.ask(
            value.field, value.id, caption, [Question(tr("Its other name"), offers=offers)], given, keeps=False
        )

    def _split(self, _record: Record, value: Value) -> None:
        names, identity = self._session.project.names, self._identity(value)
        merged = list(names.all_that_became(identity))[1:]
        if value.normal in merged:
            merged = [value.normal]
        if not merged:
            self.offered.emit(tr("Nothing was merged into “{name}”.", name=names.label(identity, language())), [])
        elif len(merged) == 1:
            self._split_off(merged[0])
        else:
            project = self._session.project
            choices = [(_own_label(project, each), partial(self._split_off, each)) for each in merged]
            self.offered.emit(tr("Which one stands by itself?"), choices)

    def _split_off(self, identity: str) -> None:
        self._session.run(lambda project: entities.split(project, identity), self)

    def _identity(self, value: Value) -> str:
        return self._session.project.names.canonical(value.normal or "")


def _value(record: Record, field: str, value_id: str) -> Value | None:
    return next((value for value in record.values(field) if value.id == value_id), None)


def _rename(project: Project, identity: str, label: str, text: str) -> Changes:
    """Write the name anew that is shown; one of a series is numbered, and one that ships gets a name beside its own."""
    entity = project.names.entity(identity)
    if entity is not None and entity.series:
        series, _, number = text.rpartition(" ")
        if series and number.isdecimal():
            return entities.set_series(project, identity, series, int(number))
        return entities.set_series(project, identity, text, None)
    thing = entity or project.names.term(identity)
    shown = next((name for name in (thing.names if thing else ()) if name.id and name.text == label), None)
    if shown is not None:
        return entities.rename(project, identity, shown.id, text, shown.language)
    return entities.add_name(project, identity, text, language())


def _own_label(project: Project, identity: str) -> str:
    entity = project.names.entity(identity)
    return entity.label if entity is not None else identity
