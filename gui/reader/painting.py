"""Paint for the marks: grounds below the words; veil, underline lanes and margin bars above them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.reader.marks import KIND, LANES, STYLE, MarkKind
from gui.theme.colours import Pattern
from gui.theme.palette import VEIL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.reader.marks import MarkRow
    from gui.reader.scene import Piece, Scene
    from gui.theme.colours import TypeStyle

GUTTER = 52
"""Pixels left of the column; the bars stand in the part next to the words."""
LANE_PITCH = 3
LANE_RISE = 1
"""Pixels by which the first lane reaches into the room of the descenders."""
_BAR_GAP = 16
_BAR_STEP = 6
_BAR_WIDTH = 3
_BAR_COLUMNS = 4
_ROUND = 3.0
_FEW_ENOUGH_TO_ROUND = 300
_WAVE = 3.0
_LINE_WIDTH = {MarkKind.MENTION: 2.0, MarkKind.VALUE: 1.0, MarkKind.SUGGESTION: 2.0, MarkKind.BASIS: 1.0}
_DASHES = {
    Pattern.DASHED: (6.0, 3.0),
    Pattern.LONG_DASH: (14.0, 4.0),
    Pattern.DASH_DOT: (9.0, 3.0, 2.0, 3.0),
    Pattern.DOTTED: (2.0, 3.0),
}


def paint_under(painter: QPainter, scene: Scene) -> None:
    """Paint the grounds of the marks; the words come on top."""
    grounds = scene.grounds
    rounded = len(grounds) <= _FEW_ENOUGH_TO_ROUND
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, rounded)
    painter.setPen(Qt.PenStyle.NoPen)
    if rounded:
        # The longest first: what is nested lies on top.
        for row in reversed(grounds):
            painter.setBrush(_ground(scene, row))
            for piece in scene.pieces(row):
                painter.drawRoundedRect(_box(piece).adjusted(-1, 0, 1, -LANE_RISE), _ROUND, _ROUND)
    else:
        alike: dict[tuple[str, bool], list[QRectF]] = {}
        for piece in scene.showing_grounds:
            looks = (piece.row[STYLE], scene.is_lit(piece.row))
            alike.setdefault(looks, []).append(_box(piece).adjusted(-1, 0, 1, -LANE_RISE))
        for (style_id, lit), boxes in alike.items():
            style = scene.theme.style(style_id)
            painter.setBrush(QColor(style.strong if lit else style.tint))
            painter.drawRects(boxes)
    _paint_flash(painter, scene)


def _ground(scene: Scene, row: MarkRow) -> QColor:
    style = scene.theme.style(row[STYLE])
    return QColor(style.strong if scene.is_lit(row) else style.tint)


def paint_over(painter: QPainter, scene: Scene) -> None:
    """Paint what lies above the words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    _paint_veil(painter, scene)
    for lane in range(LANES):
        _paint_lane(painter, scene, lane)
    _paint_bars(painter, scene)


def _paint_flash(painter: QPainter, scene: Scene) -> None:
    if scene.flash is None or scene.flash_strength <= 0:
        return
    glow = QColor(scene.theme.palette.accent)
    glow.setAlphaF(scene.flash_strength)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    # A ring, not a ground: over the tints of the types a ground would turn grey.
    painter.setPen(QPen(glow, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in scene.pieces_of_span(scene.flash):
        painter.drawRoundedRect(_box(piece).adjusted(-3, -1, 3, 2), _ROUND + 1, _ROUND + 1)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_veil(painter: QPainter, scene: Scene) -> None:
    veil = QColor(scene.theme.palette.base)
    veil.setAlphaF(VEIL)
    for span in scene.boilerplate:
        for piece in scene.pieces_of_span(span):
            painter.fillRect(_box(piece).adjusted(-2, 0, 2, 0), veil)


def _paint_lane(painter: QPainter, scene: Scene, lane: int) -> None:
    """Paint the underlines of one lane, all that look alike in one go."""
    alike: dict[tuple[str, str], list[QLineF]] = {}
    for piece in scene.showing_lanes[lane]:
        y = math.floor(piece.line.bottom) - LANE_RISE + lane * LANE_PITCH
        alike.setdefault((piece.row[STYLE], piece.row[KIND]), []).append(QLineF(piece.left, y, piece.right, y))
    for (style_id, kind), rules in alike.items():
        _paint_rules(painter, MarkKind(kind), scene.theme.style(style_id), rules)


def _paint_rules(painter: QPainter, kind: MarkKind, style: TypeStyle, rules: list[QLineF]) -> None:
    width = _LINE_WIDTH[kind]
    colour = QColor(style.line)
    pattern = Pattern.DOTTED if kind is MarkKind.SUGGESTION else style.pattern
    if kind is MarkKind.BASIS:
        colour.setAlphaF(0.6)
    if pattern is Pattern.WAVY:
        _paint_waves(painter, QPen(colour, max(1.0, width * 0.7)), rules)
    elif pattern is Pattern.DOUBLE:
        painter.setPen(QPen(colour, 1))
        painter.drawLines([rule.translated(0, below) for rule in rules for below in (0.5, 2.5)])
    else:
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if pattern in _DASHES:
            pen.setDashPattern([part / width for part in _DASHES[pattern]])
        painter.setPen(pen)
        painter.drawLines([rule.translated(0, width / 2) for rule in rules])


def _paint_waves(painter: QPainter, pen: QPen, rules: Iterable[QLineF]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(pen)
    for rule in rules:
        steps = max(2, int(rule.length() / _WAVE) + 1)
        points = [
            QPointF(min(rule.x1() + _WAVE * step, rule.x2()), rule.y1() + 0.5 + 2 * (step % 2))
            for step in range(steps)
        ]
        painter.drawPolyline(QPolygonF(points))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_bars(painter: QPainter, scene: Scene) -> None:
    """Show in the margin which types a line holds, a column each; a hollow dot begins a suggestion."""
    edge = scene.document.qt.rootFrame().frameFormat().leftMargin() - _BAR_GAP
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
        x = edge - _BAR_STEP * min(style.slot, _BAR_COLUMNS - 1)
        bottom = scene.lines[number + 1].top + 1 if goes_on else line.bottom
        wider = 1 if lit else 0
        bar = QRectF(x - wider, line.top + 1, _BAR_WIDTH + 2 * wider, bottom - line.top - 1)
        painter.fillRect(bar, QColor(style.line))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, style_id in dots:
        style, line = scene.theme.style(style_id), scene.lines[number]
        x = edge - _BAR_STEP * min(style.slot, _BAR_COLUMNS - 1)
        painter.setPen(QPen(QColor(style.line), 1))
        painter.drawEllipse(QPointF(x + _BAR_WIDTH / 2, (line.top + line.bottom) / 2), 2.0, 2.0)


def _box(piece: Piece) -> QRectF:
    return QRectF(piece.left, piece.line.top, piece.right - piece.left, piece.line.bottom - piece.line.top)
