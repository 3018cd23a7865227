"""Where the article's body begins and ends: a thin dashed line in the reader, with a handle that can be dragged."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QLabel, QToolTip, QWidget

from gui.reader.autoscroll import EdgeScroll
from gui.reader.lines import lines_between
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QMouseEvent, QPaintEvent

    from core.text.span import Span
    from gui.reader.view import Reader

_HANDLE_WIDTH, _HANDLE_HEIGHT = 22, 12
_LINE_HEIGHT = 3
_ABOVE, _BELOW = 3, 8
"""Pixels from a line to the words: below them run the lines of what is coded there."""
_DASHES = (4.0, 3.0)
_NEAR = 5
"""Pixels from a line within which the mouse rests on it."""
_HINT_MILLISECONDS = 12_000
_HINT_MARGIN = 4


class Side(Enum):
    """An end of the body."""

    START = "start"
    END = "end"


class BodyMarker(QObject):
    """Keeps both lines where the body begins and ends; positions are code points, half open.

    Signals:
        moved: (start, end) a handle was let go elsewhere.
        explained: What the lines are was said beside the first one that came into view.
    """

    moved = Signal(int, int)
    explained = Signal()

    def __init__(self, reader: Reader) -> None:
        """Mark nothing yet."""
        super().__init__(reader)
        self._reader = reader
        self._body: Span | None = None
        self._shown: tuple[Side, ...] = ()
        self._seen: tuple[object, ...] = ()
        self._lines = {side: _Line(reader) for side in Side}
        self.handles = {side: Handle(side, reader) for side in Side}
        for handle in self.handles.values():
            handle.dragged.connect(self._drag)
            handle.dropped.connect(self._drop)
            handle.given_up.connect(self._forget_and_place)
        self._hint = _Hint(reader)
        self._hint.read.connect(self.explained)
        self._scroll = EdgeScroll(self)
        self._scroll.stepped.connect(self._scroll_by)
        self._dragged: tuple[Handle, int] | None = None
        self._target: int | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.place)
        reader.viewport().installEventFilter(self)
        reader.verticalScrollBar().valueChanged.connect(lambda _value: self.place())
        reader.article_shown.connect(lambda: self.show_body(None))

    def show_body(self, body: Span | None, *, with_start: bool = False, movable: bool = True) -> None:
        """Mark where a body ends, and where it begins if something stands before it that is none of the article.

        Args:
            body: None marks nothing.
            movable: Whether the handles can be dragged.
        """
        self._body = body
        self._shown = () if body is None else (Side.START, Side.END) if with_start else (Side.END,)
        for handle in self.handles.values():
            handle.setEnabled(movable)
        self._forget_and_place()

    def explain(self) -> None:
        """Say what the lines are, once, beside the first one that comes into view."""
        self._hint.is_wanted = True

    def place(self) -> None:
        """Put lines and handles where they belong now; what is far out of view is not looked for."""
        self._seen = self._sight()
        for side in Side:
            if self._dragged is None or self._dragged[0].side is not side:
                self._put(side, self._line_y(side))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the words when they are laid out anew; say what a line is where the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._tell_line_at(event)
        if event.type() in (QEvent.Type.Paint, QEvent.Type.Resize) and self._sight() != self._seen:
            self._later.start(0)
        return False

    def _tell_line_at(self, event: QHelpEvent) -> bool:
        for side, line in self._lines.items():
            if line.isVisible() and abs(line.geometry().center().y() - event.y()) <= _NEAR:
                QToolTip.showText(event.globalPos(), self.handles[side].toolTip(), self._reader)
                return True
        return False

    # ── where ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _sight(self) -> tuple[object, ...]:
        reader = self._reader
        size = reader.viewport().size()
        return (reader.document(), reader.points, reader.is_wide, size, reader.verticalScrollBar().value(), self._body)

    def _line_y(self, side: Side) -> int | None:
        """Y between the lines in the viewport; None where the end is not in view."""
        if self._body is None or side not in self._shown:
            return None
        reader, y = self._reader, None
        at = self._body.start if side is Side.START else self._body.end - 1
        scrolled = reader.verticalScrollBar().value()
        # Asking for the cursor at a point would lay out the whole article.
        for line in lines_between(reader.document(), scrolled, scrolled + reader.viewport().height()):
            if reader.position_in_text(line.start) <= at <= reader.position_in_text(line.end):
                y = line.top - _ABOVE if side is Side.START else line.bottom + _BELOW
        return None if y is None else round(y - scrolled)

    def _put(self, side: Side, y: int | None) -> None:
        line, handle = self._lines[side], self.handles[side]
        if y is None:
            line.hide()
            handle.hide()
            self._hint.leave(handle)
            return
        width = self._reader.viewport().width()
        line.setGeometry(QRect(0, y - _LINE_HEIGHT // 2, width, _LINE_HEIGHT))
        top = y - _HANDLE_HEIGHT if side is Side.START else y
        handle.setGeometry(QRect(width - _HANDLE_WIDTH - 2, top, _HANDLE_WIDTH, _HANDLE_HEIGHT))
        for each in (line, handle):
            each.show()
            each.raise_()
            each.update()
        self._hint.stand_by(handle)

    # ── dragging ────────────────────────────────────────────────────────────────────────────────────────────────

    def _drag(self, handle: Handle, y: int) -> None:
        self._dragged = (handle, y)
        self._scroll.pull(y, self._reader.viewport().rect())
        found = self._boundary(handle.side, y)
        if found is not None:
            self._target, line_y = found
            self._put(handle.side, line_y)

    def _drop(self) -> None:
        dragged, target, body = self._dragged, self._target, self._body
        self._let_go()
        if dragged is None or target is None or body is None:
            return
        start, end = (target, body.end) if dragged[0].side is Side.START else (body.start, target)
        if (start, end) != (body.start, body.end):
            self.moved.emit(start, end)
        self.place()

    def _scroll_by(self, step: int) -> None:
        bar = self._reader.verticalScrollBar()
        bar.setValue(bar.value() + step)
        if self._dragged is not None:
            self._drag(*self._dragged)

    def _boundary(self, side: Side, y: int) -> tuple[int, int] | None:
        """Find the edge of a line nearest to a y of the viewport that leaves some body.

        Returns:
            Its position, and its y; None where there is none in view.
        """
        reader, body = self._reader, self._body
        if body is None:
            return None
        scrolled, height = reader.verticalScrollBar().value(), reader.viewport().height()
        found: list[tuple[float, int, int]] = []
        for line in lines_between(reader.document(), scrolled, scrolled + height):
            start, end = reader.position_in_text(line.start), reader.position_in_text(line.end)
            position, edge = (start, line.top - _ABOVE) if side is Side.START else (end, line.bottom + _BELOW)
            fits = position < body.end if side is Side.START else position > body.start
            if start < end and fits and reader.text[start:end].strip():
                edge_y = round(edge - scrolled)
                found.append((abs(edge_y - y), position, edge_y))
        if not found:
            return None
        _, position, edge_y = min(found)
        return position, edge_y

    def _forget_and_place(self) -> None:
        self._let_go()
        self.place()

    def _let_go(self) -> None:
        self._scroll.stop()
        self._dragged = self._target = None


class _Line(QWidget):
    """The dashed line; the mouse goes through it to the words."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader.viewport())
        self._reader = reader
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashes across the page."""
        painter = QPainter(self)
        pen = QPen(QColor(self._reader.theme.palette.accent), 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        y = self.height() // 2
        painter.drawLine(0, y, self.width(), y)


class _Hint(Worded, QLabel):
    """Says beside a handle what its line is, for a while.

    Signals:
        read: It stood there long enough.
    """

    read = Signal()

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader.viewport())
        self.setObjectName("bodyHint")
        self.is_wanted = False
        self._beside: Handle | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setMargin(_HINT_MARGIN)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_HINT_MILLISECONDS)
        self._clock.timeout.connect(self._end)
        self.hide()

    def tell(self) -> None:
        """Say it in the language of the interface."""
        if self._beside is not None:
            self.setText(self._beside.toolTip())
            self.adjustSize()

    def stand_by(self, handle: Handle) -> None:
        """Stand beside a handle that is shown, if nobody has read it yet."""
        if not self.is_wanted or self._beside not in (None, handle):
            return
        if self._beside is None:
            self._beside = handle
            self.tell()
            self._clock.start()
        box = handle.geometry()
        top = box.top() if handle.side is Side.END else box.bottom() + 1 - self.height()
        self.move(max(0, box.left() - self.width() - _HINT_MARGIN), top)
        self.show()
        self.raise_()

    def leave(self, handle: Handle) -> None:
        """Go with a handle that went out of view; it was not read to its end."""
        if self._beside is handle:
            self._beside = None
            self._clock.stop()
            self.hide()

    def _end(self) -> None:
        self.is_wanted = False
        self._beside = None
        self.hide()
        self.read.emit()


class Handle(Worded, QWidget):
    """What is taken hold of at the end of a line.

    Signals:
        dragged: (handle, y of the viewport)
        dropped: the mouse let go.
        given_up: Esc, or the mouse was taken away.
    """

    dragged = Signal(object, int)
    dropped = Signal()
    given_up = Signal()

    def __init__(self, side: Side, reader: Reader) -> None:
        super().__init__(reader.viewport())
        self.side = side
        self._reader = reader
        self._held: int | None = None
        self.setObjectName(f"body_{side.value}")
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.hide()
        self.tell()

    def tell(self) -> None:
        """Say what it is in the language of the interface."""
        is_start = self.side is Side.START
        words = tr("The article begins here") if is_start else tr("The article ends here")
        self.setAccessibleName(words)
        self.setToolTip(tr("{words}. Drag it to another line.", words=words))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            # The line is at one edge of the handle: where it was taken hold of must not move it.
            edge = self.height() if self.side is Side.START else 0
            self._held = event.position().toPoint().y() - edge
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the line is wanted."""
        if self._held is not None:
            y = self.mapToParent(event.position().toPoint()).y() - self._held
            self.dragged.emit(self, y)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held = None
            self.dropped.emit()
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up where the handle goes while it is held."""
        super().hideEvent(event)
        if self._held is not None:
            self._held = None
            self.given_up.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tab on the line, with an arrow both ways."""
        palette = self._reader.theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = palette.accent if self.isEnabled() else palette.muted
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setBrush(QColor(palette.on_accent if self.isEnabled() else palette.base))
        middle = self.rect().center().x() + 0.5
        for tip, foot in ((2.0, 5.0), (10.0, 7.0)):
            painter.drawPolygon(QPolygonF([QPointF(middle - 3, foot), QPointF(middle + 3, foot), QPointF(middle, tip)]))
