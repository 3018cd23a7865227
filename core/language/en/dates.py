"""English date expressions: September 22, last November, the first half of 2020, 9–12 September 2020."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.date_context import Joints, in_context
from core.language.en.date_words import (
    BETWEEN,
    DAY,
    LEFT,
    REACH,
    RIGHT,
    YEAR,
    day_and_month,
    day_number,
    month_number,
    year_of,
    year_said,
)
from core.language.en.day_lists import listed_days
from core.language.en.telling import weekday, weekdays
from core.language.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    _Finder = tuple[re.Pattern[str], Callable[[re.Match[str]], Shape | None]]
    _Pattern = tuple[str, Callable[[re.Match[str]], Shape | None]]

_JOIN = r"(?:\s?[-–—]\s?|\s+(?:to|until|till|through|(?P<and>and))\s+)"
_UNTIL = r"(?:\s?[-–—]\s?|\s+(?:to|until|till|through)\s+)"
_JOINTS = Joints(re.compile(r",?\s+(?:and|or)\s+|,\s+"), re.compile(r"[.!?]\s+(?=[A-Z])|[;\n]"))
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_CUE = r"(?:\b(?:in|during|for|over)\s+|\A(?=.{0,32}\Z))"
"""What a part of a year without its year stands behind; words that somebody chose need none."""
_WILL = r"will (?:be|take|open|meet|host|visit|begin|start|run)|to be held"
_TO_COME = re.compile(rf"\b(?:{_WILL}|scheduled|slated|due to|planned)\b[^.;,]{{0,40}}\Z")
_CLAUSE = 60
_LAST_MONTH = 12
_SAYING = r"said|told\s+\w+|announced|reported|released|published|late|early"
"""Behind these a weekday needs no *on*: said Wednesday."""


def find_english(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find the dates between two positions (code points) of one line; no two overlap."""
    return in_context(text, (_ahead(text, shape) for shape in _candidates(text, start, end)), _JOINTS)


def _ahead(text: str, shape: Shape) -> Shape:
    """Mark a day or a month before which stands that it is to come: will be held on May 26."""
    yearless = shape.first.month is not None and shape.first.year is None and shape.year_shift is None
    if not yearless or shape.past_month or _TO_COME.search(text[max(0, shape.start - _CLAUSE) : shape.start]) is None:
        return shape
    return replace(shape, ahead=True)


def _candidates(text: str, start: int, end: int) -> Iterator[Shape]:
    for trigger, patterns in _finders():
        if trigger.search(text, start, end) is None:
            continue
        for pattern, shape_of in patterns:
            for match in pattern.finditer(text, start, end):
                shape = None if _names_no_month(match) else shape_of(match)
                if shape is not None:
                    yield shape
    if _month_trigger().search(text, start, end):
        yield from listed_days(text, start, end)


@cache
def _finders() -> tuple[tuple[re.Pattern[str], tuple[_Finder, ...]], ...]:
    """Give the patterns by what a line must hold for any of them to match."""
    parts_of_years = re.compile(r"half|quarter|months|since|so far|to date|[HQ][1-4]|[12]H", re.IGNORECASE)
    weekdays_between = re.compile(r"day(?:\s+(?:to|through|until|till)\s|\s?[-–])", re.IGNORECASE)
    triggers = (_month_trigger(), parts_of_years, weekdays_between, re.compile(""))
    sorted_out: tuple[list[_Finder], ...] = ([], [], [], [])
    for pattern, shape_of in (*_day_patterns(), *_month_patterns(), *_part_patterns(), *_year_patterns()):
        parts = any(said in pattern for said in ("(?P<half>", "(?P<q>", "(?P<h>", "(?P<n>", r"so\s+far"))
        place = 0 if "(?P<m>" in pattern else 1 if parts else 2 if "(?P<wd2>" in pattern else 3
        sorted_out[place].append((re.compile(pattern, re.IGNORECASE), shape_of))
    return tuple((trigger, tuple(patterns)) for trigger, patterns in zip(triggers, sorted_out, strict=True))


