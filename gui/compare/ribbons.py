"""The strip between two columns: a band from each sentence to its partner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from core.analysis.alignment.links import LinkState
from gui.compare.colours import CompareColours
from gui.compare.link_words import state_told
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.analysis.alignment.links import Link
    from gui.compare.pair import Pair
    from gui.compare.readers import CompareReader
    from gui.theme.theme import Theme

WIDTH = 72
_FAR = 4_000.0
"""Pixels beyond the view where a band ends at most."""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One band, in pixels of the strip: from where to where it goes at its left and its right end."""

    link: Link
    left: tuple[float, float]
    right: tuple[float, float]

    def path(self, width: float) -> QPainterPath:
        """Draw it as wide as the strip is."""
        path = QPainterPath(QPointF(0, self.left[0]))
        half = width / 2
        path.cubicTo(half, self.left[0], half, self.right[0], width, self.right[0])
        path.lineTo(width, self.right[1])
        path.cubicTo(half, self.right[1], half, self.left[1], 0, self.left[1])
        path.closeSubpath()
        return path

    def edges(self, width: float) -> QPainterPath:
        """Draw its two long edges."""
        half = width / 2
        path = QPainterPath()
        for left, right in zip(self.left, self.right, strict=True):
            path.moveTo(0, left)
            path.cubicTo(half, left, half, right, width, right)
        return path


class RibbonStrip(Worded, QWidget):
    """Paints the links that have an end in view, and nothing for the others.

    Signals:
        link_pointed: The link under the mouse; None beside all of them.
        link_chosen: The link that was clicked.
    """

    link_pointed = Signal(object)
    link_chosen = Signal(object)

    def __init__(self, left: CompareReader, right: CompareReader, theme: Theme, parent: QWidget) -> None:
        """Stand between two readers."""
        super().__init__(parent)
        self.setObjectName("ribbons")
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self._readers = (left, right)
        self._theme = theme
        self._pair: Pair | None = None
        self._ends: list[tuple[Link, tuple[int, int], tuple[int, int]]] = []
        self._lit: Link | None = None
        self._pointed: Link | None = None
        for reader in self._readers:
            reader.moved.connect(self.update)
        self.tell()

    def tell(self) -> None:
        """Name the strip."""
        self.setAccessibleName(tr("Links between the sentences of the two articles"))

    def sizeHint(self) -> QSize:
        """Be as wide as a band needs to bend."""
        return QSize(WIDTH, 0)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def show_pair(self, pair: Pair | None) -> None:
        """Show other links."""
        self._pair = pair
        self._lit = self._pointed = None
        self._ends = [] if pair is None else [(link, _ends(pair, 0, link), _ends(pair, 1, link)) for link in pair.links]
        self.update()

    def light(self, link: Link | None) -> None:
        """Light one link up."""
        if link is not self._lit:
            self._lit = link
            self.update()

    def ribbons(self) -> list[Ribbon]:
        """Work out the bands that have an end in view."""
        if not self._ends:
            return []
        left, right = self._readers
        seen = (_seen(left), _seen(right))
        return [
            Ribbon(link, self._reach(left, a), self._reach(right, b))
            for link, a, b in self._ends
            if _meet(a, seen[0]) or _meet(b, seen[1])
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands: the lit one last, above all others."""
        looks = CompareColours.of(self._theme)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ribbon in sorted(self.ribbons(), key=lambda each: each.link is self._lit):
            band, lit = looks.of_state(ribbon.link.state), ribbon.link is self._lit
            painter.fillPath(ribbon.path(self.width()), QColor(band.lit if lit else band.band))
            painter.setPen(QPen(QColor(band.edge), band.width + (1 if lit else 0), band.line))
            painter.drawPath(ribbon.edges(self.width()))
        painter.end()

    # ── mouse ───────────────────────────────────────────────────────────────────────────────────────────────────

    def link_at(self, point: QPoint) -> Link | None:
        """Give the link whose band lies under a point; the lit one before others."""
        under = [each.link for each in self.ribbons() if each.path(self.width()).contains(QPointF(point))]
        return self._lit if self._lit in under else next(reversed(under), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which link lies under the mouse."""
        self._point_at(self.link_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that none does."""
        self._point_at(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a link."""
        link = self.link_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and link is not None:
            self.link_chosen.emit(link)

    def event(self, event: QEvent) -> bool:
        """Say what a band stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self.link_at(event.pos())
            QToolTip.showText(event.globalPos(), state_told(link) if link is not None else "", self)
            return True
        return super().event(event)

    def _point_at(self, link: Link | None) -> None:
        if link is not self._pointed:
            self._pointed = link
            self.setCursor(Qt.CursorShape.PointingHandCursor if link is not None else Qt.CursorShape.ArrowCursor)
            self.link_pointed.emit(link)

    # ── places ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _reach(self, reader: CompareReader, ends: tuple[int, int]) -> tuple[float, float]:
        shift = self.mapFromGlobal(reader.viewport().mapToGlobal(QPoint(0, 0))).y() - reader.verticalScrollBar().value()
        top = reader.depth_of(ends[0]) + shift
        bottom = max(top + 1, reader.depth_of(ends[1], before=True) + shift)
        return min(max(top, -_FAR), self.height() + _FAR), min(max(bottom, -_FAR), self.height() + _FAR)


def is_certain(link: Link) -> bool:
    """Tell whether the analyst said so."""
    return link.state is LinkState.CONFIRMED


def _ends(pair: Pair, side: int, link: Link) -> tuple[int, int]:
    spans = pair.spans_of(side, link)
    return min(each.start for each in spans), max(each.end for each in spans)


def _seen(reader: CompareReader) -> tuple[int, int]:
    top = reader.verticalScrollBar().value()
    return reader.position_at_depth(top), reader.position_at_depth(top + reader.viewport().height())


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
