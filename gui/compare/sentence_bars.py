"""The bars beside sentences: how each is linked, by colour and by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from core.analysis.alignment.links import LinkState
    from gui.compare.colours import CompareColours

BAR = 4
"""Width of a bar, in pixels."""


def paint_bar(
    painter: QPainter, looks: CompareColours, state: LinkState | None, x: float, top: float, bottom: float
) -> None:
    """Paint the bar of one sentence.

    Args:
        state: Who says that it is linked; None where it has no partner.
        x: Of the middle of the bar.
    """
    if state is None:
        pen = QPen(QColor(looks.alone), BAR, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([0.75, 0.75])
    else:
        band = looks.of_state(state)
        pen = QPen(QColor(band.edge), band.width + 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(round(x), round(top) + 1, round(x), round(bottom) - 1)