@cache
def _month_trigger() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){lexicon('en').pattern('months')}", re.IGNORECASE)


def _day_patterns() -> tuple[_Pattern, ...]:
    words = lexicon("en")
    months = lexicon("en").pattern("months")
    month = rf"(?P<m>{months})(?![a-z])"
    comma_year = rf"(?:,?\s+(?:of\s+)?{year_said()})?"
    second_month = rf"(?P<m2>{months})(?![a-z])"
    return (
        (rf"{LEFT}{month}\s+(?P<d>{DAY}){comma_year}{RIGHT}", _day),
        (rf"{LEFT}{month},?\s+(?P<d>{DAY})/(?P<y>{YEAR})(?!/){RIGHT}", _day),
        (rf"{LEFT}(?P<d>{DAY})\s+(?:of\s+)?{month}{comma_year}{RIGHT}", _day),
        (
            rf"{LEFT}{month}\s+(?P<d>{DAY}){_JOIN}(?:(?P<m2>{months})\s+)?(?P<d2>{DAY}){comma_year}{RIGHT}",
            _days,
        ),
        (rf"{LEFT}(?P<d>{DAY}){_JOIN}(?P<d2>{DAY})\s+(?:of\s+)?{month}{comma_year}{RIGHT}", _days),
        (
            rf"{LEFT}{month}\s+(?P<d>{DAY})(?:,?\s+(?P<y1>{YEAR}))?{_UNTIL}{second_month}\s+(?P<d2>{DAY}){comma_year}{RIGHT}",
            _days,
        ),
        (
            rf"{LEFT}(?P<d>{DAY})\s+{month}(?:\s+(?P<y1>{YEAR}))?{_JOIN}(?P<d2>{DAY})\s+{second_month}{comma_year}{RIGHT}",
            _days,
        ),
        (rf"{LEFT}(?P<a>[0-9]{{1,2}})(?P<sep>[/.\-])(?P<b>[0-9]{{1,2}})(?P=sep)(?P<y>{YEAR})(?![/\-])", _slashed),
        (rf"{LEFT}(?P<y>(?:19|20)[0-9]{{2}})/(?P<mm>[0-9]{{1,2}})/(?P<dd>[0-9]{{1,2}})(?![0-9/])", _year_first),
        (r"(?<!\w)(?:September|Sept\.?)\s+11(?:th)?,?\s+(?:terror|attack)", _no_date),
        (rf"\bon\s+(?P<core>(?P<wd>{words.pattern('weekdays')}))\b(?!,?\s+(?:the\s+)?(?:[0-9]|{months}))", weekday),
        (
            rf"\b(?:{_SAYING})\s+(?P<core>(?P<wd>{words.pattern('weekdays')}))\b(?!,?\s+(?:the\s+)?(?:[0-9]|{months}))",
            weekday,
        ),
        (
            rf"(?<!\w)(?P<wd>{words.pattern('weekdays')})(?:\s+(?:to|through|until|till)\s+|\s?[-–]\s?)"
            rf"(?P<wd2>{words.pattern('weekdays')})\b",
            weekdays,
        ),
        (rf"(?<!\w)(?P<rd>{words.pattern('days_relative')})\b", _relative_day),
    )


