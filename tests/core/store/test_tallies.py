from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.operations.history import redo, undo
from core.operations.records import add_mention, tag
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk, Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    path = Templates(tmp_path).copy(seeded, tmp_path / "one.spanwise")
    with closing(Project.open(path, analyst=LAN)) as project:
        yield Desk.at(project, "003")


def test_no_record_makes_no_day(desk: Desk) -> None:
    assert desk.project.store.tallies.records_by_day() == ()


def test_records_are_counted_by_day_and_analyst(desk: Desk) -> None:
    tag(desk.project, desk.article, "statistic", desk.span("74 vụ"))
    tag(Project(desk.project.store, analyst=MINH), desk.article, "statistic", desk.span("74 vụ"))
    found = desk.project.store.tallies.records_by_day()
    names = {each.id: each.name for each in desk.project.analysts()}
    assert sorted((names[each.analyst], each.records) for each in found) == [(LAN, 1), (MINH, 1)]
    assert all(isinstance(each.day, date) for each in found)


def test_the_act_that_made_a_record_is_the_first_one_whatever_was_undone_and_done_again(desk: Desk) -> None:
    made = tag(desk.project, desk.article, "statistic", desk.span("74 vụ")).record
    tagged = desk.last_act()
    undo(desk.project)
    assert desk.project.store.tallies.acts_that_made(desk.article, desk.project.my_id) == {}
    redo(desk.project)
    add_mention(desk.project, made, desk.span("98 nạn nhân"))
    assert desk.last_act() != tagged
    assert desk.project.store.tallies.acts_that_made(desk.article, desk.project.my_id) == {made: tagged}


def test_records_of_others_and_of_other_articles_are_left_out(desk: Desk) -> None:
    tag(desk.project, desk.article, "statistic", desk.span("74 vụ"))
    minh = Project(desk.project.store, analyst=MINH)
    tag(minh, desk.article, "statistic", desk.span("74 vụ"))
    other = Desk.at(desk.project, "001")
    assert len(desk.project.store.tallies.acts_that_made(desk.article, minh.my_id)) == 1
    assert desk.project.store.tallies.acts_that_made(other.article, desk.project.my_id) == {}
