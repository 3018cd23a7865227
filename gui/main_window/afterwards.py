"""Work that is wanted soon but not for the first picture: done when the window has been painted, bit by bit."""

from __future__ import annotations

from collections import deque
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

_READING_RULES = ("core.language.regions", "core.language.figures", "core.project.readers", "core.language.words")
"""Each takes some hundredths of a second."""


class Afterwards(QObject):
    """Does one step after another once a window has been painted; between two of them the window answers."""

    def __init__(self, window: QWidget, steps: Iterable[Callable[[], object]]) -> None:
        """Wait for the window's first picture."""
        super().__init__(window)
        self._steps = deque(steps)
        self._pause = QTimer(self)
        self._pause.timeout.connect(self._next)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin behind the picture that is being painted."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._pause.start(0)
        return False

    def _next(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._pause.stop()


def loading_of_reading_rules() -> list[Callable[[], object]]:
    """Give the steps that load what the first words to be coded or double-clicked need."""
    return [partial(import_module, name) for name in _READING_RULES]
