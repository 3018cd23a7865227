from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.operations.articles import import_articles
from core.operations.bulk import Brought, import_files, take_back_in_chunks
from core.operations.history import LARGE, is_large, redo, undo
from core.operations.reading import ReadOn, read_on
from core.operations.records import tag
from core.project.project import Project
from core.store.bulk import ROWS_A_CHUNK
from core.text.span import Span
from tests.core.store.projects import LAN, Templates, empty, seed_articles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MANY = 230
"""Several chunks."""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "articles"
    folder.mkdir()
    made: list[Path] = []
    for n in range(MANY):
        path = folder / f"{n:04}.txt"
        path.write_text(f"Hội nghị số {n}\n\nSáng 24/9, 😀 bắt giữ {n}.215 vụ ma túy.\n", "utf-8")
        made.append(path)
    return made


def bring(project: Project, files: list[Path], cancelled: Callable[[], bool] = lambda: False) -> Brought:
    return import_files(project.path, files, analyst=project.my_id, told=lambda *_: None, cancelled=cancelled)


def count(project: Project, table: str) -> int:
    with closing(sqlite3.connect(project.path)) as connection:
        return connection.execute(f"select count(*) from {table}").fetchone()[0]  # noqa: S608


def after(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is None


def test_an_import_is_one_act_and_one_undo(empty_project: Project, files: list[Path]) -> None:
    brought = bring(empty_project, files)
    assert [each.new for each in brought.files] == [True] * MANY
    assert brought.changes.act is not None
    assert empty_project.history(limit=1) == (brought.changes.act,)
    assert brought.changes.act.what == f"imported {MANY} articles (0000.txt, 0001.txt, 0002.txt …)"
    assert [article.file for article in empty_project.articles()] == [file.name for file in files]
    assert empty_project.examine() == []
    undo(empty_project)
    assert empty_project.articles() == ()
    redo(empty_project)
    assert len(empty_project.articles()) == MANY
    assert empty_project.examine() == []


def test_nobody_sees_an_act_that_is_under_way(empty_project: Project, files: list[Path]) -> None:
    import_articles(empty_project, seed_articles()[:1])
    other = Project.open(empty_project.path, analyst=LAN, read_only=True)
    seen: list[tuple[int, int, str, int]] = []

    def look(done: int, _total: int, _what: str) -> None:
        for project in (empty_project, other):
            undoable = project.next_undo()
            assert undoable is not None
            seen.append((len(project.articles()), len(project.history()), undoable.what, len(project.search("215"))))
        if done > MANY // 2:
            assert count(empty_project, "article") > 1, "the rows are there, but nobody is shown them"

    try:
        import_files(other.path, files, analyst=empty_project.my_id, told=look, cancelled=lambda: False)
        assert set(seen) == {(1, 4, f"imported {seed_articles()[0].file}", 0)}
        assert len(other.articles()) == MANY + 1
    finally:
        other.close()


def test_coding_goes_on_meanwhile(empty_project: Project, files: list[Path]) -> None:
    import_articles(empty_project, seed_articles()[:1])
    article = empty_project.articles()[0].id
    tagged: list[str] = []

    def code(done: int, _total: int, _what: str) -> None:
        if done:
            tagged.append(tag(empty_project, article, "meeting", Span(done // 10, done // 10 + 2)).record)

    import_files(empty_project.path, files, analyst=empty_project.my_id, told=code, cancelled=lambda: False)
    assert [record.id for record in empty_project.records()] == tagged
    assert len(tagged) >= 4
    assert empty_project.examine() == []
    first, *_ = empty_project.history()
    assert first.what.startswith("imported 230 articles"), "it stands where it was finished"
    undo(empty_project)
    assert len(empty_project.articles()) == 1
    assert [record.id for record in empty_project.records()] == tagged
    undo(empty_project)
    assert len(empty_project.records()) == len(tagged) - 1
    assert empty_project.examine() == []


@pytest.mark.parametrize("chunks", [0, 1, 3])
def test_a_cancelled_import_leaves_nothing(empty_project: Project, files: list[Path], chunks: int) -> None:
    tables = ("article", "article_text", "text", "original", "found", "change", "change_prev", "act", "hidden")
    before = {table: count(empty_project, table) for table in tables}
    with pytest.raises(Cancelled):
        bring(empty_project, files, after(chunks))
    assert {table: count(empty_project, table) for table in tables} == before
    assert empty_project.examine() == []


def test_what_was_cut_off_is_removed_at_the_next_open(templates: Templates, tmp_path: Path, files: list[Path]) -> None:
    path = templates.copy(empty, tmp_path / "cut_off.spanwise")
    project = Project.open(path, analyst=LAN)
    acts = project.history()
    with pytest.raises(SystemExit):
        _cut_off(project, files)
    assert count(project, "article") > 0
    assert project.articles() == ()
    project.close()
    again = Project.open(path, analyst=LAN)
    try:
        assert (again.articles(), again.history()) == ((), acts)
        assert [count(again, table) for table in ("article", "text", "hidden", "found", "original")] == [0] * 5
        assert again.examine() == []
    finally:
        again.close()


def _cut_off(project: Project, files: list[Path]) -> None:
    """Import as a program that ends in the middle: not even the clean-up is reached."""

    def told(done: int, _total: int, _what: str) -> None:
        if done > MANY // 2:
            raise SystemExit

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.store.bulk.BulkAct.abandon", lambda _self: None)
        import_files(project.path, files, analyst=project.my_id, told=told, cancelled=lambda: False)


def test_a_text_that_came_in_by_hand_meanwhile_stays(empty_project: Project, tmp_path: Path) -> None:
    (mine,) = seed_articles()[:1]
    path = tmp_path / "same.txt"
    path.write_bytes(mine.data)
    more = [path]
    for n in range(ROWS_A_CHUNK):
        more.append(tmp_path / f"{n}.txt")
        more[-1].write_text(f"Article {n}", "utf-8")

    def told(done: int, _total: int, _what: str) -> None:
        if done and not empty_project.articles():
            import_articles(empty_project, [mine])

    with pytest.raises(Cancelled):
        import_files(empty_project.path, more, analyst=empty_project.my_id, told=told, cancelled=after(4))
    (kept,) = empty_project.articles()
    assert empty_project.text(kept.id) == mine.body
    assert empty_project.search("SOMTC") or empty_project.search("犯罪")
    assert empty_project.examine() == []


def test_files_that_are_held_or_cannot_be_read_are_told_apart(empty_project: Project, files: list[Path]) -> None:
    import_articles(empty_project, seed_articles()[:1])
    files[3].write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    files[5].write_bytes(seed_articles()[0].data)
    files[7].write_bytes(files[6].read_bytes())
    brought = bring(empty_project, files)
    assert [each.path for each in brought.refused] == [str(files[3])]
    by_file = {each.file: each for each in brought.files}
    assert [file for file, each in by_file.items() if not each.new] == [files[5].name, files[7].name]
    assert by_file[files[7].name].article == by_file[files[6].name].article
    assert by_file[files[5].name].article == empty_project.articles()[0].id


def test_an_import_of_nothing_new_leaves_no_trace(empty_project: Project, files: list[Path]) -> None:
    bring(empty_project, files[:3])
    acts = empty_project.history()
    assert bring(empty_project, files[:3]).changes.act is None
    assert empty_project.history() == acts


def test_the_analysts_word_on_the_language_stands(empty_project: Project, files: list[Path]) -> None:
    import_files(
        empty_project.path,
        files[:2],
        analyst=empty_project.my_id,
        language="lo",
        told=lambda *_: None,
        cancelled=lambda: False,
    )
    read_on(empty_project.path, lambda _: None, lambda: False)
    assert {article.languages for article in empty_project.articles()} == {("lo",)}


def test_texts_are_read_and_indexed_afterwards(empty_project: Project, files: list[Path]) -> None:
    bring(empty_project, files)
    article = empty_project.articles()[0]
    assert (article.title, article.languages) == ("", ("vi",))
    assert empty_project.search("ma tuy") == ()
    told: list[ReadOn] = []
    read_on(empty_project.path, told.append, after(4))
    assert told[-1].left == MANY - sum(len(each.texts) for each in told) > 0
    read_on(empty_project.path, told.append, lambda: False)
    assert told[-1].left == 0
    assert len({text for each in told for text in each.texts}) == MANY
    assert empty_project.articles()[0].title == "Hội nghị số 0"
    assert len(empty_project.search("ma tuy", limit=1000)) == MANY
    assert empty_project.examine() == []


def test_a_large_act_is_taken_back_and_brought_back_in_chunks(empty_project: Project, files: list[Path]) -> None:
    act = bring(empty_project, files).changes.act
    assert act is not None
    assert is_large(empty_project, act) == (2 * MANY > LARGE)
    seen: list[int] = []

    def look(*_: object) -> None:
        seen.append(len(empty_project.articles()))

    for left, expected in ((0, 0), (MANY, 0)):
        changes = take_back_in_chunks(
            empty_project.path, act.id, analyst=empty_project.my_id, told=look, cancelled=lambda: False
        )
        assert changes.act is not None
        assert changes.act.target == act.id
        assert len(empty_project.articles()) == left
        assert set(seen) == {expected}, "all at once for those who look on"
        assert empty_project.examine() == []
        seen.clear()
    redone = empty_project.next_undo()
    assert redone is not None
    assert redone.id == act.id


@pytest.mark.parametrize("chunks", [1, 2])
def test_a_cancelled_undo_changes_nothing(empty_project: Project, files: list[Path], chunks: int) -> None:
    act = bring(empty_project, files).changes.act
    assert act is not None
    before, acts = empty_project.articles(), empty_project.history()
    with pytest.raises(Cancelled):
        take_back_in_chunks(
            empty_project.path, act.id, analyst=empty_project.my_id, told=lambda *_: None, cancelled=after(chunks)
        )
    assert (empty_project.articles(), empty_project.history()) == (before, acts)
    assert empty_project.examine() == []


def test_an_import_that_others_stand_on_is_not_taken_back(empty_project: Project, files: list[Path]) -> None:
    act = bring(empty_project, files).changes.act
    assert act is not None
    tag(empty_project, empty_project.articles()[7].id, "meeting", Span(0, 3))
    with pytest.raises(UserFixable, match="later acts stand on it"):
        take_back_in_chunks(
            empty_project.path, act.id, analyst=empty_project.my_id, told=lambda *_: None, cancelled=lambda: False
        )
    assert len(empty_project.articles()) == MANY


def test_only_one_large_act_at_a_time(empty_project: Project, files: list[Path]) -> None:
    refused: list[UserFixable] = []

    def second(done: int, _total: int, _what: str) -> None:
        if done and not refused:
            with pytest.raises(UserFixable) as raised:
                bring(empty_project, files[:2])
            refused.append(raised.value)

    import_files(empty_project.path, files, analyst=empty_project.my_id, told=second, cancelled=lambda: False)
    assert "still under way: importing articles" in refused[0].what
    assert len(empty_project.articles()) == MANY
