"""Painting bars: ground, edge, fading ends, what contradicts itself, changes against a base, and labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF

from core.analysis.charts.ruled import Standing
from gui.statistics.series_words import BETWEEN
from gui.theme.colours import DEFAULT_COLOURS
from gui.theme.contrast import with_contrast

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from gui.statistics.bars import Bar, BarsLayer
    from gui.theme.theme import Theme

_EDGE, _EDGE_CURRENT = 3.0, 4.5
_GROUND, _GROUND_LIT, _GROUND_DIM = 46, 110, 16
_FADE = 28.0
_ARROW = 5.0
_TEXT_GAP = 4.0
_DOT, _SIGN = 4.0, 8.0
_EDGE_ASIDE, _HATCH, _HATCH_LIT = 1.5, 130, 190
_TICK = ((-0.5, 0.05), (-0.1, 0.45), (0.55, -0.4))
_LEAST_LABEL, _MOST_LABEL = 70.0, 420.0
_BOUNDS_DOWN, _BOUNDS_UP = ("<", "≤"), (">", "≥")


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and letters of a layer."""

    colours: tuple[str, ...]
    text: str
    muted: str
    ground: str
    warning: str
    accent: str
    font: QFont
    bold: QFont

    @staticmethod
    def of(theme: Theme, font: QFont) -> Look:
        """Take them from a theme."""
        palette = theme.palette
        bold = QFont(font)
        bold.setBold(True)
        return Look(
            colours=series_colours(theme),
            text=palette.text,
            muted=palette.muted,
            ground=palette.base,
            warning=palette.error,
            accent=palette.accent,
            font=font,
            bold=bold,
        )

    @property
    def count(self) -> int:
        """How many colours there are before they begin again."""
        return len(self.colours)

    def colour(self, slot: int) -> str:
        """Give the colour of a slot."""
        return self.colours[slot % self.count]


def series_colours(theme: Theme) -> tuple[str, ...]:
    """Give the colours of series, each told apart from the ground and from the others, also without a cone."""
    palette = theme.palette
    return tuple(with_contrast(colour, palette.base, palette.least_line) for colour in DEFAULT_COLOURS)


