from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.analysis.charts.derived import with_derived
from core.analysis.charts.figures import chart_figures
from core.analysis.charts.series_groups import figure_series
from core.model.codebook_toml import load_default_codebook
from tests.core.analysis import worked_cases
from tests.core.analysis.case_tools import ANALYST
from tests.core.analysis.charts.figure_tools import drugs, figures, moved, value

if TYPE_CHECKING:
    from core.analysis.charts.figures import ChartFigure
    from core.model.record import Record


def derived(*records: Record) -> list[ChartFigure]:
    return [figure for figure in with_derived(figures(*records)) if figure.derived]


def base_of(level: str, direction: str, amount: str | None, unit: str | None, of: str = "cases") -> str | None:
    found = derived(drugs(level, of, "2020", *moved(direction, amount, unit, "2019")))
    return found[0].row.value if found else None


def test_nothing_is_derived_from_any_worked_case() -> None:
    for name, case in worked_cases.all_cases().items():
        drawn = chart_figures(load_default_codebook(), case.of(ANALYST), case.name, canonical=str)
        assert with_derived(drawn) == drawn, name


def test_violations_that_rose_and_arrests_give_no_earlier_level_even_under_one_measure() -> None:
    rose = drugs(None, "cases", "2020-01/2020-06", *moved("up", "9.46", "percent", "2019-01/2019-06"))
    arrests = drugs("11215", "cases", "2020-01/2020-06", record="s")
    assert derived(rose, arrests) == []


def test_a_level_and_its_change_in_one_record_give_the_level_of_the_base() -> None:
    record = drugs("1100", "cases", "2020-01/2020-06", *moved("up", "10", "percent", "2019-01/2019-06"))
    told, base = with_derived(figures(record))
    assert not told.derived
    assert (base.row.value, base.row.bound, base.row.period, base.derived) == ("1000", "~", "2019-01/2019-06", True)
    assert (base.first, base.last) == (date(2019, 1, 1), date(2019, 6, 30))
    assert (base.change, base.row.direction, base.row.amount, base.row.base_period) == (None, None, None, None)
    assert (base.source, base.row.record) == (told.source, told.row.record)


@pytest.mark.parametrize(
    ("level", "direction", "amount", "unit", "base"),
    [
        ("11215", "up", "9.46", "percent", "10246"),
        ("90", "down", "10", "percent", "100"),
        ("112", "up", "12", "cases", "100"),
        ("100", "down", "12", "cases", "112"),
        ("100", "unchanged", None, None, "100"),
        ("0", "down", "50", "percent", "0"),
        ("1E+40", "down", "50", "percent", f"2{'0' * 40}"),
        ("100", "down", "100", "percent", None),
        ("5", "up", "12", "cases", None),
        ("100", "up", "12", "persons", None),
        ("100", "up", "12", None, None),
        ("100", "up", None, None, None),
        ("100", "doubled", "12", "cases", None),
        ("100", "up", "2", "percentage_points", None),
    ],
)
def test_levels_of_the_base(level: str, direction: str, amount: str | None, unit: str | None, base: str | None) -> None:
    assert base_of(level, direction, amount, unit) == base


def test_a_share_moves_by_points_and_not_by_percent() -> None:
    assert base_of("12.5", "up", "2.5", "percentage_points", of="percent") == "10"
    assert base_of("12.5", "up", "2.5", "percent", of="percent") is None


@pytest.mark.parametrize(
    "record",
    [
        drugs("1100", "cases", None, *moved("up", "10", "percent", "2019")),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", None)),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2020")),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019-01/2019-06")),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019~")),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "../2019")),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019"), bound=">"),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019"), bound="~"),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019"), high="1200"),
        drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019"), value("value", "1300")),
    ],
)
def test_what_leaves_anything_open_gives_none(record: Record) -> None:
    assert derived(record) == []


def test_a_change_that_leaves_anything_open_gives_none() -> None:
    def found(**more: object) -> list[ChartFigure]:
        amount = value("amount", "10", "", 0, unit="percent", **more)
        return derived(drugs("1100", "cases", "2020", amount, *moved("up", None, None, "2019")))

    assert len(found()) == 1
    assert found(bound=">") == found(high="12") == found(doubtful=True) == []


def test_a_doubtful_level_gives_none() -> None:
    record = drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019"))
    fields = {**record.fields, "unit": (value("unit", "cases", doubtful=True),)}
    assert derived(record) != []
    assert derived(replace(record, fields=fields)) == []


def test_a_derived_level_contradicts_no_source() -> None:
    rising = drugs("1100", "cases", "2020", *moved("up", "10", "percent", "2019"))
    stated = drugs("970", "cases", "2019", record="s")
    (found,) = figure_series(with_derived(figures(rising, stated)), normalised=True)
    assert len(found.figures) == 3
    assert found.conflicts == ()
