from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations.records import tag
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN

if TYPE_CHECKING:
    from pathlib import Path


def test_a_backup_made_while_the_project_is_open_holds_all_of_it(sample_file: Path, tmp_path: Path) -> None:
    project = Project.open(sample_file, analyst=LAN)
    article = project.find_article("001").id
    tag(project, article, "meeting", Span(0, 8))
    copy = tmp_path / "copy.spanwise"
    digest = project.store.back_up(copy)
    assert digest == sha256(copy.read_bytes()).hexdigest()
    assert copy.read_bytes()[18:20] == b"\x01\x01", "the copy needs no second file"
    opened = Project.open(copy, analyst=LAN)
    try:
        assert not opened.read_only
        assert opened.records() == project.records()
        assert opened.articles() == project.articles()
        assert opened.history() == project.history()
        assert opened.store.examine() == []
        assert opened.search("đại biểu") == project.search("đại biểu")
    finally:
        opened.close()
        project.close()
    assert {path.name for path in tmp_path.iterdir()} == {"sample.spanwise", "copy.spanwise"}


def test_an_existing_file_is_never_written_over(sample_file: Path, tmp_path: Path) -> None:
    project = Project.open(sample_file, analyst=LAN)
    taken = tmp_path / "taken.spanwise"
    taken.write_text("mine", encoding="utf-8")
    for destination in (taken, sample_file):
        with pytest.raises(UserFixable, match="exists already"):
            project.store.back_up(destination)
    assert taken.read_text(encoding="utf-8") == "mine"
    assert len(project.records()) == 23
    project.close()


def test_a_folder_that_is_not_there_is_said(sample_file: Path, tmp_path: Path) -> None:
    project = Project.open(sample_file, analyst=LAN)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for folder in ("gone", "file"):
        with pytest.raises(UserFixable, match="could not be written"):
            project.store.back_up(tmp_path / folder / "copy.spanwise")
    project.close()
    assert {path.name for path in tmp_path.iterdir()} == {"sample.spanwise", "file"}
