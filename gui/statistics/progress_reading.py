"""Reading how far the coding is, some articles at a time: what was read of an article is kept until it changes."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from core.project.progress import Progress, coverage_of, progress
from core.project.short_names import short_article

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.analysis.charts.progress import ArticleCoverage, FoundWords
    from core.project.project import Project

_BATCH = 0.4
"""Seconds of reading before the window hears of it."""
_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class ArticleRead:
    """What was read of an article.

    Attributes:
        text: Id of the text that was read.
        coverage: None where the article is of book length.
        around: Of each figure and each report of speech that nothing is coded of, the words with those around them.
    """

    text: str
    coverage: ArticleCoverage | None
    around: Mapping[FoundWords, str]


@dataclass(frozen=True, slots=True)
class ProgressRead:
    """What a batch gave.

    Attributes:
        names: Short names of the articles, by id.
        found: What was read just now, by id of the article.
        left: How many articles are still to be read.
    """

    progress: Progress
    names: Mapping[str, str]
    found: Mapping[str, ArticleRead]
    left: int


def reading_on(known: Mapping[str, str]) -> Callable[[Project], ProgressRead]:
    """Give what reads on, in another thread.

    Args:
        known: Id of the text that was read, by id of the article.
    """

    def read(project: Project) -> ProgressRead:
        state = progress(project)
        names = {article.id: short_article(article) for article in state.articles}
        unread = [article for article in state.articles if known.get(article.id) != article.text]
        found: dict[str, ArticleRead] = {}
        end = monotonic() + _BATCH
        for article in unread:
            coverage = coverage_of(project, article.id)
            body = project.stored_text(article.text) if coverage is not None else ""
            found[article.id] = ArticleRead(article.text, coverage, _around(coverage, body) if coverage else {})
            if monotonic() > end:
                break
        return ProgressRead(state, names, found, len(unread) - len(found))

    return read


def _around(coverage: ArticleCoverage, body: str) -> dict[FoundWords, str]:
    return {each: _words(each, body) for each in (*coverage.open_figures, *coverage.open_speech)}


def _words(found: FoundWords, body: str) -> str:
    span = found.source.span
    if span is None:
        return found.source.exact
    before = body[max(0, span.start - _CONTEXT) : span.start]
    behind = body[span.end : span.end + _CONTEXT]
    before = "…" * (len(before) == _CONTEXT and "\n" not in before) + before.rpartition("\n")[2]
    behind = behind.partition("\n")[0] + "…" * (len(behind) == _CONTEXT and "\n" not in behind)
    return " ".join(f"{before}{found.source.exact}{behind}".split())
