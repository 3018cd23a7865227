"""A bundle back into an annotated set: whole or not at all, but for what does not fit, which is reported."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

from core.formats.base import ReadSet, Skipped
from core.formats.bundle_archive import CODEBOOK, DEFAULT_CAPS, open_bundle
from core.formats.bundle_parsing import (
    parse_analyst,
    parse_article,
    parse_article_field,
    parse_entity,
    parse_record,
    parse_region,
    parse_term,
)
from core.formats.bundle_shapes import text_name
from core.formats.json_nodes import Misfit
from core.formats.quotations import Texts
from core.model.annotated_set import AnnotatedSet, SetArticle, SetText
from core.model.codebook_toml import parse_codebook
from core.model.record import Record
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from core.formats.bundle_archive import BundleArchive, Caps
    from core.formats.json_nodes import Node
    from core.model.article import Analyst, ArticleField, Region
    from core.model.codebook import Codebook
    from core.model.entity import Entity, Term
    from core.model.record import Anchor

_Line = TypeVar("_Line")


def read_bundle(path: Path, caps: Caps = DEFAULT_CAPS) -> ReadSet:
    """Read a bundle.

    Records, article fields and regions that do not fit texts or codebook are left out and reported.

    Raises:
        UserFixable: If it is no bundle, is damaged, or was written by a newer Spanwise.
    """
    with open_bundle(path, caps) as archive:
        reading = BundleReading(archive)
        analysts = tuple(reading.analysts())
        articles = tuple(reading.articles())
        bodies = {text.id: text.body for each in articles for text in each.texts}
        fit = RecordCheck(reading.codebook, analysts, Texts(bodies.get))
        fitted = tuple(reading.fitted(each, fit) for each in articles)
        annotated_set = AnnotatedSet(
            codebook=reading.codebook,
            codebook_toml=reading.codebook_toml,
            analysts=analysts,
            articles=fitted,
            entities=tuple(reading.entities()),
            terms=tuple(reading.terms()),
            labels=dict(reading.labels()),
            records=tuple(record for record in reading.records(fit) if isinstance(record, Record)),
            notes=reading.notes,
        )
        return ReadSet(annotated_set, tuple(reading.skipped))


class BundleReading:
    """One pass over one open bundle, list by list in any order; `records` comes after the articles.

    Attributes:
        skipped: What did not fit and was left out so far.
        notes: What was remarked on the articles and records walked so far, by their ids.
    """

    def __init__(self, archive: BundleArchive) -> None:
        """Read the codebook.

        Raises:
            UserFixable: If it is damaged.
        """
        self._archive = archive
        self.skipped: list[Skipped] = []
        self.notes: dict[str, str] = {}
        self.codebook_toml = self._utf8(CODEBOOK)
        self.codebook = self._codebook(self.codebook_toml)

    def analysts(self) -> Iterator[Analyst]:
        """Walk the analysts."""
        return self._lines("analysts", parse_analyst)

    def entities(self) -> Iterator[Entity]:
        """Walk the entities."""
        return self._lines("entities", parse_entity)

    def terms(self) -> Iterator[Term]:
        """Walk the terms."""
        return self._lines("terms", parse_term)

    def labels(self) -> Iterator[tuple[str, str]]:
        """Walk ids with what a screen shows for them."""
        return self._lines("labels", _parse_label)

    def body(self, identity: str) -> str | None:
        """Find a text by its id; None where the bundle does not hold it."""
        member = text_name(identity)
        return self._utf8(member) if self._archive.has(member) else None

    def _codebook(self, codebook_toml: str) -> Codebook:
        try:
            return parse_codebook(codebook_toml, name=CODEBOOK)
        except RecursionError as error:
            raise self._archive.fault(tr("{member} is nested beyond all reason", member=CODEBOOK)) from error

    def _lines(self, list_name: str, parse: Callable[[Node], _Line]) -> Iterator[_Line]:
        """Walk a list whose lines must all be right; an id may stand there once."""
        seen: set[str] = set()
        for where, node in self._archive.nodes(list_name):
            try:
                identity = node.identity("id")
                line = parse(node)
            except Misfit as misfit:
                raise self._archive.fault(tr("{where}: {misfit}", where=where, misfit=str(misfit))) from misfit
            if identity in seen:
                raise self._archive.fault(
                    tr("{where}: the id {identity} stands there twice", where=where, identity=identity)
                )
            seen.add(identity)
            yield line

    def articles(self) -> Iterator[SetArticle]:
        """Walk the articles with their texts; words that their fields quote are for `fitted` to check."""
        seen: set[str] = set()
        for where, node in self._archive.nodes("articles"):
            try:
                set_article = self._article(where, node)
                self._take_note(node, set_article.article.id)
            except Misfit as misfit:
                raise self._archive.fault(tr("{where}: {misfit}", where=where, misfit=str(misfit))) from misfit
            if set_article.article.id in seen:
                raise self._archive.fault(
                    tr("{where}: the article {id} stands there twice", where=where, id=set_article.article.id)
                )
            seen.add(set_article.article.id)
            yield set_article

    def _article(self, where: str, node: Node) -> SetArticle:
        article = parse_article(node)
        texts = tuple(self._text(each) for each in node.nodes("texts"))
        if article.text not in {text.id for text in texts}:
            raise Misfit("the newest text of the article is missing")
        fields: list[ArticleField] = []
        for number, each in enumerate(node.nodes("fields"), start=1):
            try:
                fields.append(parse_article_field(each, article.text))
            except Misfit as misfit:
                self._skip(f"{where}, field {number}", str(misfit))
        return SetArticle(article, tuple(fields), texts, self._regions(where, node, texts))

    def _text(self, node: Node) -> SetText:
        identity = node.digest("sha256")
        body = self._utf8(text_name(identity))
        if sha256(body.encode("utf-8")).hexdigest() != identity:
            raise Misfit(f"{text_name(identity)} is another text than its name says")
        original = None
        if node.has("original"):
            name = f"originals/{node.digest('original')}.bin"
            original = self._archive.read(name)
        return SetText(identity, body, original, node.text("encoding"))

    def _regions(self, where: str, node: Node, texts: tuple[SetText, ...]) -> dict[str, tuple[Region, ...]]:
        bodies = {text.id: text.body for text in texts}
        listed = node.node("regions")
        regions: dict[str, tuple[Region, ...]] = {}
        for identity in listed.keys():  # noqa: SIM118  (a node is no mapping)
            if identity not in bodies:
                self._skip(f"{where}, regions", "they belong to a text that the article does not have")
                continue
            fitting: list[Region] = []
            for number, each in enumerate(listed.nodes(identity), start=1):
                place = f"{where}, region {number}"
                try:
                    region = parse_region(each)
                except Misfit as misfit:
                    self._skip(place, str(misfit))
                    continue
                if region.span.end > len(bodies[identity]):
                    self._skip(place, f"it ends at {region.span.end}, beyond its text")
                    continue
                fitting.append(region)
            regions[identity] = tuple(fitting)
        return regions

    def fitted(self, set_article: SetArticle, fit: RecordCheck) -> SetArticle:
        """Leave out the article's fields whose words do not stand where they say; its records may come then."""
        fit.admit(set_article)
        fields: list[ArticleField] = []
        for field in set_article.fields:
            faults = (fit.texts.misfit(anchor) for anchor in field.anchors)
            why = next((fault for fault in faults if fault), "")
            if why:
                self._skip(tr("article {id}, field {field}", id=set_article.article.id, field=field.field), why)
            else:
                fields.append(field)
        if len(fields) == len(set_article.fields):
            return set_article
        return SetArticle(set_article.article, tuple(fields), set_article.texts, set_article.regions)

    def records(self, fit: RecordCheck) -> Iterator[Record | Skipped]:
        """Walk the records, and in the place of those that do not fit the reason."""
        for where, node in self._archive.nodes("records"):
            name = where
            try:
                name = f"{where} (record {node.identity('id')})"
                record = parse_record(node, fit.newest_text(node.identity("article")))
                fit.check(record)
                self._take_note(node, record.id)
            except Misfit as misfit:
                self._skip(name, str(misfit))
                yield self.skipped[-1]
                continue
            yield record

    def _take_note(self, node: Node, subject: str) -> None:
        if node.has("note"):
            self.notes[subject] = node.text("note")

    def _skip(self, where: str, why: str) -> None:
        self.skipped.append(Skipped(where, why))

    def _utf8(self, member: str) -> str:
        try:
            return self._archive.read(member).decode("utf-8")
        except UnicodeDecodeError as error:
            raise self._archive.fault(
                tr("{member} is not UTF-8 at byte {byte}", member=member, byte=error.start)
            ) from error


