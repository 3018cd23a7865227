from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from core.analysis.charts.figures import chart_figures
from core.analysis.charts.source import Source
from core.analysis.charts.units import UnitKind
from core.analysis.series import series
from core.model.codebook_toml import load_default_codebook
from core.text.span import Span
from tests.core.analysis import worked_cases
from tests.core.analysis.case_tools import ANALYST
from tests.core.analysis.charts.figure_tools import coded, drugs, figures, moved, value

if TYPE_CHECKING:
    from core.analysis.charts.figures import ChartFigure
    from core.model.record import Value


def only(*values: Value) -> ChartFigure:
    (figure,) = figures(coded(*values))
    return figure


def in_period(edtf: str | None) -> ChartFigure:
    (figure,) = figures(drugs("10", "cases", edtf))
    return figure


def test_the_figures_of_the_worked_cases_are_the_rows_that_are_printed() -> None:
    for name, case in worked_cases.all_cases().items():
        codebook, records = load_default_codebook(), case.of(ANALYST)
        drawn = chart_figures(codebook, records, case.name, canonical=str)
        printed = series(codebook, records, case.name, canonical=str)
        assert tuple(figure.row for figure in drawn) == printed, name


def test_a_half_year_is_an_interval_of_six_months_with_its_words() -> None:
    case = worked_cases.seven_figures()
    drawn = chart_figures(load_default_codebook(), case.records, case.name, canonical=str)
    assert {(figure.first, figure.last) for figure in drawn} == {(date(2020, 1, 1), date(2020, 6, 30))}
    change, arrests, *_ = drawn
    assert (change.value, change.change and change.change.words) == (None, "tăng 9,46%")
    assert (arrests.value, arrests.reported, arrests.period_words) == (
        Decimal(11215),
        "11.215 vụ",
        "nửa đầu năm 2020",
    )
    span = arrests.source.span
    assert span is not None
    assert span.of(case.texts[0].body) == arrests.source.exact == "11.215"


def test_a_change_is_a_mark_of_its_own_against_its_base() -> None:
    case = worked_cases.seven_figures()
    change = chart_figures(load_default_codebook(), case.records, case.name, canonical=str)[0].change
    assert change is not None
    assert (change.direction, change.amount, change.signed, change.unit) == (
        "up",
        Decimal("9.46"),
        Decimal("9.46"),
        "percent",
    )
    assert (change.base.first, change.base.last) == (date(2019, 1, 1), date(2019, 6, 30))
    assert (change.source.exact, change.source.record) == ("9,46%", case.records[0].id)


@pytest.mark.parametrize(
    ("direction", "amount", "signed"),
    [("up", "5", "5"), ("down", "5", "-5"), ("unchanged", None, "0"), ("up", None, None), (None, "5", None)],
)
def test_a_change_has_a_sign_where_its_direction_is_known(
    direction: str | None, amount: str | None, signed: str | None
) -> None:
    (figure,) = figures(drugs(None, "cases", "2020", *moved(direction, amount, "percent", "2019")))
    assert figure.change is not None
    assert figure.change.signed == (None if signed is None else Decimal(signed))


@pytest.mark.parametrize(
    ("edtf", "first", "last", "opening"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31), (False, False)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), (False, False)),
        ("2020-02-03", date(2020, 2, 3), date(2020, 2, 3), (False, False)),
        ("../2020-06", None, date(2020, 6, 30), (True, False)),
        ("/2020-06", None, date(2020, 6, 30), (True, False)),
        ("2020-06/..", date(2020, 6, 1), None, (False, True)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31), (False, False)),
    ],
)
def test_periods_are_stretches_of_days(
    edtf: str, first: date | None, last: date | None, opening: tuple[bool, bool]
) -> None:
    figure = in_period(edtf)
    assert (figure.first, figure.last) == (first, last)
    assert (figure.open_start, figure.open_end) == opening
    assert figure.drawable
    assert not figure.approximate


@pytest.mark.parametrize("edtf", [None, "XXXX-09", "XXXX-09-24/XXXX-10-02", "../..", "soon", "2020-13", "2020/2019"])
def test_what_has_no_place_in_time_is_not_drawn(edtf: str | None) -> None:
    figure = in_period(edtf)
    assert (figure.first, figure.last, figure.drawable) == (None, None, False)


@pytest.mark.parametrize(
    ("edtf", "fading"),
    [
        ("2020-11~", (True, True)),
        ("2020-01~/2020-06", (True, False)),
        ("2020-01/2020-06?", (False, True)),
        ("../2020-06~", (False, True)),
        ("2020~/..", (True, False)),
    ],
)
def test_an_approximate_end_fades(edtf: str, fading: tuple[bool, bool]) -> None:
    figure = in_period(edtf)
    assert (figure.period.approximate_start, figure.period.approximate_end) == fading
    assert figure.approximate


