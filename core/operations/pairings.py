"""Saying that two records are about the same thing, or that they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.operations.acting import acting, analyst_id, find_record
from core.operations.own_view import refuse_in_anothers_set
from core.operations.wording import PAIRED, TOLD_APART, record_words, short_article
from core.wording import tr

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.model.record import Record
    from core.project.project import Project
    from core.wording import Phrase


def pair_records(project: Project, a: str, b: str) -> Changes:
    """Say that two records are about the same: the claim board sets them side by side.

    Args:
        a: Id of one record.
        b: Id of the other.

    Raises:
        UserFixable: If one is gone or another analyst's, or they are of two types.
    """
    return _say(project, a, b, PAIRED, linked=True)


def cut_pairing(project: Project, a: str, b: str) -> Changes:
    """Say that two records are about two things, whether they were paired or only looked alike; it is remembered.

    Raises:
        UserFixable: As `pair_records`, and if both name one meeting, person or other thing.
    """
    one, other = _records(project, a, b)
    _refuse_same_thing(project, one, other)
    return _say(project, a, b, TOLD_APART, linked=False)


def _say(project: Project, a: str, b: str, act: Phrase, *, linked: bool) -> Changes:
    one, other = _records(project, a, b)
    codebook = project.codebook
    what = act.of(
        record=record_words(codebook, one),
        article=short_article(project.article(one.article)),
        other_record=record_words(codebook, other),
        other=short_article(project.article(other.article)),
    )
    whose = analyst_id(project)
    told = next((each for each in project.store.comparisons.pairings(whose) if {each.a, each.b} == {a, b}), None)
    with acting(project, what, article=one.article) as writer:
        if told is not None:
            writer.update("pairing", told.id, {"linked": int(linked)})
        else:
            writer.insert("pairing", {"analyst": whose, "a": a, "b": b, "linked": int(linked)})
        for record in (one, other):
            writer.name(record.id)
    return writer.changes


def _records(project: Project, a: str, b: str) -> tuple[Record, Record]:
    refuse_in_anothers_set(project)
    one, other = find_record(project, a), find_record(project, b)
    if one.id == other.id:
        raise UserFixable(
            tr("A record cannot be paired with itself."),
            kept=tr("Nothing was changed."),
            cure=tr("Choose a record of another article."),
        )
    if one.type != other.type:
        raise UserFixable(
            tr(
                "{record} and {other} are records of two types.",
                record=_words(project, one),
                other=_words(project, other),
            ),
            kept=tr("Nothing was changed."),
            cure=tr("Choose records of one type."),
        )
    if project.my_id not in (one.analyst, other.analyst) or one.analyst != other.analyst:
        raise UserFixable(
            tr("One of the records is another analyst's."),
            kept=tr("Nothing was changed."),
            cure=tr("Choose records of your own set."),
        )
    return one, other


def _refuse_same_thing(project: Project, one: Record, other: Record) -> None:
    kind = project.codebook.type(one.type) if project.codebook.has_type(one.type) else None
    if kind is None or kind.identity is None or kind.claim_key:
        return
    canonical = project.names.canonical
    named = [record.normal(kind.identity) for record in (one, other)]
    if named[0] and named[1] and canonical(named[0]) == canonical(named[1]):
        raise UserFixable(
            tr("Both records name {name}.", name=project.names.label(named[0])),
            kept=tr("Nothing was changed."),
            cure=tr("Say in one of them that it is another one."),
        )


def _words(project: Project, record: Record) -> str:
    words = record_words(project.codebook, record)
    return words[:1].upper() + words[1:]
