"""Several lines that are pasted into a line of text become one: neither a value nor a search holds breaks."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from gui.form.line_edit import ValueEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BREAKS = re.compile(r"\s*[\n\r\x0b\x0c\x85\u2028\u2029]\s*")


class OneLine(QObject):
    """Looks after the line that has the keyboard, in the windows of one program."""

    def __init__(self, parent: QObject) -> None:
        """Look after whatever gets the keyboard from now on."""
        super().__init__(parent)
        self._line: QLineEdit | None = None
        self._breaks = 0
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        former, self._line = self._line, None
        if former is not None and isValid(former):
            former.removeEventFilter(self)
            former.textChanged.disconnect(self._join)
        if isinstance(new, QLineEdit) and not new.isReadOnly():
            new.installEventFilter(self)
            new.textChanged.connect(self._join)
            # A value of several lines that was written elsewhere stays as it is; what was dropped here does not.
            is_stored = isinstance(new, ValueEdit) and not new.is_uncommitted
            self._line, self._breaks = new, _count(new.text()) if is_stored else 0
            self._join(new.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste several lines as one, which the line can take back like anything that is pasted."""
        if self._line is None or watched is not self._line or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent) or not event.matches(QKeySequence.StandardKey.Paste):
            return False
        text = QGuiApplication.clipboard().text()
        joined = joined_lines(text)
        if joined == text:
            return False
        self._line.insert(joined)
        event.accept()
        return True

    def _join(self, text: str) -> None:
        """Join what came by another way: a menu, the middle button of the mouse, a drop."""
        former, self._breaks = self._breaks, _count(text)
        if self._breaks > former and self._line is not None:
            self._line.setText(joined_lines(text))


def joined_lines(text: str) -> str:
    """Make one line of several: with a blank between, but for scripts that have none between their words."""
    if not _BREAKS.search(text):
        return text
    lines = [line for line in _BREAKS.split(text.strip()) if line]
    joined = lines[0] if lines else ""
    for line in lines[1:]:
        joined += line if _is_wide(joined[-1]) and _is_wide(line[0]) else f" {line}"
    return joined


def _count(text: str) -> int:
    return len(_BREAKS.findall(text))


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
