"""Periods as a chart draws them: stretches of days, open at an end, fading at an end, or without a place in time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from core.analysis.edtf_range import edtf_range

_QUALIFIER = re.compile(r"[~?%]")


@dataclass(frozen=True, slots=True)
class Interval:
    """A period as a stretch of days, both ends included.

    Attributes:
        first: First day; None where it is not known, or the period has no beginning.
        last: Last day; None where it is not known, or the period has no end.
        open_start: Whether it began at some time before `last`.
        open_end: Whether it goes on from `first`.
        approximate_start: Whether the first day is only about right: the bar fades there.
        approximate_end: Whether the last day is.
        yearless: Whether day and month are known, but not the year.
    """

    first: date | None = None
    last: date | None = None
    open_start: bool = False
    open_end: bool = False
    approximate_start: bool = False
    approximate_end: bool = False
    yearless: bool = False

    @property
    def approximate(self) -> bool:
        """Whether either end is only about right."""
        return self.approximate_start or self.approximate_end

    @property
    def dated(self) -> bool:
        """Whether it has a place in time; what has none is listed beside the chart."""
        return self.first is not None or self.last is not None

    @property
    def days(self) -> int | None:
        """How many days it has; None where an end is not known."""
        return (self.last - self.first).days + 1 if self.first and self.last else None


UNDATED = Interval()
"""What is not stated, cannot be read, or ends before it begins."""


@lru_cache(maxsize=4096)
def interval(edtf: str | None) -> Interval:
    """Give the days of an EDTF date or interval; `UNDATED` where it has no place in time."""
    days = edtf_range(edtf) if edtf else None
    if edtf is None or days is None:
        return UNDATED
    if days.yearless:
        return Interval(yearless=True)
    start, slash, end = edtf.partition("/")
    open_start, open_end = days.earliest == date.min, days.latest == date.max
    return Interval(
        first=None if open_start else days.earliest,
        last=None if open_end else days.latest,
        open_start=open_start,
        open_end=open_end,
        approximate_start=not open_start and bool(_QUALIFIER.search(start)),
        approximate_end=not open_end and bool(_QUALIFIER.search(end if slash else start)),
    )
