"""The command that prints the figures behind the charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.analysis.charts.ruled import Standing
from core.cli.options import project_options, reading
from core.cli.printing import answer, columns
from core.project.charts import chart_figures

if TYPE_CHECKING:
    from pathlib import Path

    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.ruled import FigureRuling
    from core.model.shapes import JsonObject

_SAID = {
    ("ruling", Standing.COUNTS): "counts by ruling",
    ("ruling", Standing.SET_ASIDE): "set aside by ruling",
    ("ruling", Standing.OUTDATED): "ruling outdated",
    ("change_ruling", Standing.COUNTS): "change counts by ruling",
    ("change_ruling", Standing.SET_ASIDE): "change set aside by ruling",
    ("change_ruling", Standing.OUTDATED): "ruling on the change outdated",
}


@click.command()
@project_options
def series(project: Path, analyst: str | None, *, as_json: bool) -> None:
    """List the coded figures behind the charts: values, changes, periods, and where their words stand."""
    with reading(project, analyst) as opened:
        figures = chart_figures(opened)
        newest = {article.id: article.text for article in opened.articles()}
    answer([_shape(figure, newest.get(figure.row.article)) for figure in figures], map(_line, figures), as_json=as_json)


def _shape(figure: ChartFigure, newest: str | None) -> JsonObject:
    """Give what is promised.

    `text` stands only where the words are in a text that is not the newest one; `ruling` and `change_ruling` only
    where the analyst ruled on figures that contradict each other.
    """
    row = figure.row
    shape: JsonObject = {
        "measure": row.measure,
        "unit": row.unit,
        "place": row.place,
        "period": row.period,
        "value": row.value,
        "bound": row.bound,
        "high": row.high,
        "direction": row.direction,
        "amount": row.amount,
        "amount_unit": row.amount_unit,
        "base_period": row.base_period,
        "scope": row.scope,
        "derived": row.derived,
        "record": row.record,
        "article": row.article,
        "start": row.start,
        "end": row.end,
    }
    if row.text is not None and row.text != newest:
        shape["text"] = row.text
    for name, ruling in _rulings(figure).items():
        shape[name] = {"standing": str(ruling.standing), "reason": ruling.reason}
    return shape


def _rulings(figure: ChartFigure) -> dict[str, FigureRuling]:
    """Give what was ruled on the level of a figure, and on its change."""
    change = figure.change.ruling if figure.change is not None else None
    found = {"ruling": figure.ruling, "change_ruling": change}
    return {name: ruling for name, ruling in found.items() if ruling is not None}


def _line(figure: ChartFigure) -> str:
    row = figure.row
    value = f"{row.value}–{row.high}" if row.value and row.high else row.value or ""
    value = f"{row.bound} {value}" if row.bound and row.bound != "=" else value
    told = " ".join(filter(None, (row.direction, row.amount, row.amount_unit)))
    change = f"{told} / {row.base_period}" if told and row.base_period else told
    named = (row.measure, row.place, row.scope, row.period)
    cells = (*(part or "" for part in named), value, row.unit or "", change, "derived" if row.derived else "")
    where = ("", "") if row.start is None else (row.start, row.end)
    told = "; ".join(
        f"{_SAID[name, ruling.standing]}: {ruling.reason}".removesuffix(": ")
        for name, ruling in _rulings(figure).items()
    )
    return columns(row.article, *where, *cells, *filter(None, (told,)))
