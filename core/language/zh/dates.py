"""Chinese date expressions: 2025年8月21日, 去年11月, 今年1至7月, 2020年上半年, 8日."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.date_context import Joints, in_context
from core.language.lexicon import lexicon
from core.language.zh.numerals import read_chinese

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    _Pattern = tuple[str, Callable[[re.Match[str]], Shape | None]]

_N = "[0-9０-９]"
_HAN = "[一二三四五六七八九十]"
_D = rf"(?:{_N}{{1,2}}|{_HAN}{{1,3}})"
_Y = rf"(?:(?:1[89]|20){_N}{{2}}|[一二][〇零○一二三四五六七八九]{{3}})"
_LEFT = r"(?<![0-9０-９/〇零一二三四五六七八九十百千])(?<![0-9][.,:])"
_JOIN = r"\s?起?(?:[-–—~～]|至|到)\s?"
_QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "一": 1, "二": 2, "三": 3, "四": 4}
_ADJACENT_ONLY = "、和及与與"
_OPEN_QUARTERS = re.compile(rf"[1-4一二三四](?:[{_ADJACENT_ONLY}]|(?:季度?)?[至到\-–—])\Z")
_REACH = 5
_REPUBLIC = 1911
_BUDDHIST = -543
_JOINTS = Joints(re.compile(r"\s?(?:[、和及与與]|以及)\s?"), re.compile(r"[。！？!?；;\n]"))
_SPOKEN_DECADES = range(50, 100)
"""Decades that are of the last century even where no century is named."""
_CENTURY = 1900
_LUNAR = re.compile(
    rf"(?:农历|農曆|农曆|阴历|陰曆|旧历|舊曆)\s?(?:{_Y}\s?年|[去今明前]年)?\s?(?:[闰閏]?{_D}\s?月|[正腊臘冬]月)?\s?(?:初?{_D}\s?[日号號]?)?"
)
"""A date of the lunar calendar, which says no day of ours."""
_NO_COUNTRY = "(?![国國方华華央美日俄东東老越泰缅緬柬韩韓朝印马馬菲新欧歐英法德澳非亚亞外信石资資铁鐵建行共])"
"""What makes 2023年中国 no middle of a year."""
_NO_DAY = r"[元人圆圓游遊]|之?[内內]|以[内內]|[间間]"
_AHEAD = re.compile("[将將拟擬]|定于|定於|计划|計劃|预定|預定|预计|預計")
_TO_COME = re.compile(rf"(?:{_AHEAD.pattern})[于於在]?\Z")
_CLAUSE = 8
_LAST_DAY = 31
_LAST_MONTH = 12


def find_chinese(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find the dates between two positions (code points) of one line; no two overlap."""
    return in_context(text, (_ahead(text, shape) for shape in _candidates(text, start, end)), _JOINTS)


def _ahead(text: str, shape: Shape) -> Shape:
    """Mark a day or a month before which stands that it is to come: 将于5月26日."""
    yearless = shape.first.month is not None and shape.first.year is None and shape.year_shift is None
    if not yearless or _TO_COME.search(text[max(0, shape.start - _CLAUSE) : shape.start]) is None:
        return shape
    return replace(shape, ahead=True)


def _candidates(text: str, start: int, end: int) -> Iterator[Shape]:
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
    raw = (*_day_patterns(), *_month_patterns(), *_year_patterns())
    return tuple((re.compile(pattern), shape_of) for pattern, shape_of in raw)


def _year_said() -> str:
    return rf"(?:(?P<y>{_Y})\s?年|(?P<ry>{lexicon('zh').pattern('years_relative')}))"