def _month_patterns() -> tuple[_Pattern, ...]:
    words = lexicon("en")
    months = lexicon("en").pattern("months")
    month = rf"(?P<m>{months})(?![a-z])"
    part = r"(?:(?:early|mid|late)(?:\s|-))?"
    year = year_said()
    comma_year = rf"(?:,?\s+(?:of\s+)?{year_said()})?"
    anchored = rf"(?P<ay>{lexicon('en').pattern('years_anchored')})\b"
    second_month = rf"(?P<m2>{months})(?![a-z])"
    return (
        (rf"{LEFT}{month},?\s+(?P<y1>{YEAR}){_JOIN}{second_month},?\s+(?P<y>{YEAR}){RIGHT}", _months),
        (rf"{LEFT}(?<![0-9]\s)(?<![0-9](?:st|nd|rd|th)\s){part}{month},?\s+(?:of\s+)?{year}{RIGHT}", _month),
        (rf"(?P<core>{month}\s+(?:of\s+)?{anchored})", _anchored),
        (rf"(?<!\w){anchored}", _anchored),
        (rf"{LEFT}{part}(?P<which>last|this|next)\s+{month}(?!\s+[0-9])", _which_month),
        (rf"{LEFT}(?P<part>early|mid|late)(?:\s|-){month}(?!\s+[0-9])", _month),
        (
            rf"(?<!\w)(?P<cue>{words.pattern('month_cues')})\s+(?P<core>{month})(?!,?\s+(?:[0-9]{{1,2}}(?![0-9,])|{YEAR}))",
            _cued_month,
        ),
        (rf"{LEFT}{month}{_JOIN}(?P<m2>{months})(?![a-z]){comma_year}{RIGHT}", _months),
        (rf"(?<!\w)(?P<rm>{words.pattern('months_relative')})\b", _relative_month),
    )


def _part_patterns() -> tuple[_Pattern, ...]:
    year = year_said()
    number = rf"(?P<n>{lexicon('en').pattern('numerals')}|[2-9]|1[01])"
    return (
        (rf"{_CUE}(?P<core>(?:the\s+)?first\s+{number}\s+months)\b(?!\s+of\b)", _past_months),
        (rf"{_CUE}(?P<core>(?:the\s+)?(?P<half>first|second)\s+half)\b(?!\s+of\b)", _past_half),
        (
            rf"{_CUE}(?P<core>(?:the\s+)?(?P<q>first|second|third|fourth)\s+quarter)\b(?!\s+of\b)",
            _past_quarter,
        ),
        (rf"(?<!\w)(?:the\s+)?(?P<half>first|second|latter)\s+half\s+of\s+(?:the\s+year\b|{year})", _half),
        (rf"(?<!\w)(?P<h>[Hh][12]|[12][Hh])(?:\s?/\s?|\s*(?:of\s+)?){year}", _half),
        (
            rf"(?<!\w)(?:the\s+)?(?P<side>first|last)\s+{number}\s+months\s+of\s+(?:the\s+year\b|{year})",
            _first_months,
        ),
        (rf"(?<!\w)(?:the\s+)?(?P<q>first|second|third|fourth)\s+quarter\s+of\s+(?:the\s+year\b|{year})", _quarter),
        (rf"(?<!\w)[Qq](?P<q>[1-4])(?:\s?/\s?|\s*(?:of\s+)?){year}", _quarter),
        (rf"(?<!\w)since\s+the\s+(?:beginning|start)\s+of\s+(?:the\s+year\b|{year})", _since_january),
        (r"(?<!\w)(?:so\s+far\s+this\s+year|this\s+year\s+(?:so\s+far|to\s+date))\b", _this_year_so_far),
    )


def _year_patterns() -> tuple[_Pattern, ...]:
    words = lexicon("en")
    year = year_said()
    counted = rf"(?!\s+{lexicon('en').pattern('units', 'percent', 'scales', 'multiples')}(?!\w))"
    return (
        (rf"{LEFT}(?P<y>{YEAR})[-–/](?P<yy>[0-9]{{2}}){RIGHT}(?![\-/])", _two_digit_end),
        (rf"(?<!\w)(?:the\s+)?(?:same|corresponding)\s+period\s+(?:of\s+|in\s+)?{year}", _same_period),
        (
            rf"{LEFT}(?:from\s+|between\s+)?(?P<y>{YEAR})\s?(?:[-–—]|\s(?:to|(?P<and>and)|until)\s)\s?(?P<y2>{YEAR}){RIGHT}",
            _years,
        ),
        (
            rf"(?<!\w)(?:in|of|since|by|during|until|till|from|early|mid|late|before|after|year|year-end|throughout|ending|ended|and|over|than|for|with|against|on|compared\s+to)[\s-]+(?P<core>(?P<y>{YEAR})){RIGHT}{counted}",
            _cued_year,
        ),
        (rf"(?<!early[\s-])(?<!mid[\s-])(?<!late[\s-]){LEFT}(?:the\s+)?(?P<y>(?:1[89]|20)[1-9]0)s\b", _decade),
        (rf"(?<!\w)(?P<ry>{words.pattern('years_relative')})\b", _year),
    )


