"""Charts that are painted by hand: lanes, matrices, rows of bars; scrolled where they are larger than their room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.statistics.chart import Chart
from gui.theme.colours import DEFAULT_COLOURS
from gui.theme.contrast import with_contrast
from gui.theme.type_scale import Step, scaled

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from gui.theme.theme import Theme

_RING_ROOM = 3
_ZOOM = 0.8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours and letters to paint with.

    Attributes:
        colours: Of slots, each readable as letters on the ground.
    """

    colours: tuple[str, ...]
    text: str
    muted: str
    ground: str
    band: str
    border: str
    warning: str
    accent: str
    font: QFont
    bold: QFont

    @staticmethod
    def of(theme: Theme, font: QFont) -> Ink:
        """Take them from a theme."""
        palette = theme.palette
        bold = QFont(font)
        bold.setBold(True)
        return Ink(
            colours=tuple(with_contrast(colour, palette.base, palette.least_text) for colour in DEFAULT_COLOURS),
            text=palette.text,
            muted=palette.muted,
            ground=palette.base,
            band=palette.alternate,
            border=palette.border,
            warning=palette.error,
            accent=palette.accent,
            font=font,
            bold=bold,
        )

    def colour(self, slot: int) -> QColor:
        """Give the colour of a slot."""
        return QColor(self.colours[slot % len(self.colours)])


@dataclass(frozen=True, slots=True)
class Marked:
    """Which marks stand out.

    Attributes:
        current: Where the keyboard is.
        strong: Those chosen, and those of the selected rows.
    """

    current: Hashable | None = None
    strong: frozenset[Hashable] = frozenset()


class Drawing:
    """What is painted. Counts in pixels from the top left; is laid out before it is painted or asked."""

    @property
    def keys(self) -> Sequence[Hashable]:
        """The marks, in the order in which they are walked."""
        return ()

    def lay_out(self, ink: Ink, room: QSizeF) -> QSizeF:
        """Find every place.

        Returns:
            The size that is needed; what is smaller than the room is given the room.
        """
        del ink
        return room

    def paint(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        """Paint what is in sight.

        Args:
            seen: What is in sight; heads stay at its edges.
        """

    def mark_at(self, at: QPointF, seen: QRectF) -> Hashable | None:
        """Give the mark at a place; None where there is none."""
        del at, seen

    def rect_of(self, key: Hashable) -> QRectF | None:
        """Give where a mark is; None where it is not painted."""
        del key

    def beside(self, key: Hashable, arrow: Qt.Key) -> Hashable | None:
        """Give the mark that an arrow key leads to; None where it leads to the next or the one before."""
        del key, arrow

    def is_list(self, key: Hashable) -> bool:
        """Whether a mark stands for several things, which the table lists when it is clicked."""
        del key
        return False

    def leads(self, key: Hashable) -> bool:
        """Whether a mark leads to words, or to rows of the table."""
        del key
        return True

    def zoom(self, factor: float, at: float | None = None) -> bool:
        """Show more or less of time; false where there is none."""
        del factor, at
        return False

    def shift(self, pixels: float) -> bool:
        """Show other times; false where there are none."""
        del pixels
        return False

    def show_all(self) -> bool:
        """Show all of time; false where there is none."""
        return False

    def bring(self, key: Hashable) -> None:
        """Show the time of a mark."""


class _Canvas(QWidget):
    """The sheet that a drawing is painted on."""

    def __init__(self, chart: PaintedChart) -> None:
        super().__init__()
        self._chart = chart
        self._pressed: QPointF | None = None
        self._has_moved = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Who paints the whole sheet makes a picture of it, and has no edges that heads could stay at.
        seen = QRectF(self.rect()) if event.rect() == self.rect() else self._chart.seen
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._chart.ink.ground))
        self._chart.drawing.paint(painter, seen, self._chart.marked)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._has_moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            key = self._chart.drawing.mark_at(event.position(), self._chart.seen)
            self._chart.point_at(key, event.globalPosition().toPoint())
            return
        moved = event.position().x() - self._pressed.x()
        if self._has_moved or abs(moved) > _RING_ROOM:
            self._has_moved = True
            self._pressed = event.position()
            if self._chart.drawing.shift(-moved):
                self._chart.lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            if not self._has_moved:
                self._chart.setFocus(Qt.FocusReason.MouseFocusReason)
                key = self._chart.drawing.mark_at(event.position(), self._chart.seen)
                self._chart.press(key, event.modifiers())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._chart.point_at(None, QPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        is_meant = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned)
        if is_meant and self._chart.drawing.zoom(_ZOOM if turned > 0 else 1 / _ZOOM, event.position().x()):
            self._chart.lay_out()
            event.accept()
        else:
            event.ignore()


