"""What a date expression says before anybody knows the year: parts stated, relative, or left open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.language.edtf import edtf_date, month_days, valid_edtf

if TYPE_CHECKING:
    from collections.abc import Callable

_LAST_MONTH = 12
_FAR_AHEAD = 183
"""Days by which a day without a year may lie after the publication; farther ahead, last year is meant."""
_FAR_BACK = 300
_SOON = 31
_WEEK = 7
_WEEK_AHEAD = 10
"""A bare day of the month farther ahead than this is of the month before."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year; a part that the words do not state is None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """One date expression at ``start``–``end`` (code points, half open).

    Attributes:
        first: The day, or where the interval begins.
        last: Where the interval ends; None for a single day, month or year.
        year_shift: Years from the year of publication (*last year* is −1).
        month_shift: Months from the month of publication.
        day_shift: Days from the day of publication.
        past_month: *last November*: the newest such month before the publication, or months that are over by then.
        until_now: The interval ends with the publication.
        same_period: *the same period of 2019*: the months come from the interval before it.
        deictic: *today*, *this year*: says little by itself, and is found only where asked for.
        bare: A day of the month alone: this month's, or last month's where this one's lies far ahead.
        ahead: Words beside it say that it lies ahead.
        weekday: *on Thursday*, Monday being 0: the day of publication where that is one, or else the nearest one before
            it or behind it, if words say which.
        last_weekday: *from Tuesday to Thursday*: where the interval ends that begins with the weekday.
        over: Words beside a weekday say that it is past.
        recent: *the past nine months*: the interval is meant only if it has just ended with the publication.
        anchor_shift: Years from the year of the date named before it (*the following year* is 1).
        near_year: A year that stands near; where the publication gives another one, either can be meant.
        silent: Takes its words without being a date (*every March*).
        borrowed: In words, what the date named beside it lent.
    """

    start: int
    end: int
    first: Day
    last: Day | None = None
    year_shift: int | None = None
    month_shift: int | None = None
    day_shift: int | None = None
    past_month: bool = False
    until_now: bool = False
    same_period: bool = False
    deictic: bool = False
    bare: bool = False
    ahead: bool = False
    weekday: int | None = None
    last_weekday: int | None = None
    over: bool = False
    recent: bool = False
    anchor_shift: int | None = None
    near_year: int | None = None
    silent: bool = False
    borrowed: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a missing year is taken from: the publication, or a year that the article itself names.

    Attributes:
        earlier: The interval named before, each year counted from that of its end.
        opened: The day that the article opens with, in any year, where nobody knows the year of publication.
    """

    published: date | None = None
    year: int | None = None
    year_source: str = ""
    earlier: tuple[Day, Day] | None = None
    opened: date | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date in EDTF, and in words what was assumed."""

    edtf: str
    assumed: str


def resolve(shape: Shape, basis: Basis) -> Resolved | None:
    """Give the date that an expression means, or None if there is no such date."""
    if shape.silent or shape.anchor_shift is not None:
        return None
    if shape.weekday is not None:
        found = _weekday(shape, shape.weekday, basis)
    elif shape.day_shift is not None:
        found = _shifted_day(shape.day_shift, basis)
    elif shape.month_shift is not None:
        found = _shifted_month(shape, basis)
    elif shape.same_period:
        found = _same_period(shape, basis)
    else:
        found = _stated(shape, basis)
    if found is None or not valid_edtf(found.edtf):
        return None
    return Resolved(found.edtf, _joined(shape.borrowed, found.assumed)) if shape.borrowed else found


def possible(shape: Shape) -> bool:
    """Tell whether there can be such a day at all, whatever the year is."""
    counted = (shape.day_shift, shape.month_shift, shape.year_shift, shape.weekday, shape.anchor_shift)
    # The basis only lends a year that leaps.
    relative = shape.silent or shape.recent or any(part is not None for part in counted)
    return relative or resolve(shape, Basis(year=2000)) is not None


def parse_day(text: str | None) -> date | None:
    """Read a whole day in ISO form, as the publication date is given; None if it is not one."""
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def written(shape: Shape, year_of: Callable[[Day], int | None]) -> str:
    """Write the EDTF of a shape, with the year of each end."""
    first = shape.first
    start = edtf_date(year_of(first), first.month, first.day)
    if shape.last is None:
        return start
    last = shape.last
    return f"{start}/{edtf_date(year_of(last), last.month, last.day)}"


def _weekday(shape: Shape, weekday: int, basis: Basis) -> Resolved | None:
    if basis.published is None:
        return None
    if shape.last_weekday is not None:
        return _weekdays(shape, weekday, (shape.last_weekday - weekday) % _WEEK, basis.published)
    days_ago = (basis.published.weekday() - weekday) % _WEEK
    if not days_ago:
        return Resolved(basis.published.isoformat(), "the weekday of the publication")
    if shape.over:
        day = basis.published - timedelta(days=days_ago)
        return Resolved(day.isoformat(), "the last such weekday before the publication")
    if shape.ahead:
        day = basis.published + timedelta(days=_WEEK - days_ago)
        return Resolved(day.isoformat(), "the next such weekday after the publication")
    return None


def _weekdays(shape: Shape, weekday: int, length: int, published: date) -> Resolved | None:
    """Give the days from one weekday to another: those around the publication, or the nearest if words say which."""
    days_ago = (published.weekday() - weekday) % _WEEK
    if days_ago > length and shape.ahead:
        days_ago -= _WEEK
    elif days_ago > length and not shape.over:
        return None
    first = published - timedelta(days=days_ago)
    return Resolved(f"{first}/{first + timedelta(days=length)}", "the nearest such weekdays to the publication")


def _shifted_day(shift: int, basis: Basis) -> Resolved | None:
    if basis.published is None:
        return None
    day = basis.published + timedelta(days=shift)
    return Resolved(day.isoformat(), "counted from the publication date")


def _shifted_month(shape: Shape, basis: Basis) -> Resolved | None:
    day = shape.first.day
    if basis.published is None:
        if day and shape.bare and basis.opened is not None and day <= basis.opened.day:
            first = replace(shape.first, month=basis.opened.month)
            last = shape.last and replace(shape.last, month=basis.opened.month)
            opened = replace(shape, first=first, last=last)
            return Resolved(written(opened, lambda _: None), "month from the day that the article opens with")
        return Resolved(written(shape, lambda _: None), "year and month unknown") if day else None
    shift = shape.month_shift or 0
    if shape.bare and not shape.ahead and day is not None and day > basis.published.day:
        if day - basis.published.day <= _WEEK_AHEAD:
            return Resolved(written(shape, lambda _: None), "this month or the month before")
        shift = -1
    months = basis.published.year * _LAST_MONTH + basis.published.month - 1 + shift
    year, month = divmod(months, _LAST_MONTH)
    last_day = shape.last.day if shape.last else None
    edtf = edtf_date(year, month + 1, day)
    if last_day:
        edtf += "/" + edtf_date(year, month + 1, last_day)
    return Resolved(edtf, "month counted from the publication date")


def _same_period(shape: Shape, basis: Basis) -> Resolved | None:
    year, assumed = _base_year(shape, basis)
    if year is None:
        return None
    if basis.earlier is None:
        return Resolved(edtf_date(year, None, None), assumed)
    first, last = basis.earlier
    period = edtf_date(year + (first.year or 0), first.month, first.day)
    if first != last:
        period += "/" + edtf_date(year, last.month, last.day)
    return Resolved(period, _joined(assumed, "months from the period named before it"))


def _stated(shape: Shape, basis: Basis) -> Resolved | None:
    if shape.until_now:
        return _until_now(shape, basis)
    if shape.recent and not _has_just_ended(shape, basis.published):
        return None
    stated = shape.first.year if shape.first.year is not None else shape.last.year if shape.last else None
    if stated is not None:
        shape = _with_year(shape, stated)
        return Resolved(written(shape, lambda day: day.year), "")
    if not _exists(shape, None):
        return None
    year, assumed = _base_year(shape, basis)
    if year is None or shape.near_year not in (None, year):
        unknown = "year unknown" if shape.year_shift is None else "year counted from a publication date that is unknown"
        whole_year = shape.first.month is None and shape.last is None
        return None if whole_year else Resolved(written(shape, lambda _: None), unknown)
    if _wraps(shape):
        shape = _with_year(replace(shape, first=replace(shape.first, year=year)), year)
        return Resolved(written(shape, lambda day: day.year), assumed)
    return Resolved(written(shape, lambda _: year), assumed)


def _has_just_ended(shape: Shape, published: date | None) -> bool:
    month = shape.last.month if shape.last is not None else None
    return published is not None and month in (published.month, published.month - 1)


def _with_year(shape: Shape, year: int) -> Shape:
    """Lend the year that one end states to the other, across a new year if the months say so."""
    first, last = shape.first, shape.last
    if last is None or (first.year is not None and last.year is not None):
        return shape
    wraps = _wraps(shape)
    if first.year is None:
        return replace(shape, first=replace(first, year=year - wraps))
    return replace(shape, last=replace(last, year=year + wraps))


def _wraps(shape: Shape) -> bool:
    """Tell whether an interval runs over a new year."""
    first, last = shape.first.month, shape.last.month if shape.last else None
    return first is not None and last is not None and first > last


def _until_now(shape: Shape, basis: Basis) -> Resolved | None:
    year, assumed = shape.first.year, ""
    if year is None:
        year, assumed = _base_year(shape, basis)
    start = edtf_date(year, shape.first.month, shape.first.day)
    if basis.published is None:
        return None if year is None else Resolved(f"{start}/..", _joined(assumed, "end unknown"))
    now = basis.published
    end = edtf_date(now.year, now.month if shape.first.month else None, None)
    return Resolved(f"{start}/{end}", _joined(assumed, "end from the publication date"))


def _base_year(shape: Shape, basis: Basis) -> tuple[int | None, str]:
    if shape.first.year is not None:
        return shape.first.year, ""
    if basis.published is not None:
        if shape.year_shift is not None:
            year = basis.published.year + shape.year_shift
            return year, f"year {year} counted from the publication date"
        year = _nearest_year(shape, basis.published)
        where = "the publication date" if year == basis.published.year else "the year next to the publication date"
        return year, f"year {year} from {where}"
    if basis.year is None or shape.year_shift is not None:
        return None, ""
    return basis.year, f"year {basis.year} from {basis.year_source}"


def _nearest_year(shape: Shape, published: date) -> int:
    """Choose the year of a date without one: of publication, unless that lies implausibly far away."""
    month = shape.first.month
    if month is None:
        return published.year
    if shape.past_month and shape.last is not None and shape.last.month is not None:
        return published.year if shape.last.month <= published.month else published.year - 1
    if shape.past_month:
        return published.year if month < published.month else published.year - 1
    end = shape.last if shape.last is not None and shape.last.month is not None and not _wraps(shape) else shape.first
    if shape.ahead and _days_from(published, published.year, end.month or month, end.day) < -_SOON:
        return published.year + 1
    if _days_from(published, published.year, month, shape.first.day) > _FAR_AHEAD:
        return published.year - 1
    long_ago = _days_from(published, published.year, end.month or month, end.day) < -_FAR_BACK
    if long_ago and _days_from(published, published.year + 1, month, shape.first.day) <= _SOON:
        return published.year + 1
    return published.year


def _days_from(published: date, year: int, month: int, day: int | None) -> int:
    middle = day or min(published.day, month_days(year, month))
    return (date(year, month, min(middle, month_days(year, month))) - published).days


def _exists(shape: Shape, year: int | None) -> bool:
    return valid_edtf(written(shape, lambda _: year))


def _joined(*reasons: str) -> str:
    return "; ".join(reason for reason in reasons if reason)
