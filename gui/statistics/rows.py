"""Rows of bars as they are painted: a name, a bar of several parts, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from gui.statistics.painted import Drawing, Ink, Marked
from gui.theme.spacing import MEDIUM, SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_WIDEST_NAMES, _WIDEST_NOTE = 290.0, 260.0
_LEAST_BAR = 60.0
_RING = 2.0
_DIM = 0.55
_SWATCH = 12.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Fill(Enum):
    """How a part is painted, so that colour is not all that tells it apart."""

    SOLID = "solid"
    HATCHED = "hatched"
    CROSSED = "crossed"
    HOLLOW = "hollow"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of part, as the legend has it."""

    label: str
    slot: int
    fill: Fill = Fill.SOLID
    colour: str = ""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One row.

    Attributes:
        numbers: Of each kind, in the order of the kinds.
        note: What it comes to, behind the bar.
        of: What a full bar stands for; the longest row where it is None.
        opens: Whether a click opens words, rather than listing what the row stands for.
        leads: Whether a click does either; the row says all that there is otherwise.
    """

    key: Hashable
    label: str
    numbers: tuple[int, ...]
    note: str
    of: int | None = None
    opens: bool = False
    leads: bool = True


class RowsDrawing(Drawing):
    """Paints rows of bars below a legend."""

    def __init__(self, kinds: Sequence[Kind], rows: Sequence[BarRow], why_empty: str = "") -> None:
        """Show rows.

        Args:
            why_empty: Is said where there are no rows.
        """
        self.kinds, self.rows, self._why_empty = tuple(kinds), tuple(rows), why_empty
        self._numbers = {row.key: number for number, row in enumerate(self.rows)}
        self._most = max((sum(row.numbers) for row in self.rows if row.of is None), default=1)
        self._ink: Ink | None = None
        self._names = self._note = self._row = self._head = self._width = 0.0

    @property
    def keys(self) -> Sequence[Hashable]:
        """The rows, from top to bottom."""
        return tuple(self._numbers)

    def is_list(self, key: Hashable) -> bool:
        """A row stands for what the table lists of it, unless it opens words itself."""
        number = self._numbers.get(key)
        return number is not None and self.rows[number].leads and not self.rows[number].opens

    def leads(self, key: Hashable) -> bool:
        """Whether a row leads anywhere."""
        number = self._numbers.get(key)
        return number is not None and self.rows[number].leads

    # ── places ──────────────────────────────────────────────────────────────────────────────────────────────────

    def lay_out(self, ink: Ink, room: QSizeF) -> QSizeF:
        """Find every place."""
        self._ink = ink
        metrics = QFontMetricsF(ink.font)
        names = max((metrics.horizontalAdvance(row.label) for row in self.rows), default=0.0)
        notes = max((metrics.horizontalAdvance(row.note) for row in self.rows), default=0.0)
        self._width = room.width()
        self._names = min(names, _WIDEST_NAMES, room.width() * 0.4) + MEDIUM
        self._note = min(notes, _WIDEST_NOTE, room.width() * 0.38) + 2 * SMALL
        self._row = metrics.height() + MEDIUM
        lines = self._legend(ink)[-1][1].bottom() if self.kinds else 0.0
        self._head = lines + SMALL
        return QSizeF(self._names + self._note + _LEAST_BAR, self._head + len(self.rows) * self._row + SMALL)

    def _legend(self, ink: Ink) -> list[tuple[Kind, QRectF]]:
        metrics = QFontMetricsF(ink.font)
        places: list[tuple[Kind, QRectF]] = []
        left, top = TIGHT, TIGHT
        for kind in self.kinds:
            width = _SWATCH + TIGHT + metrics.horizontalAdvance(kind.label) + MEDIUM
            if left + width > self._width and left > TIGHT:
                left, top = TIGHT, top + round(metrics.height()) + TIGHT
            places.append((kind, QRectF(left, top, width, metrics.height())))
            left += round(width)
        return places

    def _row_rect(self, number: int) -> QRectF:
        return QRectF(0, self._head + number * self._row, self._width, self._row)

    def _full(self, number: int) -> QRectF:
        rect = self._row_rect(number)
        width = max(_LEAST_BAR, self._width - self._names - self._note)
        return QRectF(self._names, rect.top() + TIGHT, width, rect.height() - 2 * TIGHT)

    def rect_of(self, key: Hashable) -> QRectF | None:
        """Give where a row is."""
        number = self._numbers.get(key)
        return self._row_rect(number) if number is not None and self._row else None

    def mark_at(self, at: QPointF, seen: QRectF) -> Hashable | None:
        """Give the row at a place."""
        if at.y() < seen.top() + self._head or not self._row:
            return None
        number = int((at.y() - self._head) // self._row)
        return self.rows[number].key if number < len(self.rows) else None

    # ── painting ────────────────────────────────────────────────────────────────────────────────────────────────

    def paint(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        """Paint what is in sight, the legend at its top."""
        ink = self._ink
        if ink is None:
            return
        if not self.rows:
            painter.setFont(ink.font)
            painter.setPen(QColor(ink.muted))
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._why_empty)
            return
        first = max(0, int((seen.top() - self._head) // self._row))
        last = min(len(self.rows), int((seen.bottom() - self._head) // self._row) + 1)
        for number in range(first, last):
            self._paint_row(painter, ink, number, marked)
        painter.fillRect(QRectF(seen.left(), seen.top(), seen.width(), self._head - 1), QColor(ink.ground))
        painter.setFont(ink.font)
        for kind, place in self._legend(ink):
            rect = place.translated(0, seen.top())
            swatch = QRectF(rect.left(), rect.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
            self._fill(painter, ink, kind, swatch)
            painter.setPen(QColor(ink.text))
            painter.drawText(rect.adjusted(_SWATCH + TIGHT, 0, 0, 0), _LEFT, kind.label)

    def _paint_row(self, painter: QPainter, ink: Ink, number: int, marked: Marked) -> None:
        row, rect, full = self.rows[number], self._row_rect(number), self._full(number)
        is_current, is_strong = row.key == marked.current, row.key in marked.strong
        is_dim = bool(marked.strong) and not (is_strong or is_current)
        metrics = QFontMetricsF(ink.font)
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.text))
        name = QRectF(TIGHT, rect.top(), self._names - MEDIUM, rect.height())
        painter.drawText(name, _RIGHT, metrics.elidedText(row.label, Qt.TextElideMode.ElideMiddle, name.width()))
        scale = full.width() / max(1, self._most if row.of is None else row.of)
        left = full.left()
        if row.of is not None:
            painter.setPen(QPen(QColor(ink.border), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(full)
        for kind, amount in zip(self.kinds, row.numbers, strict=True):
            if amount:
                part = QRectF(left, full.top(), max(2.0, amount * scale), full.height())
                painter.setOpacity(_DIM if is_dim else 1.0)
                self._fill(painter, ink, kind, part)
                painter.setOpacity(1.0)
                self._paint_number(painter, ink, kind, part, amount, is_dim=is_dim)
                left = part.right()
        end = full.right() if row.of is not None else left
        note = QRectF(end + SMALL, rect.top(), self._width - end - 2 * SMALL, rect.height())
        painter.setPen(QColor(ink.muted))
        painter.drawText(note, _LEFT, metrics.elidedText(row.note, Qt.TextElideMode.ElideRight, note.width()))
        if is_current or is_strong:
            painter.setPen(QPen(QColor(ink.accent if is_current else ink.text), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -1), 3, 3)

    def _fill(self, painter: QPainter, ink: Ink, kind: Kind, rect: QRectF) -> None:
        colour = QColor(kind.colour) if kind.colour else ink.colour(kind.slot)
        painter.setPen(QPen(colour, 1.0))
        if kind.fill is Fill.SOLID:
            painter.setBrush(colour)
        elif kind.fill is Fill.HOLLOW:
            painter.setBrush(QColor(ink.ground))
        else:
            painter.fillRect(rect, QColor(ink.ground))
            is_hatched = kind.fill is Fill.HATCHED
            pattern = Qt.BrushStyle.BDiagPattern if is_hatched else Qt.BrushStyle.DiagCrossPattern
            painter.setBrush(QBrush(colour, pattern))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_number(
        self, painter: QPainter, ink: Ink, kind: Kind, part: QRectF, amount: int, *, is_dim: bool
    ) -> None:
        words = QLocale().toString(amount)
        width = QFontMetricsF(ink.bold).horizontalAdvance(words) + 2 * TIGHT
        if len(self.kinds) < 2 or width > part.width():
            return
        painter.setFont(ink.bold)
        if kind.fill is not Fill.SOLID:
            room = QRectF(part.center().x() - width / 2, part.top() + 2, width, part.height() - 4)
            painter.fillRect(room, QColor(ink.ground))
        painter.setPen(QColor(ink.ground if kind.fill is Fill.SOLID and not is_dim else ink.text))
        painter.drawText(part, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(ink.font)
