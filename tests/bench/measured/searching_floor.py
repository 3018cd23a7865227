"""The floor of filtering and searching: plain lists and plain SQL."""

from __future__ import annotations

import time

from PySide6.QtCore import QStringListModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QListWidget

from core.text.fold import fold_key, query_phrase
from tests.bench.measured.bare_file import opened
from tests.bench.settings import SEARCHED

_AROUND = 36
_TITLES = "select file || ' ' || title from article"
_HITS = "select a.body from search s join article a on a.n = s.rowid where search match ? order by s.rowid limit 50"


def filtering(project: str, typed: list[str]) -> dict[str, object]:
    """Keep the folded titles that hold what was typed, and show the titles in a plain list."""
    application = QApplication(["bare"])
    connection = opened(project)
    titles = [row[0] for row in connection.execute(_TITLES)]
    keys = [fold_key(title) for title in titles]
    model, view = QStringListModel(titles), QListView()
    view.setUniformItemSizes(True)
    view.setModel(model)
    view.resize(250, 700)
    view.show()
    QTest.qWait(200)
    taken: list[float] = []
    for words in typed:
        for end in range(1, len(words) + 1):
            start = time.perf_counter()
            sought = fold_key(words[:end])
            model.setStringList([title for title, key in zip(titles, keys, strict=True) if sought in key])
            application.processEvents()
            view.viewport().grab().toImage()
            taken.append((time.perf_counter() - start) * 1_000)
    connection.close()
    return {"ms": taken}


def searching(project: str) -> dict[str, object]:
    """Read the first 50 texts that the index names and list what stands around the words."""
    application = QApplication(["bare"])
    connection = opened(project)
    view = QListWidget()
    view.resize(560, 300)
    view.show()
    QTest.qWait(200)
    taken: list[float] = []
    for words in SEARCHED:
        phrase = query_phrase(words)
        start = time.perf_counter()
        view.clear()
        for (body,) in connection.execute(_HITS, (phrase,)).fetchall():
            at = max(0, body.casefold().find(words.casefold()))
            view.addItem(" ".join(body[max(0, at - _AROUND) : at + _AROUND].split()))
        application.processEvents()
        view.viewport().grab().toImage()
        taken.append((time.perf_counter() - start) * 1_000)
    connection.close()
    return {"ms": taken}
