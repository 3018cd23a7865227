"""Finding an article by what somebody calls it, and the dates that its words state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.project.interpret import KnownDate
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.article import Article

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


class ArticleDates:
    """The dates of the article that was asked about last; they are found once."""

    def __init__(self) -> None:
        """Begin with no article."""
        self._known: tuple[str, str, tuple[KnownDate, ...]] = ("", "", ())

    def of(self, article: Article, text_of: Callable[[str], str]) -> tuple[KnownDate, ...]:
        """List the dates of an article; in a very long one words are read without their neighbours.

        Args:
            text_of: Gives the newest text of an article by its id.
        """
        if article.characters > _LONGEST_FOR_DATES:
            return ()
        # The rules of three languages: no article needs them to be shown.
        from core.language.figures import find_quantities
        from core.language.quantity import Kind

        if self._known[:2] != (article.text, article.published):
            found = tuple(
                KnownDate(quantity.span, quantity.edtf, quantity.basis)
                for quantity in find_quantities(text_of(article.id), published=article.published or None)
                if quantity.kind is Kind.DATE and quantity.edtf is not None
            )
            self._known = (article.text, article.published, found)
        return self._known[2]
