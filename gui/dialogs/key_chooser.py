"""Choosing the keys of one action by pressing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.actions.verbs import keys_of, plain_words
from gui.dialogs.parts import button, plain_label
from gui.theme.spacing import SMALL
from gui.wording import Worded, tr, without_letter

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.actions.keys import KeyBook

_MODIFIERS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
)
_CARET_KEYS = ("Left", "Right", "Up", "Down", "Home", "End")
_PAGE_KEYS = ("PgUp", "PgDown")
_OF_THE_READER = (
    *(str(number) for number in range(1, 10)),
    *("Esc", "F2", "Return", "Enter", "Shift+Return", "Shift+Enter", "[", "]", "{", "}", "Shift+[", "Shift+]"),
    *("Tab", "Shift+Tab", "Space", "Ctrl+C", "Ctrl+X", "Ctrl+A"),
    *(f"{held}{key}" for held in ("", "Shift+", "Ctrl+", "Ctrl+Shift+") for key in _CARET_KEYS),
    *(f"{held}{key}" for held in ("", "Shift+") for key in _PAGE_KEYS),
)
_LINE_WIDTH = 200


class KeyChooser(Worded, QWidget):
    """Shows the keys of an action, and takes other ones; says who would lose them before it gives them.

    Signals:
        left: The keyboard goes back to the list.
    """

    left = Signal()

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        """Begin with no action."""
        super().__init__(parent)
        self._book = book
        self._action: QAction | None = None
        self._wanted = ""
        self._what = plain_label()
        self._line = _KeyLine()
        self._line.setObjectName("keyLine")
        self._line.setFixedWidth(_LINE_WIDTH)
        self._line.pressed.connect(self._take)
        self._line.emptied.connect(lambda: self._give(()))
        self._line.left.connect(self.left)
        self._what.setBuddy(self._line)
        self._reset = button("", self._give_usual, name="resetKey")
        self._told = plain_label()
        self._told.setObjectName("keyTold")
        self._accept: QPushButton = button("", self._give_wanted, name="takeKey")
        self._drop: QPushButton = button("", self._drop_wanted, name="leaveKey")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widgets in ((self._what, self._line, self._reset), (self._told, self._accept, self._drop)):
            row = QHBoxLayout()
            row.setSpacing(SMALL)
            for place, each in enumerate(widgets):
                row.addWidget(each, 0 if place else 1)
            column.addLayout(row)
        self.tell()
        self.refresh()

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        self._line.setAccessibleName(tr("Press the new keys"))
        self._line.setPlaceholderText(tr("Press the new keys"))
        self._line.setToolTip(tr("Press the keys. Backspace leaves the action without a key, Esc goes back."))
        for each, words in (
            (self._reset, tr("&Usual keys")),
            (self._accept, tr("&Take it")),
            (self._drop, tr("&Leave it")),
        ):
            each.setText(words)
            each.setAccessibleName(without_letter(words))
        self._reset.setToolTip(tr("Give this action the keys that it has by itself."))
        self.refresh()

    def show_action(self, action: QAction | None) -> None:
        """Let the keys of an action be chosen; of none if there is none."""
        self._action = action
        self._wanted = ""
        self.refresh()

    def begin(self) -> None:
        """Wait for keys."""
        if self._line.isEnabled():
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the keys as they are now."""
        action = self._action
        name = action.objectName() if action is not None else ""
        is_own = self._book.knows(name)
        self._line.setEnabled(is_own)
        self._reset.setEnabled(is_own and not self._book.is_usual(name))
        if action is None:
            self._what.setText(tr("Click a line to choose its keys."))
        elif not is_own:
            self._what.setText(tr("The key of “{action}” is chosen in the codebook.", action=plain_words(action)))
        else:
            self._what.setText(tr("Keys of “{action}”:", action=plain_words(action)))
        keys = self._wanted or "  ".join(map(_native, keys_of(action) if action is not None else ()))
        self._line.setText(_native(keys) if self._wanted else keys)
        self._ask()

    def _ask(self) -> None:
        """Say who would lose the keys that were pressed."""
        losers = self._losers() if self._wanted else []
        for each in (self._accept, self._drop):
            each.setVisible(bool(losers))
        if losers:
            names = ", ".join(f"“{plain_words(each)}”" for each in losers)
            self._told.setText(
                tr("{keys} is a key of {actions}, which would lose it.", keys=_native(self._wanted), actions=names)
            )
        else:
            self._told.setText(self._resting_told())

    def _resting_told(self) -> str:
        name = self._action.objectName() if self._action is not None else ""
        return " ".join(
            tr("In this project {keys} does “{action}” instead.", keys=_native(keys), action=plain_words(holder))
            for keys, holder in self._book.resting(name)
        )

    def _losers(self) -> list[QAction]:
        name = self._action.objectName() if self._action is not None else ""
        return self._book.holders(self._wanted, besides=name)

    def _take(self, keys: str) -> None:
        if self._action is None:
            return
        self._wanted = ""
        self.refresh()
        if self._book.fixed_holder(keys) is not None or keys in map(_neutral, _OF_THE_READER):
            self._told.setText(
                tr("{keys} always means the same in the article and cannot be chosen.", keys=_native(keys))
            )
            return
        self._wanted = keys
        if not self._losers():
            self._give_wanted()
        else:
            self.refresh()
            self._accept.setFocus()

    def _give_wanted(self) -> None:
        keys, name = self._wanted, self._action.objectName() if self._action is not None else ""
        self._give((keys,))
        parts = ", ".join(f"“{plain_words(each)}”" for each in self._book.part_holders(keys, besides=name))
        if parts:
            self._told.setText(
                tr("Side by side {keys} also stays the key of {actions}.", keys=_native(keys), actions=parts)
            )
        self.begin()

    def _drop_wanted(self) -> None:
        self._wanted = ""
        self.refresh()
        self.begin()

    def _give(self, keys: tuple[str, ...]) -> None:
        self._wanted = ""
        if self._action is not None:
            self._book.choose(self._action.objectName(), keys)
        self.refresh()

    def _give_usual(self) -> None:
        self._wanted = ""
        if self._action is not None:
            self._book.reset(self._action.objectName())
        self.refresh()


class _KeyLine(QLineEdit):
    """Takes any keys that are pressed, instead of their letters; Tab goes on, Esc goes back.

    Signals:
        pressed: (keys, written as they are stored)
        emptied: Backspace was pressed.
        left: Esc was pressed.
    """

    pressed = Signal(str)
    emptied = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Keep every key from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which keys are pressed."""
        plain = not event.modifiers()
        if event.key() in _MODIFIERS:
            return
        if plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.emptied.emit()
        else:
            combination = event.keyCombination()
            if event.text() and not event.text().isalnum() and event.text().isprintable():
                # On another layout the same sign may need Shift, or not.
                combination = Qt.KeyboardModifier(
                    event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
                ) | Qt.Key(event.key())
            self.pressed.emit(QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _neutral(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
