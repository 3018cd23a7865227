"""Meetings of a numbered series: which series and which number a name says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.language.figures import line_quantities
from core.language.quantity import Kind

# Chinese characters stand beside an acronym or a number without a space: 第二十一届SOMTC会议.
_WORD_CHARACTER = r"[^\W\u3400-\u9fff]"
_ACRONYM = re.compile(
    rf"(?<!{_WORD_CHARACTER})([A-Z]{{3,8}})(?!{_WORD_CHARACTER})(?:\s*\+\s*([A-Z][A-Za-z]+|\d{{1,2}}(?!\d)))?"
)
_NUMBER_AFTER = re.compile(rf"\s?[-–]?\s?(\d{{1,3}})(?!{_WORD_CHARACTER}|[.,/]\d)")
_NOT_SERIES = frozenset({"ASEAN", "COVID", "NATO", "APEC", "NAM", "VIET", "VIETNAM"})
"""Acronyms that stand in a meeting's name without being its series, and what VIỆT NAM leaves in capitals."""
_LATIN_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_LANGUAGES = ("vi", "zh-Hans", "en")


@dataclass(frozen=True, slots=True)
class SeriesNumber:
    """A series and the number of one meeting in it; None where only the series is named."""

    series: str
    ordinal: int | None


def series_number(words: str) -> SeriesNumber | None:
    """Read series and ordinal off the words that name a meeting; None where no series is named.

    In a line of capitals every word looks like an acronym: one counts there only with its number, in brackets or
    with its partner. ``SOMTC-20``, ``Hội nghị … lần thứ 14 (AMMTC 14)`` and ``9th AMMTC + China``
    say both, ``SOMTC`` and ``AMMTC+3`` only the series.
    """
    capitals = _in_capitals(words)
    for found in _ACRONYM.finditer(words):
        if found[1] in _NOT_SERIES:
            continue
        series = f"{found[1]}+{found[2]}" if found[2] else found[1]
        after = _NUMBER_AFTER.match(words, found.end())
        in_brackets = words[: found.start()].endswith(("(", "（", "["))
        if capitals and not (after or in_brackets or found[2]):
            continue
        return SeriesNumber(series, int(after[1]) if after else _ordinal(words.lower() if capitals else words))
    return None


def _in_capitals(words: str) -> bool:
    """Tell whether several words, blanks between them, are written in capitals alone."""
    latin = _LATIN_WORD.findall(words)
    plain = [token for token in words.split() if set(_LATIN_WORD.findall(token)) - _NOT_SERIES]
    return len(plain) > 1 and all(word.isupper() for word in latin)


def _ordinal(words: str) -> int | None:
    """Give the one ordinal that the words say, in whichever language; None where they say several."""
    said = {
        quantity.value
        for language in _LANGUAGES
        for quantity in line_quantities(words, language)
        if quantity.kind is Kind.ORDINAL and quantity.value is not None
    }
    return int(said.pop()) if len(said) == 1 else None
