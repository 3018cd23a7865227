"""The bar above the list while the analyst chooses which other one an entity is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.dialogs.parts import button, plain_label, set_words
from gui.theme.spacing import SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.project.entities import NameRow


class PickingBar(Worded, QWidget):
    """Says what is being chosen, and lets go of it.

    Signals:
        given_up: The analyst chose none.
    """

    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden; Esc anywhere in the parent gives up."""
        super().__init__(parent)
        self.setObjectName("pickingBar")
        self.row: NameRow | None = None
        self._words = plain_label()
        # It breaks its lines rather than making the panel wider.
        self._words.setMinimumWidth(1)
        self._cancel = button("", self._give_up, name="givePickingUp")
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), parent, self._give_up)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(SMALL, 0, SMALL, SMALL)
        line.setSpacing(SMALL)
        line.addWidget(self._words, 1)
        line.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        self.tell()

    def tell(self) -> None:
        """Say what is being chosen."""
        set_words(self._cancel, tr("Cancel"))
        if self.row is not None:
            told = tr("Which one is “{name}”? Go to it in the list and press Enter.", name=self.row.label)
            self._words.setText(told)
            self.setAccessibleName(told)

    def begin(self, row: NameRow) -> None:
        """Ask which other one this is."""
        self.row = row
        self.tell()
        self._escape.setEnabled(True)
        self.show()

    def stop(self) -> None:
        """Ask no more."""
        self.row = None
        self._escape.setEnabled(False)
        self.hide()

    def _give_up(self) -> None:
        self.stop()
        self.given_up.emit()
