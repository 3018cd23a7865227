"""Speakers to suggest: who says something, asks for it, chairs, or leads those who do.

All positions are code points, half open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.analysis.suggesting.attribution import Act, Talk, read_talk
from core.analysis.suggesting.attribution_actors import ActorKind
from core.analysis.suggesting.people_words import plain, small
from core.analysis.suggesting.speakers_fields import group_values, person_values
from core.language.regions import Role
from core.model.suggestion import Found
from core.text.fold import fold_key
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.people import People
    from core.analysis.suggesting.reading import ArticleReading

_SPEAKS = ("say", "ask", "plan", "pledge", "agree")
_SCORES = {
    "say": 0.9,
    "ask": 0.9,
    "plan": 0.85,
    "pledge": 0.85,
    "agree": 0.85,
    "chair": 0.85,
    "lead": 0.85,
    "attend": 0.6,
}


@dataclass(slots=True)
class _Counted:
    """What somebody does in an article."""

    acts: list[tuple[Talk, Act]] = field(default_factory=list[tuple[Talk, Act]])
    spans: list[Span] = field(default_factory=list[Span])


def find_speakers(reading: ArticleReading, meetings: Sequence[Found] = ()) -> tuple[Found, ...]:
    """Find who speaks in an article: persons with all places that name them, and groups that speak as one.

    Args:
        reading: The article.
        meetings: Those found in it, for saying where something was said.
    """
    reading = plain(reading)
    people, talks = read_talk(reading)
    found = [*_persons(reading, people, talks, meetings), *_groups(reading, people, talks, meetings)]
    return tuple(sorted(found, key=lambda each: each.mentions[0].start))


def _persons(
    reading: ArticleReading, people: People, talks: Sequence[Talk], meetings: Sequence[Found]
) -> Iterator[Found]:
    counted: dict[int, _Counted] = {}
    for talk in talks:
        for place, act in enumerate(talk.acts):
            behind = talk.acts[place - 1].verb.end if place else talk.sentence.span.start
            for number in doing(talk, act, behind):
                counted.setdefault(number, _Counted()).acts.append((talk, act))
    for number, person in enumerate(people.persons):
        done = counted.get(number)
        if done is None or not _counts(done, person_has_role=any(each.roles for each in person.namings)):
            continue
        kind = max((act.kind for _, act in done.acts), key=lambda each: _SCORES[each])
        spans = {each.name.start: each.name for each in person.namings if each.name is not None}
        for each in person.namings:
            if each.name is not None and each.gloss is not None:
                spans[each.name.start] = Span(each.name.start, each.gloss.end + 1)
        yield Found(
            "speaker",
            tuple(spans[start] for start in sorted(spans)),
            tuple(person_values(reading, person, done.acts, meetings)),
            f"speaker.{kind}",
            _reason(reading, done, kind),
            _SCORES[kind],
        )


def doing(talk: Talk, act: Act, behind: int) -> Iterator[int]:
    """Walk the persons that do something: all before the verb where people attend, sign or lead together.

    Args:
        talk: The sentence.
        act: What is done in it.
        behind: Where the act before it ends (code points).
    """
    if act.embedded or act.actor is None:
        return
    if act.actor.person is not None:
        yield act.actor.person
    yield from _beside(talk, act)
    if act.kind in ("attend", "lead") and act.actor.kind == ActorKind.PERSON:
        for other in talk.actors:
            before = behind <= other.span.start and other.span.end <= act.verb.start
            if other.kind == ActorKind.PERSON and before and other.person not in (None, act.actor.person):
                yield other.person  # pyright: ignore[reportReturnType]


_BESIDE = re.compile(r"\s*(?:,|、|;|và|cùng|and|和|与|及|以及|, and|,? và)?\s*(?:ông|bà|ngài|mr\.?|ms\.?)?\s*")
"""What stands between two persons who do one thing together."""


def _beside(talk: Talk, act: Act) -> Iterator[int]:
    """Walk the persons who stand in one row with the subject, right before it."""
    actor, low = act.actor, talk.low
    if actor is None or actor.span.start >= act.verb.start or actor.kind != ActorKind.PERSON:
        return
    row = [each for each in talk.actors if each.span.end <= actor.span.start]
    for other in reversed(row):
        between = low[other.span.end : actor.span.start]
        if other.kind != ActorKind.PERSON or not between.strip() or _BESIDE.fullmatch(between) is None:
            return
        if other.person is not None:
            yield other.person
        actor = other


def _counts(done: _Counted, *, person_has_role: bool) -> bool:
    kinds = {act.kind for _, act in done.acts}
    if kinds & {*_SPEAKS, "chair", "lead"}:
        return True
    in_body = any(talk.sentence.role == Role.BODY for talk, _ in done.acts)
    return in_body and person_has_role


def _reason(reading: ArticleReading, done: _Counted, kind: str) -> str:
    act = next(each for _, each in done.acts if each.kind == kind)
    words = reading.text[act.verb.start : act.verb.end]
    if kind in ("chair", "lead"):
        return tr("Presides or leads: “{words}”.", words=words)
    if kind == "attend":
        return tr("Takes part under a title: “{words}”.", words=words)
    return tr("A verb of speech belongs to the name: “{words}”.", words=words)


def _told_twice(people: People, groups: list[_Counted]) -> list[_Counted]:
    """Put the groups of a translation together: equally many in two languages that name the same persons."""
    by_language: dict[str, list[_Counted]] = {}
    for group in groups:
        by_language.setdefault(group.acts[0][0].sentence.language, []).append(group)
    spoken = set(by_language)
    twice = any(spoken <= {naming.sentence.language for naming in person.namings} for person in people.persons)
    if len(spoken) != 2 or len({len(each) for each in by_language.values()}) != 1 or not twice:
        return groups
    first, second = by_language.values()
    return [_Counted(one.acts + other.acts, one.spans + other.spans) for one, other in zip(first, second, strict=True)]


def _groups(
    reading: ArticleReading, people: People, talks: Sequence[Talk], meetings: Sequence[Found]
) -> Iterator[Found]:
    low = small(reading.text)
    found: dict[str, _Counted] = {}
    for talk in talks:
        for act in talk.acts:
            actor = act.actor
            if actor is None or actor.kind != ActorKind.GROUP or act.embedded or act.kind not in _SPEAKS:
                continue
            key = (
                fold_key(low[actor.span.start : actor.span.end])
                .removesuffix("团")
                .removesuffix("團")
                .removeprefix("the ")
            )
            counted = found.setdefault(key, _Counted())
            counted.acts.append((talk, act))
            if actor.span not in counted.spans:
                counted.spans.append(actor.span)
    for counted in _told_twice(people, list(found.values())):
        yield Found(
            "speaker",
            tuple(sorted(counted.spans)),
            tuple(group_values(reading, counted.spans[0], counted.acts, meetings)),
            "speaker.group",
            tr(
                "A group speaks as one: “{words}”.",
                words=reading.words(Span(counted.acts[0][1].verb.start, counted.acts[0][1].verb.end)),
            ),
            0.75,
        )
