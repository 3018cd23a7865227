"""A column's reader: the article with its records, and beside each sentence whether it has a partner."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from gui.compare.colours import CompareColours
from gui.compare.sentence_bars import BAR, paint_bar
from gui.reader.lines import lines_between, lines_of
from gui.reader.view import Reader
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import HAIR, LARGE, TIGHT, UNIT
from gui.wording import told as said
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from core.analysis.alignment.links import LinkState
    from core.text.span import Span
    from gui.reader.lines import TextLine
    from gui.reader.scene import Scene
    from gui.theme.theme import Theme

_ROUND = 3.0
_VERBS = {
    Qt.Key.Key_Return: "confirm_link",
    Qt.Key.Key_Enter: "confirm_link",
    Qt.Key.Key_Delete: "cut_link",
    Qt.Key.Key_M: "move_link",
    Qt.Key.Key_Escape: "give_up_link",
}
_STEPS = {Qt.Key.Key_Down: "next_link", Qt.Key.Key_Up: "previous_link"}
"""While a partner is looked for: the caret would stop at lines that belong to no sentence."""


class CompareReader(Reader):
    """Shows one column: it is read, pointed at and walked through, and nothing is coded here.

    Signals:
        sentence_pointed: Place of the sentence under the mouse; -1 beside all of them.
        sentence_chosen: Place of the sentence with the caret; -1 beside all of them.
        scrolled: Another part of the article is seen.
        moved: The lines stand elsewhere, by scrolling or otherwise.
        mark_pressed: (key, span) coded words were clicked.
        verb_wanted: (name of a verb) a key was pressed that means it here, and another thing elsewhere.
    """

    sentence_pointed = Signal(int)
    sentence_chosen = Signal(int)
    scrolled = Signal()
    moved = Signal()
    mark_pressed = Signal(object, object)
    verb_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._sentences: Sequence[Span] = ()
        self._starts: list[int] = []
        self.steps_by_sentence = False
        self._states: tuple[Mapping[int, LinkState], ...] = ()
        self._edges: tuple[Qt.Edge, ...] = ()
        self._lit: tuple[Span, ...] = ()
        self._chosen = self._pointed = -1
        self._reasons: tuple[Span, ...] = ()
        self._differences: tuple[Span, ...] = ()
        self._differing: Mapping[Span, Sequence[str]] = {}
        self._proposed: tuple[Span, ...] = ()
        super().__init__(theme, parent)
        self.caret_moved.connect(self._follow_caret)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        self.scrolled.connect(self.moved)
        self.article_shown.connect(self.moved)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────

    def show_sentences(
        self, sentences: Sequence[Span], edges: Sequence[Qt.Edge] = (), states: Sequence[Mapping[int, LinkState]] = ()
    ) -> None:
        """Show beside each sentence whether it has a partner.

        Args:
            sentences: In text order.
            edges: The sides of the column at which another one stands.
            states: For each of them, by the place of the sentence, who says that it is linked.
        """
        self._sentences = sentences
        self._starts = [each.start for each in sentences]
        self._edges, self._states = tuple(edges), tuple(states)
        self._chosen = self._pointed = -1
        self.light(())
        self.moved.emit()

    def light(self, sentences: Sequence[Span], reasons: Sequence[Span] = (), differences: Sequence[Span] = ()) -> None:
        """Light sentences up, with the words that speak for their link and those that differ."""
        self._lit = tuple(sentences)
        self._reasons, self._differences = tuple(reasons), tuple(differences)
        self.viewport().update()

    def mark_differences(self, found: Mapping[Span, Sequence[str]]) -> None:
        """Mark words that differ from a linked sentence, whether they are looked at or not.

        Args:
            found: In what they differ, by their place (code points).
        """
        if found != self._differing:
            self._differing = found
            self.viewport().update()

    def mark_proposed(self, spans: Sequence[Span]) -> None:
        """Mark words that would be coded, or that what would be coded comes from."""
        if tuple(spans) != self._proposed:
            self._proposed = tuple(spans)
            self.viewport().update()

    def choose(self, place: int) -> None:
        """Put the caret to the beginning of a sentence; -1 chooses none. Nothing is scrolled."""
        self._chosen = place
        if place >= 0:
            start = self._sentences[place].start
            self._select(start, start, scroll=False)
        self.viewport().update()

    @property
    def chosen(self) -> int:
        """Place of the chosen sentence; -1 if none is."""
        return self._chosen

    def sentence_at(self, position: int) -> int:
        """Place of the sentence at a position (code points); -1 beside all of them."""
        place = bisect_right(self._starts, position) - 1
        return place if place >= 0 and position <= self._sentences[place].end else -1

    def is_in_view(self, span: Span) -> bool:
        """Tell whether all of a sentence can be seen, or as much as fits."""
        top, bottom = self.reach_of(span)
        seen = self.verticalScrollBar().value()
        return top >= seen and min(bottom, top + self.viewport().height() // 2) <= seen + self.viewport().height()

    # ── where words stand ───────────────────────────────────────────────────────────────────────────────────────

    def depth_of(self, position: int, *, before: bool = False) -> float:
        """How far below the beginning of the page a position stands, in pixels; it grows along a line, too.

        Args:
            position: Code points.
            before: Whether what ends there is meant, and not what begins.
        """
        place = self._article.position_of(max(0, min(position, len(self.text)) - before))
        line = next(lines_of(self._article.qt, place, place + 1), None)
        if line is None:
            return float(self.verticalScrollBar().maximum() + self.viewport().height())
        share = (place + before - line.start) / max(1, line.end - line.start)
        return line.top + min(max(share, 0.0), 1.0) * (line.bottom - line.top)

    def reach_of(self, span: Span) -> tuple[float, float]:
        """From where to where a stretch goes, in pixels below the beginning of the page."""
        top = self.depth_of(span.start)
        return top, max(top + 1, self.depth_of(span.end, before=True))

    def top_of_sentences(self) -> float:
        """How far the page is scrolled where the first sentence stands at its top, in pixels."""
        return max(0.0, self.depth_of(self._starts[0]) - LARGE) if self._starts else 0.0

    def position_at_depth(self, depth: float) -> int:
        """Position of what stands so many pixels below the beginning of the page."""
        line = next(
            (
                each
                for each in lines_between(self._article.qt, depth, depth + self.viewport().height())
                if _is_at(each, depth)
            ),
            None,
        )
        if line is None:
            return len(self.text)
        share = (depth - line.top) / max(1.0, line.bottom - line.top)
        return self._code_point(line.start + round(min(max(share, 0.0), 1.0) * (line.end - line.start)))

    def scroll_to_depth(self, depth: float) -> None:
        """Show the page from so many pixels below its beginning."""
        bar = self.verticalScrollBar()
        if depth <= bar.maximum():
            bar.setValue(round(depth))
        else:
            # What is further down may not be laid out yet.
            self.scroll_down_to(round(depth))

    # ── painting ────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and a ring around it while it has the keyboard."""
        super().paintEvent(event)
        paint_focus_ring(self)

    def _paint_ground(self, painter: QPainter, scene: Scene) -> None:
        looks = CompareColours.of(scene.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        for span in self._lit:
            chosen = self._chosen >= 0 and span == self._sentences[self._chosen]
            painter.setBrush(QColor(looks.chosen if chosen else looks.lit))
            for piece in scene.pieces_of_span(span):
                height = piece.line.bottom - piece.line.top
                painter.drawRoundedRect(
                    QRectF(
                        piece.left - TIGHT, piece.line.top - HAIR, piece.right - piece.left + 2 * TIGHT, height + TIGHT
                    ),
                    _ROUND,
                    _ROUND,
                )

    def _paint_notes(self, painter: QPainter, scene: Scene) -> None:
        if not scene.lines:
            return
        looks = CompareColours.of(scene.theme)
        self._paint_bars(painter, scene, looks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first, last = self._code_point(scene.lines[0].start), self._code_point(scene.lines[-1].end)
        differing = [each for each in self._differing if each.start < last and first < each.end]
        for spans, colour, width, line in (
            (self._reasons, looks.reason, 1.0, Qt.PenStyle.SolidLine),
            (differing, looks.difference, 1.0, Qt.PenStyle.DashLine),
            (self._differences, looks.difference, 2.0, Qt.PenStyle.DashLine),
            (self._proposed, looks.proposed.edge, 1.5, Qt.PenStyle.DotLine),
        ):
            painter.setPen(QPen(QColor(colour), width, line))
            for span in spans:
                for piece in scene.pieces_of_span(span):
                    box = QRectF(
                        piece.left, piece.line.top, piece.right - piece.left, piece.line.bottom - piece.line.top
                    )
                    painter.drawRoundedRect(box.adjusted(-1.5, 0, 1.5, 0), _ROUND, _ROUND)

    def _paint_bars(self, painter: QPainter, scene: Scene, looks: CompareColours) -> None:
        """Paint beside each sentence in view, at the edge where the other column stands, how it is linked."""
        first, last = self._code_point(scene.lines[0].start), self._code_point(scene.lines[-1].end)
        from_place = max(0, bisect_right(self._starts, first) - 1)
        to_place = bisect_left(self._starts, last)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for place in range(from_place, to_place):
            top, bottom = self.reach_of(self._sentences[place])
            for edge, states in zip(self._edges, self._states, strict=True):
                x = BAR / 2 + 1 if edge is Qt.Edge.LeftEdge else self.viewport().width() - BAR / 2 - 1
                paint_bar(painter, looks, states.get(place), x, top, bottom)

    # ── mouse and keyboard ──────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean a verb here before a shortcut of the window can take them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._verb_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the verb of a key; leave the others to the reader."""
        verb = self._verb_of(event)
        if verb:
            self.verb_wanted.emit(verb)
        else:
            super().keyPressEvent(event)

    def _verb_of(self, event: QKeyEvent) -> str:
        verbs = _VERBS | _STEPS if self.steps_by_sentence else _VERBS
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return verbs.get(Qt.Key(event.key()), "") if is_plain else ""

    def _hover(self, point: QPoint) -> None:
        super()._hover(point)
        position = self._code_point_under(point)
        self._point_at(self.sentence_at(position) if position is not None else -1)

    def _click(self, point: QPoint) -> None:
        super()._click(point)
        marks = self.marks_at(point)
        if marks:
            self.mark_pressed.emit(marks[0].key, marks[0].span)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse is over no sentence any more."""
        self._point_at(-1)
        super().leaveEvent(event)

    def _point_at(self, place: int) -> None:
        if place != self._pointed:
            self._pointed = place
            self.sentence_pointed.emit(place)

    def _follow_caret(self, position: int) -> None:
        place = self.sentence_at(position)
        if place != self._chosen:
            self._chosen = place
            self.sentence_chosen.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here; what is chosen in this column is the chosen sentence then, if any."""
        super().focusInEvent(event)
        self.viewport().update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.sentence_chosen.emit(self._chosen)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint the ring anew, which would be moved along."""
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the lines stand elsewhere."""
        super().resizeEvent(event)
        self.moved.emit()

    def zoom_to(self, points: float) -> None:
        """Set the text in a size, and tell that the lines stand elsewhere."""
        super().zoom_to(points)
        self.moved.emit()

    def tooltip_at(self, point: QPoint) -> str:
        """Say what lies under a point; of a sentence without partner, that it has none."""
        told = super().tooltip_at(point)
        position = self._code_point_under(point)
        place = self.sentence_at(position) if position is not None else -1
        is_alone = place >= 0 and bool(self._states) and all(place not in states for states in self._states)
        here = [each for each in self._differing if position is not None and each.start <= position < each.end]
        lines = [escape(said(each)) for span in here for each in self._differing[span]]
        return "<br>".join(filter(None, (told, tr("No partner on the other side") if is_alone else "", *lines)))


def _is_at(line: TextLine, depth: float) -> bool:
    return line.bottom + line.room + 2 * UNIT >= depth