def _day_patterns() -> tuple[_Pattern, ...]:
    words = lexicon("zh")
    year = _year_said()
    day = rf"(?P<d>{_D})\s?[日号號]"
    any_month = lexicon("zh").pattern("months_relative")
    return (
        (rf"{_LEFT}(?:{year}\s?)?(?P<m>{_D})\s?月\s?{day}", _day),
        (
            rf"{_LEFT}(?:{year}\s?)?(?P<m>{_D})\s?月\s?(?P<d>{_D})\s?[日号號]?{_JOIN}(?:(?:(?P<y2>{_Y})\s?年\s?)?(?P<m2>{_D})\s?月\s?)?(?P<d2>{_D})\s?[日号號]",
            _days,
        ),
        (
            rf"每(?:个|個)?(?:年\s?(?P<m>{_D})\s?月(?:\s?{_D}\s?[日号號])?|月\s?{_D}\s?[日号號]|(?:周|週|星期)[一二三四五六日天])",
            _recurring,
        ),
        (
            rf"(?:民國|民国)\s?(?P<roc>[0-9]{{1,3}}|[一二三四五六七八九十百零〇○]{{1,6}})\s?年(?:\s?(?P<m>{_D})\s?月(?:\s?(?P<d>{_D})\s?[日号號])?)?",
            _of_the_republic,
        ),
        (
            rf"佛[历曆歷]\s?(?P<be>2[45][0-9]{{2}})\s?年(?:\s?(?P<m>{_D})\s?月(?:\s?(?P<d>{_D})\s?[日号號])?)?",
            _buddhist,
        ),
        (
            rf"(?<![0-9A-Za-z./\-])(?P<y>{_Y})(?P<sep>[/.])(?P<m>[0-9]{{1,2}})(?P=sep)(?P<d>[0-9]{{1,2}})(?![0-9./])",
            _day,
        ),
        (
            rf"(?<![每上下一二两兩三四五六七八九十0-9])(?:本\s?)?(?:周|週|星期|礼拜|禮拜)(?P<wd>{words.pattern('weekdays')})(?![年岁歲期])",
            _weekday,
        ),
        (
            rf"(?P<rm>{any_month})\s?(?P<d>{_D})\s?[日号號](?:{_JOIN}(?P<d2>{_D})\s?[日号號])?",
            _relative_month,
        ),
        (rf"(?P<rm>{any_month})", _relative_month),
        (
            rf"(?<![0-9０-９/〇零一二三四五六七八九十百千第月年])(?<![0-9][.,:])(?P<d>{_D})\s?[日号號]?{_JOIN}(?P<d2>{_D})\s?[日号號](?!{_NO_DAY})",
            _day_of_month,
        ),
        (
            rf"(?<![0-9０-９/〇零一二三四五六七八九十百千第月年])(?<![0-9][.,:]){day}(?!{_NO_DAY})",
            _day_of_month,
        ),
        (rf"(?P<rd>{words.pattern('days_relative')})", _relative_day),
    )


def _month_patterns() -> tuple[_Pattern, ...]:
    words = lexicon("zh")
    year = _year_said()
    month = rf"(?P<m>{_D})\s?月(?:份)?"
    day = rf"(?P<d>{_D})\s?[日号號]"
    anchored = rf"(?P<ay>{lexicon('zh').pattern('years_anchored')})"
    third = r"[上中下]旬|初|底|末"
    return (
        (rf"{_LEFT}{year}\s?{month}(?:{third})?(?!\s?{_D}\s?[日号號])", _month),
        (rf"{_LEFT}{month}(?:{third})?(?!\s?(?:{_D}\s?[日号號]|球))", _month),
        (rf"{anchored}(?:年?(?:[初底末]|中{_NO_COUNTRY}))?", _anchored),
        (rf"{anchored}\s?{month}(?:\s?{day}|{third})?", _anchored),
        (
            rf"{_LEFT}(?:{year}\s?)?(?P<m>{_D})\s?月?{_JOIN}(?:(?P<y2>{_Y})\s?年\s?)?(?P<m2>{_D})\s?月(?:份)?(?!\s?{_D}\s?[日号號])",
            _months,
        ),
        (rf"{_LEFT}{year}\s?(?P<half>{words.pattern('half')})", _half),
        (rf"(?<![年])(?P<half>{words.pattern('half')})", _half),
        (
            rf"{_LEFT}(?:{year}\s?)?(?:第(?P<q>[1-4一二三四])季度?|(?P<q1>首)季度?(?![军])|[前首头頭](?P<q3>[三3])个?季度?|(?P<q2>[一二三四])季度)",
            _quarter,
        ),
        (
            rf"{_LEFT}(?:{year}\s?)?第?(?P<q>[1-4一二三四])(?P<join>[{_ADJACENT_ONLY}]|(?:季度?)?[至到\-–—])第?"
            r"(?P<q2>[1-4一二三四])季度?",
            _quarters,
        ),
        (
            rf"{_LEFT}(?:{year}\s?)?(?<![之目提日以从從])[前首头頭](?P<n>{_D})\s?(?:[个個]\s?)?月(?!\s?{_D}\s?[日号號])",
            _first_months,
        ),
    )


