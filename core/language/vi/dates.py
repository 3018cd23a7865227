"""Vietnamese date expressions: ngày 24/9, tháng 11-2020, nửa đầu năm 2020, từ đầu năm tới nay."""

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
_RIGHT = r"(?![0-9]|[/.\-–:,][0-9])"
_QUARTERS = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "một": 1,
    "nhất": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
}
_THIRD = 3
_LAST_MONTH = 12
_LEAD_IN = re.compile(r"(?:vào|trong|hồi|từ|đến|tới)\s+$", re.IGNORECASE)
_WEAK_CUES = ("này", "nay", "qua", "mai", "từ", "đến", "hết")
"""Cues before which 2/3 is more often a share than a day."""
_CLOSED = re.compile(r"\s*(?:[),;:.]|\Z)")
_AROUND_THE_CLOCK = (24, 7)
_LARGEST_DENOMINATOR = 10
_SEVERAL = re.compile(r"(?<!\w)những\s+\Z", re.IGNORECASE)
_REACH = 8
_COUNTED_YEARS = re.compile(
    r"(?:[0-9]|những|các|nhiều|vài|mấy|mỗi|hàng|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)\s+$", re.IGNORECASE
)


def find_vietnamese(text: str, start: int, end: int) -> Iterator[Shape]:
    """Find what may be dates between two positions (code points); they may overlap each other."""
    for pattern, shape_of in _finders():
        for match in pattern.finditer(text, start, end):
            shape = shape_of(match)
            if shape is not None:
                yield shape


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
    other_year = year.replace("<y>", "<y0>").replace("<ry>", "<ry0>")
    part = rf"(?:(?:{words.pattern('month_parts')})\s+)?"
    slash_year = rf"(?:\s?[/.\-–]\s?(?P<ys>{_Y})|,?\s+{year}|(?-i:(?<=Năm))\s+(?P<yc>{_Y}))"
    day_month = rf"(?P<d>{_D})\s?[/.\-–]\s?(?P<m>{_M})"
    raw: tuple[tuple[str, Callable[[re.Match[str]], Shape | None]], ...] = (
        (
            rf"{_LEFT}(?:ngày\s+)?(?P<d>{_D})\s?(?P<sep>[/.\-–])\s?(?P<m>{_M})\s?(?P=sep)\s?(?P<y>{_Y})(?!/)",
            _day,
        ),
        (
            rf"{_LEFT}(?:ngày\s+)?(?P<d>{_D})\s?[-–]\s?(?P<d2>{_D})\s?/\s?(?P<m>{_M})(?:\s?[/\-–]\s?(?P<y>{_Y}))?{_RIGHT}",
            _days,
        ),
        (
            rf"{_LEFT}(?:ngày\s+)?(?P<d>{_D})(?:\s?[/\-]\s?(?P<m1>{_M})(?:\s?[/\-]\s?{_Y})?)?\s+(?P<and>đến|tới|và)\s+(?:hết\s+)?"
            rf"(?:ngày\s+)?(?P<d2>{_D})\s?[/\-]\s?(?P<m>{_M})(?:\s?[/\-]\s?(?P<y>{_Y}))?{_RIGHT}",
            _days,
        ),
        (rf"{_LEFT}(?:ngày\s+)?(?P<d>{_D})\s+tháng\s+(?P<m>{month})(?:{slash_year})?", _day),
        (rf"(?<!\w)(?:{words.pattern('date_cues')}),?\s+\(?(?P<core>{day_month}){_RIGHT}", _cued_day),
        (rf"{_LEFT}(?P<core>(?P<d>{_D})/(?P<m>{_M})){_RIGHT}", _bare_day),
        (rf"(?<!\w){part}tháng\s+(?P<m>{month})(?:{slash_year})?{_RIGHT}", _month),
        (
            rf"(?<!\w){part}tháng\s+(?P<m>{month})\s?(?P<join>,|và|đến|tới|-|–)\s?(?:tháng\s+)?(?P<m2>{month})"
            rf"(?:{slash_year})?(?!\s+(?:{words.pattern('units', 'durations')})\b){_RIGHT}",
            _months,
        ),
        (rf"(?<!\w)(?P<half>{words.pattern('half')})\s+(?:{year}|năm(?!\s+[0-9])\b)", _half),
        (rf"(?<!\w)(?P<n>{_M})\s+tháng\s+(?P<side>đầu|cuối)\s+(?:{year}|năm(?!\s+[0-9])\b)", _first_months),
        (rf"(?<!\w)(?<!ngày\s)(?P<n>[2-9]|1[0-2])\s+tháng\s+(?:của\s+)?năm\s+(?P<y>{_Y}){_RIGHT}", _first_months),
        (
            rf"(?<!\w)(?P<part>(?:đầu|giữa|cuối)\s+)?(?:những\s+năm|thập\s+(?:niên|kỷ)(?:\s+năm)?)\s+(?P<y>(?:1[89]|20)[1-9]0)"
            rf"(?![0-9])(?!\s?(?:[-–,/]|và|đến|tới)\s?(?:năm\s)?[0-9]){_RIGHT}",
            _decade,
        ),
        (rf"(?<!\w)quý\s+(?P<q>I{{1,3}}|IV|[1-4]|nhất|một|hai|ba|tư)\b(?:{slash_year})?", _quarter),
        (rf"(?<!\w)(?:đầu|giữa|cuối)\s+{year}", _year),
        (rf"(?<!\w)(?:kể\s+)?từ\s+đầu\s+(?:{year}|năm)\s+(?:cho\s+)?(?:đến|tới)\s+nay\b", _since_january),
        (
            rf"(?<!\w)(?:kể\s+)?từ\s+(?:tháng\s+(?P<m>{month})(?:{slash_year})|{other_year})"
            r"\s+(?:cho\s+)?(?:đến|tới)\s+nay\b",
            _since,
        ),
        (
            rf"{_LEFT}(?:(?:giai\s+đoạn|từ)\s+)?(?:năm\s+)?(?P<y>{_Y})\s?(?:[-–—]|\s(?:đến|tới)\s(?:năm\s)?)\s?(?P<y2>{_Y}){_RIGHT}",
            _years,
        ),
        (rf"(?<!\w)cùng\s+kỳ\s+{year}", _same_period),
        (rf"(?<!\w)năm\s+(?P<y>{_Y}){_RIGHT}", _year),
        (rf"(?<!\w)(?P<ry>{words.pattern('years_relative')})\b", _year),
        (rf"(?<!\w)(?P<rm>{words.pattern('months_relative')})\b", _relative_month),
        (rf"(?<!\w)(?P<rd>{words.pattern('days_relative')})\b", _relative_day),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), shape_of) for pattern, shape_of in raw)


