from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.edtf_range import EdtfRange, coarsest_edtf, edtf_range

days = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020-09-24", date(2020, 9, 24), date(2020, 9, 24)),
        ("2020-09-24T13:18", date(2020, 9, 24), date(2020, 9, 24)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31)),
        ("20XX", date(2000, 1, 1), date(2099, 12, 31)),
        ("2020-XX", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-11-XX", date(2020, 11, 1), date(2020, 11, 30)),
        ("2016/2025", date(2016, 1, 1), date(2025, 12, 31)),
        ("2020-01/2020-06", date(2020, 1, 1), date(2020, 6, 30)),
        ("2020-09-09/2020-09-12", date(2020, 9, 9), date(2020, 9, 12)),
        ("2020/..", date(2020, 1, 1), date.max),
        ("../2020-06", date.min, date(2020, 6, 30)),
    ],
)
def test_covers_the_days_it_names(text: str, earliest: date, latest: date) -> None:
    assert edtf_range(text) == EdtfRange(earliest, latest)


@pytest.mark.parametrize("text", ["2020-11~", "2020-11?", "2020-11%", "~2020-11", "2020-~11"])
def test_a_qualifier_makes_it_approximate(text: str) -> None:
    assert edtf_range(text) == EdtfRange(date(2020, 11, 1), date(2020, 11, 30), approximate=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "last year",
        "2020-13",
        "2020-00",
        "2021-02-29",
        "2020-06/2020-01",
        "/",
        "../..",
        "2020-XX-04",
        "202X-05",
        "24/9",
        "2020-24",
        "XXXX-09-24/2020",
        "0000",
    ],
)
def test_gives_nothing_for_what_it_cannot_read(text: str) -> None:
    assert edtf_range(text) is None


def test_without_a_year_it_meets_that_day_of_any_year() -> None:
    day = _read("XXXX-09-24")
    assert day.yearless
    assert day.overlaps(_read("2020-09-24"))
    assert _read("1999-09").contains(day)
    assert _read("2016/2025").contains(day)
    assert not day.overlaps(_read("2020-09-25"))
    assert not day.overlaps(_read("XXXX-09-25"))


def test_a_leap_day_without_a_year_is_in_leap_years_only() -> None:
    leap_day = _read("XXXX-02-29")
    assert leap_day.overlaps(_read("2020-02-29"))
    assert not leap_day.overlaps(_read("2021-02"))


def test_without_a_year_an_interval_may_pass_new_year() -> None:
    winter = _read("XXXX-12-20/XXXX-01-05")
    assert winter.contains(_read("2020-12-31"))
    assert winter.contains(_read("2021-01-01"))
    assert not winter.overlaps(_read("2021-02"))


@pytest.mark.parametrize(
    ("text", "coarsest"),
    [
        ("2020-01-01/2020-06-30", "2020-01/2020-06"),
        ("2020-01/2020-06", "2020-01/2020-06"),
        ("2020-01/2020-12", "2020"),
        ("2020-11-01/2020-11-30", "2020-11"),
        ("2020-09-24/2020-09-24", "2020-09-24"),
        ("2016/2025", "2016/2025"),
        ("202X", "2020/2029"),
        ("2020-11~", "2020-11~"),
        ("XXXX-09-24", "XXXX-09-24"),
        ("2020/..", "2020/.."),
        ("spring", "spring"),
    ],
)
def test_equal_dates_become_equal_strings(text: str, coarsest: str) -> None:
    assert coarsest_edtf(text) == coarsest


@given(days, days)
def test_an_interval_contains_both_its_ends_whatever_way_it_is_written(one: date, other: date) -> None:
    first, last = sorted((one, other))
    interval = _read(f"{first}/{last}")
    assert interval == EdtfRange(first, last)
    assert _read(coarsest_edtf(f"{first}/{last}")) == interval
    assert interval.contains(_read(first.isoformat()))
    assert interval.contains(_read(last.isoformat()))


@given(days, days, days, days)
def test_overlapping_is_mutual_and_containing_implies_it(a: date, b: date, c: date, d: date) -> None:
    one, other = EdtfRange(min(a, b), max(a, b)), EdtfRange(min(c, d), max(c, d))
    assert one.overlaps(other) == other.overlaps(one)
    assert not one.contains(other) or one.overlaps(other)


@given(days, st.sampled_from([4, 7, 10]))
def test_a_day_lies_in_its_own_month_and_year_with_and_without_the_year(day: date, precision: int) -> None:
    whole, without_year = day.isoformat(), "XXXX" + day.isoformat()[4:]
    assert _read(whole[:precision]).contains(_read(whole))
    assert _read(without_year[: max(precision, 7)]).contains(_read(whole))


@given(st.text(alphabet="0123456789-/X.~?%T ", max_size=24))
def test_no_string_breaks_it(text: str) -> None:
    found = edtf_range(text)
    assert found is None or found.earliest <= found.latest
    coarsest_edtf(text)


def _read(text: str) -> EdtfRange:
    found = edtf_range(text)
    assert found is not None
    return found
