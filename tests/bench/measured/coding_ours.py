"""Coding one span after the other in the real window, and the same without a window."""

from __future__ import annotations

import shutil
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.operations.records import tag
from core.project.project import Project
from core.text.span import words_digest
from tests.bench.articles import figures_to_tag
from tests.bench.measured.window import NONE, come_to_rest, open_window
from tests.bench.settings import ANALYST

_UNCOUNTED = 2
_RULES_MILLISECONDS = 2_000


def in_window(project: str, file: str, codings: int) -> dict[str, object]:
    """Select a figure, press T, wait until it is painted; as often as asked."""
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(shutil.copy(project, folder))
        reader, held = window.annotate.reader, window.session.project
        article = held.find_article(file).id
        window.annotate.open_article(article)
        # The rules load a second after the first picture; then they stay.
        QTest.qWait(_RULES_MILLISECONDS)
        come_to_rest()
        before = len(held.records(article=article))
        taken: list[float] = []
        for span in figures_to_tag(reader.text)[: codings + _UNCOUNTED]:
            reader.setFocus()
            reader.select_span(span.start, span.end)
            QApplication.processEvents()
            start = time.perf_counter()
            QTest.keyClick(reader, Qt.Key.Key_T, NONE)
            QApplication.processEvents()
            reader.viewport().grab().toImage()
            taken.append((time.perf_counter() - start) * 1_000)
            QTest.keyClick(reader, Qt.Key.Key_Escape, NONE)
            QTest.qWait(2)
        if len(held.records(article=article)) - before != len(taken):
            raise LookupError("not every figure was coded")
        window.close()
    return {"ms": taken[_UNCOUNTED:]}


def without_window(project: str, file: str, codings: int) -> dict[str, object]:
    """Time the operation that codes a figure, and a transaction of as many rows by itself."""
    with tempfile.TemporaryDirectory() as folder:
        held = Project.open(Path(shutil.copy(project, folder)), analyst=ANALYST)
        article = held.find_article(file).id
        figures = figures_to_tag(held.text(article))
        operations: list[float] = []
        for span in figures[: codings + _UNCOUNTED]:
            start = time.perf_counter()
            tag(held, article, "statistic", span, read_words=True)
            operations.append((time.perf_counter() - start) * 1_000)
        commits = [_committed(held, article, n) for n in range(codings + _UNCOUNTED)]
        held.close()
    return {"operation": operations[_UNCOUNTED:], "commit": commits[_UNCOUNTED:]}


def _committed(project: Project, article: str, n: int) -> float:
    """Milliseconds from the begin of a transaction until it is on the disk: a record, a mention, two values."""
    text = project.article(article).text
    place = {"text": text, "start": n, "end": n + 1, "digest": words_digest(project.text(article)[n]).hex()}
    value = {"n": 0, "raw": "", "origin": "stated", "doubtful": 0, "not_stated": 0, "bound": "", "reason": ""}
    start = time.perf_counter()
    with project.store.acts.act("measured", analyst=project.my_id, article=article) as writer:
        row = {"article": article, "analyst": project.my_id, "type": "statistic", "state": "draft"}
        record = writer.insert("record", row | {"created": datetime.now(UTC).isoformat()})
        writer.insert("mention", place | {"record": record, "n": 0})
        for field in ("value", "unit"):
            made = writer.insert("value", value | {"record": record, "field": field, "note": ""})
            writer.insert("value_span", place | {"value": made, "role": "words"})
    return (time.perf_counter() - start) * 1_000
