"""What the patterns of Vietnamese dates have matched, as dates."""

from __future__ import annotations

import re
from functools import cache

from core.language.calendar_shapes import Day, Shape
from core.language.lexicon import lexicon

_QUARTERS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "nhất": 1, "đầu": 1,
    "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "cuối": 4,
}  # fmt: skip
_THIRD = 3
_LAST_MONTH = 12
_REACH = 16
_WEAK_CUES = ("này", "nay", "qua", "mai", "từ", "đến", "hết")
"""Cues before which 2/3 is more often a share than a day."""
_CLOSED = re.compile(r"\s*(?:[),;:.]|\Z)")
_AROUND_THE_CLOCK = (24, 7)
_LARGEST_DENOMINATOR = 10
_CLAUSE = 60
_CLAUSE_END = re.compile(r"[.;:!?]\s|[”\"\n]")
_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến|sắp|chuẩn bị)(?!\w)", re.IGNORECASE)
_NEXT = re.compile(r"\s+(?:tuần\s+)?(?:tới|sau)(?!\w)", re.IGNORECASE)
_TOLD = re.compile(r"(?<!\w)(?:đã|vừa|cho biết|nói|thông báo|tuyên bố|diễn ra|khai mạc|bế mạc)(?!\w)", re.IGNORECASE)
_LEAD_IN = re.compile(r"(?:vào|trong|hồi|từ|đến|tới)\s+\Z", re.IGNORECASE)
_SEVERAL = re.compile(r"(?<!\w)những\s+\Z", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:[0-9]|những|các|nhiều|vài|mấy|mỗi|hàng|hằng|từng|ít|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|chục|lăm|mốt|rưỡi)\s+\Z",
    re.IGNORECASE,
)
_EACH = re.compile(r"(?:mỗi|hàng|hằng|từng|[0-9]|vài|mấy)\s+\Z", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\s+(?:đó|đây|nữa|ấy)\b")


def day(match: re.Match[str]) -> Shape:
    """Give a day: its year may be missing."""
    year, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(year, _number(match["m"]), int(match["d"])), year_shift=shift)


def days(match: re.Match[str]) -> Shape | None:
    """Give the days from one to another; of two that *và* joins, only neighbours are an interval."""
    year, shift = _year_of(match)
    month = _number(match["m"])
    before = _number(match.groupdict().get("m1")) or month
    first_year = match.groupdict().get("y1")
    first, last = int(match["d"]), int(match["d2"])
    if before == month and first >= last and first_year is None:
        return None
    if (match.groupdict().get("and") or "").lower() == "và" and (before != month or last != first + 1):
        return None
    begin = Day(int(first_year) if first_year else None, before, first)
    return Shape(match.start(), match.end(), begin, Day(year, month, last), year_shift=shift)


def listed_days(match: re.Match[str]) -> Shape | None:
    """Give the days of a list if each is the neighbour of the one before: 5, 6 và 7/5."""
    year, _ = _year_of(match)
    month = _number(match["m"])
    listed = [int(digits) for digits in re.findall(r"[0-9]+", match["list"])] + [int(match["d2"])]
    if listed != list(range(listed[0], listed[0] + len(listed))):
        return None
    return Shape(match.start(), match.end(), Day(None, month, listed[0]), Day(year, month, listed[-1]))


def cued_day(match: re.Match[str]) -> Shape | None:
    """Give a day behind a word that announces one."""
    cue = match[0][: match.start("core") - match.start()].lower().strip(" ,(\u00a0")
    if cue in _WEAK_CUES and _may_be_idiom(match):
        return None
    start = match.start() if match[0].lower().startswith("ngày") else match.start("core")
    year, shift = _year_of(match)
    return Shape(start, match.end("core"), Day(year, int(match["m"]), int(match["d"])), year_shift=shift)


