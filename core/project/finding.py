"""Finding an article by what somebody calls it, and the figures and dates that its words state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.project.interpret import KnownDate
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.language.quantity import Quantity
    from core.model.article import Article, Region

_LONGEST_FOR_DATES = 40_000
_SHORTEST_ID = 8


def find_article(articles: Sequence[Article], sought: str) -> Article:
    """Find an article by its id, or by any unambiguous part of its file name or title.

    Raises:
        UserFixable: If none or several fit.
    """
    for article in articles:
        if sought in (article.id, article.file):
            return article
    folded = fold_key(sought)
    found = [a for a in articles if a.id.startswith(sought.lower())] if len(sought) >= _SHORTEST_ID else []
    found = found or [a for a in articles if folded in fold_key(a.file)]
    found = found or [a for a in articles if folded in fold_key(a.title)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(a.file for a in (found or articles)[:8])
    raise UserFixable(
        tr("“{sought}” names several articles of this project.", sought=sought)
        if found
        else tr("“{sought}” names no article of this project.", sought=sought),
        cure=tr("Use one of these: {names}.", names=names) if names else tr("Add articles first."),
    )


def quantities_of(article: Article, body: str, regions: Sequence[Region]) -> tuple[Quantity, ...]:
    """Find the figures, dates and ordinals of an article, each read in the language of its region.

    Args:
        body: Its newest text.
        regions: Of that text, laid out by hand or not; where there are none yet they are found now.
    """
    # The rules of three languages: no article needs them to be shown.
    from core.language.figures import find_quantities
    from core.language.regions import Region as FoundRegion
    from core.language.regions import Role

    known = [FoundRegion(each.span, Role(each.role), each.language or None) for each in regions]
    return find_quantities(body, regions=known or None, published=article.published or None)


class ArticleDates:
    """The dates of the article that was asked about last; they are found once."""

    def __init__(self) -> None:
        """Begin with no article."""
        self._known_of: tuple[str, str, tuple[Region, ...]] = ("", "", ())
        self._known: tuple[KnownDate, ...] = ()

    def of(self, article: Article, regions: tuple[Region, ...], text_of: Callable[[str], str]) -> tuple[KnownDate, ...]:
        """List the dates of an article; in a very long one words are read without their neighbours.

        Args:
            regions: Of its newest text.
            text_of: Gives the newest text of an article by its id.
        """
        if article.characters > _LONGEST_FOR_DATES:
            return ()
        from core.language.quantity import Kind

        if self._known_of != (article.text, article.published, regions):
            self._known = tuple(
                KnownDate(quantity.span, quantity.edtf, quantity.basis)
                for quantity in quantities_of(article, text_of(article.id), regions)
                if quantity.kind is Kind.DATE and quantity.edtf is not None
            )
            self._known_of = (article.text, article.published, regions)
        return self._known
