"""The line in which a value is typed: its own undo until the value is committed, completion across scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_WORD_KEYS = (QKeySequence.StandardKey.DeleteStartOfWord, QKeySequence.StandardKey.DeleteEndOfWord)


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
        done: Enter or Esc was pressed: the keyboard goes back to the article.
        entered: the line got the keyboard.
    """

    committed = Signal(str)
    done = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._shown = self._former = ""
        self._offers: Callable[[str], Sequence[str]] | None = None
        self.textEdited.connect(self._offer)

    def show_text(self, text: str) -> None:
        """Show a value's text; what is being typed is left alone."""
        if self.is_being_typed():
            return
        self._shown = text
        # Setting the text also forgets its letters' undo: once committed, undo belongs to the acts.
        if self.text() != text or self.isUndoAvailable():
            self.setText(text)
        self.setCursorPosition(0)

    def is_being_typed(self) -> bool:
        """Whether the line holds something that was not committed yet."""
        return self.hasFocus() and self.text() != self._shown

    def complete_with(self, offers: Callable[[str], Sequence[str]]) -> None:
        """Offer names for what was typed so far."""
        self._offers = offers
        completer = QCompleter(self)
        completer.setModel(QStringListModel(completer))
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)

    def commit(self) -> None:
        """Hand over the text if it differs from what was shown."""
        text = self.text().strip()
        if text == self._shown:
            return
        self._former, self._shown = self._shown, text
        self.committed.emit(text)

    def refuse(self) -> None:
        """Take note that what was handed over was not taken: it counts as typed, and can be handed over again."""
        self._shown = self._former

    @property
    def is_uncommitted(self) -> bool:
        """Whether the line holds something else than what is stored."""
        return self.text().strip() != self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Enter; on Esc show again what was there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the analyst types here now."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the keyboard goes elsewhere in the window, not when a list of offers pops up."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()

    def _offer(self, typed: str) -> None:
        completer = self.completer()
        if self._offers is None or completer is None:
            return
        model = completer.model()
        if isinstance(model, QStringListModel):
            model.setStringList(list(self._offers(typed)) if typed.strip() else [])
