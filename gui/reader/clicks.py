"""How many clicks came in quick succession at one place."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

_MOST = 4


class ClickCount:
    """Counts to four: Qt itself tells a double click, and takes the third and fourth for a new pair."""

    def __init__(self) -> None:
        """Begin with none."""
        self._count = 0
        self._when = 0.0
        self._where = QPoint()

    def press(self, point: QPoint, *, double: bool) -> int:
        """Take a press, and tell which of a series it is.

        Args:
            point: Where it was.
            double: Whether Qt calls it a double click.
        """
        now = monotonic()
        goes_on = (
            now - self._when < QApplication.doubleClickInterval() / 1000
            and (point - self._where).manhattanLength() < QApplication.startDragDistance()
        )
        former = self._count if goes_on else 0
        if double:
            self._count = _MOST if former == _MOST - 1 else 2
        else:
            self._count = former + 1 if former == 2 else 1
        self._when, self._where = now, point
        return self._count

    def forget(self) -> None:
        """Begin again."""
        self._count = 0
