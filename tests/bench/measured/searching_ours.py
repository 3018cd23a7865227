"""Filtering the list of articles and searching everything, letter by letter, in the real window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.bench.measured.painting import PaintWatch
from tests.bench.measured.window import article_list, open_window
from tests.bench.settings import SEARCHED

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

_PATIENCE = 60.0
_CALM = 0.2


def filtering(project: str, typed: list[str]) -> dict[str, object]:
    """Type words into the filter, each letter when the one before has been answered."""
    window = open_window(project)
    line = window.findChild(QLineEdit, "articleFilter")
    if line is None:
        raise LookupError("the window has no filter")
    window.annotate.article_list.focus_filter()
    keys: list[float] = []
    blocked: list[float] = []
    for words in typed:
        for letter in words:
            taken, longest = _keystroke(window, line, letter)
            keys.append(taken)
            blocked.append(longest)
        line.clear()
        QTest.qWait(400)
    window.close()
    return {"ms": keys, "blocked": blocked}


def _keystroke(window: MainWindow, line: QLineEdit, letter: str) -> tuple[float, float]:
    """Press one key and follow the event loop until it is calm.

    Returns:
        Milliseconds from the key to the last picture of the list that it brought about, without the time for
        which the panel waits on purpose; and the longest stretch in which the loop did nothing else.
    """
    watch = PaintWatch(article_list(window).viewport())
    start = time.perf_counter()
    QTest.keyClicks(line, letter)
    longest = time.perf_counter() - start
    waits = _armed_for(window.annotate.article_list)
    painted, seen, calm_since = start, 0, time.perf_counter()
    while (now := time.perf_counter()) - calm_since < _CALM and now - start < _PATIENCE:
        QApplication.processEvents()
        ended = time.perf_counter()
        longest = max(longest, ended - now)
        if watch.count > seen:
            seen, painted = watch.count, ended
            calm_since = ended
        elif ended - now < 0.001:
            time.sleep(0.0005)
        if ended - now > 0.005:
            calm_since = ended
    watch.deleteLater()
    # A letter that changes nothing in the list brings no picture and costs nothing.
    return max(0.0, (painted - start) * 1_000 - waits), longest * 1_000


def _armed_for(panel: QObject) -> float:
    """Milliseconds that the panel waits for further letters before it filters."""
    waiting = [timer for timer in panel.findChildren(QTimer) if timer.isSingleShot() and timer.isActive()]
    return max((float(timer.interval()) for timer in waiting), default=0.0)


def searching(project: str) -> dict[str, object]:
    """Search for words and wait until the first places are listed and painted; and ask without a window."""
    window = open_window(project)
    box = window.search_box
    shown: list[float] = []
    asked: list[float] = []
    places: list[int] = []
    for words in SEARCHED:
        # Esc gave the keyboard back to the article.
        box.setFocus()
        box.setText(words)
        start = time.perf_counter()
        QTest.keyClick(box, Qt.Key.Key_Return)
        while not box.hits.isVisible() or not box.hits.count():
            QApplication.processEvents()
            if time.perf_counter() - start > _PATIENCE:
                raise TimeoutError(words)
        QApplication.processEvents()
        box.hits.viewport().grab().toImage()
        shown.append((time.perf_counter() - start) * 1_000)
        places.append(box.hits.count())
        QTest.keyClick(box, Qt.Key.Key_Escape)
        start = time.perf_counter()
        window.session.project.search(words, limit=50)
        asked.append((time.perf_counter() - start) * 1_000)
    window.close()
    return {"ms": shown, "asked": asked, "places": places}
