"""XLSX: the format for spreadsheets. Words are always text; a figure or day stands beside them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from core.formats.base import Loss, LossTally, Pulse, ReadSet, VerificationFailed, Written, cannot_read
from core.formats.members import ZIP_DAMAGE, zip_names
from core.formats.placing import replaced_file
from core.formats.quotations import SetCheck, Texts
from core.formats.row_marks import RowMarks
from core.formats.xlsx_reading import opened_workbook
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
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from core.formats.base import CancelAsked, Checking, Progress
    from core.formats.xlsx_reading import ReadCell, ReadRow
    from core.formats.xlsx_sheets import Row, Sheet
    from core.model.annotated_set import AnnotatedSet, SetArticle
    from core.model.record import Record

TEXTS = tr("The texts of the articles are left out; only quoted words are included.")
ORIGINALS = tr("Imported files are left out.")
REGIONS = tr("Headline, body and other regions of the texts are left out.")
CODEBOOK = tr("The definitions of the codebook are left out.")
CUT = tr("Words are cut after 32,767 characters, the most that a cell holds.")
CONTROL = tr("Control characters are shown as �.")
DIGITS = tr("Figures of more than 15 digits stand there as text only.")
ROWS = tr("Rows beyond 1,048,576 of a sheet are left out.")

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
    label: str = tr("Excel workbook")
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
        check, tally, marks = SetCheck(annotated_set), LossTally(), RowMarks()
        with replaced_file(destination, _is_workbook) as part:
            _tally_set(check.articles(), check.records(), annotated_set, tally, pulse)
            with new_workbook(part) as workbook:
                for sheet in sheets(annotated_set, tally.losses):
                    SheetWriter(workbook, sheet, self._most_rows).write(pulse, self._noting(sheet, tally, marks))
            if checking is not None:
                checking()
            _check(annotated_set, marks, part, destination, pulse)
        pulse.finish()
        return Written((destination,), records, values, tally.losses())

    def preview_losses(self, annotated_set: AnnotatedSet, cancelled: CancelAsked | None = None) -> tuple[Loss, ...]:
        """Count what a workbook leaves out of every set, and the cells of this one that do not fit."""
        return self._survey(annotated_set, RowMarks(), Pulse.silent(cancelled))

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read the workbook back: every cell, and each quotation against its text."""
        marks = RowMarks()
        self._survey(annotated_set, marks, Pulse.silent())
        _check(annotated_set, marks, destination, destination, Pulse.silent())

    def read(self, path: Path) -> ReadSet:
        """Refuse; the bundle is there for that."""
        raise cannot_read(tr("Excel workbooks ({file})", file=path.name))

    def _survey(self, annotated_set: AnnotatedSet, marks: RowMarks, pulse: Pulse) -> tuple[Loss, ...]:
        """Walk the sheets without writing them."""
        tally = LossTally()
        _tally_set(annotated_set.articles, annotated_set.records, annotated_set, tally, pulse)
        for sheet in sheets(annotated_set, tally.losses):
            note = self._noting(sheet, tally, marks)
            for number, row in enumerate(sheet.rows(), start=1):
                pulse.check()
                note(number, row)
        return tally.losses()

    def _noting(self, sheet: Sheet, tally: LossTally, marks: RowMarks) -> Callable[[int, Row], None]:
        """Give what is told each row of a sheet in its order, and notes what it is and what of it is lost."""
        marks.add(sheet.name, _written(tuple(each.title for each in sheet.headers)))

        def note(number: int, row: Row) -> None:
            if number <= self._most_rows:
                marks.add(sheet.name, _written(row))
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

        return note


def _check(annotated_set: AnnotatedSet, marks: RowMarks, path: Path, destination: Path, pulse: Pulse) -> None:
    """Compare every cell with what was written, and each quotation with its text.

    Raises:
        VerificationFailed: If the workbook holds something else.
    """
    texts = Texts.of(annotated_set)
    try:
        with opened_workbook(path) as workbook:
            for sheet in sheets(annotated_set, tuple):
                read = 0
                for read, (number, cells) in enumerate(workbook.rows(sheet.name), start=1):
                    pulse.beat()
                    if number != read or not marks.has(sheet.name, number, _read(cells)):
                        raise VerificationFailed(
                            destination, tr("Row {read} of the sheet {sheet} differs.", read=read, sheet=sheet.name)
                        )
                    if sheet.name == SPANS and read > 1 and not _quotes(cells, texts):
                        raise VerificationFailed(
                            destination, tr("The quotation in row {read} differs from its text.", read=read)
                        )
                if read != marks.count(sheet.name):
                    raise VerificationFailed(destination, tr("The sheet {sheet} has fewer rows.", sheet=sheet.name))
    except _DAMAGE as error:
        raise VerificationFailed(destination, tr("It is damaged ({error}).", error=str(error))) from error


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


_TEXT, _DAY, _NUMBER = range(3)


def _written(row: Row) -> Iterator[object]:
    """Say what the cells of a row are: column and kind, then content; nothing for one that is empty."""
    for column, cell in enumerate(row):
        if cell is None or cell == "":
            continue
        if isinstance(cell, str):
            yield column, _TEXT
            yield cell if is_fit(cell) else fit(cell).text
        elif isinstance(cell, date):
            yield column, _DAY
            yield str((cell - DAY_ZERO).days)
        else:
            yield column, _NUMBER
            yield f"{cell:.15g}"


def _read(cells: ReadRow) -> Iterator[object]:
    """Say what cells that were read are, as `_written` does."""
    for column, cell in cells.items():
        if cell.is_text:
            yield column, _TEXT
            yield _text_in(cell)
        elif cell.is_day:
            yield column, _DAY
            yield cell.content
        else:
            yield column, _NUMBER
            yield f"{float(cell.content):.15g}"


def _text_in(found: ReadCell) -> str:
    """Give the text of a cell without the escape of a literal ``_x0041_``."""
    return _ESCAPED.sub(r"\1", found.content) if "_x005F" in found.content else found.content


def _quotes(cells: ReadRow, texts: Texts) -> bool:
    """Tell whether the words that were read are those that stand at the places that were read."""
    body = texts.body(cells[SPAN_TEXT].content)
    if body is None:
        return True
    start, end = int(cells[SPAN_START].content), int(cells[SPAN_END].content)
    return _text_in(cells[SPAN_EXACT]) == fit(body[start:end]).text
