"""``python -m tests.eval``: score what the rules find against articles that were read by hand."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from tests.eval import report
from tests.eval.alignment import score_alignment, score_pairs
from tests.eval.articles import Read, articles
from tests.eval.figures import score_figures
from tests.eval.lines import score_languages, score_sentences
from tests.eval.scores import Scores
from tests.eval.things import score_things

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOT = Path(__file__).resolve().parents[2]
_SEEDS = _ROOT / "seeds"
_GOLD = _ROOT / "tests" / "core" / "language" / "gold"
_PAGE = _ROOT / "docs" / "evaluation.md"
_INVENTED = Path(__file__).with_name("invented")
_TEMPLATE = Path(__file__).with_name("page.md")
_ARTICLE = 3000
"""Code points of an article, for speed."""


def main(argv: Sequence[str]) -> int:
    """Print precision, recall and F by subject and language, and rewrite the page if asked."""
    asked = _parser().parse_args(argv)
    scores, read = Scores(), list(articles(asked.seeds, asked.gold))
    for article in read:
        score_languages(article, _languages(asked.gold), scores)
        score_sentences(article, asked.gold / "sentences", scores)
        score_figures(article, scores)
        score_things(article, scores)
    text = report.table(scores)
    # Which sentences tell the same is known of the sample articles and of invented ones.
    linked = score_alignment() if asked.seeds == _SEEDS else Scores()
    if asked.pairs:
        score_pairs(asked.pairs, linked)
    links = report.table(linked)
    sys.stdout.write(f"{text}\n\n{_speed(read)}\n\n{links}\n")
    if asked.mistakes:
        sys.stdout.write(f"\n{report.mistakes(scores)}\n{report.mistakes(linked)}\n")
    if asked.page:
        page = _TEMPLATE.read_text("utf-8").replace("{table}", text).replace("{links}", links)
        page = page.replace("{invented}", _invented())
        _PAGE.write_text(page, encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make eval", description=main.__doc__)
    parser.add_argument("--seeds", type=Path, default=_SEEDS, help="folder of articles, NAME.txt")
    parser.add_argument("--gold", type=Path, default=_GOLD, help="folder of what was read by hand, NAME.jsonl")
    parser.add_argument("--pairs", type=Path, help="folder of pairs of texts whose sentences were linked by hand")
    parser.add_argument("--mistakes", action="store_true", help="tell each mistake, too")
    parser.add_argument("--page", action="store_true", help="rewrite docs/evaluation.md")
    return parser


def _invented() -> str:
    """Score the invented articles, too: what the sample articles hold nothing of."""
    scores = Scores()
    for article in articles(_INVENTED, _INVENTED):
        score_figures(article, scores)
        score_things(article, scores)
    return report.table(scores)


def _languages(gold: Path) -> Path:
    """Give the file of the languages of lines: that of the folder, or that of the five sample articles."""
    own = gold / "languages.tsv"
    return own if own.exists() else Path(__file__).with_name("languages.tsv")


def _speed(read: Sequence[Read]) -> str:
    """Tell how fast the rules are, all of them, with everything loaded."""
    started = process_time()
    characters = 0
    for article in read:
        again = Read(article.name, article.text, ())
        characters += len(again.text) if again.found is not None else 0
    rate = characters / _ARTICLE / max(process_time() - started, 1e-6)
    return f"{rate:.0f} articles of {_ARTICLE} characters a second"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
