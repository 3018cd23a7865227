"""The line in which a value is typed: its own undo until the value is committed, completion across scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip, QWidget

from gui.form.completing import NameCompleter
from gui.form.drops import holds_span
from gui.theme.spacing import SMALL
from gui.theme.type_scale import Step, scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from gui.form.offers import Offer


_WORD_KEYS = (QKeySequence.StandardKey.DeleteStartOfWord, QKeySequence.StandardKey.DeleteEndOfWord)
_LETTER_MARGIN = 2
"""Pixels that Qt leaves free beside the letters of a line."""
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NOT_LEFT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why an editor loses the keyboard although the analyst has not left it: a list popped up, another window came."""


class PlainLine(QLineEdit):
    """A line that keeps the keys of text for itself, and leaves undo to the window where it has nothing to undo."""

    def event(self, event: QEvent) -> bool:
        """Decide which keys are the line's own before a shortcut of the window can take them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle_undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            idle_redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if idle_undo or idle_redo:
                event.ignore()
                return False
            if any(event.matches(key) for key in _WORD_KEYS):
                event.accept()
                return True
        return super().event(event)


class ValueEdit(PlainLine):
    """A line that commits on Enter, Tab or leaving, and gives its text back on Esc.

    Signals:
        committed: (str) the text differs from what was shown.
        chosen: (Offer) one of the names offered was taken.
        done: Enter or Esc was pressed: the keyboard goes back to the article.
        entered: the line got the keyboard.
        left: the keyboard went elsewhere in the window.
    """

    committed = Signal(str)
    chosen = Signal(object)
    done = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._shown = self._former = self._hint = self._shown_hint = ""
        self._composing = self._leaves_with_offer = self._fits = False
        self._at_rest: tuple[str, str] | None = None
        self._typed: Callable[[], tuple[str, str]] | None = None
        self._offers: Callable[[str], Sequence[Offer]] | None = None
        self._read: Callable[[str], str] | None = None
        self.textEdited.connect(self._take_letters)

    def show_text(self, text: str, hint: str = "", typed: Callable[[], tuple[str, str]] | None = None) -> None:
        """Show a value's text; what is being typed is left alone.

        Args:
            hint: The same in other words, shown at the end of the line where there is room.
            typed: Gives the text and the hint that stand here instead while the line has the keyboard.
        """
        if self.is_being_typed():
            return
        if self._fits and (self._at_rest is None or self._at_rest[0] != text):
            self.updateGeometry()
        self._at_rest, self._typed = (text, hint), typed
        if typed is not None and self.hasFocus():
            self._put(*typed())
        else:
            self._put(text, hint)

    def fit_what_rests(self) -> None:
        """Ask for as much room as what stands here needs, so that lines beside each other share theirs by need."""
        self._fits = True

    def sizeHint(self) -> QSize:
        """Ask for room: for what rests here, where that was wished for."""
        size = super().sizeHint()
        if self._fits:
            text = self._at_rest[0] if self._at_rest is not None else ""
            size.setWidth(self.fontMetrics().horizontalAdvance(text) + self.width() - self._inside().width() + 1)
        return size

    def _put(self, text: str, hint: str) -> None:
        self._shown = self._former = text
        self._shown_hint = hint
        # Setting the text also forgets its letters' undo: once committed, undo belongs to the acts.
        if self.text() != text or self.isUndoAvailable():
            self.setText(text)
        self._show_hint(hint)
        self.setCursorPosition(0)

    @property
    def typed_text(self) -> str:
        """The text as it is, or would be, while the line has the keyboard."""
        return self._typed()[0] if self._typed is not None and self._rests else self.text()

    @property
    def _rests(self) -> bool:
        return self._at_rest is not None and self.text() == self._shown == self._at_rest[0]

    def is_being_typed(self) -> bool:
        """Whether the line holds something that was not committed yet."""
        return self.hasFocus() and (self.text() != self._shown or self._composing)

    def complete_with(self, offers: Callable[[str], Sequence[Offer]]) -> None:
        """Offer names for what was typed so far; Alt+Down offers all."""
        self._offers = offers

    def read_with(self, read: Callable[[str], str]) -> None:
        """Say at the end of the line what the letters typed so far are read as."""
        self._read = read

    def commit(self) -> None:
        """Hand over the text if it differs from what was shown."""
        text = self.text().strip()
        if text != self.text():
            self.setText(text)
        if text == self._shown:
            return
        self._former, self._shown = self._shown, text
        self.committed.emit(text)

    def refuse(self) -> None:
        """Take note that what was handed over was not taken: it counts as typed, and can be handed over again."""
        self._shown = self._former

    def give_back(self) -> None:
        """Show again what was there before the letters that were typed."""
        self.setText(self._shown)
        self._show_hint(self._shown_hint)

    @property
    def is_uncommitted(self) -> bool:
        """Whether the line holds something else than what is stored."""
        return self.text().strip() != self._shown

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the midst of a letter."""
        return self._composing

    # ── keys, input methods ─────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Enter; on Esc show again what was there. While letters are composed both are the composer's."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._composing and key in (*ENTER_KEYS, Qt.Key.Key_Escape):
            event.accept()
        elif (key in ENTER_KEYS and self._list_is(chosen=True)) or (key == Qt.Key.Key_Escape and self._list_is()):
            # The list has the key: it takes the offer, or closes.
            self._leaves_with_offer = key in ENTER_KEYS
            event.ignore()
        elif key in ENTER_KEYS:
            self._close_list()
            self.commit()
            self.done.emit()
        elif key == Qt.Key.Key_Escape:
            self.give_back()
            self.done.emit()
        elif self._offers is not None and (key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down)):
            self.offer_all()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say all of a text that is cut where the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.is_cut:
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether letters are being composed; nothing of them counts before they are done."""
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the analyst types here now."""
        if self._offers is not None and self.completer() is None:
            self._make_completer()
        if self._typed is not None and self._rests and event.reason() not in NOT_LEFT:
            self._put(*self._typed())
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the keyboard goes elsewhere in the window, not when a list of offers pops up."""
        super().focusOutEvent(event)
        if event.reason() not in NOT_LEFT:
            self._composing = False
            self.commit()
            if self._typed is not None and self._at_rest is not None and self.text() == self._shown:
                self._put(*self._at_rest)
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text; words of the article are for the whole field."""
        if holds_span(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the keyboard with the text, so that leaving commits it."""
        super().dropEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    # ── offers, hint ────────────────────────────────────────────────────────────────────────────────────────────

    def offer_all(self) -> None:
        """Show everything that may stand here."""
        completer = self.completer()
        if self._offers is None or not isinstance(completer, NameCompleter):
            return
        completer.offer(self._offers(""))
        completer.complete()

    def _make_completer(self) -> None:
        completer = NameCompleter(self)
        completer.chosen.connect(self._take_offer)
        self.setCompleter(completer)

    def _take_letters(self, typed: str) -> None:
        completer = self.completer()
        if self._offers is not None and isinstance(completer, NameCompleter):
            completer.offer(self._offers(typed) if typed.strip() else [])
        if self._read is not None:
            self._show_hint(self._read(typed) if typed.strip() else "")

    def _take_offer(self, offer: Offer) -> None:
        leaves, self._leaves_with_offer = self._leaves_with_offer, False
        if offer.written != self._shown or offer.make or offer.stored != offer.written:
            self._former, self._shown = self._shown, offer.written
            self.chosen.emit(offer)
        if leaves:
            self.done.emit()

    def _list_is(self, *, chosen: bool = False) -> bool:
        """Tell whether a list of offers is open, and one of them chosen."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        return popup is not None and popup.isVisible() and (not chosen or popup.currentIndex().isValid())

    def _close_list(self) -> None:
        """Put the list away first: while it is open the line does not learn that the keyboard leaves."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.hide()

    def _show_hint(self, hint: str) -> None:
        if hint != self._hint:
            self._hint = hint
            self.setAccessibleDescription(hint)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and the hint at its end where it does not meet the text; a text that is cut says so."""
        super().paintEvent(event)
        if self.is_cut and not self.hasFocus():
            self._paint_cut()
            return
        room = self._room_for_hint()
        if room is None:
            return
        painter = QPainter(self)
        painter.setFont(scaled(self.font(), Step.CAPTION))
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._hint)

    def _paint_cut(self) -> None:
        """Let the text end in an ellipsis where it is cut."""
        inside, metrics = self._inside(), self.fontMetrics()
        kept = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width()).removesuffix("…")
        gone = inside.adjusted(metrics.horizontalAdvance(kept), 1, 0, -1)
        painter = QPainter(self)
        painter.fillRect(gone.adjusted(0, 0, SMALL, 0), self.palette().base())
        painter.setPen(self.palette().text().color())
        painter.drawText(gone, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), "…")

    @property
    def is_cut(self) -> bool:
        """Whether the line is too short for its text."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._inside().width()

    def _inside(self) -> QRect:
        """Give where letters stand."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return box.marginsRemoved(self.textMargins()).adjusted(_LETTER_MARGIN, 0, -_LETTER_MARGIN, 0)

    def _room_for_hint(self) -> QRect | None:
        if not self._hint:
            return None
        inside = self._inside().adjusted(0, 0, -SMALL // 2, 0)
        free = inside.width() - self.fontMetrics().horizontalAdvance(self.text()) - SMALL
        small = QFontMetrics(scaled(self.font(), Step.CAPTION))
        return inside if small.horizontalAdvance(self._hint) <= free else None

    @property
    def hint(self) -> str:
        """What stands at the end of the line, if there is room."""
        return self._hint
