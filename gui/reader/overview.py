"""The strip beside the scroll bar: where in the whole article there are records, and what was found."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QStyle, QStyleOptionSlider, QWidget

from gui.reader.gutter import SHOWN_KINDS, columns_beside
from gui.reader.hit_colours import HitColours
from gui.reader.page import OVERVIEW_WIDTH as WIDTH
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.reader.surface import ReadingSurface

_TICK = 3
_SAMPLED = 200
_DELAY_MILLISECONDS = 200


class Overview(Worded, QWidget):
    """Shows where records and hits are; a click goes there.

    What lies on one pixel is merged, and worked out only when marks, hits or the layout change: scrolling and coding
    cost nothing more, however many there are.

    Args:
        surface: The page that it stands beside.
    """

    def __init__(self, surface: ReadingSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._ticks: dict[str, list[QRectF]] = {}
        self._hits: list[QRectF] = []
        self._bounds: list[int] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_DELAY_MILLISECONDS)
        self._again.timeout.connect(self.work_out)
        self.setObjectName("overview")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._listened: object = None
        self._places: list[tuple[float, int]] | None = None
        self.tell()

    @property
    def ticks(self) -> Mapping[str, Sequence[QRectF]]:
        """What is shown of the records: for each type its boxes, in pixels of the strip."""
        return self._ticks

    def tell(self) -> None:
        """Name the strip."""
        self.setAccessibleName(tr("Records and hits in the whole article"))
        self.setToolTip(tr("Records and hits in the whole article; a click goes there"))

    def sizeHint(self) -> QSize:
        """Be as wide as the ticks need."""
        return QSize(WIDTH, 0)

    def stand_beside(self, viewport: QRect) -> None:
        """Stand at the right edge of the page."""
        self.setGeometry(QRect(viewport.right() + 1, viewport.top(), WIDTH, viewport.height()))
        self.refresh()

    def refresh(self) -> None:
        """Work out anew what is shown, once things have come to rest."""
        self._again.start()

    def work_out(self) -> None:
        """Work out where the ticks stand."""
        self._again.stop()
        self._listen()
        surface = self._surface
        bounds = self._bounds = self._work_out_bounds()
        self._ticks, self._hits = {}, []
        if len(bounds) > 1:
            top = self._groove()[0]
            rows: dict[str, list[int]] = {}
            for y, styles in enumerate(surface.index.styles_in(bounds, SHOWN_KINDS), start=top):
                for style in styles:
                    rows.setdefault(style, []).append(y)
            self._ticks = {style: self._ticks_of(style, found) for style, found in rows.items()}
            if surface.hits is not None:
                found = [y for y, is_hit in enumerate(surface.hits.begin_in(bounds), start=top) if is_hit]
                self._hits = [QRectF(0, first, WIDTH, last + _TICK - first) for first, last in _runs(found)]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was worked out."""
        theme = self._surface.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.base))
        painter.setPen(QColor(theme.palette.border))
        painter.drawLine(0, 0, 0, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(HitColours.of(theme).tick))
        painter.drawRects(self._hits)
        for style, boxes in self._ticks.items():
            painter.setBrush(QColor(theme.style(style).line))
            painter.drawRects(boxes)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the mouse points."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while its button is held."""
        self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the journey."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, as everywhere beside it."""
        self._surface.verticalScrollBar().event(event)

    def _go(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        row = round(event.position().y()) - self._groove()[0]
        if self._bounds:
            self._surface.scroll_to(self._bounds[min(max(row, 0), len(self._bounds) - 1)])

    def _ticks_of(self, style: str, rows: list[int]) -> list[QRectF]:
        """Give each type its own column, in the order of the bars in the margin; what touches is one box."""
        theme = self._surface.theme
        columns = columns_beside(0, theme)
        width = (WIDTH - 2) / columns.count
        left = 2 + width * (columns.count - 1 - columns.column(theme.style(style).slot))
        return [QRectF(left, first, max(width - 0.5, 1.0), last + _TICK - first) for first, last in _runs(rows)]

    def _work_out_bounds(self) -> list[int]:
        """Give for every pixel of the strip the code point that stands there; one more at the end."""
        length = len(self._surface.text)
        _, height = self._groove()
        if not length or height <= 0:
            return []
        if self._places is None:
            self._places = self._sampled()
        # Far text is not laid out at first: until it is, letters stand for pixels.
        places = self._places or [(0.0, 0), (1.0, length)]
        bounds: list[int] = []
        for (_, first), (bottom, last) in pairwise(places):
            end = round(bottom * height)
            steps = end - len(bounds)
            bounds += [first + (last - first) * step // steps for step in range(steps)]
        return [*bounds, length]

    def _sampled(self) -> list[tuple[float, int]] | None:
        """Give how far down (0 to 1) some paragraphs begin, and at which code point; None while that is not known."""
        document = self._surface.document()
        if not document.lastBlock().layout().lineCount():
            return None
        layout = document.documentLayout()
        whole = max(1.0, layout.documentSize().height())
        given = [(0.0, 0)]
        for number in range(1, document.blockCount(), max(1, document.blockCount() // _SAMPLED)):
            block = document.findBlockByNumber(number)
            share = layout.blockBoundingRect(block).top() / whole
            given.append((min(max(share, given[-1][0]), 1.0), self._surface.position_in_text(block.position())))
        return [*given, (1.0, len(self._surface.text))]

    def _listen(self) -> None:
        """Hear of the layout of the document that is shown now."""
        layout = self._surface.document().documentLayout()
        if layout is not self._listened:
            self._listened = layout
            layout.documentSizeChanged.connect(self._forget_places)
            self._places = None

    def _forget_places(self) -> None:
        self._places = None
        self.refresh()

    def _groove(self) -> tuple[int, int]:
        """Give top and height of the part of the scroll bar in which its handle moves."""
        bar = self._surface.verticalScrollBar()
        option = QStyleOptionSlider()
        option.initFrom(bar)
        option.orientation = Qt.Orientation.Vertical
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, bar
        )
        return groove.top(), groove.height()


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Join rising numbers, where ticks at two of them would touch, into runs from first to last."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row <= runs[-1][1] + _TICK:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
