"""Figures made into panels of bars and rows of a table; any thread may do it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.charts.ruled import Standing
from gui.statistics.bars import Bar, Bars
from gui.statistics.figure_places import day_of, number_of
from gui.statistics.scales import Scale, are_far_apart, can_be_logarithmic, is_logarithmic, numbers_of
from gui.statistics.series_table import FigureColumns
from gui.statistics.series_words import change_label, level_label, series_told, unit_told
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.ruled import FigureRuling
    from core.analysis.charts.series_groups import FigureSeries
    from core.project.charts import FiguresRead
    from gui.statistics.table_data import TableData

MOST_PANELS = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """What of all figures is looked at; None means all.

    Attributes:
        measure, unit, place: Names, as a row has them; empty for those without.
        article: Its id.
        as_reported: Whether units stay as the articles have them.
        scale: How numbers lie along the axes of levels.
    """

    measure: str | None = None
    unit: str | None = None
    place: str | None = None
    article: str | None = None
    as_reported: bool = False
    scale: Scale = Scale.FITTING

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
        contradicted: The first conflict of each figure that is in one, by its key.
        settled: How many of these the analyst ruled on.
        logarithmic: Units whose axis is logarithmic.
        far_apart: Those on an even axis whose smallest figure cannot be seen beside the largest.
        never_logarithmic: Those that have figures of nought or below, though a logarithmic axis was asked for.
    """

    panels: tuple[Bars, ...]
    table: TableData
    figures: Mapping[int, ChartFigure]
    slots: Mapping[int, int]
    series: int
    left_out: int
    beside: int
    conflicts: tuple[tuple[int, ...], ...]
    contradicted: Mapping[int, tuple[int, ...]]
    settled: int
    logarithmic: tuple[str, ...]
    far_apart: tuple[str, ...]
    never_logarithmic: tuple[str, ...]


def drawing(
    read: FiguresRead, choice: Choice, articles: Mapping[str, str], heads: Mapping[str, str] | None = None
) -> Drawing:
    """Make what the page shows.

    Args:
        articles: Short names, by id.
        heads: What the codebook calls the fields of figures, by id.
    """
    numbers = {id(figure.row): number for number, figure in enumerate(read.figures)}
    series = read.series(normalised=not choice.as_reported, only=choice.takes)
    made = _Making(numbers, choice, has_places=len({each.place for each in series}) > 1)
    slots: dict[tuple[str | None, ...], int] = {}
    for each in series:
        # One thing has one colour, in whatever unit it is counted.
        made.add(slots.setdefault((each.measure, each.place, each.scope), len(slots)), each)
    conflicts = tuple(made.conflicts)
    contradicted = {key: keys for keys in reversed(conflicts) for key in keys}
    columns = FigureColumns(contradicted, articles, heads or {})
    rows = tuple(columns.row(key, figure) for key, figure in made.figures.items())
    panels = made.panels_by_size()
    # Of changes nobody asks how many times one is the other.
    levels = [panel for panel in panels[:MOST_PANELS] if not panel.is_change]
    even = [panel for panel in levels if not panel.is_logarithmic]
    return Drawing(
        panels=panels[:MOST_PANELS],
        table=columns.table(rows),
        figures=made.figures,
        slots=made.slots,
        series=len(series),
        left_out=max(0, len(panels) - MOST_PANELS),
        beside=sum(not figure.drawable for figure in made.figures.values()),
        conflicts=conflicts,
        contradicted=contradicted,
        settled=made.settled,
        logarithmic=tuple(panel.unit for panel in levels if panel.is_logarithmic),
        far_apart=tuple(panel.unit for panel in even if are_far_apart(numbers_of(panel.bars))),
        never_logarithmic=tuple(
            panel.unit
            for panel in even
            if choice.scale is Scale.LOGARITHMIC and not can_be_logarithmic(numbers_of(panel.bars))
        ),
    )


