from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.alignment.dictionary import is_installed
from tests.eval.alignment import PAIRS, SEEDS, article_halves, disturbed, invented, score_alignment, score_pairs
from tests.eval.scores import Scores

if TYPE_CHECKING:
    from pathlib import Path

WITH_DICTIONARY = pytest.mark.skipif(not is_installed(), reason="the dictionary is an optional extra")


@pytest.fixture(scope="module")
def scores() -> Scores:
    return score_alignment()


@pytest.mark.parametrize(
    ("what", "least"),
    [
        pytest.param("translation 004, with dictionary", 1.0, marks=WITH_DICTIONARY),
        pytest.param("004, left out and moved, with dictionary", 0.93, marks=WITH_DICTIONARY),
        ("translation 004, without dictionary", 1.0),
        ("004, left out and moved, without dictionary", 0.88),
        ("reports 001 and 003: links", 0.75),
        ("reports 001 and 003: first three", 0.9),
        ("invented: zh_en_maritime, without dictionary", 0.9),
        ("invented: zh_en_health, without dictionary", 0.9),
        ("invented: vi_en_trade", 0.9),
        ("invented: zh_vi_youth", 0.9),
        ("invented: vi_vi_defence", 0.65),
        ("invented: en_vi_disaster", 0.65),
    ],
)
def test_sentences_that_tell_the_same_are_joined(scores: Scores, what: str, least: float) -> None:
    assert (scores.of(what).f or 0) >= least


@pytest.mark.parametrize(("languages", "least"), [("zh→vi", 0.5), ("vi→zh", 0.5), ("vi→en", 0.5), ("zh→en", 0.5)])
def test_parallel_paragraphs_are_ranked_first(scores: Scores, languages: str, least: float) -> None:
    assert (scores.of("first of all", languages).f or 0) >= least


def test_a_disturbed_article_lacks_four_sentences_and_has_two_elsewhere() -> None:
    whole = article_halves(SEEDS)
    changed = disturbed(whole, 1)
    assert len(changed.b.sentences) == len(whole.b.sentences) - 4
    straight = sorted(changed.pairs)
    assert [j for _, j in straight] != sorted(j for _, j in straight)
    assert disturbed(whole, 1).pairs == changed.pairs


def test_a_folder_of_pairs_is_scored(tmp_path: Path) -> None:
    lines = ["a\tvi\tBắt 127 người.", "b\ten\tThey arrested 127 people.", "b\ten\tIt rained.", "link\t0\t0"]
    (tmp_path / "one.tsv").write_text("\n".join(lines), "utf-8")
    scores = Scores()
    score_pairs(tmp_path, scores)
    assert (scores.of("pair: one").right, scores.of("pair: one").found, scores.of("pair: one").wanted) == (1, 1, 1)


@pytest.mark.parametrize("path", sorted(PAIRS.glob("??_??_*.tsv")), ids=lambda path: path.stem)
def test_the_links_of_invented_pairs_name_sentences_that_are_there(path: Path) -> None:
    pair = invented(path)
    assert pair.pairs
    assert all(i < len(pair.a.sentences) and j < len(pair.b.sentences) for i, j in pair.pairs)
