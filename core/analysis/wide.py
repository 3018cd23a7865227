"""Wide tables: one table a record type, one row a record, the columns from the codebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.values import IDENTIFIED_KINDS
from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.model.codebook import Codebook, Field, RecordType
    from core.model.record import Record, Value

NOT_STATED = "not stated"
"""Stands in a cell where an analyst looked and the article does not say."""

_SEPARATOR = "; "
_LABELLED_KINDS = IDENTIFIED_KINDS | {Kind.TERM_TEXT}


@dataclass(frozen=True, slots=True)
class WideTable:
    """The records of one type.

    Attributes:
        type: Id of the record type.
        columns: Names of the columns.
        rows: One cell a column; None where nothing was coded.
    """

    type: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]


@dataclass(frozen=True, slots=True)
class _Column:
    """A column and how a record fills it."""

    name: str
    cell: Callable[[Record], str | None]


def wide_tables(codebook: Codebook, records: Sequence[Record], labels: Mapping[str, str]) -> tuple[WideTable, ...]:
    """Lay the records out in one table for each type that has any, rows in the order of the records.

    Several values of a field stand in one cell, joined with ``"; "``. ``FIELD_bound`` and ``FIELD_high``
    are there only where a record of the table needs them. ``doubtful`` lists the ids of the fields with a
    doubtful value. What the codebook has no type or field for is left out.

    Args:
        codebook: Its types and fields give the tables and columns.
        records: Of one analyst's set or of several; each row says whose it is.
        labels: What a screen shows for an id; an id that it lacks stands as it is.
    """
    present = {record.type for record in records}
    return tuple(
        _table(record_type, tuple(record for record in records if record.type == record_type.id), labels)
        for record_type in codebook.types
        if record_type.id in present
    )


def _table(record_type: RecordType, records: tuple[Record, ...], labels: Mapping[str, str]) -> WideTable:
    columns = [
        _Column("record", lambda record: record.id),
        _Column("article", lambda record: record.article),
        _Column("state", lambda record: str(record.state)),
        _Column("analyst", lambda record: record.analyst),
        _Column("words", _first_mention),
    ]
    for field in record_type.fields:
        columns.extend(_field_columns(field, records, labels))
    columns.append(_Column("doubtful", lambda record: _doubtful(record_type, record)))
    return WideTable(
        record_type.id,
        tuple(column.name for column in columns),
        tuple(tuple(column.cell(record) for column in columns) for record in records),
    )


def _field_columns(field: Field, records: Sequence[Record], labels: Mapping[str, str]) -> Iterator[_Column]:
    """Give the columns of one field; parts of a number only where they are used."""

    def column(suffix: str, part: Callable[[Value], str | None]) -> _Column:
        return _Column(field.id + suffix, lambda record: _joined(record.values(field.id), part))

    def used(part: Callable[[Value], str | None]) -> bool:
        return any(part(value) for record in records for value in record.values(field.id))

    yield column("", lambda value: _shown(field, value, labels))
    if used(_bound):
        yield column("_bound", _bound)
    if used(_high):
        yield column("_high", _high)
    if field.kind is Kind.AMOUNT:
        yield column("_unit", lambda value: labels.get(value.unit, value.unit) if value.unit else None)
    yield column("_words", lambda value: value.raw)


def _shown(field: Field, value: Value, labels: Mapping[str, str]) -> str | None:
    if value.not_stated:
        return NOT_STATED
    if value.normal is None or field.kind not in _LABELLED_KINDS:
        return value.normal
    return labels.get(value.normal, value.normal)


def _bound(value: Value) -> str | None:
    return value.bound


def _high(value: Value) -> str | None:
    return value.high


def _joined(values: Sequence[Value], part: Callable[[Value], str | None]) -> str | None:
    return _SEPARATOR.join(filter(None, map(part, values))) or None


def _first_mention(record: Record) -> str | None:
    return record.mentions[0].anchor.exact if record.mentions else None


def _doubtful(record_type: RecordType, record: Record) -> str | None:
    found = [field.id for field in record_type.fields if any(value.doubtful for value in record.values(field.id))]
    return _SEPARATOR.join(found) or None