@pytest.mark.parametrize(
    ("bound", "high", "value", "low", "top"),
    [
        ("", None, "10", "10", "10"),
        ("~", None, "10", "10", "10"),
        (">", None, "10", "10", None),
        ("≥", None, "10", "10", None),
        ("<", None, "10", None, "10"),
        ("≤", None, "10", None, "10"),
        ("", "20", "10", "10", "20"),
        ("~", "20", "10", "10", "20"),
        ("", "5", "5", "5", "10"),
        ("", "0", "0", "0", "10"),
    ],
)
def test_bounds_and_ranges(bound: str, high: str | None, value: str, low: str | None, top: str | None) -> None:
    (figure,) = figures(drugs("10", bound=bound, high=high))
    expected = tuple(None if each is None else Decimal(each) for each in (value, low, top))
    assert (figure.value, figure.low, figure.high) == expected


@pytest.mark.parametrize("number", ["", "many", "NaN", "Infinity", "1e999999"])
def test_what_no_axis_can_hold_is_not_drawn(number: str) -> None:
    (figure,) = figures(drugs(number))
    assert (figure.value, figure.low, figure.high, figure.drawable) == (None, None, None, False)


def test_a_huge_value_beside_a_tiny_one_stays_exact() -> None:
    huge, tiny = figures(drugs(str(10**15)), drugs("0.1", record="s"))
    assert (huge.value, tiny.value) == (Decimal(10**15), Decimal("0.1"))
    assert huge.drawable
    assert tiny.drawable


def test_a_buddhist_year_is_drawn_in_the_common_era_and_shown_as_it_was_said() -> None:
    figure = only(value("value", "7", "7"), value("period", "2020", "ปี 2563", at=10))
    assert (figure.first, figure.period_words) == (date(2020, 1, 1), "ปี 2563")


@pytest.mark.parametrize(
    ("number", "unit", "shown"),
    [
        (("1,8 tỷ", 0), ("đồng", 7), "1,8 tỷ đồng"),
        (("3万", 4), ("美元", 6), "3万美元"),
        (("5", 4), ("US$", 0), "US$ 5"),
        (("5%", 0), ("%", 1), "5%"),
        (("12 vụ", 0), ("vụ", 3), "12 vụ"),
    ],
)
def test_what_was_reported_is_shown_in_its_own_words(
    number: tuple[str, int], unit: tuple[str, int], shown: str
) -> None:
    figure = only(value("value", "5", *number), value("unit", "u", *unit))
    assert figure.reported == shown


def test_a_value_without_words_was_reported_in_none() -> None:
    assert only(value("value", "5")).reported == ""
    assert only(value("value", "5", "five"), value("unit", "cases")).reported == "five"


def test_merged_places_and_names_not_given_yet_make_the_key() -> None:
    vietnam = value("place", "Vietnam")
    unnamed = only(value("measure", None, "Tội phạm  ma túy"), value("value", "5"), vietnam, value("scope", "Nữ"))
    five, women = value("value", "5"), value("scope", "nữ ")
    again = only(value("measure", None, "tội phạm ma túy"), five, value("place", "VN"), women)
    other = only(value("measure", None, "tội phạm ma tuy"), five, vietnam, women)
    assert unnamed.key == again.key
    assert unnamed.key != other.key


def test_words_that_were_doubted_make_a_doubtful_figure() -> None:
    level, doubted = value("value", "5"), value("period", "2020", doubtful=True)
    carried = value("place", "VN", carried=True)
    assert [only(level, *more).doubtful for more in ((), (doubted,), (carried,))] == [False, True, True]
    moving = (value("direction", "up"), value("base_period", "2019", doubtful=True))
    assert [change.doubtful for change in (only(level, *moving).change,) if change] == [True]


def test_a_figure_that_stands_nowhere_has_a_source_without_words() -> None:
    assert only(value("value", "5")).source == Source("r", "a")
    assert only(value("value", "5", "năm", at=3)).source == Source("r", "a", "t", Span(3, 6), "năm")


@pytest.mark.parametrize(
    ("unit", "kind"),
    [
        ("percent", UnitKind.SHARE),
        ("VND", UnitKind.MONEY),
        ("tonnes", UnitKind.SIZE),
        ("cases", UnitKind.COUNT),
        ("barrels", UnitKind.OTHER),
    ],
)
def test_sorts_of_units(unit: str, kind: UnitKind) -> None:
    assert figures(drugs("1", unit))[0].unit_kind is kind


def test_no_figures_are_no_figures() -> None:
    assert figures() == ()
    assert figures(replace(drugs("1"), type="meeting")) == ()
