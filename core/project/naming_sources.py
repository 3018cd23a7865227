"""What the finders get of a project: an article that was read, with the names in it that the project knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.gazetteer import Gazetteer
from core.analysis.suggesting.reading import read_article
from core.language.regions import Region as FoundRegion
from core.language.regions import Role, find_regions
from core.project.names import COUNTRY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.suggesting.reading import ArticleReading
    from core.model.article import Article, Region
    from core.project.names import Names


def gazetteer_of(names: Names) -> Gazetteer:
    """Put together what finds the names of a project's entities and terms, and those that ship with the program."""
    return Gazetteer((*names.entities((COUNTRY,)), *names.own_entities()), names.terms())


def read_for_finders(body: str, article: Article, regions: Sequence[Region], gazetteer: Gazetteer) -> ArticleReading:
    """Read the newest text of an article for the finders.

    Args:
        regions: Of that text; where there are none yet they are found now.
    """
    known = tuple(FoundRegion(each.span, Role(each.role), each.language or None) for each in regions)
    parts = known or find_regions(body)
    return read_article(body, parts, published=article.published, namings=gazetteer.find(body, parts))
