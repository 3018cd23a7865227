"""A matrix as it is painted: a row each proposer, a column each meeting, topic or month, and counts in the cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.statistics.painted import Drawing, Ink, Marked
from gui.theme.spacing import SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

_LEAST_COLUMN, _MOST_COLUMN = 76.0, 150.0
_WIDEST_NAMES = 210.0
_TOTAL = 56.0
_HEAD_LINES = 3
_LEAST_SHADE, _MOST_SHADE = 36, 150
_RING = 2.5
_DIM = 0.55
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWrapAnywhere
_CENTRED_WORDS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHTWARDS, _DOWNWARDS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}, {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Grid:
    """What is shown.

    Attributes:
        rows, columns: Labels.
        counts: How much stands in a cell, by numbers of row and column; cells without anything are left out.
        row_totals, column_totals: May be less than the sum: what stands in two cells counts once.
        total_label: Heads the totals.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: Mapping[tuple[int, int], int]
    row_totals: tuple[int, ...]
    column_totals: tuple[int, ...]
    total_label: str


class MatrixDrawing(Drawing):
    """Paints a matrix; the keys of its marks are the numbers of row and column."""

    def __init__(self, grid: Grid) -> None:
        """Show a grid."""
        self.grid = grid
        self._keys = tuple(sorted(grid.counts))
        self._ink: Ink | None = None
        self._names = self._head = self._row = self._column = 0.0
        self._width = 0.0

    @property
    def keys(self) -> Sequence[Hashable]:
        """The cells that hold something, row by row."""
        return self._keys

    def is_list(self, key: Hashable) -> bool:
        """Each cell stands for all that is in it."""
        return key in self.grid.counts

    # ── places ──────────────────────────────────────────────────────────────────────────────────────────────────

    def lay_out(self, ink: Ink, room: QSizeF) -> QSizeF:
        """Find every place."""
        self._ink = ink
        metrics, bold = QFontMetricsF(ink.font), QFontMetricsF(ink.bold)
        widest = max(map(bold.horizontalAdvance, self.grid.rows), default=0.0)
        self._names = min(widest, _WIDEST_NAMES, room.width() * 0.3) + 2 * SMALL
        self._head = metrics.height() * _HEAD_LINES + 2 * TIGHT
        self._row = 2 * metrics.height() + SMALL
        share = (room.width() - self._names - _TOTAL) / max(1, len(self.grid.columns))
        self._column = max(_LEAST_COLUMN, min(_MOST_COLUMN, share))
        self._width = self._names + len(self.grid.columns) * self._column + _TOTAL
        return QSizeF(self._width, self._head + (len(self.grid.rows) + 1) * self._row)

    def rect_of(self, key: Hashable) -> QRectF | None:
        """Give where a cell is."""
        if not isinstance(key, tuple) or key not in self.grid.counts:
            return None
        row, column = key
        return self._cell(row, column)

    def mark_at(self, at: QPointF, seen: QRectF) -> Hashable | None:
        """Give the cell at a place, if it holds anything."""
        if at.x() < seen.left() + self._names or at.y() < seen.top() + self._head or not self._column:
            return None
        key = (int((at.y() - self._head) // self._row), int((at.x() - self._names) // self._column))
        return key if key in self.grid.counts else None

    def beside(self, key: Hashable, arrow: Qt.Key) -> Hashable | None:
        """Give the nearest cell that holds something, in the direction of an arrow key; the same at the end."""
        if not isinstance(key, tuple):
            return None
        row, column = key
        if arrow in _RIGHTWARDS:
            way = _RIGHTWARDS[arrow]
            found = [each for each in self._keys if each[0] == row and (each[1] - column) * way > 0]
            return min(found, key=lambda each: abs(each[1] - column), default=key)
        way = _DOWNWARDS[arrow]
        found = [each for each in self._keys if (each[0] - row) * way > 0]
        return min(found, key=lambda each: (abs(each[0] - row), abs(each[1] - column)), default=key)

    def _cell(self, row: int, column: int) -> QRectF:
        left, top = self._names + column * self._column, self._head + row * self._row
        return QRectF(left, top, self._column, self._row)

    # ── painting ────────────────────────────────────────────────────────────────────────────────────────────────

    def paint(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        """Paint what is in sight, the heads at its edges."""
        ink = self._ink
        if ink is None:
            return
        rows = range(
            max(0, int((seen.top() - self._head) // self._row)),
            min(len(self.grid.rows), int((seen.bottom() - self._head) // self._row) + 1),
        )
        columns = range(
            max(0, int((seen.left() - self._names) // self._column)),
            min(len(self.grid.columns), int((seen.right() - self._names) // self._column) + 1),
        )
        most = max(self.grid.counts.values(), default=1)
        for row in rows:
            for column in columns:
                self._paint_cell(painter, ink, (row, column), most, marked)
        self._paint_totals(painter, ink, rows, columns)
        self._paint_names(painter, ink, seen, rows)
        self._paint_heads(painter, ink, seen, columns)

    def _paint_cell(self, painter: QPainter, ink: Ink, key: tuple[int, int], most: int, marked: Marked) -> None:
        rect, count = self._cell(*key), self.grid.counts.get(key, 0)
        painter.setPen(QPen(QColor(ink.border), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        if not count:
            return
        is_current = key == marked.current
        is_strong = is_current or key in marked.strong
        painter.setOpacity(_DIM if marked.strong and not is_strong else 1.0)
        shade = ink.colour(0)
        shade.setAlpha(round(_LEAST_SHADE + (_MOST_SHADE - _LEAST_SHADE) * (count - 1) / max(1, most - 1)))
        painter.fillRect(rect.adjusted(1, 1, -1, -1), shade)
        painter.setOpacity(1.0)
        painter.setPen(QColor(ink.text))
        painter.setFont(ink.bold)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, QLocale().toString(count))
        if is_strong:
            painter.setPen(QPen(QColor(ink.accent if is_current else ink.text), _RING))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))

    def _paint_totals(self, painter: QPainter, ink: Ink, rows: range, columns: range) -> None:
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.muted))
        last = self._cell(len(self.grid.rows), len(self.grid.columns))
        for row in rows:
            rect = QRectF(last.left(), self._cell(row, 0).top(), _TOTAL, self._row)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, QLocale().toString(self.grid.row_totals[row]))
        for column in columns:
            rect = QRectF(self._cell(0, column).left(), last.top(), self._column, self._row)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, QLocale().toString(self.grid.column_totals[column]))

    def _paint_names(self, painter: QPainter, ink: Ink, seen: QRectF, rows: range) -> None:
        metrics = QFontMetricsF(ink.bold)
        painter.fillRect(QRectF(seen.left(), seen.top(), self._names, seen.height()), QColor(ink.ground))
        named = [(row, self.grid.rows[row], ink.text, ink.bold) for row in rows]
        named.append((len(self.grid.rows), self.grid.total_label, ink.muted, ink.font))
        for row, words, colour, font in named:
            room = QRectF(seen.left() + TIGHT, self._cell(row, 0).top(), self._names - 2 * TIGHT, self._row)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(room, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
        x = seen.left() + self._names
        painter.setPen(QPen(QColor(ink.muted), 1.0))
        painter.drawLine(QLineF(x, max(seen.top(), 0), x, self._head + len(self.grid.rows) * self._row))

    def _paint_heads(self, painter: QPainter, ink: Ink, seen: QRectF, columns: range) -> None:
        metrics = QFontMetricsF(ink.font)
        painter.fillRect(QRectF(seen.left(), seen.top(), seen.width(), self._head), QColor(ink.ground))
        painter.setFont(ink.font)
        painter.save()
        painter.setClipRect(QRectF(seen.left() + self._names, seen.top(), seen.width(), self._head))
        headed = [(self._cell(0, column), self.grid.columns[column], ink.text) for column in columns]
        last = self._cell(0, len(self.grid.columns))
        headed.append((QRectF(last.left(), 0, _TOTAL, self._row), self.grid.total_label, ink.muted))
        for rect, words, colour in headed:
            room = QRectF(rect.left() + TIGHT, seen.top(), rect.width() - 2 * TIGHT, self._head - TIGHT)
            painter.setPen(QColor(colour))
            _write_wrapped(painter, metrics, room, words)
        painter.restore()
        painter.setPen(QPen(QColor(ink.muted), 1.0))
        y = seen.top() + self._head
        painter.drawLine(QLineF(seen.left(), y, min(seen.right(), self._width), y))


def _write_wrapped(painter: QPainter, metrics: QFontMetricsF, room: QRectF, words: str) -> None:
    """Write words in the lines that there are; cut what does not fit, between letters where one word is too long."""
    shown = words
    for flags in (_CENTRED_WORDS, _CENTRED):
        if room.contains(metrics.boundingRect(room, flags, shown)):
            painter.drawText(room, flags, shown)
            return
    # Nothing less than all lines is cut away; the loop ends, for every word fits at last.
    while len(shown) > 1 and metrics.boundingRect(room, _CENTRED, shown + "…").height() > room.height():
        shown = shown[: max(1, len(shown) * 9 // 10)].rstrip() if len(shown) > 40 else shown[:-1].rstrip()
    painter.drawText(room, _CENTRED, shown + "…")
