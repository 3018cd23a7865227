"""Who chairs a meeting, where that is a person: the verb of presiding belongs to a name, the meeting stands near."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.suggesting.attribution import read_talk
from core.analysis.suggesting.people_words import plain
from core.analysis.suggesting.speakers import doing
from core.analysis.suggesting.speakers_fields import meeting_value
from core.language.regions import Role
from core.model.record import Origin
from core.model.suggestion import Found, FoundValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.attribution import Talk
    from core.analysis.suggesting.people import People
    from core.analysis.suggesting.reading import ArticleReading
    from core.text.span import Span

_LAST = "participants"
"""The field that stands behind the chair."""


def with_chairs(reading: ArticleReading, meetings: Sequence[Found]) -> tuple[Found, ...]:
    """Add the persons who chair the meetings of an article to what was found of these.

    Args:
        reading: The article.
        meetings: Those found in it.
    """
    if not meetings:
        return ()
    reading = plain(reading)
    people, talks = read_talk(reading)
    found: dict[int, list[FoundValue]] = {}
    for talk in talks:
        if talk.sentence.role == Role.HEADLINE:
            continue
        for value, basis in _chairs(people, talk):
            told = meeting_value(reading, basis, meetings)
            if told is None or (told.doubtful and not told.words):
                continue
            place = (*told.words, *told.basis)[0]
            number = next((n for n, each in enumerate(meetings) if place in each.mentions), None)
            if number is not None and _is_one(meetings[number]):
                found.setdefault(number, []).append(_of(value, inferred=not told.words))
    return tuple(_added(reading, each, found.get(number, ())) for number, each in enumerate(meetings))


def _is_one(meeting: Found) -> bool:
    return meeting.rule != "meeting.series"


def _chairs(people: People, talk: Talk) -> Iterator[tuple[FoundValue, Span]]:
    for place, act in enumerate(talk.acts):
        if act.kind != "chair":
            continue
        behind = talk.acts[place - 1].verb.end if place else talk.sentence.span.start
        for number in doing(talk, act, behind):
            person = people.persons[number]
            names = [(each.sentence.n, each.name) for each in person.namings if each.name is not None]
            here = next((name for sentence, name in names if sentence == talk.sentence.n), names[0][1])
            yield FoundValue("chair", words=(here,), normal=person.identity or None), here


def _of(value: FoundValue, *, inferred: bool) -> FoundValue:
    """Mark a chair as doubtful whose sentence does not name the meeting."""
    return replace(value, doubtful=True) if inferred and value.origin == Origin.STATED else value


def _added(reading: ArticleReading, meeting: Found, chairs: Sequence[FoundValue]) -> Found:
    known = {reading.words(span) for value in meeting.of("chair") for span in value.words}
    fresh: list[FoundValue] = []
    for value in chairs:
        said = reading.words(value.words[0])
        if said not in known:
            known.add(said)
            fresh.append(value)
    if not fresh:
        return meeting
    values = list(meeting.values)
    place = next((n for n, value in enumerate(values) if value.field == _LAST), len(values))
    return replace(meeting, values=(*values[:place], *fresh, *values[place:]))
