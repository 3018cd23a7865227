r"""A glossary as one CSV table: a row a thing, a column a language.

Columns: ``id`` (may be empty), ``kind`` (``person``, ``organisation``, ``measure`` …), ``series`` and ``number`` (of
meetings), ``any`` (names of no language, such as acronyms), then one column a language, headed by its tag (``vi``,
``zh``, ``en``, ``zh-Hans`` …). Several names in one cell are parted by `` | ``; a bar inside a name is written ``\|``.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from core.formats.base import Skipped
from core.formats.glossary_base import (
    LANGUAGE,
    GlossaryRow,
    ReadGlossary,
    count_changed,
    names_of,
    not_readable,
    put_file,
    read_bytes,
    tidy_name,
)
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ID, _KIND, _SERIES, _NUMBER, _ANY = "id", "kind", "series", "number", "any"
_FIXED = (_ID, _KIND, _SERIES, _NUMBER, _ANY)
_USUAL = ("vi", "zh", "en")
_MARK = b"id,kind,series,number,any"
_BOM = b"\xef\xbb\xbf"
_DELIMITERS = ",;\t"
_LONGEST_CELL = 1 << 20
_LONGEST_NUMBER = 4


class GlossaryCsv:
    """Reads and writes glossaries as CSV, UTF-8 with a byte order mark, so that spreadsheets show every script."""

    id = "csv"
    label: str = tr("CSV table")
    extension = ".csv"

    def write(self, rows: Sequence[GlossaryRow], destination: Path) -> int:
        """Write a glossary and read it back; see `core.formats.glossary_base.GlossaryFormat.write`."""
        tags = _tags(rows)
        stream = io.StringIO(newline="")
        table = csv.writer(stream, lineterminator="\r\n")
        table.writerow([*_FIXED, *tags])
        tidied = [_tidied(row) for row in rows]
        table.writerows([_cells(row, tags) for row in tidied])
        put_file(destination, self, _BOM + stream.getvalue().encode("utf-8"), tidied, _MARK)
        return count_changed(rows, tidied)

    def read(self, path: Path) -> ReadGlossary:
        """Read a glossary; commas, semicolons or tabs part the cells, as the first line has it."""
        try:
            text = read_bytes(path).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            why = tr("It is not UTF-8.")
            cure = tr("Save it from the spreadsheet as “CSV UTF-8”.")
            raise not_readable(path, why, cure=cure, details=str(error)) from error
        first = text.partition("\n")[0]
        delimiter = max(_DELIMITERS, key=first.count)
        csv.field_size_limit(_LONGEST_CELL)
        try:
            lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error as error:
            raise not_readable(path, tr("It is no CSV table."), details=str(error)) from error
        return _read(path, lines)


def _read(path: Path, lines: list[list[str]]) -> ReadGlossary:
    heads = [each.strip().lower() for each in lines[0]] if lines else []
    languages = [n for n, head in enumerate(heads) if head not in _FIXED and LANGUAGE.fullmatch(head)]
    if _KIND not in heads or not (languages or _ANY in heads):
        why = tr("Its first line must name the columns: kind, and a language such as vi, zh or en.")
        raise not_readable(path, why, cure=tr("Export a glossary to see what such a table looks like."))
    skipped = [
        Skipped(tr("column {name}", name=lines[0][n]), tr("The column is not known."))
        for n, head in enumerate(heads)
        if head and head not in _FIXED and n not in languages
    ]
    rows: list[GlossaryRow] = []
    for n, cells in enumerate(lines[1:], 2):
        if any(cell.strip() for cell in cells):
            row = _row(heads, lines[0], languages, cells, tr("line {n}", n=n), skipped)
            if row is not None:
                rows.append(row)
    return ReadGlossary(tuple(rows), tuple(skipped))


def _row(
    heads: list[str],
    spelt: list[str],
    languages: list[int],
    cells: list[str],
    where: str,
    skipped: list[Skipped],
) -> GlossaryRow | None:
    held = {head: cell.strip() for head, cell in zip(heads, cells, strict=False)}
    named = [("", name) for name in _split(held.get(_ANY, ""))]
    named += [(spelt[n].strip(), name) for n in languages if n < len(cells) for name in _split(cells[n])]
    number = held.get(_NUMBER, "")
    if number and not (number.isascii() and number.isdigit() and len(number) <= _LONGEST_NUMBER):
        skipped.append(Skipped(where, tr("“{number}” is not the number of a meeting.", number=number)))
        return None
    return GlossaryRow(
        id=held.get(_ID, ""),
        kind=held.get(_KIND, ""),
        names=names_of(named, where, skipped),
        series=tidy_name(held.get(_SERIES, "")),
        ordinal=int(number) if number else None,
        where=where,
    )


def _tidied(row: GlossaryRow) -> GlossaryRow:
    names = names_of(((name.language, name.text) for name in row.names), row.where, [])
    return GlossaryRow(row.id, row.kind, names, tidy_name(row.series), row.ordinal, row.where)


def _tags(rows: Sequence[GlossaryRow]) -> list[str]:
    there = {name.language for row in rows for name in row.names if name.language}
    return [*_USUAL, *sorted(there - set(_USUAL))]


def _cells(row: GlossaryRow, tags: Sequence[str]) -> list[str]:
    number = "" if row.ordinal is None else str(row.ordinal)
    return [row.id, row.kind, row.series, number, *(_joined(row, tag) for tag in ("", *tags))]


def _joined(row: GlossaryRow, tag: str) -> str:
    named = (name.text for name in row.names if name.language == tag)
    return " | ".join(text.replace("\\", "\\\\").replace("|", "\\|") for text in named)


def _split(cell: str) -> list[str]:
    """Part the names of a cell; a bar behind a backslash belongs to its name."""
    names, name, escaped = [""], "", False
    for character in cell:
        if escaped or character not in "\\|":
            name = name + ("\\" if escaped and character not in "\\|" else "") + character
            escaped = False
        elif character == "\\":
            escaped = True
        else:
            names.append(name)
            name = ""
    return [*names[1:], name + ("\\" if escaped else "")]
