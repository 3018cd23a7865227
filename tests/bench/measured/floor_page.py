"""The floor of opening and coding: a bare text field, and only what must be done to fill it.

The text is read with plain SQL, put in with `setPlainText`, and the spans of the visible blocks alone are laid over
it as formats of the text layout, flattened into stretches that do not overlap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from gui.theme.fonts import reader_font
from tests.bench.measured.bare_file import opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock

PAGE_WIDTH, PAGE_HEIGHT = 650, 700
"""Room of the page in the real window at its first size."""
_COLOURS = ("#cfe8ff", "#ffd9b3", "#c8f0d8", "#f5cfe4", "#fff0b3")
_CALM_MILLISECONDS = 300
_TEXT = "select id, body from article where file = ?"
_SPANS = (
    "select m.start, m.end from record r join mention m on m.record = r.id where r.article = ?1 union all "
    "select s.start, s.end from record r join value v on v.record = r.id join value_span s on s.value = v.id "
    "where r.article = ?1"
)
Places = list[tuple[int, int]]


class BarePage:
    """A window with a text field in it and nothing else, on the plain tables of a project."""

    def __init__(self, project: str) -> None:
        self.connection = opened(project)
        existing = QApplication.instance()
        self.application = existing if isinstance(existing, QApplication) else QApplication(["bare"])
        self.application.setStyle("Fusion")
        self.window = QMainWindow()
        self.page = QTextEdit(self.window)
        self.page.setReadOnly(True)
        self.page.setFont(reader_font())
        self.window.setCentralWidget(self.page)
        self.window.resize(PAGE_WIDTH, PAGE_HEIGHT)
        self._formats = [QTextCharFormat() for _ in _COLOURS]
        for made, colour in zip(self._formats, _COLOURS, strict=True):
            made.setBackground(QColor(colour))
        self.window.show()
        QTest.qWait(_CALM_MILLISECONDS)

    def read(self, file: str) -> tuple[str, Places]:
        """Read text and spans of an article."""
        article, body = self.connection.execute(_TEXT, (file,)).fetchone()
        return body, self.connection.execute(_SPANS, (article,)).fetchall()

    def read_text(self, file: str) -> str:
        """Read the text of an article alone."""
        return self.connection.execute(_TEXT, (file,)).fetchone()[1]

    def format_visible(self, places: Sequence[tuple[int, int]]) -> None:
        """Colour the spans of the blocks that can be seen while nothing is scrolled."""
        document = self.page.document()
        block = document.firstBlock()
        layout, limit = document.documentLayout(), self.page.height()
        start = until = 0
        while block.isValid() and layout.blockBoundingRect(block).top() < limit:
            until += len(block.text()) + 1
            block = block.next()
        stretches = _flattened([(a, b) for a, b in places if a < until])
        block = document.firstBlock()
        while start < until:
            text = block.text()
            self._format_block(block, text, stretches, start)
            start += len(text) + 1
            block = block.next()
        document.markContentsDirty(0, block.position() if block.isValid() else document.characterCount() - 1)

    def _format_block(
        self, block: QTextBlock, text: str, stretches: Sequence[tuple[int, int, int]], start: int
    ) -> None:
        ranges: list[QTextLayout.FormatRange] = []
        all_short = len(text) == block.length() - 1
        for a, b, depth in stretches:
            a, b = max(0, a - start), min(len(text), b - start)
            if a >= b:
                continue
            made = QTextLayout.FormatRange()
            made.start = a if all_short else _units(text, a)
            made.length = (b if all_short else _units(text, b)) - made.start
            made.format = self._formats[depth % len(self._formats)]
            ranges.append(made)
        block.layout().setFormats(ranges)

    def close(self) -> None:
        """Close window and file."""
        self.window.close()
        self.connection.close()


def _units(text: str, position: int) -> int:
    """Turn a code point into a position of Qt's."""
    return len(text[:position].encode("utf-16-le")) // 2


def _flattened(places: Sequence[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Cut overlapping spans into stretches, each with the number of spans over it."""
    edges: dict[int, int] = {}
    for start, end in places:
        edges[start] = edges.get(start, 0) + 1
        edges[end] = edges.get(end, 0) - 1
    stretches: list[tuple[int, int, int]] = []
    depth, before = 0, 0
    for edge in sorted(edges):
        if depth:
            stretches.append((before, edge, depth))
        depth += edges[edge]
        before = edge
    return stretches
