from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.intake.files import read_article
from core.operations import articles, history, records, values
from core.operations.acting import analyst_id
from core.operations.filling import Fill
from core.operations.send_copy import Copied, Keep, send_copy
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AUTHOR, OTHER = "Nguyễn Bí Mật", "王秘"
NOTE, REPLACED_NOTE, LOOSE_NOTE = "ghi chú thứ nhất", "ghi chú thứ hai", "ghi chú rời"
TYPED = "gõ rồi xoá đi"
GONE = "Zyzzogeton là từ chỉ có ở đây."
WIDE = "Hội nghị của 王小洪 ở Bắc Kinh"
ALL = Keep()
CHOICES = [Keep(*chosen) for chosen in itertools.product((True, False), repeat=4)]


def tell_all(project: Project, folder: Path) -> None:
    (folder / "gone.txt").write_text(f"Một bài\n\n{GONE}\n", encoding="utf-8")
    (folder / "wide.txt").write_text(f"Một bài khác\n\n{WIDE}.\n", encoding="utf-16")
    articles.import_articles(project, [read_article(folder / "wide.txt")])
    articles.import_articles(project, [read_article(folder / "gone.txt")])
    history.undo(project)
    article = project.find_article("003").id
    record = records.tag(project, article, "statistic", Span(100, 110)).record
    values.fill(project, record, Fill("period", text="2020", note=NOTE))
    held = project.record(record)
    assert held is not None
    period = held.first("period")
    assert period is not None
    values.set_note(project, record, period.id, REPLACED_NOTE)
    values.set_note(project, record, period.id, "")
    values.fill(project, record, Fill("scope", text="all of them", note=NOTE))
    deleted = records.tag(project, article, "statistic", Span(200, 210)).record
    values.fill(project, deleted, Fill("scope", text=TYPED))
    records.delete_record(project, deleted)
    with project.store.acts.act("wrote a note on 003", analyst=project.my_id, article=article) as writer:
        writer.insert("note", {"analyst": project.my_id, "subject": record, "body": LOOSE_NOTE})
    second = Project(project.store, analyst=OTHER)
    analyst_id(second)
    records.tag(second, article, "meeting", Span(0, 8))
    with project.store.acts.act(f"{OTHER} is “{AUTHOR}”", analyst=second.my_id) as writer:
        writer.update("analyst", second.my_id, {"name": "Analyst 1"})


