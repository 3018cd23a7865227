"""Meetings of a numbered series: which series and which number a name says, by its acronym or in full."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.language.figures import line_quantities
from core.language.lexicon import LANGUAGES, base_language
from core.language.names.meetings import is_known_series, is_other_body, partner_at, series_named
from core.language.ordinals import find_ordinals
from core.language.quantity import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.language.names.meetings import SeriesNames

# Chinese characters stand beside an acronym or a number without a space: 第二十一届SOMTC会议.
_WORD_CHARACTER = r"[^\W\u3400-\u9fff]"
_ACRONYM = re.compile(rf"(?<!{_WORD_CHARACTER})([A-Z]{{3,9}})(?=(\d{{1,3}})?(?!{_WORD_CHARACTER}))")
_PLUS = re.compile(r"\s*\+\s*|(?:\s|-)(?=Plus\b)")
_OTHER_PARTNER = re.compile(r"[A-Z][A-Za-z]+|\d{1,2}(?!\d)")
_PARTNER_MEETING = re.compile(r"(?:\+|[\s-]Plus(?!\s*Three\b))(?![^\W\u3400-\u9fff])")
"""ADMM+ and ADMM-Plus: all partners meet, none of them is named."""
_NUMBER_AFTER = re.compile(rf"\s?[-–]?\s?(\d{{1,3}})(?!{_WORD_CHARACTER}|[.,/]\d)")
_NOT_SERIES = frozenset({"ASEAN", "COVID", "NATO", "APEC", "NAM", "VIET", "VIETNAM"})
"""Acronyms that stand in a meeting's name without being its series, and what VIỆT NAM leaves in capitals."""
_LATIN_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_LANGUAGES = ("vi", "zh-Hans", "en")
_BRACKETS = re.compile(r"[(（\[][^()（）\[\]]*[)）\]]")
_CALENDAR_YEAR = re.compile(r"(?:năm\s+)?(?<!\d)(?:19|20)\d\d(?!\d)年?")
_TRAILING_NUMBER = re.compile(r"(?<![\d+])[\s–-]*(?<!\d)(\d{1,3})\s*$")
_YEAR = 1900


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
        # A number that is written to the letters makes a meeting of what is known to meet: SOMTC20, not VTV24.
        if found[1] in _NOT_SERIES or (found[2] and not is_known_series(found[1])):
            continue
        partner, end = _partner(words, found.end())
        after = _NUMBER_AFTER.match(words, end)
        in_brackets = words[: found.start()].endswith(("(", "（", "["))
        if capitals and not (after or in_brackets or partner):
            continue
        return SeriesNumber(
            found[1] + partner, int(after[1]) if after else _ordinal(words.lower() if capitals else words)
        )
    return None


def _partner(words: str, at: int) -> tuple[str, int]:
    """Give the partner named behind an acronym, with the plus before it, and where it ends."""
    plus = _PLUS.match(words, at)
    if plus is None:
        return "", at
    named = partner_at(words, plus.end())
    if named is not None:
        return f"+{named[0]}", named[1]
    alone = _PARTNER_MEETING.match(words, at)
    if alone is not None:
        return "+", alone.end()
    other = _OTHER_PARTNER.match(words, plus.end())
    return (f"+{other[0]}", other.end()) if other and "+" in plus[0] else ("", at)


def meeting_identity(words: str, language: str | None = None, known: Iterable[SeriesNames] = ()) -> SeriesNumber | None:
    """Read series and ordinal off a name that may be spelt out: ``the 20th ASEAN Senior Officials Meeting …``.

    A name says more than its acronym where it names the partner, and goes before an acronym that nobody knows. None
    where neither names a known series, unless an unknown acronym bears a number.

    Args:
        language: Tag of the language of the words; without one, ordinals of all languages are read.
        known: Series of the project, by all their names.
    """
    if is_other_body(words):
        return None
    every = tuple(known)
    short = series_number(words)
    plain = _BRACKETS.sub(" ", words)
    plain = plain.lower() if _in_capitals(plain) else plain
    ordinals = [each for each in _said_ordinals(plain, language) if each[2] < _YEAR]
    name = _CALENDAR_YEAR.sub(" ", _without(plain, ordinals))
    last = _TRAILING_NUMBER.search(name)
    series = series_named(name, every)
    if series is not None:
        last = None
    elif last is not None:
        series = series_named(name[: last.start()], every)
    if series is None:
        whole = short is not None and (short.ordinal is not None or is_known_series(short.series, every))
        return short if whole else None
    said = {each[2] for each in ordinals} | ({int(last[1])} if last else set[int]())
    if short is not None and short.ordinal is not None:
        said |= {short.ordinal}
    if short is not None and is_known_series(short.series, every) and not series.startswith(short.series):
        series = short.series
    return SeriesNumber(series, said.pop() if len(said) == 1 else None)


def same_meeting(one: SeriesNumber, other: SeriesNumber) -> bool | None:
    """Tell whether two names mean one meeting: never where series or numbers differ; None if only a series is said."""
    if one.series.casefold() != other.series.casefold():
        return False
    if one.ordinal is None or other.ordinal is None:
        return None
    return one.ordinal == other.ordinal


def _said_ordinals(words: str, language: str | None) -> list[tuple[int, int, int]]:
    """Give start, end and number of the ordinals that words say, each place once."""
    base = base_language(language)
    found: dict[tuple[int, int], int] = {}
    for each in (base,) if base else LANGUAGES:
        for quantity in find_ordinals(words, 0, len(words), each):
            if quantity.value is not None:
                found.setdefault((quantity.span.start, quantity.span.end), int(quantity.value))
    return [(start, end, value) for (start, end), value in sorted(found.items())]


def _without(words: str, parts: list[tuple[int, int, int]]) -> str:
    for start, end, _ in reversed(parts):
        words = f"{words[:start]} {words[end:]}"
    return words


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
        if quantity.kind is Kind.ORDINAL
        and quantity.value is not None
        and _ACRONYM.match(words, quantity.span.start) is None
    }
    return int(said.pop()) if len(said) == 1 else None
