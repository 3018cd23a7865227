"""The table beside the chart of figures, and the one that is written to a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from gui.statistics.figure_places import number_of, when
from gui.statistics.series_words import (
    base_told,
    change_told,
    measure_told,
    period_told,
    remarks_told,
    rulings_told,
    value_told,
)
from gui.statistics.table_data import Cell, Column, Row, TableData
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.source import Source

    _Maker = tuple[Column, Callable[[int, ChartFigure], Cell]]

_ALWAYS_SHOWN = 4


def usual_heads() -> dict[str, str]:
    """Name the fields of a figure where the codebook does not."""
    return {
        "measure": tr("Measure"),
        "period": tr("Period"),
        "value": tr("Value"),
        "unit": tr("Unit"),
        "base_period": tr("Against"),
        "place": tr("Place", "of a figure"),
        "scope": tr("Scope"),
    }


class FigureColumns:
    """The columns of the table; cells are made when they are looked at, since few of many are."""

    def __init__(self, contradicted: Collection[int], articles: Mapping[str, str], heads: Mapping[str, str]) -> None:
        """Make all columns.

        Args:
            contradicted: Keys of figures that others contradict.
            articles: Short names, by id.
            heads: What the codebook calls the fields, by id.
        """
        named = {**usual_heads(), **heads}
        self._makers: list[_Maker] = [
            (Column("measure", named["measure"], is_wide=True), lambda _, figure: _measure_cell(figure)),
            (Column("period", named["period"]), lambda _, figure: _period_cell(figure)),
            (
                Column("value", named["value"], is_number=True),
                lambda _, figure: Cell(value_told(figure), order=number_of(figure.value)),
            ),
            (Column("unit", named["unit"]), lambda _, figure: Cell(_unit_of(figure))),
            (Column("change", tr("Change"), is_number=True), lambda _, figure: _change_cell(figure)),
            (Column("base_period", named["base_period"]), lambda _, figure: _base_cell(figure)),
            (Column("ruling", tr("Ruling")), lambda _, figure: Cell(" · ".join(rulings_told(figure)))),
            (Column("place", named["place"]), lambda _, figure: Cell(figure.row.place or "")),
            (Column("scope", named["scope"]), lambda _, figure: Cell(figure.row.scope or "")),
            (Column("article_name", tr("Article")), lambda _, figure: Cell(articles.get(figure.row.article, ""))),
            (Column("as_reported", tr("As reported")), lambda _, figure: Cell(figure.reported)),
            (
                Column("remarks", tr("Remarks")),
                lambda key, figure: Cell(remarks_told(figure, contradicted=key in contradicted)),
            ),
        ]

    def row(self, key: int, figure: ChartFigure) -> Row:
        """Give the row of a figure."""
        return Row(key, _Cells(self._makers, key, figure), sources_of(figure))

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

    def __init__(self, makers: Sequence[_Maker], key: int, figure: ChartFigure) -> None:
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


def stored_table(figures: Mapping[int, ChartFigure], articles: Mapping[str, str]) -> TableData:
    """Give figures as `spanwise series` prints them, for a file."""
    ids = (
        *("measure", "unit", "place", "period", "value", "bound", "high"),
        *("direction", "amount", "amount_unit", "base_period", "scope", "derived"),
    )
    rows: list[Row] = []
    for key, figure in figures.items():
        row = figure.row
        told = [getattr(row, name) for name in ids[:-1]]
        cells = [*("" if each is None else str(each) for each in told), "true" if row.derived else "false"]
        for ruling in (figure.ruling, figure.change.ruling if figure.change is not None else None):
            cells += [str(ruling.standing), ruling.reason] if ruling is not None else ["", ""]
        cells += [figure.reported, articles.get(row.article, "")]
        rows.append(Row(key, tuple(Cell(each) for each in cells), (figure.source,)))
    ruled = ("ruling", "ruling_reason", "change_ruling", "change_ruling_reason")
    return TableData(tuple(Column(name, name) for name in (*ids, *ruled, "as_reported", "article_name")), tuple(rows))


def sources_of(figure: ChartFigure) -> tuple[Source, ...]:
    """Give the words of the value, and those of the change where they are others."""
    change = figure.change
    return (figure.source,) if change is None or change.source == figure.source else (figure.source, change.source)


def _measure_cell(figure: ChartFigure) -> Cell:
    measure = figure.row.measure or ""
    return Cell(measure_told(measure), measure, measure.casefold())


def _period_cell(figure: ChartFigure) -> Cell:
    return Cell(period_told(figure.row.period, figure.period_words), order=when(figure.period))


def _change_cell(figure: ChartFigure) -> Cell:
    change = figure.change
    return Cell(change_told(change), order=number_of(change.signed) if change is not None else None)


def _base_cell(figure: ChartFigure) -> Cell:
    base = base_told(figure)
    return Cell(base, order=when(figure.change.base) if figure.change is not None and base else None)


def _unit_of(figure: ChartFigure) -> str:
    """Name the unit of the value that is shown: that of the series where the figure was turned into it."""
    if figure.value is None:
        return ""
    return (figure.unit or "") if figure.ratio != (1, 1) else figure.row.unit or ""
