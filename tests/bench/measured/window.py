"""The real window in a process of its own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from gui.app import build
from tests.bench.settings import ANALYST

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
_CALM_MILLISECONDS = 300
_LOOK_MILLISECONDS = 500
_IDLE_SECONDS = 0.1
"""Of the processor, between two looks."""
_LOOKS = 60


def open_window(project: str) -> MainWindow:
    """Open a project as the program does, and let it come to rest."""
    _, window = build([project, "--analyst", ANALYST])
    window.activateWindow()
    QTest.qWait(_CALM_MILLISECONDS)
    return window


def come_to_rest() -> None:
    """Wait until the window has nothing more to do: the rules are loaded, what is open is looked through.

    Raises:
        TimeoutError: If it works on and on.
    """
    for _ in range(_LOOKS):
        before = time.process_time()
        QTest.qWait(_LOOK_MILLISECONDS)
        if time.process_time() - before < _IDLE_SECONDS:
            return
    raise TimeoutError("the window does not come to rest")


def article_list(window: MainWindow) -> QListView:
    """The list at the left.

    Raises:
        LookupError: If the window has none.
    """
    found = window.findChild(QListView, "articleList")
    if found is None:
        raise LookupError("the window has no list of articles")
    return found


def place_in_list(view: QListView, file: str) -> QPoint:
    """Bring the row of a file into view and give its middle.

    Raises:
        LookupError: If it is not listed.
    """
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if file in str(index.data(Qt.ItemDataRole.ToolTipRole)):
            view.scrollTo(index)
            QTest.qWait(20)
            return view.visualRect(index).center()
    raise LookupError(file)
