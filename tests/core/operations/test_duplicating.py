from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.record import Origin, RecordState, SpanRole
from core.operations.duplicating import copy_fields, duplicate_record
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.notes import notes_of, set_note
from core.operations.records import add_mention, set_state, tag
from core.text.span import Span
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from core.model.record import Record
    from core.project.project import Project


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


@pytest.fixture
def record(desk: Desk) -> str:
    fills = [
        Fill("value", spans=(desk.span("11.215"),), text="11216", reason="lỗi in", doubtful=True),
        Fill("measure", spans=(desk.span("bắt giữ"), desk.span("COVID-19", inside="chống dịch COVID-19"))),
        Fill("place", text="VN"),
        Fill("place", text="LA", note="theo bộ"),
        Fill("scope", not_stated=True),
    ]
    return tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), fills=fills).record


def told(record: Record) -> tuple[object, ...]:
    fields = {field: [replace(value, id="") for value in values] for field, values in record.fields.items()}
    return record.article, record.type, [mention.anchor for mention in record.mentions], fields


def test_a_duplicate_says_the_same_and_is_a_draft(desk: Desk, record: str) -> None:
    add_mention(desk.project, record, desk.span("15.775 đối tượng"))
    set_state(desk.project, record, RecordState.CHECKED)
    set_note(desk.project, record, "về bản gốc")
    acts = desk.acts()
    made = duplicate_record(desk.project, record)
    assert desk.acts() == acts + 1
    assert desk.last_act() == "duplicated statistic 11.215 vụ in 003"
    assert {record, made.record} & made.changes.ids == {made.record}
    source, copy = desk.record(record), desk.record(made.record)
    assert told(copy) == told(source)
    assert (source.state, copy.state) == (RecordState.CHECKED, RecordState.DRAFT)
    ids = {value.id for value in source.all_values()} | {mention.id for mention in source.mentions}
    assert ids.isdisjoint({value.id for value in copy.all_values()} | {mention.id for mention in copy.mentions})
    assert notes_of(desk.project, [made.record]) == {}
    undo(desk.project)
    assert desk.project.record(made.record) is None
    with pytest.raises(UserFixable, match="no longer there"):
        duplicate_record(desk.project, made.record)


def test_only_empty_fields_are_filled_and_only_those_asked_for(desk: Desk, record: str) -> None:
    other = tag(desk.project, desk.article, "statistic", desk.span("15.775 đối tượng"), read_words=True).record
    value = desk.value(other, "value")
    assert copy_fields(desk.project, record, other, ["value"]).act is None
    copy_fields(desk.project, record, other, ["place", "value"])
    assert set(desk.record(other).fields) == {"value", "unit", "place"}
    assert desk.value(other, "value") == value
    assert [place.normal for place in desk.record(other).values("place")] == ["VN", "LA"]
    copy_fields(desk.project, record, other)
    assert desk.value(other, "scope").not_stated
    assert desk.value(other, "measure").words == desk.value(record, "measure").words
    assert not any(each.carried for each in desk.record(other).all_values())
    undo(desk.project)
    undo(desk.project)
    assert set(desk.record(other).fields) == {"value", "unit"}


def test_from_another_article_comes_what_is_held_without_its_words(desk: Desk, record: str) -> None:
    away = Desk.at(desk.project, "001")
    span = Span(0, 40)
    other = tag(desk.project, away.article, "statistic", span).record
    copy_fields(desk.project, record, other)
    measure, value = away.value(other, "measure"), away.value(other, "value")
    assert (measure.normal, measure.raw, measure.origin) == (desk.value(record, "measure").normal, "", Origin.INFERRED)
    assert [(anchor.span, anchor.role) for anchor in measure.anchors] == [(span, SpanRole.BASIS)]
    assert (value.normal, value.reading, value.reason) == ("11216", None, "")
    outside = away.record(other).values("place")[1]
    assert (outside.origin, outside.note, outside.anchors) == (Origin.OUTSIDE, "theo bộ", ())
    assert "scope" not in away.record(other).fields, "that one article does not say it tells nothing of another"


def test_a_link_to_a_record_stays_in_its_article(desk: Desk, record: str) -> None:
    meeting = tag(desk.project, desk.article, "meeting", desk.span("SOMTC 20:"), read_words=True).record
    told_at = tag(
        *(desk.project, desk.article, "statistic", desk.span("15.775 đối tượng")), fills=[Fill("meeting", text=meeting)]
    ).record
    away = Desk.at(desk.project, "001")
    other = tag(desk.project, away.article, "statistic", Span(0, 40)).record
    assert copy_fields(desk.project, told_at, other).act is None
    copy_fields(desk.project, told_at, record, ["meeting"])
    assert desk.value(record, "meeting").normal == meeting


def test_records_of_two_types_share_no_fields(desk: Desk, record: str) -> None:
    meeting = tag(desk.project, desk.article, "meeting", desk.span("SOMTC 20:")).record
    with pytest.raises(UserFixable, match="not of one type"):
        copy_fields(desk.project, record, meeting)
    with pytest.raises(UserFixable, match="no field"):
        copy_fields(desk.project, record, record, ["dragon"])
