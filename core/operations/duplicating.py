"""Records made after the pattern of others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import Changes
from core.model.codebook import Kind
from core.model.record import Origin, RecordState, SpanRole
from core.operations.acting import acting, analyst_id, find_record, own_record
from core.operations.copies import copy_mention, copy_value
from core.operations.records import Tagged
from core.operations.wording import COPIED_FIELDS, DUPLICATED, record_words, short_article
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.record import Anchor, Record, Value
    from core.project.project import Project


def duplicate_record(project: Project, record_id: str) -> Tagged:
    """Make a record like another one: the same mentions, values and spans, as a draft. Notes on it stay behind.

    Raises:
        UserFixable: If it is gone.
    """
    source = _record(project, record_id)
    article = project.article(source.article)
    what = DUPLICATED.of(record=record_words(project.codebook, source), article=short_article(article))
    mine = analyst_id(project)
    with acting(project, what, article=article.id) as writer:
        made = writer.insert(
            "record",
            {
                "article": article.id,
                "analyst": mine,
                "type": source.type,
                "state": str(RecordState.DRAFT),
                "created": datetime.now(UTC).isoformat("T", "microseconds"),
            },
        )
        for n, mention in enumerate(source.mentions):
            copy_mention(writer, mention, made, n=n)
        for values in source.fields.values():
            for n, value in enumerate(values):
                copy_value(writer, value, made, n=n)
    return Tagged(made, writer.changes)


def copy_fields(project: Project, from_record: str, to_record: str, fields: Sequence[str] | None = None) -> Changes:
    """Copy what a record holds into the empty fields of another one of its type.

    From a record of another article comes what is held, not its words: it is *inferred*, from where the record stands.

    Args:
        fields: Ids of the fields; all if not given. Those that hold something already are left alone.

    Raises:
        UserFixable: If one of them is gone, they are of two types, or the type has no such field.
    """
    source, goal = _record(project, from_record), find_record(project, to_record)
    if source.type != goal.type:
        raise UserFixable(
            tr("The two records are not of one type."),
            kept=tr("Nothing was changed."),
            cure=tr("Choose one of the same type."),
        )
    kind = project.codebook.type(goal.type)
    wanted = [kind.field(each) for each in fields] if fields is not None else list(kind.fields)
    wanted = [field for field in wanted if source.values(field.id) and not goal.values(field.id)]
    if not wanted:
        return Changes()
    basis = None if source.article == goal.article else _place(project, goal)
    what = COPIED_FIELDS.of(
        record=record_words(project.codebook, source), other_record=record_words(project.codebook, goal)
    )
    with acting(project, what, article=goal.article) as writer:
        goal = own_record(project, writer, goal)
        for field in wanted:
            if goal.values(field.id):
                continue
            held = [value for value in source.values(field.id) if basis is None or _travels(field.kind, value, project)]
            for n, value in enumerate(held):
                copied = value if basis is None else _without_words(value, basis)
                copy_value(writer, copied, goal.id, n=n, carried=False)
    return writer.changes


def _record(project: Project, record_id: str) -> Record:
    record = project.record(record_id) if record_id.isascii() else None
    if record is None:
        raise UserFixable(
            tr("The record is no longer there."),
            kept=tr("Nothing was changed."),
            cure=tr("Undo brings deleted records back."),
        )
    return record


def _place(project: Project, record: Record) -> tuple[Anchor, ...]:
    text = project.article(record.article).text
    anchors = [mention.anchor for mention in record.mentions if mention.anchor.text == text]
    return tuple(replace(anchor, role=SpanRole.BASIS) for anchor in anchors[:1])


def _travels(kind: Kind, value: Value, project: Project) -> bool:
    """Tell whether a value means something in another article: one that only has words, or names a record, does not."""
    if value.normal is None:
        return False
    return kind is not Kind.LINK or project.names.entity(value.normal) is not None


def _without_words(value: Value, basis: tuple[Anchor, ...]) -> Value:
    origin = Origin.OUTSIDE if value.origin is Origin.OUTSIDE else Origin.INFERRED
    anchors = () if origin is Origin.OUTSIDE else basis
    return replace(value, raw="", reading=None, reason="", origin=origin, anchors=anchors)
