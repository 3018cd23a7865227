"""Where figures stand on the axes: days as `datetime.date.toordinal` counts them, and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from core.analysis.charts.periods import Interval


def day_of(period: Interval, *, at_end: bool) -> float | None:
    """Give the day on which a period begins, or the one after its last; None where it has none."""
    day = period.last if at_end else period.first
    return None if day is None else float(day.toordinal() + at_end)


def when(period: Interval) -> float | None:
    """Give a day to sort a period by; None where it has no place in time."""
    first, last = day_of(period, at_end=False), day_of(period, at_end=True)
    return first if first is not None else last


def number_of(found: Decimal | None) -> float | None:
    """Give a number as an axis takes it."""
    return None if found is None else float(found)
