"""Names of entities and terms: what an id is called, and what a name stands for, in any script."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.countries import countries
from core.model.entity import Entity, Name, Term
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from core.model.codebook import Codebook

COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Completion:
    """One offer of a completer."""

    id: str
    label: str
    matched: str


class Names:
    """The entities and terms of a project and those that ship with the program, by id and by name."""

    def __init__(
        self,
        codebook: Codebook,
        entities: Iterable[Entity],
        terms: Iterable[Term],
        added: Mapping[str, tuple[Name, ...]],
    ) -> None:
        """Index every name.

        Args:
            added: Names that the project gave to things that ship with the program, by their id.
        """
        self._entities: dict[str, Entity] = {}
        self._terms: dict[str, Term] = {}
        for country in countries():
            own = tuple(Name(text, language) for language, text in country.names.items())
            spare = tuple(Name(alias) for alias in country.aliases)
            self._entities[country.code] = Entity(country.code, COUNTRY, own + spare + added.get(country.code, ()))
        for term in codebook.terms:
            own = tuple(Name(text, language) for language, text in term.names.items())
            spare = tuple(Name(alias) for alias in term.aliases)
            self._terms[term.id] = Term(term.id, term.kind, own + spare + added.get(term.id, ()))
        self._entities |= {entity.id: entity for entity in entities}
        self._terms |= {term.id: term for term in terms}
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._by_series: dict[tuple[str, int | None], str] = {}
        self._index()

    def _index(self) -> None:
        for thing in (*self._entities.values(), *self._terms.values()):
            for name in thing.names:
                self._by_name[fold_key(name.text).strip()].append(thing.id)
            if isinstance(thing, Entity) and thing.series and thing.merged_into is None:
                self._by_series.setdefault((fold_key(thing.series), thing.ordinal), thing.id)

    def entity(self, entity_id: str) -> Entity | None:
        """Find an entity by its id."""
        return self._entities.get(entity_id)

    def term(self, term_id: str) -> Term | None:
        """Find a term by its id."""
        return self._terms.get(term_id)

    def entities(self, types: Collection[str] = ()) -> tuple[Entity, ...]:
        """List entities that were not merged into others; of some types only, if any are named."""
        return tuple(
            entity
            for entity in self._entities.values()
            if entity.merged_into is None and (not types or entity.type in types)
        )

    def terms(self, kind: str | None = None) -> tuple[Term, ...]:
        """List terms, of one kind only if it is named."""
        return tuple(term for term in self._terms.values() if kind is None or term.kind == kind)

    def canonical(self, identity: str) -> str:
        """Follow merges to the entity that this one turned out to be; other ids stay as they are."""
        seen = {identity}
        entity = self._entities.get(identity)
        while entity is not None and entity.merged_into is not None and entity.merged_into not in seen:
            identity = entity.merged_into
            seen.add(identity)
            entity = self._entities.get(identity)
        return identity

    def label(self, identity: str, language: str = "en") -> str:
        """Say what a screen shows for an entity or term; the id itself where it is neither."""
        entity = self._entities.get(self.canonical(identity))
        if entity is not None:
            return _label(entity, language)
        term = self._terms.get(identity)
        return term.label(language) if term is not None else identity

    def find_entity(self, words: str, types: Collection[str]) -> str | None:
        """Find the entity of these types that has this name, whatever the script, case and marks."""
        for identity in self._by_name.get(fold_key(words).strip(), ()):
            entity = self._entities.get(self.canonical(identity))
            if entity is not None and (not types or entity.type in types):
                return entity.id
        return None

    def find_meeting(self, series: str, ordinal: int | None) -> str | None:
        """Find the meeting of a series that has this ordinal; two ordinals never are one meeting."""
        found = self._by_series.get((fold_key(series), ordinal))
        return self.canonical(found) if found else None

    def find_term(self, words: str, kind: str | None) -> str | None:
        """Find the term of this kind that has this name."""
        for identity in self._by_name.get(fold_key(words).strip(), ()):
            term = self._terms.get(identity)
            if term is not None and (kind is None or term.kind == kind):
                return term.id
        return None

    def complete(
        self, typed: str, *, types: Collection[str] = (), term_kind: str | None = None, limit: int = 12
    ) -> tuple[Completion, ...]:
        """Offer entities of these types, or terms of this kind, that have a name with the typed letters in it."""
        sought = fold_key(typed).strip()
        things: Iterable[Entity | Term] = self.terms(term_kind) if term_kind else self.entities(types)
        offers: list[tuple[int, str, Completion]] = []
        for thing in things:
            label = _label(thing, "en") if isinstance(thing, Entity) else thing.label()
            for name in (Name(label), *thing.names):
                place = fold_key(name.text).find(sought)
                if place >= 0:
                    offers.append((min(place, 1), label, Completion(thing.id, label, name.text)))
                    break
        offers.sort(key=lambda offer: offer[:2])
        return tuple(offer for *_, offer in offers[:limit])


def _label(entity: Entity, language: str) -> str:
    if entity.series:
        return entity.label
    for name in entity.names:
        if name.language == language:
            return name.text
    return entity.label
