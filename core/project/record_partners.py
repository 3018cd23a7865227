"""Which records of other articles may be about the same thing as one: proposed with reasons, never joined silently."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.project.clause_likeness import ClauseLikeness, places
from core.project.short_names import shortened
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.model.codebook import RecordType
    from core.model.record import Record, Value
    from core.project.board import Board
    from core.project.comparing import Aligned
    from core.project.project import Project
    from core.wording import Phrase

_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
_ALIKE, _ALIKE_ALONE = 0.4, 0.5
"""Ratio of two clauses; the second where nothing else speaks for them."""
_OF_RATIO = 0.6
_FEWEST_SHARED = 3
_NEAR = 0.25
_FIGURES = (Kind.DECIMAL, Kind.AMOUNT)
_NAMED = (Kind.ENTITY, Kind.TERM, Kind.COUNTRY, Kind.LINK, Kind.EDTF)


@dataclass(frozen=True, slots=True)
class RecordPartner:
    """A record that may be about the same thing.

    Attributes:
        record: Its id.
        article: Id of its article.
        title: What it is about, in words.
        reasons: Why, the weightiest first.
        score: 0 to 1.
    """

    record: str
    article: str
    title: str
    reasons: tuple[Phrase, ...]
    score: float


class _Source(Enum):
    """What a reason looks at."""

    SENTENCES = auto()
    NAME = auto()
    CLAUSE = auto()
    VALUES = auto()


@dataclass(frozen=True, slots=True)
class _Reason:
    weight: float
    said: Phrase
    source: _Source


def record_partners(
    project: Project, board: Board, record_id: str, *, aligned: Sequence[Aligned] = (), most: int = 5
) -> tuple[RecordPartner, ...]:
    """List records of a board's other columns that may be about the same as one, the likeliest first.

    What the analyst said is about two things is not proposed again.

    Args:
        aligned: How sentences of the board's articles go together, as far as it is known.
    """
    record = board.records.get(record_id)
    if record is None or not project.codebook.has_type(record.type):
        return ()
    titles, groups, columns = _titles(board), _groups(board), _columns(board)
    settled = {frozenset((each.a, each.b)) for each in board.pairings}
    kind = project.codebook.type(record.type)
    clauses = [ClauseLikeness(each, kind, board.records.values()) for each in aligned]
    found: list[RecordPartner] = []
    for other in board.records.values():
        if other.type != record.type or other.id == record.id:
            continue
        if other.article == record.article and not columns[record.id].isdisjoint(columns[other.id]):
            continue
        if frozenset((record.id, other.id)) in settled or groups.get(record.id, "") == groups.get(other.id):
            continue
        reasons = sorted(_reasons(project, record, other, aligned), key=lambda reason: -reason.weight)
        if _are_enough(kind, reasons, record, other, clauses):
            score = min(1.0, sum(reason.weight for reason in reasons))
            told = tuple(reason.said for reason in reasons)
            found.append(RecordPartner(other.id, other.article, titles.get(other.id, ""), told, round(score, 2)))
    return tuple(sorted(found, key=lambda partner: -partner.score)[:most])


def _are_enough(
    kind: RecordType,
    reasons: Sequence[_Reason],
    record: Record,
    other: Record,
    clauses: Iterable[ClauseLikeness],
) -> bool:
    """Tell whether reasons speak for these two, and not only for their sentences or for a set phrase in both."""
    if len(reasons) != 1 or not _is_clause(kind):
        return bool(reasons)
    (reason,) = reasons
    if reason.source is _Source.CLAUSE:
        return reason.weight >= _OF_RATIO * _ALIKE_ALONE
    return reason.source is _Source.VALUES or any(each.is_best(record, other) for each in clauses)


def _is_clause(kind: RecordType) -> bool:
    return kind.identity is None and kind.anchor is not None and kind.field(kind.anchor).kind is Kind.TEXT


def _titles(board: Board) -> Mapping[str, str]:
    return {record: row.title for row in board.rows for record in row.records}


def _groups(board: Board) -> Mapping[str, str]:
    return {record: row.key for row in board.rows for record in row.records}


def _columns(board: Board) -> Mapping[str, set[int]]:
    """Tell in which columns each record has words."""
    columns: defaultdict[str, set[int]] = defaultdict(set)
    for row in board.rows:
        for n, cells in enumerate(row.cells):
            for cell in cells:
                if cell.value.words:
                    columns[cell.record].add(n)
    return columns


def _reasons(project: Project, one: Record, other: Record, aligned: Sequence[Aligned]) -> Iterator[_Reason]:
    kind = project.codebook.type(one.type)
    scores = [_scores(each, kind, one, other) for each in aligned]
    linked, near = max((link for link, _ in scores), default=0.0), max((near for _, near in scores), default=0.0)
    if linked > 0:
        yield _Reason(0.3 + 0.4 * linked, tr("their sentences go together"), _Source.SENTENCES)
    elif near >= _NEAR:
        yield _Reason(0.5 * near, tr("their sentences are alike"), _Source.SENTENCES)
    told = [*_by_name(project, kind, one, other), *_by_clause(kind, one, other)]
    yield from told
    shared = dict(_by_values(project, kind, one, other))
    # That two things have only the unit, the year or who spoke in common says nothing.
    figures = {field.id for field in kind.fields if field.kind in _FIGURES} | set(kind.claim_key[:1])
    topics = {field.id for field in kind.fields if field.kind is Kind.TERM and not kind.claim_key}
    several = len(shared) > 1 and (kind.identity is not None or not topics.isdisjoint(shared))
    if told or linked > 0 or several or not figures.isdisjoint(shared):
        yield from shared.values()


def _scores(aligned: Aligned, kind: RecordType, one: Record, other: Record) -> tuple[float, float]:
    """Give the scores of the best link, and of the best candidate for one, between sentences with two records."""
    a, b, alignment = aligned.a, aligned.b, aligned.alignment
    ways = [(mine, yours) for mine, yours in ((one, other), (other, one)) if _are_of(aligned, mine, yours)]
    found = [(set(places(a, kind, mine)), set(places(b, kind, yours))) for mine, yours in ways]
    links = (
        link.score
        for places_a, places_b in found
        for link in alignment.links
        if not places_a.isdisjoint(link.a) and not places_b.isdisjoint(link.b)
    )
    near = (
        each.score
        for places_a, places_b in found
        for each in alignment.candidates
        if each.a in places_a and each.b in places_b
    )
    return max(links, default=0.0), max(near, default=0.0)


def _are_of(aligned: Aligned, one: Record, other: Record) -> bool:
    return (one.article, other.article) == (aligned.a.article, aligned.b.article)


def _by_name(project: Project, kind: RecordType, one: Record, other: Record) -> Iterator[_Reason]:
    if kind.identity is None:
        return
    # The rules of names in three languages, which no board needs to be shown.
    from core.analysis.same_identity import same_identity

    names = project.names
    mine, yours = one.first(kind.identity), other.first(kind.identity)
    if mine is None or yours is None:
        return
    entities = [names.entity(names.canonical(each.normal)) if each.normal else None for each in (mine, yours)]
    if entities[0] is not None and entities[1] is not None:
        why = same_identity(entities[0], entities[1])
        if why is not None:
            yield _Reason(0.6, why, _Source.NAME)
        return
    unread = mine if entities[0] is None else yours
    known = entities[1] if entities[0] is None else entities[0]
    called = {fold_key(name.text) for name in known.names} if known is not None else {fold_key(yours.raw)}
    if unread.raw and fold_key(unread.raw) in called:
        yield _Reason(0.5, tr("both are called “{name}”", name=shortened(unread.raw)), _Source.NAME)


def _by_clause(kind: RecordType, one: Record, other: Record) -> Iterator[_Reason]:
    if kind.anchor is None or kind.field(kind.anchor).kind is not Kind.TEXT:
        return
    mine, yours = (_words_of(record.values(kind.anchor)) for record in (one, other))
    matcher = SequenceMatcher(
        None, [fold_key(each) for each in mine], [fold_key(each) for each in yours], autojunk=False
    )
    same = [block for block in matcher.get_matching_blocks() if block.size]
    shared = sum(block.size for block in same)
    if shared < _FEWEST_SHARED or matcher.ratio() < _ALIKE:
        return
    longest = max(same, key=lambda block: block.size)
    run = mine[longest.a : longest.a + longest.size]
    said = ("" if run[0] >= "\u3400" else " ").join(run)
    yield _Reason(_OF_RATIO * matcher.ratio(), tr("both say “{words}”", words=shortened(said)), _Source.CLAUSE)


def _words_of(values: Iterable[Value]) -> list[str]:
    return _WORD.findall(" ".join(value.raw or value.normal or "" for value in values))


def _by_values(project: Project, kind: RecordType, one: Record, other: Record) -> Iterator[tuple[str, _Reason]]:
    """Give what two records hold alike: figures weigh most, for few things have one figure."""
    canonical = project.names.canonical
    for field in kind.fields:
        if field.id == kind.identity or field.kind not in (*_FIGURES, *_NAMED):
            continue
        held: defaultdict[str, list[Value]] = defaultdict(list)
        for value in other.values(field.id):
            if value.normal and not value.not_stated:
                held[canonical(value.normal)].append(value)
        shared = [value for value in one.values(field.id) if value.normal and canonical(value.normal) in held]
        if not shared:
            continue
        label = shortened(str(project.label(kind.id, shared[0])))
        weight = 0.35 if field.kind in _FIGURES else 0.15
        name = field.labels.best().lower()
        yield field.id, _Reason(weight, tr("{field} is {value} in both", field=name, value=label), _Source.VALUES)
