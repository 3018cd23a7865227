"""What an analyst's rulings say of figures that contradict each other: which of them counts, and which is set aside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.series_groups import Conflict, FigureSeries

LEVEL_FIELD = "value"
CHANGE_FIELDS = ("amount", "direction")


class Standing(StrEnum):
    """What a ruling says of a figure."""

    COUNTS = "counts"
    SET_ASIDE = "set_aside"
    OUTDATED = "outdated"
    """Nothing any more: the articles are coded otherwise by now than when the ruling was made."""


@dataclass(frozen=True, slots=True)
class FigureRuling:
    """What was ruled on a figure, or on its change.

    Attributes:
        reason: The analyst's; may be empty where one of the figures counts.
    """

    standing: Standing
    reason: str

    @property
    def is_set_aside(self) -> bool:
        """Whether another figure counts instead, or none does."""
        return self.standing is Standing.SET_ASIDE


@dataclass(frozen=True, slots=True)
class RuledOn:
    """A ruling on a field of figures.

    Attributes:
        field: Id of the field.
        records: Ids of the records that stood against each other.
        chosen: Id of the record that holds; empty where none does.
        value: Id of the value of it that holds.
        outdated: Whether these records say something else by now.
    """

    field: str
    records: frozenset[str]
    chosen: str
    value: str
    reason: str
    outdated: bool = False


def with_rulings(
    figures: Sequence[ChartFigure], series: Sequence[FigureSeries], rulings: Sequence[RuledOn]
) -> tuple[ChartFigure, ...]:
    """Note on each figure what was ruled on it.

    A ruling speaks of a conflict only if it was made on all records in it: what one more article says is undecided.

    Args:
        series: Made of these figures, with their conflicts.
        rulings: In the order in which they were made; of several on one conflict the last one holds.
    """
    levels: dict[int, FigureRuling] = {}
    changes: dict[int, FigureRuling] = {}
    for each in series:
        for conflict in each.conflicts:
            ruling = _ruling_on(conflict, rulings)
            if ruling is not None:
                found = changes if conflict.of_change else levels
                found.update((id(figure.row), told) for figure, told in _ruled(conflict, ruling, each.figures))
    return tuple(_with_ruling(figure, levels, changes) for figure in figures)


def _with_ruling(
    figure: ChartFigure, levels: Mapping[int, FigureRuling], changes: Mapping[int, FigureRuling]
) -> ChartFigure:
    level, moved = levels.get(id(figure.row)), changes.get(id(figure.row))
    if level is not None:
        figure = replace(figure, ruling=level)
    if moved is not None and figure.change is not None:
        figure = replace(figure, change=replace(figure.change, ruling=moved))
    return figure


def _ruling_on(conflict: Conflict, rulings: Sequence[RuledOn]) -> RuledOn | None:
    fields = CHANGE_FIELDS if conflict.of_change else (LEVEL_FIELD,)
    records = {figure.row.record for figure in conflict.figures}
    return next((each for each in reversed(rulings) if each.field in fields and records <= each.records), None)


def _ruled(
    conflict: Conflict, ruling: RuledOn, figures: Sequence[ChartFigure]
) -> Iterator[tuple[ChartFigure, FigureRuling]]:
    chosen = _chosen(ruling, figures)
    for figure in conflict.figures:
        if ruling.outdated or (ruling.chosen and chosen is None):
            standing = Standing.OUTDATED
        elif chosen is not None and (figure is chosen or _agree(figure, chosen, of_change=conflict.of_change)):
            standing = Standing.COUNTS
        else:
            standing = Standing.SET_ASIDE
        yield figure, FigureRuling(standing, ruling.reason)


def _chosen(ruling: RuledOn, figures: Sequence[ChartFigure]) -> ChartFigure | None:
    """Find the figure that holds; None where none does, or it cannot be told which of several of its record."""
    own = [figure for figure in figures if figure.row.record == ruling.chosen and not figure.derived]
    if len(own) > 1 and ruling.field == LEVEL_FIELD:
        own = [figure for figure in own if figure.value_id == ruling.value]
    return own[0] if own else None


def _agree(one: ChartFigure, other: ChartFigure, *, of_change: bool) -> bool:
    """Tell whether two figures say what can be the same."""
    if not of_change:
        return one.reach is not None and other.reach is not None and not one.reach.is_apart(other.reach)
    if one.change is None or other.change is None or one.change.sign != other.change.sign:
        return False
    ours, theirs = one.change.reach, other.change.reach
    if ours is None or theirs is None or one.change.unit != other.change.unit:
        return ours is None or theirs is None
    return not ours.is_apart(theirs)
