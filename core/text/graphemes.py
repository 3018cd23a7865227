"""Where one character, as a reader sees it, ends and the next begins (extended grapheme clusters).

ICU decides, but only about a small window. The window starts at a position that is a boundary whatever stands
before it, so the answer is the one that segmenting the whole text would give.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

_SURROGATE = re.compile("[\ud800-\udfff]")
_FIRST_WINDOW = 32
_CATEGORIES_ALONE = frozenset("LNPSZ")
# Letters and symbols that do join a neighbour: Thai and Lao AM, Jamo, halfwidth voicing marks, skin tones,
# Kirat Rai vowels, letters that prefix the next one (Malayalam dot reph and some of U+11000-11FFF).
_JOINING = re.compile(
    "[\u0d4e\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f"
    "\U00011000-\U00011fff\U00016d63-\U00016d6a\U0001f3fb-\U0001f3ff]"
)


def is_boundary(text: str, i: int) -> bool:
    """Tell whether a position, in code points, lies between two grapheme clusters.

    Raises:
        UserFixable: If it lies outside the text.
    """
    _check_inside(text, i)
    if i in (0, len(text)) or _surely_apart(text[i - 1], text[i]):
        return True
    start = _sure_boundary_before(text, i)
    return start == i or i in _starts(text, start, i + 1)


def next_boundary(text: str, i: int) -> int:
    """Give the first boundary after a position, in code points; the end of the text stays where it is.

    Raises:
        UserFixable: If it lies outside the text.
    """
    _check_inside(text, i)
    length = len(text)
    if i + 1 >= length:
        return length
    if _surely_apart(text[i], text[i + 1]):
        return i + 1
    start = _sure_boundary_before(text, i)
    window = _FIRST_WINDOW
    while True:
        end = min(length, i + window)
        found = next((at for at in _starts(text, start, end) if at > i), None)
        if found is not None:
            return found
        if end == length:
            return length
        window *= 4


def previous_boundary(text: str, i: int) -> int:
    """Give the last boundary before a position, in code points; the start of the text stays where it is.

    Raises:
        UserFixable: If it lies outside the text.
    """
    _check_inside(text, i)
    if i <= 1:
        return 0
    if _surely_apart(text[i - 2], text[i - 1]):
        return i - 1
    return max(_starts(text, _sure_boundary_before(text, i - 1), i))


def check_edges(text: str, span: Span) -> None:
    """Refuse a span that begins or ends inside a grapheme cluster.

    Raises:
        UserFixable: If it does, or if it reaches past the end of the text.
    """
    span.check_inside(text)
    for edge in (span.start, span.end):
        if not is_boundary(text, edge):
            raise UserFixable(
                tr("The span {start}–{end} splits a character at {edge}.", start=span.start, end=span.end, edge=edge),
                kept=tr("Nothing was changed."),
                cure=tr("Choose a stretch that begins and ends between two whole characters."),
            )


def widen(text: str, span: Span) -> Span:
    """Give the smallest span around this one that splits no grapheme cluster.

    Raises:
        UserFixable: If the span reaches past the end of the text.
    """
    span.check_inside(text)
    start, end = span.start, span.end
    if not is_boundary(text, start):
        start = previous_boundary(text, start)
    if not is_boundary(text, end):
        end = next_boundary(text, end)
    return span if (start, end) == (span.start, span.end) else Span(start, end)


def _check_inside(text: str, i: int) -> None:
    if not 0 <= i <= len(text):
        raise UserFixable(
            tr("Position {position} lies outside the text, which has {count} characters.", position=i, count=len(text)),
            kept=tr("Nothing was changed."),
            cure=tr("Choose a position inside the article."),
        )


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _stands_alone(character: str) -> bool:
    """Tell whether a character joins a neighbour only through a mark or joiner between them."""
    if character.isascii():
        return character != "\r"
    return unicodedata.category(character)[0] in _CATEGORIES_ALONE and not _JOINING.match(character)


def _surely_apart(left: str, right: str) -> bool:
    """Tell whether a boundary lies between two characters whatever surrounds them."""
    if _is_flag_half(left) and _is_flag_half(right):
        return False
    return _stands_alone(left) and _stands_alone(right)


def _sure_boundary_before(text: str, i: int) -> int:
    """Find the nearest position at or before i (i < length) that is certainly a boundary."""
    position = i
    while position > 0:
        left, right = text[position - 1], text[position]
        if _surely_apart(left, right):
            return position
        if _is_flag_half(left) and _is_flag_half(right):
            run = position - 1
            while run > 0 and _is_flag_half(text[run - 1]):
                run -= 1
            if run == 0 or _stands_alone(text[run - 1]):
                return position - (position - run) % 2
            position = run
        else:
            position -= 1
    return 0


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    """Give where the clusters of text[start:end] begin; start must be a boundary."""
    from icu4py.breakers import CharacterBreaker

    # ICU takes no lone surrogate; NUL is of the same class (a control) and of the same length.
    window = _SURROGATE.sub("\x00", text[start:end])
    position = start
    # The clusters themselves are asked for: the offsets that `segments` gives count UTF-16 units.
    for cluster in CharacterBreaker(window, "en"):
        yield position
        position += len(cluster)
