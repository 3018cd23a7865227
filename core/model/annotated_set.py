"""An annotated set: the articles, records and names that leave a project together, or come into one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.article import Analyst, Article, ArticleField, Region
    from core.model.codebook import Codebook
    from core.model.entity import Entity, Term
    from core.model.record import Record


@dataclass(frozen=True, slots=True)
class SetText:
    """One canonical text of an article, with the bytes it was read from.

    Attributes:
        id: SHA-256 of the UTF-8 bytes, hex.
        original: The bytes of the file as it was imported; None where they equal the text.
    """

    id: str
    body: str
    original: bytes | None
    encoding: str


@dataclass(frozen=True, slots=True)
class SetArticle:
    """An article with all its texts, oldest first, and the regions of each text by text id."""

    article: Article
    fields: tuple[ArticleField, ...]
    texts: tuple[SetText, ...]
    regions: Mapping[str, tuple[Region, ...]]


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """What is exported.

    Attributes:
        articles: Only those that were chosen.
        records: Of one analyst's set, unless the whole project was asked for.
        entities: Those that the records name, with the countries that the program ships among them.
        terms: Those that the records name.
        labels: What a screen shows for an id: entity, term, record and choice ids to text.
    """

    codebook: Codebook
    codebook_toml: str
    analysts: tuple[Analyst, ...]
    articles: tuple[SetArticle, ...]
    records: tuple[Record, ...]
    entities: tuple[Entity, ...]
    terms: tuple[Term, ...]
    labels: Mapping[str, str]

    def text(self, text_id: str) -> str:
        """Find a text of the set by its id.

        Raises:
            KeyError: If the set does not hold it.
        """
        for article in self.articles:
            for text in article.texts:
                if text.id == text_id:
                    return text.body
        raise KeyError(text_id)
