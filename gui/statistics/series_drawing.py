"""Figures made into panels of bars and rows of a table; any thread may do it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

from gui.statistics.bars import Bar, Bars
from gui.statistics.series_words import (
    base_told,
    change_label,
    change_told,
    level_label,
    period_told,
    remarks_told,
    series_told,
    unit_told,
    value_told,
)
from gui.statistics.table_data import Cell, Column, Row, TableData
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Mapping
    from decimal import Decimal

    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.periods import Interval
    from core.analysis.charts.series_groups import FigureSeries
    from core.analysis.charts.source import Source
    from core.project.charts import FiguresRead

MOST_PANELS = 12
_TOO_FAR_APART = 5_000
_ALWAYS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """What of all figures is looked at; None means all.

    Attributes:
        measure, unit, place: Names, as a row has them; empty for those without.
        article: Its id.
        as_reported: Whether units stay as the articles have them.
    """

    measure: str | None = None
    unit: str | None = None
    place: str | None = None
    article: str | None = None
    as_reported: bool = False

    def takes(self, figure: ChartFigure) -> bool:
        """Tell whether a figure is looked at."""
        row = figure.row
        wanted = ((self.measure, row.measure), (self.place, row.place), (self.article, row.article))
        if any(name is not None and name != (has or "") for name, has in wanted):
            return False
        return self.unit is None or self.unit in (row.unit or "", row.amount_unit if figure.change else None)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the page shows.

    Attributes:
        figures: Those that are looked at, by the key of their mark.
        colours: Slot of the colour of each, by key.
        left_out: How many units have no panel, for want of room.
        beside: How many figures have no place in time.
        conflicts: Keys of what contradicts each other.
        far_apart: Titles of panels whose smallest figure cannot be seen beside the largest.
    """

    panels: tuple[Bars, ...]
    table: TableData
    figures: Mapping[int, ChartFigure]
    slots: Mapping[int, int]
    series: int
    left_out: int
    beside: int
    conflicts: tuple[tuple[int, ...], ...]
    far_apart: tuple[str, ...]


def drawing(read: FiguresRead, choice: Choice, articles: Mapping[str, str]) -> Drawing:
    """Make what the page shows.

    Args:
        articles: Short names, by id.
    """
    numbers = {id(figure.row): number for number, figure in enumerate(read.figures)}
    series = read.series(normalised=not choice.as_reported, only=choice.takes)
    made = _Making(numbers, choice.as_reported, len({each.place for each in series}) > 1)
    slots: dict[tuple[str | None, ...], int] = {}
    for each in series:
        # One thing has one colour, in whatever unit it is counted.
        made.add(slots.setdefault((each.measure, each.place, each.scope), len(slots)), each)
    conflicts = tuple(made.conflicts)
    contradicted = {key for keys in conflicts for key in keys}
    columns = _Columns(contradicted, articles)
    rows = tuple(Row(key, columns.cells(key, figure), _sources(figure)) for key, figure in made.figures.items())
    panels = made.panels_by_size()
    return Drawing(
        panels=panels[:MOST_PANELS],
        table=columns.table(rows),
        figures=made.figures,
        slots=made.slots,
        series=len(series),
        left_out=max(0, len(panels) - MOST_PANELS),
        beside=sum(not figure.drawable for figure in made.figures.values()),
        conflicts=conflicts,
        far_apart=tuple(panel.title for panel in panels[:MOST_PANELS] if _is_far_apart(panel)),
    )


