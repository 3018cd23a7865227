"""Selections: always whole characters, by mouse, by keyboard or by other code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from core.text.graphemes import next_boundary, previous_boundary, widen
from core.text.span import Span
from gui.reader.surface import ReadingSurface

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from gui.reader.keys import EdgeMove

_EDGE_REACH = 4


class SelectableSurface(ReadingSurface):
    """A page whose words can be selected. Positions are Unicode code points, half open."""

    def select_span(self, start: int, end: int) -> None:
        """Select a stretch, with the caret at its end.

        Raises:
            UserFixable: If the stretch is empty or lies outside the text.
        """
        Span(start, end).check_inside(self.text)
        self._select(start, end)

    def selected_span(self) -> Span | None:
        """Give the selected stretch, widened so that it splits no grapheme cluster; None without one."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self._code_point(cursor.selectionStart()), self._code_point(cursor.selectionEnd())
        return widen(self.text, Span(start, max(end, start + 1)))

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        cursor.clearSelection()
        # Qt scrolls to the caret, which may stand far from what is being read.
        self.setTextCursor(cursor)
        bar.setValue(place)

    def caret_position(self) -> int:
        """Where the caret stands, in code points."""
        return self._code_point(self.textCursor().position())

    def _put_caret(self, point: QPoint, mode: QTextCursor.MoveMode) -> None:
        """Put the caret between the characters nearest to a point of the viewport; between lines it stays."""
        line = self._line_under(point)
        if line is None:
            return
        cursor = self.textCursor()
        position = line.edge_at(point.x())
        if cursor.position() != position:
            cursor.setPosition(position, mode)
            self.setTextCursor(cursor)

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._article.position_of(start))
        cursor.setPosition(self._article.position_of(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _move_edge(self, move: EdgeMove) -> None:
        span = self.selected_span()
        if span is None:
            return
        edge, step = move.value
        position = span.start if edge == "start" else span.end
        at_limit = position == (0 if step < 0 else len(self.text))
        if at_limit:
            return
        moved = (previous_boundary if step < 0 else next_boundary)(self.text, position)
        start, end = (moved, span.end) if edge == "start" else (span.start, moved)
        if start < end:
            self._select(start, end)

    def _select_paragraph(self, point: QPoint) -> None:
        position = self._code_point_under(point)
        if position is None:
            return
        start = self.text.rfind("\n", 0, position) + 1
        end = self.text.find("\n", position)
        self._select(start, len(self.text) if end < 0 else max(end, start + 1))

    def _edge_under(self, point: QPoint) -> str | None:
        span = self.selected_span()
        if span is None:
            return None
        first, last = self._first_and_last_rect(span.start, span.end)
        for edge, x, box in (("end", last.right(), last), ("start", first.left(), first)):
            if abs(point.x() - x) <= _EDGE_REACH and box.top() <= point.y() <= box.bottom():
                return edge
        return None
