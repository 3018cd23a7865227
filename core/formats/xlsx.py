"""XLSX: the format for spreadsheets. Words are always text; a figure or day stands beside them."""

from __future__ import annotations

import re
import zipfile
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING

from core.formats.base import Loss, LossTally, Pulse, ReadSet, VerificationFailed, Written, cannot_read
from core.formats.members import ZIP_DAMAGE, zip_names
from core.formats.placing import replaced_file
from core.formats.quotations import Texts, check_set
from core.formats.xlsx_sheets import (
    SPAN_END,
    SPAN_EXACT,
    SPAN_START,
    SPAN_TEXT,
    SPANS,
    fields_of,
    has_too_many_digits,
    is_figure,
    sheets,
)
from core.formats.xlsx_writing import SheetWriter, fit, new_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.formats.base import CancelAsked, Progress
    from core.formats.xlsx_sheets import Cell, Row, Sheet
    from core.model.annotated_set import AnnotatedSet

TEXTS = "The texts of the articles are left out; only quoted words are included."
ORIGINALS = "Imported files are left out."
REGIONS = "Headline, body and other regions of the texts are left out."
CODEBOOK = "The definitions of the codebook are left out."
CUT = "Words are cut after 32,767 characters, the most that a cell holds."
CONTROL = "Control characters are shown as �."
DIGITS = "Figures of more than 15 digits stand there as text only."
ROWS = "Rows beyond 1,048,576 of a sheet are left out."

_MOST_ROWS = 1_048_575
_ESCAPED = re.compile(r"_x005F(_x[0-9A-Fa-f]{4}_)")
_DAMAGE = (*ZIP_DAMAGE, KeyError, SyntaxError, OSError)
"""What openpyxl raises for a damaged workbook; SyntaxError is what its XML parser's errors are."""


