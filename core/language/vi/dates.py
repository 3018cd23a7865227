"""Vietnamese date expressions: ngày 24/9, tháng 11-2020, nửa đầu năm 2020, từ đầu năm tới nay."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.date_context import Joints, in_context
from core.language.lexicon import lexicon
from core.language.vi import date_shapes as shapes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    _Rule = tuple[str, Callable[[re.Match[str]], Shape | None]]

_D = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
_M = r"(?:0?[1-9]|1[0-2])(?![0-9])"
_Y = r"(?:1[89]|20)[0-9]{2}(?![0-9])"
_LEFT = r"(?<![\w/\-–])(?<![0-9][.,:])"
_RIGHT = r"(?![0-9]|[/.\-–:,][0-9])"
_TO = r"(?:đến|tới)\s+(?:hết\s+)?"
_LUNAR = re.compile(r"\s*[(,]?\s*(?:âm\s+lịch|ÂL\b|Âm\s+lịch)")
_REACH = 32
_JOINTS = Joints(re.compile(r"(?:,\s|\s(?:và|hay|hoặc)\s)"), re.compile(r"[.!?…](?:\s|\Z)"))
_FROM_ANOTHER = re.compile(r"năm\s+(?:trước|sau)\Z", re.IGNORECASE)
_YEAR_COUNTED = "year counted from the date named before it"


def find_vietnamese(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find what may be dates between two positions (code points); they may overlap each other.

    A day of the lunar calendar, and a date that names a street or an event, take their words without being a date.
    """
    yield from _anchored(text, in_context(text, _candidates(text, start, end), _JOINTS))


def _candidates(text: str, start: int, end: int) -> Iterator[Shape]:
    named = _named_after_a_date()
    for pattern, shape_of in _finders():
        for match in pattern.finditer(text, start, end):
            shape = shape_of(match)
            if shape is None:
                continue
            left = text[max(start, shape.start - _REACH) : shape.start]
            if _LUNAR.match(text, shape.end, end) or named.search(left):
                yield replace(shape, silent=True)
            else:
                yield shape


def _anchored(text: str, chosen: Iterable[Shape]) -> Iterator[Shape]:
    """Count *năm trước* from a year that stands before it, not from the publication, if there is one."""
    stated: Shape | None = None
    ended: int | None = None
    for shape in chosen:
        year = shape.first.year if shape.last is None or shape.last.year is None else shape.last.year
        if year is not None:
            stated = None if shape.first.year not in (None, year) else shape
            ended = year
            yield shape
            continue
        before = stated and (stated.first.year or (stated.last and stated.last.year))
        before = before or (ended if shape.same_period else None)
        if not before or not shape.year_shift or not _FROM_ANOTHER.search(text, shape.start, shape.end):
            yield shape
            continue
        counted = before + shape.year_shift
        if not shape.same_period and _JOINTS.sentence_end.search(text, stated.end if stated else 0, shape.start):
            yield replace(shape, near_year=counted)
            continue
        last = shape.last and replace(shape.last, year=counted)
        first = replace(shape.first, year=counted)
        yield replace(shape, first=first, last=last, year_shift=None, borrowed=_YEAR_COUNTED)


def read_bare_vietnamese(words: str) -> Shape | None:
    """Read words that somebody pointed at as a date: 29-11, 24.9, 11/2020, 2020."""
    day = re.fullmatch(rf"\s*(?P<d>{_D})\s?[/.\-–]\s?(?P<m>{_M})\s*", words)
    if day:
        return Shape(day.start("d"), day.end("m"), Day(None, int(day["m"]), int(day["d"])))
    month = re.fullmatch(rf"\s*(?P<m>{_M})\s?[/.\-–]\s?(?P<y>{_Y})\s*", words)
    if month:
        return Shape(month.start("m"), month.end("y"), Day(int(month["y"]), int(month["m"])))
    year = re.fullmatch(rf"\s*(?P<y>{_Y})\s*", words)
    return Shape(year.start("y"), year.end("y"), Day(int(year["y"]))) if year else None


