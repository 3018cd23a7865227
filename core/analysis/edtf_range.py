"""The days that an EDTF string covers: enough arithmetic to tell whether two dates can be the same.

Read are years, months, days, unspecified digits (``XXXX-09-24``, ``202X``, ``2020-11-XX``), intervals
(``2020-01/2020-06``, ``2020/..``) and the qualifiers ``~ ? %``. Seasons, sets and longer years are not.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from core.language.edtf import UNKNOWN_YEAR

_QUALIFIERS = re.compile(r"[~?%]")
_DATE = re.compile(r"(?P<year>XXXX|\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?:T.*)?")
_OPEN = ("", "..")
_LEAP_YEAR = 2000
"""Stands for an unknown year, so that 29 February is a day of it."""


@dataclass(frozen=True, slots=True)
class EdtfRange:
    """A stretch of days, both ends included.

    Attributes:
        earliest: First day; in the year 2000 where the year is unknown.
        latest: Last day; in the year 2000, or 2001 for an interval over New Year, where the year is unknown.
        approximate: Whether any part is qualified as approximate or uncertain.
        yearless: Whether the year is unknown.
    """

    earliest: date
    latest: date
    approximate: bool = False
    yearless: bool = False

    def overlaps(self, other: EdtfRange) -> bool:
        """Tell whether the two share a day; where one has no year, in any fitting year."""
        return any(a.earliest <= b.latest and b.earliest <= a.latest for a, b in _in_common_years(self, other))

    def contains(self, other: EdtfRange) -> bool:
        """Tell whether it has all days of the other; where one has no year, in any fitting year."""
        return any(a.earliest <= b.earliest and b.latest <= a.latest for a, b in _in_common_years(self, other))


def edtf_range(text: str) -> EdtfRange | None:
    """Give the days that an EDTF string covers, or None where it cannot be read or ends before it begins."""
    bare = _QUALIFIERS.sub("", text.strip())
    start_text, slash, end_text = bare.partition("/")
    days = _interval(start_text, end_text) if slash else _single(bare)
    if days is None or days[0] > days[1]:
        return None
    yearless = start_text.startswith(UNKNOWN_YEAR)
    return EdtfRange(*days, approximate=bare != text.strip(), yearless=yearless)


def coarsest_edtf(text: str) -> str:
    """Write an exact date in the coarsest way that covers the same days: equal dates are then equal strings.

    ``2020-01-01/2020-06-30`` becomes ``2020-01/2020-06``. What is approximate, open, without a year
    or unreadable stays.
    """
    days = edtf_range(text)
    if days is None or days.approximate or days.yearless or days.earliest == date.min or days.latest == date.max:
        return text.strip()
    first, last = days.earliest, days.latest
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        start, end = first.isoformat()[:4], last.isoformat()[:4]
    elif first.day == 1 and last.day == _days_in(last.year, last.month):
        start, end = first.isoformat()[:7], last.isoformat()[:7]
    else:
        start, end = first.isoformat(), last.isoformat()
    return start if start == end else f"{start}/{end}"


def _interval(start_text: str, end_text: str) -> tuple[date, date] | None:
    if start_text in _OPEN and end_text in _OPEN:
        return None
    start = (date.min, date.min) if start_text in _OPEN else _single(start_text)
    end = (date.max, date.max) if end_text in _OPEN else _single(end_text)
    if start is None or end is None or start_text.startswith(UNKNOWN_YEAR) != end_text.startswith(UNKNOWN_YEAR):
        return None
    first, last = start[0], end[1]
    if start_text.startswith(UNKNOWN_YEAR) and last < first:
        last = _moved(last, 1)
    return first, last


def _single(text: str) -> tuple[date, date] | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = match["year"], match["month"] or "XX", match["day"] or "XX"
    if (month == "XX" and day != "XX") or ("X" in year and year != UNKNOWN_YEAR and month != "XX"):
        return None
    if year == UNKNOWN_YEAR:
        first_year = last_year = _LEAP_YEAR
    else:
        first_year, last_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    first_month, last_month = (1, 12) if month == "XX" else (int(month), int(month))
    try:
        if day != "XX":
            found = date(first_year, first_month, int(day))
            return found, found
        last_day = _days_in(last_year, last_month)
        return date(first_year, first_month, 1), date(last_year, last_month, last_day)
    except ValueError:
        return None


def _days_in(year: int, month: int) -> int:
    """Count the days of a month.

    Raises:
        ValueError: If there is no such month.
    """
    if not 1 <= month <= 12:
        raise ValueError(month)
    return calendar.monthrange(year, month)[1]


def _in_common_years(one: EdtfRange, other: EdtfRange) -> list[tuple[EdtfRange, EdtfRange]]:
    """Move the one without a year into each year that could bring it to the other."""
    if one.yearless == other.yearless:
        return [(one, other)]
    if other.yearless:
        return [(b, a) for a, b in _in_common_years(other, one)]
    years = {year for day in (other.earliest, other.latest) for year in range(day.year - 1, day.year + 2)}
    return [(_in_year(one, year), other) for year in sorted(years) if _exists_in(one, year)]


def _exists_in(days: EdtfRange, year: int) -> bool:
    """Tell whether a range without a year can lie in one: 29 February is not in all of them."""
    leap_day = (days.earliest.month, days.earliest.day) == (2, 29)
    return date.min.year <= year < date.max.year and (calendar.isleap(year) or not leap_day)


def _in_year(days: EdtfRange, year: int) -> EdtfRange:
    by = year - _LEAP_YEAR
    return EdtfRange(_moved(days.earliest, by), _moved(days.latest, by), days.approximate)


def _moved(day: date, by: int) -> date:
    """Move a day by years; the end of February stays the end of February."""
    if (day.month, day.day) == (2, 29) and not calendar.isleap(day.year + by):
        day -= timedelta(days=1)
    return day.replace(year=day.year + by)
