"""The word at a position, as a double click chooses it: never more than the reader means."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

from core.errors import UserFixable
from core.language.detect import written_in
from core.language.figures import line_quantities
from core.language.lexicon import base_language
from core.language.quantity import Kind
from core.text.span import Span

_REACH = 120
_HAN_REACH = 24
_NUMBER = re.compile(r"[0-9０-９]+(?:[.,:/\-–．，][0-9０-９]+)*[%％]?")
_LATIN = "A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff"
_TOKEN = re.compile(rf"[{_LATIN}0-9]+(?:[-'’][{_LATIN}0-9]+)*")
_HAN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_DATE_REACH = 24
_LAST_IN_PLANE = 0xFFFF


class _Cutter(Protocol):
    """What we use of a dictionary of Chinese words."""

    def tokenize(self, text: str, /) -> list[tuple[str, int, int]]: ...


def snap_word(text: str, position: int, language: str | None = None) -> Span:
    """Give the word at a position: a whole number with its unit, a name, a Chinese word.

    Args:
        text: The whole article.
        position: A code point index; on a blank, or at the end, the word before it is meant.
        language: The language of the place; None lets the words around it decide.

    Raises:
        UserFixable: If the text is empty or the position lies outside it.
    """
    if not text or not 0 <= position <= len(text):
        raise UserFixable(
            f"Position {position} lies outside the article.", cure="Choose a place in the text."
        )
    at = min(position, len(text) - 1)
    if at and text[at].isspace() and not text[at - 1].isspace():
        at -= 1
    start, end = _line(text, at)
    window = text[start:end]
    spoken = language or written_in(window)
    found = _in_line(window, at - start, spoken) if window else None
    return Span(at, at + 1) if found is None else Span(found[0] + start, found[1] + start)


def _line(text: str, at: int) -> tuple[int, int]:
    """Give the stretch of a position's line that can matter; a line may be very long."""
    start = max(text.rfind("\n", 0, at) + 1, at - _REACH)
    end = text.find("\n", at, at + _REACH)
    return start, min(len(text), at + _REACH) if end < 0 else end


def _in_line(line: str, at: int, language: str | None) -> tuple[int, int] | None:
    if at >= len(line) or line[at].isspace():
        return None
    if _HAN.match(line[at]):
        return _number(line, at, language) or _chinese_word(line, at)
    number = _number(line, at, language)
    if number is not None:
        return number
    if base_language(language) in ("vi", "en") or _TOKEN.match(line[at]):
        return _latin_word(line, at, language)
    return _icu_word(line, at, language)


def _number(line: str, at: int, language: str | None) -> tuple[int, int] | None:
    """Give a whole figure with its unit, or a whole date, if the position is on its number."""
    for quantity in line_quantities(line, language):
        if not quantity.span.start <= at < quantity.span.end:
            continue
        if quantity.kind is Kind.DATE:
            short = len(quantity.span) <= _DATE_REACH
            return (quantity.span.start, quantity.span.end) if short and line[at].isdecimal() else None
        number, unit = quantity.number, quantity.unit_words
        if number is None or quantity.kind is Kind.ORDINAL:
            break
        if number.start <= at < number.end or line[at] in "%％":
            ends = [number, unit] if unit is not None else [number]
            return min(end.start for end in ends), max(end.end for end in ends)
    if not line[at].isdecimal() and line[at] not in "%％.,/":
        return None
    return next((match.span() for match in _NUMBER.finditer(line) if match.start() <= at < match.end()), None)


def _latin_word(line: str, at: int, language: str | None) -> tuple[int, int] | None:
    tokens = list(_TOKEN.finditer(line))
    here = next((place for place, token in enumerate(tokens) if token.start() <= at < token.end()), None)
    if here is None:
        return None
    first = last = here
    if base_language(language) == "vi" and _is_name(tokens[here][0]):
        while first and _joined(line, tokens[first - 1], tokens[first]):
            first -= 1
        while last + 1 < len(tokens) and _joined(line, tokens[last], tokens[last + 1]):
            last += 1
    return tokens[first].start(), tokens[last].end()


def _is_name(word: str) -> bool:
    return (
        word[0].isupper()
        and not any(character.isdecimal() for character in word)
        and not (len(word) > 1 and word.isupper())
    )


def _joined(line: str, left: re.Match[str], right: re.Match[str]) -> bool:
    return line[left.end() : right.start()] == " " and _is_name(left[0]) and _is_name(right[0])


def _chinese_word(line: str, at: int) -> tuple[int, int]:
    """Give the word that a dictionary cuts out of the characters around; one character if it knows none."""
    start = end = at
    while start > max(0, at - _HAN_REACH) and _HAN.match(line[start - 1]):
        start -= 1
    while end < min(len(line), at + _HAN_REACH) and _HAN.match(line[end]):
        end += 1
    for word, left, right in _cutter().tokenize(line[start:end]):
        if left <= at - start < right and len(word) == right - left:
            return start + left, start + right
    return at, at + 1


@cache
def _cutter() -> _Cutter:
    """Load the dictionary of Chinese words; it takes longer than the window."""
    import rjieba

    return rjieba.Jieba()


def _icu_word(line: str, at: int, language: str | None) -> tuple[int, int] | None:
    """Give the word of a script without blanks (Thai, Khmer, Lao, Burmese, Japanese).

    The breaker counts UTF-16 units; everything here counts code points.
    """
    if not line[at].isalpha():
        return None
    from icu4py.breakers import WordBreaker

    place = len(line[:at].encode("utf-16-le")) // 2
    code_points = [
        index for index, character in enumerate(line) for _ in range(1 + (ord(character) > _LAST_IN_PLANE))
    ]
    code_points.append(len(line))
    for start, end in WordBreaker(line, (language or "en").split("-")[0]).segments():
        if start <= place < end:
            return code_points[start], code_points[min(end, len(code_points) - 1)]
    return None
