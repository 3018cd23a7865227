"""The floor of coding: one transaction of a dozen rows, and the visible blocks coloured and painted again."""

from __future__ import annotations

import sqlite3
import tempfile
import time

from tests.bench.articles import figures_to_tag
from tests.bench.measured.floor_page import BarePage

_ROWS = 12
_UNCOUNTED = 2


def coded(project: str, file: str, codings: int) -> dict[str, object]:
    """Code figures on the bare page; the rows go to one table of a file with WAL and FULL."""
    with tempfile.TemporaryDirectory() as folder:
        bare = BarePage(project)
        connection = sqlite3.connect(f"{folder}/bare.db", isolation_level=None)
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        connection.execute("create table coded (n integer primary key, what text, start integer, end integer)")
        body, places = bare.read(file)
        bare.page.setPlainText(body)
        bare.format_visible(places)
        bare.application.processEvents()
        taken: list[float] = []
        commits: list[float] = []
        for span in figures_to_tag(body)[: codings + _UNCOUNTED]:
            start = time.perf_counter()
            rows = [("a row as long as one of a record, its mention or its value", span.start, span.end)] * _ROWS
            connection.execute("begin immediate")
            connection.executemany("insert into coded (what, start, end) values (?, ?, ?)", rows)
            connection.execute("commit")
            commits.append((time.perf_counter() - start) * 1_000)
            places.append((span.start, span.end))
            bare.format_visible(places)
            bare.application.processEvents()
            bare.page.viewport().grab().toImage()
            taken.append((time.perf_counter() - start) * 1_000)
        connection.close()
        bare.close()
    return {"ms": taken[_UNCOUNTED:], "commit": commits[_UNCOUNTED:]}
