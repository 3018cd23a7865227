"""From the start of the process to the first picture of a bare window with a text field in it."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class _Watch(QObject):
    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


def first_paint(spawned: float) -> dict[str, object]:
    """Show the window.

    Args:
        spawned: When the process was started, in seconds of the monotonic clock.
    """
    application = QApplication(["bare"])
    window = QMainWindow()
    page = QTextEdit(window)
    window.setCentralWidget(page)
    window.resize(1280, 800)
    watch = _Watch()
    page.viewport().installEventFilter(watch)
    window.show()
    while not watch.painted:
        application.processEvents()
    painted = (time.monotonic() - spawned) * 1_000

    from PySide6.QtTest import QTest

    from tests.bench.measured.memory import megabytes_now

    QTest.qWait(500)
    return {"ms": painted, "memory": megabytes_now()}
