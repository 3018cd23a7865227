"""Figures as bars over the periods that they are told of: a tinted ground, and a strong edge at the value."""

from __future__ import annotations

from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from gui.statistics.bar_painting import BarPainter, Look
from gui.statistics.plot import Layer, TimeBox
from gui.statistics.scales import lowest_decade

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from core.analysis.charts.ruled import Standing
    from gui.theme.theme import Theme

MOST_DRAWN_ONE_BY_ONE = 10_000
"""Above that many in sight, the chart shows between which numbers they lie, column by column."""
_MOST_DRAWN_IN_FULL = 300
_REACH = 6.0
_HEADROOM, _HEADROOM_IN_DECADES = 1.32, 1.16
_LEAST_WIDTH = 3.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure.

    Attributes:
        key: Of the mark.
        first: Day on which the period begins; None where it has no beginning.
        last: Day after its last one; None where it has no end.
        value: Where the edge is; None where only a direction is known.
        high: Upper end, where the value is a range.
        slot: Of the colour.
        bound: One of ``~ > ≥ < ≤``, or empty.
        fades_first: Whether the beginning of the period is only about right.
        fades_last: Whether its end is.
        is_hollow: Whether the value was worked out.
        base: Days of the period that a change is measured against.
        direction: ``up``, ``down`` or ``unchanged`` where only that is known.
        standing: What the analyst ruled on it, where others contradict it.
    """

    key: Hashable
    first: float | None
    last: float | None
    value: float | None
    high: float | None = None
    slot: int = 0
    bound: str = ""
    fades_first: bool = False
    fades_last: bool = False
    is_hollow: bool = False
    base: tuple[float, float] | None = None
    direction: str = ""
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """What one panel shows.

    Attributes:
        title: Names the unit.
        joined: Keys of figures that contradict each other.
        label_of: Says a bar in one line, which stands at its edge where there is room.
        is_logarithmic: Whether its axis is; every number is then above nought.
        unit: Name of the unit alone.
        is_change: Whether the bars are changes.
    """

    title: str
    bars: tuple[Bar, ...]
    joined: tuple[tuple[Hashable, ...], ...] = ()
    label_of: Callable[[Hashable], str] = str
    is_logarithmic: bool = False
    unit: str = ""
    is_change: bool = False


class BarsLayer(Layer):
    """Paints bars, one by one while they are few."""

    def __init__(self, box: TimeBox) -> None:
        """Begin without bars."""
        super().__init__(box)
        self.shown = Bars("", ())
        self._look: Look | None = None
        self._places: dict[Hashable, int] = {}
        self._first = self._last = self._low = self._high = np.empty(0)
        self._slots = np.empty(0, dtype=int)
        self._ground = 0.0

    # ── data ────────────────────────────────────────────────────────────────────────────────────────────────────

    def show_bars(self, shown: Bars) -> None:
        """Show other bars."""
        self.shown = shown
        bars = shown.bars
        self._places = {bar.key: number for number, bar in enumerate(bars)}
        self._first = np.array([-np.inf if bar.first is None else bar.first for bar in bars], dtype=float)
        self._last = np.array([np.inf if bar.last is None else bar.last for bar in bars], dtype=float)
        self._low = np.array([bar.value or 0.0 for bar in bars], dtype=float)
        self._high = np.array([bar.high if bar.high is not None else bar.value or 0.0 for bar in bars], dtype=float)
        self._ground = 0.0
        if shown.is_logarithmic:
            self._ground = lowest_decade(float(min(self._low.min(), self._high.min())))
            self._low, self._high = np.log10(self._low), np.log10(self._high)
        self._slots = np.array([bar.slot for bar in bars], dtype=int)
        self.update()

    @property
    def keys(self) -> Sequence[Hashable]:
        """The bars, in the order in which they came: by period."""
        return tuple(self._places)

    @property
    def days(self) -> tuple[float, float] | None:
        """First and last day that a bar has."""
        bars = self.shown.bars
        ends = [day for bar in bars for day in (bar.first, bar.last, *(bar.base or ())) if day is not None]
        return (min(ends), max(ends)) if ends else None

    @property
    def heights(self) -> tuple[float, float]:
        """From nought, or below where there are such numbers, to a little above the highest.

        Powers of ten where the axis is logarithmic.
        """
        if not self.has_numbers:
            return -1.0, 1.6
        if self.is_logarithmic:
            span = float(max(self._low.max(), self._high.max())) - self._ground
            return self._ground, self._ground + span * _HEADROOM_IN_DECADES
        low = min(0.0, float(self._low.min()))
        high = max(0.0, float(self._high.max()))
        span = (high - low) or 1.0
        return low - (0.12 * span if low < 0 else 0.0), low + span * _HEADROOM

    @property
    def has_numbers(self) -> bool:
        """Whether any bar has a number."""
        return any(bar.value is not None for bar in self.shown.bars)

    @property
    def is_logarithmic(self) -> bool:
        """Whether the axis is."""
        return self.shown.is_logarithmic

    # ── places ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _in_sight(self) -> np.ndarray:
        first, last = self.box.viewRange()[0]
        return np.flatnonzero((self._last >= first) & (self._first <= last))

    def y_of(self, number: float) -> float:
        """Give where a number is; nought lies at the bottom of a logarithmic axis."""
        if self.is_logarithmic:
            number = log10(number) if number > 0 else self._ground
        return super().y_of(number)

    def rect_of(self, bar: Bar) -> QRectF:
        """Give the ground of a bar: from the lowest line of the axis to its edge, over its period."""
        first, last = self.box.viewRange()[0]
        left = self.x_of(first if bar.first is None else bar.first)
        right = self.x_of(last if bar.last is None else bar.last)
        top = self.y_of(bar.high if bar.high is not None else bar.value or 0.0)
        return QRectF(QPointF(left, top), QPointF(max(right, left + _LEAST_WIDTH), self.y_of(0.0)))

    def place_of(self, key: Hashable) -> QRectF | None:
        """Give where a bar is drawn."""
        number = self._places.get(key)
        return None if number is None else self.rect_of(self.shown.bars[number]).normalized()

    def mark_at(self, at: QPointF) -> Hashable | None:
        """Give the bar whose edge is near, else the lowest one whose ground is under a place."""
        (first, last), (low, high) = self.box.viewRange()
        width, height = max(1.0, self.box.rect().width()), max(1.0, self.box.rect().height())
        day = first + at.x() / width * (last - first)
        reach = (last - first) / width * _REACH / 2
        near = np.flatnonzero((self._first - reach <= day) & (self._last + reach >= day))
        if not len(near):
            return None
        number = low + (height - at.y()) / height * (high - low)
        edges = np.minimum(np.abs(self._high[near] - number), np.abs(self._low[near] - number))
        best = int(np.argmin(edges))
        if edges[best] <= (high - low) / height * _REACH:
            return self.shown.bars[near[best]].key
        tops = self._high[near]
        under = near[(np.minimum(tops, self._ground) <= number) & (np.maximum(tops, self._ground) >= number)]
        if not len(under):
            return None
        return self.shown.bars[under[int(np.argmin(np.abs(self._high[under] - self._ground)))]].key

    def marks_in(self, frame: QRectF) -> list[Hashable]:
        """Give the bars whose edge a frame touches."""
        bars = (self.shown.bars[number] for number in self._in_sight())
        return [bar.key for bar in bars if self._edge(bar).intersects(frame)]

    def _edge(self, bar: Bar) -> QRectF:
        rect = self.rect_of(bar)
        return QRectF(rect.left(), rect.top() - 1, rect.width(), 2)

    # ── painting ────────────────────────────────────────────────────────────────────────────────────────────────

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Take other colours."""
        self._look = Look.of(theme, font)
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint what is in sight."""
        del option, widget
        rect = self.box.rect()
        if self._look is None or rect.width() < 1 or rect.height() < 1:
            return
        painter.setClipRect(rect)
        seen = self._in_sight()
        if len(seen) <= _MOST_DRAWN_IN_FULL:
            BarPainter(painter, self, self._look).paint([self.shown.bars[number] for number in seen])
        elif len(seen) <= MOST_DRAWN_ONE_BY_ONE:
            self._paint_edges(painter, seen, self._look)
        else:
            self._paint_columns(painter, seen, self._look)
        BarPainter(painter, self, self._look).paint_frame(self.box.frame)

    def _paint_edges(self, painter: QPainter, seen: np.ndarray, look: Look) -> None:
        """Paint only the edge of each bar: all of one colour in one stroke."""
        (first, last), (low, high) = self.box.viewRange()
        width, height = self.box.rect().width(), self.box.rect().height()
        slots = self._slots[seen] % look.count
        left = (np.clip(self._first[seen], first, last) - first) / (last - first) * width
        right = np.maximum((np.clip(self._last[seen], first, last) - first) / (last - first) * width, left + 2.0)
        top = height - (self._high[seen] - low) / (high - low) * height
        for slot in range(look.count):
            ours = slots == slot
            if ours.any():
                x = np.column_stack((left[ours], right[ours])).ravel()
                y = np.repeat(top[ours], 2)
                painter.setPen(QPen(QColor(look.colour(slot)), 1.0))
                painter.drawPath(pg.arrayToQPath(x, y, connect="pairs"))
        BarPainter(painter, self, look).paint_chosen(self.shown.bars)

    def _paint_columns(self, painter: QPainter, seen: np.ndarray, look: Look) -> None:
        """Paint, for each column of pixels, from the lowest to the highest number in it."""
        (first, last), (low, high) = self.box.viewRange()
        width, height = int(self.box.rect().width()), self.box.rect().height()
        middle = (np.clip(self._first[seen], first, last) + np.clip(self._last[seen], first, last)) / 2
        column = np.clip(((middle - first) / (last - first) * width).astype(int), 0, width - 1)
        bottom, top = np.full(width, np.inf), np.full(width, -np.inf)
        np.minimum.at(bottom, column, self._high[seen])
        np.maximum.at(top, column, self._high[seen])
        there = np.flatnonzero(np.isfinite(bottom))
        x = np.repeat(there + 0.5, 2)
        ends = np.column_stack((bottom[there], top[there])).ravel()
        y = height - (ends - low) / (high - low) * height
        y[1::2] -= 1.0
        painter.setPen(QPen(QColor(look.colour(0)), 1.0))
        painter.drawPath(pg.arrayToQPath(x, y, connect="pairs"))
        BarPainter(painter, self, look).paint_chosen(self.shown.bars)
        painter.setPen(Qt.PenStyle.NoPen)
