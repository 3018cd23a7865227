"""Levels worked out from a level and its change: only within one record, and always marked as derived."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from core.analysis.charts.changes import UNCHANGED
from core.analysis.charts.numbers import plain
from core.analysis.charts.units import UnitKind, unit_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.analysis.charts.changes import FigureChange
    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.periods import Interval

PERCENT = "percent"
_HUNDRED = Decimal(100)
_DIGITS_KEPT = 20
_EXACT = (None, "", "=")


def with_derived(figures: Sequence[ChartFigure]) -> tuple[ChartFigure, ...]:
    """Put the level of the base behind each figure whose record says enough for it.

    "1,100 cases, 10 % more than in 2019" gives about 1,000 for 2019. Level and change have to be fields of one
    record, stated exactly, sure, and the only ones: what one record says is never worked out from another.
    """
    return tuple(_each_with_derived(figures))


def _each_with_derived(figures: Sequence[ChartFigure]) -> Iterator[ChartFigure]:
    several = _with_several_levels(figures)
    for figure in figures:
        yield figure
        if figure.row.record not in several and (base := _base_level(figure)) is not None:
            yield base


def _with_several_levels(figures: Iterable[ChartFigure]) -> frozenset[str]:
    seen: set[str] = set()
    several: set[str] = set()
    for figure in figures:
        (several if figure.row.record in seen else seen).add(figure.row.record)
    return frozenset(several)


def _base_level(figure: ChartFigure) -> ChartFigure | None:
    """Give the level of the base as a figure of its own; None where the record does not say enough."""
    change = figure.change
    if change is None or figure.value is None or not _is_exact(figure, change):
        return None
    found = _level_before(figure, change, figure.value)
    if found is None:
        return None
    row = replace(
        figure.row,
        period=figure.row.base_period,
        value=plain(found),
        bound="~" if change.unit == PERCENT else None,
        direction=None,
        amount=None,
        amount_unit=None,
        base_period=None,
        derived=True,
    )
    bare = replace(figure, row=row, period=change.base, period_words="", reported="", change=None)
    return replace(bare, value=found, low=found, high=found)


def _is_exact(figure: ChartFigure, change: FigureChange) -> bool:
    """Tell whether level, change, and both periods leave nothing open."""
    row = figure.row
    sure = not (figure.doubtful or change.doubtful or row.derived)
    single = row.high is None and change.high is None
    bounded = row.bound in _EXACT and change.bound in _EXACT
    periods = (figure.period, change.base)
    dated = all(not each.approximate for each in periods)
    months, base_months = (_months(each) for each in periods)
    alike = months is not None and months == base_months
    return sure and single and bounded and dated and alike and figure.period != change.base


def _months(period: Interval) -> int | None:
    """Count the months that a period touches: a half-year is measured against a half-year, or is not understood."""
    first, last = period.first, period.last
    return (last.year - first.year) * 12 + last.month - first.month + 1 if first and last else None


def _level_before(figure: ChartFigure, change: FigureChange, level: Decimal) -> Decimal | None:
    if change.direction == UNCHANGED:
        return level if not change.amount else None
    moved = change.signed
    if moved is None or level < 0:
        return None
    if change.unit == PERCENT:
        # Of a share, "5 % more" may be said of the share or in points: both readings are possible.
        kept = 1 + moved / _HUNDRED
        if unit_kind(figure.unit) is UnitKind.SHARE or kept <= 0:
            return None
        return _rounded(level, change, kept)
    in_its_unit = change.unit == figure.unit or (change.unit == "percentage_points" and figure.unit == PERCENT)
    return level - moved if in_its_unit and figure.unit is not None and level >= moved else None


def _rounded(level: Decimal, change: FigureChange, kept: Decimal) -> Decimal:
    """Divide, and keep no digit that the rounding of the percentage leaves open."""
    before = level / kept
    amount = change.amount or Decimal(0)
    step = Decimal((0, (1,), int(amount.as_tuple().exponent)))
    open_by = before * (step / 2 / _HUNDRED) / kept
    finest = max(open_by.adjusted(), int(level.as_tuple().exponent))
    if not before or before.adjusted() - finest >= _DIGITS_KEPT:
        return before
    return before.quantize(Decimal((0, (1,), finest)), rounding=ROUND_HALF_EVEN)
