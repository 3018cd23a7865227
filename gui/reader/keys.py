"""Which keys the reader keeps for itself; every other key belongs to the window."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CARET_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_PAGE_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
"""With Ctrl they belong to the window: the next and the previous article."""
_FOREIGN_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class WordMove(Enum):
    """A move of the caret by one word: to the right (1) or the left (-1), with or without selecting."""

    RIGHT = (1, False)
    LEFT = (-1, False)
    SELECT_RIGHT = (1, True)
    SELECT_LEFT = (-1, True)


_WORD_MOVES = {
    QKeySequence.StandardKey.MoveToNextWord: WordMove.RIGHT,
    QKeySequence.StandardKey.MoveToPreviousWord: WordMove.LEFT,
    QKeySequence.StandardKey.SelectNextWord: WordMove.SELECT_RIGHT,
    QKeySequence.StandardKey.SelectPreviousWord: WordMove.SELECT_LEFT,
}


class EdgeMove(Enum):
    """A move of one end of the selection by one grapheme cluster."""

    START_LEFT = ("start", -1)
    START_RIGHT = ("start", 1)
    END_LEFT = ("end", -1)
    END_RIGHT = ("end", 1)


_EDGE_MOVES = {
    "[": EdgeMove.START_LEFT,
    "]": EdgeMove.START_RIGHT,
    "{": EdgeMove.END_LEFT,
    "}": EdgeMove.END_RIGHT,
}
_EDGE_KEYS = {Qt.Key.Key_BracketLeft: "[", Qt.Key.Key_BracketRight: "]"}
_SHIFTED = {"[": "{", "]": "}"}


def edge_move(event: QKeyEvent) -> EdgeMove | None:
    """Read the key as a move: ``[`` ``]`` of the start; ``{`` ``}``, or Shift and ``[`` ``]``, the end."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.modifiers() & _FOREIGN_MODIFIERS:
        # On many layouts the brackets need AltGr, which may arrive as Ctrl+Alt: then the character decides.
        return _EDGE_MOVES.get(event.text())
    character = event.text() or _EDGE_KEYS.get(Qt.Key(event.key()), "")
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _EDGE_KEYS:
        character = _SHIFTED.get(character, character)
    return _EDGE_MOVES.get(character)


def word_move(event: QKeyEvent) -> WordMove | None:
    """Read the key as a move by a word."""
    if event.key() not in _CARET_KEYS:
        return None
    return next((move for key, move in _WORD_MOVES.items() if event.matches(key)), None)


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether it is either of the Enter keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_press(event: QKeyEvent) -> bool:
    """Tell whether it is the space bar alone, which does what a click would do."""
    return event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier


def is_own(event: QKeyEvent) -> bool:
    """Tell whether the key moves the caret, selects or copies."""
    if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    if event.key() in _PAGE_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    if event.key() in _CARET_KEYS and not event.modifiers() & _FOREIGN_MODIFIERS:
        return True
    return word_move(event) is not None
