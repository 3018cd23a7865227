"""Where lines of text stand: asked of the layout for what is visible, never by walking the article.

All x and y are pixels of the document (before scrolling); all positions are UTF-16 units of the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument


@dataclass(frozen=True, slots=True)
class TextLine:
    """One laid-out line.

    Attributes:
        start: UTF-16 position of its first character.
        end: UTF-16 position after its last one.
        top: Upper edge of the text.
        bottom: Lower edge of the text; the lanes run below.
        left: Left edge of the words.
        right: Right edge of the words.
        room: Pixels below the text that belong to its lanes.
    """

    start: int
    end: int
    top: float
    bottom: float
    left: float
    right: float
    room: float
    _line: QTextLine
    _layout: QTextLayout
    _origin: float
    _block_start: int

    @property
    def room_bottom(self) -> float:
        """Lower edge of the room for lanes."""
        return self.bottom + self.room

    def x_at(self, position: int) -> float:
        """X of a position; one before or after the line gives the edge of its words."""
        if position <= self.start:
            return self.left
        if position >= self.end:
            return self.right
        x = self._line.cursorToX(position - self._block_start)[0]  # type: ignore[index] - x and the position it was asked for
        return min(self._origin + x, self.right)

    def position_at(self, x: float) -> int | None:
        """Position of the character under an x; None beside the words."""
        if not self.left <= x < self.right:
            return None
        in_block = self._line.xToCursor(x - self._origin, QTextLine.CursorPosition.CursorOnCharacter)
        return self._block_start + in_block

    def edge_at(self, x: float) -> int:
        """Position between characters that is nearest to an x.

        Qt's own answer (between characters) is the end of the line where a letter has a dot below it: ị, ụ, ọ.
        """
        character = self.position_at(x)
        if character is None:
            return self.start if x < self.left else self.end
        after = min(self._block_start + self._layout.nextCursorPosition(character - self._block_start), self.end)
        return character if x - self.x_at(character) < self.x_at(after) - x else after

    def segment(self, start: int, end: int) -> QRectF:
        """Rectangle of the text between two positions, as far as it lies in this line."""
        left, right = self.x_at(start), self.x_at(end)
        return QRectF(min(left, right), self.top, abs(right - left), self.bottom - self.top)


def lines_between(document: QTextDocument, top: float, bottom: float) -> Iterator[TextLine]:
    """Give the lines that touch a horizontal strip, from top to bottom."""
    # Above the first line, in the margin, Qt answers with the end of what is laid out so far.
    first_y = document.rootFrame().frameFormat().topMargin() + 1
    point = QPointF(0, max(first_y, top))
    position = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position))
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        if corner.y() > bottom:
            return
        layout = block.layout()
        room = block.blockFormat().lineHeight()
        first = _first_line_reaching(layout, top - corner.y() - room)
        for number in range(first, layout.lineCount()):
            line = _text_line(block, layout, number, corner, room)
            if line.top > bottom:
                return
            yield line
        block = block.next()


def lines_of(document: QTextDocument, start: int, end: int) -> Iterator[TextLine]:
    """Give the lines that hold the positions from start to end, wherever they stand."""
    block = document.findBlock(start)
    while block.isValid() and (block.position() < end or block.contains(start)):
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        room = block.blockFormat().lineHeight()
        first = layout.lineForTextPosition(max(0, start - block.position()))
        for number in range(max(0, first.lineNumber() if first.isValid() else 0), layout.lineCount()):
            line = _text_line(block, layout, number, corner, room)
            if line.start >= end and line.start > start:
                return
            yield line
        block = block.next()


def _first_line_reaching(layout: QTextLayout, y: float) -> int:
    """Number of the first line whose text ends below a y of the layout; a paragraph may have thousands."""
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() < y:
            low = middle + 1
        else:
            high = middle
    return low


def _text_line(block: QTextBlock, layout: QTextLayout, number: int, corner: QPointF, room: float) -> TextLine:
    line = layout.lineAt(number)
    words = line.naturalTextRect()
    top = corner.y() + line.y()
    return TextLine(
        start=block.position() + line.textStart(),
        end=block.position() + line.textStart() + line.textLength(),
        top=top,
        bottom=top + line.ascent() + line.descent(),
        left=corner.x() + words.left(),
        right=corner.x() + words.right(),
        room=room,
        _line=line,
        _layout=layout,
        _origin=corner.x(),
        _block_start=block.position(),
    )
