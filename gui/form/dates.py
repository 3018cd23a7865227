"""Dates in words: what stands beside the neutral form that is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_QUALIFIERS = "?~%"
_MONTH, _DAY = 2, 3
"""How many parts a date of that precision has."""
_LAST_MONTH = 12


def date_in_words(edtf: str) -> str:
    """Say a date as people write it: ``2020-09-24`` is "24 Sep 2020"; empty where that says nothing more."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    if first in ("", ".."):
        return tr("until {date}", date=_point(last)) if _point(last) else ""
    if last in ("", ".."):
        return tr("since {date}", date=_point(first)) if _point(first) else ""
    begin, end = _point(first), _point(last)
    if not begin or not end:
        return ""
    if first[:4] == last[:4] and (within := _within_a_year(first, last)) is not None:
        return tr("{begin} – {end}", begin=within[0], end=within[1])
    begin, end = _months(first, last) or (begin, end)
    return tr("{first} – {last}", first=begin, last=end)


def _point(date: str) -> str:
    """Say one date; a mark of doubt is said in words."""
    bare, mark = date.rstrip(_QUALIFIERS), date[len(date.rstrip(_QUALIFIERS)) :]
    said = _plain(bare)
    told: dict[str, Callable[[], str]] = {
        "?": lambda: tr("perhaps {date}", date=said),
        "~": lambda: tr("about {date}", date=said),
        "%": lambda: tr("perhaps about {date}", date=said),
    }
    return told[mark]() if mark in told and said else said


def _plain(date: str) -> str:
    if not date or "X" in date or date.startswith("-"):
        return ""
    parts = [int(part) for part in date.split("-") if part.isdecimal()]
    if len(parts) == _DAY:
        return QLocale().toString(QDate(*parts), tr("d MMM yyyy", "a day, in Qt's letters for dates"))
    if len(parts) == _MONTH and parts[1] <= _LAST_MONTH:
        return QLocale().toString(QDate(parts[0], parts[1], 1), tr("MMM yyyy", "a month, in Qt's letters for dates"))
    return f"{parts[0]}" if len(parts) == 1 else ""


def _within_a_year(first: str, last: str) -> tuple[str, str] | None:
    """Say two days or two months of one year, which is named once; None where they are no such two."""
    begin, end = _parts(first), _parts(last)
    locale = QLocale()
    if len(begin) == len(end) == _DAY:
        return (
            locale.toString(QDate(*begin), tr("d MMM", "the first day of some within one year")),
            locale.toString(QDate(*end), tr("d MMM yyyy", "the last day of some within one year")),
        )
    if len(begin) == len(end) == _MONTH and max(begin[1], end[1]) <= _LAST_MONTH:
        return (
            locale.toString(QDate(begin[0], begin[1], 1), tr("MMM", "the first month of some within one year")),
            locale.toString(QDate(end[0], end[1], 1), tr("MMM yyyy", "the last month of some within one year")),
        )
    return None


def _months(first: str, last: str) -> tuple[str, str] | None:
    """Say the months at both ends of a stretch over several years; None where these are no months."""
    begin, end = _parts(first), _parts(last)
    if not (len(begin) == len(end) == _MONTH and max(begin[1], end[1]) <= _LAST_MONTH):
        return None
    form, locale = tr("MMM yyyy", "a month at one end of several years"), QLocale()
    days = (QDate(begin[0], begin[1], 1), QDate(end[0], end[1], 1))
    return locale.toString(days[0], form), locale.toString(days[1], form)


def _parts(date: str) -> list[int]:
    """Give year, month and day of a date without a mark of doubt; nothing for another."""
    plain = date[:1].isdecimal() and date.replace("-", "").isdecimal()
    return [int(part) for part in date.split("-")] if plain else []
