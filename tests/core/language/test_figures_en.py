from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CASES = Path(__file__).parent / "cases"
PUBLISHED = "2021-06-10"


def rows(name: str) -> Iterator[tuple[str, str, str | None]]:
    """Give sentence, what stands in it, and the day of publication; the head of each table says how it is written."""
    for line in (CASES / name).read_text("utf-8").splitlines():
        if line.startswith("# "):
            continue
        sentence, expected, published = (*line.split("\t"), "", "")[:3]
        yield sentence, expected, None if published == "-" else published or PUBLISHED


@pytest.mark.parametrize(("sentence", "expected", "published"), list(rows("en_figures.tsv")))
def test_an_english_figure_is_read(
    sentence: str, expected: str, published: str | None, found_in: Callable[..., str]
) -> None:
    assert found_in(sentence, "en", published) == expected


@pytest.mark.parametrize(("sentence", "expected", "published"), list(rows("en_traps.tsv")))
def test_what_only_looks_like_an_english_figure_is_left_alone(
    sentence: str, expected: str, published: str | None, found_in: Callable[..., str]
) -> None:
    assert found_in(sentence, "en", published) == expected


@pytest.mark.parametrize(("sentence", "expected", "published"), list(rows("en_dates.tsv")))
def test_an_english_date_is_read(
    sentence: str, expected: str, published: str | None, found_in: Callable[..., str]
) -> None:
    assert found_in(sentence, "en", published) == expected
