"""Coded figures as a chart draws them: where they stand in time and how high, each with its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.charts.changes import FigureChange
from core.analysis.charts.numbers import number, reach
from core.analysis.charts.periods import interval
from core.analysis.charts.source import source_at, source_of
from core.analysis.charts.units import unit_kind
from core.analysis.series import coded_figures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from core.analysis.charts.numbers import Ratio, Reach
    from core.analysis.charts.periods import Interval
    from core.analysis.charts.ruled import FigureRuling
    from core.analysis.charts.source import Source
    from core.analysis.charts.units import UnitKind
    from core.analysis.series import CodedFigure, SeriesRow
    from core.model.codebook import Codebook
    from core.model.record import Record, Value

_UNBOUNDED_BELOW = ("<", "≤")
_UNBOUNDED_ABOVE = (">", "≥")


@dataclass(frozen=True, slots=True)
class FigureKey:
    """What a figure is a figure of, whatever its unit and period: ids, or words where there is no id yet.

    Attributes:
        scope: Folded words; empty where nothing is narrowed down.
    """

    measure: tuple[str, ...]
    place: tuple[str, ...]
    scope: str


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """One row of a series, ready to be drawn.

    Attributes:
        row: What `spanwise series` prints.
        key: What it is a figure of.
        period: Its place in time.
        period_words: The words of the period ("nửa đầu năm 2563"); empty where it has none.
        value: Height of the mark; the lower end of a range. None where only a change is stated.
        low: Lower end of the bar; None where the value has none ("under 20"), or there is no value.
        high: Upper end; None where the value has none ("over 20"), or there is no value.
        unit: Id of its unit; its words where it has no id yet, None where it has none.
        reported: As the article has it: "1,8 tỷ đồng"; empty where it has no words.
        change: How it moved against its base.
        source: The words that the row points at.
        doubtful: Whether the analyst was not sure of any part of it, or has not looked at one that was carried over.
        ratio: What the value of the row was multiplied by, where the series has another unit of the same family.
        value_id: Id of the value that its level is; empty where only a change is stated.
        ruling: What the analyst ruled on its level, where others contradict it.
    """

    row: SeriesRow
    key: FigureKey
    period: Interval
    period_words: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    reported: str
    change: FigureChange | None
    source: Source
    doubtful: bool = False
    ratio: Ratio = (1, 1)
    value_id: str = ""
    ruling: FigureRuling | None = None

    @property
    def first(self) -> date | None:
        """First day of its period; None where that has no beginning, or is not known."""
        return self.period.first

    @property
    def last(self) -> date | None:
        """Last day of its period; None where that has no end, or is not known."""
        return self.period.last

    @property
    def open_start(self) -> bool:
        """Whether its period has no beginning."""
        return self.period.open_start

    @property
    def open_end(self) -> bool:
        """Whether its period has no end."""
        return self.period.open_end

    @property
    def approximate(self) -> bool:
        """Whether its period is only about right at an end; "about 11,000" is the row's bound."""
        return self.period.approximate

    @property
    def derived(self) -> bool:
        """Whether its value was worked out, and stands in no article."""
        return self.row.derived

    @property
    def base(self) -> Interval | None:
        """The period that its change is measured against."""
        return self.change.base if self.change else None

    @property
    def unit_kind(self) -> UnitKind:
        """What sort of unit it has; those of two sorts never share an axis."""
        return unit_kind(self.unit)

    @property
    def drawable(self) -> bool:
        """Whether it has both a place in time and something to draw; else it is listed beside the chart."""
        return self.period.dated and (self.value is not None or self.change is not None)

    @property
    def reach(self) -> Reach | None:
        """The numbers that its value may stand for, in its unit."""
        found = reach(self.row.value, self.row.bound, self.row.high)
        return found.scaled(self.ratio) if found else None