class _Making:
    """Gathers bars, panel by panel."""

    def __init__(self, numbers: Mapping[int, int], as_reported: bool, places: bool) -> None:
        self._numbers, self._as_reported, self._places = numbers, as_reported, places
        self.figures: dict[int, ChartFigure] = {}
        self.slots: dict[int, int] = {}
        self.conflicts: list[tuple[int, ...]] = []
        self._panels: dict[tuple[bool, str], list[Bar]] = {}
        self._joined: dict[tuple[bool, str], list[tuple[int, ...]]] = {}
        self._names: dict[int, str] = {}

    def add(self, slot: int, series: FigureSeries) -> None:
        """Take a series in."""
        name = series_told(series, place=self._places)
        panel = (False, unit_told(series.unit))
        for figure in series.figures:
            key = self._numbers[id(figure.row)]
            self.figures[key], self.slots[key], self._names[key] = figure, slot, name
            if not figure.drawable:
                continue
            if figure.value is not None:
                self._panels.setdefault(panel, []).append(_level(key, slot, figure))
            if figure.change is not None:
                self._panels.setdefault(_change_panel(figure), []).append(_change(key, slot, figure))
        for conflict in series.conflicts:
            keys = tuple(self._numbers[id(figure.row)] for figure in conflict.figures)
            self.conflicts.append(keys)
            where = _change_panel(conflict.figures[0]) if conflict.of_change else panel
            self._joined.setdefault(where, []).append(keys)

    def _title(self, is_change: bool, unit: str) -> str:
        if not is_change:
            return unit
        if all(bar.value is None for bar in self._panels[is_change, unit]):
            return tr("Change of unknown size")
        return tr("Change, in {unit}", unit=unit)

    def _level_label(self, key: Hashable) -> str:
        assert isinstance(key, int)
        return level_label(self.figures[key], self._names[key], as_reported=self._as_reported)

    def _change_label(self, key: Hashable) -> str:
        assert isinstance(key, int)
        return change_label(self.figures[key], self._names[key])

    def panels_by_size(self) -> tuple[Bars, ...]:
        """Give the panels: levels before changes, where there are too many those with most figures first."""
        kinds = sorted(self._panels, key=lambda kind: kind[0])
        if len(kinds) > MOST_PANELS:
            kinds.sort(key=lambda kind: -len(self._panels[kind]))
        return tuple(
            Bars(
                self._title(is_change, unit),
                tuple(sorted(self._panels[is_change, unit], key=lambda bar: (bar.first or 0.0, bar.last or 0.0))),
                tuple(self._joined.get((is_change, unit), ())),
                self._change_label if is_change else self._level_label,
            )
            for is_change, unit in kinds
        )


class _Columns:
    """The columns of the table; cells are made when they are looked at, since few of many are."""

    def __init__(self, contradicted: Collection[int], articles: Mapping[str, str]) -> None:
        self._makers: list[tuple[Column, Callable[[int, ChartFigure], Cell]]] = [
            (Column("measure", tr("Measure"), is_wide=True), lambda _, figure: Cell(figure.row.measure or "")),
            (Column("period", tr("Period")), lambda _, figure: _period_cell(figure)),
            (
                Column("value", tr("Value"), is_number=True),
                lambda _, figure: Cell(value_told(figure), order=_number(figure.value)),
            ),
            (Column("unit", tr("Unit")), lambda _, figure: Cell(_unit_of(figure))),
            (Column("change", tr("Change"), is_number=True), lambda _, figure: _change_cell(figure)),
            (Column("base_period", tr("Against")), lambda _, figure: _base_cell(figure)),
            (Column("place", tr("Place", "of a figure")), lambda _, figure: Cell(figure.row.place or "")),
            (Column("scope", tr("Scope")), lambda _, figure: Cell(figure.row.scope or "")),
            (Column("article_name", tr("Article")), lambda _, figure: Cell(articles.get(figure.row.article, ""))),
            (Column("as_reported", tr("As reported")), lambda _, figure: Cell(figure.reported)),
            (
                Column("remarks", tr("Remarks")),
                lambda key, figure: Cell(remarks_told(figure, contradicted=key in contradicted)),
            ),
        ]

    def cells(self, key: int, figure: ChartFigure) -> Sequence[Cell]:
        """Give the cells of a figure."""
        return _Cells(self._makers, key, figure)

    def table(self, rows: tuple[Row, ...]) -> TableData:
        """Put the table together, without columns in which nothing stands, but for the first ones."""
        self._makers[_ALWAYS_SHOWN:] = [
            self._makers[number]
            for number in range(_ALWAYS_SHOWN, len(self._makers))
            if any(row.cells[number].shown for row in rows)
        ]
        return TableData(tuple(column for column, _ in self._makers), rows)


class _Cells(Sequence[Cell]):
    """The cells of one figure."""

    __slots__ = ("_figure", "_key", "_makers")

    def __init__(
        self, makers: Sequence[tuple[Column, Callable[[int, ChartFigure], Cell]]], key: int, figure: ChartFigure
    ) -> None:
        self._makers, self._key, self._figure = makers, key, figure

    def __len__(self) -> int:
        return len(self._makers)

    @overload
    def __getitem__(self, index: int) -> Cell: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Cell]: ...
    def __getitem__(self, index: int | slice) -> Cell | Sequence[Cell]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        return self._makers[index][1](self._key, self._figure)


