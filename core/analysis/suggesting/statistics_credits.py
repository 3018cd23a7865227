"""To whom a sentence credits its figures: *according to the Ministry of Public Security*, 据中国海关统计."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.model.suggestion import FoundValue
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.suggesting.reading import ArticleReading
    from core.analysis.suggesting.statistics_words import Words
    from core.language.quantity import Quantity

_SOURCE = 80
_SHORTEST_SOURCE = 2
_OF_A_NAME = re.compile(
    r"(?:on|in|at)[ ](?:the[ ])?(?!January|February|March|April|May|June|July|August|Sept|Oct|Nov|Dec)[A-Z]"
)
_OPENERS = " \u00a0,，:："


def credited(reading: ArticleReading, sentence: Span, words: Words, dates: Sequence[Quantity]) -> FoundValue | None:
    """Give to whom a sentence credits its figures; None where it credits nobody.

    Args:
        reading: The article.
        sentence: Where the sentence stands (code points, half open).
        words: The words of its language.
        dates: Its dates.
    """
    text, start, end = reading.text, sentence.start, sentence.end
    match = words.sources.search(text, start, end)
    if match is None or (match.start() > start and text[match.start() - 1] not in ' ,，:："“(（'):
        return None
    reach = min(end, match.end() + _SOURCE)
    stretch = text[match.end() : reach]
    ends = [found.start() for found in (re.search(r"[,，;；:：。\n]|[.](?=[\s”\"]|$)", stretch),) if found]
    ends += [
        found.start()
        for found in words.source_stops.finditer(stretch)
        if found.start() > 1 and not _OF_A_NAME.match(stretch, found.start())
    ][:1]
    if not ends:
        return None
    span = _trimmed(text, match.end(), match.end() + min(ends))
    if span is None or words.source_stops.match(span.of(text)):
        return None
    if len(span) < _SHORTEST_SOURCE or any(span.overlaps(date.span) for date in dates):
        return None
    named = span.of(text)
    if words.spaced and not any(letter.isupper() for letter in named):
        return None
    return FoundValue("reported_by", words=(span,))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in _OPENERS:
        start += 1
    while end > start and text[end - 1] in _OPENERS:
        end -= 1
    return Span(start, end) if start < end else None
