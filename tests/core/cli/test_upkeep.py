from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from core.project.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

HEADER = 100
"""Bytes in which SQLite counts how often a file was opened for writing."""
READING = (("articles",), ("text", "story"), ("records",), ("history",), ("search", "ma"))
WRITING = (("undo",), ("tag", "story", "proposal", "0", "3"))


class TestNew:
    def test_makes_an_empty_project(self, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        path = tmp_path / "new.spanwise"
        assert spanwise("new", path, "--analyst", "An", "--json").json == {"project": str(path)}
        assert spanwise("articles", path, "--json").json == []
        assert list(tmp_path.iterdir()) == [path]

    def test_never_replaces_a_file(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        before = project.read_bytes()
        assert spanwise("new", project, "--json").status == 1
        assert project.read_bytes() == before

    def test_a_codebook_with_faults_names_file_line_and_cure(
        self, spanwise: Callable[..., Ran], tmp_path: Path
    ) -> None:
        codebook = tmp_path / "mine.toml"
        codebook.write_text('id = "mine"\nversion = 1\nlabels = { en = "x", vi = "x", zh = "x" }\nkolor = 3\n')
        ran = spanwise("new", tmp_path / "new.spanwise", "--codebook", codebook)
        assert ran.status == 1
        assert "mine.toml, line 4" in ran.err
        assert not (tmp_path / "new.spanwise").exists()

    @pytest.mark.parametrize("data", [None, b'id = "a"\nlabels = "\xff"', b"= ="])
    def test_a_codebook_that_is_none(self, spanwise: Callable[..., Ran], tmp_path: Path, data: bytes | None) -> None:
        codebook = tmp_path / "mine.toml"
        if data is not None:
            codebook.write_bytes(data)
        ran = spanwise("new", tmp_path / "new.spanwise", "--codebook", codebook)
        assert (ran.status, "mine.toml" in ran.err) == (1, True)
        assert "Traceback" not in ran.err
        assert not (tmp_path / "new.spanwise").exists()

    def test_a_codebook_of_ones_own(self, spanwise: Callable[..., Ran], tmp_path: Path, root_folder: Path) -> None:
        shipped = root_folder / "resources" / "codebooks" / "meetings.toml"
        path = tmp_path / "new.spanwise"
        assert spanwise("new", path, "--codebook", shipped).status == 0
        assert spanwise("records", path, "--type", "meeting", "--json").json == []


def _not_ours(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(200))


def _too_new(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = struct.pack(">I", 999)
    path.write_bytes(data)


def _cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20_000])


def _of_no_version(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = bytes(4)
    path.write_bytes(data)


def _scribbled_over(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for start in range(16_384, len(data), 16_384):
        data[start : start + 8] = b"\xee" * 8
    path.write_bytes(data)


@pytest.mark.parametrize("spoil", [_not_ours, _too_new, _cut_short, _of_no_version, _scribbled_over])
class TestBadProject:
    def test_every_command_says_so_and_leaves_it_alone(
        self, project: Path, spanwise: Callable[..., Ran], spoil: Callable[[Path], None]
    ) -> None:
        spoil(project)
        before = project.read_bytes()[HEADER:]
        for command, *arguments in (*READING, *WRITING):
            ran = spanwise(command, project, *arguments, "--json" if command != "text" else "--analyst=An")
            assert (ran.status, ran.out) == (1, "")
            assert "It was left as it is." in ran.err
            assert "Traceback" not in ran.err
        assert project.read_bytes()[HEADER:] == before

    def test_the_doctor_names_it(
        self, project: Path, spanwise: Callable[..., Ran], spoil: Callable[[Path], None]
    ) -> None:
        spoil(project)
        ran = spanwise("doctor", project, "--json")
        assert ran.status == 1
        assert not ran.json["ok"]
        assert len(ran.json["problems"]) >= 1


DROPPED = ("meta", "change", "act", "article", "record", "value", "value_span", "text", "search", "analyst", "codebook")


@pytest.mark.parametrize("table", DROPPED)
@pytest.mark.parametrize("statement", ["drop table {}", "delete from {}"])
def test_a_table_that_is_gone_or_empty_is_no_bug(
    project: Path, spanwise: Callable[..., Ran], tagged: str, table: str, statement: str
) -> None:
    assert tagged
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        connection.execute("pragma foreign_keys = off")
        connection.execute(statement.format(table) if table != "search" else "drop table search")
    assert spanwise("doctor", project, "--json").json["ok"] is False
    for command, *arguments in (*READING, *WRITING):
        ran = spanwise(command, project, *arguments)
        assert (ran.status < 2, "Traceback" in ran.err) == (True, False), ran.err


class TestOpenElsewhere:
    def test_reading_works_and_writing_names_the_holder(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        holder = Project.open(project, analyst="An")
        try:
            for command, *arguments in READING:
                assert spanwise(command, project, *arguments).status == 0
            for command, *arguments in WRITING:
                ran = spanwise(command, project, *arguments)
                assert ran.status == 1
                assert "open in another program: " in ran.err
                assert ", since " in ran.err
        finally:
            holder.close()
        assert spanwise("tag", project, "story", "proposal", 0, 3).status == 0

    def test_a_file_that_may_not_be_written(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        project.chmod(0o444)
        assert spanwise("articles", project).status == 0
        ran = spanwise("undo", project)
        assert (ran.status, "write-protected" in ran.err) == (1, True)


class TestDoctor:
    def test_a_sound_project(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        assert spanwise("doctor", project, "--json").json == {"ok": True, "problems": []}

    def test_a_file_that_was_changed_behind_our_back(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        data = project.read_bytes()
        changed = data.replace(b'"file":"story.txt"', b'"file":"glory.txt"')
        assert changed != data
        project.write_bytes(changed)
        ran = spanwise("doctor", project, "--json")
        assert (ran.status, ran.json["ok"]) == (1, False)

    def test_a_file_that_is_not_there(self, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        ran = spanwise("doctor", tmp_path / "none", "--json")
        assert (ran.status, ran.out) == (1, "")


class TestBackup:
    def test_is_a_project_of_its_own(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        copy = tmp_path / "copy.spanwise"
        made = spanwise("backup", project, copy, "--json").json
        assert made == {"file": str(copy), "sha256": sha256(copy.read_bytes()).hexdigest()}
        assert spanwise("articles", copy, "--json").json == spanwise("articles", project, "--json").json

    def test_works_while_the_project_is_open(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        holder = Project.open(project, analyst="An")
        try:
            assert spanwise("backup", project, tmp_path / "copy.spanwise").status == 0
        finally:
            holder.close()
        assert spanwise("doctor", tmp_path / "copy.spanwise").status == 0

    def test_never_replaces_a_file(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        assert spanwise("backup", project, project).status == 1
        assert spanwise("backup", project, tmp_path / "none" / "copy").status == 1
