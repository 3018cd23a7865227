"""Going by arrow keys from an editor to what stands around it: badges, quotations and the menu of its field.

Tab goes from field to field; these would make the way three times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from gui.form.line_edit import ENTER_KEYS
from gui.form.text_edit import TextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.form.value_line import ValueLine

_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Escape)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class BesideWalk(QObject):
    """Leads the keyboard of one field: Down from a line, or Right from a list of answers, goes to what stands around.

    There Left and Right go on, Enter or the space bar presses, Up and Esc lead back, Tab to the next field.
    """

    def __init__(self, menu: QToolButton, open_menu: Callable[[], object], parent: QObject) -> None:
        """Begin with no line.

        Args:
            menu: The button of the field's menu, which comes last.
            open_menu: Opens that menu.
        """
        super().__init__(parent)
        self._menu, self._open_menu = menu, open_menu
        self._lines: list[ValueLine] = []
        self._from: ValueLine | None = None
        menu.installEventFilter(self)

    def watch(self, line: ValueLine) -> None:
        """Lead the keyboard of a value's line too."""
        self._lines.append(line)
        line.editor.installEventFilter(self)
        line.chips.watch(self)

    def forget(self, line: ValueLine) -> None:
        """Let go of a line that is thrown out."""
        self._lines.remove(line)
        if self._from is line:
            self._from = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that lead on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        line = next((each for each in self._lines if each.editor is watched), None)
        if line is not None:
            return _leaves(line.editor, event) and self._enter(line)
        return isinstance(watched, QToolButton) and self._go_on(watched, event)

    def _enter(self, line: ValueLine) -> bool:
        # What is committed may make the chips anew.
        line.commit()
        stops = self._stops(line)
        if stops:
            self._from = line
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(stops)

    def _go_on(self, stop: QToolButton, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        line = next((each for each in self._lines if each.chips.isAncestorOf(stop)), self._from or self._lines[0])
        if key in _STEPS:
            stops = self._stops(line)
            place = stops.index(stop) + _STEPS[key] if stop in stops else 0
            if 0 <= place < len(stops):
                stops[place].setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in _BACK:
            line.take_keyboard()
        elif key in _TABS:
            line.take_keyboard()
            if key == Qt.Key.Key_Tab:
                line.editor.focusNextPrevChild(True)
        elif stop is self._menu and key in (*ENTER_KEYS, Qt.Key.Key_Space):
            self._open_menu()
        elif key in ENTER_KEYS:
            stop.click()
        else:
            return False
        return True

    def _stops(self, line: ValueLine) -> list[QToolButton]:
        return [*line.chips.buttons, *([self._menu] if self._menu.isEnabled() else [])]


def _leaves(editor: QWidget, event: QKeyEvent) -> bool:
    """Tell whether a key leads out of an editor that has no other use for it."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if isinstance(editor, QComboBox):
        return event.key() == Qt.Key.Key_Right
    if event.key() != Qt.Key.Key_Down:
        return False
    return not isinstance(editor, TextEdit) or not editor.textCursor().movePosition(QTextCursor.MoveOperation.Down)
