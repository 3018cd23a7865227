from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.model.codebook_toml import default_codebook_source
from core.model.record import Origin
from core.operations import values
from core.operations.carrying import carried_fields, carry, look_at
from core.operations.creation import create_project
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.records import tag
from core.project.project import Project
from tests.core.operations.stories import desk_with
from tests.core.store.projects import LAN, MINH, Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.record import Value

FIRST = "11.215 vụ"
SECOND = "15.775 đối tượng"
NEXT = "1.914 vụ"
LATER = "320 vụ"
STORY = (
    "Hội nghị SOMTC 20 họp tại Hà Nội.\n"
    "Tại Việt Nam, trong nửa đầu năm 2020 bắt giữ 11.215 vụ 15.775 đối tượng phạm tội về ma túy. "
    "Phát hiện và xử lý 1.914 vụ vi phạm về xuất nhập cảnh.\n\n"
    "Các bên trao đổi kinh nghiệm. Cùng kỳ, lực lượng chức năng bắt 320 vụ.\n"
    "Trong năm 2019 bắt 41 vụ."
)


@pytest.fixture
def desk(empty_project: Project, tmp_path: Path) -> Desk:
    return desk_with(empty_project, tmp_path / "story.txt", STORY)


@pytest.fixture
def first(desk: Desk) -> str:
    fills = [
        Fill("measure", spans=(desk.span("ma túy"),)),
        Fill("period", spans=(desk.span("nửa đầu năm 2020"),)),
        Fill("place", spans=(desk.span("Việt Nam"),)),
        Fill("scope", text="tất cả"),
    ]
    return tag(desk.project, desk.article, "statistic", desk.span(FIRST), fills=fills, read_words=True).record


def figure(desk: Desk, words: str, *, fills: tuple[Fill, ...] = ()) -> str:
    made = tag(desk.project, desk.article, "statistic", desk.span(words), fills=fills, read_words=True, carry=True)
    return made.record


def carried(desk: Desk, record: str) -> set[str]:
    return {value.field for value in desk.record(record).all_values() if value.carried}


def said(value: Value) -> Value:
    return replace(value, id="", carried=False)


def test_a_further_figure_of_the_sentence_takes_over_what_the_codebook_names_in_the_same_act(
    desk: Desk, first: str
) -> None:
    acts = desk.acts()
    second = figure(desk, SECOND)
    assert desk.acts() == acts + 1
    assert carried(desk, second) == {"measure", "period", "place"}
    for field in ("measure", "period", "place"):
        assert said(desk.value(second, field)) == said(desk.value(first, field))
    assert desk.value(second, "value").normal == "15775"
    assert not desk.value(second, "value").carried
    undo(desk.project)
    assert desk.project.record(second) is None


def test_a_figure_of_the_next_sentence_takes_it_over_too_and_one_further_on_does_not(desk: Desk, first: str) -> None:
    assert carried(desk, figure(desk, NEXT)) == {"measure", "period", "place"}
    assert carried(desk, figure(desk, LATER)) == set()
    assert desk.record(first).fields["scope"]


def test_a_period_does_not_go_into_a_sentence_that_names_a_date(desk: Desk) -> None:
    fills = (Fill("period", text="2020"), Fill("place", text="VN"))
    tag(desk.project, desk.article, "statistic", desk.span(LATER), fills=fills)
    assert carried(desk, figure(desk, "41 vụ")) == {"place"}


def test_nothing_is_carried_without_being_asked_for(desk: Desk, first: str) -> None:
    second = tag(desk.project, desk.article, "statistic", desk.span(SECOND), read_words=True).record
    assert set(desk.record(second).fields) == {"value", "unit"}
    assert {value.field for value in carried_fields(desk.project, second)} == {"measure", "period", "place"}
    assert carried_fields(desk.project, first) == ()
    carry(desk.project, second)
    assert carried(desk, second) == {"measure", "period", "place"}
    assert carry(desk.project, second).act is None


def test_what_the_new_record_says_itself_stays(desk: Desk, first: str) -> None:
    second = figure(desk, SECOND, fills=(Fill("place", text="LA"),))
    assert desk.value(second, "place").normal == "LA"
    assert carried(desk, second) == {"measure", "period"}
    assert desk.record(first)


def test_the_last_one_made_in_the_sentence_is_followed(desk: Desk, first: str) -> None:
    second = figure(desk, SECOND)
    values.correct(desk.project, second, desk.value(second, "period").id, "2020-05", reason="")
    assert desk.value(figure(desk, NEXT), "period").normal == "2020-05"
    assert desk.value(first, "period").normal == "2020-01/2020-06"


def test_not_stated_and_records_of_another_type_or_analyst_are_not_followed(desk: Desk) -> None:
    absent = (Fill("place", not_stated=True),)
    tag(desk.project, desk.article, "statistic", desk.span(FIRST), fills=absent)
    tag(desk.project, desk.article, "proposal", desk.span("trao đổi kinh nghiệm"))
    theirs = Project(desk.project.store, analyst=MINH)
    place = (Fill("place", text="LA"),)
    tag(theirs, desk.article, "statistic", desk.span("ma túy"), fills=place)
    assert carried(desk, figure(desk, SECOND)) == set()


@pytest.mark.parametrize(
    "edit",
    [
        lambda desk, record, value: values.correct(desk.project, record, value, "2021"),
        lambda desk, record, value: values.set_doubtful(desk.project, record, value, doubtful=True),
        lambda desk, record, value: values.set_note(desk.project, record, value, "?"),
        lambda desk, record, value: values.set_reason(desk.project, record, value, "?"),
        lambda desk, record, value: values.set_origin(desk.project, record, value, Origin.INFERRED),
        lambda desk, record, value: values.add_words(desk.project, record, value, desk.span("bắt giữ")),
    ],
)
def test_whoever_edits_a_carried_value_has_looked_at_it(desk: Desk, first: str, edit: Callable[..., object]) -> None:
    second = figure(desk, SECOND)
    edit(desk, second, desk.value(second, "period").id)
    assert carried(desk, second) == {"measure", "place"}
    assert carried(desk, first) == set()


def test_the_marks_go_in_one_act_that_can_be_undone(desk: Desk, first: str) -> None:
    second = figure(desk, SECOND)
    acts = desk.acts()
    assert look_at(desk.project, second).act is not None
    assert carried(desk, second) == set()
    assert desk.acts() == acts + 1
    assert desk.last_act() == f"looked at what was carried over into statistic {SECOND} in story"
    undo(desk.project)
    assert carried(desk, second) == {"measure", "period", "place"}
    look_at(desk.project, second)
    assert look_at(desk.project, second).act is None
    assert look_at(desk.project, first).act is None


def test_looking_at_anothers_record_changes_nothing(desk: Desk, first: str) -> None:
    acts = desk.acts()
    assert look_at(Project(desk.project.store, analyst=MINH), first).act is None
    assert desk.acts() == acts


def test_a_codebook_that_names_no_carried_fields_carries_nothing(tmp_path: Path) -> None:
    old = default_codebook_source().replace("carried = true\n", "")
    project = create_project(tmp_path / "old.spanwise", codebook=old, analyst=LAN)
    try:
        desk = desk_with(project, tmp_path / "story.txt", STORY)
        tag(project, desk.article, "statistic", desk.span(FIRST), fills=[Fill("place", text="VN")])
        assert carried(desk, figure(desk, SECOND)) == set()
    finally:
        project.close()
