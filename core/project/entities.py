"""The names of a project for a panel: what mentions them, what is not linked yet, what may be one and the same."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.model.entity import Entity
from core.model.ids import is_shipped
from core.text.fold import fold_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.analysis.duplicates import LikelyDuplicate
    from core.model.entity import Name, Term
    from core.project.project import Project
    from core.store.entities import Naming

SAME_ENTITY = "same_entity"
"""Rule of the check for duplicates, as a dismissal names it."""


def pair_key(one: str, other: str) -> str:
    """Name a pair of ids, in whatever order they come."""
    return " ".join(sorted((one, other)))


@dataclass(frozen=True, slots=True)
class NameRow:
    """An entity or term as a panel lists it.

    Attributes:
        type: Type of the entity, or kind of the term.
        names: Its own and those of what was merged into it.
        records: Number of records of the set shown that name it.
        articles: Number of articles that these stand in.
        merged: The entities that turned out to be it.
        is_term: Whether it is a term.
    """

    id: str
    type: str
    label: str
    names: tuple[Name, ...]
    records: int
    articles: int
    merged: tuple[Entity, ...] = ()
    is_term: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record names something.

    Attributes:
        field: Id of the field that does.
        text: Id of the text.
        span: Code points, half open, into that text.
        words: What stands there.
    """

    record: str
    article: str
    field: str
    text: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A record whose meeting or person is not known yet, and where it first stands.

    Attributes:
        span: Code points, half open, into the text.
    """

    record: str
    article: str
    type: str
    text: str
    span: Span
    words: str


class EntityBook:
    """Answers about entities and terms; everything is read when asked."""

    def __init__(self, project: Project) -> None:
        """Look at a project."""
        self._project = project

    def types(self) -> frozenset[str]:
        """Types of entity that the codebook knows, or that the project holds already."""
        fields = (field for kind in self._project.codebook.types for field in kind.fields)
        known = {each for field in fields for each in field.entity_types}
        return frozenset(known | {entity.type for entity in self._project.names.own_entities()})

    def types_in_series(self) -> frozenset[str]:
        """Types of entity that come in numbered series."""
        fields = (field for kind in self._project.codebook.types for field in kind.fields if field.series)
        return frozenset(each for field in fields for each in field.entity_types)

    def term_kinds(self) -> frozenset[str]:
        """Kinds of term that the codebook knows."""
        codebook = self._project.codebook
        asked = {field.term_kind for kind in codebook.types for field in kind.fields if field.term_kind}
        return frozenset(asked | {term.kind for term in codebook.terms})

    def of_series(self, series: str, ordinal: int | None) -> tuple[Entity, ...]:
        """List the entities of a series that have a number, however the series is written; merged ones not."""
        sought = (fold_key(series), ordinal)
        return tuple(
            entity
            for entity in self._project.names.own_entities()
            if entity.merged_into is None and (fold_key(entity.series), entity.ordinal) == sought
        )

    def rows(self, *, language: str = "en") -> tuple[NameRow, ...]:
        """List the project's entities, and those countries that records name or that it named, by type and label."""
        names = self._project.names
        merged: dict[str, list[Entity]] = defaultdict(list)
        standing: dict[str, Entity] = {}
        for entity in names.own_entities():
            goal = names.canonical(entity.id)
            if goal == entity.id:
                standing[goal] = entity
            else:
                merged[goal].append(entity)
        countries = {each.id: each for each in names.entities() if is_shipped(each.id)}
        every = [*standing, *countries, *(each.id for parts in merged.values() for each in parts)]
        found = self._count(self._project.store.entities.namings(every, self._whose))
        shown = [*standing.values()]
        shown += [each for each in countries.values() if each.id in found or any(name.id for name in each.names)]
        rows = [self._row(each, merged.get(each.id, []), found, language) for each in shown]
        return tuple(sorted(rows, key=_in_order))

    def term_rows(self, *, language: str = "en") -> tuple[NameRow, ...]:
        """List the terms of codebook and project, by kind and label."""
        terms = self._project.names.terms()
        entities = self._project.store.entities
        whose = self._whose
        namings = {*entities.namings([term.id for term in terms], whose), *entities.units(whose)}
        found = self._count(namings)
        rows = [self._row(term, [], found, language) for term in terms]
        return tuple(sorted(rows, key=_in_order))

    def row(self, identity: str, *, language: str = "en") -> NameRow | None:
        """Give the row of one entity or term; of what it was merged into, if it was. None where there is none."""
        names = self._project.names
        goal = names.canonical(identity)
        thing = names.entity(goal) or names.term(goal)
        if thing is None:
            return None
        parts = [each for each in map(names.entity, names.all_that_became(goal)[1:]) if each is not None]
        ids = [goal, *(each.id for each in parts)]
        namings = {*self._project.store.entities.namings(ids, self._whose)}
        if names.entity(goal) is None:
            namings |= {each for each in self._project.store.entities.units(self._whose) if each.identity == goal}
        return self._row(thing, parts, self._count(namings), language)

    def places(self, identity: str) -> tuple[Place, ...]:
        """List where the records shown name an entity or term, or what was merged into it; articles in their order.

        A value without words of its own stands where its record is first mentioned.
        """
        ids = self._project.names.all_that_became(self._project.names.canonical(identity))
        found = self._project.store.entities.places(ids, self._whose)
        return tuple(
            Place(each.record, each.article, each.field, each.text, span, span.of(self._body(each.text)))
            for each in found
            for span in (Span(each.start, each.end),)
        )

    def unlinked(self) -> tuple[Unlinked, ...]:
        """List the records shown that name a meeting or person, but which one is empty or could not be read."""
        identities = {
            kind.id: kind.identity
            for kind in self._project.codebook.types
            if kind.identity is not None and kind.field(kind.identity).kind is Kind.ENTITY
        }
        return tuple(
            Unlinked(each.record, each.article, each.type, each.text, span, span.of(self._body(each.text)))
            for each in self._project.store.entities.unlinked(identities, self._whose)
            for span in (Span(each.start, each.end),)
        )

    def likely_duplicates(self) -> tuple[LikelyDuplicate, ...]:
        """List pairs of entities that may be one and the same, the likeliest first, without those dismissed."""
        # The rules of three languages, which tell the numbers in names.
        from core.analysis.duplicates import find_duplicates

        dismissed = self._project.store.entities.dismissed(SAME_ENTITY, self._project.my_id or "none")
        entities = [each for each in self._project.names.own_entities() if each.merged_into is None]
        return tuple(
            pair for pair in find_duplicates(entities) if pair_key(pair.one.id, pair.other.id) not in dismissed
        )

    @property
    def _whose(self) -> str:
        return self._project.shown_id or "none"

    def _body(self, text: str) -> str:
        return self._project.store.articles.text(text)

    def _count(self, namings: Iterable[Naming]) -> dict[str, tuple[set[str], set[str]]]:
        found: dict[str, tuple[set[str], set[str]]] = {}
        for each in namings:
            records, articles = found.setdefault(self._project.names.canonical(each.identity), (set(), set()))
            records.add(each.record)
            articles.add(each.article)
        return found

    def _row(
        self, thing: Entity | Term, parts: list[Entity], found: dict[str, tuple[set[str], set[str]]], language: str
    ) -> NameRow:
        names = self._project.names
        records, articles = found.get(thing.id, (set[str](), set[str]()))
        every = thing.names + tuple(name for part in parts for name in part.names)
        return NameRow(
            id=thing.id,
            type=_sort_of(thing),
            label=names.label(thing.id, language),
            names=tuple({(name.text, name.language): name for name in reversed(every)}.values())[::-1],
            records=len(records),
            articles=len(articles),
            merged=tuple(parts),
            is_term=not isinstance(thing, Entity),
        )


def _sort_of(thing: Entity | Term) -> str:
    return thing.type if isinstance(thing, Entity) else thing.kind


def _in_order(row: NameRow) -> tuple[str, str, str]:
    return (row.type, fold_key(row.label), row.id)
