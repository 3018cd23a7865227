"""The two ends of a selection, where a hand can take hold of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from gui.theme.palette import Palette

_RADIUS = 4.0
_BAR = 2.0
_KNOB_REACH = 7
"""Pixels to either side of a knob that still are the knob."""
_KNOB_HEIGHT = 13
_BAR_REACHES = (1, 3)
"""Pixels outside and inside a selection: a blank is narrow, and the next selection may begin right behind it."""


class Edge(Enum):
    """An end of a selection."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of a selection; pixels of the viewport.

    Attributes:
        edge: Which end.
        x: Where the end stands.
        top: Upper edge of its line.
        bottom: Lower edge of its line.
    """

    edge: Edge
    x: int
    top: int
    bottom: int

    @property
    def knob(self) -> QPointF:
        """Middle of the knob: above the line at the start, below it at the end."""
        return QPointF(self.x, self.top - _RADIUS if self.edge is Edge.START else self.bottom + _RADIUS)

    @property
    def knob_room(self) -> QRect:
        """Where a press takes the knob: between the lines, where no words are."""
        y = self.top - _KNOB_HEIGHT + 1 if self.edge is Edge.START else self.bottom
        return QRect(self.x - _KNOB_REACH, y, 2 * _KNOB_REACH + 1, _KNOB_HEIGHT)

    @property
    def bar_room(self) -> QRect:
        """Where a press takes the end at the words themselves."""
        before, after = _BAR_REACHES if self.edge is Edge.START else _BAR_REACHES[::-1]
        return QRect(self.x - before, self.top, before + after + 1, self.bottom - self.top + 1)

    @property
    def room(self) -> QRect:
        """Everything that is painted, and everything that can be hit."""
        return self.knob_room.united(self.bar_room)

    def is_at(self, point: QPoint) -> bool:
        """Tell whether a press at a point takes hold of it."""
        return self.knob_room.contains(point) or self.bar_room.contains(point)


def handle_in(edge: Edge, x: float, top: float, bottom: float) -> Handle:
    """Give the handle at an end, on whole pixels that leave the words free."""
    return Handle(edge, math.floor(x) if edge is Edge.START else math.ceil(x), math.floor(top), math.ceil(bottom) - 1)


def handle_at(point: QPoint, handles: Iterable[Handle]) -> Handle | None:
    """Give the handle under a point; where two are near, the nearer one."""
    near = [handle for handle in handles if handle.is_at(point)]
    return min(near, key=lambda handle: (QPointF(point) - handle.knob).manhattanLength(), default=None)


def paint_handles(painter: QPainter, handles: Iterable[Handle], palette: Palette) -> None:
    """Paint them over the words: a bar at the end, and a knob in the room between the lines."""
    painter.setRenderHint(painter.RenderHint.Antialiasing, True)
    accent = QColor(palette.accent)
    for handle in handles:
        painter.fillRect(QRectF(handle.x - _BAR / 2, handle.top, _BAR, handle.bottom - handle.top + 1), accent)
        # A rim of the ground parts the knob from the underlines around it.
        painter.setPen(QPen(QColor(palette.base), 1))
        painter.setBrush(accent)
        painter.drawEllipse(handle.knob, _RADIUS, _RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