def _names_no_month(match: re.Match[str]) -> bool:
    """Tell whether a month lacks its capital: ``may`` and ``march`` are no months."""
    groups = match.groupdict()
    return any((groups.get(name) or "A")[0].islower() for name in ("m", "m2"))


def _day(match: re.Match[str]) -> Shape:
    year, shift = year_of(match)
    first = Day(year, month_number(match["m"]), day_number(match["d"]))
    return Shape(match.start(), match.end(), first, year_shift=shift)


def _days(match: re.Match[str]) -> Shape | None:
    year, shift = year_of(match)
    month = month_number(match["m"])
    other = match.groupdict().get("m2")
    last_month = month_number(other) if other else month
    first, last = day_number(match["d"]), day_number(match["d2"])
    if (last_month == month and first >= last) or _only_listed(match, last_month == month and first + 1 == last):
        return None
    begin = Day(_first_year(match), month, first)
    return Shape(match.start(), match.end(), begin, Day(year, last_month, last), year_shift=shift)


def _only_listed(match: re.Match[str], neighbours: bool) -> bool:
    """Tell whether *and* joins two days, months or years that are no interval: September 22 and 24."""
    joined = bool(match.groupdict().get("and"))
    left = match.string[max(0, match.start() - REACH) : match.start()]
    between = BETWEEN.search(left) is not None or match[0].lower().startswith("between")
    return joined and not neighbours and not between


def _first_year(match: re.Match[str]) -> int | None:
    stated = match.groupdict().get("y1")
    return int(stated) if stated else None


def _slashed(match: re.Match[str]) -> Shape | None:
    ordered = day_and_month(int(match["a"]), int(match["b"]))
    if ordered is None:
        return None
    return Shape(match.start(), match.end(), Day(int(match["y"]), ordered[1], ordered[0]))


def _year_first(match: re.Match[str]) -> Shape:
    return Shape(match.start(), match.end(), Day(int(match["y"]), int(match["mm"]), int(match["dd"])))


def _anchored(match: re.Match[str]) -> Shape | None:
    """A year counted from the one named before it; "that year" says something only with a month."""
    month = match.groupdict().get("m")
    shift = int(lexicon("en").ids("years_anchored")[" ".join(match["ay"].lower().split())])
    if not shift and not month:
        return None
    first = Day(None, month_number(month)) if month else Day()
    return Shape(match.start(), match.end(), first, anchor_shift=shift)


def _no_date(match: re.Match[str]) -> Shape:
    return Shape(match.start(), match.end(), Day(), silent=True)


def _past_months(match: re.Match[str]) -> Shape | None:
    count = _count(match)
    return None if count is None else _past(match, 1, count)


def _count(match: re.Match[str]) -> int | None:
    """Give a number of months that is more than one and less than a year."""
    written = match["n"].lower()
    count = int(written) if written.isdecimal() else int(lexicon("en").ids("numerals")[written])
    return count if 1 < count < _LAST_MONTH else None


def _past_half(match: re.Match[str]) -> Shape:
    return _past(match, 1, 6) if match["half"].lower() == "first" else _past(match, 7, _LAST_MONTH)


def _past_quarter(match: re.Match[str]) -> Shape:
    last = 3 * _QUARTERS[match["q"].lower()]
    return _past(match, last - 2, last)


def _past(match: re.Match[str], first: int, last: int) -> Shape:
    return Shape(match.start("core"), match.end("core"), Day(None, first), Day(None, last), past_month=True)


