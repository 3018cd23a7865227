from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations.acting import acting, find_record, id_in_copy, own_record, refuse_anothers
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.records import delete_record, tag
from core.operations.values import fill
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.model.record import Record


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


@pytest.fixture
def minh(seeds_project: Project) -> Project:
    return Project(seeds_project.store, analyst=MINH)


@pytest.fixture
def his(desk: Desk, minh: Project) -> Record:
    """A statistic of Minh's with words, a typed value, a value that is not stated and two mentions."""
    span = desk.span("11.215 vụ")
    record = tag(minh, desk.article, "statistic", span, read_words=True).record
    fill(minh, record, Fill("period", text="2020-01/2020-06", note="said elsewhere"))
    fill(minh, record, Fill("scope", not_stated=True))
    found = minh.record(record)
    assert found is not None
    return found


def take_over(project: Project, record: Record, what: str = "took it over") -> tuple[Record, Changes]:
    with acting(project, what) as writer:
        mine = own_record(project, writer, record)
        writer.update("record", mine.id, {"state": "checked"})
    return mine, writer.changes


def test_ones_own_record_is_changed_itself(desk: Desk) -> None:
    place = desk.span("SOMTC 20", "Hội nghị SOMTC 20: Tiếp")
    record = desk.record(tag(desk.project, desk.article, "meeting", place).record)
    mine, changes = take_over(desk.project, record)
    assert mine == record
    assert changes.ids == {record.id, record.article}


def test_anothers_record_is_copied_whole_and_the_copy_is_changed(desk: Desk, his: Record) -> None:
    mine, changes = take_over(desk.project, his)
    assert mine.id == id_in_copy(desk.project, his, his.id) != his.id
    assert {his.id, mine.id} <= changes.ids
    assert desk.record(his.id) == his, "the other's record stays as it is"
    assert [record.id for record in desk.project.records()] == [mine.id]
    assert mine.analyst == desk.project.my_id
    assert [mention.anchor for mention in mine.mentions] == [mention.anchor for mention in his.mentions]
    for field, values in his.fields.items():
        copied = [replace(value, id="") for value in mine.values(field)]
        assert copied == [replace(value, id="") for value in values]
        assert [value.id for value in mine.values(field)] == [
            id_in_copy(desk.project, his, value.id) for value in values
        ]


def test_later_changes_go_to_the_same_copy(desk: Desk, his: Record) -> None:
    first, _ = take_over(desk.project, his)
    fill(desk.project, first.id, Fill("direction", text="up"))
    second, changes = take_over(desk.project, his)
    assert second.id == first.id
    assert second.normal("direction") == "up"
    assert changes.act is None, "it is checked already"
    assert len(desk.project.records()) == 1


def test_undo_takes_the_copy_away_with_the_change(desk: Desk, his: Record) -> None:
    mine, _ = take_over(desk.project, his)
    undo(desk.project)
    assert desk.project.records() == ()
    redo(desk.project)
    assert desk.record(mine.id).analyst == desk.project.my_id
    delete_record(desk.project, mine.id)
    again, _ = take_over(desk.project, his, "took it over again")
    assert again.id == mine.id
    undo(desk.project)
    undo(desk.project)
    assert desk.record(mine.id).state == "checked"


def test_each_analyst_has_a_copy_of_her_own(desk: Desk, his: Record) -> None:
    third = Project(desk.project.store, analyst="Hà")
    mine, _ = take_over(desk.project, his)
    theirs, _ = take_over(third, his)
    back, _ = take_over(Project(desk.project.store, analyst=MINH), mine)
    assert len({his.id, mine.id, theirs.id, back.id}) == 4


def test_a_record_that_is_gone_is_named_so(desk: Desk) -> None:
    with pytest.raises(UserFixable, match="no longer there"):
        find_record(desk.project, "0" * 32)


def test_only_who_made_a_record_deletes_it(desk: Desk, minh: Project, his: Record) -> None:
    with pytest.raises(UserFixable, match=f"This record is {MINH}'s: only who made it can delete it"):
        refuse_anothers(desk.project, his)
    refuse_anothers(minh, his)
    assert desk.project.my_name == LAN
