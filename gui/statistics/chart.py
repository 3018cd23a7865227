"""What every chart does, however it is drawn: marks are hovered, walked by keys, chosen and opened."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from gui.theme.focus import RING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Sequence

    from PySide6.QtGui import QFocusEvent

    from gui.theme.theme import Theme

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_PREVIOUS = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAPS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_BREAK, _TAG = re.compile(r"<br\s*/?>|</p>"), re.compile(r"<[^>]+>")
_OWN = (*_NEXT, *_PREVIOUS, *_ENTER, *_LEAPS, Qt.Key.Key_Space)


class Chart(QLabel):
    """A picture of marks; who draws it says where they are.

    It is a label with a picture because those are graphics to assistive tools, and plain widgets are nothing to them.

    A class that draws calls `set_keys` when it has other marks, `point_at` when the mouse is over one, `press` when
    one is clicked; and it overrides `bring`, `place_of`, `look_anew` and `set_theme`.

    Signals:
        walked: (key) the keyboard has come to a mark.
        chosen: (frozenset of keys) other marks are chosen; empty for none.
        opened: (key) the words of a mark are wanted.
    """

    walked = Signal(object)
    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without marks."""
        super().__init__(parent)
        self.setPixmap(_nothing())
        self.setObjectName("chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.teller: Callable[[Hashable], str] = str
        """Says a mark with its quotation and source; the page sets it."""
        self.current: Hashable | None = None
        self.selected: frozenset[Hashable] = frozenset()
        self.lit: frozenset[Hashable] = frozenset()
        self.keys: Sequence[Hashable] = ()
        self._places: dict[Hashable, int] = {}
        self._summary = ""

    @property
    def pictured(self) -> QWidget:
        """What a picture of the chart shows: all of it, also what is scrolled out of sight."""
        return self

    # ── for those who draw ──────────────────────────────────────────────────────────────────────────────────────

    def set_keys(self, keys: Sequence[Hashable]) -> None:
        """Have other marks, in the order in which they are walked."""
        self.keys = tuple(keys)
        self._places = {key: number for number, key in enumerate(self.keys)}
        if self.current not in self._places:
            self.current = None
        self.selected = self.lit = frozenset()
        self.setAccessibleDescription(self._summary)

    def point_at(self, key: Hashable | None, at: QPoint) -> None:
        """Tell of the mark under the mouse, or of none.

        Args:
            at: Where, on the screen.
        """
        leads = key is not None and self.leads(key)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        if key is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(at + QPoint(0, 12), self.teller(key), self)

    def press(self, key: Hashable | None, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Take a click on a mark: its words are opened; with Ctrl it is chosen. A click on none chooses none."""
        QToolTip.hideText()
        if key is None:
            self.select(())
            return
        self.current = key
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.select(self.selected ^ {key})
        else:
            self.look_anew()
            if self.leads(key):
                self.opened.emit(key)

    def leads(self, key: Hashable) -> bool:
        """Whether there is something to see behind a mark; all have that unless who draws says otherwise."""
        del key
        return True

    def bring(self, key: Hashable) -> None:
        """Bring a mark into view."""

    def place_of(self, key: Hashable) -> QRect | None:
        """Give where a mark is drawn, in this widget; None where it cannot be seen."""
        del key

    def look_anew(self) -> None:
        """Draw what is current, chosen and lit."""
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        del theme
        self.look_anew()

    # ── for the page ────────────────────────────────────────────────────────────────────────────────────────────

    def describe(self, summary: str) -> None:
        """Say the whole chart in words, for those who do not see it."""
        self._summary = summary
        self.setAccessibleDescription(summary)

    def select(self, keys: Collection[Hashable]) -> None:
        """Choose marks, and say so."""
        wanted = frozenset(keys)
        if wanted != self.selected:
            self.selected = wanted
            self.look_anew()
            self.chosen.emit(wanted)

    def light(self, keys: Collection[Hashable]) -> None:
        """Show marks as those of the selected rows, telling nobody."""
        wanted = frozenset(keys)
        if wanted != self.lit:
            self.lit = wanted
            self.look_anew()

    def walk_to(self, key: Hashable) -> None:
        """Put the keyboard's place on a mark."""
        self.current = key
        self.bring(key)
        self.look_anew()
        told = self.teller(key)
        self.setAccessibleDescription(_plain(told))
        place = self.place_of(key)
        if place is not None and self.isVisible():
            QToolTip.showText(self.mapToGlobal(place.bottomLeft()) + QPoint(0, 4), told, self)
        self.walked.emit(key)

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the chart from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape and bool(self.selected)
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and (event.key() in _OWN or is_escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks, open one, choose one, or choose none."""
        key = event.key()
        number = self._places.get(self.current, -1) if self.current is not None else -1
        if key in _NEXT and self.keys:
            self.walk_to(self.keys[min(number + 1, len(self.keys) - 1)])
        elif key in _PREVIOUS and self.keys:
            self.walk_to(self.keys[max(number - 1, 0)])
        elif key in _LEAPS and self.keys:
            self.walk_to(self.keys[_LEAPS[Qt.Key(key)]])
        elif key in _ENTER and self.current is not None:
            if self.leads(self.current):
                self.opened.emit(self.current)
        elif key == Qt.Key.Key_Space and self.current is not None:
            self.select(self.selected ^ {self.current})
        elif key == Qt.Key.Key_Escape and self.selected:
            self.select(())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.look_anew()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.look_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ring around the chart that has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), RING))
            half = RING / 2
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
            painter.end()


@cache
def _nothing() -> QPixmap:
    """Make a picture of which nothing is seen."""
    made = QPixmap(1, 1)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _plain(told: str) -> str:
    """Take the tags out of what a tooltip says."""
    return unescape(_TAG.sub(" ", _BREAK.sub("\n", told))).strip()
