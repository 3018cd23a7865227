from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.language.readings import read_date, read_number
from tests.core.language.case_tables import cases

if TYPE_CHECKING:
    from tests.core.language.conftest import FoundIn


@pytest.mark.parametrize(("text", "expected", "published"), cases("vi_figures"))
def test_a_vietnamese_figure_is_read(text: str, expected: str, published: str | None, found_in: FoundIn) -> None:
    assert found_in(text, "vi", published) == expected


@pytest.mark.parametrize(("text", "expected", "published"), cases("vi_dates"))
def test_a_vietnamese_date_is_read(text: str, expected: str, published: str | None, found_in: FoundIn) -> None:
    assert found_in(text, "vi", published) == expected


@pytest.mark.parametrize(("text", "expected", "published"), cases("vi_traps"))
def test_what_looks_like_a_vietnamese_figure_is_none(
    text: str, expected: str, published: str | None, found_in: FoundIn
) -> None:
    assert found_in(text, "vi", published) == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("năm", "5"),
        ("mười lăm", "15"),
        ("mười năm", "10"),
        ("hai mươi nhăm", "25"),
        ("hai mươi mốt", "21"),
        ("bốn mươi tư", "44"),
        ("một trăm linh năm", "105"),
        ("hai trăm lẻ chín", "209"),
        ("năm trăm năm mươi", "550"),
        ("hai nghìn không trăm hai mươi", "2020"),
        ("một nghìn rưỡi", "1500"),
        ("ba nghìn tỷ", "3000000000000"),
        ("một nghìn hai trăm tỷ", "1200000000000"),
        ("một tỷ hai trăm triệu", "1200000000"),
        ("mười vạn", "100000"),
    ],
)
def test_vietnamese_words_that_an_analyst_chose_are_a_number(words: str, value: str) -> None:
    reading = read_number(words, "vi")
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize(
    "words",
    [
        *("một trăm hai", "hai nghìn ba", "một triệu hai", "mươi", "trăm", "hai ba", "mươi mốt"),
        *("linh năm", "hai trăm trăm", "một triệu hai tỷ", "rưỡi", "nửa triệu", "một phần ba", "hàng chục"),
    ],
)
def test_vietnamese_words_that_say_no_number_or_one_of_two_are_left_to_the_analyst(words: str) -> None:
    assert read_number(words, "vi") is None


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        *(("hôm qua", "2021-06-09"), ("chiều nay", "2021-06-10"), ("sáng mai", "2021-06-11")),
        *(("hôm kia", "2021-06-08"), ("năm nay", "2021"), ("tháng này", "2021-06"), ("24.9", "2021-09-24")),
        *(("9/2020", "2020-09"), ("31/6", None), ("10/3 âm lịch", None)),
    ],
)
def test_vietnamese_words_that_an_analyst_chose_are_a_date(words: str, edtf: str | None) -> None:
    reading = read_date(words, "vi", published="2021-06-10")
    assert (reading.edtf if reading else None) == edtf
