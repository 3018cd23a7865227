"""Proposals told beside a verb: ``the proposal of Thailand to establish …``, texts with ``(Thái Lan đề xuất)``.

All positions are code points, half open.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.attribution_actors import ActorKind
from core.analysis.suggesting.people_words import exact_words, phrases
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.attribution import Talk
    from core.analysis.suggesting.attribution_actors import Actor

_PROPOSING = frozenset({ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.BODY, ActorKind.GROUP})
_BEFORE = {"en": r"(?:{nouns}) (?:of|by|from|made by) (?:the )?$", "vi": r"(?:{nouns}) của $"}
_BEHIND = {"en": r"(?:,? |$)to ", "vi": r" (?:về việc|về|là) "}
_OWNED = {"en": r"(?:['’]s?)? (?:[a-z]+ )?(?:{nouns}) to "}
_HAN = r"(?:提出的|所提)?关于([^,。;《》]{{6,40}}?)的(?:{nouns})"
_REACH = 24


def noun_proposals(low: str, talk: Talk) -> Iterator[tuple[Actor, Span, Span]]:
    """Walk what a noun with its owner tells of: who proposes, the words that say so, and the clause.

    Args:
        low: The whole text in small letters.
        talk: The sentence.
    """
    language, end = talk.sentence.language, talk.sentence.span.end
    acts = phrases(language, "proposals", "act")
    for actor in talk.actors:
        if actor.kind not in _PROPOSING:
            continue
        for words, clause in _shapes(low, talk, actor):
            stop = next(iter(phrases(language, "proposals", "stop").find(low, clause.start, end)), None)
            clause = Span(clause.start, min(clause.end, stop.start if stop is not None else clause.end))
            if acts.at(low, clause.start, clause.end) is not None:
                yield actor, words, clause


def _shapes(low: str, talk: Talk, actor: Actor) -> Iterator[tuple[Span, Span]]:
    language, end = talk.sentence.language, talk.sentence.span.end
    first, last = actor.span.start, actor.span.end
    if language == "zh":
        han = _pattern("zh", "han").match(low, last, end)
        if han is not None:
            yield Span(han.end(1) + 1, han.end()), Span(han.start(1), han.end(1))
        return
    opening = max(talk.sentence.span.start, first - _REACH)
    before = _pattern(language, "before").search(low[opening:first])
    behind = _pattern(language, "behind").match(low, last, end)
    if before is not None and behind is not None:
        yield Span(opening + before.start(), first), Span(behind.end(), end)
    owned = _pattern(language, "owned").match(low, last, end) if language in _OWNED else None
    if owned is not None:
        yield Span(owned.start(), owned.end()), Span(owned.end(), end)


@cache
def _pattern(language: str, shape: str) -> re.Pattern[str]:
    nouns = "|".join(re.escape(word) for word in exact_words(language, "proposals", "put_noun"))
    shapes = {"before": _BEFORE, "behind": _BEHIND, "owned": _OWNED, "han": {"zh": _HAN}}
    return re.compile(shapes[shape][language].format(nouns=nouns))


# Texts that were brought in


def documents(low: str, talk: Talk) -> Iterator[tuple[Actor, Span, Span]]:
    """Walk the texts of ``(X đề xuất)``: who brought one in, the verb, and the text with its bracket.

    Args:
        low: The whole text in small letters.
        talk: The sentence.
    """
    start = talk.sentence.span.start
    for match in _brought(talk.sentence.language).finditer(low, start, talk.sentence.span.end):
        first = _document_start(low, talk, start, match.start())
        inside = (each for each in talk.actors if match.start() <= each.span.start and each.span.end <= match.end())
        start = match.end()
        if (who := next(inside, None)) is not None:
            yield who, Span(match.start("verb"), match.end("verb")), Span(first, match.end())


def _document_start(low: str, talk: Talk, start: int, end: int) -> int:
    openers = phrases(talk.sentence.language, "proposals", "list_after")
    hits = [hit.end for hit in openers.find(low, start, end)]
    place = hits[-1] if hits else start
    colon = max(low.rfind(mark, place, end) for mark in ":;")
    place = max(place, colon + 1)
    joint = _JOINT.match(low, place, end)
    return joint.end() if joint else place


_JOINT = re.compile(r"[\s,、;]*(?:(?:và|and|以及|和)\s*)?")


@cache
def _brought(language: str) -> re.Pattern[str]:
    """Give the brackets that tell who brought a text in: ``(Thái Lan đề xuất)``."""
    verbs = "|".join(re.escape(word) for word in exact_words(language, "proposals", "brought"))
    if language == "en":
        return re.compile(rf"\((?P<verb>{verbs}) [^()]{{2,40}}\)")
    return re.compile(rf"\((?:do |由)?[^()]{{2,40}}?\s?(?P<verb>{verbs})\)")
