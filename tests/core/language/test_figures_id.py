from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.language.readings import read_number
from tests.core.language.case_tables import cases

if TYPE_CHECKING:
    from tests.core.language.conftest import FoundIn


@pytest.mark.parametrize(("text", "expected", "published"), cases("id_cases"))
def test_an_indonesian_figure_or_date_is_read(
    text: str, expected: str, published: str | None, found_in: FoundIn
) -> None:
    assert found_in(text, "id", published) == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [("dua puluh satu", "21"), ("seribu dua ratus", "1200"), ("tiga juta", "3000000"), ("sembilan belas", "19")],
)
def test_indonesian_words_that_an_analyst_chose_are_a_number(words: str, value: str) -> None:
    reading = read_number(words, "id")
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize("words", ["puluh", "dua tiga", "satu belas", "seratus ratus"])
def test_other_indonesian_words_are_no_number(words: str) -> None:
    assert read_number(words, "id") is None
