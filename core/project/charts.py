"""The figures that charts show, for the analyst shown, with what she ruled; the command `series` prints the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING

from core.analysis.charts.derived import with_derived
from core.analysis.charts.figures import chart_figures as figures_of
from core.analysis.charts.ruled import CHANGE_FIELDS, LEVEL_FIELD, RuledOn, with_rulings
from core.analysis.charts.series_groups import figure_series
from core.analysis.series import figure_types
from core.project.rulings import rulings_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.series_groups import FigureSeries
    from core.model.record import Record
    from core.project.project import Project


def chart_figures(project: Project, language: str = "en") -> tuple[ChartFigure, ...]:
    """List the figures that the analyst shown has coded, each followed by the level derived from it, if one is.

    What was ruled on them is noted.

    Args:
        language: In which measures, units and places are named.
    """
    return read_figures(project, language).figures


def _coded_figures(project: Project, records: Sequence[Record], language: str) -> tuple[ChartFigure, ...]:
    names = project.names
    coded = figures_of(
        project.codebook,
        records,
        cache(partial(names.label, language=language)),
        canonical=cache(names.canonical),
        newest={article.id: article.text for article in project.articles()},
    )
    return with_derived(coded)


@dataclass(frozen=True, slots=True)
class FiguresRead:
    """What the chart of figures needs of a project: any thread may go through it.

    Attributes:
        paired: Pairs of ids of records that the analyst took for one figure.
        apart: Pairs of ids of records that she said are about two things.
    """

    figures: tuple[ChartFigure, ...]
    paired: tuple[tuple[str, str], ...]
    apart: frozenset[frozenset[str]]

    def series(
        self, *, normalised: bool, only: Callable[[ChartFigure], bool] = lambda _figure: True
    ) -> tuple[FigureSeries, ...]:
        """Put the figures together to series.

        Args:
            normalised: Whether units of one family share a series.
            only: Which figures are looked at.
        """
        chosen = [figure for figure in self.figures if only(figure)]
        return figure_series(chosen, normalised=normalised, paired=self.paired, apart=self.apart)


def read_figures(project: Project, language: str = "en") -> FiguresRead:
    """Read the figures of the analyst shown, and what she said of pairs of them.

    Args:
        language: In which measures, units and places are named.
    """
    analyst = project.shown_id
    pairings = project.store.comparisons.pairings(analyst) if analyst else ()
    records = [record for kind in figure_types(project.codebook) for record in project.records(record_type=kind.id)]
    found = FiguresRead(
        _coded_figures(project, records, language),
        paired=tuple((each.a, each.b) for each in pairings if each.linked),
        apart=frozenset(frozenset((each.a, each.b)) for each in pairings if not each.linked),
    )
    rulings = _rulings(project, {record.id: record for record in records})
    if not rulings:
        return found
    # Whatever is filtered afterwards, a figure that was set aside stays so.
    return replace(found, figures=with_rulings(found.figures, found.series(normalised=True), rulings))


def _rulings(project: Project, records: Mapping[str, Record]) -> list[RuledOn]:
    """List what was ruled on figures, the newest last; without what was ruled on records that are gone."""
    return [
        RuledOn(
            field=each.field,
            records=each.records,
            chosen=each.chosen.record if each.chosen is not None else "",
            value=each.chosen.value if each.chosen is not None else "",
            reason=each.reason,
            outdated=each.is_outdated(
                records, (value for record in each.records for value in records[record].values(each.field))
            ),
        )
        for each in rulings_of(project)
        if each.field in (LEVEL_FIELD, *CHANGE_FIELDS) and each.records <= records.keys()
    ]
