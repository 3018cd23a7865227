"""The margin beside the words: a bar for each type that a line holds, and how many marks do not fit below them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from gui.reader.marks import END, KIND, START, STYLE, MarkKind
from gui.theme.type_scale import Step, scaled

if TYPE_CHECKING:
    from gui.reader.lines import TextLine
    from gui.reader.marks import MarkRow
    from gui.reader.scene import Scene
    from gui.theme.theme import Theme

GUTTER = 56
"""Pixels left of the column; the bars stand in the part next to the words."""
SHOWN_KINDS = (MarkKind.MENTION, MarkKind.SUGGESTION)
"""What has a bar or a dot; the rest belongs to a mention that has one."""
_GAP = 16
_ROOM = 24
_FEW_COLUMNS = 4
_MANY_COLUMNS = 8
_WIDEST = 3
_REACH = 3
_MOST_COUNTED = 99


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the bars of the types stand: the first type next to the words.

    Attributes:
        edge: Left edge of the first column, in pixels.
        step: From one column to the next.
        count: Number of columns; further types share the last.
    """

    edge: float
    step: int
    count: int

    @property
    def width(self) -> int:
        """Width of a bar."""
        return min(_WIDEST, self.step - 1)

    @property
    def left(self) -> float:
        """Left edge of the last column."""
        return self.edge - self.step * (self.count - 1)

    def column(self, slot: int) -> int:
        """Number of the column of a type."""
        return min(slot, self.count - 1)

    def x(self, slot: int) -> float:
        """Left edge of the bar of a type."""
        return self.edge - self.step * self.column(slot)

    def column_at(self, x: float) -> int | None:
        """Number of the column under an x, or a hand's breadth beside it; None elsewhere."""
        if not self.left - _REACH <= x < self.edge + self.width + _REACH:
            return None
        nearest = round((self.edge + self.width / 2 - x) / self.step)
        return min(max(nearest, 0), self.count - 1)


def columns_beside(left_margin: float, theme: Theme) -> Columns:
    """Give the columns left of words that begin at an x."""
    count = min(max(len(theme.types), _FEW_COLUMNS), _MANY_COLUMNS)
    return Columns(left_margin - _GAP, _ROOM // count, count)


def is_shown(row: MarkRow, start: int, end: int, column: int, columns: Columns, theme: Theme) -> bool:
    """Tell whether a mark has its bar, or its dot, in a column beside the line from start to end (code points)."""
    if columns.column(theme.style(row[STYLE]).slot) != column:
        return False
    if row[KIND] == MarkKind.MENTION:
        return row[START] < end and row[END] > start
    return row[KIND] == MarkKind.SUGGESTION and start <= row[START] < end


def paint_gutter(painter: QPainter, scene: Scene) -> None:
    """Paint the bars, the dots that begin a suggestion, and how many marks lie deeper than the lanes go."""
    columns = columns_beside(scene.document.left_margin, scene.theme)
    bars: dict[tuple[int, str], tuple[bool, bool]] = {}
    dots: dict[tuple[int, str], None] = {}
    for first, last, style_id, kind, is_lit in scene.bars:
        if kind == MarkKind.MENTION:
            for number in range(first, last + 1):
                lit, goes_on = bars.get((number, style_id), (False, False))
                bars[number, style_id] = (lit or is_lit, goes_on or number != last)
        elif first <= last:
            dots[first, style_id] = None
    for (number, style_id), (lit, goes_on) in bars.items():
        style, line = scene.theme.style(style_id), scene.lines[number]
        bottom = scene.lines[number + 1].top + 1 if goes_on else line.bottom
        wider = 1 if lit else 0
        bar = QRectF(columns.x(style.slot) - wider, line.top + 1, columns.width + 2 * wider, bottom - line.top - 1)
        painter.fillRect(bar, QColor(style.line))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, style_id in dots:
        style, line = scene.theme.style(style_id), scene.lines[number]
        painter.setPen(QPen(QColor(style.line), 1))
        middle = QPointF(columns.x(style.slot) + columns.width / 2, (line.top + line.bottom) / 2)
        painter.drawEllipse(middle, 2.0, 2.0)
    _paint_counts(painter, scene, columns)


def _paint_counts(painter: QPainter, scene: Scene, columns: Columns) -> None:
    if not scene.hidden:
        return
    painter.setFont(scaled(QGuiApplication.font(), Step.CAPTION))
    painter.setPen(QColor(scene.theme.palette.muted))
    right = columns.left - _REACH
    for number, count in scene.hidden.items():
        line: TextLine = scene.lines[number]
        box = QRectF(right - GUTTER, line.top, GUTTER, line.bottom - line.top)
        words = f"+{min(count, _MOST_COUNTED)}"
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
