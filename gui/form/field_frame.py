"""The frame of a field: its border and ground, and what the mouse does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragLeaveEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from gui.form.drops import dragged_span, holds_span

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QEnterEvent, QMouseEvent, QPaintEvent

    from core.model.codebook import Field
    from core.model.record import Value
    from gui.theme.theme import Theme

EDGE = 2
_ROUND = 5.0


class FieldSignals(QObject):
    """What all fields of a form tell; one object for the whole form.

    Signals:
        arm_wanted: (field id) the analyst clicked the field or types in it: the next words go into it.
        entered: (field id) its editor got the keyboard.
        typed: (field id, value id or "", text)
        made: (field id, value id or "", name, type of the thing to be made)
        reason_given: (field id, value id, text)
        verb_wanted: (verb, field id, value id or "") one of the menu's entries.
        dropped: (field id, Span) words of the article were dropped on the field.
        jumped: (Anchor) the analyst wants to see the words.
        values_hovered: (frozenset of value ids) the mouse is over their field; empty when it left.
        done: the keyboard goes back to the article.
    """

    arm_wanted = Signal(str)
    entered = Signal(str)
    typed = Signal(str, str, str)
    made = Signal(str, str, str, str)
    reason_given = Signal(str, str, str)
    verb_wanted = Signal(str, str, str)
    dropped = Signal(str, object)
    jumped = Signal(object)
    values_hovered = Signal(object)
    done = Signal()


class FieldFrame(QFrame):
    """A frame that shows whether its field is armed, lit or carried, and takes words that are dropped on it."""

    def __init__(self, field: Field, theme: Theme, signals: FieldSignals, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self.field = field
        self._theme, self._signals = theme, signals
        self._armed = self._lit = False
        self.setAcceptDrops(True)

    @property
    def values(self) -> tuple[Value, ...]:
        """The values shown."""
        raise NotImplementedError

    def set_armed(self, armed: bool) -> None:
        """Show by its border that the next words go into this field."""
        if armed != self._armed:
            self._armed = armed
            self.update()

    def set_lit(self, lit: bool) -> None:
        """Show that the words of this field are under the mouse."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint border and ground; a style sheet for them would lay the whole form out anew at each change."""
        super().paintEvent(event)
        carried = any(value.carried for value in self.values)
        if not (self._armed or self._lit or carried):
            return
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(palette.selection) if self._lit else QColor(palette.base))
        if self._armed:
            painter.setPen(QPen(QColor(palette.accent), EDGE))
        elif carried:
            painter.setPen(QPen(QColor(palette.accent), 1.2, Qt.PenStyle.DotLine))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        inset = EDGE / 2 if self._armed or carried else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Arm the field where a click falls beside its editor."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._signals.arm_wanted.emit(self.field.id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the words of the field light up."""
        self._tell_hover(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let them go dark again."""
        self._tell_hover(False)
        super().leaveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words of the article."""
        if holds_span(event.mimeData()):
            self.set_lit(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let go of them."""
        self.set_lit(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Fill the field with the words that were dropped."""
        self.set_lit(False)
        span = dragged_span(event.mimeData())
        if span is not None:
            event.acceptProposedAction()
            self._signals.dropped.emit(self.field.id, span)

    def _tell_hover(self, over: bool) -> None:
        self._signals.values_hovered.emit(frozenset(value.id for value in self.values) if over else frozenset())
