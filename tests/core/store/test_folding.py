from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.operations.history import undo
from core.operations.records import delete_record, tag
from core.project.project import Project
from core.store.folding import rows_unlike_their_history
from core.text.span import Span
from tests.core.store.projects import LAN

if TYPE_CHECKING:
    from pathlib import Path


def unlike(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [table for table, _ in rows_unlike_their_history(connection)]


def test_rows_that_were_made_changed_deleted_and_brought_back_are_as_their_history_says(sample_file: Path) -> None:
    project = Project.open(sample_file, analyst=LAN)
    article = project.find_article("001").id
    first = tag(project, article, "meeting", Span(0, 8)).record
    tag(project, article, "meeting", Span(9, 15))
    undo(project)
    delete_record(project, first)
    undo(project)
    project.close()
    assert unlike(sample_file) == []


@pytest.mark.parametrize(
    ("spoil", "table"),
    [
        ("update value set normal = 'x' where id = (select min(id) from value)", "value"),
        ("delete from mention where id = (select min(id) from mention)", "mention"),
        ("insert into term values (x'00', 'unit')", "term"),
        ("delete from change where \"table\" = 'analyst'", "analyst"),
    ],
)
def test_a_row_that_is_not_is_found(sample_file: Path, spoil: str, table: str) -> None:
    with closing(sqlite3.connect(sample_file, isolation_level=None)) as connection:
        connection.execute(spoil)
    assert table in unlike(sample_file)
