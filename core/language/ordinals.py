"""Ordinals: lần thứ 20, thứ hai, 第十七届, 一是, Ninth, 9th."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.language.numerals import plain, read_words
from core.language.quantity import EXACT, STATED, Kind, Quantity
from core.language.zh.numerals import CHARACTERS
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_TENS = 20
_TEN = 10
_VIETNAMESE_WEEKDAYS = frozenset({"hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7"})
_DATE_BEHIND = re.compile(r"[\s,(]*(?:ngày|tuần|hằng tuần|hàng tuần|[0-9]{1,2}\s?[/.-])")
_VIETNAMESE_FIRST = {"nhất": "1", "nhì": "2", "tư": "4"}


def find_ordinals(text: str, start: int, end: int, language: str) -> Iterator[Quantity]:
    """Find the ordinals of one line; positions are code points, half open."""
    for match in _pattern(language).finditer(text, start, end):
        value = _value(match["n"].lower(), language)
        if value is not None and not _is_weekday(match, text, end):
            number = Span(*match.span("n"))
            yield Quantity(
                Span(*match.span()), Kind.ORDINAL, value, EXACT, None, None, None, STATED, number, None
            )


def _is_weekday(match: re.Match[str], text: str, end: int) -> bool:
    """Tell whether *thứ tư* is Wednesday: written as a name, or with a date behind it."""
    if match["n"].lower() not in _VIETNAMESE_WEEKDAYS or not match[0].lower().startswith("thứ"):
        return False
    return match["n"][0].isupper() or _DATE_BEHIND.match(text, match.end(), end) is not None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    if language == "vi":
        numerals = rf"(?:{words.pattern('numerals')}|mười|mươi)"
        counted = rf"(?P<n>[0-9]{{1,4}}|nhất|nhì|{numerals}(?:\s+{numerals}){{0,3}})"
        return re.compile(rf"(?<!\w)(?:[Ll]ần\s+thứ|[Tt]hứ)\s+{counted}(?![\w/])")
    if language == "zh":
        characters = re.escape(CHARACTERS)
        opening = rf"第\s?|(?<=[。；;：:!！?？“\s，,])(?=[{characters}]是)"
        noun = rf"\s?{words.pattern('ordinal_nouns')}|是"
        return re.compile(rf"(?:{opening})(?P<n>[0-9]{{1,4}}|[{characters}]{{1,6}})(?:{noun})?")
    tens = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    return re.compile(
        rf"(?<![\w-])(?P<n>[0-9]{{1,4}}(?=st|nd|rd|th)|(?:{tens}-)?{words.pattern('ordinals')})(?:st|nd|rd|th)?(?!\w)",
        re.IGNORECASE,
    )


def _value(words: str, language: str) -> str | None:
    if words.isdecimal():
        return str(int(words))
    if language == "en":
        return _english(words)
    if language == "vi" and words in _VIETNAMESE_FIRST:
        return _VIETNAMESE_FIRST[words]
    number = read_words(words, language)
    return None if number is None else plain(number)


def _english(words: str) -> str | None:
    tens, _, last = words.rpartition("-")
    base = lexicon("en").ids("ordinals").get(last)
    if base is None:
        return None
    if not tens:
        return base
    above = read_words(tens, "en")
    return plain(above + int(base)) if above is not None and above >= _TENS and int(base) < _TEN else None
