"""Indonesian date expressions: 24 September 2020, Kamis (24/9), semester pertama 2020, 22-24 September."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_D = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
_M = r"(?:0?[1-9]|1[0-2])(?![0-9])"
_Y = r"(?:1[89]|20)[0-9]{2}(?![0-9])"
_LEFT = r"(?<![\w/\-–])(?<![0-9][.,:])"
_RIGHT = r"(?![0-9]|[/\-–:][0-9])"
_QUARTERS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4,
}  # fmt: skip
_THIRD = 3
_COUNTED = re.compile(r"(?:[0-9]|beberapa|satu|dua|tiga|empat|lima|setiap|tiap|puluhan)\s+\Z", re.IGNORECASE)
_REACH = 12


def find_indonesian(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find what may be dates between two positions (code points); they may overlap each other."""
    for pattern, shape_of in _finders():
        for match in pattern.finditer(text, start, end):
            shape = shape_of(match)
            if shape is not None:
                yield shape


def read_bare_indonesian(words: str) -> Shape | None:
    """Read words that somebody pointed at as a date: 24/9/2020, 24-9, 2020."""
    day = re.fullmatch(rf"\s*(?P<d>{_D})[/.\-](?P<m>{_M})(?:[/.\-](?P<y>{_Y}))?\s*", words)
    if day:
        year = int(day["y"]) if day["y"] else None
        return Shape(day.start("d"), len(words.rstrip()), Day(year, int(day["m"]), int(day["d"])))
    year_alone = re.fullmatch(rf"\s*(?P<y>{_Y})\s*", words)
    return Shape(*year_alone.span("y"), Day(int(year_alone["y"]))) if year_alone else None


@cache
def _finders() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Shape | None]], ...]:
    words = lexicon("id")
    month = rf"{words.pattern('months')}(?!\w)\.?"
    relative = words.pattern("years_relative")
    year = rf"(?:\s+(?:tahun\s+)?(?P<y>{_Y})|\s+(?P<ry>{relative})\b)"
    some_year = rf"(?:\s+(?:tahun\s+)?(?P<y>{_Y})|\s+(?P<ry>{relative})\b)"
    to = r"(?:\s?[-–]\s?|\s+(?:sampai|hingga|sampai dengan|s\.d\.|dan)\s+)"
    cues = words.pattern("day_cues")
    raw: tuple[tuple[str, Callable[[re.Match[str]], Shape | None]], ...] = (
        (rf"{_LEFT}(?P<d>{_D})\s+(?P<mn>{month})(?:{year})?", _day),
        (rf"{_LEFT}(?P<d>{_D})[/\-](?P<m>{_M})[/\-](?P<y>{_Y}){_RIGHT}", _day),
        (rf"(?<!\w){cues},?\s+\(?(?P<core>(?P<d>{_D})/(?P<m>{_M})){_RIGHT}", _cued_day),
        (rf"{_LEFT}(?P<d>{_D}){to}(?P<d2>{_D})\s+(?P<mn>{month})(?:{year})?", _days),
        (rf"{_LEFT}(?P<d>{_D})\s+(?P<mn1>{month}){to}(?P<d2>{_D})\s+(?P<mn>{month})(?:{year})?", _days),
        (rf"(?<!\w)(?<![0-9]\s)(?:{words.pattern('month_parts')}\s+)?(?P<mn>{month})(?:{year})", _month),
        (rf"(?<!\w)bulan\s+(?P<mn>{month})", _month),
        (rf"(?<!\w)(?P<mn>{month}){to}(?P<mn2>{month})(?:{year})?", _months),
        (rf"(?<!\w)(?P<half>{words.pattern('half')}){some_year}", _half),
        (rf"(?<!\w)(?P<n>{_M})\s+bulan\s+pertama{some_year}", _first_months),
        (
            rf"(?<!\w)(?:triwulan|kuartal)\s+(?P<q>I{{1,3}}|IV|[1-4]|pertama|kedua|ketiga|keempat)\b{some_year}",
            _quarter,
        ),
        (rf"(?<!\w)periode\s+(?:yang\s+)?sama{some_year}", _same_period),
        (rf"{_LEFT}(?:periode\s+|tahun\s+)?(?P<y>{_Y})\s?[-–]\s?(?P<y2>{_Y}){_RIGHT}", _years),
        (rf"(?<!\w)(?:awal\s+|akhir\s+|pertengahan\s+)?tahun\s+(?P<y>{_Y}){_RIGHT}", _year),
        (rf"(?<!\w)(?P<ry>{relative})\b", _year),
        (rf"(?<!\w)(?P<rm>{words.pattern('months_relative')})\b", _relative_month),
        (rf"(?<!\w)(?P<rd>{words.pattern('days_relative')})\b", _relative_day),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), shape_of) for pattern, shape_of in raw)


def _year_of(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Give the year that is stated, and the shift of a relative one."""
    groups = match.groupdict()
    stated, relative = groups.get("y"), groups.get("ry")
    shifts = lexicon("id").ids("years_relative")
    return (int(stated) if stated else None), (int(shifts[relative.lower()]) if relative else None)


def _month_number(match: re.Match[str], group: str = "mn") -> int:
    named = match.groupdict().get(group)
    return int(lexicon("id").ids("months")[named.lower().rstrip(".")]) if named else int(match["m"])


def _day(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, _month_number(match), int(match["d"])), year_shift=shift)


def _cued_day(match: re.Match[str]) -> Shape:
    return Shape(*match.span("core"), Day(None, int(match["m"]), int(match["d"])))


def _days(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    month = _month_number(match)
    before = _month_number(match, "mn1") if match.groupdict().get("mn1") else month
    first, last = int(match["d"]), int(match["d2"])
    if before == month and (first >= last or (" dan " in match[0] and last != first + 1)):
        return None
    return Shape(match.start(), match.end(), Day(None, before, first), Day(year, month, last), year_shift=shift)


def _month(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, _month_number(match)), year_shift=shift)


def _months(match: re.Match[str]) -> Shape | None:
    first, last = _month_number(match), _month_number(match, "mn2")
    return _part_of_year(match, first, last) if first < last else None


def _half(match: re.Match[str]) -> Shape:
    first = lexicon("id").ids("half")[" ".join(match["half"].lower().split())] == "first"
    return _part_of_year(match, 1, 6) if first else _part_of_year(match, 7, 12)


def _first_months(match: re.Match[str]) -> Shape:
    return _part_of_year(match, 1, int(match["n"]))


def _quarter(match: re.Match[str]) -> Shape:
    last = _THIRD * _QUARTERS[match["q"].lower()]
    return _part_of_year(match, last - 2, last)


def _part_of_year(match: re.Match[str], first: int, last: int) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _same_period(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, same_period=True)


def _years(match: re.Match[str]) -> Shape | None:
    first, last = int(match["y"]), int(match["y2"])
    return Shape(match.start(), match.end(), Day(first), Day(last)) if first < last else None


def _year(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    if shift is not None and _is_counted(match):
        return None
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, deictic=shift == 0)


def _relative_month(match: re.Match[str]) -> Shape | None:
    shift = int(lexicon("id").ids("months_relative")[match["rm"].lower()])
    if _is_counted(match):
        return None
    return Shape(match.start(), match.end(), Day(), month_shift=shift, deictic=not shift)


def _relative_day(match: re.Match[str]) -> Shape:
    shift = int(lexicon("id").ids("days_relative")[match["rd"].lower()])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)


def _is_counted(match: re.Match[str]) -> bool:
    return _COUNTED.search(match.string, max(0, match.start() - _REACH), match.start()) is not None