class BarPainter:
    """Paints a few bars in full, once."""

    def __init__(self, painter: QPainter, layer: BarsLayer, look: Look) -> None:
        """Paint with a painter that counts in the pixels of the layer."""
        self._painter, self._layer, self._look = painter, layer, look
        self._written: list[QRectF] = []
        self._edges: list[QRectF] = []
        chart = layer.chart
        self._current: Hashable | None = chart.current if chart is not None and chart.hasFocus() else None
        self._strong = (chart.selected | chart.lit) if chart is not None else frozenset[object]()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, bars: Sequence[Bar]) -> None:
        """Paint bars, the highest behind; then what joins them, and their labels."""
        self._title()
        ordered = sorted(bars, key=lambda bar: -abs(self._layer.rect_of(bar).height()))
        for bar in ordered:
            self._ground(bar)
        for bar in ordered:
            self._edge(bar)
        rects = [self._layer.rect_of(bar) for bar in bars]
        self._edges = [QRectF(rect.left(), rect.top() - _EDGE, rect.width(), 2 * _EDGE) for rect in rects]
        by_key = {bar.key: bar for bar in bars}
        for keys in self._layer.shown.joined:
            self._join([by_key[key] for key in keys if key in by_key])
        self._zero()
        for bar in sorted(bars, key=lambda bar: self._layer.rect_of(bar).top()):
            self._label(bar)

    def paint_chosen(self, bars: Iterable[Bar]) -> None:
        """Paint only what is current or chosen, and the title."""
        self._title()
        wanted = self._strong | {self._current}
        for bar in bars if wanted != {None} else ():
            if bar.key in wanted:
                self._ground(bar)
                self._edge(bar)

    def paint_frame(self, frame: QRectF) -> None:
        """Paint the frame that is being drawn."""
        if not frame.isEmpty():
            colour = QColor(self._look.accent)
            self._painter.setPen(QPen(colour, 1.0))
            colour.setAlpha(40)
            self._painter.setBrush(colour)
            self._painter.drawRect(frame)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    # ── parts of a bar ──────────────────────────────────────────────────────────────────────────────────────────

    def _brush(self, bar: Bar, rect: QRectF, alpha: int) -> QBrush:
        colour = QColor(self._look.colour(bar.slot))
        colour.setAlpha(alpha)
        fades_left, fades_right = bar.fades_first or bar.first is None, bar.fades_last or bar.last is None
        if not (fades_left or fades_right):
            return QBrush(colour)
        share = min(0.5, max(0.12, _FADE / max(1.0, rect.width())))
        clear = QColor(colour)
        clear.setAlpha(0)
        gradient = QLinearGradient(rect.left(), 0, rect.right(), 0)
        gradient.setColorAt(0, clear if fades_left else colour)
        gradient.setColorAt(share if fades_left else 0, colour)
        gradient.setColorAt(1 - share if fades_right else 1, colour)
        gradient.setColorAt(1, clear if fades_right else colour)
        return QBrush(gradient)

    def _ground(self, bar: Bar) -> None:
        rect = self._layer.rect_of(bar)
        if bar.is_hollow:
            return
        is_strong = bar.key in self._strong or bar.key == self._current
        alpha = _GROUND_LIT if is_strong else _GROUND_DIM if self._strong else _GROUND
        brush = self._brush(bar, rect, alpha)
        if bar.standing is Standing.SET_ASIDE:
            colour = QColor(self._look.colour(bar.slot))
            colour.setAlpha(_HATCH_LIT if is_strong else _HATCH)
            brush = QBrush(colour, Qt.BrushStyle.BDiagPattern)
        self._painter.fillRect(rect.normalized(), brush)

    def _edge(self, bar: Bar) -> None:
        layer, painter = self._layer, self._painter
        rect = layer.rect_of(bar)
        is_current = bar.key == self._current
        is_aside = bar.standing is Standing.SET_ASIDE
        pen = QPen(self._brush(bar, rect, 255), _EDGE_CURRENT if is_current else _EDGE_ASIDE if is_aside else _EDGE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if bar.bound == "~" or is_aside:
            pen.setStyle(Qt.PenStyle.DashLine if bar.bound == "~" else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        heights = [rect.top()] if bar.high is None else [rect.top(), layer.y_of(bar.value or 0.0)]
        for y in heights:
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if bar.is_hollow or is_current:
            outline = QPen(QColor(self._look.accent if is_current else self._look.colour(bar.slot)), 1.5)
            outline.setStyle(Qt.PenStyle.SolidLine if is_current else Qt.PenStyle.DotLine)
            painter.setPen(outline)
            painter.drawRect(rect.normalized())
        self._signs(bar, rect)
        if bar.base is not None:
            self._base(bar, rect)

    def _signs(self, bar: Bar, rect: QRectF) -> None:
        """Draw which way the true number lies, where the value is only a bound or a direction."""
        goes = -1 if bar.bound in _BOUNDS_UP or (bar.value is None and bar.direction == "up") else 0
        goes = 1 if bar.bound in _BOUNDS_DOWN or (bar.value is None and bar.direction == "down") else goes
        if goes:
            middle = rect.center().x()
            tip = QPointF(middle, rect.top() + goes * 3 * _ARROW)
            self._head(tip, QPointF(0, goes), self._look.colour(bar.slot))
            self._painter.setPen(QPen(QColor(self._look.colour(bar.slot)), 2.0))
            self._painter.drawLine(QPointF(middle, rect.top()), tip)
            self._written.append(QRectF(middle, rect.top(), 0, 0).united(QRectF(tip, tip)).adjusted(-6, -1, 6, 1))

    def _base(self, bar: Bar, rect: QRectF) -> None:
        """Draw what a change is measured against, and an arrow from there."""
        if bar.base is None:
            return
        layer, painter, colour = self._layer, self._painter, QColor(self._look.colour(bar.slot))
        zero = layer.y_of(0.0)
        left, right = layer.x_of(bar.base[0]), layer.x_of(bar.base[1])
        painter.setPen(QPen(colour, _EDGE, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, zero), QPointF(right, zero))
        start, end = QPointF((left + right) / 2, zero), QPointF(rect.left(), rect.top())
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(start, end)
        way = end - start
        length = max(1.0, (way.x() ** 2 + way.y() ** 2) ** 0.5)
        self._head(end, way / length, self._look.colour(bar.slot))

    def _head(self, tip: QPointF, way: QPointF, colour: str) -> None:
        back, side = tip - way * 2 * _ARROW, QPointF(-way.y(), way.x()) * _ARROW
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawPolygon(QPolygonF([tip, back + side, back - side]))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _join(self, bars: Sequence[Bar]) -> None:
        """Join figures that contradict each other: a line between their edges, with a sign of its own.

        Once they are ruled on it is no warning any more, and a tick stands at what counts.
        """
        if len(bars) < 2:
            return
        is_settled = all(bar.standing is not None for bar in bars)
        colour = QColor(self._look.muted if is_settled else self._look.warning)
        layer, painter = self._layer, self._painter
        rects = [layer.rect_of(bar) for bar in bars]
        middle = max(rect.left() for rect in rects) / 2 + min(rect.right() for rect in rects) / 2
        tops = sorted(rect.top() for rect in rects)
        painter.setPen(QPen(colour, 2.0))
        painter.drawLine(QPointF(middle, tops[0]), QPointF(middle, tops[-1]))
        painter.setBrush(colour)
        for top in tops:
            painter.drawEllipse(QPointF(middle, top), _DOT, _DOT)
        # Beside the line where that is too short to hold it.
        aside = 0.0 if tops[-1] - tops[0] > 2 * _SIGN + 2 * _DOT else _SIGN + 2 * _DOT
        centre = QPointF(middle + aside, (tops[0] + tops[-1]) / 2)
        place = QRectF(centre.x() - _SIGN, centre.y() - _SIGN, 2 * _SIGN, 2 * _SIGN)
        painter.setBrush(QColor(self._look.ground))
        painter.drawEllipse(place)
        painter.setFont(self._look.bold)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "≠")
        self._written.append(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for bar, rect in zip(bars, rects, strict=True):
            if bar.standing is Standing.COUNTS:
                self._tick(QPointF(middle, rect.top()))

    def _tick(self, centre: QPointF) -> None:
        """Draw a tick in a circle: this one counts."""
        place = QRectF(centre.x() - _SIGN, centre.y() - _SIGN, 2 * _SIGN, 2 * _SIGN)
        painter = self._painter
        painter.setPen(QPen(QColor(self._look.text), 1.5))
        painter.setBrush(QColor(self._look.ground))
        painter.drawEllipse(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.text), 2.0))
        painter.drawPolyline([centre + QPointF(*step) * _SIGN for step in _TICK])
        self._written.append(place)

    def _zero(self) -> None:
        y = self._layer.y_of(0.0)
        self._painter.setPen(QPen(QColor(self._look.muted), 1.0))
        self._painter.drawLine(QPointF(0, y), QPointF(self._layer.box.rect().width(), y))

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _title(self) -> None:
        metrics = QFontMetricsF(self._look.bold)
        room = self._layer.box.rect().adjusted(_TEXT_GAP, 2, -_TEXT_GAP, 0)
        words = metrics.elidedText(self._layer.shown.title, Qt.TextElideMode.ElideRight, room.width())
        rect = QRectF(room.left(), room.top(), metrics.horizontalAdvance(words), metrics.height())
        self._write(words, rect, self._look.text, bold=True)

    def _label(self, bar: Bar) -> None:
        """Write a label above its edge, or below it; nowhere where other words stand."""
        label = self._layer.shown.label_of(bar.key)
        rect, whole = self._layer.rect_of(bar), self._layer.box.rect()
        left = max(rect.left() + _TEXT_GAP, _TEXT_GAP)
        room = min(max(rect.right() - left - _TEXT_GAP, _MOST_LABEL), whole.width() - left - _TEXT_GAP)
        if room < _LEAST_LABEL or rect.right() < 0:
            left = max(_TEXT_GAP, min(rect.right(), whole.width()) - _MOST_LABEL)
            room = min(rect.right(), whole.width()) - left
        height = QFontMetricsF(self._look.font).height()
        for top in (rect.top() - height - 3, rect.top() + 4):
            if top >= 0 and top + height <= whole.height() and self._write_beside(label, left, top, room):
                return
        self._write_in_front(label.partition(BETWEEN)[0], rect)

    def _write_in_front(self, number: str, rect: QRectF) -> None:
        """Write the number of a bar alone, in front of its edge, if nothing is written there."""
        metrics = QFontMetricsF(self._look.font)
        width, height = metrics.horizontalAdvance(number), metrics.height()
        place = QRectF(rect.left() - width - _TEXT_GAP, rect.top() - height / 2, width, height)
        taken = any(place.intersects(other) for other in (*self._written, *self._edges))
        if self._layer.box.rect().contains(place) and not taken:
            self._write(number, place, self._look.text)

    def _write_beside(self, label: str, left: float, top: float, room: float) -> bool:
        """Write a label from `left` on, shortened where other words begin; tell whether it says its number."""
        metrics = QFontMetricsF(self._look.font)
        wanted = QRectF(left, top, min(room, metrics.horizontalAdvance(label)), metrics.height())
        taken = [other.left() - _TEXT_GAP - left for other in self._written if other.intersects(wanted)]
        words = metrics.elidedText(label, Qt.TextElideMode.ElideRight, min((room, *taken)))
        number, between, _ = label.partition(BETWEEN)
        if not words.startswith(number if between and number != label else label):
            return False
        self._write(words, QRectF(left, top, metrics.horizontalAdvance(words), metrics.height()), self._look.text)
        return True

    def _write(self, words: str, place: QRectF, colour: str, *, bold: bool = False) -> None:
        self._written.append(place)
        ground = QColor(self._look.ground)
        ground.setAlpha(170)
        self._painter.fillRect(place.adjusted(-2, 0, 2, 0), ground)
        self._painter.setFont(self._look.bold if bold else self._look.font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
