"""The timeline of meetings as it is painted: lanes below each other, over one axis of time, and a column at the side.

Days are counted as `datetime.date.toordinal` does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from gui.statistics.axes import PeriodAxis
from gui.statistics.lane_painting import LanePainter
from gui.statistics.painted import Drawing, Ink, Marked
from gui.theme.spacing import MEDIUM, SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QPainter

    from gui.theme.theme import Theme

_LEAST_DAYS = 14.0
_MARGIN_SHARE = 0.08
_WIDEST_NAMES, _WIDEST_LABEL = 170.0, 250.0
_LEAST_SIDE, _SIDE_SHARE = 160.0, 0.4
_MOST_ROWS = 6
_MOST_IN_FULL = 150
_LEAST_BODY = 3.0


@dataclass(frozen=True, slots=True)
class Pill:
    """One mark of a lane.

    Attributes:
        first: Day on which it begins; None where it stands at the side.
        last: Day after its last one; None where it stands at the side.
        number: Stands in it.
        label: First line beside it.
        note: Second line beside it.
        is_hollow: Whether it is planned, or no more than that is known.
        is_crossed: Whether it did not come.
        is_missing: Whether nothing is coded of it: a gap in the numbers.
        is_vague: Whether its ends are only about right.
        differs: Whether another mark has the same meeting on another date.
    """

    key: Hashable
    first: float | None
    last: float | None
    number: str
    label: str = ""
    note: str = ""
    is_hollow: bool = False
    is_crossed: bool = False
    is_missing: bool = False
    is_vague: bool = False
    differs: bool = False


@dataclass(frozen=True, slots=True)
class LaneShown:
    """One lane."""

    title: str
    pills: tuple[Pill, ...]
    slot: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its places.

    Attributes:
        body: Of the mark itself.
        label: Of its words; empty where there is no room for them.
    """

    pill: Pill
    body: QRectF
    label: QRectF

    @property
    def whole(self) -> QRectF:
        """Both."""
        return self.body.united(self.label)


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A lane with its places.

    Attributes:
        rect: From edge to edge.
        words: Title, in as many lines as it needs.
    """

    lane: LaneShown
    rect: QRectF
    placed: tuple[Placed, ...]


class _InTime:
    """The marks of a lane that have a place in time, found quickly."""

    def __init__(self, lane: LaneShown) -> None:
        timed = [
            (pill.first, pill.last, pill) for pill in lane.pills if pill.first is not None and pill.last is not None
        ]
        timed.sort(key=lambda each: each[0])
        self.firsts = [each[0] for each in timed]
        self.pills = [each[2] for each in timed]
        self.longest = max((each[1] - each[0] for each in timed), default=0.0)
        self.last = max((each[1] for each in timed), default=0.0)

    def count(self, first: float, last: float) -> int:
        """Count those that begin between two days."""
        return bisect_right(self.firsts, last) - bisect_left(self.firsts, first)

    def within(self, first: float, last: float) -> list[Pill]:
        """List those that have a day between two."""
        some = self.pills[bisect_left(self.firsts, first - self.longest) : bisect_right(self.firsts, last)]
        return [pill for pill in some if pill.last is not None and pill.last >= first]


class LanesDrawing(Drawing):
    """Lays lanes out; what would lie on something else goes into a row below it."""

    def __init__(self, lanes: Sequence[LaneShown], side_title: str, theme: Theme) -> None:
        """Show all of time.

        Args:
            side_title: Heads the column of the marks that have no place in time.
        """
        self.lanes, self.side_title, self._theme = tuple(lanes), side_title, theme
        self.axis = PeriodAxis()
        self.placed: tuple[PlacedLane, ...] = ()
        self.names = self.side = self.head = 0.0
        self.size = QSizeF()
        self.ink: Ink | None = None
        self._by_key: dict[Hashable, Pill] = {pill.key: pill for lane in lanes for pill in lane.pills}
        self._places: dict[Hashable, Placed] = {}
        self._in_time = [_InTime(lane) for lane in self.lanes]
        timed = [each for each in self._in_time if each.pills]
        first, last = min((each.firsts[0] for each in timed), default=1.0), max((e.last for e in timed), default=366.0)
        margin = max((last - first) * _MARGIN_SHARE, _LEAST_DAYS)
        self._all = self.window = (first - margin, last + margin)
        self.is_dense = False
        self.has_time = bool(timed)
        self.has_side = sum(len(each.pills) for each in timed) < len(self._by_key)

    @property
    def keys(self) -> Sequence[Hashable]:
        """The marks, lane by lane."""
        return tuple(self._by_key)

    # ── places ──────────────────────────────────────────────────────────────────────────────────────────────────

    def lay_out(self, ink: Ink, room: QSizeF) -> QSizeF:
        """Find every place."""
        self.ink = ink
        self.axis.set_theme(self._theme, ink.font)
        metrics, bold = QFontMetricsF(ink.font), QFontMetricsF(ink.bold)
        widest = max((bold.horizontalAdvance(lane.title) for lane in self.lanes), default=0.0)
        self.names = min(widest, _WIDEST_NAMES, room.width() * 0.25) + 2 * MEDIUM
        self.side = min(self._side_wanted(metrics), room.width() * _SIDE_SHARE) if self.has_side else 0.0
        if not self.has_time:
            self.side = room.width() - self.names
        self.head = metrics.height() + 2 * SMALL
        self.is_dense = self._count() > _MOST_IN_FULL
        top, lanes = self.head, []
        for lane, in_time in zip(self.lanes, self._in_time, strict=True):
            placed = self._place(lane, in_time, top, room.width(), metrics)
            least = 2 * self._row(metrics) if lane.pills else self._row(metrics)
            bottom = max((each.whole.bottom() for each in placed), default=top) + SMALL
            rect = QRectF(0, top, room.width(), max(bottom - top, least * 0.75))
            lanes.append(PlacedLane(lane, rect, tuple(placed)))
            top = rect.bottom()
        self.placed = tuple(lanes)
        self._places = {each.pill.key: each for lane in lanes for each in lane.placed}
        self.size = QSizeF(room.width(), max(top + SMALL, room.height()))
        return QSizeF(0, top + SMALL)

    @property
    def time(self) -> QRectF:
        """Where time is."""
        return QRectF(self.names, 0, max(1.0, self.size.width() - self.names - self.side), self.size.height())

    def x_of(self, day: float) -> float:
        """Give where a day begins."""
        first, last = self.window
        return self.time.left() + (day - first) / (last - first) * self.time.width()

    def _count(self) -> int:
        return sum(each.count(*self.window) for each in self._in_time)

    def _side_wanted(self, metrics: QFontMetricsF) -> float:
        """Give the width in which the words of the marks without a place in time are not cut."""
        beside = [pill for lane in self.lanes for pill in lane.pills if pill.first is None or pill.last is None]
        widest = max(self._pill_width(pill, metrics) + SMALL + _label_width(pill, metrics) for pill in beside)
        return max(_LEAST_SIDE, widest, metrics.horizontalAdvance(self.side_title)) + 2 * SMALL

    def _row(self, metrics: QFontMetricsF) -> float:
        return 2 * metrics.height() + SMALL

    def _place(
        self, lane: LaneShown, in_time: _InTime, top: float, width: float, metrics: QFontMetricsF
    ) -> list[Placed]:
        self.size = QSizeF(width, self.size.height())
        beside = [pill for pill in lane.pills if pill.first is None or pill.last is None]
        if self.is_dense:
            found = self._dense(in_time, top, metrics)
        else:
            found = self._rows_of(in_time.within(*self.window), top, metrics)
        for row, pill in enumerate(beside):
            body = QRectF(width - self.side + SMALL, 0, self._pill_width(pill, metrics), metrics.height() + TIGHT)
            room = QRectF(body.left(), 0, self.side - 2 * SMALL, 1)
            label = self._label(pill, body, room, metrics)
            found.append(_moved(pill, body, label, top + SMALL + row * self._row(metrics), metrics))
        return found

    def _dense(self, in_time: _InTime, top: float, metrics: QFontMetricsF) -> list[Placed]:
        """Place many marks as strokes; those that would be one stroke are one, and come apart when time is zoomed."""
        found: list[Placed] = []
        (first, last), area = self.window, self.time
        scale, height = area.width() / (last - first), 2 * metrics.height()
        number = bisect_left(in_time.firsts, first - in_time.longest)
        while number < len(in_time.pills) and in_time.firsts[number] <= last:
            pill = in_time.pills[number]
            left = max(area.left(), area.left() + ((pill.first or 0.0) - first) * scale)
            right = min(area.right(), max(left + _LEAST_BODY, area.left() + ((pill.last or 0.0) - first) * scale))
            if right > left:
                found.append(Placed(pill, QRectF(left, top + SMALL, right - left, height), QRectF()))
            number = bisect_left(in_time.firsts, (left + _LEAST_BODY - area.left()) / scale + first, number + 1)
        return found

    def _rows_of(self, here: Sequence[Pill], top: float, metrics: QFontMetricsF) -> list[Placed]:
        """Place few marks with their words; what would lie on something else goes a row down."""
        found: list[Placed] = []
        rows: list[float] = []
        area = self.time
        for pill in here:
            left, right = self.x_of(pill.first or 0.0), self.x_of(pill.last or 0.0)
            wide = max(right - left, self._pill_width(pill, metrics))
            body = QRectF((left + right) / 2 - wide / 2, 0, wide, metrics.height() + TIGHT)
            body = self._clipped(body, area)
            label = self._label(pill, body, area, metrics)
            whole = body.united(label)
            row = next((n for n, end in enumerate(rows) if end + TIGHT <= whole.left()), len(rows))
            if row >= _MOST_ROWS:
                row, label = _MOST_ROWS - 1, QRectF()
            if row == len(rows):
                rows.append(0.0)
            rows[row] = max(rows[row], whole.right())
            found.append(_moved(pill, body, label, top + SMALL + row * self._row(metrics), metrics))
        return found

    def _pill_width(self, pill: Pill, metrics: QFontMetricsF) -> float:
        return max(metrics.horizontalAdvance(pill.number + "0"), metrics.height()) + SMALL

    def _clipped(self, body: QRectF, area: QRectF) -> QRectF:
        """Keep a long bar within sight, so that its words are seen."""
        left, right = max(body.left(), area.left() + 1), min(body.right(), area.right() - 1)
        return QRectF(left, body.top(), right - left, body.height()) if right - left >= body.height() else body

    def _label(self, pill: Pill, body: QRectF, area: QRectF, metrics: QFontMetricsF) -> QRectF:
        """Give the words room at the right of the mark, else at its left."""
        lines = [words for words in (pill.label, pill.note) if words]
        if not lines:
            return QRectF()
        wanted = _label_width(pill, metrics)
        height = metrics.height() * len(lines)
        behind, before = area.right() - body.right() - SMALL, body.left() - area.left() - SMALL
        if behind >= wanted or behind >= before:
            return QRectF(body.right() + SMALL, 0, max(0.0, min(wanted, behind)), height)
        wide = min(wanted, before)
        return QRectF(body.left() - SMALL - wide, 0, wide, height)

    # ── asked ───────────────────────────────────────────────────────────────────────────────────────────────────

    def paint(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        """Paint what is in sight."""
        if self.ink is not None:
            LanePainter(painter, self, self.ink, marked).paint(seen)

    def mark_at(self, at: QPointF, seen: QRectF) -> Hashable | None:
        """Give the mark at a place."""
        if at.y() < seen.top() + self.head:
            return None
        for lane in self.placed:
            if lane.rect.contains(at):
                near = [each for each in lane.placed if each.body.adjusted(-2, -2, 2, 2).contains(at)]
                near = near or [each for each in lane.placed if each.label.contains(at)]
                return near[-1].pill.key if near else None
        return None

    def rect_of(self, key: Hashable) -> QRectF | None:
        """Give where a mark is; None where it is out of sight in time."""
        placed = self._places.get(key)
        return placed.body if placed is not None else None

    # ── time ────────────────────────────────────────────────────────────────────────────────────────────────────

    def zoom(self, factor: float, at: float | None = None) -> bool:
        """Show more or less of time around a place."""
        first, last = self.window
        share = 0.5 if at is None else min(1.0, max(0.0, (at - self.time.left()) / self.time.width()))
        whole = self._all[1] - self._all[0]
        days = min(whole * 1.5, max(_LEAST_DAYS, (last - first) * factor))
        begin = first + share * (last - first) - share * days
        return self._show(begin, days)

    def shift(self, pixels: float) -> bool:
        """Show earlier or later times."""
        days = self.window[1] - self.window[0]
        return self._show(self.window[0] + pixels / self.time.width() * days, days)

    def show_all(self) -> bool:
        """Show all of time."""
        self.window = self._all
        return True

    def bring(self, key: Hashable) -> None:
        """Show the time of a mark, if it is out of sight; so little of time that it is a mark of its own."""
        pill = self._by_key.get(key)
        if pill is None or pill.first is None or pill.last is None:
            return
        middle, days = (pill.first + pill.last) / 2, self.window[1] - self.window[0]
        if not self.window[0] <= middle <= self.window[1]:
            self._show(middle - days / 2, days)
        while self._count() > _MOST_IN_FULL and days > _LEAST_DAYS and key not in self._places:
            days = max(_LEAST_DAYS, days / 2)
            self._show(middle - days / 2, days)

    def _show(self, first: float, days: float) -> bool:
        low, high = self._all[0] - days / 2, self._all[1] + days / 2
        first = max(low, min(first, high - days))
        self.window = (first, first + days)
        return True


def _label_width(pill: Pill, metrics: QFontMetricsF) -> float:
    return min(max(map(metrics.horizontalAdvance, (pill.label, pill.note))) + 2, _WIDEST_LABEL)


def _moved(pill: Pill, body: QRectF, label: QRectF, top: float, metrics: QFontMetricsF) -> Placed:
    """Put a mark into a row, its words beside the middle of it."""
    height = 2 * metrics.height()
    body = body.translated(0, top + (height - body.height()) / 2)
    return Placed(pill, body, label.translated(0, top + (height - label.height()) / 2) if label else QRectF())
