"""Names of entities and terms: what an id is called, and what a name stands for, in any script."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from core.model.countries import countries, country_with_code
from core.model.entity import Entity, Name, Term
from core.model.ids import is_shipped
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from core.model.change import Changes
    from core.model.codebook import Codebook

COUNTRY = "country"

_Series: TypeAlias = "tuple[str, int | None]"
"""A series of meetings, folded, and which one of it."""
_Key = TypeVar("_Key")


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
        """Take them over; names are put in order when something is first sought by its name.

        Args:
            added: Names that the project gave to things that ship with the program, by their id.
        """
        self._own = {entity.id: entity for entity in entities}
        self._added = added
        self._terms: dict[str, Term] = {}
        for term in codebook.terms:
            own = tuple(Name(text, language) for language, text in term.names.items())
            spare = tuple(Name(alias) for alias in term.aliases)
            self._terms[term.id] = Term(term.id, term.kind, own + spare + added.get(term.id, ()))
        self._terms |= {term.id: term for term in terms}

    def follow(self, changes: Changes, find: Callable[[str], Entity | Term | None]) -> bool:
        """Take in what an act made, named or took away; False where that cannot be told: then all is read anew.

        Args:
            find: Reads an entity or term of the project by its id.
        """
        if not changes.touches("entity", "alias", "term", "codebook"):
            return True
        # A bulk act does not say which things it touched.
        if not changes.ids or changes.act is None or changes.touches("codebook") or any(map(is_shipped, changes.ids)):
            return False
        for identity in sorted(changes.ids):
            thing = find(identity)
            if thing is not None:
                self.take_in(thing)
            else:
                self.take_out(identity)
        return True

    def take_in(self, thing: Entity | Term) -> None:
        """Take one entity or term in, new or changed, and leave the others as they are."""
        self.take_out(thing.id)
        if isinstance(thing, Entity):
            self._own[thing.id] = thing
        else:
            self._terms[thing.id] = thing
        if "_by_name" in self.__dict__:
            _enter_names(self._by_name, thing)
        if "_by_series" in self.__dict__:
            _enter_series(self._by_series, thing)

    def take_out(self, identity: str) -> None:
        """Forget one entity or term of the project; nothing happens where there is no such id."""
        thing = self._own.pop(identity, None) or self._terms.pop(identity, None)
        if thing is None:
            return
        if "_by_name" in self.__dict__:
            for name in thing.names:
                _leave(self._by_name, _sought(name.text), identity)
        if "_by_series" in self.__dict__ and isinstance(thing, Entity):
            _leave(self._by_series, _series(thing), identity)

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        """Ids by the names that the project gave, or that stand in its codebook; countries are found beside it."""
        found: dict[str, list[str]] = defaultdict(list)
        for identity, names in self._added.items():
            if country_with_code(identity) is not None:
                for name in names:
                    found[_sought(name.text)].append(identity)
        for thing in (*self._own.values(), *self._terms.values()):
            _enter_names(found, thing)
        return found

    @cached_property
    def _by_series(self) -> dict[_Series, list[str]]:
        found: dict[_Series, list[str]] = defaultdict(list)
        for entity in self._own.values():
            _enter_series(found, entity)
        return found

    def _named(self, words: str) -> Iterator[str]:
        """Give the ids of everything that has this name, countries first."""
        sought = _sought(words)
        yield from _countries_by_name().get(sought, ())
        yield from self._by_name.get(sought, ())

    def _all_entities(self) -> Iterator[Entity]:
        yield from filter(None, (self._country(country.code) for country in countries()))
        yield from self._own.values()

    def _country(self, code: str) -> Entity | None:
        if country_with_code(code) is None:
            return None
        shipped, added = _shipped(code), self._added.get(code)
        return Entity(code, COUNTRY, shipped.names + added) if shipped and added else shipped

    def entity(self, entity_id: str) -> Entity | None:
        """Find an entity by its id."""
        if (own := self._own.get(entity_id)) is not None:
            return own
        return self._country(entity_id)

    def term(self, term_id: str) -> Term | None:
        """Find a term by its id."""
        return self._terms.get(term_id)

    def entities(self, types: Collection[str] = ()) -> tuple[Entity, ...]:
        """List entities that were not merged into others; of some types only, if any are named."""
        return tuple(
            entity
            for entity in self._all_entities()
            if entity.merged_into is None and (not types or entity.type in types)
        )

    def own_entities(self) -> tuple[Entity, ...]:
        """List the entities of the project itself, merged ones too, without those that ship with the program."""
        return tuple(self._own.values())

    def terms(self, kind: str | None = None) -> tuple[Term, ...]:
        """List terms, of one kind only if it is named."""
        return tuple(term for term in self._terms.values() if kind is None or term.kind == kind)

    def canonical(self, identity: str) -> str:
        """Follow merges to the entity that this one turned out to be; other ids stay as they are."""
        seen = {identity}
        entity = self.entity(identity)
        while entity is not None and entity.merged_into is not None and entity.merged_into not in seen:
            identity = entity.merged_into
            seen.add(identity)
            entity = self.entity(identity)
        return identity

    def all_that_became(self, identity: str) -> tuple[str, ...]:
        """List an id and those of the entities that turned out to be it."""
        merged = (each.id for each in self._own.values() if each.merged_into and self.canonical(each.id) == identity)
        return (identity, *merged)

    def label(self, identity: str, language: str = "en") -> str:
        """Say what a screen shows for an entity or term; the id itself where it is neither."""
        entity = self.entity(self.canonical(identity))
        if entity is not None:
            return _label(entity, language)
        term = self._terms.get(identity)
        return term.label(language) if term is not None else identity

    def find_entity(self, words: str, types: Collection[str]) -> str | None:
        """Find the entity of these types that has this name, whatever the script, case and marks."""
        for identity in self._named(words):
            entity = self.entity(self.canonical(identity))
            if entity is not None and (not types or entity.type in types):
                return entity.id
        return None

    def find_meeting(self, series: str, ordinal: int | None) -> str | None:
        """Find the meeting of a series that has this ordinal; two ordinals never are one meeting."""
        found = self._by_series.get((fold_key(series), ordinal))
        return self.canonical(found[0]) if found else None

    def find_term(self, words: str, kind: str | None) -> str | None:
        """Find the term of this kind that has this name."""
        for identity in self._named(words):
            term = self._terms.get(identity)
            if term is not None and (kind is None or term.kind == kind):
                return term.id
        return None

    def complete(
        self, typed: str, *, types: Collection[str] = (), term_kind: str | None = None, limit: int = 12
    ) -> tuple[Completion, ...]:
        """Offer entities of these types, or terms of this kind, that have a name with the typed letters in it."""
        sought = fold_key(typed).strip()
        offers: dict[str, tuple[int, str, Completion]] = {}
        for thing, names in self._offered(types, term_kind):
            label = _label(thing, "en") if isinstance(thing, Entity) else thing.label()
            for name in (Name(label), *names):
                place = fold_key(name.text).find(sought)
                if place >= 0:
                    offer = (min(place, 1), label, Completion(thing.id, label, name.text))
                    if thing.id not in offers or offer[0] < offers[thing.id][0]:
                        offers[thing.id] = offer
                    break
        found = sorted(offers.values(), key=lambda offer: offer[:2])
        return tuple(offer for *_, offer in found[:limit])

    def _offered(
        self, types: Collection[str], term_kind: str | None
    ) -> Iterator[tuple[Entity | Term, tuple[Name, ...]]]:
        """Walk what a completer offers, with names of it; those of what was merged into it come on their own."""
        if term_kind:
            yield from ((term, term.names) for term in self.terms(term_kind))
            return
        for entity in self._all_entities():
            if types and entity.type not in types:
                continue
            meant = entity if entity.merged_into is None else self.entity(self.canonical(entity.id))
            if meant is not None and meant.merged_into is None:
                yield meant, entity.names


def _label(entity: Entity, language: str) -> str:
    if entity.series:
        return entity.label
    for name in entity.names:
        if name.language == language:
            return name.text
    return entity.label


def _enter_names(found: dict[str, list[str]], thing: Entity | Term) -> None:
    for name in thing.names:
        # In the order of ids, which is that of time: what was undone and done again stands where it stood.
        insort(found[_sought(name.text)], thing.id)


def _enter_series(found: dict[_Series, list[str]], thing: Entity | Term) -> None:
    if isinstance(thing, Entity) and thing.series:
        insort(found[_series(thing)], thing.id)


def _leave(found: dict[_Key, list[str]], key: _Key, identity: str) -> None:
    if identity in (ids := found.get(key, [])):
        ids.remove(identity)
    if not ids:
        found.pop(key, None)


def _series(entity: Entity) -> _Series:
    return (fold_key(entity.series or ""), entity.ordinal)


def _sought(name: str) -> str:
    return fold_key(name).strip()


@cache
def _shipped(code: str) -> Entity | None:
    country = country_with_code(code)
    if country is None:
        return None
    own = tuple(Name(text, language) for language, text in country.names.items())
    return Entity(country.code, COUNTRY, own + tuple(Name(alias) for alias in country.aliases))


@cache
def _countries_by_name() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for country in countries():
        for name in country.every_name():
            found[_sought(name)].append(country.code)
    return dict(found)
