"""Meetings in words: when, how far, by whom, and what is missing between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from core.language.edtf import UNKNOWN_YEAR
from gui.form.dates import date_in_words
from gui.wording import tr

if TYPE_CHECKING:
    from core.analysis.charts.timeline import Gap, Lane, MeetingMark

_BETWEEN = " · "
_LEAP_YEAR = 2000


def lane_told(lane: Lane) -> str:
    """Name a lane."""
    return lane.series or tr("Other meetings")


def number_told(mark: MeetingMark) -> str:
    """Say the number of a meeting in its series; a dot where it has none."""
    return str(mark.ordinal) if mark.ordinal is not None else "•"


def date_told(mark: MeetingMark) -> str:
    """Say when a meeting was or is to be, as exactly as is stated."""
    if not mark.date:
        return tr("date not stated")
    if mark.yearless:
        return tr("{day}, year not stated", day=_yearless_told(mark))
    return date_in_words(mark.date) or mark.date_words or mark.date


def counts_told(mark: MeetingMark) -> str:
    """Say how many spoke, and how many proposals were made; empty where none are coded."""
    speakers = tr("%n speaker(s)", "", mark.speakers) if mark.speakers else ""
    proposals = tr("%n proposal(s)", "", mark.proposals) if mark.proposals else ""
    return tr(", ", "between things").join(filter(None, (speakers, proposals)))


def label_told(lane: Lane, mark: MeetingMark) -> str:
    """Say the first line beside a mark: what is known of it but its date."""
    name, between = mark.label if not lane.series or mark.ordinal is None else "", tr(", ", "between things")
    return _BETWEEN.join(filter(None, (name, mark.phase_label, between.join(mark.host), between.join(mark.format))))


def note_told(mark: MeetingMark) -> str:
    """Say the second line: when, and how much was said; that the year is missing is said by the head of its column."""
    when = _yearless_told(mark) if mark.yearless else date_told(mark)
    return _BETWEEN.join(filter(None, (when, counts_told(mark))))


def mark_heads(mark: MeetingMark) -> list[str]:
    """Say all of a meeting, one line each."""
    told = [
        _BETWEEN.join(filter(None, (mark.label, mark.phase_label or tr("planned or held: not stated")))),
        date_told(mark),
        _named(tr("Format"), mark.format),
        _named(tr("Host"), mark.host),
        _named(tr("Chair"), mark.chair),
        _named(tr("Place"), mark.place),
        counts_told(mark),
        tr("Articles state different dates.") if mark.dates_differ else "",
    ]
    return [line for line in told if line]


def gap_number(gap: Gap) -> str:
    """Say the numbers that are missing, as a mark holds them: "16", "10–13"."""
    return str(gap.first) if gap.first == gap.last else f"{gap.first}–{gap.last}"


def gap_told(lane: Lane, gap: Gap) -> str:
    """Say what is missing."""
    if gap.first == gap.last:
        return tr("{series} {number}: no record", series=lane.series, number=gap.first)
    return tr("{series} {first} to {last}: no record", series=lane.series, first=gap.first, last=gap.last)


def _named(label: str, names: tuple[str, ...]) -> str:
    return tr("{label}: {names}", label=label, names=tr(", ", "between things").join(names)) if names else ""


def _yearless_told(mark: MeetingMark) -> str:
    return _day_of_a_year(mark.date) or mark.date_words or mark.date


def _day_of_a_year(edtf: str) -> str:
    year, _, day = edtf.partition("-")
    parts = day.split("-") if year == UNKNOWN_YEAR else []
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        return ""
    day = QDate(_LEAP_YEAR, int(parts[0]), int(parts[1]))
    return QLocale().toString(day, tr("d MMM", "a day of a year that is not known")) if day.isValid() else ""
