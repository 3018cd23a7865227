"""The texts of a set by id, and whether the words under a span are the words that it claims."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from core.errors import Bug, UserFixable
from core.model.annotated_set import RecordWalk
from core.model.ids import text_id
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.model.annotated_set import AnnotatedSet, SetArticle
    from core.model.record import Anchor, Record

_TEXTS_REMEMBERED = 16


@dataclass(frozen=True, slots=True)
class Quotation:
    """An anchor with what it belongs to.

    Attributes:
        owner_kind: ``mention``, ``value`` or ``article_field``.
        owner: Id of the mention, value or article field.
        article: Id of the article that the owner belongs to.
        record: Id of the record that the owner belongs to; empty for an article's field.
    """

    owner_kind: str
    owner: str
    article: str
    record: str
    anchor: Anchor


class Texts:
    """The texts of a set by id, few in memory at a time."""

    def __init__(
        self, find: Callable[[str], str | None], places: Callable[[], Iterable[tuple[str, str]]] = tuple
    ) -> None:
        """Take what finds them.

        Args:
            find: Finds a text by its id; None where there is none.
            places: Walks the ids of all texts, each with the id of its article.
        """
        self.body = lru_cache(_TEXTS_REMEMBERED)(find)
        self._places = places

    @classmethod
    def of(cls, annotated_set: AnnotatedSet) -> Texts:
        """Find the texts of a set."""
        return cls(annotated_set.text_finder(), annotated_set.places)

    @cached_property
    def _articles(self) -> dict[str, tuple[str, ...]]:
        articles: dict[str, tuple[str, ...]] = {}
        for text, article in self._places():
            articles[text] = (*articles.get(text, ()), article)
        return articles

    def article_of(self, identity: str, preferred: str) -> str:
        """Name the article of a text: the preferred one if it has it, else the first; empty if none."""
        articles = self._articles.get(identity, ())
        return preferred if preferred in articles else next(iter(articles), "")

    def misfit(self, anchor: Anchor) -> str:
        """Say why the words of an anchor are not those of its text; empty where they are.

        A text that the set does not hold (an *outside* value's source) can only be checked for length.
        """
        start, end = anchor.span.start, anchor.span.end
        if len(anchor.exact) != end - start:
            return tr(
                "the span {start}–{end} has {length} characters, its words have {held}",
                start=start,
                end=end,
                length=end - start,
                held=len(anchor.exact),
            )
        body = self.body(anchor.text)
        if body is None:
            return ""
        if end > len(body):
            return tr(
                "the span {start}–{end} lies outside its text, which has {whole} characters",
                start=start,
                end=end,
                whole=len(body),
            )
        if body[start:end] != anchor.exact:
            return tr("the words at {start}–{end} are not the ones quoted", start=start, end=end)
        return ""


def record_quotations(record: Record) -> Iterator[Quotation]:
    """Walk the anchors of a record: mentions, then values field by field."""
    for mention in record.mentions:
        yield Quotation("mention", mention.id, record.article, record.id, mention.anchor)
    for value in record.all_values():
        for anchor in value.anchors:
            yield Quotation("value", value.id, record.article, record.id, anchor)


def article_quotations(set_article: SetArticle) -> Iterator[Quotation]:
    """Walk the anchors of an article's fields."""
    for field in set_article.fields:
        for anchor in field.anchors:
            yield Quotation("article_field", field.id, set_article.article.id, "", anchor)


def quotations(annotated_set: AnnotatedSet) -> Iterator[Quotation]:
    """Walk all anchors of a set: those of article fields first, then record by record."""
    for set_article in annotated_set.articles:
        yield from article_quotations(set_article)
    for record in annotated_set.records:
        yield from record_quotations(record)


class SetCheck:
    """Walks a set that is being written, and refuses one that contradicts itself.

    Raises:
        UserFixable: If quoted words do not stand where their span says.
        Bug: If the set names an article, text or analyst that it does not hold.
    """

    def __init__(self, annotated_set: AnnotatedSet) -> None:
        """Begin; `articles` comes first, `records` needs what it met."""
        self._set = annotated_set
        self._texts = Texts.of(annotated_set)
        self._analysts = {analyst.id for analyst in annotated_set.analysts}
        self._articles: set[str] = set()
        # What is walked was cut from its text a moment ago, when it was read.
        self._quotes_by_itself = not isinstance(annotated_set.records, RecordWalk)

    def articles(self) -> Iterator[SetArticle]:
        """Walk the articles; each has its newest text, and its texts are what their names say."""
        for set_article in self._set.articles:
            held = {text.id for text in set_article.texts}
            if set_article.article.text not in held:
                raise Bug(f"Article {set_article.article.id} lacks its newest text.")
            if not held >= set(set_article.regions):
                raise Bug(f"Article {set_article.article.id} has regions of a text that it lacks.")
            for text in set_article.texts:
                if text_id(text.body) != text.id:
                    raise _damaged(
                        tr("a text of “{title}” is not the one that was imported", title=set_article.article.title)
                    )
            if self._quotes_by_itself:
                for quotation in article_quotations(set_article):
                    self._check(quotation)
            self._articles.add(set_article.article.id)
            yield set_article

    def records(self) -> Iterator[Record]:
        """Walk the records; each belongs to an article and an analyst of the set."""
        for record in self._set.records:
            if record.article not in self._articles or record.analyst not in self._analysts:
                raise Bug(f"Record {record.id} belongs to an article or analyst that the set lacks.")
            if self._quotes_by_itself:
                for quotation in record_quotations(record):
                    self._check(quotation)
            yield record

    def _check(self, quotation: Quotation) -> None:
        if why := self._texts.misfit(quotation.anchor):
            raise _damaged(tr("in {kind} {id}, {why}", kind=quotation.owner_kind, id=quotation.owner, why=why))


def _damaged(why: str) -> UserFixable:
    return UserFixable(
        tr("The project does not match its own texts: {why}.", why=why),
        kept=tr("Nothing was written."),
        cure=tr("Run “spanwise doctor” on the project; it names everything that is damaged."),
    )
