from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.charts.figures import chart_figures
from core.model.codebook_toml import load_default_codebook
from core.model.record import Anchor, Record, Value
from core.text.span import Span

if TYPE_CHECKING:
    from core.analysis.charts.figures import ChartFigure


def value(field: str, normal: str | None, words: str = "", at: int = 0, **more: object) -> Value:
    """A value of one field; with its words, where any are given."""
    anchors = (Anchor("t", Span(at, at + len(words)), words),) if words else ()
    return replace(Value(id="", field=field, raw=words, normal=normal, anchors=anchors), **more)


def coded(*values: Value, record: str = "r", article: str = "a") -> Record:
    fields: dict[str, tuple[Value, ...]] = {}
    for own in values:
        fields[own.field] = (*fields.get(own.field, ()), own)
    return Record(record, article, "Lan", "statistic", fields=fields)


def figures(*records: Record) -> tuple[ChartFigure, ...]:
    merged = {"Vietnam": "VN"}
    return chart_figures(load_default_codebook(), records, str, canonical=lambda name: merged.get(name, name))


def drugs(
    number: str | None,
    unit: str = "cases",
    period: str | None = "2020",
    *more: Value,
    record: str = "r",
    bound: str = "",
    high: str | None = None,
) -> Record:
    """A figure on drug crime in Viet Nam."""
    level = Value(id="", field="value", not_stated=True) if number is None else value("value", number)
    own = (
        value("measure", "drug_crime"),
        replace(level, bound=bound, high=high),
        value("unit", unit),
        value("place", "VN"),
        *((value("period", period),) if period else ()),
    )
    return coded(*own, *more, record=record, article=f"article of {record}")


def moved(direction: str | None, amount: str | None, unit: str | None, base: str | None) -> tuple[Value, ...]:
    told = (
        direction and value("direction", direction),
        amount and value("amount", amount, unit=unit),
        base and value("base_period", base),
    )
    return tuple(each for each in told if each)
