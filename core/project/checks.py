"""What a careful reader would question in the articles of a project, less what the analyst dismissed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.analysis.checks.finding import Finding, Severity
    from core.model.article import Article
    from core.model.article import Region as StoredRegion
    from core.model.codebook import Codebook
    from core.model.record import Record
    from core.project.project import Project
    from core.text.span import Span

_LONGEST = 200_000
"""Code points: no news article is longer, and a table of figures is nothing that a reader reads word by word."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to look at in an article.

    Attributes:
        article: Id of the article.
        text: Id of its newest text.
        span: The words in question; code points, half open, into that text.
        exact: These words, verbatim.
        rule: Stable id of the check, as a dismissal names it.
        message: One sentence for the analyst.
    """

    article: str
    text: str
    span: Span
    exact: str
    rule: str
    message: str
    severity: Severity

    @property
    def subject(self) -> str:
        """What a dismissal of it names: these words of this article, wherever they stand in a later text."""
        return dismissal_subject(self.article, self.exact)


def dismissal_subject(article: str, exact: str) -> str:
    """Name words of an article in a dismissal."""
    return f"{article} {exact}"


@dataclass(frozen=True, slots=True)
class Unchecked:
    """An article with all that the checks look at, read from the project: any thread may go through it."""

    article: Article
    body: str
    regions: tuple[StoredRegion, ...]
    records: tuple[Record, ...]
    codebook: Codebook
    series: frozenset[str]

    def check(self) -> tuple[Finding, ...]:
        """Find what is questionable, in text order; what was dismissed is among it."""
        # The rules of three languages: no article needs them to be shown.
        from core.analysis.checks.checking import check_article
        from core.analysis.checks.finding import CheckedArticle
        from core.analysis.suggesting.reading import read_article
        from core.language.regions import Region, Role

        if self.article.characters > _LONGEST:
            return ()
        regions = [Region(region.span, Role(region.role), region.language or None) for region in self.regions]
        reading = read_article(self.body, regions, published=self.article.published)
        return check_article(CheckedArticle(reading, self.article.text, self.records, self.codebook, self.series))


def doubts_in(project: Project, article_id: str) -> tuple[Doubt, ...]:
    """List what is questionable in an article for the analyst shown, in text order.

    Raises:
        UserFixable: If there is no such article.
    """
    return _doubts(project, project.article(article_id))


def all_doubts(project: Project) -> Iterator[Doubt]:
    """Walk what is questionable in all articles, article by article, each in text order."""
    for article in project.articles():
        yield from _doubts(project, article)


def unchecked(project: Project, article_id: str) -> Unchecked:
    """Read what the checks look at in an article, for the analyst shown.

    Raises:
        UserFixable: If there is no such article.
    """
    return _unchecked(project, project.article(article_id))


def not_dismissed(project: Project, article: Article, found: Iterable[Finding]) -> tuple[Doubt, ...]:
    """Take away what the analyst shown said to be no problem."""
    analyst = project.shown_id
    dismissed: dict[str, frozenset[str]] = {}
    doubts: list[Doubt] = []
    for each in found:
        if each.rule not in dismissed:
            dismissed[each.rule] = project.store.entities.dismissed(each.rule, analyst) if analyst else frozenset()
        if dismissal_subject(article.id, each.exact) not in dismissed[each.rule]:
            doubts.append(
                Doubt(article.id, article.text, each.span, each.exact, each.rule, each.message, each.severity)
            )
    return tuple(doubts)


def _doubts(project: Project, article: Article) -> tuple[Doubt, ...]:
    return not_dismissed(project, article, _unchecked(project, article).check())


def _unchecked(project: Project, article: Article) -> Unchecked:
    return Unchecked(
        article=article,
        body=project.stored_text(article.text),
        regions=tuple(project.store.articles.regions(article.text)),
        records=tuple(project.records(article=article.id)),
        codebook=project.codebook,
        series=frozenset(entity.series for entity in project.names.entities(("meeting",)) if entity.series),
    )