def bare_day(match: re.Match[str]) -> Shape | None:
    """Give a day without a cue; 2/3 and 63/34 are parts of a whole."""
    number, month = int(match["d"]), int(match["m"])
    before = match.string[max(0, match.start() - 2) : match.start()].strip()
    if (number <= _LAST_MONTH and before[-1:] not in (",", "(")) or _may_be_idiom(match):
        return None
    if _unit_behind().match(match.string[match.end() : match.end() + 24]):
        return None
    return Shape(match.start(), match.end(), Day(None, month, number))


@cache
def _unit_behind() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{lexicon('vi').pattern('units')})\b")


def month(match: re.Match[str]) -> Shape | None:
    """Give a month; *mỗi tháng 3 vụ* names none, nor does *tháng ba* at the beginning of a sentence."""
    year, shift = _year_of(match)
    before = _left(match)
    if _EACH.search(before):
        return None
    word = match["m"].isalpha() and match["m"].islower()
    bare = year is None and shift is None and match[0][:1].lower() == "t"
    if word and bare and not _LEAD_IN.search(before):
        return None
    return Shape(match.start(), match.end(), Day(year, _number(match["m"])), year_shift=shift)


def month_of_year(match: re.Match[str]) -> Shape:
    """Give a month written with its year alone: 9/2020."""
    return Shape(match.start("m"), match.end("y"), Day(int(match["y"]), int(match["m"])))


def months(match: re.Match[str]) -> Shape | None:
    """Give the months from one to another."""
    year, shift = _year_of(match)
    first, last = _number(match["m"]), _number(match["m2"])
    first_year = match.groupdict().get("y1")
    if first is None or last is None or _EACH.search(_left(match)):
        return None
    if first_year is not None:
        return Shape(match.start(), match.end(), Day(int(first_year), first), Day(year, last), year_shift=shift)
    joined = match["join"].lower() in (",", "và")
    if (first >= last and (joined or year is None)) or first == last or (joined and last != first + 1):
        return None
    return Shape(match.start(), match.end(), Day(None, first), Day(year, last), year_shift=shift)


def half(match: re.Match[str]) -> Shape:
    """Give half a year."""
    year, shift = _year_of(match)
    which = lexicon("vi").ids("half")[" ".join(match["half"].lower().split())]
    first, last = (1, 6) if which == "first" else (7, 12)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def first_months(match: re.Match[str]) -> Shape | None:
    """Give the first or last months of a year."""
    year, shift = _year_of(match)
    count = _number(match["n"])
    if count is None:
        return None
    side = (match.groupdict().get("side") or "đầu").lower()
    first, last = (1, count) if side == "đầu" else (_LAST_MONTH + 1 - count, _LAST_MONTH)
    return Shape(match.start(), match.end(), Day(year, first), Day(year, last), year_shift=shift)


def past_months(match: re.Match[str]) -> Shape:
    """Give the months of a year that are over: *10 tháng qua*, said in the month behind them."""
    return Shape(match.start("core"), match.end("core"), Day(None, 1), Day(None, int(match["n"])), recent=True)


def weekday(match: re.Match[str]) -> Shape:
    """Give a day of the week: the one before the publication, or the next one if words say so."""
    number = int(lexicon("vi").ids("weekdays")[" ".join(match["wd"].lower().split())])
    before = match.string[max(0, match.start() - _CLAUSE) : match.start()]
    behind = match.string[match.end() : match.end() + _REACH]
    clause = _CLAUSE_END.split(before)[-1]
    ahead = _PLANNED.search(clause) is not None or _NEXT.match(behind) is not None
    over = not ahead and (match[0].lower().startswith("hôm") or _TOLD.search(clause) is not None)
    return Shape(match.start("core"), match.end("core"), Day(), weekday=number, over=over, ahead=ahead)


def decade(match: re.Match[str]) -> Shape | None:
    """Give ten years; only a part of them is no date."""
    if match["part"]:
        return None
    year = int(match["y"]) if len(match["y"]) > 2 else 1900 + int(match["y"])
    return Shape(match.start(), match.end(), Day(year), Day(year + 9))


def quarter(match: re.Match[str]) -> Shape:
    """Give a quarter of a year."""
    year, shift = _year_of(match)
    last = _THIRD * _QUARTERS[match["q"].lower()]
    return Shape(match.start(), match.end(), Day(year, last - 2), Day(year, last), year_shift=shift)


