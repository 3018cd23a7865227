"""Paint for the marks: grounds below the words; veil, underline lanes and margin bars above them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.text.span import Span
from gui.reader.gutter import SHOWN_KINDS, paint_gutter
from gui.reader.hit_colours import HitColours
from gui.reader.invisibles import paint_signs
from gui.reader.marks import END, KIND, LANES, START, STYLE, MarkKind
from gui.theme.colours import Pattern
from gui.theme.palette import VEIL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gui.reader.lanes import LaneMeasure
    from gui.reader.marks import MarkRow
    from gui.reader.scene import Piece, Scene
    from gui.theme.colours import TypeStyle

_ROUND = 3.0
_FEW_ENOUGH_TO_ROUND = 300
_DASHES = {
    Pattern.DASHED: (4, 3),
    Pattern.LONG_DASH: (12, 4),
    Pattern.DASH_DOT: (7, 2, 2, 2),
    Pattern.DOTTED: (2, 3),
}
"""Line and gap by turns, in pixels of the usual size of the text."""
_USUAL_PITCH = 4


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
                painter.drawRoundedRect(_box(piece).adjusted(-1, 0, 1, -scene.document.lanes.rise), _ROUND, _ROUND)
    else:
        alike: dict[tuple[str, bool], list[QRectF]] = {}
        for piece in scene.showing_grounds:
            looks = (piece.row[STYLE], scene.is_lit(piece.row))
            alike.setdefault(looks, []).append(_box(piece).adjusted(-1, 0, 1, -scene.document.lanes.rise))
        for (style_id, lit), boxes in alike.items():
            style = scene.theme.style(style_id)
            painter.setBrush(QColor(style.strong if lit else style.tint))
            painter.drawRects(boxes)
    _paint_hits(painter, scene)
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
    _paint_crowd(painter, scene)
    paint_gutter(painter, scene)
    paint_signs(painter, scene)


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
    bright = _bright(scene) if scene.boilerplate else []
    for span in scene.boilerplate:
        for dull in _outside(span, bright):
            for piece in scene.pieces_of_span(dull):
                painter.fillRect(_box(piece).adjusted(-2, 0, 2, 0), veil)


def _bright(scene: Scene) -> list[tuple[int, int]]:
    """Give the stretches whose ground is too strong for veiled words: what was found, and what is lit; in order."""
    found = [(span.start, span.end) for span in scene.shown_hits]
    return sorted(found + [(row[START], row[END]) for row in scene.grounds if scene.is_lit(row)])


def _outside(span: Span, others: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Give what is left of a stretch outside of others, which are in order."""
    start = span.start
    for first, last in others:
        if first >= span.end:
            break
        if start < first:
            yield Span(start, first)
        start = max(start, last)
    if start < span.end:
        yield Span(start, span.end)


def _paint_lane(painter: QPainter, scene: Scene, lane: int) -> None:
    """Paint the underlines of one lane, all that look alike in one go."""
    alike: dict[tuple[str, str], list[QRectF]] = {}
    for piece in scene.showing_lanes[lane]:
        alike.setdefault((piece.row[STYLE], piece.row[KIND]), []).append(_lane_box(scene, piece, lane))
    for (style_id, kind), boxes in alike.items():
        _paint_rules(painter, scene.document.lanes, MarkKind(kind), scene.theme.style(style_id), boxes)


def _paint_crowd(painter: QPainter, scene: Scene) -> None:
    """Where several marks share the last lane none can be told apart: a bar of no type says that there is more."""
    colour = QColor(scene.theme.palette.muted)
    for piece in scene.crowd:
        painter.fillRect(_lane_box(scene, piece, LANES - 1), colour)


def _lane_box(scene: Scene, piece: Piece, lane: int) -> QRectF:
    lanes = scene.document.lanes
    top = math.floor(piece.line.bottom) + lanes.offset(lane)
    return QRectF(piece.left, top, piece.right - piece.left, lanes.height(lane))


def _paint_rules(painter: QPainter, lanes: LaneMeasure, kind: MarkKind, style: TypeStyle, boxes: list[QRectF]) -> None:
    width = lanes.thick if kind in SHOWN_KINDS else lanes.thin
    colour = QColor(style.line)
    pattern = Pattern.DOTTED if kind is MarkKind.SUGGESTION else style.pattern
    if kind is MarkKind.BASIS:
        colour.setAlphaF(0.6)
    if pattern is Pattern.WAVY:
        _paint_waves(painter, QPen(colour, max(1.0, width * 0.6)), boxes)
    elif pattern is Pattern.DOUBLE:
        # Two thin lines, as far apart as the lane allows.
        height = boxes[0].height()
        thin = min(lanes.thin, int(height) // 3)
        painter.setPen(QPen(colour, thin, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines([_rule(box, below) for box in boxes for below in (thin / 2, height - thin / 2)])
    else:
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if pattern in _DASHES:
            grown = lanes.pitch / _USUAL_PITCH
            pen.setDashPattern([part * grown / width for part in _DASHES[pattern]])
        painter.setPen(pen)
        painter.drawLines([_rule(box, width / 2) for box in boxes])


def _rule(box: QRectF, below: float) -> QLineF:
    return QLineF(box.left(), box.top() + below, box.right(), box.top() + below)


def _paint_waves(painter: QPainter, pen: QPen, boxes: Iterable[QRectF]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(pen)
    for box in boxes:
        inset = pen.widthF() / 2
        step = max(2.0, box.height())
        points = [
            QPointF(min(box.left() + step * number, box.right()), (box.top() + inset, box.bottom() - inset)[number % 2])
            for number in range(max(2, math.ceil(box.width() / step) + 1))
        ]
        painter.drawPolyline(QPolygonF(points))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_hits(painter: QPainter, scene: Scene) -> None:
    """Paint what was found; the hit that is looked at has an edge too, so that colour is not all that tells it."""
    if not scene.shown_hits:
        return
    looks = HitColours.of(scene.theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for span in scene.shown_hits:
        is_current = span == scene.current_hit
        painter.setBrush(QColor(looks.current if is_current else looks.ground))
        painter.setPen(QPen(QColor(looks.edge), 2) if is_current else Qt.PenStyle.NoPen)
        for piece in scene.pieces_of_span(span):
            painter.drawRoundedRect(_box(piece), _ROUND, _ROUND)
    painter.setPen(Qt.PenStyle.NoPen)


def _box(piece: Piece) -> QRectF:
    return QRectF(piece.left, piece.line.top, piece.right - piece.left, piece.line.bottom - piece.line.top)
