from __future__ import annotations

import pytest

from core.errors import UserFixable
from core.operations.acting import ANALYST_COLOURS
from core.operations.analysts import add_analyst, recolour, rename_analyst
from core.operations.history import redo, undo
from core.operations.records import tag
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, MINH, Desk


def names(project: Project) -> list[str]:
    return [analyst.name for analyst in project.analysts()]


def test_an_analyst_is_added_and_undo_takes_her_away(seeds_project: Project) -> None:
    added = add_analyst(seeds_project, "  Thu   Hà ")
    made = next(each for each in seeds_project.analysts() if each.id == added.analyst)
    assert (made.name, made.colour) == ("Thu Hà", ANALYST_COLOURS[2])
    assert seeds_project.history(limit=1)[0].what == "added the analyst Thu Hà"
    undo(seeds_project)
    assert names(seeds_project) == [LAN, MINH]
    redo(seeds_project)
    assert names(seeds_project) == [LAN, MINH, "Thu Hà"]


def test_colours_are_given_out_one_by_one(seeds_project: Project) -> None:
    for number in range(6):
        add_analyst(seeds_project, f"Analyst {number}")
    assert {each.colour for each in seeds_project.analysts()} == set(ANALYST_COLOURS)
    chosen = add_analyst(seeds_project, "Chosen", "#ABCDEF").analyst
    assert {each.id: each.colour for each in seeds_project.analysts()}[chosen] == "#abcdef"


@pytest.mark.parametrize(
    ("name", "why"), [(" ", "needs a name"), ("lan", "called “Lan” already"), ("x" * 81, "longer")]
)
def test_names_that_cannot_be_are_refused(seeds_project: Project, name: str, why: str) -> None:
    minh = seeds_project.analysts()[1].id
    with pytest.raises(UserFixable, match=why):
        add_analyst(seeds_project, name)
    with pytest.raises(UserFixable, match=why):
        rename_analyst(seeds_project, minh, name)
    assert names(seeds_project) == [LAN, MINH]


def test_who_works_goes_on_under_another_name(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "003")
    record = tag(seeds_project, desk.article, "meeting", Span(0, 17)).record
    me = seeds_project.my_id
    rename_analyst(seeds_project, me, "Lan Anh")
    assert (seeds_project.my_id, seeds_project.my_name) == (me, "Lan Anh")
    assert [found.id for found in seeds_project.records()] == [record]
    assert seeds_project.history(limit=1)[0].what == "renamed the analyst Lan to Lan Anh"
    undo(seeds_project)
    assert (seeds_project.my_id, seeds_project.my_name) == (me, LAN)
    assert rename_analyst(seeds_project, me, LAN).act is None


def test_a_colour_is_changed(seeds_project: Project) -> None:
    recolour(seeds_project, seeds_project.my_id, "#123456")
    assert seeds_project.me is not None
    assert seeds_project.me.colour == "#123456"
    with pytest.raises(UserFixable, match="no colour"):
        recolour(seeds_project, seeds_project.my_id, "blue")
    with pytest.raises(UserFixable, match="not in the project"):
        recolour(seeds_project, "0" * 32, "#123456")


def test_another_analysts_set_is_shown_while_one_stays_oneself(seeds_project: Project) -> None:
    minh = Project(seeds_project.store, analyst=MINH)
    desk = Desk.at(seeds_project, "003")
    mine = tag(seeds_project, desk.article, "meeting", Span(0, 17)).record
    his = tag(minh, desk.article, "meeting", Span(0, 17)).record
    tag(minh, desk.article, "speaker", Span(0, 8))
    assert (seeds_project.shown, seeds_project.shown_id) == (seeds_project.me, seeds_project.my_id)
    seeds_project.show_analyst(minh.my_id)
    assert seeds_project.shown == minh.me
    assert seeds_project.my_name == LAN
    assert his in {record.id for record in seeds_project.records()}
    assert seeds_project.article(desk.article).records == 2
    assert len(seeds_project.annotated_set().records) == 2
    next_undo = seeds_project.next_undo()
    assert next_undo is not None
    assert next_undo.analyst == seeds_project.my_id, "undo stays one's own"
    seeds_project.show_analyst(seeds_project.my_id)
    assert [record.id for record in seeds_project.records()] == [mine]
    with pytest.raises(UserFixable, match="not in the project"):
        seeds_project.show_analyst("0" * 32)


def test_a_set_is_no_longer_shown_once_its_analyst_is_gone(seeds_project: Project) -> None:
    added = add_analyst(seeds_project, "Hà").analyst
    seeds_project.show_analyst(added)
    assert seeds_project.records() == ()
    undo(seeds_project)
    assert seeds_project.shown_id == seeds_project.my_id
