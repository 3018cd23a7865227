"""How long the window stands still while files come in, or are looked through, and a person codes."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gui.dialogs.import_dialog import ImportDialog
from tests.bench.articles import figures_to_tag
from tests.bench.measured.suggesting import CODED
from tests.bench.measured.window import NONE, open_window

if TYPE_CHECKING:
    from core.text.span import Span
    from gui.reader.view import Reader

_TICK_MILLISECONDS = 5
_REST_MILLISECONDS = 4_000
"""What the window does after its first picture, a backup among it, is over by then."""
_BETWEEN_ACTS = 400
_UNCOUNTED = 2


class _Clock:
    """A timer of the window and the gaps between its ticks."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MILLISECONDS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1_000)
        self._last = now

    def taken(self) -> list[float]:
        """Give the gaps so far and begin anew."""
        gaps, self.gaps = self.gaps, []
        return gaps


def while_importing(project: str, file: str, folder: str) -> dict[str, object]:
    """Import a folder by the dialog, hide it, and code a figure every now and then until all is in and read."""
    with tempfile.TemporaryDirectory() as home:
        window = open_window(shutil.copy(project, home))
        reader, held = window.annotate.reader, window.session.project
        window.annotate.open_article(held.find_article(file).id)
        figures = iter(figures_to_tag(reader.text))
        _rest(_REST_MILLISECONDS)
        for _ in range(_UNCOUNTED):
            _code(reader, next(figures))
        window.import_files([Path(folder)])
        dialog = window.findChild(ImportDialog)
        if dialog is None:
            raise LookupError("no dialog came up")
        dialog.findChildren(QPushButton, "importWorkOn")[0].click()
        clock, acts, is_coming = _Clock(), 0, True
        while is_coming:
            _code(reader, next(figures))
            acts += 1
            _rest(_BETWEEN_ACTS)
            is_coming = dialog.is_reading
        importing = clock.taken()
        dialog.close()
        is_waiting = True
        while is_waiting:
            _rest(_BETWEEN_ACTS)
            is_waiting = held.store.count_waiting() > 0
        reading = clock.taken()
        count = len(held.articles())
        window.close()
    return {"importing": importing, "reading": reading, "acts": acts, "articles": count}


def while_suggesting(project: str, *, codes: bool) -> dict[str, object]:
    """Open a project, and wait or code a figure every now and then until all its articles are looked through.

    The worker begins by itself a moment after the window has opened; that it loads the rules is in it.
    """
    with tempfile.TemporaryDirectory() as home:
        window = open_window(shutil.copy(project, home))
        held, looked_through = window.session.project, set[str]()
        window.session.work.suggested.connect(looked_through.update)
        window.annotate.open_article(held.find_article(CODED).id)
        reader = window.annotate.reader
        figures = iter(figures_to_tag(reader.text))
        for _ in range(_UNCOUNTED):
            _code(reader, next(figures))
        count, clock, acts = len(held.articles()), _Clock(), 0
        while len(looked_through) < count:
            if codes and (figure := next(figures, None)):
                _code(reader, figure)
                acts += 1
            _rest(_BETWEEN_ACTS)
        gaps = clock.taken()
        window.close()
    return {"gaps": gaps, "acts": acts, "articles": count}


def _code(reader: Reader, span: Span) -> None:
    """Code a figure with the keyboard."""
    reader.select_span(span.start, span.end)
    QTest.keyClick(reader, Qt.Key.Key_T, NONE)
    QTest.keyClick(reader, Qt.Key.Key_Escape, NONE)


def _rest(milliseconds: int) -> None:
    """Let the window run; a wait of the test library would keep the workers from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
