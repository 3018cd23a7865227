"""The set as tables for programs: one row a record, one a value, one a span, with keys between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.formats.bundle_shapes import text_name
from core.formats.labels import Labeller
from core.formats.quotations import Texts, quotations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.formats.base import Loss
    from core.model.annotated_set import AnnotatedSet
    from core.model.record import Value

Cell = str | int | bool | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        type: ``string``, ``integer`` or ``boolean``.
        required: Whether every row has something there.
        meaning: One sentence, where the name does not say it.
    """

    name: str
    type: str = "string"
    required: bool = False
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns whose content stands in another table's columns."""

    columns: tuple[str, ...]
    table: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `rows` makes its rows anew each time it is called."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[], Iterator[Row]]
    foreign: tuple[ForeignKey, ...] = ()


SPANS = "spans"
_START = Column("start", "integer", required=True, meaning="First character, in Unicode code points from 0.")
_END = Column("end", "integer", required=True, meaning="First character after the words, counted likewise.")
_TO_ARTICLE = ForeignKey(("article",), "articles", ("article",))
_TO_ANALYST = ForeignKey(("analyst",), "analysts", ("analyst",))
_TO_RECORD = ForeignKey(("record",), "records", ("record",))


def needed(*names: str) -> tuple[Column, ...]:
    """Make text columns that every row fills."""
    return tuple(Column(name, required=True) for name in names)


def plain(*names: str) -> tuple[Column, ...]:
    """Make text columns that may be empty."""
    return tuple(Column(name) for name in names)


def tables(annotated_set: AnnotatedSet) -> tuple[Table, ...]:
    """Give the tables of a set: articles and what belongs to them, then records, then names."""
    return (
        _articles(annotated_set),
        _article_fields(annotated_set),
        _texts(annotated_set),
        _regions(annotated_set),
        _analysts(annotated_set),
        _records(annotated_set),
        _values(annotated_set),
        _spans(annotated_set),
        _entities(annotated_set),
        _terms(annotated_set),
        _names(annotated_set),
    )


def losses_table(losses: Iterable[Loss]) -> Table:
    """Give the table of what a file could not hold."""
    rows = [(loss.kind, loss.count, "\n".join(loss.examples)) for loss in losses]
    columns = (*needed("kind"), Column("count", "integer", required=True), *plain("examples"))
    return Table("losses", columns, ("kind",), lambda: iter(rows))


def _articles(annotated_set: AnnotatedSet) -> Table:
    columns = (
        *needed("article"),
        *plain("file", "title"),
        Column("text", required=True, meaning="SHA-256 of the newest text."),
        Column("characters", "integer", required=True),
        Column("languages", meaning="BCP 47 tags with blanks between them, most used first."),
        *plain("published"),
        *needed("state"),
        Column("records", "integer", required=True, meaning="Number of records of this set."),
        Column("note", meaning="What the analyst remarks on it."),
    )

    def rows() -> Iterator[Row]:
        counts = annotated_set.counts_by_article()
        for one in annotated_set.heads():
            described = (one.id, one.file, one.title, one.text, one.characters, " ".join(one.languages))
            yield (*described, one.published, str(one.state), counts.get(one.id, 0), annotated_set.notes.get(one.id))

    return Table("articles", columns, ("article",), rows)


def _article_fields(annotated_set: AnnotatedSet) -> Table:
    columns = (*needed("article_field", "article", "field"), *plain("raw", "normal"), *needed("origin"))

    def rows() -> Iterator[Row]:
        for each in annotated_set.articles:
            for field in each.fields:
                yield (field.id, each.article.id, field.field, field.raw, field.normal, str(field.origin))

    return Table("article_fields", columns, ("article_field",), rows, (_TO_ARTICLE,))


def _texts(annotated_set: AnnotatedSet) -> Table:
    columns = (
        *needed("article"),
        Column("n", "integer", required=True, meaning="1 for the oldest text of the article."),
        Column("text", required=True, meaning="SHA-256 of the text as UTF-8."),
        Column("path", required=True, meaning="File with the text, beside this one."),
        Column("characters", "integer", required=True),
        Column("encoding", meaning="Encoding of the file that was imported; the text here is UTF-8."),
    )

    def rows() -> Iterator[Row]:
        for article, texts in zip(annotated_set.heads(), annotated_set.texts(), strict=True):
            for n, text in enumerate(texts, start=1):
                yield (article.id, n, text.id, text_name(text.id), len(text.body), text.encoding)

    return Table("texts", columns, ("article", "n"), rows, (_TO_ARTICLE,))


def _regions(annotated_set: AnnotatedSet) -> Table:
    columns = (
        *needed("article", "text"),
        Column("n", "integer", required=True),
        _START,
        _END,
        *plain("role", "language"),
    )

    def rows() -> Iterator[Row]:
        for each in annotated_set.articles:
            for text in each.texts:
                for n, region in enumerate(each.regions.get(text.id, ()), start=1):
                    place = (each.article.id, text.id, n, region.span.start, region.span.end)
                    yield (*place, region.role, region.language)

    return Table("regions", columns, ("article", "text", "n"), rows, (_TO_ARTICLE,))


def _analysts(annotated_set: AnnotatedSet) -> Table:
    def rows() -> Iterator[Row]:
        for analyst in annotated_set.analysts:
            yield (analyst.id, analyst.name, analyst.colour)

    return Table("analysts", (*needed("analyst"), *plain("name", "colour")), ("analyst",), rows)