def _number(words: str | None) -> int | None:
    if not words:
        return None
    if words.isdecimal():
        return int(words)
    return int(lexicon("vi").ids("months")[" ".join(words.lower().split())])


def _year_of(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Give the year that is stated, and the shift of a relative one."""
    groups = match.groupdict()
    stated = groups.get("y") or groups.get("ys") or groups.get("yc") or groups.get("y0")
    relative = groups.get("ry") or groups.get("ry0")
    shifts = lexicon("vi").ids("years_relative")
    shift = int(shifts[" ".join(relative.lower().split())]) if relative else None
    return (int(stated) if stated else None), shift


def _day(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    first = Day(year, _number(match["m"]), int(match["d"]))
    return Shape(match.start(), match.end(), first, year_shift=shift)


def _days(match: re.Match[str]) -> Shape | None:
    year, _ = _year_of(match)
    month = _number(match["m"])
    before = _number(match.groupdict().get("m1")) or month
    first, last = int(match["d"]), int(match["d2"])
    if before == month and first >= last:
        return None
    if match.groupdict().get("and") == "và" and (before != month or last != first + 1):
        return None
    return Shape(match.start(), match.end(), Day(None, before, first), Day(year, month, last))


def _cued_day(match: re.Match[str]) -> Shape | None:
    cue = match[0][: match.start("core") - match.start()].lower().strip(" ,(\u00a0")
    if cue in _WEAK_CUES and _may_be_idiom(match):
        return None
    start = match.start() if match[0].lower().startswith("ngày") else match.start("core")
    return Shape(start, match.end("core"), Day(None, int(match["m"]), int(match["d"])))


def _bare_day(match: re.Match[str]) -> Shape | None:
    """A day without a cue; 2/3 and 63/34 are parts of a whole."""
    day, month = int(match["d"]), int(match["m"])
    before = match.string[max(0, match.start() - 2) : match.start()].strip()
    if (day <= _LAST_MONTH and before[-1:] not in (",", "(")) or _may_be_idiom(match):
        return None
    if re.match(rf"\s+(?:{lexicon('vi').pattern('units')})\b", match.string[match.end() : match.end() + 24]):
        return None
    return Shape(match.start(), match.end(), Day(None, month, day))


def _may_be_idiom(match: re.Match[str]) -> bool:
    """Tell whether 2/3 may be a share of a whole, or 24/7 mean all the time."""
    first, second = int(match["d"]), int(match["m"])
    if (first, second) == _AROUND_THE_CLOCK:
        return True
    return first < second <= _LARGEST_DENOMINATOR and not _CLOSED.match(match.string, match.end("core"))


def _month(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    before = match.string[max(0, match.start() - 12) : match.start()]
    if re.search(r"[0-9]\s+$", before):
        return None
    word = match["m"].isalpha() and match["m"].islower()
    if (
        word
        and year is None
        and shift is None
        and match[0][:1].lower() == "t"
        and not _LEAD_IN.search(before)
    ):
        return None
    return Shape(match.start(), match.end(), Day(year, _number(match["m"])), year_shift=shift)


def _months(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    first, last = _number(match["m"]), _number(match["m2"])
    if first is None or last is None or first >= last:
        return None
    if match["join"] in (",", "và") and last != first + 1:
        return None
    return Shape(match.start(), match.end(), Day(None, first), Day(year, last), year_shift=shift)


def _half(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    half = lexicon("vi").ids("half")[" ".join(match["half"].lower().split())]
    first, last = (1, 6) if half == "first" else (7, 12)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _first_months(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    count = int(match["n"])
    side = (match.groupdict().get("side") or "đầu").lower()
    first, last = (1, count) if side == "đầu" else (_LAST_MONTH + 1 - count, _LAST_MONTH)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def _decade(match: re.Match[str]) -> Shape | None:
    year = int(match["y"])
    return None if match["part"] else Shape(match.start(), match.end(), Day(year), Day(year + 9))


def _quarter(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    last = _THIRD * _QUARTERS[match["q"].lower()]
    return Shape(match.start(), match.end(), Day(year, last - 2), Day(year, last), year_shift=shift)


def _year(match: re.Match[str]) -> Shape | None:
    year, shift = _year_of(match)
    if shift is not None and _COUNTED_YEARS.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    if shift is None and _SEVERAL.search(match.string[max(0, match.start() - _REACH) : match.start()]):
        return None
    deictic = shift == 0 and match[0].lower().startswith("năm")
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, deictic=deictic)


def _since_january(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, 1), year_shift=shift or 0, until_now=True)


def _since(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, _number(match["m"])), year_shift=shift, until_now=True)


def _years(match: re.Match[str]) -> Shape | None:
    first, last = int(match["y"]), int(match["y2"])
    return Shape(match.start(), match.end(), Day(first), Day(last)) if first < last else None


def _same_period(match: re.Match[str]) -> Shape:
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year), year_shift=shift, same_period=True)


def _relative_month(match: re.Match[str]) -> Shape:
    shift = int(lexicon("vi").ids("months_relative")[" ".join(match["rm"].lower().split())])
    return Shape(match.start(), match.end(), Day(), month_shift=shift, deictic=shift == 0)


def _relative_day(match: re.Match[str]) -> Shape:
    shift = int(lexicon("vi").ids("days_relative")[" ".join(match["rd"].lower().split())])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)
