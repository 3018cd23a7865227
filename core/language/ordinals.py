"""Ordinals: lần thứ 20, thứ hai, 第十七届, 一是, Ninth, 9th, SOMTC-20."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import LANGUAGES, lexicon
from core.language.names.meetings import shipped_series
from core.language.packs import pack_of
from core.language.quantity import EXACT, STATED, Kind, Quantity
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTER = r"[^\W\u3400-\u9fff]"
"""Chinese characters stand beside letters without a space."""
_COUNTED_HAN = r"\s?[个個国國名人位亿億万萬千百余餘多年月日点點时時分]"
_LETTERS_OF_MEETINGS = ("acronyms", "numbered_acronyms")
_ACRONYM = re.compile(r"[A-Z]{3,}")


def find_ordinals(text: str, start: int, end: int, language: str) -> Iterator[Quantity]:
    """Find the ordinals of one line; positions are code points, half open."""
    pack = pack_of(language)
    if pack is None:
        return
    rules = pack.ordinals
    for match in rules.pattern.finditer(text, start, end):
        value = rules.value(match["n"].lower())
        if value is not None and not rules.is_name(match, end):
            yield _ordinal(match, value)


def find_series_ordinals(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Find meetings that bear their number behind the letters of their series, in whatever language: SOMTC-20.

    Only letters that are known to count meetings do so: COVID-19 and G20 number nothing.
    """
    if _ACRONYM.search(text, start, end) is None:
        return
    for match in _series_pattern().finditer(text, start, end):
        yield _ordinal(match, str(int(match["n"])))


def _ordinal(match: re.Match[str], value: str) -> Quantity:
    number = Span(*match.span("n"))
    return Quantity(Span(*match.span()), Kind.ORDINAL, value, EXACT, None, None, None, STATED, number, None)


@cache
def _series_pattern() -> re.Pattern[str]:
    sections = [lexicon(language).section("meetings") for language in LANGUAGES]
    listed = {each for section in sections for key in _LETTERS_OF_MEETINGS for each in section.get(key, ())}
    listed |= {each.acronym for each in shipped_series() if _ACRONYM.fullmatch(each.acronym)}
    letters = "|".join(sorted(listed, key=lambda each: (-len(each), each)))
    counted = "|".join(lexicon(language).pattern("units", "scales", "percent", "durations") for language in LANGUAGES)
    behind = rf"(?!{_LETTER}|[.,:/%‰][0-9%]|\s?[%‰/]|[-–][0-9]|{_COUNTED_HAN}|\s+(?i:{counted})(?!\w))"
    return re.compile(rf"(?<!{_LETTER})(?<![-/])(?:{letters})(?:\s?[-–]\s?|\s|#)?(?P<n>[1-9][0-9]{{0,2}}){behind}")
