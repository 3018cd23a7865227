"""Lines and boxes that tell what was written a moment after the last key, and when they are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from gui.theme.spacing import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QWheelEvent

_MOMENT_MILLISECONDS = 500
_LINES = 2


class WritingLine(QLineEdit):
    """One line.

    Signals:
        written: (text) it says something else than what it was shown with; blanks are told only when it is left.
    """

    written = Signal(str)

    def __init__(self, name: str, *, at_once: bool = True) -> None:
        """Begin empty.

        Args:
            at_once: Whether it tells a moment after the last key; else only when it is left, or on Enter.
        """
        super().__init__()
        self.setObjectName(name)
        self._shown = ""
        self._moment = _moment(self, lambda: self.text().strip() and self.commit())
        if at_once:
            self.textEdited.connect(lambda _: self._moment.start())
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show what the draft says; what is being typed stays where it says the same."""
        self._shown = text
        if not (self.hasFocus() and plain(self.text()) == plain(text)) and self.text() != text:
            self.setText(text)

    @property
    def is_uncommitted(self) -> bool:
        """Whether it says something else than what was told last."""
        return plain(self.text()) != plain(self._shown)

    def commit(self) -> None:
        """Tell what is written, if it is something else."""
        self._moment.stop()
        if self.is_uncommitted:
            self._shown = self.text()
            self.written.emit(plain(self.text()))


class WritingBox(QPlainTextEdit):
    """A few lines that make one sentence or two.

    Signals:
        written: (text) as of `WritingLine`.
    """

    written = Signal(str)

    def __init__(self, name: str) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self._shown = ""
        self._fills = False
        self._moment = _moment(self, lambda: self.toPlainText().strip() and self.commit())
        self.textChanged.connect(self._typed)
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + frame + SMALL)

    def show_text(self, text: str) -> None:
        """Show what the draft says; what is being typed stays where it says the same."""
        self._shown = text
        if self.hasFocus() and plain(self.toPlainText()) == plain(text):
            return
        if self.toPlainText() != text:
            self._fills = True
            self.setPlainText(text)
            self._fills = False

    def text(self) -> str:
        """What stands in the box."""
        return self.toPlainText()

    @property
    def is_uncommitted(self) -> bool:
        """Whether it says something else than what was told last."""
        return plain(self.text()) != plain(self._shown)

    def commit(self) -> None:
        """Tell what is written, if it is something else."""
        self._moment.stop()
        if self.is_uncommitted:
            self._shown = self.text()
            self.written.emit(plain(self.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what is written when it is left."""
        super().focusOutEvent(event)
        self.commit()

    def _typed(self) -> None:
        if not self._fills:
            self._moment.start()


class StillComboBox(QComboBox):
    """A list to choose from that the wheel does not change while the page is scrolled."""

    def __init__(self, name: str) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def offer(self, offered: list[tuple[str, object]], chosen: object) -> None:
        """Offer other things, and show which is chosen; tells nobody."""
        self.blockSignals(True)
        self.clear()
        for words, data in offered:
            self.addItem(words, data)
        self.setCurrentIndex(next((place for place, each in enumerate(offered) if each[1] == chosen), -1))
        self.blockSignals(False)


def plain(text: str) -> str:
    """Write words with single blanks between them."""
    return " ".join(text.split())


def _moment(of: QLineEdit | QPlainTextEdit, passed: object) -> QTimer:
    clock = QTimer(of)
    clock.setSingleShot(True)
    clock.setInterval(_MOMENT_MILLISECONDS)
    clock.timeout.connect(passed)
    return clock
