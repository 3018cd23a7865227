"""Which articles may tell the same story: by the meetings, days, figures and people that they name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.edtf_range import edtf_range
from core.language.names.matching import same_name
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from core.language.series import SeriesNumber
    from core.wording import Phrase

_SAME_ENTITY, _SAME_MEETING, _SAME_SERIES = 0.6, 0.5, 0.15
_SAME_DAY, _NEAR_DAY, _SAME_EVENT_DAY = 0.2, 0.12, 0.15
_A_FIGURE, _FIGURES_AT_MOST = 0.12, 0.36
_A_NAME, _NAMES_AT_MOST = 0.15, 0.3
_NEAR_DAYS = 3
_LEAST = 0.2
_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Gist:
    """What an article is about, as far as that can be compared.

    Attributes:
        published: EDTF; empty if unknown.
        entities: What the analyst coded: name by id of the meeting, person … that records are about.
        meetings: Meetings that it names; without a number where only the series is named.
        days: Days of meetings that it tells of; EDTF.
        figures: What it reports: its words by value and unit.
        people: Names of its speakers, in any script.
    """

    article: str
    published: str
    entities: Mapping[str, str]
    meetings: frozenset[SeriesNumber]
    days: frozenset[str]
    figures: Mapping[str, str]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far an article may tell what another tells.

    Attributes:
        score: 0 to 1.
        reasons: The weightiest first; each a piece of a sentence.
    """

    article: str
    score: float
    reasons: tuple[Phrase, ...]


def likely_partners(own: Gist, others: Iterable[Gist]) -> tuple[Likeness, ...]:
    """Rank articles by how likely they tell the same as one; those with hardly a reason are left out."""
    found = [likeness for other in others if other.article != own.article and (likeness := _likeness(own, other))]
    return tuple(sorted(found, key=lambda each: (-each.score, each.article)))


def _likeness(own: Gist, other: Gist) -> Likeness | None:
    reasons = [*_by_meeting(own, other), *_by_figures(own, other), *_by_people(own, other)]
    if not reasons:
        # Articles of one day tell of many things.
        return None
    reasons += _by_day(own, other)
    score = min(1.0, sum(weight for weight, _ in reasons))
    if score < _LEAST:
        return None
    ordered = sorted(reasons, key=lambda each: -each[0])
    return Likeness(other.article, score, tuple(phrase for _, phrase in ordered))


def _by_meeting(own: Gist, other: Gist) -> Iterator[tuple[float, Phrase]]:
    shared = [name for identity, name in own.entities.items() if identity in other.entities]
    if shared:
        yield _SAME_ENTITY, tr("both are coded as telling of {thing}", thing=_listed(shared))
    meetings = sorted(_meeting(each) for each in own.meetings & other.meetings if each.ordinal is not None)
    if meetings:
        yield _SAME_MEETING, tr("both name {meeting}", meeting=_listed(meetings))
        return
    series = sorted({each.series for each in own.meetings} & {each.series for each in other.meetings})
    if series and not shared:
        yield _SAME_SERIES, tr("both name the series {series}", series=_listed(series))


def _by_figures(own: Gist, other: Gist) -> Iterator[tuple[float, Phrase]]:
    shared = sorted((words for key, words in own.figures.items() if key in other.figures), key=lambda each: -len(each))
    if shared:
        weight = min(_FIGURES_AT_MOST, _A_FIGURE * len(shared)) + (_SAME_DAY if len(shared) > 1 else 0)
        yield weight, tr("both report {figures}", figures=_listed(shared))


def _by_people(own: Gist, other: Gist) -> Iterator[tuple[float, Phrase]]:
    pairs = [
        (mine, theirs)
        for mine in own.people
        for theirs in other.people
        if (match := same_name(mine, theirs)) is not None and match.sure
    ]
    if pairs:
        told = [mine if mine == theirs else f"{mine} = {theirs}" for mine, theirs in pairs]
        weight = min(_NAMES_AT_MOST, _A_NAME * len({mine for mine, _ in pairs}))
        yield weight, tr("both quote {names}", names=_listed(told))


def _by_day(own: Gist, other: Gist) -> Iterator[tuple[float, Phrase]]:
    mine, theirs = _day(own.published), _day(other.published)
    if mine and theirs and (apart := abs((mine - theirs).days)) <= _NEAR_DAYS:
        if apart == 0:
            yield _SAME_DAY, tr("published on the same day")
        else:
            yield _NEAR_DAY, tr("published %n day(s) apart", "", apart)
    days = sorted(day for day in own.days & other.days if _day(day))
    if days:
        yield _SAME_EVENT_DAY, tr("both tell of a meeting on {day}", day=days[0])


def _day(text: str) -> date | None:
    found = edtf_range(text) if text else None
    if found is None or found.yearless or found.earliest != found.latest:
        return None
    return found.earliest


def _meeting(meeting: SeriesNumber) -> str:
    return meeting.series if meeting.ordinal is None else f"{meeting.series} {meeting.ordinal}"


def _listed(things: Iterable[str]) -> str:
    every = list(dict.fromkeys(things))
    return ", ".join(every[:_SHOWN]) + (" …" if len(every) > _SHOWN else "")
