"""Chinese date expressions: 2025年8月21日, 去年11月, 今年1至7月, 2020年上半年, 8日."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.lexicon import lexicon
from core.language.zh.numerals import read_chinese

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_N = "[0-9０-９]"
_HAN = "[一二三四五六七八九十]"
_D = rf"(?:{_N}{{1,2}}|{_HAN}{{1,3}})"
_Y = rf"(?:(?:1[89]|20){_N}{{2}}|[一二][〇零○一二三四五六七八九]{{3}})"
_LEFT = r"(?<![0-9０-９/〇零一二三四五六七八九十百千])(?<![0-9][.,:])"
_JOIN = r"\s?(?:[-–—~～]|至|到)\s?"
_QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "一": 1, "二": 2, "三": 3, "四": 4}
_ADJACENT_ONLY = "、和及与與"
_OPEN_QUARTERS = re.compile(rf"[1-4一二三四](?:[{_ADJACENT_ONLY}]|(?:季度?)?[至到\-–—])\Z")
_REACH = 5
_REPUBLIC = 1911
_LUNAR = re.compile(
    rf"(?:农历|農曆|农曆|阴历|陰曆|旧历|舊曆)\s?(?:{_Y}\s?年|[去今明前]年)?\s?(?:[闰閏]?{_D}\s?月|[正腊臘冬]月)?\s?(?:初?{_D}\s?[日号號]?)?"
)
"""A date of the lunar calendar, which says no day of ours."""
_LAST_DAY = 31
_LAST_MONTH = 12


def find_chinese(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find what may be dates between two positions (code points); they may overlap each other."""
    lunar = [match.span() for match in _LUNAR.finditer(text, start, end)]
    for pattern, shape_of in _finders():
        for match in pattern.finditer(text, start, end):
            nearest = bisect_left(lunar, (match.end(), 0)) - 1
            if nearest >= 0 and match.start() < lunar[nearest][1]:
                continue
            shape = shape_of(match)
            if shape is not None and _may_exist(shape):
                yield shape


def read_bare_chinese(words: str) -> Shape | None:
    """Read words that somebody pointed at as a date: 9/22, 2020."""
    year = re.fullmatch(rf"\s*(?P<y>{_Y})\s*", words)
    if year:
        return Shape(year.start("y"), year.end("y"), Day(_year_number(year["y"])))
    full = re.fullmatch(r"\s*(?P<y>(?:19|20)[0-9]{2})[/.](?P<m>[0-9]{1,2})[/.](?P<d>[0-9]{1,2})\s*", words)
    if full:
        return Shape(full.start("y"), full.end("d"), Day(int(full["y"]), int(full["m"]), int(full["d"])))
    return None


@cache
def _finders() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Shape | None]], ...]:
    words = lexicon("zh")
    relative = words.pattern("years_relative")
    year = rf"(?:(?P<y>{_Y})\s?年|(?P<ry>{relative}))"
    month, day = rf"(?P<m>{_D})\s?月(?:份)?", rf"(?P<d>{_D})\s?[日号號]"
    any_month = words.pattern("months_relative")
    raw: tuple[tuple[str, Callable[[re.Match[str]], Shape | None]], ...] = (
        (rf"{_LEFT}(?:{year}\s?)?(?P<m>{_D})\s?月\s?{day}", _day),
        (
            rf"{_LEFT}(?:{year}\s?)?(?P<m>{_D})\s?月\s?(?P<d>{_D})\s?[日号號]?{_JOIN}(?:(?P<m2>{_D})\s?月\s?)?(?P<d2>{_D})\s?[日号號]",
            _days,
        ),
        (rf"{_LEFT}{year}\s?{month}(?:[上中下]旬|初|底|末)?", _month),
        (rf"{_LEFT}{month}(?:[上中下]旬|初|底|末)?(?!\s?(?:{_D}\s?[日号號]|球))", _month),
        (
            rf"{_LEFT}(?:{year}\s?)?(?P<m>{_D})\s?月?{_JOIN}(?P<m2>{_D})\s?月(?:份)?(?!\s?{_D}\s?[日号號])",
            _months,
        ),
        (rf"{_LEFT}{year}\s?(?P<half>{words.pattern('half')})", _half),
        (rf"(?<![年])(?P<half>{words.pattern('half')})", _half),
        (
            rf"{_LEFT}(?:{year}\s?)?(?:第(?P<q>[1-4一二三四])季度?|前(?P<q3>[三3])季度?|(?P<q2>[一二三四])季度)",
            _quarter,
        ),
        (
            rf"{_LEFT}(?:{year}\s?)?第?(?P<q>[1-4一二三四])(?P<join>[{_ADJACENT_ONLY}]|(?:季度?)?[至到\-–—])第?"
            r"(?P<q2>[1-4一二三四])季度?",
            _quarters,
        ),
        (
            rf"(?:民國|民国)\s?(?P<roc>{_D}|[0-9]{{3}})\s?年(?:\s?(?P<m>{_D})\s?月(?:\s?(?P<d>{_D})\s?[日号號])?)?",
            _of_the_republic,
        ),
        (rf"{_LEFT}(?:{year}\s?)?前(?P<n>{_D})\s?个月", _first_months),
        (rf"{_LEFT}(?P<y>{_Y})\s?年?{_JOIN}(?P<y2>{_Y})\s?年", _years),
        (
            rf"{_LEFT}(?:自|从|從)?\s?(?:{year}|年)\s?(?P<since>年?初|{_D}月)?\s?(?:以来|以來|至今|迄今)",
            _since,
        ),
        (rf"{_LEFT}{year}\s?同期", _same_period),
        (rf"{_LEFT}(?P<y>{_Y})\s?年(?:年?[初中底末])?(?!代|[来來间間])", _year),
        (rf"(?P<ry>{relative})(?:年?[初中底末])?", _year),
        (
            rf"(?P<rm>{any_month})\s?(?P<d>{_D})\s?[日号號](?:{_JOIN}(?P<d2>{_D})\s?[日号號])?",
            _relative_month,
        ),
        (rf"(?P<rm>{any_month})", _relative_month),
        (rf"(?<![0-9０-９/〇零一二三四五六七八九十百千第月年])(?<![0-9][.,:]){day}(?![元人])", _day_of_month),
        (rf"(?P<rd>{words.pattern('days_relative')})", _relative_day),
    )
    return tuple((re.compile(pattern), shape_of) for pattern, shape_of in raw)


