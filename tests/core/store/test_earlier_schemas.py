"""Project files of the schemas between the first one and today's: rows that are older than a column."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlite_utils import Database

from core.operations.carrying import look_at
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.records import delete_record, tag
from core.project.project import Project
from core.store.folding import rows_unlike_their_history
from core.store.migrations import migrations
from core.store.schema import SCHEMA_VERSION
from core.store.store import create_store
from core.store.tables import logged
from core.text.span import Span
from tests.core.store.projects import LAN

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def second_schema(sample_file: Path) -> Path:
    """The sample as the second schema had it: values know nothing of being carried."""
    with closing(sqlite3.connect(sample_file, isolation_level=None)) as connection:
        made_by = connection.execute("select sql from sqlite_master where name = 'value'").fetchone()[0]
        before = made_by.partition(", carried")[0] + made_by[made_by.rindex(")") :]
        columns = ", ".join(column for column in logged("value").columns if column != "carried")
        indexes = connection.execute("select sql from sqlite_master where type = 'index' and tbl_name = 'value'")
        again = [sql for (sql,) in indexes.fetchall() if sql]
        connection.execute(before.replace("value (", "older (", 1).replace('"value"', "older", 1))
        connection.execute(f"insert into older select {columns} from value")  # noqa: S608
        connection.execute("drop table value")
        connection.execute("alter table older rename to value")
        for sql in again:
            connection.execute(sql)
        connection.execute("delete from _sqlite_migrations where name = 'third_schema'")
        connection.execute("pragma user_version = 2")
    return sample_file


def schema(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("select name, sql from sqlite_master order by type, name").fetchall()
    return [(name, "".join((sql or "").split()).replace('"', "")) for name, sql in rows]


def test_a_file_of_the_second_schema_becomes_as_a_new_one(second_schema: Path, tmp_path: Path) -> None:
    create_store(tmp_path / "new.spanwise").close()
    Project.open(second_schema).close()
    assert schema(second_schema) == schema(tmp_path / "new.spanwise")
    with closing(sqlite3.connect(second_schema)) as connection:
        assert connection.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
        assert list(rows_unlike_their_history(connection)) == []


def test_values_from_before_are_not_marked_and_can_be_deleted_and_brought_back(second_schema: Path) -> None:
    project = Project.open(second_schema, analyst=LAN)
    try:
        before = project.records()
        assert before
        assert not any(value.carried for record in before for value in record.all_values())
        chosen = next(record for record in before if record.fields)
        delete_record(project, chosen.id)
        undo(project)
        assert project.records() == before
    finally:
        project.close()


def test_marks_are_undone_and_done_again(second_schema: Path) -> None:
    project = Project.open(second_schema, analyst=LAN)
    try:
        article = project.find_article("003").id
        body = project.text(article)
        first, second = (body.index(words) for words in ("11.215 vụ", "15.775 đối"))
        fills = [Fill("place", text="VN")]
        tag(project, article, "statistic", Span(first, first + 9), fills=fills)
        made = tag(project, article, "statistic", Span(second, second + 10), carry=True).record
        look_at(project, made)
        undo(project)
        undo(project)
        redo(project)
        found = project.record(made)
        assert found is not None
        assert [value.carried for value in found.values("place")] == [True]
        with closing(sqlite3.connect(second_schema)) as connection:
            assert list(rows_unlike_their_history(connection)) == []
    finally:
        project.close()


def test_the_log_says_of_a_column_only_what_is_not_its_default() -> None:
    table = logged("value")
    row = table.complete({"field": "place", "n": 0})
    assert row["carried"] == 0
    assert "carried" not in table.row_to_json(row)
    assert table.row_from_json("1" * 32, table.row_to_json(row | {"carried": 1}))["carried"] == 1
    assert table.row_from_json("1" * 32, "{}")["carried"] == 0


def test_every_step_is_known_by_its_name() -> None:
    database = Database(memory=True)
    migrations.apply(database)
    assert [step.name for step in migrations.applied(database)] == ["first_schema", "second_schema", "third_schema"]
    database.close()
