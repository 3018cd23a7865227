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
from core.formats.quotations import Texts, record_quotations
from core.model.annotated_set import AnnotatedSet, SetArticle, SetText
from core.model.codebook_toml import parse_codebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.formats.bundle_archive import BundleArchive, Caps
    from core.formats.json_nodes import Node
    from core.model.article import ArticleField, Region
    from core.model.codebook import Codebook
    from core.model.record import Record

_Line = TypeVar("_Line")


def read_bundle(path: Path, caps: Caps = DEFAULT_CAPS) -> ReadSet:
    """Read a bundle.

    Records, article fields and regions that do not fit texts or codebook are left out and reported.

    Raises:
        UserFixable: If it is no bundle, is damaged, or was written by a newer Spanwise.
    """
    with open_bundle(path, caps) as archive:
        return _Reading(archive).read()


class _Reading:
    """One pass over one bundle."""

    def __init__(self, archive: BundleArchive) -> None:
        self._archive = archive
        self._skipped: list[Skipped] = []

    def read(self) -> ReadSet:
        codebook_toml = self._utf8(CODEBOOK)
        unfilled = AnnotatedSet(
            codebook=self._codebook(codebook_toml),
            codebook_toml=codebook_toml,
            analysts=tuple(self._lines("analysts", parse_analyst)),
            articles=tuple(self._articles()),
            records=(),
            entities=tuple(self._lines("entities", parse_entity)),
            terms=tuple(self._lines("terms", parse_term)),
            labels=dict(self._lines("labels", _parse_label)),
        )
        texts = Texts(unfilled)
        articles = tuple(self._fitted(set_article, texts) for set_article in unfilled.articles)
        annotated_set = AnnotatedSet(
            codebook=unfilled.codebook,
            codebook_toml=codebook_toml,
            analysts=unfilled.analysts,
            articles=articles,
            records=tuple(self._records(unfilled, texts)),
            entities=unfilled.entities,
            terms=unfilled.terms,
            labels=unfilled.labels,
        )
        return ReadSet(annotated_set, tuple(self._skipped))

    def _codebook(self, codebook_toml: str) -> Codebook:
        try:
            return parse_codebook(codebook_toml, name=CODEBOOK)
        except RecursionError as error:
            raise self._archive.fault(f"{CODEBOOK} is nested beyond all reason") from error

    def _lines(self, list_name: str, parse: Callable[[Node], _Line]) -> Iterator[_Line]:
        """Walk a list whose lines must all be right; an id may stand there once."""
        seen: set[str] = set()
        for where, node in self._archive.nodes(list_name):
            try:
                identity = node.identity("id")
                line = parse(node)
            except Misfit as misfit:
                raise self._archive.fault(f"{where}: {misfit}") from misfit
            if identity in seen:
                raise self._archive.fault(f"{where}: the id {identity} stands there twice")
            seen.add(identity)
            yield line

    def _articles(self) -> Iterator[SetArticle]:
        seen: set[str] = set()
        for where, node in self._archive.nodes("articles"):
            try:
                set_article = self._article(where, node)
            except Misfit as misfit:
                raise self._archive.fault(f"{where}: {misfit}") from misfit
            if set_article.article.id in seen:
                raise self._archive.fault(f"{where}: the article {set_article.article.id} stands there twice")
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

    def _fitted(self, set_article: SetArticle, texts: Texts) -> SetArticle:
        """Leave out the article's fields whose words do not stand where they say."""
        fields: list[ArticleField] = []
        for field in set_article.fields:
            faults = (texts.misfit(anchor) for anchor in field.anchors)
            why = next((fault for fault in faults if fault), "")
            if why:
                self._skip(f"article {set_article.article.id}, field {field.field}", why)
            else:
                fields.append(field)
        return SetArticle(set_article.article, tuple(fields), set_article.texts, set_article.regions)

    def _records(self, unfilled: AnnotatedSet, texts: Texts) -> Iterator[Record]:
        fit = _RecordCheck(unfilled, texts)
        for where, node in self._archive.nodes("records"):
            name = where
            try:
                name = f"{where} (record {node.identity('id')})"
                record = parse_record(node, fit.newest_text(node.identity("article")))
                fit.check(record)
            except Misfit as misfit:
                self._skip(name, str(misfit))
                continue
            yield record

    def _skip(self, where: str, why: str) -> None:
        self._skipped.append(Skipped(where, why))

    def _utf8(self, member: str) -> str:
        try:
            return self._archive.read(member).decode("utf-8")
        except UnicodeDecodeError as error:
            raise self._archive.fault(f"{member} is not UTF-8 at byte {error.start}") from error


class _RecordCheck:
    """Whether a record fits the articles, analysts, codebook and ids read so far."""

    def __init__(self, unfilled: AnnotatedSet, texts: Texts) -> None:
        self._newest = {each.article.id: each.article.text for each in unfilled.articles}
        self._own = {each.article.id: {text.id for text in each.texts} for each in unfilled.articles}
        self._analysts = {analyst.id for analyst in unfilled.analysts}
        self._codebook = unfilled.codebook
        self._texts = texts
        self._seen: set[str] = set()

    def newest_text(self, article: str) -> str:
        if article not in self._newest:
            raise Misfit(f"its article {article} is not in the bundle")
        return self._newest[article]

    def check(self, record: Record) -> None:
        if not self._codebook.has_type(record.type):
            raise Misfit(f"the codebook has no type “{record.type}”")
        if record.analyst not in self._analysts:
            raise Misfit(f"its analyst {record.analyst} is not in the bundle")
        for mention in record.mentions:
            if mention.anchor.text not in self._own[record.article]:
                raise Misfit("a mention stands in another article's text")
        for quotation in record_quotations(record):
            if why := self._texts.misfit(quotation.anchor):
                raise Misfit(f"in {quotation.owner_kind} {quotation.owner}, {why}")
        identities = [record.id, *(mention.id for mention in record.mentions)]
        identities += [value.id for value in record.all_values()]
        if len(set(identities)) < len(identities) or not self._seen.isdisjoint(identities):
            raise Misfit("an id of it stands there twice")
        self._seen.update(identities)


def _parse_label(node: Node) -> tuple[str, str]:
    return node.identity("id"), node.text("label")
