"""Meetings of a numbered series: which series and which number a name says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.language.figures import line_quantities
from core.language.quantity import Kind

# Chinese characters stand beside an acronym or a number without a space: 第二十一届SOMTC会议.
_WORD_CHARACTER = r"[^\W\u3400-\u9fff]"
_ACRONYM = re.compile(
    rf"(?<!{_WORD_CHARACTER})([A-Z]{{3,8}})(?!{_WORD_CHARACTER})(?:\s*\+\s*([A-Z][A-Za-z]+|\d{{1,2}}))?"
)
_NUMBER_AFTER = re.compile(rf"\s?[-–]?\s?(\d{{1,3}})(?!{_WORD_CHARACTER}|[.,/]\d)")
_NOT_SERIES = frozenset({"ASEAN", "COVID", "NATO", "APEC"})
"""Acronyms that stand in a meeting's name without being its series."""
_LANGUAGES = ("vi", "zh-Hans", "en")


@dataclass(frozen=True, slots=True)
class SeriesNumber:
    """A series and the number of one meeting in it; None where only the series is named."""

    series: str
    ordinal: int | None


def series_number(words: str) -> SeriesNumber | None:
    """Read series and ordinal off the words that name a meeting; None where no series is named.

    ``SOMTC-20``, ``Hội nghị … lần thứ 14 (AMMTC 14)`` and ``9th AMMTC + China`` say both, ``SOMTC`` only the series.
    """
    for found in _ACRONYM.finditer(words):
        if found[1] in _NOT_SERIES:
            continue
        partner = found[2] if found[2] and not found[2].isdigit() else None
        series = f"{found[1]}+{partner}" if partner else found[1]
        after = _NUMBER_AFTER.match(words, found.end())
        return SeriesNumber(series, int(after[1]) if after else _ordinal(words))
    return None


def _ordinal(words: str) -> int | None:
    """Give the one ordinal that the words say, in whichever language; None where they say several."""
    said = {
        quantity.value
        for language in _LANGUAGES
        for quantity in line_quantities(words, language)
        if quantity.kind is Kind.ORDINAL and quantity.value is not None
    }
    return int(said.pop()) if len(said) == 1 else None
