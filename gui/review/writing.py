"""Writing one cell: the same acts as in the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.codebook import Kind
from core.model.record import RecordState
from core.store.refusals import saying_what_the_disk_did
from core.text.fold import fold_key
from gui.form.heading import state_in_words
from gui.form.offers import Offer, offers
from gui.form.values_told import value_typed
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.change import Changes
    from core.model.codebook import Field
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.review.rows import Column, Row

CHOSEN = (Kind.CHOICE, Kind.BOOLEAN)


def can_write(session: Session) -> bool:
    """Tell whether a cell can be written: what is changed of another analyst's record becomes a copy of one's own."""
    return session.is_open and not session.project.read_only


def shows_own(session: Session) -> bool:
    """Tell whether the records shown are those of the analyst who works."""
    return session.is_open and session.project.shown_id == session.project.my_id


def cell_text(project: Project, row: Row, column: Column) -> str:
    """Give what is edited in a cell; empty where nothing stands there, or *not stated*."""
    record = project.record(row.record)
    if record is None:
        return ""
    if column.field is None:
        return state_in_words(record.state)
    value = record.first(column.field.id)
    return "" if value is None or value.not_stated else value_typed(project, record.type, record.article, value)


def cell_offers(project: Project, column: Column, article: str, typed: str) -> list[Offer]:
    """List what may stand in a cell, as far as it fits the letters typed so far."""
    known: Sequence[tuple[str, str]]
    if column.field is None:
        known = [(state_in_words(state), str(state)) for state in RecordState]
    elif column.field.kind is Kind.CHOICE:
        known = [(choice.labels.best(language()), choice.id) for choice in column.field.choices]
    elif column.field.kind is Kind.BOOLEAN:
        known = [(tr("yes"), "true"), (tr("no"), "false")]
    else:
        return offers(project, column.field, article, typed)
    sought = fold_key(typed).strip()
    return [Offer(label, label, identity) for label, identity in known if sought in fold_key(label)]


def write_cell(session: Session, row: Row, column: Column, text: str, make: str = "") -> UserFixable | None:
    """Write what was typed; gives why it was refused, or None.

    Args:
        make: Type of the entity that what was typed is the name of, where that is to be made.
    """
    try:
        with saying_what_the_disk_did():
            changes = _operation(row, column, text, make)(session.project)
    except UserFixable as error:
        return error
    session.announce(changes)
    return None


def _operation(row: Row, column: Column, text: str, make: str) -> Callable[[Project], Changes]:
    # What changes the project loads when it is wanted.
    from core.operations.records import set_state

    if column.field is not None:
        field = column.field
        return lambda project: _fill(project, row.record, field, text, make)
    state = _state_of(text)
    return lambda project: set_state(project, row.record, state)


def _fill(project: Project, record_id: str, field: Field, text: str, make: str) -> Changes:
    from core.operations import values
    from core.operations.filling import Fill

    record = project.record(record_id)
    value = record.first(field.id) if record is not None else None
    if not text:
        return values.clear(project, record_id, field.id)
    if make:
        words = tuple(anchor.span for anchor in value.words) if value is not None else ()
        return values.fill(project, record_id, Fill(field.id, words, text=text, as_type=make))
    if value is None or value.not_stated:
        return values.fill(project, record_id, Fill(field.id, text=text))
    return values.correct(project, record_id, value.id, text, reason=value.reason)


def _state_of(text: str) -> RecordState:
    sought = fold_key(text).strip()
    for state in RecordState:
        if sought in (fold_key(state_in_words(state)), str(state)):
            return state
    known = ", ".join(state_in_words(state) for state in RecordState)
    raise UserFixable(
        tr("“{words}” is no state of a record.", words=text),
        kept=tr("Nothing was changed."),
        cure=tr("Choose one of these: {known}.", known=known),
    )
