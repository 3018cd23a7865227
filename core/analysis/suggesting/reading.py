"""An article as the finders see it: read once, looked at by all of them.

All positions are code points, half open, in the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from core.language.figures import find_quantities
from core.language.lexicon import base_language
from core.language.regions import Role
from core.language.sentences import sentences
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.language.quantity import Quantity
    from core.language.regions import Region

Placed = TypeVar("Placed", "Quantity", "Naming")
"""What stands somewhere in the text."""
ARTICLE_ROLES = frozenset({Role.HEADLINE, Role.DATELINE, Role.BODY, Role.CAPTION})
"""What belongs to the article itself; credits and boilerplate do not."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that belongs to the article.

    Attributes:
        n: Its number among all sentences of the article.
        language: Base language (``vi``, ``zh``, ``en`` …); empty where it is not known.
        role: Role of its region.
        paragraph: Number of the line that it stands in.
    """

    n: int
    span: Span
    language: str
    role: Role
    paragraph: int


@dataclass(frozen=True, slots=True)
class Naming:
    """Words that name an entity or term which the project knows.

    Attributes:
        identity: Id of the entity or term.
        type: Type of the entity, or kind of the term.
        is_term: Whether it is a term.
    """

    span: Span
    identity: str
    type: str
    is_term: bool = False


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """What was read in a text, for all finders.

    Attributes:
        text: The canonical text.
        published: EDTF date of publication; empty if unknown.
        sentences: Of the article itself, in text order.
        quantities: Figures, dates and ordinals, in text order, without overlaps.
        namings: What names something that the project knows already, in text order.
    """

    text: str
    published: str
    sentences: tuple[Sentence, ...]
    quantities: tuple[Quantity, ...]
    namings: tuple[Naming, ...] = ()
    _starts: tuple[int, ...] = field(default=(), repr=False)

    def words(self, span: Span) -> str:
        """Give the words of a span."""
        return self.text[span.start : span.end]

    def sentence_at(self, position: int) -> Sentence | None:
        """Give the sentence that a position lies in; None between sentences and outside the article."""
        n = bisect_right(self._starts, position) - 1
        if n < 0 or position >= self.sentences[n].span.end:
            return None
        return self.sentences[n]

    def quantities_in(self, span: Span) -> Iterator[Quantity]:
        """Give the quantities that lie wholly in a span."""
        return _inside(self.quantities, span)

    def namings_in(self, span: Span) -> Iterator[Naming]:
        """Give the namings that lie wholly in a span."""
        return _inside(self.namings, span)


def read_article(
    text: str, regions: Sequence[Region], *, published: str = "", namings: Sequence[Naming] = ()
) -> ArticleReading:
    """Read a text whose regions are known.

    Args:
        text: The canonical text.
        regions: With roles and languages, in text order.
        published: EDTF date of publication, for dates that leave their year unsaid.
        namings: What the project's names were found in.
    """
    own = [region for region in regions if region.role in ARTICLE_ROLES]
    found = tuple(_sentences(text, own))
    quantities = find_quantities(text, regions=regions, published=published or None)
    inside = tuple(each for each in quantities if any(region.span.contains(each.span) for region in own))
    return ArticleReading(text, published, found, inside, tuple(namings), tuple(each.span.start for each in found))


def _inside(found: Sequence[Placed], span: Span) -> Iterator[Placed]:
    first = bisect_left(found, span.start, key=_start)
    behind = bisect_left(found, span.end, first, key=_start)
    return (each for each in found[first:behind] if each.span.end <= span.end)


def _start(found: Quantity | Naming) -> int:
    return found.span.start


def _sentences(text: str, regions: Sequence[Region]) -> Iterator[Sentence]:
    n = 0
    for region in regions:
        for span in sentences(text, [region.span]):
            paragraph = text.count("\n", 0, span.start)
            yield Sentence(n, Span(span.start, span.end), base_language(region.language) or "", region.role, paragraph)
            n += 1
