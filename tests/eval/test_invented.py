"""The invented articles stay as well read as they were: fields of figures in Chinese and English, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.eval.articles import articles
from tests.eval.figures import score_figures
from tests.eval.scores import Scores
from tests.eval.things import score_things

FOLDER = Path(__file__).with_name("invented")


@pytest.fixture(scope="module")
def scores() -> Scores:
    total = Scores()
    for read in articles(FOLDER, FOLDER):
        score_figures(read, total)
        score_things(read, total)
    return total


@pytest.mark.parametrize(
    ("what", "language", "least"),
    [
        (what, language, least)
        for language in ("zh", "en")
        for what, least in (
            ("figure", 0.95),
            ("speaker", 0.9),
            ("proposal", 0.85),
            ("statistic", 0.95),
            ("statistic: period", 0.75),
            ("statistic: place", 0.85),
            ("statistic: direction", 0.85),
        )
    ],
)
def test_the_invented_articles_are_read_well(scores: Scores, what: str, language: str, least: float) -> None:
    assert (scores.of(what, language).f or 0) >= least