def _records(annotated_set: AnnotatedSet) -> Table:
    columns = (
        *needed("record", "article", "analyst", "type", "state"),
        Column("start", "integer", meaning="Of the first mention, in Unicode code points."),
        Column("end", "integer"),
        Column("exact", meaning="The words of the first mention."),
        Column("mentions", "integer", required=True),
        Column("note", meaning="What the analyst remarks on it."),
    )

    def rows() -> Iterator[Row]:
        for record in annotated_set.records:
            first = record.mentions[0].anchor if record.mentions else None
            place = (first.span.start, first.span.end, first.exact) if first else (None, None, None)
            named = (record.id, record.article, record.analyst, record.type, str(record.state))
            yield (*named, *place, len(record.mentions), annotated_set.notes.get(record.id))

    return Table("records", columns, ("record",), rows, (_TO_ARTICLE, _TO_ANALYST))


def _values(annotated_set: AnnotatedSet) -> Table:
    columns = (
        *needed("value", "record", "field"),
        Column("n", "integer", required=True, meaning="1 for the first value of the field."),
        Column("raw", meaning="The words, verbatim."),
        Column("reading", meaning="What those words say, normalised."),
        Column("normal", meaning="What the analyst holds: decimal, EDTF, id, country code or text."),
        Column("label", meaning="What a screen shows for it."),
        *needed("origin"),
        Column("doubtful", "boolean", required=True),
        Column("not_stated", "boolean", required=True, meaning="The analyst looked; it is not there."),
        *plain("bound", "high", "unit", "reason", "note"),
        Column("carried", "boolean", required=True, meaning="Taken over from the record before, not looked at yet."),
    )
    labeller = Labeller(annotated_set)

    def rows() -> Iterator[Row]:
        for record in annotated_set.records:
            for field_id, values in record.fields.items():
                for n, value in enumerate(values, start=1):
                    label = labeller.of(record.type, value)
                    yield (value.id, record.id, field_id, n, *_value_cells(value, label))

    return Table("values", columns, ("value",), rows, (_TO_RECORD,))


def _value_cells(value: Value, label: str) -> Row:
    said = (value.raw, value.reading, value.normal, label, str(value.origin))
    return (
        *said,
        value.doubtful,
        value.not_stated,
        value.bound,
        value.high,
        value.unit,
        value.reason,
        value.note,
        value.carried,
    )


def _spans(annotated_set: AnnotatedSet) -> Table:
    columns = (
        Column("owner_kind", required=True, meaning="mention, value or article_field"),
        *needed("owner"),
        Column("n", "integer", required=True, meaning="1 for the owner's first span."),
        Column("record", meaning="The record that the owner belongs to."),
        Column("article", meaning="The article whose text it is; empty where this set does not hold it."),
        Column("text", required=True, meaning="SHA-256 of the text that the positions count in."),
        _START,
        _END,
        Column("exact", required=True, meaning="The words, verbatim."),
        Column("role", required=True, meaning="words: they say it; basis: it was inferred from them"),
    )
    texts = Texts.of(annotated_set)

    def rows() -> Iterator[Row]:
        owner, n = "", 0
        for each in quotations(annotated_set):
            n = n + 1 if each.owner == owner else 1
            owner, anchor = each.owner, each.anchor
            home = texts.article_of(anchor.text, each.article)
            place = (home, anchor.text, anchor.span.start, anchor.span.end, anchor.exact, str(anchor.role))
            yield (each.owner_kind, each.owner, n, each.record, *place)

    return Table(SPANS, columns, ("owner_kind", "owner", "n"), rows, (_TO_ARTICLE, _TO_RECORD))


def _entities(annotated_set: AnnotatedSet) -> Table:
    columns = (
        *needed("entity", "type"),
        *plain("label", "series"),
        Column("ordinal", "integer"),
        Column("merged_into", meaning="The entity that this one turned out to be."),
    )
    labeller = Labeller(annotated_set)

    def rows() -> Iterator[Row]:
        for entity in annotated_set.entities:
            label = labeller.name(entity.id)
            yield (entity.id, entity.type, label, entity.series, entity.ordinal, entity.merged_into)

    return Table("entities", columns, ("entity",), rows)


def _terms(annotated_set: AnnotatedSet) -> Table:
    labeller = Labeller(annotated_set)

    def rows() -> Iterator[Row]:
        for term in annotated_set.terms:
            yield (term.id, term.kind, labeller.name(term.id))

    return Table("terms", (*needed("term", "kind"), *plain("label")), ("term",), rows)


def _names(annotated_set: AnnotatedSet) -> Table:
    columns = (
        Column("owner_kind", required=True, meaning="entity or term"),
        *needed("owner"),
        Column("n", "integer", required=True),
        *plain("name", "language", "id"),
    )

    def rows() -> Iterator[Row]:
        owned = [("entity", each.id, each.names) for each in annotated_set.entities]
        owned += [("term", each.id, each.names) for each in annotated_set.terms]
        for kind, owner, names in owned:
            for n, name in enumerate(names, start=1):
                yield (kind, owner, n, name.text, name.language, name.id)

    return Table("names", columns, ("owner_kind", "owner", "n"), rows)