def quarters(match: re.Match[str]) -> Shape | None:
    """Give quarters one behind the other."""
    year, shift = _year_of(match)
    first, last = _QUARTERS[match["q"].lower()], _QUARTERS[match["q2"].lower()]
    if first >= last or (match["join"].lower() in ("và", ",") and last != first + 1):
        return None
    begin, end = Day(None, _THIRD * first - 2), Day(year, _THIRD * last)
    return Shape(match.start(), match.end(), begin, end, year_shift=shift)


def year(match: re.Match[str]) -> Shape | None:
    """Give a year; years that are counted are none."""
    stated, shift = _year_of(match)
    before = _left(match)
    if shift is not None and (_COUNTED.search(before) or _OF_ANOTHER.match(match.string, match.end())):
        return None
    if shift is not None and match[0].lower().endswith("đó"):
        return Shape(match.start(), match.end(), Day(), anchor_shift=shift)
    if shift is None and _SEVERAL.search(before):
        return None
    deictic = shift == 0 and match[0].lower().startswith("năm")
    return Shape(match.start(), match.end(), Day(stated), year_shift=shift, deictic=deictic)


def since_january(match: re.Match[str]) -> Shape:
    """Give the time from the beginning of a year until the publication."""
    stated, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(stated, 1), year_shift=shift or 0, until_now=True)


def from_january(match: re.Match[str]) -> Shape | None:
    """Give the time from the beginning of a year to a month: *từ đầu năm 2024 đến hết tháng 6*."""
    stated, shift = _year_of(match)
    groups = match.groupdict()
    last_year = int(groups["ys"] or groups["yc"] or groups["y9"] or 0) or stated
    month = _number(match["m"])
    if month is None or groups["ry9"] or (stated is None and shift is None and last_year is None and month < 2):
        return None
    first = stated if stated is not None or shift is not None else last_year
    last = Day(last_year if shift is None else None, month)
    return Shape(match.start(), match.end(), Day(first, 1), last, year_shift=shift if first is None else None)


def since(match: re.Match[str]) -> Shape:
    """Give the time from a month or year until the publication."""
    stated, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(stated, _number(match["m"])), year_shift=shift, until_now=True)


def years(match: re.Match[str]) -> Shape | None:
    """Give the years from one to another."""
    first, last = int(match["y"]), int(match["y2"])
    return Shape(match.start(), match.end(), Day(first), Day(last)) if first < last else None


def same_period(match: re.Match[str]) -> Shape:
    """Give the same months of another year."""
    stated, shift = _year_of(match)
    return Shape(match.start(), match.end(), Day(stated), year_shift=shift, same_period=True)


def relative_month(match: re.Match[str]) -> Shape | None:
    """Give a month counted from the publication, or a day of it."""
    shift = int(lexicon("vi").ids("months_relative")[" ".join(match["rm"].lower().split())])
    number = int(match["d"]) if match["d"] else None
    if number is None and (_COUNTED.search(_left(match)) or _OF_ANOTHER.match(match.string, match.end())):
        return None
    deictic = shift == 0 and number is None
    return Shape(match.start(), match.end(), Day(day=number), month_shift=shift, deictic=deictic)


def relative_day(match: re.Match[str]) -> Shape:
    """Give a day counted from the publication."""
    shift = int(lexicon("vi").ids("days_relative")[" ".join(match["rd"].lower().split())])
    return Shape(match.start(), match.end(), Day(), day_shift=shift, deictic=True)


def _left(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - _REACH) : match.start()]


def _may_be_idiom(match: re.Match[str]) -> bool:
    """Tell whether 2/3 may be a share of a whole, or 24/7 mean all the time."""
    first, second = int(match["d"]), int(match["m"])
    if (first, second) == _AROUND_THE_CLOCK:
        return True
    return first < second <= _LARGEST_DENOMINATOR and not _CLOSED.match(match.string, match.end("core"))


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
