"""How far the coding is, for the analyst shown: articles, days, and what of each article is coded.

`progress` is answered at once. `coverage_of` reads a text, some hundredths of a second each: a worker asks article by
article, in a project that it has opened for itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.model.article import ArticleState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from core.analysis.charts.progress import ArticleCoverage, CodedTypes
    from core.analysis.charts.rule_outcomes import RuleFinding
    from core.model.article import Article
    from core.model.codebook import Codebook
    from core.model.record import Record
    from core.project.project import Project

_ACCEPTED = "accepted "
"""So begin the names of the acts that accept what is suggested, and of no others."""
_LONGEST = 200_000
"""Code points: what is longer is no news article, and is not read for its coverage."""


@dataclass(frozen=True, slots=True)
class DayOfWork:
    """How many records of today's project an analyst made on one day.

    Attributes:
        analyst: Id of the analyst.
        name: What they are called.
        colour: Theirs, ``#RRGGBB``.
    """

    day: date
    analyst: str
    name: str
    colour: str
    records: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What is known without reading a text.

    Attributes:
        articles: All of them, in their order, with their state and the number of records of the analyst shown.
        days: Records by day and analyst, oldest day first; all analysts.
    """

    articles: tuple[Article, ...]
    days: tuple[DayOfWork, ...]

    @property
    def states(self) -> dict[ArticleState, int]:
        """How many articles are new, in work, and done."""
        return {state: sum(article.state is state for article in self.articles) for state in ArticleState}


def progress(project: Project) -> Progress:
    """Tell how far the articles are, and when records were made."""
    analysts = {each.id: each for each in project.analysts()}
    days = (
        DayOfWork(each.day, each.analyst, analysts[each.analyst].name, analysts[each.analyst].colour, each.records)
        for each in project.store.tallies.records_by_day()
        if each.analyst in analysts
    )
    return Progress(project.articles(), tuple(days))


def walk_coverage(project: Project, articles: Sequence[str] | None = None) -> Iterator[ArticleCoverage]:
    """Compare articles with what is coded of them, one after another; those of book length are left out.

    Args:
        articles: Ids; all if not given.
    """
    wanted = None if articles is None else frozenset(articles)
    types = _types(project.codebook)
    for article in project.articles():
        if wanted is None or article.id in wanted:
            found = _coverage(project, article, types)
            if found is not None:
                yield found


def coverage_of(project: Project, article_id: str) -> ArticleCoverage | None:
    """Compare one article with what is coded of it; None where it is of book length.

    Raises:
        UserFixable: If there is no such article.
    """
    return _coverage(project, project.article(article_id), _types(project.codebook))


def _coverage(project: Project, article: Article, types: CodedTypes) -> ArticleCoverage | None:
    # The rules of three languages: a chart of something else is shown without them.
    from core.analysis.charts.progress import coverage
    from core.analysis.suggesting.reading import read_article
    from core.language.regions import Region, Role, find_regions

    if article.characters > _LONGEST:
        return None
    body = project.stored_text(article.text)
    held = project.store.articles.regions(article.text)
    regions = tuple(Region(each.span, Role(each.role), each.language or None) for each in held) or find_regions(body)
    reading = read_article(body, regions, published=article.published)
    records = project.records(article=article.id)
    rejected = _rejected(project, article)
    figures = {words for kind, words in rejected if kind in types.figures}
    found = coverage(article.id, article.text, reading, records, types, figures)
    return replace(found, findings=_findings(project, article, body, records, rejected))


def _rejected(project: Project, article: Article) -> frozenset[tuple[str, str]]:
    """Give the types and folded words of the whole records that the analyst shown does not want."""
    if not project.shown_id:
        return frozenset()
    rejections = project.store.rejections.of(article.id, project.shown_id)
    return frozenset((each.type, each.words) for each in rejections if not each.field)


def _findings(
    project: Project, article: Article, body: str, records: Sequence[Record], rejected: frozenset[tuple[str, str]]
) -> tuple[RuleFinding, ...] | None:
    from core.analysis.charts.rule_outcomes import rule_findings

    looked = project.store.suggestions.looked_through(article.id)
    if looked is None or looked.text != article.text:
        return None
    made = project.store.tallies.acts_that_made(article.id, project.shown_id) if records else {}
    accepted = {record for record, act in made.items() if act.startswith(_ACCEPTED)}
    found = project.store.suggestions.found(article.id)
    return tuple(rule_findings(found, body, article.text, article.id, records, accepted=accepted, rejected=rejected))


def _types(codebook: Codebook) -> CodedTypes:
    from core.analysis.charts.meetings import proposal_types, speaker_types
    from core.analysis.charts.progress import CodedTypes
    from core.analysis.series import figure_types

    said = (*speaker_types(codebook), *proposal_types(codebook))
    return CodedTypes(frozenset(each.id for each in figure_types(codebook)), frozenset(each.id for each in said))
