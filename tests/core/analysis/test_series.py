from __future__ import annotations

from dataclasses import replace

import pytest

from core.analysis.series import SeriesRow, series
from core.errors import Bug
from core.model.codebook_toml import load_default_codebook
from core.model.record import Anchor, Mention, Record, Value
from core.text.span import Span

NAMES = {"drug_crime": "drug crime", "VN": "Viet Nam", "TH": "Thailand", "percent": "percent"}
MENTION = Mention("m", Anchor("t", Span(50, 60), "the figure"))


def value(field: str, normal: str | None, *starts: int, text: str = "t", **more: str | None) -> Value:
    anchors = tuple(Anchor(text, Span(start, start + 2), "..") for start in starts)
    return replace(Value(id="", field=field, normal=normal, anchors=anchors), **more)


def figure(*values: Value) -> Record:
    fields: dict[str, tuple[Value, ...]] = {}
    for own in values:
        fields[own.field] = (*fields.get(own.field, ()), own)
    return Record("r", "a", "Lan", "statistic", mentions=(MENTION,), fields=fields)


def rows(*records: Record, newest: dict[str, str] | None = None) -> tuple[SeriesRow, ...]:
    return series(
        load_default_codebook(),
        records,
        lambda name: NAMES.get(name, name),
        canonical=lambda name: {"Vietnam": "VN"}.get(name, name),
        newest=newest,
    )


def test_a_figure_is_shown_under_its_names_with_its_bounds() -> None:
    record = figure(
        value("measure", "drug_crime"),
        value("place", "TH"),
        value("place", "Vietnam"),
        value("place", "VN"),
        value("period", "2020"),
        value("value", "10", 7, 3, bound=">", high="20"),
    )
    assert rows(record) == (
        SeriesRow(
            measure="drug crime",
            unit=None,
            place="Thailand; Viet Nam",
            period="2020",
            value="10",
            bound=">",
            high="20",
            direction=None,
            amount=None,
            amount_unit=None,
            base_period=None,
            scope=None,
            derived=False,
            record="r",
            article="a",
            start=3,
            end=5,
            text="t",
        ),
    )


def test_a_change_alone_has_no_value_and_points_at_its_amount() -> None:
    not_stated = Value(id="", field="value", not_stated=True)
    (row,) = rows(figure(not_stated, value("direction", "up", 1), value("amount", "9.46", 4, unit="percent")))
    assert (row.value, row.direction, row.amount, row.amount_unit, row.start) == (
        None,
        "up",
        "9.46",
        "percent",
        4,
    )


def test_a_value_without_words_points_at_the_mention() -> None:
    (row,) = rows(figure(value("value", "10")))
    assert (row.start, row.end) == (50, 60)


def test_a_figure_without_any_place_in_the_text_points_nowhere() -> None:
    (row,) = rows(replace(figure(value("value", "10")), mentions=()))
    assert (row.start, row.end, row.text) == (None, None, None)


def test_a_record_that_says_neither_value_nor_change_is_no_figure() -> None:
    assert rows(figure(value("measure", "drug_crime"))) == ()
    assert rows(figure(Value(id="", field="value", not_stated=True))) == ()


def test_words_without_a_name_yet_stand_for_themselves() -> None:
    (row,) = rows(figure(value("measure", None, raw="phạm tội về ma túy"), value("value", "10")))
    assert row.measure == "phạm tội về ma túy"


def test_values_that_differ_are_a_row_each_and_the_same_value_is_one() -> None:
    twice = figure(value("value", "4", 1), value("value", "4.0", 5))
    conflict = figure(value("value", "4", 1), value("value", "5", 5))
    assert [row.value for row in rows(twice)] == ["4"]
    assert [(row.value, row.start) for row in rows(conflict)] == [("4", 1), ("5", 5)]


def test_the_words_in_the_newest_text_are_pointed_at() -> None:
    old, new = Anchor("old", Span(1, 3), ".."), Anchor("new", Span(8, 10), "..")
    record = figure(Value(id="", field="value", normal="4", anchors=(new, old)))
    assert [(row.text, row.start) for row in rows(record, newest={"a": "new"})] == [("new", 8)]
    assert [(row.text, row.start) for row in rows(record, newest={"a": "newer"})] == [("old", 1)]
    assert [(row.text, row.start) for row in rows(record)] == [("old", 1)]


def test_any_type_with_a_value_and_a_period_is_a_figure() -> None:
    codebook = load_default_codebook()
    strange = replace(codebook.type("statistic"), id="seizure")
    record = replace(figure(value("value", "10")), type="seizure")
    found = series(replace(codebook, types=(strange,)), (record,), str, canonical=str)
    assert [row.value for row in found] == ["10"]


def test_other_types_and_other_analysts_stay_out() -> None:
    assert rows(replace(figure(value("value", "10")), type="meeting")) == ()
    with pytest.raises(Bug):
        rows(figure(), replace(figure(), analyst="Minh"))
