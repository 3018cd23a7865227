"""Writing the own bundle, and the least that must happen: read rows, dump them as JSON, write."""

from __future__ import annotations

import json
import tempfile
import time
from contextlib import closing
from pathlib import Path

from core.operations.sets import export_set
from core.project.project import Project
from tests.bench.child import peak_megabytes
from tests.bench.measured.bare_file import TABLES, opened
from tests.bench.measured.memory import megabytes_now
from tests.bench.settings import ANALYST


def ours(project: str) -> dict[str, object]:
    """Export everything, read back and compared as always."""
    held = Project.open(Path(project), analyst=ANALYST)
    rows = _rows_of(project)
    held.articles()
    before = megabytes_now()
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        export_set(held, Path(folder, "set.zip"), "bundle")
        taken = time.perf_counter() - start
    held.close()
    return {"rate": rows / taken, "rows": rows, "grown": peak_megabytes() - before}


def floor(project: str) -> dict[str, object]:
    """Write each article, record, mention, value and span as a line of JSON."""
    count = 0
    with tempfile.TemporaryDirectory() as folder, closing(opened(project)) as connection:
        start = time.perf_counter()
        with Path(folder, "rows.jsonl").open("w", encoding="utf-8") as out:
            for table in TABLES:
                rows = connection.execute(f"select * from {table}")  # noqa: S608 - names of our own
                names = [column[0] for column in rows.description]
                for row in rows:
                    out.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) + "\n")
                    count += 1
        taken = time.perf_counter() - start
    return {"rate": count / taken}


def _rows_of(project: str) -> int:
    with closing(opened(project)) as connection:
        counts = [connection.execute(f"select count(*) from {table}").fetchone()[0] for table in TABLES]  # noqa: S608
    return sum(counts)
