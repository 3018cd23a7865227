from __future__ import annotations

import pytest

from core.errors import UserFixable
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.notes import notes_of, set_note
from core.operations.records import delete_record, tag
from core.operations.withdrawal import remove_article
from core.project.project import Project
from tests.core.store.projects import MINH, Desk


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


@pytest.fixture
def record(desk: Desk) -> str:
    fills = [Fill("value", spans=(desk.span("11.215"),))]
    return tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), fills=fills).record


def test_a_note_is_written_changed_and_taken_away_an_act_each(desk: Desk, record: str) -> None:
    acts = desk.acts()
    set_note(desk.project, record, "  so với báo cáo \n")
    assert desk.last_act() == "wrote a note on statistic 11.215 vụ in 003"
    assert notes_of(desk.project, [record, desk.article]) == {record: "so với báo cáo"}
    set_note(desk.project, record, "khác")
    assert notes_of(desk.project, [record]) == {record: "khác"}
    assert set_note(desk.project, record, "khác").act is None
    set_note(desk.project, record, " ")
    assert desk.last_act() == "took away the note on statistic 11.215 vụ in 003"
    assert notes_of(desk.project, [record]) == {}
    assert set_note(desk.project, record, "").act is None
    assert desk.acts() == acts + 3
    undo(desk.project)
    assert notes_of(desk.project, [record]) == {record: "khác"}


def test_articles_values_and_names_take_notes_too(desk: Desk, record: str) -> None:
    value = desk.value(record, "value").id
    for subject in (desk.article, value, "VN", "percent"):
        assert set_note(desk.project, subject, "xem lại").act is not None
    assert notes_of(desk.project, [desk.article, value, record, "VN", "percent"]) == dict.fromkeys(
        (desk.article, value, "VN", "percent"), "xem lại"
    )
    assert desk.value(record, "value").note == "xem lại", "a value holds its own note"
    with pytest.raises(UserFixable, match="no longer there"):
        set_note(desk.project, "0" * 32, "x")
    with pytest.raises(UserFixable, match="no longer there"):
        set_note(desk.project, "ghi chú", "x")


def test_each_analyst_has_notes_of_her_own_on_anyones_record(desk: Desk, record: str) -> None:
    theirs = Project(desk.project.store, analyst=MINH)
    set_note(theirs, record, "của Minh")
    set_note(desk.project, record, "của Lan")
    assert notes_of(theirs, [record]) == {record: "của Minh"}
    assert notes_of(desk.project, [record]) == {record: "của Lan"}


def test_notes_go_and_come_back_with_what_they_are_on(desk: Desk, record: str) -> None:
    set_note(desk.project, record, "về bản ghi")
    set_note(desk.project, desk.article, "về bài")
    delete_record(desk.project, record)
    assert notes_of(desk.project, [record, desk.article]) == {desk.article: "về bài"}
    undo(desk.project)
    remove_article(desk.project, desk.article)
    assert desk.project.notes.every() == ()
    undo(desk.project)
    assert notes_of(desk.project, [record, desk.article]) == {record: "về bản ghi", desk.article: "về bài"}
