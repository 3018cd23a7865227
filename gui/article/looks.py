"""Small controls of the article panel: buttons that are a picture only, boxes that the wheel does not turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton

from gui.theme.spacing import LARGE, WIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from gui.theme.theme import Theme


class IconButton(QToolButton):
    """A picture that can be pressed, by mouse and by keyboard."""

    def __init__(self, picture: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a picture; `set_words` says what it does."""
        super().__init__(parent)
        self._picture = picture
        self.setAutoRaise(True)
        self.setIconSize(QSize(LARGE, LARGE))
        self.setFixedSize(WIDE, WIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(theme)

    def set_words(self, words: str) -> None:
        """Say what it does to those who hear it, and in its tooltip."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setIcon(theme.icon(self._picture))
        self.setStyleSheet(focus_style(theme))


class SteadyBox(QComboBox):
    """A list to choose from that scrolls the page with the wheel until it has the keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            name: Object name.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def choose_data(self, data: object) -> None:
        """Show the entry that stands for something."""
        self.setCurrentIndex(self.findData(data))


def focus_style(theme: Theme) -> str:
    """Style sheet of a flat button whose focus is seen."""
    palette = theme.palette
    return (
        "QToolButton { border: 1px solid transparent; border-radius: 4px; background: transparent; }"
        f"QToolButton:hover {{ background: {palette.hover}; }}"
        f"QToolButton:focus {{ border: 2px solid {palette.accent}; }}"
    )


def small_label(parent: QWidget) -> QLabel:
    """A line of smaller words that takes nothing for markup and breaks where its room ends."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