def _two_digit_end(match: re.Match[str]) -> Shape | None:
    """2020-21; where the end can be a month, as in 2011-12, nothing is sure."""
    first = int(match["y"])
    last = first - first % 100 + int(match["yy"])
    return (
        Shape(match.start(), match.end(), Day(first), Day(last)) if first < last and last % 100 > _LAST_MONTH else None
    )


def _month(match: re.Match[str]) -> Shape:
    year, shift = year_of(match)
    return Shape(match.start(), match.end(), Day(year, month_number(match["m"])), year_shift=shift)


def _which_month(match: re.Match[str]) -> Shape:
    first = Day(None, month_number(match["m"]))
    which = match["which"].lower()
    if which == "last":
        return Shape(match.start(), match.end(), first, past_month=True)
    return Shape(match.start(), match.end(), first, year_shift=0 if which == "this" else None)


def _cued_month(match: re.Match[str]) -> Shape:
    start = match.start() if match["cue"].lower() in ("early", "mid", "late") else match.start("core")
    return Shape(start, match.end("core"), Day(None, month_number(match["m"])))


def _months(match: re.Match[str]) -> Shape | None:
    year, shift = year_of(match)
    first, last = month_number(match["m"]), month_number(match["m2"])
    begin = Day(_first_year(match), first)
    if (first >= last and begin.year in (None, year)) or _only_listed(match, first + 1 == last):
        return None
    return Shape(match.start(), match.end(), begin, Day(year, last), year_shift=shift)


def _half(match: re.Match[str]) -> Shape:
    year, shift = year_of(match)
    groups = match.groupdict()
    opening = (groups.get("half") or groups.get("h") or "").lower()
    first, last = (1, 6) if opening in ("first", "h1", "1h") else (7, 12)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _first_months(match: re.Match[str]) -> Shape | None:
    year, shift = year_of(match)
    count = _count(match)
    if count is None:
        return None
    first, last = (1, count) if match["side"].lower() == "first" else (_LAST_MONTH + 1 - count, _LAST_MONTH)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _quarter(match: re.Match[str]) -> Shape:
    year, shift = year_of(match)
    last = 3 * _QUARTERS[match["q"].lower()]
    return Shape(match.start(), match.end(), Day(year, last - 2), Day(year, last), year_shift=shift)


def _since_january(match: re.Match[str]) -> Shape:
    year, shift = year_of(match)
    return Shape(match.start(), match.end(), Day(year, 1), year_shift=shift, until_now=True)


def _this_year_so_far(match: re.Match[str]) -> Shape:
    return Shape(match.start(), match.end(), Day(None, 1), year_shift=0, until_now=True)


def _same_period(match: re.Match[str]) -> Shape:
    year, shift = year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, same_period=True)


def _years(match: re.Match[str]) -> Shape | None:
    first, last = int(match["y"]), int(match["y2"])
    if first >= last or _only_listed(match, neighbours=False):
        return None
    return Shape(match.start(), match.end(), Day(first), Day(last))


def _decade(match: re.Match[str]) -> Shape:
    year = int(match["y"])
    return Shape(match.start(), match.end(), Day(year), Day(year + 9))


def _cued_year(match: re.Match[str]) -> Shape:
    keep = match[0][:3].lower() in ("ear", "mid", "lat")
    return Shape(match.start() if keep else match.start("core"), match.end("core"), Day(int(match["y"])))


def _year(match: re.Match[str]) -> Shape:
    year, shift = year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, deictic=shift == 0)


def _relative_month(match: re.Match[str]) -> Shape:
    shift = int(lexicon("en").ids("months_relative")[" ".join(match["rm"].lower().split())])
    return Shape(match.start(), match.end(), Day(), month_shift=shift, deictic=shift == 0)


def _relative_day(match: re.Match[str]) -> Shape:
    shift = int(lexicon("en").ids("days_relative")[" ".join(match["rd"].lower().split())])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)
