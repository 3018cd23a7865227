"""Entities and terms: making them, naming them, saying that two are one, and that they are not."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.entity import Entity
from core.model.ids import is_shipped
from core.operations.acting import acting
from core.operations.wording import (
    DELETED,
    KEPT_APART,
    MADE,
    MERGED,
    NAMED,
    NUMBERED,
    OUT_OF_SERIES,
    PUT_FIRST,
    RENAMED,
    SPLIT,
    TOOK_NAME,
    shortened,
)
from core.project.entities import SAME_ENTITY, pair_key
from core.project.names import COUNTRY
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.change import Changes
    from core.model.entity import Name, Term
    from core.project.project import Project

_LANGUAGE = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?")


@dataclass(frozen=True, slots=True)
class Made:
    """An entity or term that was made."""

    changes: Changes
    id: str


def create_entity(
    project: Project, kind: str, names: Sequence[Name], *, series: str = "", ordinal: int | None = None
) -> Made:
    """Make a meeting, person, organisation or whatever else the codebook names.

    Args:
        kind: Its type.
        names: The first is what a screen shows, unless it is one of a series. One of a series needs none.
        ordinal: Its number in the series; None for the series as a whole.

    Raises:
        UserFixable: If the codebook knows no such type, there is no name, or the series has that number already.
    """
    known = sorted(project.entity_book.types() - {COUNTRY})
    if kind not in known:
        raise _refused(
            tr("“{kind}” is no type of entity of this codebook.", kind=kind),
            tr("Use one of these: {known}.", known=", ".join(known)),
        )
    series = _tidy(series)
    _check_series(project, kind, series, ordinal)
    given = [(_tidy(name.text), _language(name.language)) for name in names]
    if not given and series:
        given = [(series if ordinal is None else f"{series} {ordinal}", "")]
    _check_names(given)
    with acting(project, MADE.of(kind=kind, name=shortened(given[0][0]))) as writer:
        made = writer.insert("entity", {"type": kind, "series": series, "ordinal": ordinal, "merged_into": None})
        for text, language in dict.fromkeys(given):
            writer.insert("alias", {"subject": made, "language": language, "name": text})
    return Made(writer.changes, made)


def create_term(project: Project, kind: str, names: Sequence[Name]) -> Made:
    """Make a measure, unit, role, topic or whatever else the codebook names.

    Raises:
        UserFixable: If the codebook knows no such kind, there is no name, or one of that name is there already.
    """
    known = sorted(project.entity_book.term_kinds())
    if kind not in known:
        raise _refused(
            tr("“{kind}” is no kind of term of this codebook.", kind=kind),
            tr("Use one of these: {known}.", known=", ".join(known)),
        )
    given = [(_tidy(name.text), _language(name.language)) for name in names]
    _check_names(given)
    for text, _ in given:
        if project.names.find_term(text, kind) is not None:
            raise _refused(
                tr("There is a {kind} “{text}” already.", kind=kind, text=text),
                tr("Use that one, or give the new one another name."),
            )
    with acting(project, MADE.of(kind=kind, name=shortened(given[0][0]))) as writer:
        made = writer.insert("term", {"kind": kind})
        for text, language in dict.fromkeys(given):
            writer.insert("alias", {"subject": made, "language": language, "name": text})
    return Made(writer.changes, made)


def add_name(project: Project, identity: str, text: str, language: str = "") -> Changes:
    """Give an entity or term a further name; those that ship with the program take one too.

    Raises:
        UserFixable: If it is gone, the name is blank, or it has that name already.
    """
    thing = _thing(project, identity)
    text, language = _tidy(text), _language(language)
    _check_names([(text, language)])
    _refuse_second(project, thing, text, language)
    with acting(project, NAMED.of(name=_called(project, thing), other=shortened(text))) as writer:
        writer.insert("alias", {"subject": identity, "language": language, "name": text})
    return writer.changes


def rename(project: Project, identity: str, name_id: str, text: str, language: str) -> Changes:
    """Write one of the names of an entity or term anew.

    Raises:
        UserFixable: If either is gone, the name is blank or ships with the program, or it has that name already.
    """
    thing = _thing(project, identity)
    name = _own_name(thing, name_id)
    text, language = _tidy(text), _language(language)
    _check_names([(text, language)])
    if (text, language) != (name.text, name.language):
        _refuse_second(project, thing, text, language)
    with acting(project, RENAMED.of(name=shortened(name.text), other=shortened(text))) as writer:
        writer.update("alias", name_id, {"name": text, "language": language})
    return writer.changes


def remove_name(project: Project, identity: str, name_id: str) -> Changes:
    """Take a name of an entity or term away.

    Raises:
        UserFixable: If either is gone, the name ships with the program, or it is the last one.
    """
    thing = _thing(project, identity)
    name = _own_name(thing, name_id)
    if len(thing.names) == 1 and not (isinstance(thing, Entity) and thing.series):
        raise _refused(tr("“{name}” is its only name.", name=name.text), tr("Rename it, or add another name first."))
    with acting(project, TOOK_NAME.of(name=shortened(name.text), other=_called(project, thing))) as writer:
        writer.delete("alias", name_id)
    return writer.changes


def put_name_first(project: Project, identity: str, name_id: str) -> Changes:
    """Make a name of an entity or term the one that screens show; the others keep their order.

    Raises:
        UserFixable: If either is gone, or names that ship with the program stand before it.
    """
    thing = _thing(project, identity)
    chosen = _own_name(thing, name_id)
    if not thing.names[0].id:
        raise _refused(
            tr("{name} has a first name that ships with the program.", name=_called(project, thing)), tr("Leave it so.")
        )
    before = list(thing.names[: thing.names.index(chosen) + 1])
    with acting(project, PUT_FIRST.of(name=shortened(chosen.text))) as writer:
        # Names stand in the order of their ids: what they say moves on by one.
        for place, said in zip(before, [chosen, *before[:-1]], strict=True):
            writer.update("alias", place.id, {"name": said.text, "language": said.language})
    return writer.changes


def set_series(project: Project, identity: str, series: str, ordinal: int | None = None) -> Changes:
    """Say of which series an entity is, and which one of it; an empty series says that it is of none.

    Raises:
        UserFixable: If it is gone, its type has no series, or the series has that number already.
    """
    entity = _own_entity(project, identity)
    series = _tidy(series)
    _check_series(project, entity.type, series, ordinal, itself=identity)
    if not series and not entity.names:
        raise _refused(tr("It would have no name left."), tr("Add a name first."))
    called = _called(project, entity)
    shown = series if ordinal is None else f"{series} {ordinal}"
    what = NUMBERED.of(name=called, other=shortened(shown)) if series else OUT_OF_SERIES.of(name=called)
    with acting(project, what) as writer:
        writer.update("entity", identity, {"series": series, "ordinal": ordinal})
    return writer.changes


def merge(project: Project, one: str, into: str) -> Changes:
    """Say that an entity is the same as another one; values that name the first then mean the second.

    Raises:
        UserFixable: If one is gone, ships with the program or was merged already; if they are of two types, or two
            meetings of one series.
    """
    entity = _own_entity(project, one)
    goal = _own_entity(project, project.names.canonical(into))
    if entity.merged_into is not None:
        known = project.names.label(one)
        raise _refused(
            tr("{name} is the same as {known} already.", name=_called(project, entity), known=known),
            tr("Split it from that first."),
        )
    if goal.id == one:
        raise _refused(tr("That is one and the same already."), tr("Choose two different ones."))
    if entity.type != goal.type:
        raise _refused(
            tr(
                "{name} is a {type}, and {other} a {other_type}.",
                name=_called(project, entity),
                type=entity.type,
                other=_called(project, goal),
                other_type=goal.type,
            ),
            tr("Choose two of one type."),
        )
    if _are_two_of_a_series(entity, goal):
        raise _refused(
            tr(
                "{name} and {other} are not one meeting: the series is the same, the number is not.",
                name=entity.label,
                other=goal.label,
            ),
            tr("Correct the number first, if it is wrong."),
        )
    with acting(project, MERGED.of(name=_called(project, entity), other=_called(project, goal))) as writer:
        writer.update("entity", one, {"merged_into": goal.id})
    return writer.changes


def split(project: Project, identity: str) -> Changes:
    """Take a merge back, however long ago it was; the values that named the entity before name it again.

    Raises:
        UserFixable: If it is gone, or was not merged.
    """
    entity = _own_entity(project, identity)
    if entity.merged_into is None:
        raise _refused(
            tr("{name} stands by itself already.", name=_called(project, entity)), tr("Choose one that was merged.")
        )
    goal = project.names.label(identity)
    with acting(project, SPLIT.of(name=_called(project, entity), other=shortened(goal))) as writer:
        writer.update("entity", identity, {"merged_into": None})
    return writer.changes


def delete_entity(project: Project, identity: str) -> Changes:
    """Delete an entity or term that nothing names any more, with its names.

    Raises:
        UserFixable: If it is gone, ships with the program, or something names it; that is said.
    """
    thing = _thing(project, identity)
    called = _called(project, thing)
    if is_shipped(identity):
        raise _refused(tr("{called} ships with the program.", called=called), tr("Leave it where it is."))
    usage = project.store.entities.usage(identity)
    if usage.records:
        named = tr("1 record names {name}.", name=called)
        if usage.records > 1:
            named = tr("%Ln records name {name}.", "", usage.records, name=called)
        raise _refused(
            named,
            tr("Merge it into the right one, or change those records first."),
        )
    if usage.merged:
        raise _refused(tr("Others were merged into {called}.", called=called), tr("Split those from it first."))
    if usage.rulings:
        raise _refused(
            tr("A ruling on a conflict rests on {called}.", called=called), tr("Take the ruling back first.")
        )
    table = "entity" if isinstance(thing, Entity) else "term"
    with acting(project, DELETED.of(name=called)) as writer:
        for dismissal in project.store.entities.dismissals_naming(identity):
            writer.delete("dismissal", dismissal)
        for note in project.store.notes.ids_on((identity,)):
            writer.delete("note", note)
        for name in thing.names:
            writer.delete("alias", name.id)
        writer.delete(table, identity)
    return writer.changes


def dismiss_duplicate(project: Project, one: str, other: str) -> Changes:
    """Say that two entities only look alike: they are not offered as duplicates any more."""
    first, second = _own_entity(project, one), _own_entity(project, other)
    key = pair_key(one, other)
    what = KEPT_APART.of(name=_called(project, first), other=_called(project, second))
    with acting(project, what) as writer:
        if key not in project.store.entities.dismissed(SAME_ENTITY, project.my_id):
            writer.insert("dismissal", {"analyst": project.my_id, "rule": SAME_ENTITY, "subject": key})
    return writer.changes


def _thing(project: Project, identity: str) -> Entity | Term:
    found = (project.names.entity(identity) or project.names.term(identity)) if identity.isascii() else None
    if found is None:
        raise _refused(tr("The name is no longer in the project."), tr("Undo brings back what was deleted."))
    return found


def _own_entity(project: Project, identity: str) -> Entity:
    thing = _thing(project, identity)
    if not isinstance(thing, Entity):
        raise _refused(
            tr("{name} is a term.", name=_called(project, thing)),
            tr("Choose a meeting, person, organisation or place."),
        )
    if is_shipped(identity):
        raise _refused(
            tr("{name} ships with the program.", name=_called(project, thing)), tr("Give it further names instead.")
        )
    return thing


def _own_name(thing: Entity | Term, name_id: str) -> Name:
    found = next((name for name in thing.names if name_id and name.id == name_id), None)
    if found is None:
        raise _refused(
            tr("That name is not there, or ships with the program."), tr("Choose one that the project added.")
        )
    return found


def _called(project: Project, thing: Entity | Term) -> str:
    """Name it by itself, not by what it was merged into."""
    return shortened(thing.label if isinstance(thing, Entity) else project.names.label(thing.id))


def _refuse_second(project: Project, thing: Entity | Term, text: str, language: str) -> None:
    if any((name.text, name.language) == (text, language) for name in thing.names):
        raise _refused(
            tr("{name} has the name “{text}” already.", name=_called(project, thing), text=text), tr("Leave it so.")
        )


def _check_names(names: Sequence[tuple[str, str]]) -> None:
    if not names or not all(text for text, _ in names):
        raise _refused(tr("A name needs at least one letter."), tr("Write the name."))


def _check_series(project: Project, kind: str, series: str, ordinal: int | None, *, itself: str | None = None) -> None:
    if not series and ordinal is None:
        return
    if not series:
        raise _refused(tr("A number needs the series that it counts."), tr("Write the series too, such as SOMTC."))
    if ordinal is not None and ordinal < 1:
        raise _refused(
            tr("{ordinal} is not the number of one of a series.", ordinal=ordinal), tr("Write a number from 1.")
        )
    if kind not in project.entity_book.types_in_series():
        raise _refused(tr("A {kind} is not one of a series.", kind=kind), tr("Leave the series empty."))
    held = next((each for each in project.entity_book.of_series(series, ordinal) if each.id != itself), None)
    if held is not None:
        cure = tr("Use that one; if both are there already, merge them.")
        raise _refused(tr("{name} is in the project already.", name=held.label), cure)


def _are_two_of_a_series(one: Entity, other: Entity) -> bool:
    same = bool(one.series) and fold_key(one.series) == fold_key(other.series)
    return same and one.ordinal != other.ordinal


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _language(tag: str) -> str:
    if not _LANGUAGE.fullmatch(tag):
        raise _refused(
            tr("“{tag}” is not a language.", tag=tag), tr("Use a language tag such as en, vi, zh-Hans, or none.")
        )
    return tag


def _refused(what: str, cure: str) -> UserFixable:
    return UserFixable(what, kept=tr("Nothing was changed."), cure=cure)
