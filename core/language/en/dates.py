"""English date expressions: September 22, last November, the first half of 2020, 9–12 September 2020."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_D = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9A-Za-z])"
_Y = r"(?:1[89]|20)[0-9]{2}(?![0-9])"
_LEFT = r"(?<![\w/\-–])(?<![0-9][.,:])"
_RIGHT = r"(?![0-9]|[/.\-–:][0-9]|s\b)(?!(?<=0)['’]s\b)"
_JOIN = r"(?:\s?[-–—]\s?|\s+(?:to|until|through|and)\s+)"
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_COUNTS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
}
_MONTH_CUES = (
    "in",
    "of",
    "by",
    "since",
    "until",
    "till",
    "from",
    "during",
    "for",
    "early",
    "mid",
    "late",
    "through",
    "before",
    "after",
    "and",
    "to",
)
_LAST_MONTH = 12


def find_english(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find what may be dates between two positions (code points); they may overlap each other."""
    for pattern, shape_of in _finders():
        for match in pattern.finditer(text, start, end):
            if _names_no_month(match):
                continue
            shape = shape_of(match)
            if shape is not None:
                yield shape


def read_bare_english(words: str) -> Shape | None:
    """Read words that somebody pointed at as a date: 2020, November; 24/9 where the order is beyond doubt."""
    year = re.fullmatch(rf"\s*(?P<y>{_Y})\s*", words)
    if year:
        return Shape(year.start("y"), year.end("y"), Day(int(year["y"])))
    month = re.fullmatch(rf"\s*(?P<m>{lexicon('en').pattern('months')})\s*", words)
    if month:
        return Shape(month.start("m"), month.end("m"), Day(None, _month_number(month["m"])))
    day = re.fullmatch(r"\s*(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})\s*", words)
    if day is None:
        return None
    ordered = _day_and_month(int(day["a"]), int(day["b"]))
    return Shape(day.start("a"), day.end("b"), Day(None, ordered[1], ordered[0])) if ordered else None


@cache
def _finders() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Shape | None]], ...]:
    words = lexicon("en")
    months = words.pattern("months")
    month = rf"(?P<m>{months})(?![a-z])"
    part = r"(?:(?:early|mid|late)(?:\s|-))?"
    year = rf"(?:(?P<y>{_Y})|(?P<ry>{words.pattern('years_relative')})\b)"
    comma_year = rf"(?:,?\s+(?:of\s+)?{year})?"
    number = f"(?P<n>{'|'.join(_COUNTS)}|[2-9]|1[01])"
    raw: tuple[tuple[str, Callable[[re.Match[str]], Shape | None]], ...] = (
        (rf"{_LEFT}{month}\s+(?P<d>{_D}){comma_year}{_RIGHT}", _day),
        (rf"{_LEFT}(?P<d>{_D})\s+(?:of\s+)?{month}{comma_year}{_RIGHT}", _day),
        (
            rf"{_LEFT}{month}\s+(?P<d>{_D}){_JOIN}(?:(?P<m2>{months})\s+)?(?P<d2>{_D}){comma_year}{_RIGHT}",
            _days,
        ),
        (rf"{_LEFT}(?P<d>{_D}){_JOIN}(?P<d2>{_D})\s+(?:of\s+)?{month}{comma_year}{_RIGHT}", _days),
        (rf"{_LEFT}(?P<a>[0-9]{{1,2}})/(?P<b>[0-9]{{1,2}})/(?P<y>{_Y})(?!/)", _slashed),
        (rf"{_LEFT}{part}{month},?\s+(?:of\s+)?{year}{_RIGHT}", _month),
        (rf"{_LEFT}{part}(?P<which>last|this|next)\s+{month}(?!\s+[0-9])", _which_month),
        (rf"{_LEFT}(?P<part>early|mid|late)(?:\s|-){month}(?!\s+[0-9])", _month),
        (rf"(?<!\w)(?P<cue>{'|'.join(_MONTH_CUES)})\s+(?P<core>{month})(?!,?\s+[0-9])", _cued_month),
        (rf"{_LEFT}{month}{_JOIN}(?P<m2>{months})(?![a-z]){comma_year}{_RIGHT}", _months),
        (rf"(?<!\w)(?:the\s+)?(?P<half>first|second|latter)\s+half\s+of\s+(?:the\s+year\b|{year})", _half),
        (rf"(?<!\w)(?P<h>[Hh][12])\s+(?:of\s+)?{year}", _half),
        (
            rf"(?<!\w)(?:the\s+)?(?P<side>first|last)\s+{number}\s+months\s+of\s+(?:the\s+year\b|{year})",
            _first_months,
        ),
        (rf"(?<!\w)(?:the\s+)?(?P<q>first|second|third|fourth)\s+quarter\s+of\s+{year}", _quarter),
        (rf"(?<!\w)[Qq](?P<q>[1-4])\s+(?:of\s+)?{year}", _quarter),
        (rf"(?<!\w)since\s+the\s+(?:beginning|start)\s+of\s+(?:the\s+year\b|{year})", _since_january),
        (rf"(?<!\w)(?:the\s+)?(?:same|corresponding)\s+period\s+(?:of\s+|in\s+)?{year}", _same_period),
        (
            rf"{_LEFT}(?:from\s+|between\s+)?(?P<y>{_Y})\s?(?:[-–—]|\s(?:to|and|until)\s)\s?(?P<y2>{_Y}){_RIGHT}",
            _years,
        ),
        (
            rf"(?<!\w)(?:in|of|since|by|during|until|till|from|early|mid|late|before|after|year)[\s-]+(?P<core>(?P<y>{_Y})){_RIGHT}",
            _cued_year,
        ),
        (rf"(?<!early[\s-])(?<!mid[\s-])(?<!late[\s-]){_LEFT}(?:the\s+)?(?P<y>(?:1[89]|20)[1-9]0)s\b", _decade),
        (rf"(?<!\w)(?P<ry>{words.pattern('years_relative')})\b", _year),
        (rf"(?<!\w)(?P<rm>{words.pattern('months_relative')})\b", _relative_month),
        (rf"(?<!\w)(?P<rd>{words.pattern('days_relative')})\b", _relative_day),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), shape_of) for pattern, shape_of in raw)