@cache
def _finders() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Shape | None]], ...]:
    words = lexicon("vi")
    # "9 tháng năm 2019" are nine months of a year; only a capital makes "Năm" the month before one.
    month = rf"(?:{_M}|(?!(?-i:năm|NĂM)\s+{_Y}){words.pattern('months')}\b)"
    year = rf"(?:(?:của\s+)?năm\s+(?P<y>{_Y})|(?P<ry>{words.pattern('years_relative')})\b)"
    slash_year = rf"(?:\s?[/.\-–]\s?(?P<ys>{_Y})|,?\s+{year}|(?-i:(?<=Năm))\s+(?P<yc>{_Y}))"
    rules = (*_days(month, year, slash_year), *_months(month, year, slash_year), *_years(month, year, slash_year))
    return tuple((re.compile(pattern, re.IGNORECASE), shape_of) for pattern, shape_of in rules)


@cache
def _named_after_a_date() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon('vi').pattern('named_after_a_date')}\s+\Z", re.IGNORECASE)


def _days(month: str, year: str, slash_year: str) -> tuple[_Rule, ...]:
    cues = lexicon("vi").pattern("date_cues")
    day_month = rf"(?P<d>{_D})\s?[/.\-–]\s?(?P<m>{_M})"
    first_day = rf"{_LEFT}(?:ngày\s+)?(?P<d>{_D})"
    last_day = rf"(?:ngày\s+)?(?P<d2>{_D})\s?[/\-]\s?(?P<m>{_M})(?:\s?[/\-]\s?(?P<y>{_Y}))?{_RIGHT}"
    relative = lexicon("vi").pattern("months_relative")
    return (
        (
            rf"{first_day}\s?(?P<sep>[/.\-–])\s?(?P<m>{_M})\s?(?P=sep)\s?(?P<y>{_Y})(?!/)",
            shapes.day,
        ),
        (
            rf"{first_day}\s?[-–]\s?(?P<d2>{_D})\s?/\s?(?P<m>{_M})(?:\s?[/\-–]\s?(?P<y>{_Y}))?{_RIGHT}",
            shapes.days,
        ),
        (
            rf"{first_day}(?:\s?[/\-]\s?(?P<m1>{_M})(?:\s?[/\-]\s?(?P<y1>{_Y}))?)?"
            rf"(?:\s+(?P<and>đến|tới|và)\s+(?:hết\s+)?|\s[-–]\s|(?<=/[0-9]{{4}})[-–]){last_day}",
            shapes.days,
        ),
        (
            rf"{first_day}(?:\s+tháng\s+(?P<m1>{month})(?:\s+năm\s+(?P<y1>{_Y}))?)?\s?(?:(?P<and>đến|tới|và)\s+(?:hết\s+)?|[-–]\s?)"
            rf"(?:ngày\s+)?(?P<d2>{_D})\s+tháng\s+(?P<m>{month})(?:{slash_year})?",
            shapes.days,
        ),
        (rf"{_LEFT}(?:ngày\s+)?(?P<list>{_D}(?:,\s?{_D})+)(?:\s+và\s+|,\s?){last_day}", shapes.listed_days),
        (rf"(?<!\w)ngày\s+(?P<list>{_D}),\s?{last_day}", shapes.listed_days),
        (rf"{first_day}\s+tháng\s+(?P<m>{month})(?:{slash_year})?", shapes.day),
        (rf"(?<!\w)(?:{cues}),?\s+\(?(?P<core>{day_month}(?:,?\s+{year})?){_RIGHT}", shapes.cued_day),
        (rf"{_LEFT}(?P<core>(?P<d>{_D})/(?P<m>{_M})){_RIGHT}", shapes.bare_day),
        (rf"(?<!\w)(?:ngày\s+(?P<d>{_D})\s+)?(?P<rm>{relative})\b", shapes.relative_month),
        (rf"(?<=\()[A-ZĐ]{{3,8}}(?:[ ,-]+(?=[0-9]))(?P<core>{day_month})(?=\))", shapes.cued_day),
        (rf"(?<!\w)(?P<rd>{lexicon('vi').pattern('days_relative')})\b", shapes.relative_day),
        (
            rf"(?<!\w)(?:vào\s+(?=(?-i:[Tt]hứ\s+[A-Z]|[Cc]hủ))|(?:hôm|sáng|chiều|tối|trưa)\s+)(?P<core>(?P<wd>{lexicon('vi').pattern('weekdays')}))\b"
            rf"(?!\s*[,(]?\s*(?:ngày\s+)?[0-9])",
            shapes.weekday,
        ),
    )


