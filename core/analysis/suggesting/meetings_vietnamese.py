"""Full names of meetings in Vietnamese: a head, what is named after it, and letters in brackets."""

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

_MARKS = re.compile(r"[.;:!?…()“”\"|\[\]/,–]|[ ]-[ ](?![A-ZĐ])")
_BRACKET = re.compile(r"[ \u00a0]?\((?:viết tắt là |gọi tắt là )?[A-Z]{3,}[^()\n]{0,20}\)")
_LOOSE = re.compile(r"[ \u00a0]+(?:về|của|và|các|giữa|với|tại|trong|cho|lần|của các|nước)$")
_LONGEST = 170
_LISTED = re.compile(r"(?:,|;|[ \u00a0]và|[ \u00a0]–)[ \u00a0](?:các[ \u00a0])?$")
# "kỷ niệm 30 năm quan hệ": the years belong to the name.
_YEARS_OF = re.compile(r"kỷ niệm[ \u00a0](?:lần thứ[ \u00a0])?[0-9]{1,3}[ \u00a0]năm$")
_AND = re.compile(r"[ \u00a0]và[ \u00a0]")


def vietnamese_names(reading: ArticleReading, sentence: Sentence, words: MeetingWords) -> Iterator[Span]:
    """Give where names of meetings may stand in a sentence; the caller decides which of them are names."""
    text = reading.text
    start, end = sentence.span.start, sentence.span.end
    # A comma inside "phòng, chống" ends no name.
    masked = words.of("inner").sub(lambda match: match.group(0).replace(",", "_"), text[start:end])
    heads = [match.span() for match in words.of("heads").finditer(masked)]
    heads += [match.span() for match in words.of("plain_heads").finditer(masked) if _is_named(masked, match.end())]
    for place, (first, after) in enumerate(sorted(set(heads))):
        following = [other for other, _ in sorted(set(heads))[place + 1 :] if _LISTED.search(masked, after, other)]
        reach = min([len(masked), first + _LONGEST, *following[:1]])
        stop = _stop(reading, words, masked, after, reach, start)
        if bracket := _BRACKET.match(masked, stop):
            yield Span(start + first, start + bracket.end())
        elif stop - after > 2:
            yield Span(start + first, start + stop)


def _is_named(masked: str, end: int) -> bool:
    rest = masked[end:].lstrip(" \u00a0")
    return rest[:1].isupper() or rest.startswith(("cấp cao", "bộ trưởng", "quan chức", "thượng đỉnh"))


def _stop(reading: ArticleReading, words: MeetingWords, masked: str, after: int, reach: int, offset: int) -> int:
    ordinals = (
        [each.span for each in quantities_between(reading, offset + after, offset + reach) if each.kind is Kind.ORDINAL]
        if reach > after
        else []
    )
    stop = reach
    if (mark := _MARKS.search(masked, after, reach)) is not None:
        stop = mark.start()
    for match in words.of("stops").finditer(masked, after, stop):
        numbered = any(span.start <= offset + match.start() < span.end for span in ordinals)
        if not numbered and _YEARS_OF.search(masked, after, match.end()) is None:
            stop = match.start()
            break
    # What follows the number and an "and" is another thing.
    numbered = [span.end - offset for span in ordinals if span.end - offset <= stop]
    if numbered and (match := _AND.search(masked, numbered[0], stop)) is not None:
        stop = match.start()
    said = masked[:stop].rstrip(" \u00a0,-–")
    while (match := _LOOSE.search(said)) is not None:
        said = said[: match.start()]
    return max(len(said), after)