def _year_patterns() -> tuple[_Pattern, ...]:
    words = lexicon("zh")
    relative = lexicon("zh").pattern("years_relative")
    year = _year_said()
    return (
        (
            rf"{_LEFT}(?P<century>{words.pattern('decades')})?\s?(?P<decade>[1-9]0|[一二三四五六七八九]十)年代(?![初中末后後前早晚])",
            _decade,
        ),
        (rf"{_LEFT}(?P<y>(?:18|19|20)[0-9]0)\s?年代(?![初中末后後前早晚])", _decade),
        (rf"{_LEFT}(?P<y>{_Y})\s?(?:年度?)?{_JOIN}(?P<y2>{_Y})\s?年度?", _years),
        (rf"{_LEFT}(?<![A-Za-z\-])(?P<y>(?:19|20)[0-9]{{2}})[-–—~～](?P<y2>(?:19|20)[0-9]{{2}})(?![0-9\-./])", _years),
        (
            rf"{_LEFT}(?:自|从|從)?\s?(?:{year}|年)\s?(?P<since>年?初|{_D}月)?\s?(?:以来|以來|[至迄]今(?!年))",
            _since,
        ),
        (rf"{_LEFT}{year}\s?同期", _same_period),
        (
            rf"{_LEFT}(?P<y>{_Y})\s?年(?:年?(?:[初底末]|中{_NO_COUNTRY}))?"
            rf"(?!代|[来來间間]|\s?{_D}\s?月\s?{_D}\s?[日号號])",
            _year,
        ),
        (rf"(?P<ry>{relative})(?:年?(?:[初底末]|中{_NO_COUNTRY}))?", _year),
    )


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
        (end.month is None or 1 <= end.month <= _LAST_MONTH) and (end.day is None or 1 <= end.day <= _LAST_DAY)
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
    last_month = _number(match["m2"]) or month
    end_year = _last_year(match, year, month, last_month)
    last = Day(end_year, last_month, _number(match["d2"]))
    over_new_year = year is None and (first.month or 0) > (last.month or 0)
    if end_year == year and not over_new_year and (first.month, first.day or 0) >= (last.month, last.day or 0):
        return None
    return Shape(match.start(), match.end(), first, last, year_shift=shift)


def _month(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, _number(match["m"])), year_shift=shift)


def _months(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    first, last = _number(match["m"]) or 0, _number(match["m2"]) or 0
    end_year = _year_number(match["y2"]) if match["y2"] else year
    if first >= last and end_year == year:
        return None
    return Shape(match.start(), match.end(), Day(year, first), Day(end_year, last), year_shift=shift)


def _last_year(match: re.Match[str], year: int | None, first: int | None, last: int | None) -> int | None:
    """Give the year of an interval's end: as stated, or over the new year if the months say so."""
    if match["y2"]:
        return _year_number(match["y2"])
    return year + 1 if year is not None and (first or 0) > (last or 0) else year


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
    return _of_era(match, "roc", _REPUBLIC)


def _buddhist(match: re.Match[str]) -> Shape | None:
    return _of_era(match, "be", _BUDDHIST)


def _of_era(match: re.Match[str], group: str, offset: int) -> Shape | None:
    year = _number(match[group])
    if not year:
        return None
    return Shape(match.start(), match.end(), Day(offset + year, _number(match["m"]), _number(match["d"])))


def _anchored(match: re.Match[str]) -> Shape | None:
    """A year counted from the one named before it; "that year" says something only with a month."""
    groups = match.groupdict()
    shift = int(lexicon("zh").ids("years_anchored")[match["ay"]])
    if not shift and not groups.get("m"):
        return None
    first = Day(None, _number(groups.get("m")), _number(groups.get("d")))
    return Shape(match.start(), match.end(), first, anchor_shift=shift)


def _recurring(match: re.Match[str]) -> Shape:
    return Shape(match.start(), match.end(), Day(), silent=True)


def _decade(match: re.Match[str]) -> Shape | None:
    groups = match.groupdict()
    if groups.get("y"):
        year = int(groups["y"])
    else:
        decade = _number(match["decade"]) or 0
        if not match["century"] and decade not in _SPOKEN_DECADES:
            return None
        year = _CENTURY + decade
    return Shape(match.start(), match.end(), Day(year), Day(year + 9))


def _weekday(match: re.Match[str]) -> Shape:
    return Shape(match.start(), match.end(), Day(), weekday=int(lexicon("zh").ids("weekdays")[match["wd"]]))


def _quarter(match: re.Match[str]) -> Shape | None:
    if _OPEN_QUARTERS.search(match.string[max(0, match.start() - _REACH) : match.start()]):
        return None
    year, shift = _year_of(match)
    last = 3 * _QUARTERS[match["q"] or match["q2"] or match["q3"] or "1"]
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
    until = match.groupdict().get("d2")
    if until and (not until.isdecimal() or int(until) <= int(match["d"])):
        return None
    last = Day(None, None, int(until)) if until else None
    around = match.string[max(0, match.start() - _CLAUSE) : match.end() + _CLAUSE]
    first, ahead = Day(None, None, int(match["d"])), _AHEAD.search(around) is not None
    return Shape(match.start(), match.end(), first, last, month_shift=0, bare=True, ahead=ahead)


def _relative_day(match: re.Match[str]) -> Shape:
    shift = int(lexicon("zh").ids("days_relative")[match["rd"]])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)
