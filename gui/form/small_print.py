"""A sentence in small print beneath a value."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.theme.type_scale import Step, points


class SmallPrint(QLabel):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._ink = self._inked = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def set_ink(self, colour: str) -> None:
        """Take another colour."""
        self._ink = colour
        if self.text():
            self._write()

    def say(self, text: str) -> None:
        """Say something else; an empty text takes the sentence away."""
        if text != self.text():
            self.setText(text)
            self.setVisible(bool(text))
        if text:
            self._write()

    def _write(self) -> None:
        # Style sheets are slow, and hardly any value needs one here.
        if self._ink != self._inked:
            self._inked = self._ink
            self.setStyleSheet(f"color: {self._ink}; font-size: {points(Step.CAPTION)}pt;")
