from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations.articles import import_articles
from core.project.project import Project
from core.store.database import APPLICATION_ID, open_database
from core.store.schema import SCHEMA_VERSION
from core.store.store import create_store, open_store
from tests.core.store.projects import LAN, MINH, seed_articles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HOLD = """
import sys
from pathlib import Path
from core.store.store import open_store
store = open_store(Path(sys.argv[1]))
print("read only" if store.read_only else "held", flush=True)
sys.stdin.read()
"""


def set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"pragma user_version = {version}")


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table notes (body text)")


def other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"pragma application_id = {APPLICATION_ID + 1}")
        connection.execute("create table notes (body text)")


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_text("Hội nghị SOMTC 20\n" * 40, encoding="utf-8"),
        lambda path: path.write_bytes(b"SQLite format 3\0"),
        foreign_database,
        other_program,
    ],
    ids=["empty", "text", "only the magic", "other database", "other program"],
)
def test_what_is_not_ours_is_refused_and_left_alone(make: Callable[[Path], object], tmp_path: Path) -> None:
    path = tmp_path / "thing.spanwise"
    make(path)
    before = path.read_bytes()
    with pytest.raises(UserFixable) as refused:
        open_store(path)
    assert refused.value.what == "thing.spanwise is not a Spanwise project."
    assert refused.value.kept == "It was left as it is."
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_missing_or_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match=r"There is no file gone\.spanwise"):
        open_store(tmp_path / "gone.spanwise")
    with pytest.raises(UserFixable, match="could not be read"):
        open_store(tmp_path)


def test_a_newer_file_is_refused_untouched(sample_file: Path) -> None:
    set_version(sample_file, SCHEMA_VERSION + 1)
    before = sample_file.read_bytes()
    with pytest.raises(UserFixable) as refused:
        open_store(sample_file)
    assert refused.value.what == "sample.spanwise was made by a newer version of Spanwise."
    assert refused.value.cure == "Install the newer version to open it."
    assert sample_file.read_bytes() == before


def test_a_file_that_is_cut_short_is_refused_with_a_sentence(sample_file: Path) -> None:
    whole = sample_file.read_bytes()
    for kept in (100, 16384, len(whole) // 2, len(whole) - 1):
        sample_file.write_bytes(whole[:kept])
        with pytest.raises(UserFixable, match=r"sample\.spanwise is cut short"):
            open_store(sample_file)
        assert sample_file.read_bytes() == whole[:kept]
        assert [path.name for path in sample_file.parent.iterdir()] == [sample_file.name]


@pytest.mark.parametrize("start", [100, 16384])
def test_damaged_pages_are_named_and_nothing_is_left_locked(start: int, sample_file: Path) -> None:
    whole = sample_file.read_bytes()
    sample_file.write_bytes(whole[:start] + b"\xff" * (len(whole) - start))
    with pytest.raises(UserFixable, match=r"sample\.spanwise is damaged"):
        open_store(sample_file)
    assert [path.name for path in sample_file.parent.iterdir()] == [sample_file.name]


def test_an_existing_file_is_not_made_anew(sample_file: Path) -> None:
    before = sample_file.read_bytes()
    with pytest.raises(UserFixable, match="exists already"):
        create_store(sample_file)
    assert sample_file.read_bytes() == before


def test_a_folder_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UserFixable, match="could not be created"):
        create_store(tmp_path / "file" / "new.spanwise")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_settings_that_keep_data_are_really_set(sample_file: Path) -> None:
    opened = open_database(sample_file)
    try:
        settings = {
            name: opened.connection.execute(f"pragma {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "cell_size_check",
                "busy_timeout",
            )
        }
    finally:
        opened.close()
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
    }


def test_a_clean_close_leaves_one_file_that_can_be_copied(empty_file: Path) -> None:
    project = Project.open(empty_file, analyst=LAN)
    import_articles(project, seed_articles())
    beside = {path.name for path in empty_file.parent.iterdir()}
    assert beside == {empty_file.name + end for end in ("", "-wal", "-shm", ".lock")}
    project.close()
    assert [path.name for path in empty_file.parent.iterdir()] == [empty_file.name]
    assert empty_file.read_bytes()[18:20] == b"\x01\x01", "the journal mode is not back to delete"
    with closing(sqlite3.connect(empty_file)) as connection:
        assert connection.execute("pragma journal_mode").fetchone()[0] == "delete"
        assert connection.execute("select count(*) from article").fetchone()[0] == 5


def test_a_write_protected_file_opens_for_reading_only(sample_file: Path) -> None:
    sample_file.chmod(0o444)
    before = sample_file.read_bytes()
    project = Project.open(sample_file, analyst=LAN)
    try:
        assert project.read_only
        assert project.holder is None
        assert len(project.records()) == 23
        assert project.search("đại biểu")
        with pytest.raises(UserFixable, match="open for reading only"):
            import_articles(project, seed_articles())
        assert project.store.examine() == []
    finally:
        project.close()
    assert sample_file.read_bytes() == before
    assert [path.name for path in sample_file.parent.iterdir()] == [sample_file.name]


def test_opening_for_reading_only_takes_no_lock(sample_file: Path) -> None:
    reader = open_store(sample_file, read_only=True)
    writer = open_store(sample_file)
    assert reader.read_only
    assert not writer.read_only
    reader.close()
    writer.close()


def test_the_second_to_open_reads_and_learns_who_writes(sample_file: Path) -> None:
    first = Project.open(sample_file, analyst=LAN)
    second = Project.open(sample_file, analyst=MINH)
    try:
        assert second.read_only
        assert second.holder is not None
        assert second.holder.process == os.getpid()
        assert f"{second.holder.user} on {second.holder.host}, since " in str(second.holder)
        assert len(second.articles()) == 5
        with pytest.raises(UserFixable, match="open for reading only"):
            import_articles(second, seed_articles())
    finally:
        second.close()
        first.close()
    third = Project.open(sample_file, analyst=MINH)
    assert not third.read_only
    third.close()
    assert [path.name for path in sample_file.parent.iterdir()] == [sample_file.name]


def test_a_reader_that_stays_does_not_hinder_the_close(empty_file: Path) -> None:
    writer = Project.open(empty_file, analyst=LAN)
    reader = Project.open(empty_file, analyst=LAN)
    import_articles(writer, seed_articles())
    writer.close()
    assert len(reader.articles()) == 5
    reader.close()
    again = Project.open(empty_file, analyst=LAN)
    assert not again.read_only
    assert len(again.articles()) == 5
    assert again.store.examine() == []
    again.close()
    assert [path.name for path in empty_file.parent.iterdir()] == [empty_file.name]


def test_the_lock_of_a_process_that_was_killed_is_free(sample_file: Path, root_folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(sample_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=root_folder,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        second = open_store(sample_file)
        assert second.holder is not None
        assert second.holder.process == holder.pid
        second.close()
        holder.kill()
        holder.wait()
    assert sample_file.with_name(sample_file.name + ".lock").exists()
    store = open_store(sample_file)
    try:
        assert not store.read_only
        assert store.examine() == []
    finally:
        store.close()
    assert [path.name for path in sample_file.parent.iterdir()] == [sample_file.name]


def test_a_note_that_cannot_be_read_still_means_that_somebody_writes(sample_file: Path) -> None:
    first = open_store(sample_file)
    sample_file.with_name(sample_file.name + ".lock").write_bytes(b"\xff" * 40)
    second = open_store(sample_file)
    assert second.read_only
    assert second.holder is not None
    assert second.holder.user == "another program"
    second.close()
    first.close()
