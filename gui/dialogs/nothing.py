"""What stands where there is nothing to show, and says what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.dialogs.parts import button, heading, plain_label
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import HUGE, MEDIUM
from gui.theme.type_scale import Step, scaled
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 460
_CANCEL, _READ = "cancel", "read"
"""What is no action of the window."""


class NothingToShow(QWidget):
    """Says why a page is empty; the keyboard that it is given goes to its first button.

    Signals:
        wanted: (name of an action) a button was pressed that stands for it.
        cancelled: Reading is to stop.
        read_wanted: What was not read is to be read after all.
    """

    wanted = Signal(str)
    cancelled = Signal()
    read_wanted = Signal()

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        """Begin without words.

        Args:
            page: What it stands for; begins the names of its widgets.
        """
        super().__init__(parent)
        self._page = page
        self.setObjectName(f"{page}Empty")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._title, self._words = heading(""), plain_label(faint=True)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, HUGE, MEDIUM, HUGE)
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(MEDIUM)
        column.addLayout(self._buttons)
        column.addStretch(3)

    @property
    def title(self) -> str:
        """What is said first."""
        return self._title.text()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the title larger than the rest."""
        super().changeEvent(event)
        # While it is made, the title is not there yet.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_title"):
            self._title.setFont(scaled(self.font(), Step.TITLE))

    def show_words(self, title: str, words: str, buttons: Sequence[tuple[str, str]] = ()) -> None:
        """Say what is missing.

        Args:
            buttons: Label, and the action of the window that it stands for.
        """
        self._title.setText(title)
        self._words.setText(words)
        self._words.setMinimumHeight(max(0, self._words.heightForWidth(_WIDTH)))
        held = QApplication.focusWidget()
        had_keyboard = held is not None and self.isAncestorOf(held)
        self.setFocusProxy(None)  # pyright: ignore[reportArgumentType] - it may be None
        throw_widgets_out(self._buttons)
        for label, action in buttons:
            made = button(label, lambda action=action: self._take_wish(action), name=f"{self._page}_{action}")
            self._buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
            if self.focusProxy() is None:
                self.setFocusProxy(made)
        if had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, words: str) -> None:
        """Say what is being read, and let it be cancelled."""
        self.show_words(words, "", ((tr("Cancel"), _CANCEL),))

    def _take_wish(self, wish: str) -> None:
        if wish == _CANCEL:
            self.cancelled.emit()
            self.show_words(tr("Nothing was read"), tr("Reading was cancelled."), ((tr("Read again"), _READ),))
        elif wish == _READ:
            self.read_wanted.emit()
        else:
            self.wanted.emit(wish)
