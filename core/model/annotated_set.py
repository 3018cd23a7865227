"""An annotated set: the articles, records and names that leave a project together, or come into one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, TypeVar, cast, overload

from core.model.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from core.model.article import Analyst, Article, ArticleField, Region
    from core.model.codebook import Codebook
    from core.model.entity import Entity, Term

_Item = TypeVar("_Item")
_NOTHING = object()
_FEW_VALUES = 20_000


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


class Walk(Sequence[_Item]):
    """Things that are read anew each time they are walked, so that never all of them are in memory.

    Equal to any sequence of equal things. An index costs a walk that far.
    """

    def __init__(self, walk: Callable[[], Iterator[_Item]], count: Callable[[], int]) -> None:
        """Take what walks them from the first, and what counts them."""
        self._walk = walk
        self._count = count

    def __iter__(self) -> Iterator[_Item]:
        """Walk them from the first."""
        return self._walk()

    def __len__(self) -> int:
        """Count them."""
        return self._count()

    @overload
    def __getitem__(self, index: int) -> _Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[_Item]: ...
    def __getitem__(self, index: int | slice) -> _Item | Sequence[_Item]:
        """Give one of them, or some."""
        if isinstance(index, slice):
            return tuple(self)[index]
        for item in islice(self, index if index >= 0 else index + len(self), None):
            return item
        raise IndexError(index)

    def __eq__(self, other: object) -> bool:
        """Compare one by one, in their order."""
        if not isinstance(other, Sequence):
            return NotImplemented
        others = cast("Sequence[object]", other)
        return all(one == another for one, another in zip_longest(self, others, fillvalue=_NOTHING))

    __hash__ = None  # type: ignore[assignment]


class ArticleWalk(Walk[SetArticle]):
    """Articles of a set, one in memory at a time."""

    def __init__(
        self,
        walk: Callable[[], Iterator[SetArticle]],
        count: Callable[[], int],
        *,
        heads: Callable[[], Iterator[Article]],
        texts: Callable[[], Iterator[tuple[SetText, ...]]],
        places: Callable[[], Iterator[tuple[str, str]]],
        body: Callable[[str], str | None],
    ) -> None:
        """Take what reads them.

        Args:
            heads: Walks them without their texts.
            texts: Walks the texts of each.
            places: Walks the ids of their texts, each with the id of its article.
            body: Finds a text by its id; None where none of them has it.
        """
        super().__init__(walk, count)
        self.heads = heads
        self.texts = texts
        self.places = places
        self.body = body


class RecordWalk(Walk[Record]):
    """Records of a set, some hundred in memory at a time."""

    def __init__(
        self,
        walk: Callable[[str | None], Iterator[Record]],
        counts: Callable[[], Mapping[str, int]],
        *,
        values: Callable[[], int],
        by_article: Callable[[], Mapping[str, int]],
        first_words: Callable[[str], str],
    ) -> None:
        """Take what reads them.

        Args:
            walk: Walks those of one type, or all.
            counts: Counts them by type.
            values: Counts their values.
            by_article: Counts them by the id of their article.
            first_words: Gives the words of a record's first mention by its id; empty where there are none.
        """
        super().__init__(lambda: walk(None), lambda: sum(counts().values()))
        self.of_type = walk
        self.counts = counts
        self.values = values
        self.by_article = by_article
        self.first_words = first_words


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """What is exported, or what was read from a file.

    Attributes:
        articles: Only those that were chosen. Those of a project are walked, not held: see `ArticleWalk`.
        records: Of one analyst's set, unless the whole project was asked for. See `RecordWalk`.
        entities: Those that the records name, with the countries that the program ships among them.
        terms: Those that the records name.
        labels: What a screen shows for an id: entity, term, record and choice ids to text.
        notes: What the analyst remarked on articles and records, by their ids; values hold their own notes.
    """

    codebook: Codebook
    codebook_toml: str
    analysts: tuple[Analyst, ...]
    articles: Sequence[SetArticle]
    records: Sequence[Record]
    entities: tuple[Entity, ...]
    terms: tuple[Term, ...]
    labels: Mapping[str, str]
    notes: Mapping[str, str] = field(default_factory=dict[str, str])

    def held_if_small(self) -> AnnotatedSet:
        """Give the set with its records in memory if they are few, for whoever walks them often."""
        if isinstance(self.records, RecordWalk) and self.count_values() <= _FEW_VALUES:
            return replace(self, records=tuple(self.records))
        return self

    def text(self, text_id: str) -> str:
        """Find a text of the set by its id.

        Raises:
            KeyError: If the set does not hold it.
        """
        body = self.text_finder()(text_id)
        if body is None:
            raise KeyError(text_id)
        return body

    def text_finder(self) -> Callable[[str], str | None]:
        """Give what finds a text by its id; it gives None for one that the set does not hold."""
        if isinstance(self.articles, ArticleWalk):
            return self.articles.body
        return {text.id: text.body for article in self.articles for text in article.texts}.get

    def words_finder(self) -> Callable[[str], str]:
        """Give what finds the words of a record's first mention by its id; empty where there are none."""
        if isinstance(self.records, RecordWalk):
            return self.records.first_words
        words = {record.id: record.mentions[0].anchor.exact for record in self.records if record.mentions}
        return lambda record: words.get(record, "")

    def heads(self) -> Iterator[Article]:
        """Walk the articles without their texts."""
        if isinstance(self.articles, ArticleWalk):
            return self.articles.heads()
        return (article.article for article in self.articles)

    def texts(self) -> Iterator[tuple[SetText, ...]]:
        """Walk the texts of each article, oldest first."""
        if isinstance(self.articles, ArticleWalk):
            return self.articles.texts()
        return (article.texts for article in self.articles)

    def places(self) -> Iterator[tuple[str, str]]:
        """Walk the ids of all texts, each with the id of its article."""
        if isinstance(self.articles, ArticleWalk):
            return self.articles.places()
        return ((text.id, article.article.id) for article in self.articles for text in article.texts)

    def records_of(self, type_id: str) -> Iterator[Record]:
        """Walk the records of one type."""
        if isinstance(self.records, RecordWalk):
            return self.records.of_type(type_id)
        return (record for record in self.records if record.type == type_id)

    def counts(self) -> Mapping[str, int]:
        """Count the records by type."""
        if isinstance(self.records, RecordWalk):
            return self.records.counts()
        return Counter(record.type for record in self.records)

    def counts_by_article(self) -> Mapping[str, int]:
        """Count the records by the id of their article; an article without any may be missing."""
        if isinstance(self.records, RecordWalk):
            return self.records.by_article()
        return Counter(record.article for record in self.records)

    def count_values(self) -> int:
        """Count the values of all records, *not stated* among them."""
        if isinstance(self.records, RecordWalk):
            return self.records.values()
        return sum(len(values) for record in self.records for values in record.fields.values())