@pytest.fixture(scope="module")
def told_file(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with everything that a copy may leave out; closed, never written to."""
    folder = tmp_path_factory.mktemp("told")
    path = templates.copy(seeded, folder / "asean.spanwise")
    with opened(path, AUTHOR) as project:
        tell_all(project, folder)
    return path


@pytest.fixture
def copied_to(tmp_path: Path) -> Path:
    return tmp_path / "copies" / "copy.spanwise"


def copy(path: Path, to: Path, keep: Keep) -> Copied:
    to.parent.mkdir(exist_ok=True)
    return send_copy(path, to, keep)


@contextmanager
def opened(path: Path, analyst: str | None = None) -> Iterator[Project]:
    """A project that must be sound when it is left."""
    project = Project.open(path, analyst=analyst)
    try:
        yield project
        assert project.examine() == []
    finally:
        project.close()


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def holds(path: Path, words: str) -> bool:
    """Tell whether the bytes of a file hold words in any encoding that a database could have."""
    data = path.read_bytes()
    return any(words.encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


@pytest.mark.parametrize("keep", CHOICES, ids=str)
def test_a_copy_of_any_kind_is_sound_and_holds_what_stands_now(told_file: Path, copied_to: Path, keep: Keep) -> None:
    made = copy(told_file, copied_to, keep)
    assert list(copied_to.parent.iterdir()) == [copied_to]
    assert made.size == copied_to.stat().st_size
    original = Project.open(told_file, analyst=AUTHOR, read_only=True)
    name = AUTHOR if keep.names else "Analyst 3"
    sent = Project.open(copied_to, analyst=name)
    try:
        assert sent.examine() == []
        assert sent.me is not None
        assert [a.file for a in sent.articles()] == [a.file for a in original.articles()]
        assert [sent.text(a.id) for a in sent.articles()] == [original.text(a.id) for a in original.articles()]
        assert [r.id for r in sent.records()] == [r.id for r in original.records()]
        (record,) = [r for r in sent.records() if r.first("scope")]
        scope = record.first("scope")
        assert scope is not None
        assert (scope.normal, scope.note) == ("all of them", NOTE if keep.notes else "")
        assert (made.articles, made.records, made.acts) == (6, 2, len(sent.history(limit=10_000)))
        assert sent.search("Trung Quốc") == original.search("Trung Quốc")
    finally:
        sent.close()
        original.close()


def test_a_whole_copy_differs_in_nothing(told_file: Path, copied_to: Path) -> None:
    copy(told_file, copied_to, ALL)
    for table in ("act", "change", "change_prev", "original", "text", "value", "note", "analyst", "found"):
        query = f"select * from {table}"  # noqa: S608
        assert rows(copied_to, query) == rows(told_file, query), table
    assert all(holds(copied_to, words) for words in (AUTHOR, OTHER, NOTE, REPLACED_NOTE, LOOSE_NOTE, TYPED))


@pytest.mark.parametrize("history_too", [True, False])
def test_no_byte_tells_of_notes_that_were_left_out(told_file: Path, copied_to: Path, history_too: bool) -> None:
    copy(told_file, copied_to, Keep(notes=False, history=history_too))
    assert not any(holds(copied_to, words) for words in (NOTE, REPLACED_NOTE, LOOSE_NOTE))
    assert holds(copied_to, AUTHOR)
    with opened(copied_to, AUTHOR) as project:
        assert not [act.what for act in project.history(limit=10_000) if "note" in act.what]
        while project.next_undo() is not None:
            history.undo(project)
        assert project.examine() == []
        assert len(project.records()) == (0 if history_too else 1)
        while project.next_redo() is not None:
            history.redo(project)
        assert len(project.records()) == 1


@pytest.mark.parametrize("history_too", [True, False])
def test_no_byte_tells_the_names_that_were_left_out(told_file: Path, copied_to: Path, history_too: bool) -> None:
    copy(told_file, copied_to, Keep(names=False, history=history_too))
    assert not any(holds(copied_to, words) for words in (AUTHOR, OTHER))
    assert holds(copied_to, LOOSE_NOTE)
    with opened(copied_to) as project:
        assert {analyst.name for analyst in project.analysts()} == {f"Analyst {number}" for number in range(1, 5)}


def test_acts_name_the_analysts_by_their_numbers(told_file: Path, copied_to: Path) -> None:
    copy(told_file, copied_to, Keep(names=False))
    said = [what for (what,) in rows(copied_to, "select what from act")]
    assert "entered analyst Analyst 3" in said
    assert "Analyst 4 is “Analyst 3”" in said


def test_no_byte_tells_of_the_history_that_was_left_out(told_file: Path, copied_to: Path) -> None:
    copy(told_file, copied_to, Keep(history=False))
    assert not any(holds(copied_to, words) for words in (TYPED, REPLACED_NOTE, OTHER, "gone.txt"))
    assert all(holds(copied_to, words) for words in (AUTHOR, NOTE, LOOSE_NOTE))
    assert rows(copied_to, "select kind, what from act") == [("setup", "made this copy of a project")]
    assert len(rows(copied_to, "select id from text")) == 6
    with closing(sqlite3.connect(copied_to)) as connection:
        connection.execute("create virtual table temp.words using fts5vocab(main, search, row)")
        assert connection.execute("select * from words where term = 'zyzzogeton'").fetchall() == []
        assert connection.execute("select cnt from words where term = 'hội'").fetchone() is None
        assert connection.execute("select count(*) from words").fetchone()[0] > 500


def test_no_byte_of_the_originals_is_left(told_file: Path, copied_to: Path) -> None:
    packed = [bytes(data) for (data,) in rows(told_file, "select data from original where data is not null")]  # type: ignore[arg-type]
    assert packed
    copy(told_file, copied_to, Keep(originals=False))
    data = copied_to.read_bytes()
    assert rows(copied_to, "select * from original") == []
    assert not any(each in data for each in packed)


def test_what_was_deleted_for_good_before_is_in_no_copy(told_file: Path, tmp_path: Path, copied_to: Path) -> None:
    path = tmp_path / "asean.spanwise"
    path.write_bytes(told_file.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma secure_delete = off")
        connection.execute("insert into meta values ('x', ?)", ("wiped " * 4000,))
        connection.execute("delete from meta where key = 'x'")
    assert holds(path, "wiped wiped")
    copy(path, copied_to, ALL)
    assert not holds(copied_to, "wiped wiped")


def test_a_copy_becomes_a_copy_of_its_own_when_it_is_written_to(told_file: Path, copied_to: Path) -> None:
    copy(told_file, copied_to, Keep(history=False))
    assert rows(copied_to, "select content from meta where key = 'home'") == [("",)]
    before = rows(copied_to, "select content from meta where key = 'replica'")
    with opened(copied_to, AUTHOR) as project:
        records.tag(project, project.find_article("001").id, "meeting", Span(0, 8))
        history.undo(project)
    assert rows(copied_to, "select content from meta where key = 'replica'") != before


def test_a_project_that_is_worked_in_can_be_copied(told_file: Path, tmp_path: Path, copied_to: Path) -> None:
    path = tmp_path / "asean.spanwise"
    path.write_bytes(told_file.read_bytes())
    with opened(path, AUTHOR) as project:
        records.tag(project, project.find_article("001").id, "meeting", Span(0, 8))
        assert copy(path, copied_to, Keep(history=False)).records == len(project.records()) + 1


def test_a_history_that_was_altered_before_is_not_made_whole(told_file: Path, tmp_path: Path, copied_to: Path) -> None:
    path = tmp_path / "asean.spanwise"
    path.write_bytes(told_file.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("update act set what = 'something else' where n = (select max(n) from act)")
    copy(path, copied_to, Keep(names=False))
    project = Project.open(copied_to, read_only=True)
    assert any("altered" in problem for problem in project.examine())
    project.close()


def test_a_file_that_is_there_is_never_written_over(told_file: Path, copied_to: Path) -> None:
    copied_to.parent.mkdir()
    copied_to.write_text("mine", encoding="utf-8")
    for destination in (copied_to, told_file):
        with pytest.raises(UserFixable, match="exists already"):
            send_copy(told_file, destination, ALL)
    assert copied_to.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_not_there_is_said(told_file: Path, tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match="could not be written"):
        send_copy(told_file, tmp_path / "gone" / "copy.spanwise", ALL)


@pytest.mark.parametrize("after", range(4))
def test_a_copy_that_is_cancelled_leaves_nothing(told_file: Path, copied_to: Path, after: int) -> None:
    copied_to.parent.mkdir()
    asked = itertools.count()
    with pytest.raises(Cancelled):
        send_copy(told_file, copied_to, Keep(history=False, names=False), cancelled=lambda: next(asked) >= after)
    assert list(copied_to.parent.iterdir()) == []


def test_it_is_told_how_far_it_is(told_file: Path, copied_to: Path) -> None:
    said: list[str] = []
    copied_to.parent.mkdir()
    send_copy(told_file, copied_to, ALL, told=lambda _done, _total, what: said.append(what))
    assert list(dict.fromkeys(said)) == [
        "Copying the project",
        "Leaving out what is not to be in it",
        "Writing the copy",
        "Checking the copy",
    ]
