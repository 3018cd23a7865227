"""Meetings of a numbered series: which series and which number a name says."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ACRONYM = re.compile(r"\b([A-Z]{3,8})\b(?:\s*\+\s*([A-Z][A-Za-z]+|\d{1,2}))?")
_NUMBER_AFTER = re.compile(r"\s?[-–]?\s?(\d{1,3})\b(?![.,/]\d)")
_ORDINALS = (
    re.compile(r"\blần\s+thứ\s+(\d{1,3})\b", re.IGNORECASE),
    re.compile(r"第\s*(\d{1,3})\s*[届次]"),
    re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b"),
)
_HAN_ORDINAL = re.compile("第([一二三四五六七八九十]{1,3})[届次]")
_HAN_DIGITS = "一二三四五六七八九"
_ENGLISH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ENGLISH_ORDINAL = re.compile(rf"\b({'|'.join(_ENGLISH)})\b", re.IGNORECASE)
_NOT_SERIES = frozenset({"ASEAN", "COVID", "NATO", "APEC"})
"""Acronyms that stand in a meeting's name without being its series."""


@dataclass(frozen=True, slots=True)
class SeriesNumber:
    """A series and the number of one meeting in it; None where only the series is named."""

    series: str
    ordinal: int | None


def series_number(words: str) -> SeriesNumber | None:
    """Read series and ordinal off the words that name a meeting; None where no series is named.

    ``SOMTC-20``, ``Hội nghị … lần thứ 14 (AMMTC 14)`` and ``9th AMMTC + China`` say both; ``SOMTC`` says only the series.
    """
    for found in _ACRONYM.finditer(words):
        if found[1] in _NOT_SERIES:
            continue
        partner = found[2] if found[2] and not found[2].isdigit() else None
        series = f"{found[1]}+{partner}" if partner else found[1]
        after = _NUMBER_AFTER.match(words, found.end())
        ordinal = int(after[1]) if after else _ordinal(words)
        return SeriesNumber(series, ordinal)
    return None


def _ordinal(words: str) -> int | None:
    for pattern in _ORDINALS:
        if found := pattern.search(words):
            return int(found[1])
    if found := _HAN_ORDINAL.search(words):
        return _han_number(found[1])
    if found := _ENGLISH_ORDINAL.search(words):
        return _ENGLISH.index(found[1].lower()) + 1
    return None


def _han_number(digits: str) -> int | None:
    tens, ten, ones = digits.rpartition("十")
    if not ten:
        return _HAN_DIGITS.index(digits) + 1 if len(digits) == 1 else None
    if len(tens) > 1 or len(ones) > 1 or "十" in tens:
        return None
    high = _HAN_DIGITS.index(tens) + 1 if tens else 1
    return high * 10 + (_HAN_DIGITS.index(ones) + 1 if ones else 0)