def _months(month: str, year: str, slash_year: str) -> tuple[_Rule, ...]:
    words = lexicon("vi")
    part = rf"(?:(?:{words.pattern('month_parts')})\s+)?"
    counted = rf"(?!\s+(?:{words.pattern('units', 'durations')})\b)"
    some_year = rf"(?:{year}|năm(?!\s+[0-9])\b|(?P<ys>{_Y}))"
    number = rf"(?P<n>{_M}|{words.pattern('months')})"
    quarter = r"(?:I{1,3}|IV|[1-4]|nhất|một|hai|ba|tư|bốn)"
    own_year = rf"(?:\s?[/.\-–]\s?|,?\s+năm\s+)(?P<y1>{_Y})"
    alone = rf"(?P<m>{_M})/(?P<y>{_Y})"
    return (
        (rf"(?<!\w){part}tháng\s+(?P<m>{month})(?:{slash_year})?{_RIGHT}", shapes.month),
        (
            rf"(?<!\w){part}tháng\s+(?P<m>{month})\s?(?P<join>,|và|đến|tới|-|–)\s?(?:hết\s+)?(?:tháng\s+)?(?P<m2>{month})"
            rf"(?:{slash_year})?{counted}{_RIGHT}",
            shapes.months,
        ),
        (
            rf"(?<!\w){part}tháng\s+(?P<m>{month}){own_year}\s?(?P<join>đến|tới|-|–)\s?(?:hết\s+)?(?:tháng\s+)?(?P<m2>{month})"
            rf"{slash_year}{_RIGHT}",
            shapes.months,
        ),
        (
            rf"{_LEFT}(?P<m>{_M})/(?P<y1>{_Y})\s?(?P<join>đến|tới|-|–)\s?(?:hết\s+)?(?P<m2>{_M})/(?P<y>{_Y})(?!/){_RIGHT}",
            shapes.months,
        ),
        (rf"(?<!\w){words.pattern('month_cues')}\s+{alone}(?!/){_RIGHT}", shapes.month_of_year),
        (rf"\({alone}(?=\))", shapes.month_of_year),
        (rf"(?<!\w)(?P<half>{words.pattern('half')})\s+{some_year}", shapes.half),
        (rf"(?<!\w){number}\s+tháng\s+(?P<side>đầu|cuối)\s+(?:của\s+)?{some_year}", shapes.first_months),
        (
            rf"(?<!\w)(?<!ngày\s)(?P<n>[2-9]|1[0-2])\s+tháng\s+(?:của\s+)?năm\s+(?P<y>{_Y}){_RIGHT}",
            shapes.first_months,
        ),
        (r"(?<!\w)(?:trong\s+|suốt\s+)?(?P<core>(?P<n>[2-9]|1[01])\s+tháng\s+(?:vừa\s+)?qua)\b", shapes.past_months),
        (rf"(?<!\w)quý\s+(?P<q>{quarter})\b(?:{slash_year})?", shapes.quarter),
        (rf"(?<!\w)quý\s+(?P<q>đầu|cuối)\s+(?:của\s+)?{some_year}", shapes.quarter),
        (
            rf"(?<!\w)quý\s+(?P<q>{quarter})\s?(?P<join>,|và|đến|tới|-|–)\s?(?:quý\s+)?(?P<q2>{quarter})\b(?:{slash_year})?",
            shapes.quarters,
        ),
    )


