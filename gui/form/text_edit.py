"""The editor of running text: one line that grows to three, with the manners of a value's line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.form.drops import holds_span
from gui.form.line_edit import ENTER_KEYS, NOT_LEFT

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.theme.theme import Theme

_MOST_LINES = 3
_PADDING = 2
_BORDER = 1
_PARAGRAPH = "\u2029"


class TextEdit(QPlainTextEdit):
    """Commits on Enter, Tab or leaving, and gives its text back on Esc; Shift+Enter begins a line.

    Signals:
        committed: (str) the text differs from what was shown.
        done: Enter or Esc was pressed: the keyboard goes back to the article.
        entered: the editor got the keyboard.
        left: the keyboard went elsewhere in the window.
    """

    committed = Signal(str)
    done = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, most_lines: int = _MOST_LINES) -> None:
        """Begin empty, one line high.

        Args:
            most_lines: How far the editor grows before it scrolls.
        """
        super().__init__(parent)
        self._most_lines = most_lines
        self._shown = self._former = ""
        self._composing = False
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.set_theme(theme)
        self.textChanged.connect(self._fit)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = theme.palette
        self.setStyleSheet(
            f"QPlainTextEdit {{ border: {_BORDER}px solid {palette.edge}; border-radius: 3px;"
            f" padding: {_PADDING}px {_PADDING + 2}px; background: {palette.base}; }}"
            f"QPlainTextEdit:focus {{ border-color: {palette.accent}; }}"
            f'QPlainTextEdit[readOnly="true"] {{ background: {palette.window}; border-color: {palette.border}; }}'
        )

    def text(self) -> str:
        """What stands in the editor, every character as it was put there."""
        # Qt's own plain text turns protected blanks into blanks.
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def show_text(self, text: str, _hint: str = "") -> None:
        """Show a value's text; what is being typed is left alone."""
        if self.is_being_typed():
            return
        if self.text() != text or self.document().isUndoAvailable():
            self.setPlainText(text)
        # What the editor cannot hold as it is must not count as typed.
        self._shown = self._former = self.text().strip()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def is_being_typed(self) -> bool:
        """Whether the editor holds something that was not committed yet."""
        return self.hasFocus() and (self.text().strip() != self._shown or self._composing)

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
        """Whether the editor holds something else than what is stored."""
        return self.text().strip() != self._shown

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the midst of a letter."""
        return self._composing

    # ── keys, input methods ─────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where there are no letters to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            idle_undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            idle_redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if idle_undo or idle_redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Enter; on Esc show again what was there. While letters are composed both are the composer's."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._composing and key in (*ENTER_KEYS, Qt.Key.Key_Escape):
            event.accept()
        elif key in ENTER_KEYS and shift:
            # Qt would put a separator of lines there, which is another character.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif key in ENTER_KEYS:
            self.commit()
            self.done.emit()
        elif key == Qt.Key.Key_Escape:
            self.setPlainText(self._shown)
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether letters are being composed; nothing of them counts before they are done."""
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the analyst types here now."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the keyboard goes elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in NOT_LEFT:
            self._composing = False
            self.commit()
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

    # ── size ────────────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, and be as high as they need."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Qt counts the lines of a plain text as its height.
        lines = max(1, round(self.document().size().height()))
        shown = min(lines, self._most_lines)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        height = shown * self.fontMetrics().lineSpacing() + 2 * (_PADDING + _BORDER)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