def _names_no_month(match: re.Match[str]) -> bool:
    """Tell whether a month lacks its capital: ``may`` and ``march`` are no months."""
    groups = match.groupdict()
    return any((groups.get(name) or "A")[0].islower() for name in ("m", "m2"))


def _month_number(words: str) -> int:
    return int(lexicon("en").ids("months")[words.lower()])


def _day_number(words: str) -> int:
    return int(re.sub(r"[a-z]", "", words))


def _year_of(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Give the year that is stated, and the shift of a relative one."""
    groups = match.groupdict()
    if groups.get("y"):
        return int(groups["y"]), None
    relative = groups.get("ry")
    shifts = lexicon("en").ids("years_relative")
    return None, int(shifts[" ".join(relative.lower().split())]) if relative else None


def _day_and_month(first: int, second: int) -> tuple[int, int] | None:
    """Order day and month of slashed digits; None where either order is possible."""
    if first == second or (first > _LAST_MONTH >= second):
        return first, second
    return (second, first) if second > _LAST_MONTH >= first else None


def _day(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    first = Day(year, _month_number(match["m"]), _day_number(match["d"]))
    return Shape(match.start(), match.end(), first, year_shift=shift)


def _days(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    month = _month_number(match["m"])
    other = match.groupdict().get("m2")
    last_month = _month_number(other) if other else month
    first, last = _day_number(match["d"]), _day_number(match["d2"])
    if last_month == month and first >= last:
        return None
    return Shape(
        match.start(), match.end(), Day(None, month, first), Day(year, last_month, last), year_shift=shift
    )


def _slashed(match: re.Match[str]) -> Shape | None:
    ordered = _day_and_month(int(match["a"]), int(match["b"]))
    if ordered is None:
        return None
    return Shape(match.start(), match.end(), Day(int(match["y"]), ordered[1], ordered[0]))


def _month(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, _month_number(match["m"])), year_shift=shift)


def _which_month(match: re.Match[str]) -> Shape:
    first = Day(None, _month_number(match["m"]))
    which = match["which"].lower()
    if which == "last":
        return Shape(match.start(), match.end(), first, past_month=True)
    return Shape(match.start(), match.end(), first, year_shift=0 if which == "this" else None)


def _cued_month(match: re.Match[str]) -> Shape:
    start = match.start() if match["cue"].lower() in ("early", "mid", "late") else match.start("core")
    return Shape(start, match.end("core"), Day(None, _month_number(match["m"])))


def _months(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    first, last = _month_number(match["m"]), _month_number(match["m2"])
    if first >= last:
        return None
    return Shape(match.start(), match.end(), Day(None, first), Day(year, last), year_shift=shift)


def _half(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    groups = match.groupdict()
    opening = (groups.get("half") or groups.get("h") or "").lower()
    first, last = (1, 6) if opening in ("first", "h1") else (7, 12)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _first_months(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    count = int(match["n"]) if match["n"].isdecimal() else _COUNTS[match["n"].lower()]
    first, last = (1, count) if match["side"].lower() == "first" else (_LAST_MONTH + 1 - count, _LAST_MONTH)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _quarter(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    last = 3 * _QUARTERS[match["q"].lower()]
    return Shape(match.start(), match.end(), Day(year, last - 2), Day(year, last), year_shift=shift)


def _since_january(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, 1), year_shift=shift, until_now=True)


def _same_period(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, same_period=True)


def _years(match: re.Match[str]) -> Shape | None:
    first, last = int(match["y"]), int(match["y2"])
    return Shape(match.start(), match.end(), Day(first), Day(last)) if first < last else None


def _decade(match: re.Match[str]) -> Shape:
    year = int(match["y"])
    return Shape(match.start(), match.end(), Day(year), Day(year + 9))


def _cued_year(match: re.Match[str]) -> Shape:
    keep = match[0][:3].lower() in ("ear", "mid", "lat")
    return Shape(match.start() if keep else match.start("core"), match.end("core"), Day(int(match["y"])))


def _year(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, deictic=shift == 0)


def _relative_month(match: re.Match[str]) -> Shape:
    shift = int(lexicon("en").ids("months_relative")[" ".join(match["rm"].lower().split())])
    return Shape(match.start(), match.end(), Day(), month_shift=shift, deictic=shift == 0)


def _relative_day(match: re.Match[str]) -> Shape:
    shift = int(lexicon("en").ids("days_relative")[" ".join(match["rd"].lower().split())])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)
