"""The table behind a chart as a file: CSV for programs, a workbook for people; read back before it gets its name."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.formats.base import Pulse, VerificationFailed
from core.formats.members import ZIP_DAMAGE, zip_names
from core.formats.placing import replaced_file
from core.formats.xlsx_reading import opened_workbook
from core.formats.xlsx_sheets import Header, Sheet
from core.formats.xlsx_writing import SheetWriter, fit, new_workbook
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.formats.xlsx_sheets import Row

CHART_TABLE_ENDINGS = (".xlsx", ".csv")
"""How the names of files end that a chart's table can be written to."""
_LINE_END = "\r\n"
_MOST_ROWS = 1_048_575
_WIDTH, _WIDE = 16, 48
_WORDS = frozenset({"words", "title", "measure", "scope"})
_DAMAGE = (*ZIP_DAMAGE, KeyError, IndexError, SyntaxError, OSError)


@dataclass(frozen=True, slots=True)
class ChartTable:
    """What is behind a chart.

    Attributes:
        name: Of the sheet in a workbook.
        caption: What is shown, how it was filtered and when, one line each; stands on a sheet of its own.
        columns: Heads, neutral.
        rows: One cell a column.
    """

    name: str
    caption: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def write_chart_table(table: ChartTable, destination: Path) -> None:
    """Write a chart's table; the file's ending says how. What stood there is replaced when the file was read back.

    Raises:
        UserFixable: If the ending is none of `CHART_TABLE_ENDINGS`, the disk refuses, or a file of another kind is
            there.
        VerificationFailed: If what was read back is something else.
    """
    ending = destination.suffix.lower()
    if ending == ".csv":
        _write_csv(table, destination)
    elif ending == ".xlsx":
        _write_workbook(table, destination)
    else:
        raise UserFixable(
            tr("A table cannot be written to “{file}”.", file=destination.name),
            kept=tr("Nothing was written."),
            cure=tr("Let its name end in one of these: {endings}.", endings=", ".join(CHART_TABLE_ENDINGS)),
        )


def _write_csv(table: ChartTable, destination: Path) -> None:
    rows = (table.columns, *table.rows)
    with replaced_file(destination, lambda old: _is_table(old, table.columns)) as part:
        with part.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator=_LINE_END).writerows(rows)
        with part.open(encoding="utf-8", newline="") as stream:
            found = csv.reader(stream, strict=True)
            for number, row in enumerate(rows, start=1):
                if next(found, None) != list(row):
                    raise VerificationFailed(destination, tr("Row {read} differs.", read=number))


def _is_table(path: Path, columns: tuple[str, ...]) -> bool:
    with path.open(encoding="utf-8", errors="replace", newline="") as stream:
        return stream.readline().rstrip("\r\n").split(",")[:1] == [columns[0]]


def _write_workbook(table: ChartTable, destination: Path) -> None:
    with replaced_file(destination, lambda old: "xl/workbook.xml" in zip_names(old)) as part:
        with new_workbook(part) as workbook:
            for sheet in _sheets(table):
                SheetWriter(workbook, sheet, _MOST_ROWS).write(Pulse.silent(), _nothing)
        _check(table, part, destination)


def _sheets(table: ChartTable) -> tuple[Sheet, ...]:
    def figures() -> Iterator[Row]:
        return iter(table.rows)

    def caption() -> Iterator[Row]:
        return ((line,) for line in table.caption)

    heads = tuple(Header(title, _WIDE if title in _WORDS else _WIDTH) for title in table.columns)
    return Sheet(table.name, heads, figures), Sheet("about", (Header("about", 2 * _WIDE),), caption)


def _nothing(_number: int, _row: Row) -> None:
    pass


def _check(table: ChartTable, part: Path, destination: Path) -> None:
    try:
        with opened_workbook(part) as workbook:
            for sheet in _sheets(table):
                expected = [tuple(each.title for each in sheet.headers), *sheet.rows()]
                found = [
                    (number, {column: cell.content for column, cell in row.items()})
                    for number, row in workbook.rows(sheet.name)
                ]
                written = [
                    (number, {n: fit(str(cell)).text for n, cell in enumerate(row) if cell not in (None, "")})
                    for number, row in enumerate(expected, start=1)
                ]
                if found != written:
                    raise VerificationFailed(destination, tr("The sheet {sheet} differs.", sheet=sheet.name))
    except _DAMAGE as error:
        raise VerificationFailed(destination, tr("It is damaged ({error}).", error=str(error))) from error
