from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.project.project import Project
from core.store.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

DROP_GUARDS = "drop trigger text_is_immutable; drop trigger original_is_immutable; drop trigger change_is_append_only;"
MAKE_GUARDS = """
create trigger text_is_immutable before update on text begin select raise(abort, 'a text never changes'); end;
create trigger original_is_immutable before update on original
  begin select raise(abort, 'original bytes never change'); end;
create trigger change_is_append_only before update on change
  begin select raise(abort, 'the history is only added to'); end;
"""
TAMPERED = {
    "a text": (
        "update text set packed = (select packed from text where n = 2) where n = 1",
        "is not what was imported: its digest differs.",
    ),
    "the length of a text": ("update text set length = length + 1 where n = 1", "characters instead of"),
    "original bytes": ("insert into original select id, id, 'utf-16', x'00' from text limit 1", "cannot be unpacked"),
    "the name of the bytes": (
        "insert into original select randomblob(32), id, 'utf-16', packed from text limit 1",
        "The original bytes",
    ),
    "the digest of a quotation": (
        "update mention set digest = zeroblob(16) where id = (select min(id) from mention)",
        "no longer stands on the words it was made from.",
    ),
    "a span": (
        "update value_span set end = 1000000 where id = (select min(id) from value_span)",
        "points outside its text.",
    ),
    "a value": ("update value set normal = '11216' where normal = '11215'", "is not what the history says."),
    "the words of a value": (
        "update value set raw = '11.216' where raw = '11.215'",
        "quotes other words than those it points at.",
    ),
    "a row more": (
        "insert into note select x'01020304050607088000000000000001', id, id, 'x' from analyst",
        "is not what the history says.",
    ),
    "a row less": ("delete from value_span where role = 'basis'", "is not what the history says."),
    "what a change says": (
        "update change set new = '2020-09-25' where n = (select max(n) from change)",
        "The history was altered at change",
    ),
    "what an early change says": (
        "update change set old = 'x' where n = (select min(n) + 20 from change)",
        "The history was altered at change",
    ),
    "a change less": (
        "delete from change where n = (select max(n) - 5 from change)",
        "The history was altered at change",
    ),
    "the last change": (
        "delete from change where n = (select max(n) from change)",
        "is not what the history says.",
    ),
    "an act less": ("delete from act where n = (select max(n) from act)", "Some changes belong to no act"),
    "a foreign trigger": (
        "create trigger late after insert on record begin delete from value; end",
        "The file holds a trigger “late” that is not Spanwise's.",
    ),
    "a foreign table": ("create table peek (x text)", "The file holds a table “peek” that is not Spanwise's."),
    "an index less": ("drop index value_normal", "The file lacks the index “value_normal”."),
    "a table less": ("drop table note", "The file lacks the table “note”."),
    "a table that readers need": ("drop table value_span", "The file lacks the table “value_span”."),
    "a column more": ("alter table note add column x text", "The table “note” is not as Spanwise makes it."),
    "a view": ("create view peek as select * from text", "The file holds a view “peek”"),
    "a row without its parent": (
        "delete from record where id = (select min(id) from record)",
        "refers to something that is not there.",
    ),
    "a text that cannot be unpacked": ("update text set packed = x'00' where n = 1", "cannot be unpacked."),
    "what an act says": ("update act set what = 'tagged it' where n = 3", "The history was altered at “tagged it”"),
    "who acted": ("update act set analyst = zeroblob(16) where n = 2", "The history was altered at"),
    "something hidden": (
        "insert into hidden select (select min(id) from article), id from act where n = 2",
        "hidden though nothing is under way.",
    ),
    "a text nobody reads": ("delete from found where n = (select min(n) from text)", "nor waiting to be read."),
    "an old index": ("update meta set content = '0' where key = 'fold'", ""),
}


def tamper(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(DROP_GUARDS)
        connection.execute(statement)
        connection.executescript(MAKE_GUARDS)


@pytest.mark.parametrize("what", TAMPERED)
def test_the_doctor_sees_what_was_altered_behind_our_back(what: str, sample_file: Path) -> None:
    statement, expected = TAMPERED[what]
    tamper(sample_file, statement)
    store = open_store(sample_file)
    try:
        problems = store.examine()
    finally:
        store.close()
    if expected:
        assert [problem for problem in problems if expected in problem], problems
    else:
        assert problems == [], "an index of another version is rebuilt when the project is opened"


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("delete from meta", "it does not say which copy it is"),
        ("drop table meta", "is damaged"),
        ("drop table change", "is damaged"),
        ("pragma user_version = 0", "is damaged"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_a_project_cannot_do_without_is_missed(
    statement: str, said: str, sample_file: Path, read_only: bool
) -> None:
    with closing(sqlite3.connect(sample_file, isolation_level=None)) as connection:
        connection.execute(statement)
    with pytest.raises(UserFixable, match=said):
        open_store(sample_file, read_only=read_only)
    assert [path.name for path in sample_file.parent.iterdir()] == [sample_file.name]


def test_a_project_without_a_codebook_says_so(sample_file: Path) -> None:
    with closing(sqlite3.connect(sample_file, isolation_level=None)) as connection:
        connection.execute("delete from codebook")
    project = Project.open(sample_file)
    with pytest.raises(UserFixable, match="holds no codebook"):
        _ = project.codebook
    project.close()


def test_a_reader_says_that_the_index_is_old(sample_file: Path) -> None:
    tamper(sample_file, TAMPERED["an old index"][0])
    store = open_store(sample_file, read_only=True)
    try:
        assert store.examine() == [
            "The search index was made by another version; it is rebuilt when the project is opened."
        ]
    finally:
        store.close()


def test_a_sound_project_has_no_problems(sample_file: Path) -> None:
    tamper(sample_file, "select 1")
    store = open_store(sample_file)
    try:
        assert store.examine() == []
    finally:
        store.close()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("update text set packed = x'00'", "a text never changes"),
        ("update original set encoding = 'x'", "original bytes never change"),
        ("update change set new = 'x'", "the history is only added to"),
    ],
)
def test_guards_refuse_to_rewrite_what_never_changes(statement: str, said: str, sample_file: Path) -> None:
    with closing(sqlite3.connect(sample_file)) as connection:
        connection.execute("insert into original select id, id, 'utf-16', x'00' from text limit 1")
        with pytest.raises(sqlite3.IntegrityError, match=said):
            connection.execute(statement)
