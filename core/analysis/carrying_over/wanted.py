"""What is looked for on the other side, and what was found there."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.analysis.carrying_over.crossing import Crossing
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.codebook import Field, RecordType
    from core.model.suggestion import Found
    from core.text.span import Span
    from core.wording import Phrase


class Status(StrEnum):
    """How sure it is that words of the other side say the same."""

    FOUND = "found"
    UNSURE = "unsure"
    """An analyst has to look."""
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Wanted:
    """One value of a record, or its name where a mention is carried over.

    Attributes:
        words: What says it on the side where it is coded; never empty.
        normal: Its normal form, ids as they stand after merging; None where it is not known.
        names: What the thing is called, where the value is the id of one.
        sort: Type of the entity that the value is the id of; empty where that is not known.
        identity: Which thing the record is about, where its type has one.
    """

    type: RecordType
    field: Field
    words: tuple[Span, ...]
    normal: str | None = None
    reading: str | None = None
    bound: str = ""
    high: str | None = None
    unit: str | None = None
    names: tuple[str, ...] = ()
    sort: str = ""
    identity: str | None = None


@dataclass(frozen=True, slots=True)
class Landed:
    """Where the other side says it.

    Attributes:
        spans: In text order; empty where it is absent.
        reason: One sentence for the analyst.
        score: 0 to 1.
        normal: What the words there say, where a rule knows.
        named: Whether the words are a name that belongs to the thing.
    """

    status: Status
    spans: tuple[Span, ...]
    reason: Phrase
    score: float
    normal: str | None = None
    named: bool = False


@dataclass(frozen=True, slots=True)
class OtherSide:
    """The side where something is looked for.

    Attributes:
        found: What the rules of suggestions found there.
        found_here: What they found on the side where it is coded.
        reads: Tells what words mean for a field, ids as they stand after merging; None where they mean nothing that
            is known.
        canonical: Gives the id that stands for an id after merging, or for a record that an id leads to.
        identities: By type: the field that names a thing of it, where it names entities.
    """

    reading: ArticleReading
    found: Sequence[Found]
    found_here: Sequence[Found]
    reads: Callable[[Field, Span], str | None]
    canonical: Callable[[str], str]
    identities: Mapping[str, Field] = field(default_factory=dict[str, "Field"])

    def words(self, span: Span) -> str:
        """Give the words of a span."""
        return self.reading.words(span)

    def of_type(self, type_id: str) -> Iterator[Found]:
        """Walk what was found of a type."""
        return (each for each in self.found if each.type == type_id)

    def values(self, wanted: Wanted, crossing: Crossing) -> list[FoundWords]:
        """List what was found for a field in the sentences of a crossing."""
        return [
            FoundWords(value.words, value.normal, self.is_same(found, wanted, crossing))
            for found in self.of_type(wanted.type.id)
            for value in found.of(wanted.field.id)
            if value.words and all(crossing.holds(span) for span in value.words)
        ]

    def is_same(self, found: Found, wanted: Wanted, crossing: Crossing) -> bool:
        """Tell whether what was found is the thing that the record is about."""
        field = self.identities.get(found.type)
        if field is None or wanted.identity is None:
            return False
        return any(self.meant(field, span) == wanted.identity for span in found.mentions if crossing.holds(span))

    def meant(self, field: Field, span: Span) -> str | None:
        """Tell which entity words mean, in another script too; None for none that is known."""
        known = (each for each in self.reading.namings_in(span) if not each.is_term and each.span == span)
        return self.reads(field, span) or next((self.canonical(each.identity) for each in known), None)

    def names_in(self, wanted: Wanted, crossing: Crossing) -> list[Span]:
        """List the words in the sentences of a crossing that name a thing of the sort that is wanted."""
        return names_in(self.found, self.identities, wanted, crossing.sentences)


@dataclass(frozen=True, slots=True)
class FoundWords:
    """Words that a rule found for a field.

    Attributes:
        is_same: Whether the thing that they were found for is the one that the record is about.
    """

    spans: tuple[Span, ...]
    normal: str | None
    is_same: bool


def names_in(
    found: Sequence[Found], identities: Mapping[str, Field], wanted: Wanted, sentences: Sequence[Span]
) -> list[Span]:
    """List the words in some sentences that name a thing of the sort that is wanted, each once, in text order."""
    sorts = {wanted.sort} if wanted.sort else set(wanted.field.entity_types)
    types = {each for each, identity in identities.items() if set(identity.entity_types) & sorts}
    spans = {
        span
        for each in found
        if each.type in types
        for span in each.mentions
        if any(sentence.contains(span) for sentence in sentences)
    }
    return sorted(spans)
