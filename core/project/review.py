"""What wants a look in the records of a project: doubtful, carried, not linked, unfinished, or on an older text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.model.codebook import Codebook, RecordType
    from core.model.record import Record, Value
    from core.project.checks import Doubt
    from core.project.checks_across import DoubtAcross
    from core.text.span import Span


class LookKind(StrEnum):
    """Why something wants a look, the most pressing first."""

    CHECK = "check"
    """A check questions the words of an article."""
    ACROSS = "across"
    """Articles disagree."""
    DOUBTFUL = "doubtful"
    """A value is marked as doubtful."""
    UNREAD = "unread"
    """The words of a value are kept, and nobody has said what they mean."""
    UNLINKED = "unlinked"
    """A record does not say which meeting or person it names."""
    MISSING = "missing"
    """A required field is empty."""
    CARRIED = "carried"
    """A value was taken over from another record, and nobody has looked at it."""
    OLDER_TEXT = "older_text"
    """The words of a value stand in an older text of the article."""


@dataclass(frozen=True, slots=True)
class Look:
    """One thing that wants a look.

    Attributes:
        article: Id of the article.
        record: Id of the record; empty where an article is questioned, and no record of it.
        field: Id of the field; empty where the record as a whole is meant.
        value: Id of the value; empty where there is none.
        span: Its words, code points, half open, into the newest text of the article; None where they are not there.
        words: These words, verbatim.
        message: What a check says, one sentence; empty where the kind says it.
    """

    kind: LookKind
    article: str
    record: str = ""
    type: str = ""
    field: str = ""
    value: str = ""
    span: Span | None = None
    words: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where something stands in the newest text of its article.

    Attributes:
        span: Code points, half open; None where it does not stand there.
        words: Verbatim; of an older text where the newest does not hold them.
    """

    span: Span | None = None
    words: str = ""


def stand_of(record: Record, newest: str, value: Value | None = None) -> Stand:
    """Find the words of a value, else those of its record.

    Args:
        newest: Id of the newest text of the article.
    """
    mentioned = tuple(mention.anchor for mention in record.mentions)
    anchors = (*(value.words if value is not None else ()), *mentioned)
    found = next((anchor for anchor in anchors if anchor.text == newest), None)
    if found is not None:
        return Stand(found.span, found.exact)
    return Stand(None, anchors[0].exact if anchors else "")


def looks_of(codebook: Codebook, record: Record, newest: str) -> Iterator[Look]:
    """Say what wants a look in a record.

    Args:
        newest: Id of the newest text of its article.
    """
    known = codebook.type(record.type) if codebook.has_type(record.type) else None
    here = stand_of(record, newest)
    for value in record.all_values():
        for kind in _kinds_of(value, newest):
            place = stand_of(record, newest, value)
            yield Look(
                kind, record.article, record.id, record.type, value.field, value.id, place.span, value.raw or here.words
            )
    if known is None:
        return
    identity = _identity(known)
    if identity and _is_open(record, identity):
        kind = LookKind.UNLINKED
        yield Look(kind, record.article, record.id, record.type, identity, "", here.span, here.words)
    for field in known.fields:
        if field.required and field.id != identity and not record.values(field.id):
            kind = LookKind.MISSING
            yield Look(kind, record.article, record.id, record.type, field.id, "", here.span, here.words)


def look_of_doubt(doubt: Doubt) -> Look:
    """Put what a check questions among what wants a look."""
    return Look(LookKind.CHECK, doubt.article, span=doubt.span, words=doubt.exact, message=doubt.message)


def look_of_doubt_across(doubt: DoubtAcross, newest: dict[str, str]) -> Look:
    """Put what articles disagree on among what wants a look, at the words that are quoted first.

    Args:
        newest: Id of the newest text of each article.
    """
    first = doubt.quotations[0]
    span = first.span if newest.get(first.article) == first.text else None
    return Look(LookKind.ACROSS, first.article, first.record, span=span, words=first.exact, message=doubt.message)


def _kinds_of(value: Value, newest: str) -> Iterator[LookKind]:
    if value.doubtful:
        yield LookKind.DOUBTFUL
    if value.normal is None and value.raw and not value.not_stated:
        yield LookKind.UNREAD
    if value.carried:
        yield LookKind.CARRIED
    if value.words and all(anchor.text != newest for anchor in value.words):
        yield LookKind.OLDER_TEXT


def _identity(kind: RecordType) -> str:
    """Give the field that says which thing a record names; empty where none does, or by other means than a name."""
    field = kind.identity
    return field if field is not None and kind.field(field).kind is Kind.ENTITY else ""


def _is_open(record: Record, field: str) -> bool:
    return not any(value.normal is not None or value.not_stated for value in record.values(field))
