"""Every key of the window in one table that can be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from core.text.fold import fold_key
from gui.dialogs.parts import add_row, margins, plain_label, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

READER_KEYS = (
    ("Move the start of the selection", "[  ]", "By one character, to the left and to the right."),
    ("Move the end of the selection", "Shift+[  Shift+]", "By one character, to the left and to the right."),
    ("Fill the armed field", "Enter", "With the selection; without one, accept the suggestion that is current."),
    ("Add to the armed field", "Shift+Enter", "One more stretch of words for the same value."),
    ("Arm a field", "1 … 9", "The next selection fills it."),
    ("Type into the armed field", "F2", "Enter gives the keyboard back to the article."),
    ("Disarm", "Esc", "Selections fill nothing."),
)
"""Keys of the article that belong to no action of the window: what, keys, explanation."""


class ShortcutsDialog(QDialog):
    """Lists actions and their keys; typing narrows the list.

    Args:
        actions: Those of the window.
        extra: Keys that belong to no action: what, keys, explanation.
    """

    def __init__(
        self,
        actions: Sequence[QAction],
        parent: QWidget | None = None,
        *,
        extra: Sequence[tuple[str, str, str]] = READER_KEYS,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle("Keys")
        self._search = QLineEdit()
        self._search.setObjectName("shortcutSearch")
        self._search.setAccessibleName("Search keys")
        self._search.setPlaceholderText("Search an action or a key")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._table = table("Keys", ("Action", "Keys", "What it does"), stretch=2)
        self._table.setObjectName("shortcutTable")
        self._nothing = plain_label(faint=True)
        self._nothing.hide()
        for row in (*map(_row_of, (action for action in actions if action.shortcuts())), *extra):
            add_row(self._table, row)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        margins(column)
        column.addWidget(self._search)
        column.addWidget(self._table, 1)
        column.addWidget(self._nothing)
        column.addWidget(closing)
        self.resize(720, 560)
        self._search.setFocus()

    def _narrow(self, typed: str) -> None:
        words = fold_key(typed).split()
        shown = 0
        for row in range(self._table.rowCount()):
            cells = (self._table.item(row, column) for column in range(self._table.columnCount()))
            line = fold_key(" ".join(cell.text() for cell in cells if cell is not None))
            fits = all(word in line for word in words)
            self._table.setRowHidden(row, not fits)
            shown += fits
        self._nothing.setText(f"No key fits “{typed.strip()}”.")
        self._nothing.setVisible(not shown)


def _row_of(action: QAction) -> tuple[str, str, str]:
    keys = "  or  ".join(sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in action.shortcuts())
    return words_of(action), keys, action.statusTip() or action.toolTip()


def words_of(action: QAction) -> str:
    """Name an action without the mark of its mnemonic."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
