"""Showing where the keyboard is, where the Fusion style shows too little of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

RING = 2.0
"""Width of the ring in pixels."""


def paint_focus_ring(view: QAbstractScrollArea) -> None:
    """Paint a ring around the contents of a view that has the keyboard; called at the end of its paint event."""
    if not view.hasFocus():
        return
    viewport = view.viewport()
    painter = QPainter(viewport)
    painter.setPen(QPen(view.palette().color(QPalette.ColorRole.Accent), RING))
    half = RING / 2
    painter.drawRect(QRectF(viewport.rect()).adjusted(half, half, -half, -half))
    painter.end()
