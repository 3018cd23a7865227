"""How a fact stands, as a sign: equal, roughly equal, unequal, looked for in vain, not looked for, linked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from gui.compare.board_lines import Standing
from gui.wording import tr

if TYPE_CHECKING:
    from gui.theme.palette import Palette

_SIZES = (16, 20, 24, 32, 40)
_STROKE = 0.115
"""Width of a stroke as a share of the sign."""


def standing_name(standing: Standing) -> str:
    """Say in a word or two how a fact stands."""
    return {
        Standing.DIFFERS: tr("Differs"),
        Standing.COMPATIBLE: tr("Compatible"),
        Standing.UNLINKED: tr("Unlinked"),
        Standing.NOT_STATED: tr("Not stated"),
        Standing.NOT_CODED: tr("Not coded"),
        Standing.SAME: tr("Same"),
    }[standing]


def standing_explained(standing: Standing) -> str:
    """Say what it means that a fact stands so."""
    return {
        Standing.DIFFERS: tr("The articles say different things."),
        Standing.COMPATIBLE: tr("Both can be true: one is coarser or approximate, or was a plan."),
        Standing.UNLINKED: tr("Records that are linked to nothing in the other articles yet."),
        Standing.NOT_STATED: tr("One article says it at most; in the others somebody looked, and they do not."),
        Standing.NOT_CODED: tr("One article says it at most; in another nobody has looked yet."),
        Standing.SAME: tr("The articles say the same."),
    }[standing]


def absence_told(standing: Standing) -> str:
    """Say in the place of a value why there is none."""
    return tr("not stated") if standing is Standing.NOT_STATED else tr("not coded yet")


def sign_colour(standing: Standing, palette: Palette) -> str:
    """Give the colour of a sign on the ground of a page."""
    return {
        Standing.DIFFERS: palette.error,
        Standing.COMPATIBLE: palette.accent,
        Standing.UNLINKED: palette.warning,
        Standing.NOT_STATED: palette.muted,
        Standing.NOT_CODED: palette.muted,
        Standing.SAME: palette.success,
    }[standing]


def paint_sign(painter: QPainter, standing: Standing, box: QRectF, colour: str) -> None:
    """Paint a sign into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), box.width() * _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if standing is Standing.NOT_CODED:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.7, 1.7])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(box.topLeft())
    painter.drawPath(_path(standing, box.width()))
    painter.restore()


@cache
def sign_icon(standing: Standing, colour: str) -> QIcon:
    """Draw a sign for a button; once in the life of the program."""
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_sign(painter, standing, QRectF(0, 0, size, size), colour)
        painter.end()
        made.addPixmap(pixmap)
    return made


def _path(standing: Standing, size: float) -> QPainterPath:
    path = QPainterPath()

    def at(x: float, y: float) -> QPointF:
        return QPointF(x * size, y * size)

    def line(x0: float, y0: float, x1: float, y1: float) -> None:
        path.moveTo(at(x0, y0))
        path.lineTo(at(x1, y1))

    if standing in (Standing.SAME, Standing.DIFFERS):
        line(0.18, 0.38, 0.82, 0.38)
        line(0.18, 0.62, 0.82, 0.62)
    if standing is Standing.DIFFERS:
        line(0.67, 0.16, 0.33, 0.84)
    if standing is Standing.COMPATIBLE:
        for y in (0.38, 0.64):
            path.moveTo(at(0.16, y + 0.04))
            path.cubicTo(at(0.36, y - 0.18), at(0.62, y + 0.2), at(0.84, y - 0.04))
    if standing in (Standing.NOT_STATED, Standing.NOT_CODED):
        path.addEllipse(at(0.5, 0.5), 0.32 * size, 0.32 * size)
    if standing is Standing.NOT_STATED:
        line(0.36, 0.5, 0.64, 0.5)
    if standing is Standing.UNLINKED:
        path.addEllipse(at(0.27, 0.5), 0.17 * size, 0.17 * size)
        path.addEllipse(at(0.73, 0.5), 0.17 * size, 0.17 * size)
    return path
