"""Collecting garbage in the window's thread alone.

Python collects wherever it happens to be when enough has gathered, in a worker's thread too. A widget that it takes
apart there, long after the window let go of it, takes the whole program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_LOOK_MILLISECONDS = 500
_ENOUGH = (2_000, 10, 25)
"""Things made since the last look; younger and middle collections since the last one of the next age."""


class GarbageKeeper(QObject):
    """Looks from time to time whether enough has gathered, and collects it."""

    def __init__(self, application: QCoreApplication) -> None:
        """Take collecting over from Python for as long as the application lives."""
        super().__init__(application)
        gc.disable()
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(collect_what_is_due)
        self._look.start()


def keep_garbage(application: QCoreApplication) -> None:
    """Let an application collect its garbage in its own thread; once is enough."""
    if application.findChild(GarbageKeeper) is None:
        GarbageKeeper(application)


def collect_what_is_due() -> None:
    """Collect the oldest generation of which enough has gathered; called in the window's thread."""
    counts = gc.get_count()
    for generation in (2, 1, 0):
        if counts[generation] >= _ENOUGH[generation]:
            gc.collect(generation)
            return
