"""Selecting by mouse: drags that snap to words, clicks that take words and sentences, ends that can be dragged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from core.text.graphemes import widen
from gui.reader.autoscroll import EdgeScroll
from gui.reader.carrying import carry
from gui.reader.clicks import ClickCount
from gui.reader.handles import Edge, Handle, handle_at
from gui.reader.selection import SelectableSurface
from gui.reader.snapping import Grain, Units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from core.text.span import Span
    from gui.theme.theme import Theme

_STEADY = 3
"""Pixels that a hand may tremble while it clicks."""
_GRAINS = {2: Grain.WORD, 3: Grain.SENTENCE, 4: Grain.PARAGRAPH}


@dataclass(slots=True)
class _Grip:
    """What the mouse has in its hand while its button is down.

    Attributes:
        pressed: Where the button went down.
        point: Where the mouse was last.
        grain: By what the selection grows.
        low: The selection never loses what lies from here …
        high: … to here; the same place if it grows by characters.
        handle: The handle that is held, if one is.
        one_end: Whether the other end is to stay exactly where it is.
        carries: Whether the selection itself is held, to be carried elsewhere.
        moved: Whether it is more than a click.
    """

    pressed: QPoint
    point: QPoint
    grain: Grain
    low: int
    high: int
    handle: Handle | None = None
    one_end: bool = False
    carries: bool = False
    moved: bool = False


class PointedSurface(SelectableSurface):
    """A page that the mouse selects on; it hands over what was selected when the button is released.

    A drag by characters snaps to words when it is released (`core.language.words.Words.snap` has the rule), unless
    Alt is held then. A double click takes a word, a third click the sentence, a fourth the paragraph; a drag that
    begins so goes on by words, sentences or paragraphs. A click with Shift moves the end where the caret is. A drag
    that begins inside the selection carries its words to where they are dropped.

    Signals:
        span_selected: ``Span`` and keyboard modifiers, when the mouse button is released on a selection.
    """

    span_selected = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._units = Units(self)
        self._snaps = True
        self._held: _Grip | None = None
        self._clicks = ClickCount()
        self._scrolling = EdgeScroll(self)
        self._scrolling.stepped.connect(self._scroll_on)
        self.viewport().setMouseTracking(True)

    def set_article(
        self,
        text: str,
        *,
        language: str | None = None,
        boilerplate: Sequence[Span] = (),
        headline: Span | None = None,
    ) -> None:
        """Show another article, without marks, from its beginning.

        Args:
            text: Canonical text.
            language: Tells what a word is; None finds out.
            boilerplate: Stretches outside the article body; they are shown in grey.
            headline: Stretch that is set larger.
        """
        self._let_go()
        self._clicks.forget()
        super().set_article(text, boilerplate=boilerplate, headline=headline)
        self._units.read(text, language)

    def set_snapping(self, snaps: bool) -> None:
        """Let a drag snap to words, as it does at first, or take exactly what was dragged over."""
        self._snaps = snaps

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, take grip of an end of the present one, or finish a triple click."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = event.position().toPoint()
        grain = _GRAINS.get(self._clicks.press(point, double=False), Grain.CHARACTER)
        if grain is not Grain.CHARACTER:
            self._take_unit(point, grain)
        elif (handle := handle_at(point, self.handles())) is not None:
            self._take_handle(point, handle)
        elif (shift := bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)) or not self._would_carry(point):
            self._begin(point, extends=shift)
        else:
            self._held = _Grip(point, point, Grain.CHARACTER, 0, 0, carries=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word as the language has it: a name, a Chinese word, a whole number with its unit."""
        if event.button() == Qt.MouseButton.LeftButton:
            point = event.position().toPoint()
            self._take_unit(point, _GRAINS[self._clicks.press(point, double=True)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or tell what lies under the mouse."""
        point = event.position().toPoint()
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(point)
            return
        self._let_go()
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand over what was selected or clicked."""
        grip = self._held
        if event.button() != Qt.MouseButton.LeftButton or grip is None:
            super().mouseReleaseEvent(event)
            return
        point = event.position().toPoint()
        far = (point - grip.pressed).manhattanLength() >= QApplication.startDragDistance()
        if not grip.carries and (grip.moved or far):
            # A quick hand, or a slow machine, may report no move between the two ends of a drag.
            self._drag_to(point)
            grip = self._held or grip
        self._let_go()
        if grip.carries and far:
            return
        self._finish(grip, point, event.modifiers())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; a selection that is being made goes on to what comes under the mouse."""
        super().wheelEvent(event)
        grip = self._held
        if grip is not None and not grip.carries and event.buttons() & Qt.MouseButton.LeftButton:
            grip.moved = True
            self._extend_to(grip.point, grip)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what the mouse holds."""
        self._let_go()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let go where another window takes the mouse away."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._scrolling.stop()
        super().changeEvent(event)

    # Hooks

    def _hover(self, point: QPoint) -> None:
        """Show what the mouse would do at a point."""
        if handle_at(point, self.handles()) is not None:
            wanted = Qt.CursorShape.SizeHorCursor
        elif self._would_carry(point):
            wanted = Qt.CursorShape.ArrowCursor
        else:
            wanted = Qt.CursorShape.PointingHandCursor if self.is_over_bar(point) else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != wanted:
            self.viewport().setCursor(wanted)

    def _hand_over(self, span: Span, modifiers: Qt.KeyboardModifier) -> None:
        """Tell what was selected."""
        self.span_selected.emit(span, modifiers)

    def _click(self, point: QPoint) -> None:
        """Take a click that selected nothing."""

    def _may_carry(self) -> bool:
        """Tell whether selected words can be carried elsewhere; else a drag among them selects anew."""
        return True

    # Parts

    def _would_carry(self, point: QPoint) -> bool:
        span = self.selected_span() if self._may_carry() else None
        position = self._code_point_under(point) if span is not None else None
        return span is not None and position is not None and span.start <= position < span.end

    def _carry(self) -> None:
        span = self.selected_span()
        self._let_go()
        if span is not None:
            carry(self.createMimeDataFromSelection(), span, self)

    def _begin(self, point: QPoint, *, extends: bool) -> None:
        _, anchor = self.caret_and_anchor()
        place = self._position_near(point)
        anchor = anchor if extends else place
        self._held = _Grip(point, point, Grain.CHARACTER, anchor, anchor, one_end=extends, moved=extends)
        self._select(anchor, place, scroll=False)

    def _take_unit(self, point: QPoint, grain: Grain) -> None:
        position = self._code_point_under(point)
        if position is None:
            if grain is Grain.WORD:
                return
            position = self._position_near(point)
        if not self.text:
            return
        unit = widen(self.text, self._units.around(position, grain))
        self._held = _Grip(point, point, grain, unit.start, unit.end)
        self._select(unit.start, unit.end, scroll=False)

    def _take_handle(self, point: QPoint, handle: Handle) -> None:
        span = self.selected_span()
        if span is None:
            return
        fixed = span.end if handle.edge is Edge.START else span.start
        self._held = _Grip(point, point, Grain.CHARACTER, fixed, fixed, handle, one_end=True)

    def _drag_to(self, point: QPoint) -> None:
        grip = self._held
        if grip is None:
            return
        way = (point - grip.pressed).manhattanLength()
        if grip.carries:
            if way >= QApplication.startDragDistance():
                self._carry()
            return
        if not grip.moved and way < _STEADY:
            return
        if not grip.moved and self._begins_anew(grip, point):
            self._begin(grip.pressed, extends=False)
            grip = self._held or grip
        grip.moved = True
        grip.point = point
        self._extend_to(point, grip)
        self._scrolling.pull(point.y(), self.viewport().rect())

    def _begins_anew(self, grip: _Grip, point: QPoint) -> bool:
        """Tell whether a drag from the words at an end goes into the selection: then it chooses some of them."""
        handle = grip.handle
        if handle is None or handle.knob_room.contains(grip.pressed):
            return False
        in_line = handle.top <= point.y() <= handle.bottom
        onwards = point.x() > grip.pressed.x() if in_line else point.y() > handle.bottom
        return onwards is (handle.edge is Edge.START)

    def _extend_to(self, point: QPoint, grip: _Grip) -> None:
        view = self.viewport().rect()
        inside = QPoint(point.x(), min(max(point.y(), view.top()), view.bottom()))
        if grip.handle is not None:
            # The hand holds the knob, and means the line beside it.
            inside += QPoint(grip.handle.x - grip.pressed.x(), 0)
            if grip.handle.knob_room.contains(grip.pressed):
                inside.setY(inside.y() + (grip.handle.top + grip.handle.bottom) // 2 - grip.pressed.y())
        position = self._position_near(inside)
        start = end = position
        if grip.grain is not Grain.CHARACTER:
            under = self._code_point_under(inside)
            unit = widen(self.text, self._units.around(position if under is None else under, grip.grain))
            start, end = unit.start, unit.end
        if start < grip.low:
            self._select(grip.high, start, scroll=False)
        else:
            self._select(grip.low, max(end, grip.high), scroll=False)

    def _scroll_on(self, step: int) -> None:
        grip = self._held
        if grip is None:
            self._scrolling.stop()
            return
        self._scroll_to(self.verticalScrollBar().value() + step)
        self._extend_to(grip.point, grip)

    def _finish(self, grip: _Grip, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if (grip.handle is not None or grip.carries) and not grip.moved:
            if grip.handle is not None and grip.handle.knob_room.contains(point):
                return
            self._begin(point, extends=False)
            self._let_go()
        span = self.selected_span()
        if span is None:
            if (point - grip.pressed).manhattanLength() < QApplication.startDragDistance():
                self._click(point)
            return
        backwards = self.caret_position() < span.end
        if grip.moved and grip.grain is Grain.CHARACTER:
            span = self._snapped(span, grip, modifiers, backwards=backwards)
        self._select(*((span.end, span.start) if backwards else (span.start, span.end)), scroll=False)
        self._offer_to_other_windows()
        self._hand_over(span, modifiers)

    def _snapped(self, span: Span, grip: _Grip, modifiers: Qt.KeyboardModifier, *, backwards: bool) -> Span:
        if not self._snaps or modifiers & Qt.KeyboardModifier.AltModifier:
            return span
        return self._units.words.snap(span, start=backwards or not grip.one_end, end=not backwards or not grip.one_end)

    def _offer_to_other_windows(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(self.createMimeDataFromSelection().text(), QClipboard.Mode.Selection)

    def _let_go(self) -> None:
        self._held = None
        self._scrolling.stop()