def stored_table(shown: Drawing, articles: Mapping[str, str]) -> TableData:
    """Give the figures as `spanwise series` prints them, for a file."""
    ids = (
        *("measure", "unit", "place", "period", "value", "bound", "high"),
        *("direction", "amount", "amount_unit", "base_period", "scope", "derived"),
    )
    rows = []
    for key, figure in shown.figures.items():
        row = figure.row
        told = [getattr(row, name) for name in ids[:-1]]
        cells = [*("" if each is None else str(each) for each in told), "true" if row.derived else "false"]
        cells += [figure.reported, articles.get(row.article, "")]
        rows.append(Row(key, tuple(Cell(each) for each in cells), (figure.source,)))
    return TableData(tuple(Column(name, name) for name in (*ids, "as_reported", "article_name")), tuple(rows))


def _sources(figure: ChartFigure) -> tuple[Source, ...]:
    """Give the words of the value, and those of the change where they are others."""
    change = figure.change
    return (figure.source,) if change is None or change.source == figure.source else (figure.source, change.source)


def _period_cell(figure: ChartFigure) -> Cell:
    return Cell(period_told(figure.row.period, figure.period_words), order=_when(figure.period))


def _change_cell(figure: ChartFigure) -> Cell:
    change = figure.change
    return Cell(change_told(change), order=_number(change.signed) if change is not None else None)


def _base_cell(figure: ChartFigure) -> Cell:
    base = base_told(figure)
    return Cell(base, order=_when(figure.change.base) if figure.change is not None and base else None)


def _unit_of(figure: ChartFigure) -> str:
    """Name the unit of the value that is shown: that of the series where the figure was turned into it."""
    if figure.value is None:
        return ""
    return (figure.unit or "") if figure.ratio != (1, 1) else figure.row.unit or ""


def _level(key: int, slot: int, figure: ChartFigure) -> Bar:
    period, value = figure.period, figure.value
    is_range = figure.row.high is not None and figure.high is not None and figure.high != value
    return Bar(
        key=key,
        first=_day(period, at_end=False),
        last=_day(period, at_end=True),
        value=_number(value),
        high=_number(figure.high) if is_range else None,
        slot=slot,
        bound=figure.row.bound or "",
        fades_first=period.approximate_start,
        fades_last=period.approximate_end,
        is_hollow=figure.derived,
    )


def _change(key: int, slot: int, figure: ChartFigure) -> Bar:
    period, change = figure.period, figure.change
    base = change.base if change is not None else None
    ends = (_day(base, at_end=False), _day(base, at_end=True)) if base is not None else (None, None)
    return Bar(
        key=key,
        first=_day(period, at_end=False),
        last=_day(period, at_end=True),
        value=_number(change.signed) if change is not None else None,
        slot=slot,
        bound=(change.bound or "") if change is not None else "",
        fades_first=period.approximate_start,
        fades_last=period.approximate_end,
        base=(ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None,
        direction=(change.direction or "") if change is not None else "",
    )


def _change_panel(figure: ChartFigure) -> tuple[bool, str]:
    return True, unit_told(figure.change.unit_name if figure.change is not None else None)


def _day(period: Interval, *, at_end: bool) -> float | None:
    day = period.last if at_end else period.first
    return None if day is None else float(day.toordinal() + at_end)


def _number(found: Decimal | None) -> float | None:
    return None if found is None else float(found)


def _when(period: Interval) -> float | None:
    first, last = _day(period, at_end=False), _day(period, at_end=True)
    return first if first is not None else last


def _is_far_apart(panel: Bars) -> bool:
    sizes = [abs(bar.value) for bar in panel.bars if bar.value]
    return bool(sizes) and max(sizes) > _TOO_FAR_APART * min(sizes)


def counted(figures: Sequence[ChartFigure], field: str) -> list[tuple[str, int]]:
    """Count figures by a name of their rows, the most frequent first."""
    names = Counter(str(getattr(figure.row, field) or "") for figure in figures)
    return sorted(names.items(), key=lambda each: (not each[0], -each[1], each[0]))
