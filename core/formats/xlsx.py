"""XLSX: the format for spreadsheets. Words are always text; a figure or day stands beside them."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from core.formats.base import Loss, LossTally, Pulse, ReadSet, VerificationFailed, Written, cannot_read
from core.formats.members import ZIP_DAMAGE, zip_names
from core.formats.placing import replaced_file
from core.formats.quotations import SetCheck, Texts
from core.formats.xlsx_reading import ReadCell, opened_workbook
from core.formats.xlsx_sheets import (
    LOSSES,
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
from core.formats.xlsx_writing import DAY_ZERO, SheetWriter, fit, is_fit, new_workbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from core.formats.base import CancelAsked, Checking, Progress
    from core.formats.xlsx_reading import ReadRow
    from core.formats.xlsx_sheets import Cell, Row, Sheet
    from core.model.annotated_set import AnnotatedSet, SetArticle
    from core.model.record import Record

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
_DAMAGE = (*ZIP_DAMAGE, KeyError, IndexError, SyntaxError, OSError)
"""What reading a damaged workbook raises; SyntaxError is what the XML parser's errors are."""


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
        checking: Checking | None = None,
    ) -> Written:
        """Write the workbook, row by row, and read it back; see `core.formats.base.Format.write`."""
        annotated_set = annotated_set.held_if_small()
        records, values = len(annotated_set.records), annotated_set.count_values()
        pulse = Pulse(2 * (records + values), progress, cancelled)
        pulse.check()
        check, tally = SetCheck(annotated_set), LossTally()
        with replaced_file(destination, _is_workbook) as part:
            _tally_set(check.articles(), check.records(), annotated_set, tally, pulse)
            with new_workbook(part) as workbook:
                for sheet in sheets(annotated_set, tally.losses):
                    SheetWriter(workbook, sheet, self._most_rows).write(pulse, self._tallying(sheet, tally))
            if checking is not None:
                checking()
            self._check(annotated_set, tally.losses(), part, destination, pulse)
        pulse.finish()
        return Written((destination,), records, values, tally.losses())

    def preview_losses(self, annotated_set: AnnotatedSet, cancelled: CancelAsked | None = None) -> tuple[Loss, ...]:
        """Count what a workbook leaves out of every set, and the cells of this one that do not fit."""
        tally, pulse = LossTally(), Pulse.silent(cancelled)
        _tally_set(annotated_set.articles, annotated_set.records, annotated_set, tally, pulse)
        for sheet in sheets(annotated_set, tuple):
            met = self._tallying(sheet, tally)
            for number, row in enumerate(sheet.rows(), start=1):
                pulse.check()
                met(number, row)
        return tally.losses()

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read the workbook back: every cell, and each quotation against its text."""
        losses = self.preview_losses(annotated_set)
        self._check(annotated_set, losses, destination, destination, Pulse.silent())

    def read(self, path: Path) -> ReadSet:
        """Refuse; the bundle is there for that."""
        raise cannot_read(f"{self.label}s ({path.name})")

    def _tallying(self, sheet: Sheet, tally: LossTally) -> Callable[[int, Row], None]:
        """Give what counts the losses of a sheet's rows, which are met in their order."""

        def met(number: int, row: Row) -> None:
            if sheet.name == LOSSES:
                return
            if number > self._most_rows:
                tally.add(ROWS, f"{sheet.name}, row {number + 1}")
                return
            for cell in row:
                if isinstance(cell, str) and not is_fit(cell):
                    fitted = fit(cell)
                    if fitted.cut:
                        tally.add(CUT, f"{sheet.name}, row {number + 1}")
                    if fitted.replaced:
                        tally.add(CONTROL, f"{sheet.name}, row {number + 1}")

        return met

    def _check(
        self, annotated_set: AnnotatedSet, losses: tuple[Loss, ...], path: Path, destination: Path, pulse: Pulse
    ) -> None:
        texts = Texts.of(annotated_set)
        try:
            with opened_workbook(path) as workbook:
                for sheet in sheets(annotated_set, lambda: losses):
                    self._check_sheet(sheet, workbook.rows(sheet.name), texts, destination, pulse)
        except _DAMAGE as error:
            raise VerificationFailed(destination, f"It is damaged ({error}).") from error

    def _check_sheet(
        self, sheet: Sheet, found: Iterator[tuple[int, ReadRow]], texts: Texts, destination: Path, pulse: Pulse
    ) -> None:
        header: Row = tuple(each.title for each in sheet.headers)
        _, titles = next(found, (1, dict[int, ReadCell]()))
        if not _same(header, titles):
            raise VerificationFailed(destination, f"The sheet {sheet.name} has other columns.")
        rows = islice(sheet.rows(), self._most_rows)
        for expected, (row, read) in enumerate(zip_longest(rows, found), start=2):
            pulse.beat()
            number, cells = read if read is not None else (expected, {})
            if row is None or number != expected or not _same(row, cells):
                raise VerificationFailed(destination, f"Row {expected} of the sheet {sheet.name} differs.")
            if sheet.name == SPANS and not _quotes(row, cells, texts):
                raise VerificationFailed(destination, f"The quotation in row {expected} differs from its text.")


def _tally_set(
    articles: Iterable[SetArticle],
    records: Iterable[Record],
    annotated_set: AnnotatedSet,
    tally: LossTally,
    pulse: Pulse,
) -> None:
    """Count what a workbook leaves out of every set."""
    for set_article in articles:
        pulse.check()
        for text in set_article.texts:
            tally.add(TEXTS, set_article.article.title)
            if text.original is not None:
                tally.add(ORIGINALS, set_article.article.file)
        for regions in set_article.regions.values():
            for region in regions:
                tally.add(REGIONS, f"{set_article.article.title}: {region.role}")
    tally.add(CODEBOOK, annotated_set.codebook.id)
    fields = fields_of(annotated_set)
    for record in records:
        pulse.check()
        for value in record.all_values():
            figure = is_figure(fields.get((record.type, value.field)))
            if figure and value.normal is not None and has_too_many_digits(value.normal):
                tally.add(DIGITS, f"record {record.id}, {value.field}: {value.normal}")


def _is_workbook(path: Path) -> bool:
    return "xl/workbook.xml" in zip_names(path)


def _same(row: Row, cells: ReadRow) -> bool:
    """Compare a row with what was read, cell by cell; what is empty was not read."""
    filled = [column for column, cell in enumerate(row) if cell is not None and cell != ""]
    return len(filled) == len(cells) and all(
        column in cells and _same_cell(row[column], cells[column]) for column in filled
    )


def _same_cell(cell: Cell, found: ReadCell) -> bool:
    if isinstance(cell, str):
        return found.is_text and (found.content == cell or _text_in(found) == fit(cell).text)
    if found.is_text:
        return False
    if isinstance(cell, date):
        return found.is_day and found.content == str((cell - DAY_ZERO).days)
    return cell is not None and f"{float(found.content):.15g}" == f"{cell:.15g}"


def _text_in(found: ReadCell) -> str:
    """Give the text of a cell without the escape of a literal ``_x0041_``."""
    return _ESCAPED.sub(r"\1", found.content)


def _quotes(row: Row, cells: ReadRow, texts: Texts) -> bool:
    """Tell whether the words that were read are those that stand at the places that were read."""
    body = texts.body(str(row[SPAN_TEXT]))
    if body is None:
        return True
    start, end = int(cells[SPAN_START].content), int(cells[SPAN_END].content)
    return _text_in(cells[SPAN_EXACT]) == fit(body[start:end]).text
