"""A chart of coded figures: its first picture, and pulling it along; beside a bare scatter of as many points."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.measured.painting import PaintWatch, seen_after
from tests.bench.measured.window import LEFT, NONE, open_window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PATIENCE_MILLISECONDS = 60_000
_REST_MILLISECONDS = 400
_CALM_MILLISECONDS = 4_000
"""What the window does after its first picture, a backup among it, is over by then."""
_MOVES, _PIXELS = 80, 5
_MOVES_A_WAY = 5
"""Then back again: where all of time is shown there is not far to go."""
_BETWEEN_MOVES = 15
"""Milliseconds: pyqtgraph leaves out what comes faster."""
_WIDTH, _HEIGHT = 700, 560


def ours(project: str) -> dict[str, object]:
    """Open the workspace in the real window, then pull the chart to and fro with the mouse.

    Raises:
        TimeoutError: If no figures come.
    """
    window = open_window(project)
    QTest.qWait(_CALM_MILLISECONDS)
    begun = time.perf_counter()
    window.actions_by_name["workspace_statistics"].trigger()
    from gui.statistics.series_page import SeriesPage

    statistics = window.workspaces.statistics
    page = statistics.page if statistics is not None else None
    if not isinstance(page, SeriesPage):
        raise TimeoutError("no page of figures came")
    shown, take = list[float](), page.take

    def timed(answer: object) -> None:
        shown.append(time.perf_counter())
        take(answer)

    page.take = timed  # pyright: ignore[reportAttributeAccessIssue]
    while not shown:
        QTest.qWait(1)
        if time.perf_counter() - begun > _PATIENCE_MILLISECONDS / 1_000:
            raise TimeoutError("no figures came")
    first, pixels = seen_after(shown[0], lambda: bool(page.plot.keys), page.plot)
    opened = (time.perf_counter() - begun) * 1_000
    QTest.qWait(_REST_MILLISECONDS)
    pan = _pulled(page.plot.view.viewport())
    marks = len(page.plot.keys)
    window.close()
    return {"first": first, "opened": opened, "pixels": pixels, "pan": pan, "marks": marks}


def floor(figures: int) -> dict[str, object]:
    """Show a bare scatter of pyqtgraph, then pull it to and fro."""
    import numpy as np
    import pyqtgraph as pg

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["bare"])
    numbers = np.arange(figures, dtype=float)
    window = QMainWindow()
    box = pg.ViewBox()
    box.setMouseEnabled(x=True, y=False)
    plot = pg.PlotWidget(background="w", viewBox=box)
    window.setCentralWidget(plot)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    QTest.qWait(_REST_MILLISECONDS)
    start = time.perf_counter()
    plot.addItem(
        pg.ScatterPlotItem(numbers // 2, 1_000 + numbers * 7_919 % 5_000, size=3, pen=None, brush=pg.mkBrush("#1f6fb4"))
    )
    first, pixels = seen_after(start, lambda: True, plot)
    application.processEvents()
    QTest.qWait(_REST_MILLISECONDS)
    found = {"first": first, "pixels": pixels, "pan": _pulled(plot.viewport())}
    window.close()
    return found


def _pulled(view: QWidget) -> list[float]:
    """Pull a chart with the mouse; gives the milliseconds from each move to its picture."""
    watch, at = PaintWatch(view), QPointF(view.rect().center())
    _send(view, QEvent.Type.MouseButtonPress, at, LEFT)
    taken: list[float] = []
    for move in range(_MOVES):
        at += QPointF(_PIXELS if move % (2 * _MOVES_A_WAY) < _MOVES_A_WAY else -_PIXELS, 0)
        QTest.qWait(_BETWEEN_MOVES)
        before, start = watch.count, time.perf_counter()
        _send(view, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        while watch.count == before and time.perf_counter() - start < 1:
            QApplication.processEvents()
        taken.append((time.perf_counter() - start) * 1_000)
    _send(view, QEvent.Type.MouseButtonRelease, at, LEFT)
    return taken


def _send(view: QWidget, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(view, QMouseEvent(kind, at, QPointF(view.mapToGlobal(at)), button, held, NONE))
