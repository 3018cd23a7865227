"""Characters that leave no ink: what they are called, and the small signs that show where they stand."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.reader.document import ReaderDocument
    from gui.reader.lines import TextLine
    from gui.reader.scene import Scene


class Shape(StrEnum):
    """How such a character is shown."""

    BOX = "box"
    WIDE_BOX = "wide box"
    BAR = "bar"
    RIGHTWARDS = "rightwards"
    LEFTWARDS = "leftwards"
    HYPHEN = "hyphen"
    ARROW = "arrow"


class Invisible(NamedTuple):
    """One such character."""

    character: str
    shape: Shape


_SHAPES = {
    "\u00a0": Shape.BOX,
    "\u202f": Shape.BOX,
    "\u2007": Shape.BOX,
    "\u3000": Shape.WIDE_BOX,
    "\u200b": Shape.BAR,
    "\u200c": Shape.BAR,
    "\u200d": Shape.BAR,
    "\u2060": Shape.BAR,
    "\ufeff": Shape.BAR,
    "\u200e": Shape.RIGHTWARDS,
    "\u202a": Shape.RIGHTWARDS,
    "\u202d": Shape.RIGHTWARDS,
    "\u2066": Shape.RIGHTWARDS,
    "\u2068": Shape.RIGHTWARDS,
    "\u200f": Shape.LEFTWARDS,
    "\u061c": Shape.LEFTWARDS,
    "\u202b": Shape.LEFTWARDS,
    "\u202e": Shape.LEFTWARDS,
    "\u2067": Shape.LEFTWARDS,
    "\u202c": Shape.BAR,
    "\u2069": Shape.BAR,
    "\u00ad": Shape.HYPHEN,
    "\t": Shape.ARROW,
}
_FOUND = re.compile(f"[{re.escape(''.join(_SHAPES))}]")
_SMALLEST = 3.0
_REACH = 4


def invisibles_in(text: str, start: int, end: int) -> Iterator[tuple[int, Invisible]]:
    """Give the position (code points) of each such character of a stretch, and which it is."""
    for match in _FOUND.finditer(text, start, end):
        yield match.start(), Invisible(match.group(), _SHAPES[match.group()])


def sign_under(line: TextLine, x: float, document: ReaderDocument) -> str | None:
    """Give the character of a line whose sign is at an x of the document, or a little beside it."""
    longest = document.qt.characterCount() - 1
    start, end = document.code_point_of(line.start), document.code_point_of(min(line.end, longest))
    for position, sign in invisibles_in(document.text, start, end):
        first, last = (line.x_at(document.position_of(each)) for each in (position, position + 1))
        spare = max(0.0, _REACH - abs(last - first) / 2)
        if min(first, last) - spare <= x <= max(first, last) + spare:
            return sign.character
    return None


def name_of(character: str) -> str:
    """Name such a character as an analyst may look it up."""
    names = {
        "\u00a0": tr("no-break space"),
        "\u202f": tr("narrow no-break space"),
        "\u2007": tr("figure space"),
        "\u3000": tr("ideographic space"),
        "\u200b": tr("zero-width space"),
        "\u200c": tr("zero-width non-joiner"),
        "\u200d": tr("zero-width joiner"),
        "\u2060": tr("word joiner"),
        "\ufeff": tr("byte order mark"),
        "\u00ad": tr("soft hyphen"),
        "\t": tr("tab", "character"),
    }
    if character in names:
        return names[character]
    return tr("mark of writing direction ({code})", code=f"U+{ord(character):04X}")


def paint_signs(painter: QPainter, scene: Scene) -> None:
    """Paint the signs over the words."""
    if not scene.signs:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(scene.theme.palette.accent), 1))
    for line, left, right, sign in scene.signs:
        _PAINT[sign.shape](painter, line, min(left, right), max(left, right))


def _height(line: TextLine) -> float:
    return line.bottom - line.top


def _paint_box(painter: QPainter, line: TextLine, left: float, right: float) -> None:
    """Draw a small square that hangs high, as a degree sign does."""
    side = max(_SMALLEST, min(_height(line) * 0.18, right - left - 1))
    top = line.top + _height(line) * 0.34
    painter.drawRect(QRectF(round((left + right - side) / 2) + 0.5, round(top) + 0.5, round(side), round(side)))


def _paint_wide_box(painter: QPainter, line: TextLine, left: float, right: float) -> None:
    top, bottom = line.top + _height(line) * 0.3, line.bottom - _height(line) * 0.24
    painter.drawRect(QRectF(round(left) + 2.5, round(top) + 0.5, max(_SMALLEST, right - left - 5), round(bottom - top)))


def _paint_bar(painter: QPainter, line: TextLine, left: float, right: float) -> None:
    x = round((left + right) / 2) + 0.5
    reach = max(2.0, _height(line) * 0.09)
    painter.drawLine(QLineF(x, line.top + reach, x, line.bottom - 1))
    painter.drawPolygon(
        QPolygonF([QPointF(x - reach, line.top), QPointF(x + reach, line.top), QPointF(x, line.top + 2 * reach)])
    )


def _paint_flag(painter: QPainter, line: TextLine, x: float, towards: int) -> None:
    x = round(x) + 0.5
    reach = max(3.0, _height(line) * 0.18)
    painter.drawLine(QLineF(x, line.top, x, line.bottom - 1))
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(x, line.top + 0.5),
                QPointF(x + towards * reach, line.top + 0.5 + reach / 2),
                QPointF(x, line.top + 0.5 + reach),
            ]
        )
    )


def _paint_rightwards(painter: QPainter, line: TextLine, left: float, right: float) -> None:
    _paint_flag(painter, line, (left + right) / 2, 1)


def _paint_leftwards(painter: QPainter, line: TextLine, left: float, right: float) -> None:
    _paint_flag(painter, line, (left + right) / 2, -1)


def _paint_hyphen(painter: QPainter, line: TextLine, left: float, right: float) -> None:
    """Draw a hyphen with a hook."""
    x, y = round((left + right) / 2) + 0.5, round(line.top + _height(line) * 0.62) + 0.5
    reach = max(2.0, _height(line) * 0.12)
    painter.drawPolyline(QPolygonF([QPointF(x - reach, y), QPointF(x + reach, y), QPointF(x + reach, y + reach)]))


def _paint_arrow(painter: QPainter, line: TextLine, left: float, right: float) -> None:
    y = round(line.top + _height(line) * 0.58) + 0.5
    head = max(2.0, _height(line) * 0.12)
    tip = max(right - 2, left + 2 * head)
    painter.drawLine(QLineF(left + 2, y, tip, y))
    painter.drawPolyline(QPolygonF([QPointF(tip - head, y - head), QPointF(tip, y), QPointF(tip - head, y + head)]))


_PAINT = {
    Shape.BOX: _paint_box,
    Shape.WIDE_BOX: _paint_wide_box,
    Shape.BAR: _paint_bar,
    Shape.RIGHTWARDS: _paint_rightwards,
    Shape.LEFTWARDS: _paint_leftwards,
    Shape.HYPHEN: _paint_hyphen,
    Shape.ARROW: _paint_arrow,
}