def _years(month: str, year: str, slash_year: str) -> tuple[_Rule, ...]:
    words = lexicon("vi")
    other_year = year.replace("<y>", "<y0>").replace("<ry>", "<ry0>")
    century = r"(?:\s+(?:của\s+)?thế\s+kỷ\s+(?:XX|20|trước)\b)?"
    return (
        (
            rf"(?<!\w)(?P<part>(?:đầu|giữa|cuối)\s+)?(?:những\s+năm|thập\s+(?:niên|kỷ)(?:\s+năm)?)\s+"
            rf"(?P<y>(?:1[89]|20)[1-9]0|[3-9]0)(?![0-9])(?!\s?(?:[-–,/]|và|đến|tới)\s?(?:năm\s)?[0-9])(?!%){_RIGHT}{century}",
            shapes.decade,
        ),
        (rf"(?<!\w)(?:đầu|giữa|cuối)\s+{year}", shapes.year),
        (rf"(?<!\w)(?:đầu|giữa|cuối)\s+(?P<y>{_Y})(?!\s+{words.pattern('units', 'nouns')}\b){_RIGHT}", shapes.year),
        (
            rf"(?<!\w)(?:kể\s+)?từ\s+đầu\s+(?:{year}|năm)\s+(?:cho\s+)?(?:đến|tới)\s+nay\b",
            shapes.since_january,
        ),
        (
            r"(?<!\w)(?:kể\s+)?từ\s+đầu\s+năm(?!\s+(?:[0-9]|nay|ngoái|trước|sau|tới|đến|cho|học|mới|kia|âm|tài))\b",
            shapes.since_january,
        ),
        (
            rf"(?<!\w)(?:kể\s+)?(?:từ\s+)?đầu\s+(?:{year}|năm)\s+(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+|cuối\s+)?tháng\s+(?P<m>{month})"
            rf"(?:{slash_year.replace('<y>', '<y9>').replace('<ry>', '<ry9>')})?{_RIGHT}",
            shapes.from_january,
        ),
        (
            rf"(?<!\w)(?:kể\s+)?từ\s+(?:tháng\s+(?P<m>{month})(?:{slash_year})?|{other_year})"
            r"\s+(?:cho\s+)?(?:đến|tới)\s+nay\b",
            shapes.since,
        ),
        (
            rf"{_LEFT}(?:(?:giai\s+đoạn|từ)\s+)?(?:năm\s+)?(?P<y>{_Y})\s?(?:[-–—]|\s(?:đến|tới)\s(?:năm\s)?)\s?(?P<y2>{_Y}){_RIGHT}",
            shapes.years,
        ),
        (rf"(?<!\w)cùng\s+(?:kỳ|kì)\s+(?:{year}|(?P<ys>{_Y}))", shapes.same_period),
        (rf"(?<!\w)năm\s+(?P<y>{_Y}){_RIGHT}", shapes.year),
        (
            rf"(?<!\w)(?:(?<=năm\s[0-9]{{4}},\s)|(?<=năm\s[0-9]{{4}}\svà\s)"
            rf"|(?<=năm\s[0-9]{{4}},\s[0-9]{{4}},\s)|(?<=năm\s[0-9]{{4}},\s[0-9]{{4}}\svà\s))(?P<y>{_Y})"
            r"(?=\s?[.,;:)]\s|\s?[.,;:)]?\Z|\s(?:và|là|có|được|đều|của|cho|tăng|giảm|tại|ở|đã|không|chưa|cộng|hơn|so|với|tổng)\s)",
            shapes.year,
        ),
        (rf"(?<!\w)(?P<ry>{words.pattern('years_relative')})\b(?:\s+đó\b)?", shapes.year),
    )
