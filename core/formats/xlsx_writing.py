"""Cells, rows and sheets through XlsxWriter, one row in memory at a time, and nothing taken for a formula."""

# XlsxWriter has no type stubs, and annotates only part of itself.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import re
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from core.errors import Bug

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format as CellFormat
    from xlsxwriter.worksheet import Worksheet

    from core.formats.base import Pulse
    from core.formats.xlsx_sheets import Cell, Row, Sheet

MOST_CHARACTERS = 32_767
"""Of a cell, in UTF-16 units."""

_UNHOLDABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_NOT_PLAIN = re.compile(r"[&<>]|_x|\A\s|\s\Z")
"""What XML, or XlsxWriter, does not write as it stands there."""
DAY_ZERO = date(1899, 12, 30)
"""Spreadsheets count days from here."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as a cell holds it."""

    text: str
    cut: bool
    replaced: bool


def fit(text: str) -> Fitted:
    """Make a text fit a cell: characters that XML forbids become �, and what is too long is cut."""
    if is_fit(text):
        return Fitted(text, cut=False, replaced=False)
    held = _UNHOLDABLE.sub("\ufffd", text)
    kept = held
    if len(held) * 2 > MOST_CHARACTERS:
        kept = held.encode("utf-16-le")[: MOST_CHARACTERS * 2].decode("utf-16-le", errors="ignore")
    return Fitted(kept, cut=len(kept) < len(held), replaced=held != text)


def is_fit(text: str) -> bool:
    """Tell whether a cell holds a text as it is."""
    return len(text) * 2 <= MOST_CHARACTERS and not _UNHOLDABLE.search(text)


@contextmanager
def new_workbook(path: Path) -> Generator[Workbook]:
    """Open a workbook that keeps one row in memory at a time."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    with TemporaryDirectory(prefix="spanwise-") as scratch:
        options = {
            "constant_memory": True,
            "tmpdir": scratch,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        }
        workbook = Workbook(str(path), options)
        workbook.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})
        try:
            yield workbook
            workbook.close()
        except FileCreateError as error:
            raise OSError(*error.args[0].args) from error
        finally:
            for worksheet in workbook.worksheets():
                # Only a failed export leaves these open; that failure is already on its way up.
                with suppress(OSError):
                    if worksheet.row_data_fh is not None:
                        worksheet.row_data_fh.close()


class SheetWriter:
    """Writes one sheet, top to bottom, each row once."""

    def __init__(self, workbook: Workbook, sheet: Sheet, most_rows: int) -> None:
        """Add the sheet to a workbook."""
        self._sheet = sheet
        self._most_rows = most_rows
        self._worksheet: Worksheet = workbook.add_worksheet(sheet.name)
        self._header: CellFormat = workbook.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        self._text: CellFormat = workbook.add_format({"num_format": "@", "valign": "top"})
        self._number: CellFormat = workbook.add_format({"valign": "top"})
        self._day: CellFormat = workbook.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        self._runs: CellFormat = workbook.add_format()
        self._letters = [_letters_of(column) for column in range(len(sheet.headers))]

    def write(self, pulse: Pulse, met: Callable[[int, Row], None]) -> None:
        """Write the header and every row that fits the sheet.

        Args:
            met: Called with the number and the cells of each row below the header, also of one that does not fit.
        """
        columns = len(self._sheet.headers)
        self._worksheet.freeze_panes(1, 0)
        for column, header in enumerate(self._sheet.headers):
            self._worksheet.set_column(column, column, header.width)
            self._write_text(0, column, fit(header.title).text, self._header)
        last = 0
        held: Row = ()
        for number, row in enumerate(self._sheet.rows(), start=1):
            pulse.beat()
            met(number, row)
            if number > self._most_rows:
                continue
            if held:
                self._write_row(last, held)
            last, held = number, row
        self._write_cells(last, held)
        self._worksheet.autofilter(0, 0, last, columns - 1)

    def _write_row(self, row: int, cells: Row) -> None:
        """Write a row that another one follows."""
        worksheet = self._worksheet
        # First what XlsxWriter still holds: formats get their numbers in the order in which they are written.
        worksheet._write_single_row(row)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        pieces = [
            "" if cell is None or cell == "" else self._piece(f"{letters}{row + 1}", cell)
            for letters, cell in zip(self._letters, cells, strict=True)
        ]
        if None in pieces:
            self._write_cells(row, cells)
            return
        # To the byte what XlsxWriter would write, but past its cells, which would take most of the time of an export.
        worksheet._check_dimensions(row, 0)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        worksheet.fh.write(f'<row r="{row + 1}">{"".join(filter(None, pieces))}</row>')

    def _piece(self, place: str, cell: str | float | date) -> str | None:
        """Give the XML of a cell; None for one that is better left to XlsxWriter."""
        if isinstance(cell, str):
            space = ""
            if not is_fit(cell):
                return None
            if _NOT_PLAIN.search(cell):
                if "_x" in cell or cell.startswith("<r>"):
                    return None
                space = ' xml:space="preserve"' if cell[0].isspace() or cell[-1].isspace() else ""
                cell = cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            index = _index_of(self._text)
            return f'<c r="{place}" s="{index}" t="inlineStr"><is><t{space}>{cell}</t></is></c>'
        if isinstance(cell, date):
            return f'<c r="{place}" s="{_index_of(self._day)}"><v>{(cell - DAY_ZERO).days}</v></c>'
        return f'<c r="{place}" s="{_index_of(self._number)}"><v>{cell:.16G}</v></c>'

    def _write_cells(self, row: int, cells: Row) -> None:
        for column, cell in enumerate(cells):
            self._write_cell(row, column, cell)

    def _write_cell(self, row: int, column: int, cell: Cell) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, str):
            self._write_text(row, column, fit(cell).text, self._text)
        elif isinstance(cell, date):
            midnight = datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001  (a cell has no time zone)
            self._check(self._worksheet.write_datetime(row, column, midnight, self._day), row)
        else:
            self._check(self._worksheet.write_number(row, column, cell, self._number), row)

    def _write_text(self, row: int, column: int, text: str, cell_format: CellFormat) -> None:
        if text.startswith("<r>") and text.endswith("</r>"):
            # XlsxWriter takes such a text for its own markup; in two runs it is escaped like any other.
            runs = (text[:1], self._runs, text[1:], cell_format)
            self._check(self._worksheet.write_rich_string(row, column, *runs), row)
        else:
            self._check(self._worksheet.write_string(row, column, text, cell_format), row)

    def _check(self, code: int, row: int) -> None:
        """Refuse what XlsxWriter would only hint at: -1 outside the sheet, -2 cut."""
        if code != 0:
            raise Bug(f"XlsxWriter refused a cell in row {row + 1} of {self._sheet.name} ({code}).")


def _index_of(cell_format: CellFormat) -> int:
    return int(cell_format._get_xf_index())  # noqa: SLF001  # pyright: ignore[reportPrivateUsage, reportUnknownArgumentType]


def _letters_of(column: int) -> str:
    """Name a column, counted from 0, as spreadsheets do."""
    above, letter = divmod(column, 26)
    return (_letters_of(above - 1) if above else "") + chr(ord("A") + letter)
