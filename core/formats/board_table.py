"""A claim board as a file holds it: one line a fact, one column an article, each value with its words and place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONG_HEADER = (
    *("row", "thing", "type", "field", "state", "note"),
    *("article", "value", "normal", "bound", "high", "unit", "words", "language"),
    *("start", "end", "text", "record", "ruling", "reason"),
)
"""Columns of the table of quotations, one row a quotation; a promise."""


@dataclass(frozen=True, slots=True)
class BoardSource:
    """An article of the board, or what of it is in one language.

    Attributes:
        name: As the column is called.
        published: EDTF.
        sha256: Of the newest text.
    """

    name: str
    file: str
    title: str
    publisher: str
    published: str
    url: str
    sha256: str

    @property
    def said(self) -> str:
        """The publication in one line: title, publisher, date."""
        return ", ".join(filter(None, (self.title, self.publisher, self.published))) or self.file


@dataclass(frozen=True, slots=True)
class BoardQuote:
    """Words of an article.

    Attributes:
        text: SHA-256 of the text.
        start: First code point, in that text.
        end: The one behind the last.
    """

    text: str
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class BoardEntry:
    """One value of a cell.

    Attributes:
        value: As a screen shows it.
        normal: What is held; empty where it could not be read.
        language: Of the words; empty where it is not known.
        record: Id of the record.
    """

    value: str
    normal: str
    bound: str
    high: str
    unit: str
    language: str
    record: str
    quotes: tuple[BoardQuote, ...]

    @property
    def words(self) -> str:
        """The quotations in one line."""
        return " … ".join(" ".join(quote.exact.split()) for quote in self.quotes)


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One fact.

    Attributes:
        thing: What it is about, in words.
        state: ``same``, ``compatible``, ``differs``, ``not_stated`` or ``not_coded``.
        said: The state in words.
        note: What else is to be said of the row: that it stands here only, or is not linked yet.
        ruling: What the analyst took for right; empty without a ruling.
        reason: Why.
        group: Same for rows about one thing.
    """

    thing: str
    type: str
    field: str
    state: str
    said: str
    note: str
    cells: tuple[tuple[BoardEntry, ...], ...]
    ruling: str
    reason: str
    group: str


@dataclass(frozen=True, slots=True)
class BoardTable:
    """A whole board.

    Attributes:
        language: BCP 47 tag of the labels.
        say: Says a phrase in that language.
    """

    title: str
    columns: tuple[BoardSource, ...]
    lines: tuple[BoardLine, ...]
    language: str = "en"
    say: Callable[[str], str] = str


def long_rows(table: BoardTable) -> Iterator[tuple[str, ...]]:
    """Walk the quotations of a board, one row each under `LONG_HEADER`; a value without words has one row too."""
    for number, line in enumerate(table.lines, start=1):
        for source, entries in zip(table.columns, line.cells, strict=True):
            for entry in entries:
                for quote in entry.quotes or (None,):
                    yield (
                        *(str(number), line.thing, line.type, line.field, line.said, line.note),
                        *(source.name, entry.value, entry.normal, entry.bound, entry.high, entry.unit),
                        quote.exact if quote else "",
                        entry.language,
                        *((str(quote.start), str(quote.end), quote.text) if quote else ("", "", "")),
                        *(entry.record, line.ruling, line.reason),
                    )


def wide_header(table: BoardTable) -> tuple[str, ...]:
    """Give the head of the board itself: two columns an article."""
    articles = [title for each in table.columns for title in (each.name, f"{each.name}: words")]
    return ("thing", "type", "field", "state", "note", *articles, "ruling", "reason")


def wide_row(line: BoardLine) -> tuple[str, ...]:
    """Give a line under `wide_header`; several values of a cell are joined with " | "."""
    cells = [
        told
        for entries in line.cells
        for told in (" | ".join(each.value for each in entries), " | ".join(each.words for each in entries))
    ]
    return (line.thing, line.type, line.field, line.said, line.note, *cells, line.ruling, line.reason)
