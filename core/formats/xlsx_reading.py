"""Sheets of a workbook, row by row, through an XML parser that knows nothing of how they were written."""

from __future__ import annotations

import re
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINKS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ROW = f"{_MAIN}row"
_VALUE = f"{_MAIN}v"
_DIGITS = "0123456789"
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]')


class ReadCell(NamedTuple):
    """A cell that is not empty.

    Attributes:
        content: A text, or a number as it is spelt.
        is_text: Whether it is a text.
        is_day: Whether it is a number that is shown as a day.
    """

    content: str
    is_text: bool
    is_day: bool = False


ReadRow = dict[int, ReadCell]
"""Cells by their column, counted from 0."""


@contextmanager
def opened_workbook(path: Path) -> Generator[ReadWorkbook]:
    """Open a workbook; every member is compared with its checksum first.

    Raises:
        BadZipFile: If one differs.
    """
    with zipfile.ZipFile(path) as archive:
        if name := archive.testzip():
            raise zipfile.BadZipFile(f"{name} is not as it was written")
        yield ReadWorkbook(archive)


class ReadWorkbook:
    """An open workbook."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Read where its sheets are, and which formats show days."""
        self._archive = archive
        links = {each.get("Id"): each.get("Target", "") for each in self._root("xl/_rels/workbook.xml.rels")}
        sheets = self._root("xl/workbook.xml").iter(f"{_MAIN}sheet")
        self._members = {each.get("name"): _member(links[each.get(f"{_LINKS}id")]) for each in sheets}
        self._days = frozenset(self._find_days())
        self._shared = tuple(self._find_shared())
        self._columns: dict[str, int] = {}

    def rows(self, sheet: str) -> Iterator[tuple[int, ReadRow]]:
        """Walk the rows of a sheet that hold anything, each with its number, counted from 1.

        Raises:
            KeyError: If there is no such sheet.
            SyntaxError: If it is no XML.
        """
        with self._archive.open(self._members[sheet]) as stream:
            for _, element in ElementTree.iterparse(stream):
                if element.tag == _ROW:
                    yield int(element.get("r", "0")), self._cells(element)
                    # An empty element is all that stays of it.
                    element.clear()

    def _cells(self, row: Element) -> ReadRow:
        cells: ReadRow = {}
        for cell in row:
            read = self._cell(cell)
            if read is not None:
                letters = cell.get("r", "").rstrip(_DIGITS)
                cells[self._columns.get(letters) or self._column(letters)] = read
        return cells

    def _cell(self, cell: Element) -> ReadCell | None:
        kind = cell.get("t")
        if kind == "inlineStr":
            content = "".join(cell.itertext())
            return ReadCell(content, is_text=True) if content else None
        value = cell.findtext(_VALUE)
        if value is None:
            return None
        if kind == "s":
            return ReadCell(self._shared[int(value)], is_text=True)
        return ReadCell(value, is_text=kind == "str", is_day=cell.get("s") in self._days)

    def _column(self, letters: str) -> int:
        if letters not in self._columns:
            column = 0
            for letter in letters:
                column = column * 26 + ord(letter) - ord("A") + 1
            self._columns[letters] = column - 1
        return self._columns[letters]

    def _find_days(self) -> Iterator[str]:
        styles = self._root("xl/styles.xml")
        spelt = {each.get("numFmtId"): each.get("formatCode", "") for each in styles.iter(f"{_MAIN}numFmt")}
        formats = styles.find(f"{_MAIN}cellXfs")
        for index, each in enumerate(formats if formats is not None else ()):
            if "y" in _QUOTED.sub("", spelt.get(each.get("numFmtId"), "")):
                yield str(index)

    def _find_shared(self) -> Iterator[str]:
        """Give texts that several cells share; our own workbooks hold each text in its cell."""
        if "xl/sharedStrings.xml" in self._archive.namelist():
            for each in self._root("xl/sharedStrings.xml"):
                yield "".join(each.itertext())

    def _root(self, member: str) -> Element:
        return ElementTree.fromstring(self._archive.read(member))


def _member(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
