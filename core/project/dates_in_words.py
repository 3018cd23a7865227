"""Dates of which a part is not known, in words: stored, they are full of X."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.wording import tr

if TYPE_CHECKING:
    from core.wording import Phrase

_UNKNOWN = "X"
_POINT = re.compile(r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2}))?(?:-(?P<day>[\dX]{2}))?(?P<doubt>[?~%]?)")
_MONTHS = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May", "month"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)


def unknown_in_words(edtf: str) -> Phrase | None:
    """Say a date or a span of time of which year, month or day is not known; None for one without such parts.

    Where a form is none that is read here, there is nothing to say either.
    """
    if _UNKNOWN not in edtf:
        return None
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    bare = [_of_no_year(each) for each in (first, last)]
    if all(bare):
        return tr("{day}, year not stated", day=tr("{first} to {last}", "dates", first=bare[0], last=bare[1]))
    begin, end = _said(first), _said(last)
    return tr("from {first} to {last}", first=begin, last=end) if begin and end else None


def _said(date: str) -> str | None:
    return _point(date) if _UNKNOWN in date else date


def _point(date: str) -> Phrase | None:
    found = _POINT.fullmatch(date)
    if found is None:
        return None
    year, month, day = found["year"], found["month"] or _UNKNOWN, found["day"] or _UNKNOWN
    said = _in_year(year, month) if year.isdecimal() else _yearless(year, month, day)
    return tr("perhaps {date}", date=said) if found["doubt"] and said is not None else said


def _yearless(year: str, month: str, day: str) -> Phrase | None:
    if year != _UNKNOWN * len(year):
        return None if month.isdecimal() else _some_years(year)
    if not month.isdecimal():
        return None if day.isdecimal() else tr("year not stated")
    bare = _bare(month, day)
    return tr("{day}, year not stated", day=bare) if bare is not None else None


def _of_no_year(date: str) -> Phrase | None:
    """Say month and day of a date of which nothing but these is known."""
    found = _POINT.fullmatch(date)
    if found is None or found["doubt"] or found["year"] != _UNKNOWN * 4:
        return None
    return _bare(found["month"] or _UNKNOWN, found["day"] or _UNKNOWN)


def _bare(month: str, day: str) -> Phrase | None:
    name = _month(month)
    if name is None or not day.isdecimal():
        return name
    return tr("{day} {month}", "day of a month", day=int(day), month=name)


def _some_years(year: str) -> Phrase | None:
    known = year.rstrip(_UNKNOWN)
    if not known.isdecimal():
        return None
    missing = len(year) - len(known)
    return tr("between {first} and {last}", first=known + "0" * missing, last=known + "9" * missing)


def _in_year(year: str, month: str) -> Phrase | None:
    name = _month(month)
    if name is not None:
        return tr("a day in {month} {year}", month=name, year=year)
    return None if month.isdecimal() else tr("some time in {year}", year=year)


def _month(month: str) -> Phrase | None:
    number = int(month) if month.isdecimal() else 0
    return _MONTHS[number - 1] if 1 <= number <= len(_MONTHS) else None
