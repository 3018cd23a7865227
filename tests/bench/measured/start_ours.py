"""From the start of the process to the first picture of the window, by the program's own command."""

from __future__ import annotations

import sys
import time

from tests.bench.settings import ANALYST

_HEAVY = ("numpy", "pyqtgraph", "sqlite_utils")
_PATIENCE = 60.0


def first_paint(spawned: float, project: str, articles: int) -> dict[str, object]:
    """Start the program as a person does and watch the first rounds of its event loop.

    Args:
        spawned: When the process was started, in seconds of the monotonic clock.
        articles: How many the list must hold by then.
    """
    # Nothing may be loaded for the measuring that the program does not load itself.
    from PySide6.QtWidgets import QApplication

    from gui.__main__ import main

    found: dict[str, object] = {}

    def watched_loop(*_: object) -> int:
        found.update(_watch(spawned, articles))
        return 0

    # The command line is loaded and read as for a person; only the endless loop is another.
    setattr(QApplication, "exec", watched_loop)  # noqa: B010 - assigned plainly, it is an error of types.
    sys.argv = ["spanwise", "open", project, "--analyst", ANALYST]
    main()
    return found


def _watch(spawned: float, articles: int) -> dict[str, object]:
    from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QTextEdit

    from tests.bench.measured.painting import PaintWatch

    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]
    page, view = window.findChild(QTextEdit, "reader"), window.findChild(QListView, "articleList")
    if page is None or view is None:
        raise LookupError("the window has no article or no list of articles")
    watches = [PaintWatch(page.viewport()), PaintWatch(view.viewport())]
    while not all(watch.count for watch in watches):
        QApplication.processEvents()
        if page.document().isEmpty() or view.model().rowCount() < articles:
            # What was painted until now is not what is waited for.
            for watch in watches:
                watch.count = 0
        if time.monotonic() - spawned > _PATIENCE:
            raise TimeoutError("the window was not painted")
    painted = (time.monotonic() - spawned) * 1_000
    heavy = [name for name in _HEAVY if name in sys.modules]

    from PySide6.QtTest import QTest

    from tests.bench.measured.memory import megabytes_now

    QTest.qWait(500)
    memory = megabytes_now()
    window.close()
    return {"ms": painted, "heavy": heavy, "memory": memory}
