from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.language.readings import read_date, read_number
from tests.core.language.case_tables import cases

if TYPE_CHECKING:
    from tests.core.language.conftest import FoundIn


@pytest.mark.parametrize(("text", "expected", "published"), cases("th_figures"))
def test_a_thai_figure_is_read(text: str, expected: str, published: str | None, found_in: FoundIn) -> None:
    assert found_in(text, "th", published) == expected


@pytest.mark.parametrize(("text", "expected", "published"), cases("th_dates"))
def test_a_thai_date_is_read(text: str, expected: str, published: str | None, found_in: FoundIn) -> None:
    assert found_in(text, "th", published) == expected


@pytest.mark.parametrize(("text", "expected", "published"), cases("th_traps"))
def test_what_looks_like_a_thai_figure_is_none(
    text: str, expected: str, published: str | None, found_in: FoundIn
) -> None:
    assert found_in(text, "th", published) == expected


@pytest.mark.parametrize(("words", "value"), [("สองล้านห้าแสน", "2500000"), ("ยี่สิบเอ็ด", "21"), ("๑,๒๓๔", "1234")])
def test_thai_words_that_an_analyst_chose_are_a_number(words: str, value: str) -> None:
    reading = read_number(words, "th")
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize("words", ["ห้าสอง", "ร้อยกว่า", "สามารถ"])
def test_other_thai_words_are_no_number(words: str) -> None:
    assert read_number(words, "th") is None


@pytest.mark.parametrize(
    ("words", "edtf"), [("24/9/2563", "2020-09-24"), ("2563", "2020"), ("24/5", "2021-05-24"), ("31/4/2563", None)]
)
def test_thai_words_that_an_analyst_chose_are_a_date(words: str, edtf: str | None) -> None:
    reading = read_date(words, "th", published="2021-06-10")
    assert (reading.edtf if reading else None) == edtf