def chart_figures(
    codebook: Codebook,
    records: Sequence[Record],
    names: Callable[[str], str],
    *,
    canonical: Callable[[str], str],
    newest: Mapping[str, str] | None = None,
) -> tuple[ChartFigure, ...]:
    """Make the rows of `core.analysis.series.series` ready to be drawn, one figure a row, in their order.

    Args:
        codebook: Says which types of record are figures.
        records: Of one analyst's set.
        names: Gives what the screen shows for an id.
        canonical: Gives the id that stands for an id after merging, and any other string unchanged.
        newest: Newest text of each article, by article id.

    Raises:
        Bug: If the records are of more than one analyst.
    """
    drawing = _Drawing(canonical, newest or {})
    coded = coded_figures(codebook, records, names, canonical=canonical, newest=newest)
    return tuple(drawing.figure(each) for each in coded)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What all figures share."""

    canonical: Callable[[str], str]
    newest: Mapping[str, str]

    def figure(self, coded: CodedFigure) -> ChartFigure:
        row, unit, period = coded.row, coded.unit, coded.period
        found = reach(row.value, row.bound, row.high)
        ends = [each for each in (number(row.value), number(row.high)) if each is not None] if found else []
        value, top = (min(ends), max(ends)) if ends else (None, None)
        return ChartFigure(
            row=row,
            key=self._key(coded),
            period=interval(row.period),
            period_words=period.raw if period else "",
            value=value,
            low=None if row.bound in _UNBOUNDED_BELOW else value,
            high=None if row.bound in _UNBOUNDED_ABOVE else top,
            unit=self._identity(unit) if unit else None,
            reported=_with_unit(coded.level, unit),
            change=self._change(coded),
            source=source_at(coded.record, coded.anchor),
            value_id=coded.level.id if coded.level is not None else "",
            doubtful=_is_open(coded.level, unit, period, *coded.measures, *coded.places, *coded.scopes),
        )

    def _key(self, coded: CodedFigure) -> FigureKey:
        scope = " ".join(value.normal or value.raw for value in coded.scopes)
        return FigureKey(self._identities(coded.measures), self._identities(coded.places), _folded(scope))

    def _identities(self, values: Sequence[Value]) -> tuple[str, ...]:
        return tuple(sorted({identity for value in values if (identity := self._identity(value)) is not None}))

    def _identity(self, value: Value) -> str | None:
        if value.normal is not None:
            return self.canonical(value.normal)
        return _folded(value.raw) or None

    def _change(self, coded: CodedFigure) -> FigureChange | None:
        row, amount, direction = coded.row, coded.amount, coded.direction
        if amount is None and row.direction is None:
            return None
        told = [value for value in (direction, amount) if value is not None]
        quoted = next((value.words for value in reversed(told) if value.words), ())
        return FigureChange(
            direction=row.direction,
            amount=number(row.amount),
            bound=(amount.bound or None) if amount else None,
            high=number(amount.high) if amount else None,
            unit=self.canonical(amount.unit) if amount and amount.unit else None,
            unit_name=row.amount_unit,
            base=interval(row.base_period),
            words=" ".join(value.raw for value in told if value.raw),
            source=source_of(coded.record, quoted, self.newest),
            doubtful=_is_open(*told, coded.base),
        )


def _is_open(*values: Value | None) -> bool:
    """Tell whether any of these was doubted, or taken over from another record and not looked at yet."""
    return any(value is not None and (value.doubtful or value.carried) for value in values)


def _folded(words: str) -> str:
    """Write words so that case and blanks make no other thing of them; tone marks do."""
    return " ".join(words.casefold().split())


def _with_unit(level: Value | None, unit: Value | None) -> str:
    """Put the words of a value and of its unit together as they stand: "11.215 vụ", "3万美元", "US$ 5"."""
    if level is None or unit is None or not level.words or not unit.words:
        return level.raw if level else ""
    at = next((anchor for anchor in level.words if anchor.text == unit.words[0].text), None)
    if at is None:
        return level.raw
    there = min(unit.words, key=lambda anchor: abs(anchor.span.start - at.span.start))
    if at.span.start < there.span.end and there.span.start < at.span.end:
        return level.raw if len(level.raw) >= len(unit.raw) else unit.raw
    if there.span.end <= at.span.start:
        joint = "" if there.span.end == at.span.start else " "
        return f"{there.exact}{joint}{level.raw}"
    joint = "" if there.span.start == at.span.end else " "
    return f"{level.raw}{joint}{there.exact}"
