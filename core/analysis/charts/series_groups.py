"""Figures put together to series: one measure, unit, place and scope each, with what contradicts itself in them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.charts.numbers import Reach, scaled
from core.analysis.charts.units import UnitKind, size_of, turning, unit_family, unit_kind
from core.analysis.edtf_range import coarsest_edtf

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from core.analysis.charts.changes import FigureChange
    from core.analysis.charts.figures import ChartFigure

    _Reaching = tuple[ChartFigure, Reach]
    _Changing = tuple[ChartFigure, FigureChange]


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing at one time that is told with numbers that cannot both be right: two marks joined, never averaged.

    Attributes:
        figures: Two at least, each with its words, in the order of the series.
        of_change: Whether they disagree on the change against one base, not on the level.
    """

    figures: tuple[ChartFigure, ...]
    of_change: bool = False


@dataclass(frozen=True, slots=True)
class FigureSeries:
    """Figures that can be compared: what a line, or bars of one colour, show.

    Attributes:
        key: The same whenever the same series is looked at.
        measure, unit, place, scope: Names; None where nothing is stated.
        unit_kind: What sort of unit it is.
        figures: By period; those without a place in time last. Values, `low` and `high` are in the unit of the series.
        conflicts: By period.
    """

    key: str
    measure: str | None
    unit: str | None
    place: str | None
    scope: str | None
    unit_kind: UnitKind
    figures: tuple[ChartFigure, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def drawn(self) -> tuple[ChartFigure, ...]:
        """The figures that have a place in time and something to draw there."""
        return tuple(figure for figure in self.figures if figure.drawable)

    @property
    def beside(self) -> tuple[ChartFigure, ...]:
        """The figures without a period, which are listed beside the chart."""
        return tuple(figure for figure in self.figures if not figure.drawable)


def figure_series(
    figures: Sequence[ChartFigure],
    *,
    normalised: bool,
    paired: Iterable[tuple[str, str]] = (),
    apart: Collection[frozenset[str]] = (),
) -> tuple[FigureSeries, ...]:
    """Put figures together that can be compared, in the order in which each series is first told.

    What has another unit never shares a series, so neither do shares and counts, nor two currencies. Only where
    `normalised` is asked for do units of one family (grams and tonnes): then all are told in the unit that most of
    them have.

    Args:
        paired: Pairs of ids of records that the analyst took for one figure, however each article names it: the
            later one stands in the series of the first, and the two contradict each other whatever period each has.
        apart: Pairs of ids of records that the analyst said are about two things: no conflict joins them.
    """
    judged = _Judged(_first_of_pairs(figures, paired), frozenset(apart))
    heaps: dict[tuple[str, ...], list[ChartFigure]] = defaultdict(list)
    for figure in figures:
        unit = figure.unit or ""
        family = unit_family(unit) if normalised else unit
        key = judged.stands_for(figure).key
        heaps["+".join(key.measure), family, "+".join(key.place), key.scope].append(figure)
    return tuple(_series(" | ".join(key), heap, judged) for key, heap in heaps.items())


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the analyst said of pairs of records.

    Attributes:
        firsts: For each record that was paired with an earlier one: the first figure of that.
    """

    firsts: Mapping[str, ChartFigure]
    apart: Collection[frozenset[str]]

    def stands_for(self, figure: ChartFigure) -> ChartFigure:
        """Give the figure that this one was taken for: itself mostly, and always where it is derived."""
        return figure if figure.derived else self.firsts.get(figure.row.record, figure)


def _first_of_pairs(figures: Sequence[ChartFigure], paired: Iterable[tuple[str, str]]) -> dict[str, ChartFigure]:
    first_figures: dict[str, ChartFigure] = {}
    for figure in figures:
        first_figures.setdefault(figure.row.record, figure)
    places = {record: place for place, record in enumerate(first_figures)}
    leader: dict[str, str] = {}

    def find(record: str) -> str:
        while leader.get(record, record) != record:
            record = leader[record]
        return record

    for one, other in paired:
        if one in places and other in places:
            former, later = sorted((find(one), find(other)), key=places.__getitem__)
            leader[later] = former
    return {record: first_figures[find(record)] for record in leader}


def _series(key: str, heap: Sequence[ChartFigure], judged: _Judged) -> FigureSeries:
    unit = _common_unit(heap)
    told = sorted((_in_unit(figure, unit) for figure in heap), key=_by_period)
    named = next(figure for figure in heap if figure.unit == unit).row
    head = heap[0].row
    return FigureSeries(
        key=key,
        measure=head.measure,
        unit=named.unit,
        place=head.place,
        scope=head.scope,
        unit_kind=unit_kind(unit),
        figures=tuple(told),
        conflicts=tuple(_conflicts(told, judged)),
    )


def _common_unit(heap: Iterable[ChartFigure]) -> str | None:
    """Give the unit that most figures have; of two, the larger one."""
    counted = Counter(figure.unit for figure in heap)
    most = max(counted.values())
    return max((unit for unit, count in counted.items() if count == most), key=lambda unit: size_of(unit or ""))


def _in_unit(figure: ChartFigure, unit: str | None) -> ChartFigure:
    if figure.unit == unit or figure.unit is None or unit is None:
        return figure
    ratio = turning(figure.unit, unit)
    numbers = (figure.value, figure.low, figure.high)
    value, low, high = (None if each is None else scaled(each, ratio) for each in numbers)
    return replace(figure, value=value, low=low, high=high, unit=unit, ratio=ratio)


def _by_period(figure: ChartFigure) -> tuple[bool, date, date]:
    period = figure.period
    return not period.dated, period.first or date.min, period.last or date.max


def _conflicts(told: Iterable[ChartFigure], judged: _Judged) -> Iterator[Conflict]:
    coarsest = cache(coarsest_edtf)
    levels: dict[str, list[_Reaching]] = defaultdict(list)
    changes: dict[tuple[str, str], list[_Changing]] = defaultdict(list)
    for figure in told:
        row = judged.stands_for(figure).row
        if row.period is None or figure.derived:
            continue
        period = coarsest(row.period)
        if (numbers := figure.reach) is not None:
            levels[period].append((figure, numbers))
        if figure.change is not None and row.base_period is not None:
            changes[period, coarsest(row.base_period)].append((figure, figure.change))
    for heap in levels.values():
        yield from _disagreeing(heap, judged.apart, of_change=False)
    for heap in changes.values():
        yield from _changes_in_conflict(heap, judged.apart)


def _changes_in_conflict(heap: Iterable[_Changing], apart: Collection[frozenset[str]]) -> Iterator[Conflict]:
    """Compare directions, and where they agree the amounts in one unit each."""
    signs: list[_Reaching] = []
    sizes: dict[str, list[_Reaching]] = defaultdict(list)
    for figure, change in heap:
        if change.sign is None:
            continue
        sign = Decimal(change.sign)
        signs.append((figure, Reach(sign, sign)))
        if (numbers := change.reach) is not None:
            sizes[change.unit or ""].append((figure, numbers))
    found = list(_disagreeing(signs, apart, of_change=True))
    yield from found or (each for same in sizes.values() for each in _disagreeing(same, apart, of_change=True))


def _disagreeing(
    heap: Sequence[_Reaching], apart: Collection[frozenset[str]], *, of_change: bool
) -> Iterator[Conflict]:
    """Find those of a heap that cannot be the same number as some other of it."""
    found = _outsiders(heap) if len(heap) > 1 else []
    if found and apart:
        found = _of_one_thing(found, apart)
    if found:
        yield Conflict(tuple(figure for figure, _ in found), of_change)


def _outsiders(heap: Sequence[_Reaching]) -> list[_Reaching]:
    """Keep what lies apart from some other; in linear time, since one of the two outermost is then apart from it."""
    rightmost = max((each[1] for each in heap), key=lambda reach: (reach.low, reach.low_open))
    leftmost = min((each[1] for each in heap), key=lambda reach: (reach.high, not reach.high_open))
    return [each for each in heap if each[1].is_apart(rightmost) or each[1].is_apart(leftmost)]


def _of_one_thing(heap: Sequence[_Reaching], apart: Collection[frozenset[str]]) -> list[_Reaching]:
    """Keep what lies apart from some other that the analyst did not say to be another thing."""
    told_apart = frozenset[str]().union(*apart)

    def stays(figure: ChartFigure, numbers: Reach) -> bool:
        record = figure.row.record
        return record not in told_apart or any(
            numbers.is_apart(theirs) and frozenset((record, other.row.record)) not in apart for other, theirs in heap
        )

    return [each for each in heap if stays(*each)]
