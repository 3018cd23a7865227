"""Where sentences begin and end in Vietnamese, Chinese and English text.

A newline always ends a sentence. ``RULES_VERSION`` is stored with whatever rests on the cuts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.language.lexicon import LANGUAGES, lexicon
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RULES_VERSION = 1

_CLOSERS = "\"'”’»)\\]）」』》〉】］"
_END = re.compile(
    rf"(?P<wide>[。！？｡]+[{_CLOSERS}]{{0,4}})|(?P<narrow>(?:[.!?]{{1,6}}|…{{1,4}})[{_CLOSERS}]{{0,4}})"
)
_LINE = re.compile(r"[^\n\u2028\u2029\u0085\x0b\x0c\r]+")
_LETTER = re.compile(r"[^\W_]")
_OPENERS = "\"'“‘«([（「『《〈【［-–—•*"
_WINDOW = 2_000
_NUMBERING = 3
"""Longest ``12.`` that numbers a paragraph."""


def sentences(text: str, regions: Iterable[Span] | None = None) -> tuple[Span, ...]:
    """Split a text into sentences; positions are code points, half open.

    Args:
        text: The whole article.
        regions: The stretches to split, all of the text by default; a sentence never crosses their edges.
    """
    stretches = [(span.start, span.end) for span in regions] if regions is not None else [(0, len(text))]
    return tuple(
        Span(start, end)
        for stretch_start, stretch_end in stretches
        for line in _LINE.finditer(text, stretch_start, stretch_end)
        for start, end in _split(text, line.start(), line.end())
    )


def sentence_around(text: str, position: int) -> Span:
    """Give the sentence that holds a position (a code point index), or the nearest one on its line.

    Raises:
        UserFixable: If the position lies outside the text, or on a line without words.
    """
    if not 0 <= position <= len(text):
        raise UserFixable(
            tr("Position {position} lies outside the article.", position=position),
            cure=tr("Choose a place in the text."),
        )
    line_start, line_end = _line_bounds(text, position)
    reach = _WINDOW
    while True:
        start, end = max(line_start, position - reach), min(line_end, position + reach)
        found = list(_split(text, start, end))
        cut = (start > line_start, end < line_end)
        best = min(found, key=lambda pair: _distance(pair, position), default=None)
        reached = best is not None and ((cut[0] and best == found[0]) or (cut[1] and best == found[-1]))
        if best is not None and not reached:
            return Span(*best)
        if not any(cut):
            break
        reach *= 4
    raise UserFixable(tr("There is no sentence here."), cure=tr("Choose a place on a line with words."))


def _line_bounds(text: str, position: int) -> tuple[int, int]:
    before = text.rfind("\n", 0, position) + 1
    after = text.find("\n", position)
    return before, len(text) if after < 0 else after


def _distance(pair: tuple[int, int], position: int) -> int:
    start, end = pair
    if start <= position < end:
        return 0
    return start - position if position < start else position - end + 1


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() < end and not _ends_here(text, match, begin, end):
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end and _LETTER.search(text, start, end):
        yield start, end


def _ends_here(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    after = match.end()
    if match["wide"]:
        return text[after] not in "，,、；;：:)）"
    if not text[after].isspace():
        return "…" in match[0] and _is_han(text[after]) and _is_han(text[max(match.start() - 1, 0)])
    opening = after
    while opening < end and (text[opening].isspace() or text[opening] in _OPENERS):
        opening += 1
    if opening == end:
        return False
    if text[opening].islower() or not _LETTER.match(text[opening]):
        return False
    return match[0][0] != "." or not _is_abbreviation(text, match.start(), begin)


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def _is_abbreviation(text: str, dot: int, begin: int) -> bool:
    """Tell whether the full stop at ``dot`` belongs to an abbreviation or to initials."""
    word_start = dot
    while word_start > begin and dot - word_start < 16 and not text[word_start - 1].isspace():
        word_start -= 1
    word = text[word_start : dot + 1].lstrip(_OPENERS)
    if word[:-1].isdecimal():
        return len(word) <= _NUMBERING and not text[begin:word_start].strip()
    if word in _abbreviations() or re.fullmatch(r"(?:[^\W\d_]\.){2,}", word):
        return True
    return len(word) == 2 and word[0].isupper()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in lexicon(language).words("abbreviations"))
