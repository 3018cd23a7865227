"""One wide table a type: a row a record, and for each field what a screen shows and the words behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.formats.labels import Labeller
from core.formats.table import Column, ForeignKey, Table, needed, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.formats.table import Row
    from core.model.annotated_set import AnnotatedSet
    from core.model.codebook import RecordType
    from core.model.record import Record, Value

BETWEEN = " | "
"""Stands between the values of a field that has several."""

DOUBTFUL = " (doubtful)"
FIXED = ("record", "article", "title", "state", "analyst", "words")


@dataclass(frozen=True, slots=True)
class WideCell:
    """What one field of one record holds.

    Attributes:
        label: What a screen shows; several values joined; empty where nothing was coded.
        normal: The normal form, where the field has exactly one value, and that is no range.
        words: The words behind the values, joined.
    """

    label: str
    normal: str | None
    words: str


@dataclass(frozen=True, slots=True)
class WideRow:
    """A record on one line; `words` are those of its first mention, `note` is the analyst's on it."""

    record: str
    article: str
    title: str
    state: str
    analyst: str
    words: str
    cells: tuple[WideCell, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class WideTable:
    """All records of one type; `rows` makes its rows anew each time, a cell for each field of the type."""

    type: RecordType
    rows: Callable[[], Iterator[WideRow]]


def wide_tables(annotated_set: AnnotatedSet) -> tuple[WideTable, ...]:
    """Give one wide table for each type of the codebook, whether or not it has records."""
    return tuple(_wide_table(annotated_set, record_type) for record_type in annotated_set.codebook.types)


def as_table(wide: WideTable) -> Table:
    """Give a wide table as one for programs: ``FIELD`` and ``FIELD_words`` for each field."""
    names: list[str] = [*FIXED]
    for field in wide.type.fields:
        names += [_unused(field.id, names), _unused(f"{field.id}_words", names)]
    columns: tuple[Column, ...] = (*needed(*names[:2]), *plain(*names[2:]))

    def rows() -> Iterator[Row]:
        for row in wide.rows():
            filled = [content for cell in row.cells for content in (cell.label, cell.words)]
            yield (row.record, row.article, row.title, row.state, row.analyst, row.words, *filled)

    foreign = (
        ForeignKey(("record",), "records", ("record",)),
        ForeignKey(("article",), "articles", ("article",)),
    )
    return Table(f"wide_{wide.type.id}", columns, ("record",), rows, foreign)


def _unused(name: str, taken: list[str]) -> str:
    number = 2
    free = name
    while free in taken:
        free = f"{name}_{number}"
        number += 1
    return free


def _wide_table(annotated_set: AnnotatedSet, record_type: RecordType) -> WideTable:
    labeller = Labeller(annotated_set)
    analysts = {analyst.id: analyst.name for analyst in annotated_set.analysts}

    def rows() -> Iterator[WideRow]:
        titles = {article.id: article.title for article in annotated_set.heads()}
        for record in annotated_set.records_of(record_type.id):
            yield WideRow(
                record=record.id,
                article=record.article,
                title=titles.get(record.article, ""),
                state=str(record.state),
                analyst=analysts.get(record.analyst, record.analyst),
                words=record.mentions[0].anchor.exact if record.mentions else "",
                cells=tuple(_cell(record, field.id, labeller) for field in record_type.fields),
                note=annotated_set.notes.get(record.id),
            )

    return WideTable(record_type, rows)


def _cell(record: Record, field_id: str, labeller: Labeller) -> WideCell:
    values = record.values(field_id)
    return WideCell(
        label=BETWEEN.join(labeller.of(record.type, each) + DOUBTFUL * each.doubtful for each in values),
        normal=_single(values),
        words=BETWEEN.join(each.raw for each in values if each.raw),
    )


def _single(values: tuple[Value, ...]) -> str | None:
    if len(values) != 1 or values[0].not_stated or values[0].high:
        return None
    return values[0].normal
