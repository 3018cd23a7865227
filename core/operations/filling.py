"""Writing the values of one record, inside an act: from words, from what was typed, or as *not stated*."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.codebook import Kind
from core.model.record import Origin, SpanRole
from core.operations.learned import NewThings
from core.operations.suggested_values import write_suggested
from core.project.interpret import Interpretation, NewThing, interpret
from core.text.graphemes import check_edges
from core.text.span import joined_words, words_digest
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.article import Article
    from core.model.codebook import Field
    from core.project.project import Project
    from core.project.suggestions import SuggestedValue
    from core.store.acts import ActWriter
    from core.text.span import Span


@dataclass(frozen=True, slots=True)
class Fill:
    """What one field is to hold.

    Attributes:
        spans: Words that say it, code points in the article's newest text.
        text: What was typed; with spans it is what the analyst holds against what the words say.
        basis: Words that it was inferred from; the record's first mention if a typed value names none.
        note: Where it is known from; makes a typed value one from *outside*.
        reason: Why `text` differs from what the words say.
        as_type: Type of the entity that the words, or what was typed, are the name of; one that the project does not
            know yet is made. The field's first type if not given.
    """

    field: str
    spans: tuple[Span, ...] = ()
    text: str | None = None
    basis: tuple[Span, ...] = ()
    note: str = ""
    reason: str = ""
    doubtful: bool = False
    not_stated: bool = False
    as_type: str = ""


class ValueWriter:
    """Writes values of one record inside one act."""

    def __init__(
        self,
        project: Project,
        writer: ActWriter,
        article: Article,
        record: str,
        record_type: str,
        mention: Span | None,
        *,
        is_new: bool = False,
    ) -> None:
        """Work on one record.

        Args:
            mention: The record's first mention, the basis of what is typed without one.
            is_new: Whether the record is made in this act, and so holds only what is written here.
        """
        self._project = project
        self._writer = writer
        self._article = article
        self._body = project.store.articles.text(article.text)
        self._record = record
        self._type = project.codebook.type(record_type)
        self._mention = mention
        self._is_new = is_new
        self._filled: dict[str, int] = {}
        self._things = NewThings(project)

    def fill(self, fill: Fill, *, n: int | None = None, quietly: bool = False) -> str | None:
        """Add a value to a field.

        Args:
            n: Its place among the field's values; after those written here before if not given.
            quietly: Leave the field empty where its words cannot be read, instead of keeping them unread.

        Returns:
            The value's id; None if it was left empty.

        Raises:
            UserFixable: If the field is unknown, a span is bad or a typed text is not what the field holds.
        """
        field = _as_one_type(self._type.field(fill.field), fill.as_type)
        # In text order, and the same stretch once: as the words are joined, so the spans stand.
        fill = replace(fill, spans=tuple(sorted(set(fill.spans))), basis=tuple(sorted(set(fill.basis))))
        self._check(fill.spans)
        self._check(fill.basis)
        if fill.not_stated:
            return self._insert(field, n, {"not_stated": 1, "doubtful": int(fill.doubtful), "note": fill.note})
        if fill.spans:
            return self._fill_from_words(field, fill, n, quietly=quietly)
        return self._fill_typed(field, fill, n)

    def fill_unit(self, field: str, span: Span) -> None:
        """Fill the field that holds the unit of a number's field, where its words can be read.

        Raises:
            UserFixable: If the field is unknown or the span is bad.
        """
        unit_field = self._type.field(field).unit_field
        if unit_field:
            self.fill(Fill(unit_field, spans=(span,)), quietly=True)

    def fill_as_suggested(self, field: str, suggested: Sequence[SuggestedValue]) -> None:
        """Add values to a field as they are suggested, with their own words and origins."""
        for each in suggested:
            n = self._filled.get(field, 0)
            write_suggested(self._writer, self._things, self._record, each, n=n)
            self._filled[field] = n + 1

    def interpret_spans(self, field: Field, spans: Sequence[Span]) -> Interpretation:
        """Read the words under some spans."""
        around = self._project.circumstances(self._article.id, spans[0].start)
        return interpret(self._project.names, field, joined_words(self._body, spans), around)

    def _check(self, spans: Sequence[Span]) -> None:
        for span in spans:
            span.check_inside(self._body)
            check_edges(self._body, span)

    def _fill_from_words(self, field: Field, fill: Fill, n: int | None, *, quietly: bool) -> str | None:
        reading = self.interpret_spans(field, fill.spans)
        if reading.problem and quietly:
            return None
        spans, unit_span = _split_number_and_unit(fill.spans, reading)
        columns = self._columns(field, reading)
        if fill.text is not None:
            columns |= self._typed_columns(field, fill.text)
            columns["reason"] = fill.reason if columns["normal"] != columns["reading"] else ""
        columns |= {
            "raw": joined_words(self._body, spans),
            "doubtful": int(fill.doubtful),
            "note": fill.note,
        }
        value = self._insert(field, n, columns)
        self.add_spans(value, spans, SpanRole.WORDS)
        self.add_spans(value, fill.basis, SpanRole.BASIS)
        unit_field = field.unit_field
        if unit_span is not None and unit_field and not self.holds(unit_field):
            self.fill(Fill(unit_field, spans=(unit_span,)))
        return value

    def _fill_typed(self, field: Field, fill: Fill, n: int | None) -> str:
        columns = self._typed_columns(field, fill.text or "")
        columns["origin"] = str(Origin.OUTSIDE if fill.note else Origin.INFERRED)
        columns |= {"note": fill.note, "doubtful": int(fill.doubtful)}
        value = self._insert(field, n, columns)
        basis = fill.basis or ((self._mention,) if self._mention and not fill.note else ())
        self.add_spans(value, basis, SpanRole.BASIS)
        return value

    def typed_normal(self, field: Field, text: str) -> dict[str, str | int | None]:
        """Read what was typed for a field, making the entity or term that it names first.

        Raises:
            UserFixable: If the text is not what the field holds.
        """
        return self._typed_columns(field, text)

    def _typed_columns(self, field: Field, text: str) -> dict[str, str | int | None]:
        reading = self._reading_of_id(field, text.strip())
        if reading is None:
            around = self._project.circumstances(self._article.id)
            reading = interpret(self._project.names, field, text, around)
        if reading.problem:
            raise UserFixable(
                reading.problem,
                kept=tr("Nothing was changed; what you typed is still there."),
                cure=tr("Write it as {example}.", example=_EXPECTED.get(field.kind, tr("a name"))),
            )
        columns = self._columns(field, reading)
        del columns["reading"]
        return columns

    def _reading_of_id(self, field: Field, text: str) -> Interpretation | None:
        """Read an id that this project gave out, for a field that names things; None for anything else."""
        if field.kind not in _NAMING or not _GIVEN_ID.fullmatch(text):
            return None
        record = self._project.record(text)
        if record is not None and field.kind is Kind.LINK and record.type == field.link_type:
            return Interpretation(reading=record.id)
        entity, term = self._project.names.entity(text), self._project.names.term(text)
        if entity is not None and field.kind in _OF_ENTITIES and entity.type in field.entity_types:
            return Interpretation(reading=self._project.names.canonical(entity.id))
        if term is not None and field.kind not in _OF_ENTITIES and term.kind == field.term_kind:
            return Interpretation(reading=term.id)
        if record is not None:
            found = f"of a record ({record.type})"
        elif entity is not None:
            found = f"of another thing ({entity.type})"
        else:
            found = f"of a term ({term.kind})" if term is not None else "of nothing in this project"
        return Interpretation(problem=f"“{text}” is the id {found}, and “{field.id}” takes {_taken_by(field)}.")

    def _columns(self, field: Field, reading: Interpretation) -> dict[str, str | int | None]:
        normal = reading.reading
        if reading.new is not None:
            normal = self._make(reading.new)
        unit = reading.unit if field.kind is Kind.AMOUNT else None
        return {"reading": normal, "normal": normal, "bound": reading.bound, "high": reading.high, "unit": unit}

    def _make(self, new: NewThing) -> str:
        if new.is_term:
            made = self._writer.insert("term", {"kind": new.type})
        else:
            made = self._writer.insert(
                "entity", {"type": new.type, "series": new.series, "ordinal": new.ordinal, "merged_into": None}
            )
        self._writer.insert("alias", {"subject": made, "language": new.language, "name": new.name})
        self._project.refresh(self._writer.changes)
        return made

    def holds(self, field_id: str) -> bool:
        """Tell whether the record has something in a field, as it stands inside the act."""
        if field_id in self._filled:
            return True
        if self._is_new:
            return False
        record = self._project.record(self._record)
        return record is not None and bool(record.values(field_id))

    def _insert(self, field: Field, n: int | None, columns: dict[str, str | int | None]) -> str:
        place = self._filled.get(field.id, 0) if n is None else n
        self._filled[field.id] = place + 1
        blank: dict[str, str | int | None] = {
            "raw": "",
            "reading": None,
            "normal": None,
            "origin": str(Origin.STATED),
            "doubtful": 0,
            "not_stated": 0,
            "bound": "",
            "high": None,
            "unit": None,
            "reason": "",
            "note": "",
        }
        return self._writer.insert("value", blank | columns | {"record": self._record, "field": field.id, "n": place})

    def add_spans(self, value: str, spans: Sequence[Span], role: SpanRole) -> None:
        """Point a value at more stretches of the article's newest text."""
        for span in spans:
            self._writer.insert(
                "value_span",
                {
                    "value": value,
                    "text": self._article.text,
                    "start": span.start,
                    "end": span.end,
                    "digest": words_digest(span.of(self._body)).hex(),
                    "role": str(role),
                },
            )


