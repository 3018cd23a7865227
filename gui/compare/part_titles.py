"""What a part of an article is headed: an article in two languages has a headline in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.project.comparing import Part
    from core.project.project import Project

_HEADLINE = "headline"


def part_title(project: Project, part: Part) -> str:
    """Give the title of a part: that of its article where it is in its language, else its own headline, else nothing.

    Raises:
        UserFixable: If the article is gone.
    """
    article = project.article(part.article)
    title = article.title or article.file
    if not part.language:
        return title
    headlines = [region for region in project.regions(article.id) if region.role == _HEADLINE]
    first = headlines[0].language if headlines else next(iter(article.languages), "")
    if _base(first) == part.language:
        return title
    own = next((each.span for each in headlines if _base(each.language) == part.language), None)
    return " ".join(own.of(project.stored_text(article.text)).split()) if own is not None else ""


def _base(language: str) -> str:
    return language.lower().partition("-")[0]
