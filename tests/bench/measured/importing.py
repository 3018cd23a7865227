"""Bringing many files in, and the least that must happen: read, digest, decode, insert."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from core.intake.files import find_files, read_article
from core.operations.bulk import import_files
from core.operations.creation import create_project
from core.operations.reading import read_on
from core.text.fold import index_tokens
from tests.bench.articles import article_text
from tests.bench.settings import ANALYST, ARTICLE_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.project.project import Project


@dataclass(frozen=True, slots=True)
class Durations:
    """Seconds until all articles were stored, and until the search finds all of them."""

    stored: float
    searchable: float


def bring_in(project: Project, paths: Sequence[Path]) -> Durations:
    """Import files as the window's worker does: one act in chunks, then the reading that follows it.

    What the articles are looked through for afterwards is no part of it: the search is complete before that begins.
    """
    start = time.perf_counter()
    import_files(project.path, paths, analyst=project.my_id, told=lambda *_: None, cancelled=lambda: False)
    stored = time.perf_counter() - start
    store = project.store
    read_on(project.path, lambda _: None, lambda: store.count_waiting() == 0)
    return Durations(stored=stored, searchable=time.perf_counter() - start)


def write_files(folder: str, articles: int) -> dict[str, object]:
    """Write the files that are brought in."""
    Path(folder).mkdir()
    for number in range(articles):
        Path(folder, f"{number:06}.txt").write_bytes(article_text(number, ARTICLE_CHARACTERS).encode("utf-8"))
    return {}


def ours(folder: str) -> dict[str, object]:
    """Bring all files of a folder into a new project."""
    with tempfile.TemporaryDirectory() as made:
        path = Path(made, "imported.spanwise")
        project = create_project(path, analyst=ANALYST)
        empty = path.stat().st_size
        paths = find_files([Path(folder)])
        # Word lists are loaded by the first article; ten thousand others would hide it, a few hundred do not.
        index_tokens(read_article(paths[0]).body)
        durations = bring_in(project, paths)
        if len(project.articles()) != len(paths) or len(project.search("asean", limit=1)) != 1:
            raise LookupError("not everything came in")
        project.close()
        with closing(sqlite3.connect(path)) as connection:
            (originals,) = connection.execute("select coalesce(sum(length(data)), 0) from original").fetchone()
        return {
            "stored": len(paths) / durations.stored,
            "searchable": len(paths) / durations.searchable,
            "file": (path.stat().st_size - empty - originals) / 2**20,
            "text": sum(each.stat().st_size for each in paths) / 2**20,
        }


def floor(folder: str) -> dict[str, object]:
    """Read, digest and decode all files and insert them into one table, in one transaction."""
    with tempfile.TemporaryDirectory() as made:
        connection = sqlite3.connect(Path(made, "bare.db"), isolation_level=None)
        connection.execute("pragma journal_mode = wal")
        connection.execute("create table text (id blob primary key, file text, body text)")
        paths = sorted(Path(folder).iterdir())
        start = time.perf_counter()
        rows: list[tuple[bytes, str, str]] = []
        for path in paths:
            data = path.read_bytes()
            rows.append((sha256(data).digest(), path.name, data.decode("utf-8")))
        connection.execute("begin immediate")
        connection.executemany("insert into text values (?, ?, ?)", rows)
        connection.execute("commit")
        taken = time.perf_counter() - start
        connection.close()
    return {"stored": len(paths) / taken}
