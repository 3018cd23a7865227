"""The part of EDTF that coded dates use: days, months, years, seasons, intervals, unknown parts.

A library reads more of EDTF, but lets an interval end before it begins and takes long to load.
"""

from __future__ import annotations

import re
from calendar import monthrange

_DATE = re.compile(r"(?P<year>[0-9X]{4})(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2}))?)?(?P<qualifier>[?~%])?\Z")
UNKNOWN_YEAR = "XXXX"
"""A year that is not stated, in the unspecified digits of EDTF (ISO 8601-2)."""
_LEAP_YEAR = 2000
_SEASONS = range(21, 25)
_LAST_MONTH = 12


def valid_edtf(text: str) -> bool:
    """Tell whether a text is a date, or an interval whose end does not come before its beginning."""
    first, slash, last = text.partition("/")
    if not slash:
        return _valid_date(text)
    open_ends = ("..", "")
    if first in open_ends and last in open_ends:
        return False
    if not all(end in open_ends or _valid_date(end) for end in (first, last)):
        return False
    return first in open_ends or last in open_ends or not _earlier(last, first)


def month_days(year: int | None, month: int) -> int:
    """Give the number of days of a month; a February of an unknown year has 29."""
    return monthrange(year if year else _LEAP_YEAR, month)[1]


def edtf_date(year: int | None, month: int | None, day: int | None) -> str:
    """Write a date whose unknown parts are X; parts finer than the last known one are left out."""
    written = UNKNOWN_YEAR if year is None else f"{year:04d}"
    if month is None and day is None:
        return written
    written += "-XX" if month is None else f"-{month:02d}"
    return written if day is None else f"{written}-{day:02d}"


def _valid_date(text: str) -> bool:
    match = _DATE.match(text)
    if match is None:
        return False
    year, month, day = match["year"], match["month"], match["day"]
    if not re.fullmatch(r"[0-9]*X*", year):
        return False
    if month is None:
        return True
    if "X" in month:
        return _may_be(month, 1, _LAST_MONTH) and (day is None or _may_be(day, 1, 31))
    number = int(month)
    if number in _SEASONS:
        return day is None
    if not 1 <= number <= _LAST_MONTH:
        return False
    known_year = None if "X" in year else int(year)
    return day is None or _may_be(day, 1, month_days(known_year or None, number))


def _may_be(digits: str, lowest: int, highest: int) -> bool:
    shape = re.compile(digits.replace("X", "[0-9]"))
    return any(shape.fullmatch(f"{number:02d}") for number in range(lowest, highest + 1))


def _earlier(last: str, first: str) -> bool:
    """Compare what both dates know; a coarser date is not earlier than a finer one inside it."""
    ours, theirs = (re.sub(r"[?~%]", "", date).split("-") for date in (last, first))
    for mine, other in zip(ours, theirs, strict=False):
        if "X" in mine or "X" in other:
            return False
        if mine != other:
            return mine < other
    return False