class RecordCheck:
    """Whether a record fits the articles, analysts, codebook and ids read so far."""

    def __init__(
        self, codebook: Codebook | None, analysts: Iterable[Analyst], texts: Texts, *, ids_are_checked: bool = True
    ) -> None:
        """Begin with no articles.

        Args:
            codebook: Has the type of every record that fits; None if any type does.
            ids_are_checked: Whether an id that stands twice is looked for; that takes memory for each.
        """
        self.texts = texts
        self._newest: dict[str, str] = {}
        self._own: dict[str, tuple[str, ...]] = {}
        self._analysts = {analyst.id for analyst in analysts}
        self._codebook = codebook
        self._seen: set[str] | None = set() if ids_are_checked else None

    def admit(self, set_article: SetArticle) -> None:
        """Take note of an article that records may belong to."""
        self._newest[set_article.article.id] = set_article.article.text
        self._own[set_article.article.id] = tuple(text.id for text in set_article.texts)

    def newest_text(self, article: str) -> str:
        """Give the id of an article's newest text.

        Raises:
            Misfit: If the bundle lacks the article.
        """
        if article not in self._newest:
            raise Misfit(f"its article {article} is not in the bundle")
        return self._newest[article]

    def check(self, record: Record) -> None:
        """Check a record.

        Raises:
            Misfit: If it does not fit.
        """
        if self._codebook is not None and not self._codebook.has_type(record.type):
            raise Misfit(f"the codebook has no type “{record.type}”")
        if record.analyst not in self._analysts:
            raise Misfit(f"its analyst {record.analyst} is not in the bundle")
        for mention in record.mentions:
            if mention.anchor.text not in self._own[record.article]:
                raise Misfit("a mention stands in another article's text")
            self._check_words(mention.anchor, "mention", mention.id)
        for value in record.all_values():
            for anchor in value.anchors:
                self._check_words(anchor, "value", value.id)
        if self._seen is not None:
            _check_ids(record, self._seen)

    def _check_words(self, anchor: Anchor, owner_kind: str, owner: str) -> None:
        if why := self.texts.misfit(anchor):
            raise Misfit(f"in {owner_kind} {owner}, {why}")


def _check_ids(record: Record, seen: set[str]) -> None:
    identities = [record.id, *(mention.id for mention in record.mentions)]
    identities += [value.id for value in record.all_values()]
    if len(set(identities)) < len(identities) or not seen.isdisjoint(identities):
        raise Misfit("an id of it stands there twice")
    seen.update(identities)


def _parse_label(node: Node) -> tuple[str, str]:
    return node.identity("id"), node.text("label")
