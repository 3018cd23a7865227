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
    from collections.abc import Generator
    from pathlib import Path

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format as CellFormat
    from xlsxwriter.worksheet import Worksheet

    from core.formats.base import Pulse
    from core.formats.xlsx_sheets import Cell, Sheet

MOST_CHARACTERS = 32_767
"""Of a cell, in UTF-16 units."""

_UNHOLDABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as a cell holds it."""

    text: str
    cut: bool
    replaced: bool


def fit(text: str) -> Fitted:
    """Make a text fit a cell: characters that XML forbids become �, and what is too long is cut."""
    if len(text) * 2 <= MOST_CHARACTERS and not _UNHOLDABLE.search(text):
        return Fitted(text, cut=False, replaced=False)
    held = _UNHOLDABLE.sub("\ufffd", text)
    kept = held
    if len(held) * 2 > MOST_CHARACTERS:
        kept = held.encode("utf-16-le")[: MOST_CHARACTERS * 2].decode("utf-16-le", errors="ignore")
    return Fitted(kept, cut=len(kept) < len(held), replaced=held != text)


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
        self._sheet = sheet
        self._most_rows = most_rows
        self._worksheet: Worksheet = workbook.add_worksheet(sheet.name)
        self._header: CellFormat = workbook.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        self._text: CellFormat = workbook.add_format({"num_format": "@", "valign": "top"})
        self._number: CellFormat = workbook.add_format({"valign": "top"})
        self._day: CellFormat = workbook.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        self._runs: CellFormat = workbook.add_format()

    def write(self, pulse: Pulse) -> None:
        """Write the header and every row that fits the sheet."""
        columns = len(self._sheet.headers)
        self._worksheet.freeze_panes(1, 0)
        for column, header in enumerate(self._sheet.headers):
            self._worksheet.set_column(column, column, header.width)
            self._write_text(0, column, fit(header.title).text, self._header)
        last = 0
        for last, row in enumerate(self._sheet.rows(), start=1):
            if last > self._most_rows:
                last = self._most_rows
                break
            pulse.beat()
            for column, cell in enumerate(row):
                self._write_cell(last, column, cell)
        self._worksheet.autofilter(0, 0, last, columns - 1)

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
