"""Thai date expressions: วันที่ 24 กันยายน 2563, 24 ก.ย. 63, ปี 2563, ครึ่งแรกของปี 2563.

Years from 2400 on are of the Buddhist era: 2563 is 2020.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ERA = 543
_OF_THE_ERA = 2400
_CENTURY_OF_THE_ERA = 2500
_N = "[0-9๐-๙]"
_D = rf"(?:[0๐]?[1-9๑-๙]|[12๑๒]{_N}|[3๓][01๐๑])(?!{_N})"
_Y = rf"(?:[2๒][4-6๔-๖]{_N}{{2}}|(?:[1๑][89๘๙]|[2๒][0๐]){_N}{{2}})(?!{_N})"
_SHORT_YEAR = rf"[5-7๕-๗]{_N}(?!{_N}|[.,]{_N}|\s?(?:คน|ราย|คดี|ปี|วัน|ประเทศ|%|ล้าน|บาท))"
_M = rf"(?:[0๐]?[1-9๑-๙]|[1๑][0-2๐-๒])(?!{_N})"
_LEFT = rf"(?<!{_N})(?<!{_N}[.,:/\-–])(?<![A-Za-z/\-–])"
_RIGHT = rf"(?!{_N}|[/.\-–:,]{_N})"
_LAST_MONTH = 12
_THIRD = 3


def find_thai(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find what may be dates between two positions (code points); they may overlap each other."""
    for pattern, shape_of in _finders():
        for match in pattern.finditer(text, start, end):
            shape = shape_of(match)
            if shape is not None:
                yield shape


def read_bare_thai(words: str) -> Shape | None:
    """Read words that somebody pointed at as a date: 24/9/2563, 24/9, 2563."""
    match = re.fullmatch(rf"\s*(?P<d>{_D})/(?P<m>{_M})(?:/(?P<y>{_Y}))?\s*", words)
    if match:
        return _day(match, start=match.start("d"), end=len(words.rstrip()))
    year = re.fullmatch(rf"\s*(?P<y>{_Y})\s*", words)
    return Shape(year.start("y"), year.end("y"), Day(_year_number(year["y"]))) if year else None


@cache
def _finders() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Shape | None]], ...]:
    words = lexicon("th")
    month = words.pattern("months")
    era = r"(?:พ\.ศ\.|ค\.ศ\.|ปี\s?พ\.ศ\.|ปี\s?ค\.ศ\.|ปี)\s?"
    year = rf"(?P<y>{_Y})"
    short = rf"(?P<short>{_SHORT_YEAR})"
    any_year = rf"(?:\s?(?:{era})?{year}|\s{short}|\s?(?P<ry>{words.pattern('years_relative')}))"
    of_year = rf"(?:\s?(?:ของ)?\s?(?:{era}{year}|(?P<ry>{words.pattern('years_relative')})|ปี(?!\s?{_N})))"
    join = r"\s?(?:-|–|ถึง|และ)\s?(?:วันที่\s?)?"
    raw: tuple[tuple[str, Callable[[re.Match[str]], Shape | None]], ...] = (
        (rf"{_LEFT}(?:วันที่\s?)?(?P<d>{_D})\s?(?P<mn>{month})(?:{any_year})?", _day),
        (rf"{_LEFT}(?:วันที่\s?)?(?P<d>{_D})/(?P<m>{_M})/{year}{_RIGHT}", _day),
        (rf"{_LEFT}(?:วันที่\s?)?(?P<d>{_D}){join}(?P<d2>{_D})\s?(?P<mn>{month})(?:{any_year})?", _days),
        (
            rf"{_LEFT}(?:วันที่\s?)?(?P<d>{_D})\s?(?P<mn1>{month}){join}(?P<d2>{_D})\s?(?P<mn>{month})(?:{any_year})?",
            _days,
        ),
        (rf"(?<!{_N})(?<!{_N}\s)(?:{words.pattern('month_parts')}\s?)?(?P<mn>{month})(?:{any_year})?", _month),
        (
            rf"(?:{words.pattern('month_parts')}\s?)?(?P<mn>{month})\s?(?:-|–|ถึง)\s?(?:เดือน)?(?P<mn2>{month})(?:{any_year})?",
            _months,
        ),
        (rf"(?P<half>{words.pattern('half')}){of_year}", _half),
        (rf"(?<!{_N})(?P<n>{_M})\s?เดือน(?P<side>แรก|หลัง|สุดท้าย){of_year}", _first_months),
        (rf"ไตรมาส\s?(?:ที่\s?)?(?P<q>[1-4๑-๔])(?:\s?/\s?(?P<y0>{_Y})|{of_year})", _quarter),
        (rf"ช่วงเดียวกัน\s?(?:ของ)?\s?(?:{era}{year}|(?P<ry>{words.pattern('years_relative')}))", _same_period),
        (rf"(?:ตั้งแต่|นับตั้งแต่)\s?(?:{era})(?P<y>{_Y})\s?(?:จนถึงปัจจุบัน|ถึงปัจจุบัน|เป็นต้นมา)", _since),
        (rf"(?:ระหว่าง)?{era}(?P<y>{_Y})\s?(?:-|–|ถึง)\s?(?:{era})?(?P<y2>{_Y}){_RIGHT}", _years),
        (rf"{era}{year}(?!-{_N})", _year),
        (rf"ปี\s?{short}(?!-)", _year),
        (rf"(?<!{_N})(?<!{_N}\s)(?<!หลาย)(?<!กี่)(?P<ry>{words.pattern('years_relative')})", _relative_year),
        (rf"(?<!{_N})(?<!{_N}\s)(?<!หลาย)(?<!กี่)(?P<rm>{words.pattern('months_relative')})", _relative_month),
        (rf"(?P<rd>{words.pattern('days_relative')})", _relative_day),
    )
    return tuple((re.compile(pattern), shape_of) for pattern, shape_of in raw)


