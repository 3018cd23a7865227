from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.charts.figures import chart_figures
from core.analysis.charts.numbers import reach
from core.analysis.charts.series_groups import FigureSeries, figure_series
from core.analysis.values import Agreement, compare_values
from core.model.codebook import Kind
from core.model.codebook_toml import load_default_codebook
from tests.core.analysis import worked_cases
from tests.core.analysis.charts.figure_tools import coded, drugs, figures, moved, value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.record import Record

LONG_VI = "số vụ vi phạm pháp luật về phòng, chống ma túy xuyên quốc gia " * 4
LONG_ZH = "跨国犯罪案件侦破数量" * 20
BOUNDS = st.sampled_from(["", "=", "~", ">", "≥", "<", "≤"])
NUMBERS = st.decimals(min_value=-2000, max_value=2000, places=1).map(str)


def grouped(*records: Record, normalised: bool = True, apart: Iterable[frozenset[str]] = ()) -> list[FigureSeries]:
    return list(figure_series(figures(*records), normalised=normalised, apart=frozenset(apart)))


def conflicting(*records: Record, normalised: bool = True) -> list[list[str]]:
    return [
        [figure.row.record for figure in conflict.figures]
        for found in grouped(*records, normalised=normalised)
        for conflict in found.conflicts
    ]


def test_the_seven_figures_are_seven_series_without_a_conflict() -> None:
    case = worked_cases.seven_figures()
    drawn = chart_figures(load_default_codebook(), case.records, case.name, canonical=str)
    found = figure_series(drawn, normalised=True)
    assert [(each.measure, each.unit, len(each.figures), each.conflicts) for each in found] == [
        ("drug_law_violations", "cases", 1, ()),
        ("drug_crime", "cases", 1, ()),
        ("drug_crime", "persons", 1, ()),
        ("immigration_violations", "cases", 1, ()),
        ("immigration_violations", "persons", 1, ()),
        ("human_trafficking", "cases", 1, ()),
        ("victims_rescued", "persons", 1, ()),
    ]


def test_nothing_makes_no_series() -> None:
    assert grouped() == []


@pytest.mark.parametrize("normalised", [True, False])
def test_what_cannot_be_compared_never_shares_a_series(*, normalised: bool) -> None:
    units = ("cases", "percent", "percentage_points", "VND", "USD", "tonnes", "litres", "months", "days", "barrels")
    found = grouped(*(drugs("5", unit, record=unit) for unit in units), normalised=normalised)
    assert [each.unit for each in found] == list(units)


def test_weights_share_a_series_only_where_units_are_normalised() -> None:
    records = (
        drugs("2", "tonnes", "2020", record="a"),
        drugs("350", "kilograms", "2019", record="b"),
        drugs("500", "grams", "2018", record="c"),
        drugs("40", "kilograms", "2021", record="d"),
    )
    assert [each.unit for each in grouped(*records, normalised=False)] == ["tonnes", "kilograms", "grams"]
    (together,) = grouped(*records)
    assert together.unit == "kilograms"
    assert [figure.value for figure in together.figures] == [Decimal("0.5"), 350, 2000, 40]
    assert [figure.row.value for figure in together.figures] == ["500", "350", "2", "40"]


def test_of_two_units_that_are_as_frequent_the_larger_is_taken() -> None:
    (together,) = grouped(drugs("500", "grams"), drugs("2", "tonnes", record="s"))
    assert together.unit == "tonnes"
    assert sorted(figure.value or 0 for figure in together.figures) == [Decimal("0.0005"), 2]


def test_sixty_minutes_are_one_hour_exactly() -> None:
    (together,) = grouped(drugs("20", "minutes"), drugs("1", "hours", record="s"), drugs("40", "minutes", record="t"))
    assert together.unit == "minutes"
    (other,) = grouped(drugs("1", "hours"), drugs("60", "minutes", record="s"))
    assert {figure.value for figure in other.figures} == {Decimal(1)}
    assert other.conflicts == ()


