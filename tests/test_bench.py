from __future__ import annotations

import json

import pytest

from tests.bench.report import as_json, cells, exit_code, figure, page, summary, table
from tests.bench.rows import Budget, Row, Verdict, median, percentile
from tests.bench.settings import FULL


def a_row(ours: float | None, floor: float | None, budget: Budget, unit: str = "ms") -> Row:
    return Row("subject", "case", unit=unit, ours=ours, floor=floor, budget=budget)


@pytest.mark.parametrize(
    ("ours", "floor", "budget", "unit", "verdict"),
    [
        (300, 100, Budget(times=3), "ms", Verdict.MET),
        (301, 100, Budget(times=3), "ms", Verdict.MISSED),
        (201, 100, Budget(times=3, most=200), "ms", Verdict.MISSED),
        (200, 100, Budget(times=3, most=200), "ms", Verdict.MET),
        (250, 1_000, Budget(times=4), "articles/s", Verdict.MET),
        (249, 1_000, Budget(times=4), "articles/s", Verdict.MISSED),
        (699, None, Budget(least=700), "articles/s", Verdict.MISSED),
        (700, None, Budget(least=700), "articles/s", Verdict.MET),
        (0, None, Budget(most=0), "modules", Verdict.MET),
        (5, 1, Budget(), "ms", Verdict.NOT_JUDGED),
        (None, None, Budget(times=3), "ms", Verdict.NOT_BUILT),
    ],
)
def test_a_budget_is_judged(
    ours: float | None, floor: float | None, budget: Budget, unit: str, verdict: Verdict
) -> None:
    assert a_row(ours, floor, budget, unit).verdict is verdict


def test_a_ratio_without_a_floor_is_missed_not_met() -> None:
    assert a_row(5, None, Budget(times=3)).misses() == ["ratio"]


def test_a_row_says_which_parts_are_missed() -> None:
    assert a_row(400, 100, Budget(times=3, most=200)).misses() == ["ratio", "more than 200 ms"]


def test_the_ratio_of_a_rate_says_how_much_faster_the_floor_is() -> None:
    assert a_row(250, 1_000, Budget(), "rows/s").ratio == 4
    assert a_row(250, 1_000, Budget(), "ms").ratio == 0.25


@pytest.mark.parametrize(
    ("ours", "budget", "code"),
    [
        (600, Budget(times=3), 0),
        (601, Budget(times=3), 1),
        (9_000, Budget(most=16), 0),
        (None, Budget(times=3), 0),
    ],
)
def test_only_a_ratio_far_beyond_its_budget_stops_a_check(ours: float | None, budget: Budget, code: int) -> None:
    assert exit_code([a_row(1, 1, Budget(times=3)), a_row(ours, 100, budget)], failed=False) == code


def test_a_case_that_broke_stops_a_check() -> None:
    assert exit_code([], failed=True) == 1


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.95, 95), (1.0, 100), (0.001, 1)])
def test_a_percentile_is_a_figure_that_was_measured(share: float, expected: float) -> None:
    assert percentile([float(each) for each in range(100, 0, -1)], share) == expected


def test_the_median_of_five_is_the_third() -> None:
    assert median([9.0, 1.0, 5.0, 7.0, 3.0]) == 5.0


def test_no_figures_have_no_median() -> None:
    with pytest.raises(ValueError, match="no values"):
        median([])


@pytest.mark.parametrize(
    ("value", "words"), [(None, "–"), (0, "0"), (3.14159, "3.14"), (31.4159, "31.4"), (31_415.9, "31,416")]
)
def test_a_figure_has_the_digits_that_it_is_worth(value: float | None, words: str) -> None:
    assert figure(value) == words


def test_a_row_that_is_measured_elsewhere_says_where() -> None:
    row = Row("tests", "core", unit="s", budget=Budget(most=20), note="see `make test`")
    assert "see `make test`" in cells(row)
    assert "not built yet" not in cells(row)


def test_every_line_of_the_table_has_as_many_cells() -> None:
    rows = [a_row(1, 2, Budget(times=3)), a_row(None, None, Budget(least=700), "articles/s")]
    assert {line.count("|") for line in table(rows).splitlines()} == {10}


def test_the_page_holds_table_and_summary() -> None:
    rows = [a_row(1, 2, Budget(times=3)), a_row(9, 2, Budget(times=3)), a_row(None, None, Budget(most=1))]
    assert summary(rows) == "1 budgets met, 1 missed."
    written = page(rows, FULL)
    assert table(rows) in written
    assert summary(rows) in written
    assert "$" not in written


def test_programs_read_figures_and_verdicts() -> None:
    read = json.loads(as_json([a_row(9, 2, Budget(times=3))], FULL))
    assert read["rows"][0]["ratio"] == 4.5
    assert read["rows"][0]["misses"] == ["ratio"]
    assert read["sizes"]["repeats"] == FULL.repeats
