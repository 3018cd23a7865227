"""Full names of meetings in English: capitalised words around a head, and letters in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.suggesting.statistics_places import places_in
from core.analysis.suggesting.statistics_quantities import quantities_between
from core.language.quantity import Kind
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.meetings_words import MeetingWords
    from core.analysis.suggesting.reading import ArticleReading, Sentence

_CAPITAL = r"(?:[A-Z][\w’'\-–&/.+]*(?<![.])|[0-9]{1,3}(?:st|nd|rd|th))"
_JOIN = r"(?:of|on|for|to|and|against|in|with|between|at)"
_RUN = re.compile(rf"{_CAPITAL}(?:[ \u00a0](?:(?:(?:{_JOIN}|[-–—])[ \u00a0])?(?:the[ \u00a0])?){_CAPITAL})*")
_BRACKET = re.compile(r"[ ]?\((?:the )?(?:[0-9]+(?:st|nd|rd|th) )?[A-Z]{3,}[^()\n]{0,24}\)")
_ENDS = re.compile(
    r"[ \u00a0](?:in|at|with|and the)[ \u00a0]|[ \u00a0]and[ \u00a0](?=[^\n]*(?:Meeting|Summit|Conference|Forum))"
)
SESSION = re.compile(
    r"[ \u00a0](?:(?:regular|annual|special|resumed|reconvened|plenary|high-level|ordinary|general)[ \u00a0])?"
    rf"(?:[Ss]ession|[Mm]eeting|[Cc]onference|[Aa]ssembly)[ \u00a0]of[ \u00a0]the[ \u00a0](?:{_RUN.pattern})"
)
_PLUS = re.compile(r"-Plus\b")
_SPECIAL = re.compile(r"\b(?:Special|Extraordinary|Informal|Annual|Inaugural|Regional|Commemorative)\b")
_LAST_JOIN = re.compile(r"[ \u00a0](?:of|on|for|to|in|with|at|between|and)[ \u00a0](?:the[ \u00a0])?")


def english_names(reading: ArticleReading, sentence: Sentence, words: MeetingWords) -> Iterator[Span]:
    """Give where names of meetings may stand in a sentence; the caller decides which of them are names."""
    text = reading.text
    yield from sessions(reading, sentence)
    reached = sentence.span.start
    for run in _RUN.finditer(text, sentence.span.start, sentence.span.end):
        for head in words.of("heads").finditer(text, run.start(), run.end()):
            if head.start() < reached:
                continue
            begin = _begin(reading, sentence, max(run.start(), reached), head.start())
            end = _end(text, head.end(), run.end())
            if begin is None or end <= head.start():
                continue
            bracket = _BRACKET.match(text, end, sentence.span.end)
            reached = bracket.end() if bracket else end
            if _is_alone(text, begin, head.start()) and bracket is None:
                continue
            weak = words.of("weak_heads").fullmatch(text, *head.span()) is not None
            if weak and bracket is None and not _numbered(reading, begin, head.start()):
                continue
            yield Span(begin, reached)


def sessions(reading: ArticleReading, sentence: Sentence) -> Iterator[Span]:
    """Give the numbered sessions of a body: *the sixty-eighth session of the Commission on Narcotic Drugs*."""
    for each in quantities_between(reading, sentence.span.start, sentence.span.end):
        match = SESSION.match(reading.text, each.span.end, sentence.span.end) if each.kind is Kind.ORDINAL else None
        if match is not None:
            bracket = _BRACKET.match(reading.text, match.end(), sentence.span.end)
            yield Span(each.span.start, bracket.end() if bracket else match.end())


def _begin(reading: ArticleReading, sentence: Sentence, start: int, head: int) -> int | None:
    """Give where a name begins: at its number, at the first of those who meet, or behind the last preposition."""
    text = reading.text
    ordinals = [
        each.span
        for each in quantities_between(reading, sentence.span.start, sentence.span.end)
        if each.kind is Kind.ORDINAL and start - 12 <= each.span.start < head and each.span.end >= start - 1
    ]
    if ordinals:
        return ordinals[-1].start
    anchors = [place.span.start for place in places_in(text, start, head, "en")]
    anchors += [match.start() for match in _SPECIAL.finditer(text, start, head)]
    if anchors:
        return min(anchors)
    for join in _LAST_JOIN.finditer(text, start, head):
        start = join.end()
    return start + len("The ") if text.startswith("The ", start) else start


def _end(text: str, head_end: int, run_end: int) -> int:
    cut = _ENDS.search(text, head_end, run_end)
    end = cut.start() if cut else run_end
    if (plus := _PLUS.match(text, head_end)) is not None:
        head_end = plus.end()
    return end if text[head_end:end].strip() == "" or text[head_end : head_end + 1] in " \u00a0" else head_end


def _numbered(reading: ArticleReading, start: int, end: int) -> bool:
    return end > start and any(each.kind is Kind.ORDINAL for each in quantities_between(reading, start, end))


def _is_alone(text: str, start: int, head: int) -> bool:
    return not text[start:head].strip()
