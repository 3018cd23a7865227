"""Selections: always whole characters, by mouse, by keyboard or by other code."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QPainter, QTextCursor

from core.text.graphemes import next_boundary, previous_boundary, widen
from core.text.span import Span
from gui.reader.handles import Edge, Handle, handle_in, paint_handles
from gui.reader.lines import TextLine, lines_between, lines_of
from gui.reader.surface import ReadingSurface

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.reader.keys import EdgeMove
    from gui.theme.theme import Theme


_GREATEST_GAP = 60
_GAP_STEP = 5


class _Place(NamedTuple):
    """A line in view: where it begins and ends (positions of Qt's), and its upper edge in the document."""

    start: int
    end: int
    top: float


class SelectableSurface(ReadingSurface):
    """A page whose words can be selected. Positions are Unicode code points, half open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._painted_handles: list[QRect] = []
        self._seen: tuple[object, ...] = ()
        self._places: list[_Place] = []
        self.selectionChanged.connect(self._repaint_handles)
        self.article_shown.connect(self._forget_places)

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

    def caret_and_anchor(self) -> tuple[int, int]:
        """Where the caret stands and where the selection began, in code points; the same without a selection."""
        cursor = self.textCursor()
        return self._code_point(cursor.position()), self._code_point(cursor.anchor())

    def handles(self) -> tuple[Handle, ...]:
        """Give the handles at those ends of the selection that are in view."""
        span = self.selected_span()
        if span is None:
            return ()
        first, last = self._article.position_of(span.start), self._article.position_of(span.end)
        ends = ((Edge.START, first, self._visible_line_of(first)), (Edge.END, last, self._visible_line_of(last - 1)))
        place = self.verticalScrollBar().value()
        return tuple(
            handle_in(edge, line.x_at(position), line.top - place, line.bottom - place)
            for edge, position, line in ends
            if line is not None
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and the handles over it."""
        super().paintEvent(event)
        shown = [handle for handle in self.handles() if handle.room.intersects(event.rect())]
        if shown:
            painter = QPainter(self.viewport())
            paint_handles(painter, shown, self.theme.palette)
            painter.end()

    def _middle(self) -> tuple[int, float]:
        """Hold selected words where they stand in the view, rather than its middle, while the text is set anew."""
        span = self.selected_span()
        first = self._article.position_of(span.start) if span is not None else 0
        line = self._visible_line_of(first) if span is not None else None
        if line is None:
            return super()._middle()
        return first, (line.top + line.bottom) / 2 - self.verticalScrollBar().value()

    def _line_under(self, point: QPoint) -> TextLine | None:
        y = point.y() + self.verticalScrollBar().value()
        line = self._line_from(y)
        return line if line is not None and y < line.room_bottom else None

    def _position_near(self, point: QPoint) -> int:
        """Code point between the characters nearest to a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        line = self._line_from(y)
        if line is None:
            places = self._visible_places()
            return self._code_point(places[0].start) if places else 0
        if y >= line.room_bottom and line.end >= self._article.qt.characterCount() - 1:
            return len(self.text)
        return self._code_point(line.edge_at(point.x()))

    def _visible_line_of(self, position: int) -> TextLine | None:
        """Give the visible line that holds a character, or the line break behind it; a position of Qt's."""
        places = self._visible_places()
        number = bisect_right(places, position, key=lambda place: place.start)
        return self._line_at(places[number - 1]) if number and position <= places[number - 1].end else None

    def _line_from(self, y: float) -> TextLine | None:
        """Give the last visible line that begins above a y of the document."""
        places = self._visible_places()
        number = bisect_right(places, y, key=lambda place: place.top)
        return self._line_at(places[number - 1]) if number else None

    def _line_at(self, place: _Place) -> TextLine | None:
        return next(lines_of(self._article.qt, place.start, place.start + 1), None)

    def _visible_places(self) -> list[_Place]:
        """Tell where the lines in view are; the layout is asked once while the page rests, not at each mouse move.

        Between two paragraphs Qt walks through all that follow to find what lies there, and where the article is not
        laid out to its end yet it finds nothing; so a line a little higher is taken to begin with. The lines
        themselves are not kept: one that outlived its article would be taken for whatever Qt puts in its place.
        """
        place, view = self.verticalScrollBar().value(), self.viewport().size()
        seen = (self._article, place, view, self._article.points, self._article.left_margin)
        if seen != self._seen:
            tops = range(place, place - _GREATEST_GAP, -_GAP_STEP)
            found = (list(lines_between(self._article.qt, top, place + view.height())) for top in tops)
            lines: list[TextLine] = next(filter(None, found), [])
            self._places = [_Place(line.start, line.end, line.top) for line in lines]
            self._seen = seen if lines else ()
        return self._places

    def _forget_places(self) -> None:
        self._seen = ()

    def _select(self, anchor: int, caret: int, *, scroll: bool = True) -> None:
        """Select from an anchor to the caret, or put the caret where both are the same.

        Args:
            anchor: Where the selection begins, a code point.
            caret: Where the caret stands.
            scroll: Whether the page may move to show the caret.
        """
        cursor = self.textCursor()
        first, last = self._article.position_of(anchor), self._article.position_of(caret)
        if (cursor.anchor(), cursor.position()) == (first, last):
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if not scroll:
            bar.setValue(place)

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
            # The page follows the end that moves.
            self._select(*((end, start) if edge == "start" else (start, end)))

    def _repaint_handles(self) -> None:
        """Have the handles painted where they are now, and no more where they were."""
        place = self.verticalScrollBar().value()
        for room in self._painted_handles:
            self.viewport().update(room.translated(0, -place))
        rooms = [handle.room.adjusted(-1, -1, 1, 1) for handle in self.handles()]
        for room in rooms:
            self.viewport().update(room)
        self._painted_handles = [room.translated(0, place) for room in rooms]
