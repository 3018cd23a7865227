"""Names for the glossary: what stands for a known name where sentences of two versions go with each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.alignment.links import LinkState
from core.analysis.carrying_over.crossing import Crossings
from core.analysis.carrying_over.names import land_name
from core.analysis.carrying_over.wanted import Status, Wanted
from core.formats.glossary_base import tidy_name
from core.model.codebook import Kind
from core.project.carried_values import CarriedValues

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.alignment.links import Link
    from core.analysis.carrying_over.wanted import Landed
    from core.model.codebook import Field, RecordType
    from core.model.entity import Entity
    from core.project.comparing import Aligned
    from core.project.project import Project
    from core.text.span import Span
    from core.wording import Phrase

_LONGEST_NAME = 120
"""Code points: what is longer is a sentence, and no name."""
_COUNTRY = "country"
"""The list of countries has its names in every language."""


@dataclass(frozen=True, slots=True)
class NameOffer:
    """Words of one version as a name of what the other version names.

    Attributes:
        identity: Id of the entity.
        label: What a screen calls it.
        known: The words that name it in the other version.
        words: The name that is offered.
        language: Base language of the words; empty where it is not known.
        sure: Whether the words are its name for sure; else they only stand in its place.
        confirmed: Whether the analyst confirmed that the sentences go with each other.
        article: Id of the article that the words stand in.
        text: Id of its newest text.
        span: The words; code points, half open, into that text.
        reason: One sentence.
    """

    identity: str
    kind: str
    label: str
    known: str
    words: str
    language: str
    sure: bool
    confirmed: bool
    article: str
    text: str
    span: Span
    reason: Phrase


def name_offers(project: Project, aligned: Aligned, *, confirmed_only: bool = False) -> tuple[NameOffer, ...]:
    """List the names that linked sentences offer, sure and confirmed ones first; each once.

    Args:
        confirmed_only: Leave out those of sentences that only the program put together.
    """
    offers = [*_Offering(project, aligned, 0).offers(), *_Offering(project, aligned, 1).offers()]
    wanted = [each for each in offers if each.confirmed or not confirmed_only]
    wanted.sort(key=lambda each: (not each.sure, not each.confirmed, each.article, each.span))
    once = {(each.identity, each.words.casefold(), each.language): each for each in reversed(wanted)}
    return tuple(reversed(once.values()))


class _Offering:
    """Looks on one side for what the other side names."""

    def __init__(self, project: Project, aligned: Aligned, side: int) -> None:
        self._project = project
        sides = (aligned.a, aligned.b)
        self._here, self._there = sides[side], sides[1 - side]
        self._links = aligned.alignment.links
        self._side = side
        self._crossings = Crossings(sides, aligned.alignment, side)
        self._values = CarriedValues(project, self._there, project.names.canonical)
        self._other = self._values.other_side(self._here)
        self._fields = dict(self._naming_fields())

    def offers(self) -> Iterator[NameOffer]:
        """Walk what the links offer."""
        for link in self._links:
            for place in (link.a, link.b)[self._side]:
                for identity, span in self._named(self._here.sentences[place].span):
                    offer = self._offer(link, identity, span)
                    if offer is not None:
                        yield offer

    def _naming_fields(self) -> Iterator[tuple[str, tuple[RecordType, Field]]]:
        """Give for each type of entity a field that holds it; where one names the thing of a record, that one."""
        kinds = (Kind.ENTITY, Kind.LINK, Kind.COUNTRY)
        fields = [
            (kind, field) for kind in self._project.codebook.types for field in kind.fields if field.kind in kinds
        ]
        fields.sort(key=lambda each: each[0].identity == each[1].id)
        for kind, field in fields:
            for each in reversed(field.entity_types):
                yield each, (kind, field)

    def _named(self, sentence: Span) -> Iterator[tuple[str, Span]]:
        """Walk the entities that a sentence names: by a known name, or by words that are read so."""
        told: set[str] = set()
        for naming in self._here.reading.namings_in(sentence):
            if not naming.is_term and naming.type != _COUNTRY and naming.identity not in told:
                told.add(naming.identity)
                yield naming.identity, naming.span

    def _offer(self, link: Link, identity: str, span: Span) -> NameOffer | None:
        entity = self._project.names.entity(self._project.names.canonical(identity))
        if entity is None or entity.type not in self._fields:
            return None
        landed = self._land(entity, span)
        if landed is None or len(landed.spans) != 1:
            return None
        words = tidy_name(self._there.reading.words(landed.spans[0]))
        place = next((each for each in self._there.sentences if each.span.contains(landed.spans[0])), None)
        language = place.language if place is not None else ""
        if len(words) > _LONGEST_NAME or self._has(entity, words, language):
            return None
        return NameOffer(
            identity=entity.id,
            kind=entity.type,
            label=entity.label,
            known=self._here.reading.words(span),
            words=words,
            language=language,
            sure=landed.status is Status.FOUND and landed.named,
            confirmed=link.state is LinkState.CONFIRMED,
            article=self._there.article,
            text=self._there.text,
            span=landed.spans[0],
            reason=landed.reason,
        )

    def _land(self, entity: Entity, span: Span) -> Landed | None:
        crossing = self._crossings.of(span)
        if crossing is None or not crossing.linked:
            return None
        kind, field = self._fields[entity.type]
        names = (*(name.text for name in entity.names), self._here.reading.words(span))
        wanted = Wanted(kind, field, (span,), entity.id, names=names, sort=entity.type, identity=entity.id)
        return land_name(wanted, crossing, self._other)

    def _has(self, entity: Entity, words: str, language: str) -> bool:
        """Tell whether words are a name of an entity already, in this language or in none."""
        return any(
            name.text.casefold() == words.casefold() and name.language.partition("-")[0] in ("", language)
            for name in entity.names
        )