class XlsxFormat:
    """A workbook: one sheet for each type, and sheets of values, spans, articles, names and losses.

    Args:
        most_rows: Rows that a sheet holds below its header.
    """

    id = "xlsx"
    label = "Excel workbook"
    extensions = (".xlsx",)
    can_read = False
    can_write = True
    loses = (TEXTS, ORIGINALS, REGIONS, CODEBOOK, CUT, CONTROL, DIGITS, ROWS)

    def __init__(self, most_rows: int = _MOST_ROWS) -> None:
        """Take the limit of spreadsheets, or a smaller one."""
        self._most_rows = most_rows

    def write(
        self,
        annotated_set: AnnotatedSet,
        destination: Path,
        *,
        progress: Progress | None = None,
        cancelled: CancelAsked | None = None,
    ) -> Written:
        """Write the workbook, row by row; see `core.formats.base.Format.write`."""
        check_set(annotated_set, Texts(annotated_set))
        losses = self.preview_losses(annotated_set)
        values = sum(len(each) for record in annotated_set.records for each in record.fields.values())
        pulse = Pulse(len(annotated_set.records) + values, progress, cancelled)
        pulse.check()
        with replaced_file(destination, _is_workbook) as part, new_workbook(part) as workbook:
            for sheet in sheets(annotated_set, losses):
                SheetWriter(workbook, sheet, self._most_rows).write(pulse)
        pulse.finish()
        return Written((destination,), len(annotated_set.records), values, losses)

    def preview_losses(self, annotated_set: AnnotatedSet) -> tuple[Loss, ...]:
        """Count what a workbook leaves out of every set, and the cells of this one that do not fit."""
        tally = LossTally()
        for set_article in annotated_set.articles:
            for text in set_article.texts:
                tally.add(TEXTS, set_article.article.title)
                if text.original is not None:
                    tally.add(ORIGINALS, set_article.article.file)
            for regions in set_article.regions.values():
                for region in regions:
                    tally.add(REGIONS, f"{set_article.article.title}: {region.role}")
        tally.add(CODEBOOK, annotated_set.codebook.id)
        _tally_figures(annotated_set, tally)
        for sheet in sheets(annotated_set, ()):
            self._tally_cells(sheet, tally)
        return tally.losses()

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read the workbook back by another library: every cell, and each quotation against its text."""
        from openpyxl import load_workbook

        expected = sheets(annotated_set, self.preview_losses(annotated_set))
        texts = Texts(annotated_set)
        try:
            _check_members(destination)
            # As a stream: openpyxl refuses a path whose name does not end as it expects.
            with destination.open("rb") as stream, closing(load_workbook(stream, read_only=True)) as workbook:
                for sheet in expected:
                    found = workbook[sheet.name].iter_rows(values_only=True)
                    self._verify_sheet(sheet, found, texts, destination)
        except _DAMAGE as error:
            raise VerificationFailed(destination, f"It is damaged ({error}).") from error

    def read(self, path: Path) -> ReadSet:
        """Refuse; the bundle is there for that."""
        raise cannot_read(f"{self.label}s ({path.name})")

    def _tally_cells(self, sheet: Sheet, tally: LossTally) -> None:
        for n, row in enumerate(sheet.rows(), start=1):
            place = f"{sheet.name}, row {n + 1}"
            if n > self._most_rows:
                tally.add(ROWS, place)
                continue
            for cell in row:
                if isinstance(cell, str):
                    fitted = fit(cell)
                    if fitted.cut:
                        tally.add(CUT, place)
                    if fitted.replaced:
                        tally.add(CONTROL, place)

    def _verify_sheet(
        self, sheet: Sheet, found: Iterator[tuple[object, ...]], texts: Texts, destination: Path
    ) -> None:
        header = next(found, ())
        if header[: len(sheet.headers)] != tuple(fit(each.title).text for each in sheet.headers):
            raise VerificationFailed(destination, f"The sheet {sheet.name} has other columns.")
        expected = sheet.rows()
        for number in range(2, self._most_rows + 2):
            row, read = next(expected, None), next(found, None)
            if row is None and read is None:
                return
            if row is None or read is None or not _same(row, read):
                raise VerificationFailed(destination, f"Row {number} of the sheet {sheet.name} differs.")
            if sheet.name == SPANS and not _quotes(read, texts):
                raise VerificationFailed(destination, f"The quotation in row {number} differs from its text.")
        if next(found, None) is not None:
            raise VerificationFailed(destination, f"The sheet {sheet.name} has more rows.")


def _tally_figures(annotated_set: AnnotatedSet, tally: LossTally) -> None:
    fields = fields_of(annotated_set)
    for record in annotated_set.records:
        for value in record.all_values():
            figure = is_figure(fields.get((record.type, value.field)))
            if figure and value.normal is not None and has_too_many_digits(value.normal):
                tally.add(DIGITS, f"record {record.id}, {value.field}: {value.normal}")


def _is_workbook(path: Path) -> bool:
    return "xl/workbook.xml" in zip_names(path)


def _check_members(destination: Path) -> None:
    """Compare every member with its checksum, so that openpyxl meets no half of a file.

    Raises:
        BadZipFile: If one differs.
    """
    with zipfile.ZipFile(destination) as archive:
        if name := archive.testzip():
            raise zipfile.BadZipFile(f"{name} is not as it was written")


def _same(row: Row, read: tuple[object, ...]) -> bool:
    padded = (*read, *([None] * (len(row) - len(read))))
    return all(_same_cell(cell, found) for cell, found in zip(row, padded, strict=False)) and not any(
        found is not None for found in padded[len(row) :]
    )


def _same_cell(cell: Cell, found: object) -> bool:
    if cell is None or cell == "":
        return found is None
    if isinstance(cell, str):
        return _text_in(found) == fit(cell).text
    if isinstance(cell, date):
        return isinstance(found, datetime) and found.date() == cell
    return isinstance(found, int | float) and f"{found:.15g}" == f"{cell:.15g}"


def _text_in(found: object) -> str | None:
    """Give the text of a cell; openpyxl leaves the escape of a literal ``_x0041_`` in place."""
    return _ESCAPED.sub(r"\1", found) if isinstance(found, str) else None


def _quotes(read: tuple[object, ...], texts: Texts) -> bool:
    body = texts.body(str(read[SPAN_TEXT]))
    start, end = read[SPAN_START], read[SPAN_END]
    if body is None:
        return True
    if not isinstance(start, int) or not isinstance(end, int):
        return False
    return _text_in(read[SPAN_EXACT]) == fit(body[start:end]).text