def _year_number(words: str) -> int:
    """Give the year of our calendar."""
    number = int(words)
    if len(words) == 2:
        number += _CENTURY_OF_THE_ERA
    return number - _ERA if number >= _OF_THE_ERA else number


def _year_of(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Give the year that is stated, and the shift of a relative one."""
    groups = match.groupdict()
    stated, relative = groups.get("y") or groups.get("y0") or groups.get("short"), groups.get("ry")
    shift = int(lexicon("th").ids("years_relative")[relative]) if relative else None
    return (_year_number(stated) if stated else None), shift


def _month_number(match: re.Match[str], group: str = "mn") -> int:
    groups = match.groupdict()
    if groups.get(group):
        return int(lexicon("th").ids("months")[groups[group]])
    return int(groups["m"])


def _day(match: re.Match[str], start: int | None = None, end: int | None = None) -> Shape:
    year, shift = _year_of(match)
    first = Day(year, _month_number(match), int(match["d"]))
    begin = match.start() if start is None else start
    return Shape(begin, match.end() if end is None else end, first, year_shift=shift)


def _days(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    month = _month_number(match)
    before = _month_number(match, "mn1") if match.groupdict().get("mn1") else month
    first, last = int(match["d"]), int(match["d2"])
    if before == month and (first >= last or ("และ" in match[0] and last != first + 1)):
        return None
    return Shape(match.start(), match.end(), Day(None, before, first), Day(year, month, last), year_shift=shift)


def _month(match: re.Match[str]) -> Shape | None:
    """Give a month; its short form alone is more often an office (ก.พ.)."""
    year, shift = _year_of(match)
    if match["mn"].endswith(".") and year is None and shift is None:
        return None
    return Shape(match.start(), match.end(), Day(year, _month_number(match)), year_shift=shift)


def _months(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    first, last = _month_number(match), _month_number(match, "mn2")
    if first >= last:
        return None
    return Shape(match.start(), match.end(), Day(None, first), Day(year, last), year_shift=shift)


def _half(match: re.Match[str]) -> Shape:
    first, last = (1, 6) if lexicon("th").ids("half")[match["half"]] == "first" else (7, 12)
    return _span_of_year(match, first, last)


def _first_months(match: re.Match[str]) -> Shape:
    count = int(match["n"])
    first, last = (1, count) if match["side"] == "แรก" else (_LAST_MONTH + 1 - count, _LAST_MONTH)
    return _span_of_year(match, first, last)


def _quarter(match: re.Match[str]) -> Shape:
    last = _THIRD * int(match["q"])
    return _span_of_year(match, last - 2, last)


def _span_of_year(match: re.Match[str], first: int, last: int) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _same_period(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, same_period=True)


def _since(match: re.Match[str]) -> Shape:
    return Shape(match.start(), match.end(), Day(_year_number(match["y"])), until_now=True)


def _years(match: re.Match[str]) -> Shape | None:
    first, last = _year_number(match["y"]), _year_number(match["y2"])
    return Shape(match.start(), match.end(), Day(first), Day(last)) if first < last else None


def _year(match: re.Match[str]) -> Shape:
    return Shape(match.start(), match.end(), Day(_year_of(match)[0]))


def _relative_year(match: re.Match[str]) -> Shape:
    _, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(), year_shift=shift, deictic=shift == 0)


def _relative_month(match: re.Match[str]) -> Shape:
    shift = int(lexicon("th").ids("months_relative")[match["rm"]])
    return Shape(match.start(), match.end(), Day(), month_shift=shift, deictic=shift == 0)


def _relative_day(match: re.Match[str]) -> Shape:
    shift = int(lexicon("th").ids("days_relative")[match["rd"]])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)
