"""While an input method composes a letter, the keys that commit, choose or close belong to it and to nobody else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_ITS_KEYS = frozenset(
    (
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    )
)
_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class Composing(QObject):
    """Guards the editor that has the keyboard, in the windows of one program.

    Some systems hand such a key to the window too. The line that is searched or filtered would act on a word that
    is not there yet, a dialog would take its default button, and a list of offers would take what is marked in it.
    """

    def __init__(self, parent: QObject) -> None:
        """Guard whatever gets the keyboard from now on."""
        super().__init__(parent)
        self._editor: QWidget | None = None
        self._list: QWidget | None = None
        self._composes = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for former in (self._editor, self._list):
            if former is not None and isValid(former):
                former.removeEventFilter(self)
        self._editor = self._list = None
        self._composes = False
        if new is not None and _can_be_typed_into(new):
            # Of several filters the last one is asked first: before those of the panel that the editor is in.
            new.installEventFilter(self)
            self._editor = new

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the input method's keys from everyone else."""
        if isinstance(event, QInputMethodEvent) and watched is self._editor:
            self._composes = bool(event.preeditString())
            self._guard_list()
            return False
        if not self._composes or event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _ITS_KEYS:
            return False
        event.accept()
        return True

    def _guard_list(self) -> None:
        """Guard the list of offers too: while it is open it gets the keys first."""
        completer = self._editor.completer() if isinstance(self._editor, QLineEdit) else None
        popup = completer.popup() if completer is not None else None
        if popup is not None and popup is not self._list:
            popup.installEventFilter(self)
            self._list = popup


def _can_be_typed_into(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) and not widget.isReadOnly()
