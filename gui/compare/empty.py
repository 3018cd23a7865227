"""The page that stands where there is nothing to compare, and says what helps."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.parts import button, heading, plain_label, set_words
from gui.theme.spacing import HUGE, MEDIUM
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

_WIDTH = 460


class Missing(Enum):
    """Why nothing is compared."""

    PROJECT = "project"
    ARTICLES = "articles"
    PARTNER = "partner"
    FOUND = "found"
    """A partner is still being looked for."""


class NothingToCompare(Worded, QWidget):
    """Says why the workspace is empty.

    Signals:
        wanted: (name of an action) a button was pressed.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Begin without a project."""
        super().__init__(parent)
        self.setObjectName("compareEmpty")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._missing = Missing.PROJECT
        self._title, self._words = heading(""), plain_label(faint=True)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(_WIDTH)
        self._buttons = {name: self._button(name) for name in ("import_articles", "open_project")}
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, HUGE, MEDIUM, HUGE)
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        column.addWidget(self._title)
        for widget in (self._words, *self._buttons.values()):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.tell()

    @property
    def title(self) -> str:
        """What is said first."""
        return self._title.text()

    def show_missing(self, missing: Missing) -> None:
        """Say what is missing."""
        self._missing = missing
        self._buttons["import_articles"].setVisible(missing in (Missing.ARTICLES, Missing.PARTNER))
        self._buttons["open_project"].setVisible(missing is Missing.PROJECT)
        self.tell()

    def taker(self) -> QWidget | None:
        """Give what takes the keyboard: what can be done about it, if anything can; None while this is not seen."""
        if self.isHidden():
            return None
        return next((each for each in self._buttons.values() if not each.isHidden()), self)

    def tell(self) -> None:
        """Say it in the language of the interface."""
        title, words = {
            Missing.PROJECT: (
                tr("No project is open"),
                tr("Open one, and set two of its articles side by side."),
            ),
            Missing.ARTICLES: (
                tr("There are no articles to compare yet"),
                tr(
                    "Import two reports of one meeting, or one article in two languages: here they stand side by "
                    "side, sentence by sentence, and what each of them claims stands on one board."
                ),
            ),
            Missing.PARTNER: (
                tr("Two articles are needed to compare"),
                tr(
                    "This project has one article, in one language. Import another report of the same meeting, or "
                    "the same text in another language."
                ),
            ),
            Missing.FOUND: (
                tr("Looking for a likely partner…"),
                tr("Another report of the same meeting, near dates, the same figures and names."),
            ),
        }[self._missing]
        self._title.setText(title)
        self._words.setText(words)
        self._words.setMinimumHeight(self._words.heightForWidth(_WIDTH))
        set_words(self._buttons["import_articles"], tr("Import articles…"))
        set_words(self._buttons["open_project"], tr("Open project…"))

    def _button(self, name: str) -> QPushButton:
        return button("", lambda: self.wanted.emit(name), name=f"compare_{name}")
