"""How much is left of what was suggested in the open article, in the status line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from gui.wording import Worded, tr


class SuggestionCount(Worded, QToolButton):
    """Says how many suggestions are left; a click goes to the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing until something is counted."""
        super().__init__(parent)
        self.setObjectName("statusSuggestions")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._left = 0
        self.hide()
        self.tell()

    def show_count(self, left: int) -> None:
        """Count anew; nothing is said where nothing is left."""
        self._left = left
        self.setVisible(left > 0)
        self.tell()

    def tell(self) -> None:
        """Say it in the language of the interface."""
        self.setText(tr("%n suggestion(s) left", "", self._left))
        self.setAccessibleName(tr("Suggestions in this article"))
        self.setAccessibleDescription(self.text())
        self.setToolTip(tr("Go to the next suggestion (N)"))
