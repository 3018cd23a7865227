"""Writing one value into a field of many records: seen beforehand, then made in one act."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.operations.acting import acting, own_record
from core.operations.filling import Fill, ValueWriter
from core.operations.wording import CHANGED_MANY, CLEARED_MANY, MARKED_MANY, field_words, shortened
from core.project.project import Project
from core.store.store import open_store_beside
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from core.model.change import Changes
    from core.model.codebook import Field
    from core.model.entity import Entity, Term
    from core.model.record import Record, RecordState, Value
    from core.store.acts import ActWriter

    Told = Callable[[int, int, str], object]

_Reading = tuple[str | None, str, str | None, str | None]
"""Normal form, bound, upper end and unit."""
_GIVEN_ID = re.compile("[0-9a-f]{32}")
MOST = 2_000
"""Records that are changed in one act: it is one transaction, and whoever else writes waits for it."""
_STEP = 20
"""Records between two looks at whether it was cancelled."""


def _tell_nobody(_done: int, _total: int, _what: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that cannot be changed.

    Attributes:
        record: Its id.
        why: One sentence for the analyst.
    """

    record: str
    why: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would do.

    Attributes:
        changed: Ids of the records that would hold something else.
        same: Ids of those that hold it already.
        refused: Those that would stay as they are, and why.
    """

    changed: tuple[str, ...]
    same: tuple[str, ...]
    refused: tuple[Refused, ...]


def preview_change(project: Project, records: Sequence[str], field_id: str, text: str) -> Preview:
    """Say what `change_many` would do; nothing is written.

    Args:
        records: Ids, of one type.
        text: As it is typed in the form; empties the field where it is empty.
    """
    changed: list[str] = []
    same: list[str] = []
    refused: list[Refused] = []
    readings: dict[tuple[str, str], str | _Reading] = {}
    for record in _found(project, records):
        why = _why_not(project, record, field_id)
        key = (record.article, record.type)
        if not why and text and key not in readings:
            readings[key] = _read(project, record, field_id, text)
        reading = readings.get(key)
        if why or isinstance(reading, str):
            refused.append(Refused(record.id, why or str(reading)))
        elif _holds(record.first(field_id), reading):
            same.append(record.id)
        else:
            changed.append(record.id)
    if len(changed) > MOST:
        why = tr("At most %Ln records are changed at once.", "", MOST)
        refused += [Refused(each, why) for each in changed[MOST:]]
    return Preview(tuple(changed[:MOST]), tuple(same), tuple(refused))


def change_many_beside(
    path: Path,
    records: Sequence[str],
    field_id: str,
    text: str,
    *,
    analyst: str,
    told: Told,
    cancelled: Callable[[], bool],
) -> Changes:
    """Change records of a project that this program has open; for a worker's thread, else as `change_many`.

    Args:
        analyst: Name of who changes them.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: As `change_many`.
    """
    with closing(Project(open_store_beside(path), analyst=analyst)) as project:
        return change_many(project, records, field_id, text, told=told, cancelled=cancelled)


def mark_many_beside(
    path: Path,
    records: Sequence[str],
    state: RecordState,
    *,
    analyst: str,
    told: Told,
    cancelled: Callable[[], bool],
) -> Changes:
    """Mark records of a project that this program has open; for a worker's thread, else as `mark_many`.

    Args:
        analyst: Name of who marks them.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: As `mark_many`.
    """
    with closing(Project(open_store_beside(path), analyst=analyst)) as project:
        return mark_many(project, records, state, told=told, cancelled=cancelled)


def change_many(
    project: Project,
    records: Sequence[str],
    field_id: str,
    text: str,
    *,
    told: Told = _tell_nobody,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes:
    """Write a value into a field of records, as if it were typed in the form of each; one act.

    Those that cannot be changed, or hold it already, stay as they are: `preview_change` names them.

    Args:
        told: Hears how many of how many records are changed.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: If nothing can be changed, or the text is not what the field holds.
    """
    wanted = preview_change(project, records, field_id, text).changed
    some = tuple(_found(project, wanted))
    if not some:
        raise _nothing_to_change()
    field = field_words(project.codebook, some[0].type, field_id)
    what = CLEARED_MANY.of(len(some), field=field)
    if text:
        what = CHANGED_MANY.of(len(some), field=field, words=shortened(_in_words(project, text)))
    with acting(project, what) as writer:
        for record in _in_steps(some, told, cancelled):
            mine = own_record(project, writer, record)
            _write(project, writer, mine, project.codebook.type(mine.type).field(field_id), text)
    return writer.changes


def mark_many(
    project: Project,
    records: Sequence[str],
    state: RecordState,
    *,
    told: Told = _tell_nobody,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes:
    """Mark records as draft, checked or to be discussed; one act.

    Args:
        told: Hears how many of how many records are marked.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: If all of them are that already.
    """
    some = tuple(record for record in _found(project, records) if record.state is not state)[:MOST]
    if not some:
        raise _nothing_to_change()
    what = MARKED_MANY.of(len(some), record_state=state.replace("_", " "))
    with acting(project, what) as writer:
        for record in _in_steps(some, told, cancelled):
            writer.update("record", own_record(project, writer, record).id, {"state": str(state)})
    return writer.changes


def _in_steps(records: Sequence[Record], told: Told, cancelled: Callable[[], bool]) -> Iterable[Record]:
    for done, record in enumerate(records):
        if done % _STEP == 0:
            if cancelled():
                raise Cancelled
            told(done, len(records), "")
        yield record


def _found(project: Project, records: Sequence[str]) -> Iterator[Record]:
    return (record for each in records if (record := project.record(each)) is not None)


def _why_not(project: Project, record: Record, field_id: str) -> str:
    codebook = project.codebook
    if not codebook.has_type(record.type) or not codebook.type(record.type).has_field(field_id):
        return tr("Its type has no such field.")
    if len(record.values(field_id)) > 1:
        return tr("It holds several values there; change them in its form.")
    return ""


def _read(project: Project, record: Record, field_id: str, text: str) -> str | _Reading:
    """Read what was typed for a record: why it is refused, or what the field would hold."""
    field = project.codebook.type(record.type).field(field_id)
    thing = _named(project, text)
    if thing is not None:
        return (project.names.canonical(thing.id), "", None, None)
    reading = project.interpret(record.article, field, text)
    return reading.problem or (reading.reading, reading.bound, reading.high, reading.unit)


def _named(project: Project, text: str) -> Entity | Term | None:
    """Find what an id names that this project gave out, as a list of names hands it over."""
    if not _GIVEN_ID.fullmatch(text):
        return None
    return project.names.entity(text) or project.names.term(text)


def _in_words(project: Project, text: str) -> str:
    return text if _named(project, text) is None else project.names.label(text)


def _holds(value: Value | None, reading: _Reading | None) -> bool:
    """Tell whether a field holds what was read already; nothing, where nothing is to stand there."""
    if reading is None:
        return value is None
    if value is None or value.not_stated or value.normal is None:
        return False
    normal, bound, high, unit = reading
    return (value.normal, value.bound, value.high) == (normal, bound, high) and unit in (None, value.unit)


def _write(project: Project, writer: ActWriter, record: Record, field: Field, text: str) -> None:
    held = record.first(field.id)
    if held is not None and (not text or held.not_stated):
        for span_id in project.store.records.span_ids(held.id):
            writer.delete("value_span", span_id)
        writer.delete("value", held.id)
    if not text:
        return
    article = project.article(record.article)
    mention = next((each.anchor.span for each in record.mentions if each.anchor.text == article.text), None)
    values = ValueWriter(project, writer, article, record.id, record.type, mention)
    if held is None or held.not_stated:
        values.fill(Fill(field.id, text=text), n=0)
        return
    columns = values.typed_normal(field, text)
    if columns["unit"] is None:
        del columns["unit"]
    if held.reading is not None:
        columns["reason"] = held.reason if columns["normal"] != held.reading else ""
    writer.update("value", held.id, {**columns, "carried": 0})


def _nothing_to_change() -> UserFixable:
    return UserFixable(
        tr("None of these records would change."),
        kept=tr("Nothing was changed."),
        cure=tr("Choose other records, or another value."),
    )
