"""The command that prints the figures behind the charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import project_options, reading
from core.cli.printing import answer, columns
from core.project.charts import chart_figures

if TYPE_CHECKING:
    from pathlib import Path

    from core.analysis.series import SeriesRow
    from core.model.shapes import JsonObject


@click.command()
@project_options
def series(project: Path, analyst: str | None, *, as_json: bool) -> None:
    """List the coded figures behind the charts: values, changes, periods, and where their words stand."""
    with reading(project, analyst) as opened:
        rows = [figure.row for figure in chart_figures(opened)]
        newest = {article.id: article.text for article in opened.articles()}
    answer([_shape(row, newest.get(row.article)) for row in rows], map(_line, rows), as_json=as_json)


def _shape(row: SeriesRow, newest: str | None) -> JsonObject:
    """Give what is promised; `text` stands only where the words are in a text that is not the newest one."""
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
    return shape


def _line(row: SeriesRow) -> str:
    value = f"{row.value}–{row.high}" if row.value and row.high else row.value or ""
    value = f"{row.bound} {value}" if row.bound and row.bound != "=" else value
    told = " ".join(filter(None, (row.direction, row.amount, row.amount_unit)))
    change = f"{told} / {row.base_period}" if told and row.base_period else told
    named = (row.measure, row.place, row.scope, row.period)
    cells = (*(part or "" for part in named), value, row.unit or "", change, "derived" if row.derived else "")
    where = ("", "") if row.start is None else (row.start, row.end)
    return columns(row.article, *where, *cells)