class PaintedChart(Chart):
    """Shows a drawing.

    Signals:
        listed: (key) what a mark stands for is wanted, in the table.
    """

    listed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self.theme = theme
        self.drawing = Drawing()
        self.ink = Ink.of(theme, scaled(self.font(), Step.CAPTION))
        self.canvas = _Canvas(self)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.canvas)
        self._scroll.horizontalScrollBar().valueChanged.connect(lambda _: self.canvas.update())
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _: self.canvas.update())
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_RING_ROOM, _RING_ROOM, _RING_ROOM, _RING_ROOM)
        column.addWidget(self._scroll)

    @property
    def pictured(self) -> QWidget:
        """The whole sheet."""
        return self.canvas

    @property
    def seen(self) -> QRectF:
        """What is in sight of the sheet."""
        bars = self._scroll.horizontalScrollBar().value(), self._scroll.verticalScrollBar().value()
        return QRectF(QPointF(*bars), QSizeF(self._scroll.viewport().size()))

    @property
    def marked(self) -> Marked:
        """Which marks stand out."""
        return Marked(self.current if self.hasFocus() else None, self.selected | self.lit)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self.drawing = drawing
        self.set_keys(drawing.keys)
        self.lay_out()

    def lay_out(self) -> None:
        """Find every place anew: other marks, other letters, another size."""
        needed = self.drawing.lay_out(self.ink, QSizeF(self._scroll.viewport().size()))
        self.canvas.setMinimumSize(QSize(round(needed.width()), round(needed.height())))
        self.canvas.update()

    # ── marks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def press(self, key: Hashable | None, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Take a click: what stands for several things is chosen, so that the table lists them."""
        if key is not None and self.drawing.is_list(key) and not modifiers & _CHOOSING:
            self.current = key
            self.select(() if self.selected == {key} else (key,))
            self.look_anew()
        else:
            super().press(key, modifiers)

    def leads(self, key: Hashable) -> bool:
        """Whether a mark leads anywhere; the drawing knows."""
        return self.drawing.leads(key)

    def look_anew(self) -> None:
        """Paint what is current, chosen and lit."""
        self.canvas.update()
        self.update()

    def bring(self, key: Hashable) -> None:
        """Bring a mark into view."""
        self.drawing.bring(key)
        self.lay_out()
        place = self.drawing.rect_of(key)
        if place is not None:
            room = self._scroll.viewport().size()
            middle = place.center().toPoint()
            self._scroll.ensureVisible(middle.x(), middle.y(), room.width() // 3, room.height() // 3)

    def place_of(self, key: Hashable) -> QRect | None:
        """Give where a mark is drawn, in this widget."""
        place = self.drawing.rect_of(key)
        if place is None:
            return None
        return QRect(self.canvas.mapTo(self, place.topLeft().toPoint()), place.size().toSize())

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk across; list what a mark stands for; zoom by plus and minus, nought shows all of time."""
        key, current = Qt.Key(event.key()), self.current
        if key in _ARROWS and current is not None and (other := self.drawing.beside(current, key)) is not None:
            self.walk_to(other)
        elif key in _ENTER and current is not None and self.drawing.is_list(current):
            self.select((current,))
            self.listed.emit(current)
        elif self._change_time(event.text()):
            self.lay_out()
        else:
            super().keyPressEvent(event)

    def _change_time(self, letter: str) -> bool:
        if letter in ("+", "-"):
            return self.drawing.zoom(_ZOOM if letter == "+" else 1 / _ZOOM)
        return letter == "0" and self.drawing.show_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the drawing into its room."""
        super().resizeEvent(event)
        self._column.activate()
        self.lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.ink = Ink.of(theme, scaled(self.font(), Step.CAPTION))
        self.lay_out()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Write larger with larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_theme(self.theme)
