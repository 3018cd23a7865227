"""Which copy of a project a file is."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from core.operations.articles import import_articles
from core.operations.history import undo
from core.project.project import Project
from tests.core.store.projects import LAN, seed_articles

if TYPE_CHECKING:
    from pathlib import Path


def replicas(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0].hex() for row in connection.execute("select id from replica order by created, id")]


def writers(path: Path) -> list[str]:
    """The copy that wrote each act."""
    with closing(sqlite3.connect(path)) as connection:
        return [row[0].hex() for row in connection.execute("select replica from act order by n")]


def act(path: Path, number: int = 0) -> None:
    project = Project.open(path, analyst=LAN)
    import_articles(project, seed_articles()[number : number + 1])
    assert project.examine() == []
    project.close()


def test_a_file_that_was_copied_becomes_another_copy_at_its_first_write(empty_file: Path, tmp_path: Path) -> None:
    act(empty_file)
    known = replicas(empty_file)
    copy = tmp_path / "copy.spanwise"
    shutil.copy(empty_file, copy)
    Project.open(copy, analyst=LAN).close()
    assert replicas(copy) == known, "looking is not writing"
    act(copy, 1)
    *before, new = replicas(copy)
    assert (before, writers(copy)[-1]) == (known, new)
    act(copy, 2)
    assert replicas(copy) == [*known, new]
    assert writers(copy)[-1] == new
    act(empty_file, 1)
    assert replicas(empty_file) == known
    assert new not in writers(empty_file)


def test_a_file_that_was_moved_is_the_same_copy(empty_file: Path, tmp_path: Path) -> None:
    act(empty_file)
    known = replicas(empty_file)
    moved = empty_file.rename(tmp_path / "elsewhere.spanwise")
    act(moved, 1)
    assert replicas(moved) == known


def test_an_act_that_changes_nothing_leaves_the_file_the_copy_it_was(empty_file: Path, tmp_path: Path) -> None:
    act(empty_file)
    known = replicas(empty_file)
    copy = tmp_path / "copy.spanwise"
    shutil.copy(empty_file, copy)
    project = Project.open(copy, analyst=LAN)
    import_articles(project, seed_articles()[:1])
    assert replicas(copy) == known, "that article was held already: nothing was written"
    undo(project)
    assert len(replicas(copy)) == len(known) + 1
    project.close()
