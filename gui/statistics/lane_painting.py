"""Painting lanes: marks filled, hollow, crossed or missing, their words, the axis above, the column at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.theme.spacing import MEDIUM, SMALL

if TYPE_CHECKING:
    from gui.statistics.lanes import LanesDrawing, Placed, PlacedLane
    from gui.statistics.painted import Ink, Marked

_LINE, _RING = 2.0, 2.5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_DIM = 0.55
_DENSE = 1.4


class LanePainter:
    """Paints lanes, once."""

    def __init__(self, painter: QPainter, drawing: LanesDrawing, ink: Ink, marked: Marked) -> None:
        """Paint with a painter that counts in the pixels of the drawing."""
        self._painter, self._drawing, self._ink, self._marked = painter, drawing, ink, marked
        self._ground = QColor(ink.ground)

    def paint(self, seen: QRectF) -> None:
        """Paint what is in sight, the axis at its top."""
        drawing, painter = self._drawing, self._painter
        ticks = self._ticks()
        for number, lane in enumerate(drawing.placed):
            if not lane.rect.intersects(seen):
                continue
            self._ground = QColor(self._ink.band if number % 2 == 0 else self._ink.ground)
            painter.fillRect(lane.rect, self._ground)
            self._grid(lane, ticks)
            self._title(lane)
            painter.save()
            painter.setClipRect(QRectF(drawing.names, lane.rect.top(), lane.rect.width(), lane.rect.height()))
            for placed in lane.placed:
                if drawing.is_dense and placed.pill.first is not None:
                    self._stroke(placed, lane.lane.slot)
                else:
                    self._mark(placed, lane.lane.slot)
            painter.restore()
        self._head(seen, ticks)

    # ── ground ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _ticks(self) -> list[tuple[float, str]]:
        drawing = self._drawing
        if not drawing.has_time:
            return []
        spacing, days = drawing.axis.tickValues(*drawing.window, drawing.time.width() * _DENSE)[0]
        words = drawing.axis.tickStrings(days, 1.0, spacing)
        return list(zip(map(drawing.x_of, days), words, strict=True))

    def _grid(self, lane: PlacedLane, ticks: list[tuple[float, str]]) -> None:
        painter, drawing, rect = self._painter, self._drawing, lane.rect
        painter.setPen(QPen(QColor(self._ink.border), 1.0))
        painter.drawLines([QLineF(x, rect.top(), x, rect.bottom()) for x, _ in ticks if x <= drawing.time.right()])
        painter.drawLine(QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom()))
        if drawing.has_side and drawing.has_time:
            x = drawing.time.right()
            painter.setPen(QPen(QColor(self._ink.muted), 1.0, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))

    def _title(self, lane: PlacedLane) -> None:
        painter = self._painter
        painter.setFont(self._ink.bold)
        painter.setPen(self._ink.colour(lane.lane.slot))
        room = QRectF(SMALL, lane.rect.top() + SMALL, self._drawing.names - MEDIUM, lane.rect.height() - SMALL)
        metrics = QFontMetricsF(self._ink.bold)
        lines = max(1, int(room.height() // metrics.height()))
        title = metrics.elidedText(lane.lane.title, Qt.TextElideMode.ElideRight, room.width() * lines * 0.85)
        painter.drawText(room, _WRAPPED, title)

    def _head(self, seen: QRectF, ticks: list[tuple[float, str]]) -> None:
        painter, drawing = self._painter, self._drawing
        rect = QRectF(0, seen.top(), drawing.size.width(), drawing.head)
        painter.fillRect(rect, QColor(self._ink.ground))
        painter.setPen(QPen(QColor(self._ink.muted), 1.0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._ink.font)
        metrics = QFontMetricsF(self._ink.font)
        end = drawing.names
        for x, words in ticks:
            left = x - metrics.horizontalAdvance(words) / 2
            right = left + metrics.horizontalAdvance(words)
            if left < end or right > drawing.time.right():
                continue
            painter.setPen(QColor(self._ink.text))
            painter.drawText(QRectF(left, rect.top(), right - left + 1, rect.height()), _LEFT, words)
            painter.setPen(QPen(QColor(self._ink.muted), 1.0))
            painter.drawLine(QPointF(x, rect.bottom() - 4), rect.bottomLeft() + QPointF(x, 0))
            end = right + SMALL
        if drawing.has_side:
            painter.setPen(QColor(self._ink.muted))
            room = rect.adjusted(rect.width() - drawing.side + SMALL, 0, -SMALL, 0)
            painter.drawText(
                room, _LEFT, metrics.elidedText(drawing.side_title, Qt.TextElideMode.ElideRight, room.width())
            )

    # ── marks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _stroke(self, placed: Placed, slot: int) -> None:
        """Paint one of many marks."""
        is_strong = placed.pill.key == self._marked.current or placed.pill.key in self._marked.strong
        colour = QColor(self._ink.accent) if is_strong else self._ink.colour(slot)
        colour.setAlphaF(1.0 if is_strong else _DIM)
        self._painter.fillRect(placed.body, colour)

    def _mark(self, placed: Placed, slot: int) -> None:
        painter, pill, body = self._painter, placed.pill, placed.body
        is_current = pill.key == self._marked.current
        is_strong = is_current or pill.key in self._marked.strong
        is_dim = bool(self._marked.strong) and not is_strong
        painter.setOpacity(_DIM if is_dim else 1.0)
        colour = QColor(self._ink.muted) if pill.is_missing else self._ink.colour(slot)
        pen = QPen(colour, _LINE)
        if pill.is_missing:
            pen.setStyle(Qt.PenStyle.DotLine)
        elif pill.is_vague:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        is_empty = pill.is_hollow or pill.is_missing
        painter.setBrush(QColor(self._ink.ground) if is_empty else colour)
        radius = body.height() / 2
        painter.drawRoundedRect(body, radius, radius)
        painter.setOpacity(1.0)
        painter.setFont(self._ink.bold)
        painter.setPen(QColor(self._ink.text) if is_dim else colour if is_empty else QColor(self._ink.ground))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, pill.number)
        if pill.is_crossed:
            painter.setPen(QPen(QColor(self._ink.text), _LINE))
            painter.drawLine(body.topLeft(), body.bottomRight())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_strong:
            painter.setPen(QPen(QColor(self._ink.accent if is_current else self._ink.text), _RING))
            painter.drawRoundedRect(body.adjusted(-4, -4, 4, 4), radius + 4, radius + 4)
        if pill.differs:
            self._differs(body)
        self._words(placed)

    def _differs(self, body: QRectF) -> None:
        painter, centre = self._painter, body.topRight() + QPointF(-2, 1)
        painter.setPen(QPen(QColor(self._ink.warning), 1.5))
        painter.setBrush(QColor(self._ink.ground))
        painter.drawEllipse(centre, 7.0, 7.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self._ink.bold)
        painter.drawText(QRectF(centre.x() - 7, centre.y() - 7, 14, 14), Qt.AlignmentFlag.AlignCenter, "≠")

    def _words(self, placed: Placed) -> None:
        if not placed.label:
            return
        metrics = QFontMetricsF(self._ink.font)
        self._painter.fillRect(placed.label, self._ground)
        line = QRectF(placed.label.left(), placed.label.top(), placed.label.width(), metrics.height())
        side = _LEFT if line.left() >= placed.body.left() else _RIGHT
        self._painter.setFont(self._ink.font)
        lines = ((placed.pill.label, self._ink.text), (placed.pill.note, self._ink.muted))
        for words, colour in lines:
            if words:
                self._painter.setPen(QColor(colour))
                shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
                self._painter.drawText(line, side, shown)
                line.translate(0, metrics.height())
