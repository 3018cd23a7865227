"""Full names of meetings in Chinese: who meets, perhaps about what, and a head at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.suggesting.statistics_quantities import quantities_between
from core.language.quantity import Kind
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.meetings_words import MeetingWords
    from core.analysis.suggesting.reading import ArticleReading, Sentence

_MARKS = re.compile(r"[，。；：“”‘’《》〈〉,;:、!！?？\n]")
_BRACKET = re.compile(r"[ ]?[(（](?:[0-9]+(?:st|nd|rd|th) )?[A-Z]{3,}[^()（）\n]{0,16}[)）]")
_FIRST = re.compile(r"首届|首屆")
_MEETING = re.compile(r"会议|會議")
_LONGEST = 48


def chinese_names(reading: ArticleReading, sentence: Sentence, words: MeetingWords) -> Iterator[Span]:
    """Give where names of meetings may stand in a sentence; the caller decides which of them are names."""
    text = reading.text
    reached = sentence.span.start
    heads = sorted(
        {
            match.span()
            for key in ("heads", "numbered_heads")
            for match in words.of(key).finditer(text, *_bounds(sentence))
        },
        key=lambda span: (span[1], span[0]),
    )
    for first, end in heads:
        if any(other[0] <= first and other[1] > end for other in heads):
            continue
        weak = words.of("heads").fullmatch(text, first, end) is None
        begin = _begin(reading, words, max(reached, first - _LONGEST), first, end, weak=weak)
        if begin is None:
            continue
        if (goes_on := _MEETING.match(text, end, sentence.span.end)) is not None:
            end = goes_on.end()
        bracket = _BRACKET.match(text, end, sentence.span.end)
        reached = bracket.end() if bracket else end
        yield Span(begin, reached)


def _bounds(sentence: Sentence) -> tuple[int, int]:
    return sentence.span.start, sentence.span.end


def _begin(reading: ArticleReading, words: MeetingWords, start: int, first: int, end: int, *, weak: bool) -> int | None:
    """Give where a name begins whose head is known: at its number or at the first of those who meet."""
    text = reading.text
    for mark in _MARKS.finditer(text, start, first):
        start = mark.end()
    for stop in words.of("stops").finditer(text, start, first):
        start = stop.end()
    if start >= first:
        return None
    ordinals = [
        each.span.start
        for each in quantities_between(reading, start, end)
        if each.kind is Kind.ORDINAL and text[each.span.start] == "第"
    ]
    ordinals += [match.start() for match in _FIRST.finditer(text, start, first)]
    anchors = [match.start() for match in words.of("anchors").finditer(text, start, end)]
    if weak and not (ordinals and anchors):
        return None
    # Who meets may stand behind the number with others before it: 公安部部长 is none of them.
    if not anchors:
        return min(ordinals) if ordinals else None
    return min([*ordinals, *anchors])
