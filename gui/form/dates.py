"""Dates in words: what stands beside the neutral form that is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_QUALIFIERS = "?~%"


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
    if len(first) == len(last) and first[:4] == last[:4] and "X" not in edtf:
        begin = _without_year(first)
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
    if not date or "X" in date:
        return ""
    parts = [int(part) for part in date.split("-") if part.isdecimal()]
    if len(parts) == 3:
        return QLocale().toString(QDate(*parts), tr("d MMM yyyy", "a day, in Qt's letters for dates"))
    if len(parts) == 2 and parts[1] <= 12:
        return QLocale().toString(QDate(parts[0], parts[1], 1), tr("MMM yyyy", "a month, in Qt's letters for dates"))
    return f"{parts[0]}" if len(parts) == 1 else ""


def _without_year(date: str) -> str:
    parts = [int(part) for part in date.rstrip(_QUALIFIERS).split("-")]
    if len(parts) == 3:
        return QLocale().toString(QDate(*parts), tr("d MMM", "a day of a year that is named later"))
    if len(parts) == 2 and parts[1] <= 12:
        return QLocale().toString(QDate(parts[0], parts[1], 1), tr("MMM", "a month of a year that is named later"))
    return _point(date)
