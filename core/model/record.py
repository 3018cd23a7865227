"""Records, their mentions and values: one thing told in one article by one analyst's reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.text.span import Span


class Origin(StrEnum):
    """Where a value comes from."""

    STATED = "stated"
    INFERRED = "inferred"
    OUTSIDE = "outside"


class SpanRole(StrEnum):
    """What a span is to its value: the words that say it, or what it was inferred from."""

    WORDS = "words"
    BASIS = "basis"


class RecordState(StrEnum):
    """How far an analyst is with a record."""

    DRAFT = "draft"
    CHECKED = "checked"
    TO_DISCUSS = "to_discuss"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span in a named text, with the words that stand there.

    Attributes:
        text: Id of the text (SHA-256, hex).
        span: Code points, half open, into that text.
        exact: The words, verbatim.
        role: Words or basis; a mention's anchor is always words.
    """

    text: str
    span: Span
    exact: str
    role: SpanRole = SpanRole.WORDS


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article names the thing that a record is about."""

    id: str
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Value:
    """What one field of a record holds.

    Attributes:
        raw: The words, joined from the words-role spans in text order; empty where there are none.
        reading: What those words say, normalised; None where they could not be read or there are none.
        normal: What the analyst holds: decimal, EDTF, choice id, ISO code, id, true/false or text; None until known.
        bound: One of ``= ~ > ≥ < ≤``, empty for "=" unsaid.
        high: Upper end of a range, decimal.
        unit: Term id, only where the field is an amount.
        reason: Why `normal` differs from `reading`.
        carried: Whether it was taken over from the record before, and nobody has looked at it yet.
    """

    id: str
    field: str
    raw: str = ""
    reading: str | None = None
    normal: str | None = None
    origin: Origin = Origin.STATED
    doubtful: bool = False
    not_stated: bool = False
    bound: str = ""
    high: str | None = None
    unit: str | None = None
    reason: str = ""
    note: str = ""
    anchors: tuple[Anchor, ...] = ()
    carried: bool = False

    @property
    def words(self) -> tuple[Anchor, ...]:
        """The anchors that say the value."""
        return tuple(anchor for anchor in self.anchors if anchor.role is SpanRole.WORDS)

    @property
    def basis(self) -> tuple[Anchor, ...]:
        """The anchors that the value was inferred from."""
        return tuple(anchor for anchor in self.anchors if anchor.role is SpanRole.BASIS)


@dataclass(frozen=True, slots=True)
class Record:
    """One meeting, speaker, proposal, statistic … of one article in one analyst's set."""

    id: str
    article: str
    analyst: str
    type: str
    state: RecordState = RecordState.DRAFT
    mentions: tuple[Mention, ...] = ()
    fields: Mapping[str, tuple[Value, ...]] = field(default_factory=dict[str, "tuple[Value, ...]"])

    def values(self, field_id: str) -> tuple[Value, ...]:
        """All values of a field, in their order; empty if none was coded."""
        return self.fields.get(field_id, ())

    def first(self, field_id: str) -> Value | None:
        """The first value of a field."""
        return next(iter(self.values(field_id)), None)

    def normal(self, field_id: str) -> str | None:
        """The normal form of a field's first value."""
        value = self.first(field_id)
        return value.normal if value else None

    def all_values(self) -> Iterator[Value]:
        """Every value of the record, field by field."""
        for values in self.fields.values():
            yield from values