def _as_one_type(field: Field, entity_type: str) -> Field:
    """Narrow a field to entities of one type.

    Raises:
        UserFixable: If it does not take that type.
    """
    if not entity_type:
        return field
    if entity_type not in field.entity_types:
        raise UserFixable(
            tr("“{id}” does not take a {entity_type}.", id=field.id, entity_type=entity_type),
            kept=tr("Nothing was changed."),
            cure=tr("Choose one of these: {known}.", known=", ".join(field.entity_types) or tr("none")),
        )
    return replace(field, entity_types=(entity_type,))


_GIVEN_ID = re.compile("[0-9a-f]{32}")
_OF_ENTITIES = (Kind.ENTITY, Kind.LINK, Kind.COUNTRY)
_NAMING = (*_OF_ENTITIES, Kind.TERM, Kind.TERM_TEXT)
_EXPECTED = {
    Kind.DECIMAL: tr("a number such as 11215 or 9.46"),
    Kind.AMOUNT: tr("a number with its unit, such as 9.46%"),
    Kind.EDTF: tr("a date such as 2020-09-24, 2020-11 or 2020-01/2020-06"),
    Kind.CHOICE: tr("one of the answers that the list offers"),
    Kind.COUNTRY: tr("a country's name or two-letter code"),
    Kind.BOOLEAN: tr("yes or no"),
}


def _taken_by(field: Field) -> str:
    """Say what a field that names things takes, in words."""
    if field.kind not in _OF_ENTITIES:
        return tr("a term ({kind})", kind=field.term_kind)
    things = ["country", *field.entity_types] if field.kind is Kind.COUNTRY else [*field.entity_types]
    named = tr("a name or id ({types})", types=" or ".join(dict.fromkeys(things))) if things else ""
    record = (
        tr("the id of a record ({type})", type=field.link_type) if field.kind is Kind.LINK and field.link_type else ""
    )
    return " or ".join(part for part in (named, record) if part)


def _split_number_and_unit(spans: tuple[Span, ...], reading: Interpretation) -> tuple[tuple[Span, ...], Span | None]:
    """Give number and unit spans of their own where one stretch holds both."""
    if len(spans) != 1 or reading.number is None or reading.unit_words is None:
        return spans, None
    start = spans[0].start
    return (reading.number.shifted(start),), reading.unit_words.shifted(start)