def test_bounds_are_turned_into_the_unit_of_the_series() -> None:
    (together,) = grouped(drugs("1", "tonnes", bound=">"), drugs("900", "kilograms", record="s", bound="<"))
    over, under = together.figures
    assert (over.low, over.high, under.low, under.high) == (1, None, None, Decimal("0.9"))


def test_figures_stand_by_period_and_those_without_one_beside_the_chart() -> None:
    periods = ("2021", None, "2019", "../2018", "XXXX-09")
    records = [drugs("5", "cases", period, record=str(period)) for period in periods]
    (found,) = grouped(*records)
    assert [figure.row.period for figure in found.drawn] == ["../2018", "2019", "2021"]
    assert [figure.row.period for figure in found.beside] == [None, "XXXX-09"]


def test_place_and_scope_make_series_of_their_own() -> None:
    plain = drugs("5")
    women = drugs("5", "cases", "2020", value("scope", "women"), record="s")
    both = drugs("5", "cases", "2020", value("place", "LA"), record="t")
    assert [(each.place, each.scope) for each in grouped(plain, women, both)] == [
        ("VN", None),
        ("VN", "women"),
        ("VN; LA", None),
    ]


def test_two_sources_that_differ_are_a_conflict_and_nothing_is_averaged() -> None:
    (found,) = grouped(drugs("11215"), drugs("11251", record="s"), drugs("7", "cases", "2019", record="t"))
    (conflict,) = found.conflicts
    assert [figure.value for figure in conflict.figures] == [11215, 11251]
    assert [figure.row.record for figure in conflict.figures] == ["r", "s"]
    assert not conflict.of_change
    assert [figure.value for figure in found.figures] == [7, 11215, 11251]


def test_two_sources_that_agree_are_none() -> None:
    assert conflicting(drugs("11215"), drugs("11215.0", record="s")) == []
    assert conflicting(drugs("11215"), drugs("11000", record="s", bound=">")) == []
    assert conflicting(drugs("11215"), drugs("11000", record="s", bound="~")) == []
    assert conflicting(drugs("11215"), drugs("11000", record="s", high="12000")) == []


def test_a_period_written_in_two_ways_is_one_period() -> None:
    same = drugs("9", "cases", "2020-01-01/2020-12-31", record="s")
    assert conflicting(drugs("10"), same) == [["r", "s"]]
    assert conflicting(drugs("10"), drugs("9", "cases", "2020-01/2020-06", record="s")) == []


def test_what_has_no_period_contradicts_nothing() -> None:
    assert conflicting(drugs("10", "cases", None), drugs("9", "cases", None, record="s")) == []


def test_one_tonne_against_a_thousand_kilograms() -> None:
    tonne, same = drugs("1", "tonnes"), drugs("1000", "kilograms", record="s")
    less = drugs("900", "kilograms", record="t")
    assert conflicting(tonne, same) == []
    assert conflicting(tonne, less) == [["r", "t"]]
    assert conflicting(tonne, less, normalised=False) == []


def test_two_values_of_one_record_are_a_conflict_too() -> None:
    assert conflicting(drugs("10", "cases", "2020", value("value", "12"))) == [["r", "r"]]


def test_only_what_disagrees_with_some_other_is_in_a_conflict() -> None:
    records = (drugs("10"), drugs("20", record="s"), drugs("5", record="wide", bound="≥"))
    assert conflicting(*records) == [["r", "s"]]


def test_what_the_analyst_told_apart_is_no_conflict() -> None:
    records = (drugs("10"), drugs("20", record="s"), drugs("10", record="t"))
    both = frozenset({"r", "s"})
    (pair,) = grouped(*records[:2], apart=[both])
    assert pair.conflicts == ()
    (three,) = grouped(*records, apart=[both])
    assert [figure.row.record for figure in three.conflicts[0].figures] == ["s", "t"]