def _number(words: str | None) -> int | None:
    if not words:
        return None
    if words.isdecimal():
        return int(words)
    found = read_chinese(words)
    return int(found) if found is not None else 0


def _year_number(words: str) -> int:
    return int(words) if words.isdecimal() else int(read_chinese(words) or 0)


def _year_of(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Give the year that is stated, and the shift of a relative one."""
    groups = match.groupdict()
    if groups.get("y"):
        return _year_number(groups["y"]), None
    relative = groups.get("ry")
    return None, int(lexicon("zh").ids("years_relative")[relative]) if relative else None


def _may_exist(shape: Shape) -> bool:
    ends = (shape.first, shape.last or shape.first)
    return all(
        (end.month is None or 1 <= end.month <= _LAST_MONTH)
        and (end.day is None or 1 <= end.day <= _LAST_DAY)
        for end in ends
    )


def _day(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    first = Day(year, _number(match["m"]), _number(match["d"]))
    return Shape(match.start(), match.end(), first, year_shift=shift)


def _days(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    month = _number(match["m"])
    first = Day(year, month, _number(match["d"]))
    last = Day(year, _number(match["m2"]) or month, _number(match["d2"]))
    if (first.month or 0, first.day or 0) >= (last.month or 0, last.day or 0):
        return None
    return Shape(match.start(), match.end(), first, last, year_shift=shift)


def _month(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, _number(match["m"])), year_shift=shift)


def _months(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    first, last = _number(match["m"]) or 0, _number(match["m2"]) or 0
    if first >= last:
        return None
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _half(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    first, last = (1, 6) if match["half"].startswith("上") else (7, 12)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _quarters(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    first, last = _QUARTERS[match["q"]], _QUARTERS[match["q2"]]
    if first >= last or (match["join"] in _ADJACENT_ONLY and last != first + 1):
        return None
    return Shape(match.start(), match.end(), Day(year, 3 * first - 2), Day(year, 3 * last), year_shift=shift)


def _of_the_republic(match: re.Match[str]) -> Shape | None:
    year = _number(match["roc"])
    if not year:
        return None
    return Shape(match.start(), match.end(), Day(_REPUBLIC + year, _number(match["m"]), _number(match["d"])))


def _quarter(match: re.Match[str]) -> Shape | None:
    if _OPEN_QUARTERS.search(match.string[max(0, match.start() - _REACH) : match.start()]):
        return None
    year, shift = _year_of(match)
    last = 3 * _QUARTERS[match["q"] or match["q2"] or match["q3"]]
    first = 1 if match["q3"] else last - 2
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _first_months(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    count = _number(match["n"]) or 0
    if not 1 < count <= _LAST_MONTH:
        return None
    return Shape(match.start(), match.end(), Day(year, 1), Day(year, count), year_shift=shift)


def _years(match: re.Match[str]) -> Shape | None:
    first, last = _year_number(match["y"]), _year_number(match["y2"])
    return Shape(match.start(), match.end(), Day(first), Day(last)) if first < last else None


def _since(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    since = match["since"] or ""
    if year is None and shift is None:
        if "初" not in since:
            return None
        shift = 0
    month = _number(since[:-1]) if since.endswith("月") else 1 if since or shift == 0 else None
    return Shape(match.start(), match.end(), Day(year, month), year_shift=shift, until_now=True)


def _same_period(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, same_period=True)


def _year(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, deictic=shift == 0)


def _relative_month(match: re.Match[str]) -> Shape:
    shift = int(lexicon("zh").ids("months_relative")[match["rm"]])
    bare = "d" not in match.re.groupindex
    first = Day() if bare else Day(None, None, _number(match["d"]))
    last = None if bare or not match["d2"] else Day(None, None, _number(match["d2"]))
    return Shape(match.start(), match.end(), first, last, month_shift=shift, deictic=bare and shift == 0)


def _day_of_month(match: re.Match[str]) -> Shape | None:
    """The 8th of the month of publication; characters without digits are more often a number of days."""
    if not match["d"].isdecimal() or match[0][-1] in "号號":
        return None
    return Shape(match.start(), match.end(), Day(None, None, int(match["d"])), month_shift=0)


def _relative_day(match: re.Match[str]) -> Shape:
    shift = int(lexicon("zh").ids("days_relative")[match["rd"]])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)
