"""The set as sheets for a spreadsheet: exact words as text, and beside them numbers and dates as such."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.formats.labels import Labeller
from core.formats.quotations import Texts, quotations
from core.formats.wide import wide_tables
from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.formats.base import Loss
    from core.formats.wide import WideRow, WideTable
    from core.model.annotated_set import AnnotatedSet, SetArticle
    from core.model.codebook import Field
    from core.model.record import Value

Cell = str | int | float | date | None
Row = tuple[Cell, ...]

MOST_DIGITS = 15
"""A spreadsheet's number keeps so many digits."""

_DECIMAL = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBERS = (Kind.DECIMAL, Kind.AMOUNT)
_FIRST_YEAR = 1901
"""Before that, spreadsheets disagree about the calendar."""

_ID, _SHORT, _LABEL, _WORDS = 14, 12, 24, 48


@dataclass(frozen=True, slots=True)
class Header:
    """Head of a column; `width` in characters."""

    title: str
    width: int = _SHORT


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet; `rows` makes its rows anew each time it is called."""

    name: str
    headers: tuple[Header, ...]
    rows: Callable[[], Iterator[Row]]


def sheets(annotated_set: AnnotatedSet, losses: Callable[[], Iterable[Loss]]) -> tuple[Sheet, ...]:
    """Give the sheets: one for each type, then values, spans, articles, entities, terms and losses.

    Args:
        losses: Asked when the last sheet is walked.
    """
    rest = (
        _values(annotated_set),
        _spans(annotated_set),
        _articles(annotated_set),
        _entities(annotated_set),
        _terms(annotated_set),
        _losses(losses),
    )
    taken = {sheet.name.casefold() for sheet in rest}
    return (*(_wide(each, taken) for each in wide_tables(annotated_set)), *rest)


def number_in(normal: str | None) -> int | float | None:
    """Give a decimal as a number, where a spreadsheet can hold it exactly."""
    if normal is None or not _DECIMAL.fullmatch(normal) or has_too_many_digits(normal):
        return None
    return float(normal) if "." in normal else int(normal)


def has_too_many_digits(normal: str) -> bool:
    """Tell whether a decimal has more digits than a spreadsheet keeps."""
    digits = normal.lstrip("+-").replace(".", "").strip("0") if "." in normal else normal.strip("+-0")
    return bool(_DECIMAL.fullmatch(normal)) and len(digits) > MOST_DIGITS


def day_in(normal: str | None) -> date | None:
    """Give a full day as a date; months, years and intervals stay text."""
    if normal is None or not _DAY.fullmatch(normal) or int(normal[:4]) < _FIRST_YEAR:
        return None
    try:
        return date.fromisoformat(normal)
    except ValueError:
        return None


def is_figure(field: Field | None) -> bool:
    """Tell whether the values of a field are figures."""
    return field is not None and field.kind in _NUMBERS


def fields_of(annotated_set: AnnotatedSet) -> dict[tuple[str, str], Field]:
    """Index the fields of the codebook by type and field id."""
    return {
        (record_type.id, field.id): field
        for record_type in annotated_set.codebook.types
        for field in record_type.fields
    }


def _wide(wide: WideTable, taken: set[str]) -> Sheet:
    headers = [
        Header("Record", _ID),
        Header("Article", _WORDS),
        Header("State"),
        Header("Analyst"),
        Header("Words", _WORDS),
        Header("Note", _WORDS),
    ]
    for field in wide.type.fields:
        label = field.labels.best() or field.id
        headers.append(Header(label, _LABEL))
        if field.kind in _NUMBERS:
            headers.append(Header(f"{label} (number)"))
        elif field.kind is Kind.EDTF:
            headers.append(Header(f"{label} (date)"))
        headers.append(Header(f"{label} (words)", _LABEL))

    def rows() -> Iterator[Row]:
        for row in wide.rows():
            yield _wide_row(row, wide.type.fields)

    return Sheet(_sheet_name(wide.type.labels.best() or wide.type.id, taken), tuple(headers), rows)


def _wide_row(row: WideRow, fields: tuple[Field, ...]) -> Row:
    cells: list[Cell] = [row.record, row.title, row.state, row.analyst, row.words, row.note]
    for field, cell in zip(fields, row.cells, strict=True):
        cells.append(cell.label)
        if field.kind in _NUMBERS:
            cells.append(number_in(cell.normal))
        elif field.kind is Kind.EDTF:
            cells.append(day_in(cell.normal))
        cells.append(cell.words)
    return tuple(cells)


def _sheet_name(label: str, taken: set[str]) -> str:
    """Make a name that a spreadsheet accepts (31 characters, some forbidden) and no other sheet has."""
    name = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", label).strip(" '")[:25] or "Type"
    # Excel keeps “History” for itself.
    if name.casefold() == "history":
        name = "History records"
    free, number = name, 2
    while free.casefold() in taken:
        free = f"{name} ({number})"
        number += 1
    taken.add(free.casefold())
    return free


def _values(annotated_set: AnnotatedSet) -> Sheet:
    first = ("Record", "Type", "Field", "No.", "Words", "Label", "Normal", "Number", "Date", "Reading")
    more = ("Origin", "Doubtful", "Not stated", "Carried", "Bound", "High", "Unit", "Reason", "Note", "Value id")
    broad = ("Words", "Label", "Normal", "Reading", "Reason", "Note")
    headers = tuple(Header(title, _LABEL if title in broad else _SHORT) for title in first + more)
    fields = fields_of(annotated_set)
    labeller = Labeller(annotated_set)

    def rows() -> Iterator[Row]:
        for record in annotated_set.records:
            for field_id, values in record.fields.items():
                field = fields.get((record.type, field_id))
                for n, value in enumerate(values, start=1):
                    label = labeller.of(record.type, value)
                    yield (record.id, record.type, field_id, n, *_value_cells(value, field, label))

    return Sheet("Values", headers, rows)


def _value_cells(value: Value, field: Field | None, label: str) -> Row:
    figure = number_in(value.normal) if is_figure(field) else None
    day = day_in(value.normal) if field is not None and field.kind is Kind.EDTF else None
    flags = ("yes" if flag else "" for flag in (value.doubtful, value.not_stated, value.carried))
    told = (value.raw, label, value.normal, figure, day, value.reading, str(value.origin))
    return (*told, *flags, value.bound, value.high, value.unit, value.reason, value.note, value.id)


LOSSES = "Losses"
SPANS = "Spans"
SPAN_START, SPAN_END, SPAN_EXACT, SPAN_TEXT = 2, 3, 4, 9
"""Columns of the sheet of spans, counted from 0."""


def _spans(annotated_set: AnnotatedSet) -> Sheet:
    headers = (
        Header("Record", _ID),
        Header("Article", _WORDS),
        Header("Start"),
        Header("End"),
        Header("Exact words", _WORDS),
        Header("Role"),
        Header("Belongs to"),
        Header("Its id", _ID),
        Header("Article id", _ID),
        Header("Text (SHA-256)", _ID),
    )
    texts = Texts.of(annotated_set)

    def rows() -> Iterator[Row]:
        titles = {article.id: article.title for article in annotated_set.heads()}
        for each in quotations(annotated_set):
            anchor = each.anchor
            home = texts.article_of(anchor.text, each.article)
            place = (each.record, titles.get(home, ""), anchor.span.start, anchor.span.end, anchor.exact)
            owner = each.owner_kind.replace("_", " ")
            yield (*place, str(anchor.role), owner, each.owner, home, anchor.text)

    return Sheet(SPANS, headers, rows)


def _articles(annotated_set: AnnotatedSet) -> Sheet:
    """Articles, with one column for each field that any of them has."""
    extra = tuple(dict.fromkeys(field.field for each in annotated_set.articles for field in each.fields))
    told = ("Languages", "Published", "State")
    first = (Header("Title", _WORDS), Header("File", _LABEL), *map(Header, told))
    ids = (Header("Characters"), Header("Note", _WORDS), Header("Article id", _ID), Header("Text (SHA-256)", _ID))
    headers = (*first, *(Header(f"{field} (field)", _LABEL) for field in extra), *ids)

    def rows() -> Iterator[Row]:
        for each in annotated_set.articles:
            one = each.article
            told = (one.title, one.file, " ".join(one.languages), one.published, str(one.state))
            note = annotated_set.notes.get(one.id)
            yield (*told, *_article_fields(each, extra), one.characters, note, one.id, one.text)

    return Sheet("Articles", headers, rows)


def _article_fields(set_article: SetArticle, names: tuple[str, ...]) -> Row:
    fields = set_article.fields
    return tuple(" | ".join(each.normal or each.raw for each in fields if each.field == name) for name in names)


def _entities(annotated_set: AnnotatedSet) -> Sheet:
    headers = (
        Header("Name", _LABEL),
        Header("Type"),
        Header("All names", _WORDS),
        Header("Series"),
        Header("Ordinal"),
        Header("Entity id", _ID),
        Header("Merged into", _ID),
    )
    labeller = Labeller(annotated_set)

    def rows() -> Iterator[Row]:
        for each in annotated_set.entities:
            names = " | ".join(name.text for name in each.names)
            known = (labeller.name(each.id), each.type, names, each.series, each.ordinal)
            yield (*known, each.id, each.merged_into)

    return Sheet("Entities", headers, rows)


def _terms(annotated_set: AnnotatedSet) -> Sheet:
    headers = (Header("Name", _LABEL), Header("Kind"), Header("All names", _WORDS), Header("Term id", _ID))
    labeller = Labeller(annotated_set)

    def rows() -> Iterator[Row]:
        for each in annotated_set.terms:
            yield (labeller.name(each.id), each.kind, " | ".join(name.text for name in each.names), each.id)

    return Sheet("Terms", headers, rows)


def _losses(losses: Callable[[], Iterable[Loss]]) -> Sheet:
    headers = (Header("What this file does not hold", 80), Header("How often"), Header("For example", _WORDS))

    def rows() -> Iterator[Row]:
        for loss in losses():
            yield (loss.kind, loss.count, "\n".join(loss.examples))

    return Sheet(LOSSES, headers, rows)