class _Making:
    """Gathers bars, panel by panel."""

    def __init__(self, numbers: Mapping[int, int], choice: Choice, *, has_places: bool) -> None:
        self._numbers, self._choice, self._has_places = numbers, choice, has_places
        self.figures: dict[int, ChartFigure] = {}
        self.slots: dict[int, int] = {}
        self.conflicts: list[tuple[int, ...]] = []
        self.settled = 0
        self._panels: dict[tuple[bool, str], list[Bar]] = {}
        self._joined: dict[tuple[bool, str], list[tuple[int, ...]]] = {}
        self._names: dict[int, str] = {}

    def add(self, slot: int, series: FigureSeries) -> None:
        """Take a series in."""
        name = series_told(series, place=self._has_places)
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
            self.settled += all(_is_settled(_ruling_of(each, conflict.of_change)) for each in conflict.figures)
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
        return level_label(self.figures[key], self._names[key], as_reported=self._choice.as_reported)

    def _change_label(self, key: Hashable) -> str:
        assert isinstance(key, int)
        return change_label(self.figures[key], self._names[key])

    def panels_by_size(self) -> tuple[Bars, ...]:
        """Give the panels: levels before changes, where there are too many those with most figures first."""
        kinds = sorted(self._panels, key=lambda kind: kind[0])
        if len(kinds) > MOST_PANELS:
            kinds.sort(key=lambda kind: -len(self._panels[kind]))
        return tuple(self._panel(is_change, unit) for is_change, unit in kinds)

    def _panel(self, is_change: bool, unit: str) -> Bars:
        bars = tuple(sorted(self._panels[is_change, unit], key=lambda bar: (bar.first or 0.0, bar.last or 0.0)))
        logarithmic = not is_change and is_logarithmic(self._choice.scale, numbers_of(bars))
        title = self._title(is_change, unit)
        return Bars(
            tr("{unit} (logarithmic scale)", unit=title) if logarithmic else title,
            bars,
            tuple(self._joined.get((is_change, unit), ())),
            self._change_label if is_change else self._level_label,
            is_logarithmic=logarithmic,
            unit=unit,
            is_change=is_change,
        )


def _level(key: int, slot: int, figure: ChartFigure) -> Bar:
    period, value = figure.period, figure.value
    is_range = figure.row.high is not None and figure.high is not None and figure.high != value
    return Bar(
        key=key,
        first=day_of(period, at_end=False),
        last=day_of(period, at_end=True),
        value=number_of(value),
        high=number_of(figure.high) if is_range else None,
        slot=slot,
        bound=figure.row.bound or "",
        fades_first=period.approximate_start,
        fades_last=period.approximate_end,
        is_hollow=figure.derived,
        standing=_settled(figure.ruling),
    )


def _change(key: int, slot: int, figure: ChartFigure) -> Bar:
    period, change = figure.period, figure.change
    base = change.base if change is not None else None
    ends = (day_of(base, at_end=False), day_of(base, at_end=True)) if base is not None else (None, None)
    return Bar(
        key=key,
        first=day_of(period, at_end=False),
        last=day_of(period, at_end=True),
        value=number_of(change.signed) if change is not None else None,
        slot=slot,
        bound=(change.bound or "") if change is not None else "",
        fades_first=period.approximate_start,
        fades_last=period.approximate_end,
        base=(ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None,
        direction=(change.direction or "") if change is not None else "",
        standing=_settled(change.ruling) if change is not None else None,
    )


def _change_panel(figure: ChartFigure) -> tuple[bool, str]:
    return True, unit_told(figure.change.unit_name if figure.change is not None else None)


def _ruling_of(figure: ChartFigure, of_change: bool) -> FigureRuling | None:
    if of_change:
        return figure.change.ruling if figure.change is not None else None
    return figure.ruling


def _is_settled(ruling: FigureRuling | None) -> bool:
    return _settled(ruling) is not None


def _settled(ruling: FigureRuling | None) -> Standing | None:
    """Give what a ruling says of a figure; None where it says nothing any more."""
    return None if ruling is None or ruling.standing is Standing.OUTDATED else ruling.standing


def counted(figures: Sequence[ChartFigure], field: str) -> list[tuple[str, int]]:
    """Count figures by a name of their rows, the most frequent first."""
    names = Counter(str(getattr(figure.row, field) or "") for figure in figures)
    return sorted(names.items(), key=lambda each: (not each[0], -each[1], each[0]))
