"""A project file that the first schema wrote, opened by today's program."""

from __future__ import annotations

import gzip
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from core.errors import UserFixable
from core.operations.history import redo, undo
from core.operations.reading import read_on
from core.project.project import Project
from core.store.lock import ProjectLock
from core.store.schema import SCHEMA_VERSION
from core.store.store import create_store
from tests.core.store.projects import LAN, MINH

if TYPE_CHECKING:
    from core.model.record import Record, Value

DATA = Path(__file__).parent / "data"


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    folder = tmp_path / "old"
    folder.mkdir()
    path = folder / "asean.spanwise"
    path.write_bytes(gzip.decompress((DATA / "schema1.spanwise.gz").read_bytes()))
    return path


@pytest.fixture(scope="module")
def held() -> dict[str, Any]:
    return json.loads((DATA / "schema1.json").read_text("utf-8"))


def schema(path: Path) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("select type, name, sql from sqlite_master order by type, name").fetchall()
    return [(kind, name, " ".join((sql or "").split())) for kind, name, sql in rows]


def test_the_stored_file_is_of_the_first_schema(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        assert connection.execute("pragma user_version").fetchone() == (1,)
        assert {row[1] for row in connection.execute("pragma table_info(text)")} == {"n", "id", "body", "length"}


def test_an_upgraded_file_has_exactly_the_tables_indexes_and_triggers_of_a_new_one(
    old_file: Path, tmp_path: Path
) -> None:
    create_store(tmp_path / "new.spanwise").close()
    Project.open(old_file).close()
    assert schema(old_file) == schema(tmp_path / "new.spanwise")
    with closing(sqlite3.connect(old_file)) as connection:
        assert connection.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)


def test_nothing_is_lost_or_changed(old_file: Path, held: dict[str, Any]) -> None:
    project = Project.open(old_file, analyst=LAN)
    try:
        assert project.examine() == []
        assert [list(facts) for facts in articles(project)] == held["articles"]
        for name in (LAN, MINH):
            seen = [described(record) for record in Project(project.store, analyst=name).records()]
            assert seen == held["records"][name]
        assert [[str(act.kind), act.what, act.undone] for act in project.history(limit=1000)] == held["acts"]
        originals = [project.store.articles.originals(article.text) for article in project.articles()]
        # Bytes that are those of the text in UTF-8 are not stored a second time any more.
        stored = [[size for size in sizes if size] for sizes in held["originals"]]
        assert [[len(data or b"") for _, data in each] for each in originals] == stored
        assert project.search("SOMTC")
        before = articles(project)
        read_on(old_file, lambda _: None, lambda: False)
        assert articles(project) == before, "what was written down stands before what is found anew"
        assert project.examine() == []
    finally:
        project.close()


def test_undo_and_redo_go_on_where_they_were(old_file: Path, held: dict[str, Any]) -> None:
    project = Project.open(old_file, analyst=LAN)
    try:
        next_undo, next_redo = project.next_undo(), project.next_redo()
        assert next_undo is not None
        assert next_redo is not None
        assert (next_undo.what, next_redo.what) == (held["next_undo"], held["next_redo"])
        redo(project)
        for seat in (Project(project.store, analyst=MINH), project):
            while seat.next_undo() is not None:
                undo(seat)
        assert project.examine() == []
        assert "nfd.txt" not in {article.file for article in project.articles()}
    finally:
        project.close()


def test_the_old_file_is_kept_beside_it(old_file: Path) -> None:
    before = dump(old_file)
    Project.open(old_file).close()
    kept = old_file.parent / "asean.schema1.spanwise"
    assert dump(kept) == before
    assert sorted(path.name for path in old_file.parent.iterdir()) == [kept.name, old_file.name]


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [f"{connection.execute('pragma user_version').fetchone()}", *connection.iterdump()]


def test_no_kept_copy_is_written_over(old_file: Path) -> None:
    kept = old_file.parent / "asean.schema1.spanwise"
    kept.write_bytes(b"an earlier one")
    Project.open(old_file).close()
    assert kept.read_bytes() == b"an earlier one"
    assert dump(old_file.parent / "asean.schema1-2.spanwise")[0] == "(1,)"


def test_a_project_that_is_open_elsewhere_is_not_upgraded(old_file: Path) -> None:
    before = old_file.read_bytes()
    lock = ProjectLock(old_file)
    assert lock.acquire() is None
    with pytest.raises(UserFixable, match="cannot be brought up to date: it is open elsewhere"):
        Project.open(old_file)
    lock.release()
    assert old_file.read_bytes() == before


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old_file.read_bytes()

    def full(_connection: sqlite3.Connection) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    with monkeypatch.context() as patch:
        patch.setattr("core.store.migrations.make_chain_anew", full)
        with pytest.raises(UserFixable, match="The disk is full"):
            Project.open(old_file)
    assert old_file.read_bytes() == before
    project = Project.open(old_file, analyst=LAN)
    assert project.examine() == []
    project.close()


def test_a_history_that_was_altered_before_is_not_made_good_by_the_upgrade(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file, isolation_level=None)) as connection:
        (guard,) = connection.execute("select sql from sqlite_master where name = 'change_is_append_only'").fetchone()
        connection.execute("drop trigger change_is_append_only")
        connection.execute("update change set old = 'x' where n = 30")
        connection.execute(guard)
    project = Project.open(old_file, analyst=LAN)
    try:
        (problem,) = project.examine()
        assert "before the project was upgraded" in problem
    finally:
        project.close()


def test_a_file_of_a_later_schema_is_refused_and_left_alone(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    before = old_file.read_bytes()
    with pytest.raises(UserFixable, match="newer version of Spanwise"):
        Project.open(old_file)
    assert old_file.read_bytes() == before
    assert [path.name for path in old_file.parent.iterdir()] == [old_file.name]


def articles(project: Project) -> list[tuple[object, ...]]:
    return [
        (each.file, each.title, each.published, list(each.languages), each.characters) for each in project.articles()
    ]


def described(record: Record) -> list[object]:
    fields = {field: [value_of(value) for value in values] for field, values in record.fields.items()}
    return [record.type, str(record.state), [mention.anchor.exact for mention in record.mentions], fields]


def value_of(value: Value) -> list[object]:
    return [value.raw, value.normal, value.note, value.doubtful, [anchor.exact for anchor in value.anchors]]
