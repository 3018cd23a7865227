from __future__ import annotations

from pathlib import Path

import pytest

from core.model.suggestion import Found, FoundValue
from core.text.span import Span
from tests.eval.articles import Gold, Read, articles
from tests.eval.figures import score_figures
from tests.eval.scores import Score, Scores
from tests.eval.things import score_things

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Bắt 12 vụ và 30 người."
GOLD = (
    Gold("statistic", Span(4, 9), {"value": 12, "unit": "cases", "kind": "figure"}, in_body=True),
    Gold("statistic", Span(13, 21), {"value": 30, "unit": "persons", "kind": "figure"}, in_body=True),
)


class Invented(Read):
    """An article in which something given is found."""

    def __init__(self, *found: Found) -> None:
        super().__init__("invented", TEXT, GOLD)
        self.__dict__["found"] = found


def figure(span: Span, value: str, unit: str) -> Found:
    values = (FoundValue("value", (span,), normal=value), FoundValue("unit", (span,), normal=unit))
    return Found("statistic", (span,), values, "rule", "reason", 1.0)


def statistics_of(*found: Found) -> Score:
    scores = Scores()
    score_things(Invented(*found), scores)
    return scores.of("statistic")


def counts(score: Score) -> tuple[int, int, int]:
    return score.right, score.found, score.wanted


def test_what_is_right_is_counted_right() -> None:
    score = statistics_of(figure(Span(4, 9), "12", "cases"), figure(Span(13, 21), "30", "persons"))
    assert counts(score) == (2, 2, 2)
    assert score.f == 1.0


def test_a_wrong_value_counts_against_precision_and_recall() -> None:
    assert counts(statistics_of(figure(Span(4, 9), "12", "persons"))) == (0, 1, 2)


def test_what_is_found_for_nothing_counts_against_precision() -> None:
    assert counts(statistics_of(figure(Span(0, 3), "1", "cases"))) == (0, 1, 2)


def test_nothing_found_has_no_precision() -> None:
    score = statistics_of()
    assert (score.precision, score.recall) == (None, 0.0)


@pytest.fixture(scope="module")
def scores() -> Scores:
    total = Scores()
    for read in articles(ROOT / "seeds", ROOT / "tests" / "core" / "language" / "gold"):
        score_figures(read, total)
        score_things(read, total)
    return total


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("figure", 0.95),
        ("date", 0.95),
        ("meeting", 0.9),
        ("speaker", 0.9),
        ("proposal", 0.85),
        ("statistic", 0.95),
        ("statistic: period", 0.85),
        ("statistic: place", 0.85),
        ("statistic: direction", 0.85),
        ("meeting: date", 0.85),
    ],
)
def test_the_sample_articles_are_read_well(scores: Scores, what: str, least: float) -> None:
    assert (scores.of(what).f or 0) >= least
