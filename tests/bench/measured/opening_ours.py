"""Opening an article in the real window, with real clicks and keys."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench.measured.memory import megabytes_now
from tests.bench.measured.painting import seen_after
from tests.bench.measured.window import LEFT, NONE, article_list, open_window, place_in_list

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow


def by_click(project: str, file: str) -> dict[str, object]:
    """Click on the article in the list."""
    window = open_window(project)
    view = article_list(window)
    place = place_in_list(view, file)
    wanted = _wanted(window, file)
    before = megabytes_now()
    start = time.perf_counter()
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    taken, pixels = seen_after(start, lambda: window.annotate.article == wanted, window.annotate.reader.viewport())
    QTest.qWait(500)
    found = {"ms": taken, "pixels": pixels, "memory": megabytes_now() - before}
    window.close()
    return found


def by_hit(project: str, file: str, words: str) -> dict[str, object]:
    """Choose a place that was found by searching everything."""
    window = open_window(project)
    wanted = _wanted(window, file)
    box = window.search_box
    box.setFocus()
    QTest.keyClicks(box, words)
    QTest.keyClick(box, Qt.Key.Key_Return)
    while not box.hits.isVisible():
        QTest.qWait(20)
    if box.hits.item(0).flags() == Qt.ItemFlag.NoItemFlags:
        raise LookupError(f"{words} is not found")
    start = time.perf_counter()
    QTest.keyClick(box, Qt.Key.Key_Return)
    taken, pixels = seen_after(start, lambda: window.annotate.article == wanted, window.annotate.reader.viewport())
    at = window.annotate.reader.selected_span()
    if at is None or at.of(window.annotate.reader.text) != words:
        raise LookupError(f"{words} is not what was opened")
    window.close()
    return {"ms": taken, "pixels": pixels}


def _wanted(window: MainWindow, file: str) -> str:
    wanted = window.session.project.find_article(file).id
    if window.annotate.article == wanted:
        raise LookupError(f"{file} is open already")
    return wanted
