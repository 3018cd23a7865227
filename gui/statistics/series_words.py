"""Figures in words: numbers, changes, periods, and what a series is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.charts.ruled import Standing
from gui.form.dates import date_in_words
from gui.statistics.numbers import number_shown
from gui.wording import tr

if TYPE_CHECKING:
    from core.analysis.charts.changes import FigureChange
    from core.analysis.charts.figures import ChartFigure
    from core.analysis.charts.ruled import FigureRuling
    from core.analysis.charts.series_groups import FigureSeries

_PERCENT = "percent"
_LONGEST_NAME = 60
BETWEEN = " · "
"""Stands between the parts of a label; its number comes first."""


def value_told(figure: ChartFigure) -> str:
    """Say the value of a figure: "11,215", "over 300", "20–25"; empty where only a change is stated."""
    if figure.value is None:
        return ""
    told = number_shown(figure.value)
    if figure.row.high is not None and figure.high is not None and figure.high != figure.value:
        told = tr("{low}–{high}", low=told, high=number_shown(figure.high))
    return _bounded(figure.row.bound, told)


def change_told(change: FigureChange | None) -> str:
    """Say a change: "+9.46%", "up"; empty where there is none."""
    if change is None:
        return ""
    if change.signed is None and change.amount is None:
        directions = {"up": tr("up", "a change"), "down": tr("down", "a change")}
        return directions.get(change.direction or "", change.direction or "")
    if change.signed is None:
        told = number_shown(change.amount) if change.amount is not None else ""
    elif change.signed == 0:
        return tr("unchanged", "a change")
    else:
        told = number_shown(change.signed, signed=True)
    if change.high is not None:
        told = tr("{low}–{high}", low=told, high=number_shown(change.high))
    in_unit = tr("{number}%", number=told) if change.unit == _PERCENT else f"{told} {change.unit_name or ''}".strip()
    return _bounded(change.bound, in_unit)


def period_told(edtf: str | None, words: str = "") -> str:
    """Say a period; as it is stored, or as the article has it, where it cannot be said."""
    if edtf is None:
        return words
    return date_in_words(edtf) or edtf


def base_told(figure: ChartFigure) -> str:
    """Say the period that a change is measured against; empty where it is not known."""
    return period_told(figure.row.base_period) if figure.change is not None else ""


def rulings_told(figure: ChartFigure) -> list[str]:
    """Say what the analyst ruled on a figure, and on its change, with the reason."""
    change = figure.change.ruling if figure.change is not None else None
    return [_ruling_told(ruling) for ruling in (figure.ruling, change) if ruling is not None]


def _ruling_told(ruling: FigureRuling) -> str:
    told = {
        Standing.COUNTS: tr("counts", "a figure, by a ruling"),
        Standing.SET_ASIDE: tr("set aside", "a figure, by a ruling"),
        Standing.OUTDATED: tr("to be ruled on again: something was changed"),
    }[ruling.standing]
    return tr("{ruling}: {reason}", ruling=told, reason=ruling.reason) if ruling.reason else told


def remarks_told(figure: ChartFigure, *, contradicted: bool) -> str:
    """Say what is to be known of a figure besides."""
    return tr(", ", "between things").join(
        words
        for applies, words in (
            (contradicted, tr("conflict", "of figures")),
            (figure.derived, tr("derived", "a value worked out")),
            (figure.doubtful or (figure.change is not None and figure.change.doubtful), tr("doubtful", "a figure")),
            (not figure.period.dated, tr("without a period")),
        )
        if applies
    )


def series_told(series: FigureSeries, *, place: bool) -> str:
    """Name a series by what it counts, and by its place where that tells it apart; cut at one place at most."""
    parts = (measure_told(series.measure), series.place if place else None, series.scope)
    told = BETWEEN.join(" ".join(part.split()) for part in parts if part)
    return told if len(told) <= _LONGEST_NAME else told[: _LONGEST_NAME - 1].rstrip() + "…"


def measure_told(measure: str | None) -> str:
    """Name what is counted."""
    return measure or tr("no measure")


def unit_told(unit: str | None) -> str:
    """Name a unit."""
    return unit or tr("no unit")


def level_label(figure: ChartFigure, name: str, *, as_reported: bool) -> str:
    """Say a bar in one line."""
    told = figure.reported if as_reported and figure.reported else value_told(figure)
    if figure.derived:
        told = tr("{value} (derived)", value=told)
    told = _set_aside(figure.ruling, told)
    return BETWEEN.join(filter(None, (told, name)))


def change_label(figure: ChartFigure, name: str) -> str:
    """Say a change in one line, with what it is measured against."""
    told, base = change_told(figure.change), base_told(figure)
    if base:
        told = tr("{change} on {base}", change=told, base=base)
    told = _set_aside(figure.change.ruling if figure.change is not None else None, told)
    return BETWEEN.join(filter(None, (told, name)))


def _set_aside(ruling: FigureRuling | None, told: str) -> str:
    return tr("{value} (set aside)", value=told) if ruling is not None and ruling.is_set_aside else told


def figure_heads(figure: ChartFigure, *, contradicted: bool) -> list[str]:
    """Say all of a figure, one line each."""
    row = figure.row
    value = " ".join(filter(None, (value_told(figure), row.unit if figure.value is not None else "")))
    if figure.ratio != (1, 1) and figure.reported:
        value = tr("{value} (as reported: {words})", value=value, words=figure.reported)
    change = change_label(figure, "")
    told = [
        BETWEEN.join(filter(None, (value, change))),
        BETWEEN.join(filter(None, (row.measure, row.place, row.scope))),
        period_told(row.period, figure.period_words),
        remarks_told(figure, contradicted=contradicted),
        *(tr("Ruling: {ruling}", ruling=each) for each in rulings_told(figure)),
    ]
    if figure.period_words and row.period is not None:
        told[2] = tr("{period} (“{words}”)", period=told[2], words=figure.period_words)
    return [line for line in told if line]


def _bounded(bound: str | None, told: str) -> str:
    match bound:
        case "~":
            return tr("about {number}", number=told)
        case ">":
            return tr("over {number}", number=told)
        case "≥":
            return tr("at least {number}", number=told)
        case "<":
            return tr("under {number}", number=told)
        case "≤":
            return tr("at most {number}", number=told)
        case _:
            return told