def test_what_the_analyst_took_for_one_figure_stands_in_one_series() -> None:
    records = (
        drugs("10", "cases", "2020-01/2020-06", value("scope", "nữ")),
        drugs("12", "cases", "2020", value("scope", "妇女"), record="s"),
        drugs("10", "cases", "2020", record="t"),
        drugs("3", "percent", "2020", record="u"),
    )
    drawn = figures(*records)
    assert len(figure_series(drawn, normalised=True)) == 4
    women, other, share = figure_series(
        drawn, normalised=True, paired=[("t", "nobody"), ("u", "t"), ("s", "r"), ("s", "s")]
    )
    assert (women.scope, [figure.row.record for figure in women.figures]) == ("nữ", ["r", "s"])
    assert [[figure.row.record for figure in conflict.figures] for conflict in women.conflicts] == [["r", "s"]]
    assert (other.unit, share.unit, other.conflicts, share.conflicts) == ("cases", "percent", (), ())
    (all_in_one, _) = figure_series(drawn, normalised=True, paired=[("t", "s"), ("s", "r")])
    assert [figure.row.record for figure in all_in_one.conflicts[0].figures] == ["r", "s", "t"]


def test_changes_against_one_base_contradict_each_other() -> None:
    def change(record: str, direction: str, amount: str | None, base: str = "2019", unit: str = "percent") -> Record:
        return drugs(None, "cases", "2020", *moved(direction, amount, unit, base), record=record)

    up = change("r", "up", "9.46")
    assert conflicting(up, change("s", "down", "9.46")) == [["r", "s"]]
    assert conflicting(up, change("s", "up", "9.5")) == [["r", "s"]]
    assert conflicting(up, change("s", "unchanged", None)) == [["r", "s"]]
    assert conflicting(up, change("s", "down", "5", unit="cases")) == [["r", "s"]]
    assert conflicting(up, change("s", "up", "9.46")) == []
    assert conflicting(up, change("s", "up", "5", base="2018")) == []
    assert conflicting(up, change("s", "up", "5", unit="cases")) == []
    (found,) = grouped(up, change("s", "up", "9.5"))
    assert found.conflicts[0].of_change


def test_a_direction_alone_contradicts_the_other_direction() -> None:
    def change(record: str, direction: str) -> Record:
        return drugs(None, "cases", "2020", *moved(direction, None, None, "2019"), record=record)

    assert conflicting(change("r", "up"), change("s", "down")) == [["r", "s"]]
    assert conflicting(change("r", "up"), change("s", "unchanged")) == [["r", "s"]]
    assert conflicting(change("r", "up"), change("s", "up")) == []


def test_long_labels_stay_whole() -> None:
    for label in (LONG_VI, LONG_ZH):
        record = coded(value("measure", None, label), value("value", "5"), value("period", "2020"))
        (found,) = grouped(record)
        assert found.measure == label


@pytest.mark.thorough
def test_a_hundred_thousand_figures_of_one_moment_are_one_conflict() -> None:
    many = [drugs(str(number), record=str(number)) for number in range(100_000)]
    (found,) = grouped(*many, apart=[frozenset({"1", "2"})])
    assert len(found.conflicts[0].figures) == len(found.figures) == 100_000


@given(NUMBERS, BOUNDS, NUMBERS, BOUNDS)
def test_numbers_contradict_each_other_where_the_claim_board_says_so(a: str, bound: str, b: str, other: str) -> None:
    ours, theirs = reach(a, bound, None), reach(b, other, None)
    assert ours is not None
    assert theirs is not None
    agreement = compare_values(
        Kind.DECIMAL, value("value", a, bound=bound), value("value", b, bound=other), canonical=str
    )
    assert ours.is_apart(theirs) == (agreement is Agreement.DIFFERS)


@given(st.lists(st.tuples(NUMBERS, BOUNDS), min_size=1, max_size=8))
def test_a_conflict_holds_exactly_what_is_apart_from_some_other(told: list[tuple[str, str]]) -> None:
    records = [drugs(number, record=str(at), bound=bound) for at, (number, bound) in enumerate(told)]
    reaches = [reach(number, bound, None) for number, bound in told]
    known = [each for each in reaches if each is not None]
    expected = {str(at) for at, ours in enumerate(known) if any(ours.is_apart(theirs) for theirs in known)}
    (found,) = grouped(*records)
    assert {figure.row.record for conflict in found.conflicts for figure in conflict.figures} == expected
