"""A claim board as a workbook: the board itself, its quotations, and the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.formats.base import Pulse, VerificationFailed
from core.formats.board_table import LONG_HEADER, long_rows, wide_header, wide_row
from core.formats.members import ZIP_DAMAGE, zip_names
from core.formats.placing import replaced_file
from core.formats.xlsx_reading import opened_workbook
from core.formats.xlsx_sheets import Header, Sheet
from core.formats.xlsx_writing import SheetWriter, fit, new_workbook
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.formats.board_table import BoardTable
    from core.formats.xlsx_sheets import Row

_MOST_ROWS = 1_048_575
_NARROW, _WIDE = 14, 36
_WIDE_COLUMNS = frozenset({"thing", "value", "words", "ruling", "reason", "title", "url"})
_SOURCES = ("article", "title", "publisher", "published", "url", "file", "sha256")
_DAMAGE = (*ZIP_DAMAGE, KeyError, IndexError, SyntaxError, OSError)


def write_board_xlsx(table: BoardTable, destination: Path) -> None:
    """Write a board and read it back; every cell is text, so that no figure changes on its way.

    Raises:
        UserFixable: If the disk refuses, or another kind of file stands there.
        VerificationFailed: If what was read back is something else.
    """
    with replaced_file(destination, _is_workbook) as part:
        with new_workbook(part) as workbook:
            for sheet in _sheets(table):
                SheetWriter(workbook, sheet, _MOST_ROWS).write(Pulse.silent(), _nothing)
        _check(table, part, destination)


def _sheets(table: BoardTable) -> tuple[Sheet, ...]:
    def board() -> Iterator[Row]:
        return (wide_row(line) for line in table.lines)

    def quotations() -> Iterator[Row]:
        return iter(long_rows(table))

    def sources() -> Iterator[Row]:
        return (
            (each.name, each.title, each.publisher, each.published, each.url, each.file, each.sha256)
            for each in table.columns
        )

    return (
        Sheet("board", _headers(wide_header(table)), board),
        Sheet("quotations", _headers(LONG_HEADER), quotations),
        Sheet("articles", _headers(_SOURCES), sources),
    )


def _headers(titles: tuple[str, ...]) -> tuple[Header, ...]:
    return tuple(
        Header(title, _WIDE if title in _WIDE_COLUMNS or title.endswith(": words") else _NARROW) for title in titles
    )


def _nothing(_number: int, _row: Row) -> None:
    pass


def _check(table: BoardTable, part: Path, destination: Path) -> None:
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


def _is_workbook(path: Path) -> bool:
    return "xl/workbook.xml" in zip_names(path)
