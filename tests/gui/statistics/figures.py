"""Invented figures, as the core reads them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from core.analysis.charts.changes import FigureChange
from core.analysis.charts.figures import ChartFigure, FigureKey
from core.analysis.charts.periods import UNDATED, interval
from core.analysis.charts.source import Source
from core.analysis.series import SeriesRow
from core.project.charts import FiguresRead
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXT = "0" * 64


def figure(
    record: str,
    value: str | None,
    period: str | None,
    *,
    measure: str = "cases of fraud",
    unit: str | None = "cases",
    place: str = "Laos",
    bound: str | None = None,
    high: str | None = None,
    change: str | None = None,
    base: str | None = None,
    article: str = "a1",
    derived: bool = False,
) -> ChartFigure:
    """A figure; `change` is a signed number of percent, or a direction."""
    source = Source(record, article, TEXT, Span(0, 3), "abc")
    direction = amount = None
    if change is not None:
        direction = change if change.isalpha() else "down" if change.startswith("-") else "up"
        amount = None if change.isalpha() else change.lstrip("+-")
    low = None if value is None else Decimal(value)
    top = low if high is None else Decimal(high)
    row = SeriesRow(
        *(measure, unit, place, period, value, bound, high, direction, amount),
        *("percent" if amount else None, base, None, derived, record, article, 0, 3, TEXT),
    )
    moved = None
    if change is not None:
        number = None if amount is None else Decimal(amount)
        unit_name = "percent" if amount else None
        moved = FigureChange(
            direction, number, None, None, unit_name, unit_name, interval(base) if base else UNDATED, change, source
        )
    return ChartFigure(
        row=row,
        key=FigureKey((measure,), (place,), ""),
        period=interval(period),
        period_words="",
        value=low,
        low=low,
        high=top,
        unit=unit,
        reported=value or "",
        change=moved,
        source=source,
    )


def read(figures: Iterable[ChartFigure]) -> FiguresRead:
    return FiguresRead(tuple(figures), (), frozenset())


def many(count: int) -> FiguresRead:
    """Months of a thousand years, in ten series."""
    return read(
        figure(
            f"r{number}",
            str(1000 + number * 7919 % 5000),
            f"{1000 + number // 12 % 1000:04}-{number % 12 + 1:02}",
            measure=f"measure {number % 10}",
        )
        for number in range(count)
    )
