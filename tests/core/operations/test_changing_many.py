from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.model.record import Origin, RecordState
from core.operations import values
from core.operations.changing_many import (
    MOST,
    change_many,
    change_many_beside,
    mark_many,
    mark_many_beside,
    preview_change,
)
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.records import tag
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from core.project.project import Project


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


@pytest.fixture
def three(desk: Desk) -> list[str]:
    """Three figures: the first has a unit with its words, the second none, the third one that was typed."""
    records = [
        tag(desk.project, desk.article, "statistic", desk.span(words)).record
        for words in ("11.215 vụ", "15.775 đối tượng", "74 vụ mua bán người")
    ]
    values.fill(desk.project, records[0], Fill("unit", spans=(desk.span("vụ", "11.215 vụ"),)))
    values.fill(desk.project, records[2], Fill("unit", text="persons"))
    return records


def test_many_records_get_a_value_in_one_act_that_one_undo_takes_back(desk: Desk, three: list[str]) -> None:
    acts = desk.acts()
    change_many(desk.project, three, "unit", "persons")
    assert [desk.value(record, "unit").normal for record in three] == ["persons"] * 3
    assert desk.acts() == acts + 1
    assert desk.last_act() == "changed unit of 2 records to persons"
    undo(desk.project)
    assert desk.value(three[0], "unit").normal == "cases"
    assert desk.record(three[1]).first("unit") is None


def test_words_of_a_value_stay_beside_what_is_held_instead(desk: Desk, three: list[str]) -> None:
    change_many(desk.project, three, "unit", "persons")
    corrected, typed = desk.value(three[0], "unit"), desk.value(three[1], "unit")
    assert (corrected.raw, corrected.reading, corrected.origin) == ("vụ", "cases", Origin.STATED)
    assert (typed.raw, typed.origin) == ("", Origin.INFERRED)


def test_the_preview_says_what_will_change_and_writes_nothing(desk: Desk, three: list[str]) -> None:
    acts = desk.acts()
    seen = preview_change(desk.project, three, "unit", "persons")
    assert (seen.changed, seen.same, seen.refused) == ((three[0], three[1]), (three[2],), ())
    assert desk.acts() == acts


def test_what_cannot_be_read_is_refused_with_its_reason(desk: Desk, three: list[str]) -> None:
    seen = preview_change(desk.project, three, "period", "mai sau")
    assert [each.record for each in seen.refused] == three
    assert "mai sau" in seen.refused[0].why
    with pytest.raises(UserFixable, match="None of these records would change"):
        change_many(desk.project, three, "period", "mai sau")


def test_a_field_with_several_values_is_left_alone(desk: Desk, three: list[str]) -> None:
    for place in ("Viet Nam", "Laos"):
        values.fill(desk.project, three[0], Fill("place", text=place))
    seen = preview_change(desk.project, three, "place", "Thailand")
    assert [each.record for each in seen.refused] == [three[0]]
    change_many(desk.project, three, "place", "Thailand")
    assert [value.normal for value in desk.record(three[0]).values("place")] == ["VN", "LA"]
    assert desk.value(three[1], "place").normal == "TH"


def test_nothing_typed_empties_the_field(desk: Desk, three: list[str]) -> None:
    seen = preview_change(desk.project, three, "unit", "")
    assert (seen.changed, seen.same) == ((three[0], three[2]), (three[1],))
    change_many(desk.project, three, "unit", "")
    assert all(desk.record(record).first("unit") is None for record in three)
    assert desk.last_act() == "cleared unit of 2 records"


def test_a_new_name_is_made_once_for_all(desk: Desk, three: list[str]) -> None:
    change_many(desk.project, three, "measure", "số vụ lạ")
    assert len({desk.value(record, "measure").normal for record in three}) == 1
    undo(desk.project)
    assert desk.project.names.find_term("số vụ lạ", "measure") is None


def test_not_stated_makes_way_for_a_value(desk: Desk, three: list[str]) -> None:
    values.fill(desk.project, three[1], Fill("direction", not_stated=True))
    change_many(desk.project, three, "direction", "up")
    assert [desk.value(record, "direction").normal for record in three] == ["up"] * 3
    assert not desk.value(three[1], "direction").not_stated


def test_states_are_marked_in_one_act(desk: Desk, three: list[str]) -> None:
    mark_many(desk.project, three[:2], RecordState.CHECKED)
    assert [desk.record(each).state for each in three] == [RecordState.CHECKED, RecordState.CHECKED, RecordState.DRAFT]
    assert desk.last_act() == "marked 2 records as checked"
    with pytest.raises(UserFixable, match="None of these records would change"):
        mark_many(desk.project, three[:2], RecordState.CHECKED)


def test_more_than_can_be_waited_for_is_refused(desk: Desk, three: list[str]) -> None:
    seen = preview_change(desk.project, three[:1] * (MOST + 1), "unit", "persons")
    assert len(seen.changed) == MOST
    assert "At most 2,000 records" in seen.refused[0].why


def test_a_worker_changes_and_marks_on_a_connection_of_its_own(desk: Desk, three: list[str]) -> None:
    seen: list[tuple[int, int, str]] = []

    def told(done: int, total: int, what: str) -> None:
        seen.append((done, total, what))

    project = desk.project
    changes = change_many_beside(
        project.path, three, "unit", "persons", analyst=project.my_name, told=told, cancelled=lambda: False
    )
    project.refresh(changes)
    assert [desk.value(record, "unit").normal for record in three] == ["persons"] * 3
    changes = mark_many_beside(
        project.path, three, RecordState.CHECKED, analyst=project.my_name, told=told, cancelled=lambda: False
    )
    project.refresh(changes)
    assert {desk.record(record).state for record in three} == {RecordState.CHECKED}
    assert seen == [(0, 2, ""), (0, 3, "")]
    undo(project)
    undo(project)
    assert desk.value(three[0], "unit").normal == "cases"


def test_cancelled_it_leaves_nothing(desk: Desk, three: list[str]) -> None:
    acts = desk.acts()
    with pytest.raises(Cancelled):
        mark_many(desk.project, three, RecordState.CHECKED, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        change_many(desk.project, three, "unit", "persons", cancelled=lambda: True)
    assert desk.acts() == acts
    assert desk.value(three[0], "unit").normal == "cases"
    assert desk.record(three[0]).state is RecordState.DRAFT
