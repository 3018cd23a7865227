"""Which entities and terms of an incoming set the project knows already, and which names are new."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.model.countries import country_with_code
from core.operations.set_ids import ids_in_order, is_storable
from core.text.fold import fold_key, tone_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.model.annotated_set import AnnotatedSet
    from core.model.entity import Entity, Name, Term
    from core.project.project import Project


@dataclass(frozen=True, slots=True)
class PlannedNames:
    """What is to become of the entities and terms of a set.

    Attributes:
        ids: Ids in this project by ids in the set; every entity and term of the set is there.
        entities: Those to make.
        terms: Those to make.
        names: Names to add, each with the id of the entity or term that it names.
    """

    ids: dict[str, str]
    entities: tuple[Entity, ...]
    terms: tuple[Term, ...]
    names: tuple[tuple[str, Name], ...]


def plan_names(project: Project, incoming: AnnotatedSet) -> PlannedNames:
    """Plan for every entity and term of a set.

    The same id is the same thing, unless it is another meeting here; the same series and ordinal too; and
    the same type and name, where neither has a series. Two ordinals never become one meeting.
    """
    entity_ids = _EntityMatcher(project, incoming.entities).ids()
    term_ids = _TermMatcher(project, incoming.terms).ids()
    ids = entity_ids | term_ids
    known = project.names
    new_entities = {entity.id: entity for entity in incoming.entities if known.entity(ids[entity.id]) is None}
    new_terms = {term.id: term for term in incoming.terms if known.term(ids[term.id]) is None}
    return PlannedNames(
        ids=ids,
        entities=tuple(
            replace(entity, id=ids[entity.id], merged_into=_merged(project, ids, entity))
            for entity in new_entities.values()
        ),
        terms=tuple(replace(term, id=ids[term.id]) for term in new_terms.values()),
        names=tuple(_new_names(project, ids, (*incoming.entities, *incoming.terms))),
    )


def _merged(project: Project, ids: dict[str, str], entity: Entity) -> str | None:
    """Give the entity that a new one was merged into; none where the set and the project lack it."""
    if entity.merged_into is None:
        return None
    target = ids.get(entity.merged_into, entity.merged_into)
    is_there = entity.merged_into in ids or project.names.entity(target) is not None
    return target if is_there and target != ids[entity.id] else None


def _new_names(project: Project, ids: dict[str, str], things: Iterable[Entity | Term]) -> list[tuple[str, Name]]:
    """List names that the project lacks; what ships with the program gets only an analyst's own ones."""
    taken = {name.id for names in project.store.entities.names().values() for name in names}
    found: list[tuple[str, Name]] = []
    for thing in things:
        subject = ids[thing.id]
        held = project.names.entity(subject) or project.names.term(subject)
        known = {(name.text, name.language) for name in held.names} if held else set[tuple[str, str]]()
        for name in thing.names:
            if (name.text, name.language) in known or (not name.id and _ships(project, subject)):
                continue
            known.add((name.text, name.language))
            is_free = is_storable(name.id) and name.id not in taken
            taken.add(name.id)
            found.append((subject, name if is_free else replace(name, id="")))
    fresh = iter(ids_in_order(sum(not name.id for _, name in found)))
    return [(subject, name if name.id else replace(name, id=next(fresh))) for subject, name in found]


def _ships(project: Project, identity: str) -> bool:
    return country_with_code(identity) is not None or project.codebook.has_term(identity)


class _EntityMatcher:
    """Finds the project's entity for each incoming one, the surest way first."""

    def __init__(self, project: Project, incoming: tuple[Entity, ...]) -> None:
        self._names = project.names
        self._incoming = incoming
        self._by_name = _by_folded_name((entity.type, entity) for entity in self._names.entities() if not entity.series)

    def ids(self) -> dict[str, str]:
        """Give the project's id for every incoming one."""
        found: dict[str, str] = {}
        for find in (self._by_id, self._by_series):
            for entity in self._incoming:
                identity = find(entity)
                if entity.id not in found and identity is not None:
                    found[entity.id] = identity
        claimed = set(found.values())
        for entity in self._incoming:
            if entity.id not in found and not entity.series:
                _claim_by_name(entity, self._by_name[entity.type], claimed, found)
        return found | _fresh_ids((each.id for each in self._incoming if each.id not in found), self._names.entity)

    def _by_id(self, entity: Entity) -> str | None:
        held = self._names.entity(entity.id)
        if held is None or held.type != entity.type or not _same_series(held, entity):
            return None
        return held.id

    def _by_series(self, entity: Entity) -> str | None:
        if not entity.series:
            return None
        found = self._names.find_meeting(entity.series, entity.ordinal)
        held = self._names.entity(found) if found else None
        return held.id if held is not None and held.type == entity.type and _same_series(held, entity) else None


class _TermMatcher:
    """Finds the project's term for each incoming one: by id, else by kind and name."""

    def __init__(self, project: Project, incoming: tuple[Term, ...]) -> None:
        self._names = project.names
        self._incoming = incoming
        self._by_name = _by_folded_name((term.kind, term) for term in self._names.terms())

    def ids(self) -> dict[str, str]:
        """Give the project's id for every incoming one."""
        found: dict[str, str] = {}
        for term in self._incoming:
            held = self._names.term(term.id)
            if held is not None and held.kind == term.kind:
                found[term.id] = held.id
        claimed = set(found.values())
        for term in self._incoming:
            if term.id not in found:
                _claim_by_name(term, self._by_name[term.kind], claimed, found)
        return found | _fresh_ids((each.id for each in self._incoming if each.id not in found), self._names.term)


_NamedAlike = defaultdict[str, list[tuple[str, str]]]
"""Folded name to (name, id)."""


def _by_folded_name(things: Iterable[tuple[str, Entity | Term]]) -> defaultdict[str, _NamedAlike]:
    index: defaultdict[str, _NamedAlike] = defaultdict(lambda: defaultdict(list))
    for sort, thing in things:
        for name in thing.names:
            index[sort][fold_key(name.text).strip()].append((name.text, thing.id))
    return index


def _claim_by_name(thing: Entity | Term, alike: _NamedAlike, claimed: set[str], found: dict[str, str]) -> None:
    """Match by name; one thing of the project stands for one of the set, so that two of one name stay two."""
    for name in thing.names:
        for text, identity in alike[fold_key(name.text).strip()]:
            if identity not in claimed and _can_be_one(text, name.text):
                claimed.add(identity)
                found[thing.id] = identity
                return


def _can_be_one(one: str, other: str) -> bool:
    """Tell whether two names of one folded form can be one name.

    Hùng and Hưng are two people; Hung, typed without marks, may be either, and 維 is 维.
    """
    bare = fold_key(one).strip()
    plain = {one.casefold().strip(), other.casefold().strip()}
    return tone_key(one) == tone_key(other) or bare in plain


def _fresh_ids(incoming: Iterable[str], holder: Callable[[str], object | None]) -> dict[str, str]:
    """Keep ids that are free; make others in their order."""
    kept = {each: is_storable(each) and holder(each) is None for each in incoming}
    made = iter(ids_in_order(len(kept)))
    return {each: each if is_kept else next(made) for each, is_kept in kept.items()}


def _same_series(one: Entity, other: Entity) -> bool:
    return (fold_key(one.series), one.ordinal) == (fold_key(other.series), other.ordinal)
