"""The note on an article: several lines, written in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from gui.form.line_edit import ENTER_KEYS
from gui.form.text_edit import TextEdit


class NoteEdit(TextEdit):
    """Commits on Ctrl+Enter, Tab or leaving, and gives its text back on Esc; Enter begins a line."""

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter before a shortcut of the window can take it."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in ENTER_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a line on Enter, commit on Ctrl+Enter."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() not in ENTER_KEYS or self.is_composing:
            super().keyPressEvent(event)
        elif held:
            self.commit()
            self.done.emit()
        else:
            # Qt's own Enter with Shift would put another character there.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()

    def give_back(self) -> None:
        """Show again what was there before the letters that were typed."""
        self.setPlainText(self._shown)
