"""Scrolling while a drag is held beyond the edge of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_INTERVAL = 30
"""Milliseconds."""
_LEAST_STEP = 3
_GREATEST_STEP = 160
_PER_PIXEL = 0.5


class EdgeScroll(QObject):
    """Asks for a step again and again while something pulls, longer steps the further out it pulls.

    Signals:
        stepped: Pixels to scroll by, negative to go up.
    """

    stepped = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(lambda: self.stepped.emit(self._step))

    @property
    def active(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def pull(self, y: int, view: QRect) -> None:
        """Take where the mouse is; inside the view it rests."""
        beyond = min(0, y - view.top()) + max(0, y - view.bottom())
        if not beyond:
            self.stop()
            return
        length = min(_LEAST_STEP + round(_PER_PIXEL * abs(beyond)), _GREATEST_STEP)
        self._step = length if beyond > 0 else -length
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()
