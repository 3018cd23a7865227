"""The line above the readers: how many sentences are linked, what is being done, or why nothing can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from gui.compare.elided import ElidedLine
from gui.dialogs.parts import button, set_words
from gui.theme.icons import icon_pixmap
from gui.theme.spacing import HAIR, ICON, SMALL, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from gui.theme.theme import Theme

_BAR_WIDTH = 160


class StateLine(Worded, QWidget):
    """Says one thing at a time.

    Signals:
        cancelled: What is under way is not wanted.
        again_wanted: The columns are to be aligned after all.
    """

    cancelled = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self.setObjectName("compareState")
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._theme = theme
        self._said = ""
        self._icon = QLabel(self)
        self._words = ElidedLine(self, faint=True)
        self._words.setObjectName("compareStateWords")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._cancel = button("", self.cancelled.emit, name="compareCancel")
        self._again = button("", self.again_wanted.emit, name="compareAlign")
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, HAIR, SMALL, HAIR)
        row.setSpacing(SMALL)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for each in (self._bar, self._cancel, self._again):
            row.addWidget(each)
        # As high with the button as without: what is read below it stays where it is when work ends.
        row.addStrut(self._cancel.sizeHint().height())
        self.show_words("")
        self.set_theme(theme)
        self.tell()

    @property
    def words(self) -> str:
        """What is said."""
        return self._said

    def tell(self) -> None:
        """Name the parts."""
        set_words(self._cancel, tr("Cancel"), tip=tr("Read the articles without their links"))
        set_words(self._again, tr("Align"), tip=tr("Find out which sentences tell the same"))
        self._bar.setAccessibleName(tr("Finding out which sentences tell the same"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        colour = theme.palette.warning
        self._icon.setPixmap(icon_pixmap("warning", colour, ICON - TIGHT))

    def show_words(self, words: str, *, warns: bool = False, offers_again: bool = False) -> None:
        """Say something.

        Args:
            warns: Whether it tells why something is not as it should be.
            offers_again: Whether aligning can be asked for.
        """
        self._said = words
        self._words.show_words(words)
        self._words.setAccessibleName(words)
        self._words.setForegroundRole(QPalette.ColorRole.WindowText if warns else QPalette.ColorRole.PlaceholderText)
        self._icon.setVisible(warns)
        self._again.setVisible(offers_again)
        self._bar.hide()
        self._cancel.hide()

    def show_work(self, words: str) -> None:
        """Say what is being done."""
        self.show_words(words)
        self._bar.show()
        self._cancel.show()
