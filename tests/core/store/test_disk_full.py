from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations.articles import import_articles
from core.operations.history import undo
from core.project.project import Project
from core.store.database import open_database
from core.store.store import Store
from tests.core.store.projects import LAN, seed_articles

if TYPE_CHECKING:
    from pathlib import Path


def test_a_full_disk_is_said_and_nothing_is_half_written(empty_file: Path) -> None:
    database = open_database(empty_file)
    project = Project(Store(database), analyst=LAN)
    pages = database.connection.execute("pragma page_count").fetchone()[0]
    database.connection.execute(f"pragma max_page_count = {pages + 1}")
    acts = len(project.history())
    with pytest.raises(UserFixable) as refused:
        import_articles(project, seed_articles())
    assert refused.value.what == "The disk is full."
    assert refused.value.kept == "Everything saved before is kept; the last act was not saved."
    assert project.articles() == ()
    assert len(project.history()) == acts
    assert database.connection.execute("select count(*) from text").fetchone()[0] == 0
    assert project.store.examine() == []

    database.connection.execute("pragma max_page_count = 1073741823")
    import_articles(project, seed_articles())
    assert len(project.articles()) == 5
    assert project.store.examine() == []
    undo(project)
    project.close()
    again = Project.open(empty_file, analyst=LAN)
    assert again.articles() == ()
    assert again.store.examine() == []
    again.close()
