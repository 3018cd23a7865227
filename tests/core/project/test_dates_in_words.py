from __future__ import annotations

import pytest

from core.project.dates_in_words import unknown_in_words


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("XXXX-11", "November, year not stated"),
        ("XXXX-11-XX", "November, year not stated"),
        ("XXXX-08-21", "21 August, year not stated"),
        ("XXXX", "year not stated"),
        ("2020-11-XX", "a day in November 2020"),
        ("2020-XX", "some time in 2020"),
        ("2020-XX-XX", "some time in 2020"),
        ("202X", "between 2020 and 2029"),
        ("XXXX-05~", "perhaps May, year not stated"),
        ("XXXX-07/XXXX-09", "July to September, year not stated"),
        ("XXXX-07-01/XXXX-07-05", "1 July to 5 July, year not stated"),
        ("2019/202X", "from 2019 to between 2020 and 2029"),
    ],
)
def test_what_is_not_known_of_a_date_is_said_in_words(edtf: str, said: str) -> None:
    assert unknown_in_words(edtf) == said


@pytest.mark.parametrize("edtf", ["2020-11", "2020-11-29", "2019/2020", "..", "XXXX-13", "XXXX-XX-05", "X", "2X20-11"])
def test_of_a_date_that_is_known_or_cannot_be_read_nothing_is_said(edtf: str) -> None:
    assert unknown_in_words(edtf) is None
