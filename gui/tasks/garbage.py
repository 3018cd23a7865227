"""Collecting garbage in the window's thread alone.

Python collects wherever it happens to be when enough has gathered, in a worker's thread too. A widget that it takes
apart there, long after the window let go of it, takes the whole program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_LOOK_MILLISECONDS = 500
_ENOUGH = (2_000, 4, 60)
"""Things made since the last look; younger and middle collections since the last one of the next age."""
_ENOUGH_AT_FIRST = 2
_FAR_TOO_MUCH = 10
"""So many times as often as enough, and everything is looked at even while the analyst works."""
_REST = 300
"""Things made between two looks: while somebody types, points or scrolls there are more."""


class GarbageKeeper(QObject):
    """Looks from time to time whether enough has gathered, and collects it.

    To look at everything takes a tenth of a second once articles are open, so that waits for a moment of rest. What
    is there at the first rest (modules, the window, the rules) stays, and is never looked at again.
    """

    def __init__(self, application: QCoreApplication) -> None:
        """Take collecting over from Python for as long as the application lives."""
        super().__init__(application)
        gc.disable()
        self._before = gc.get_count()[0]
        self._is_first = True
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._collect)
        self._look.start()

    def _collect(self) -> None:
        rests = abs(gc.get_count()[0] - self._before) < _REST
        if rests and self._is_first and gc.get_count()[2] >= _ENOUGH_AT_FIRST:
            self._is_first = False
            gc.collect()
            gc.freeze()
        else:
            collect_what_is_due(rests=rests)
        self._before = gc.get_count()[0]


def keep_garbage(application: QCoreApplication) -> None:
    """Let an application collect its garbage in its own thread; once is enough."""
    if application.findChild(GarbageKeeper) is None:
        GarbageKeeper(application)


def collect_what_is_due(*, rests: bool = True) -> None:
    """Collect the oldest generation of which enough has gathered; called in the window's thread.

    Args:
        rests: Whether nobody would notice that it takes a while.
    """
    young, middle, old = gc.get_count()
    if old >= (_ENOUGH[2] if rests else _FAR_TOO_MUCH * _ENOUGH[2]):
        gc.collect(2)
    elif middle >= _ENOUGH[1]:
        gc.collect(1)
    elif young >= _ENOUGH[0]:
        gc.collect(0)
