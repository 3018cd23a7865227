from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.record import Origin, Value
from core.operations import values
from core.operations.filling import Fill
from core.operations.records import tag
from core.project.checks import all_doubts
from core.project.review import LookKind, look_of_doubt, looks_of, stand_of
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from core.project.project import Project
    from core.project.review import Look


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


def looks(desk: Desk, record: str) -> list[Look]:
    newest = desk.project.article(desk.article).text
    return list(looks_of(desk.project.codebook, desk.record(record), newest))


def kinds(desk: Desk, record: str) -> list[tuple[LookKind, str]]:
    return [(look.kind, look.field) for look in looks(desk, record)]


def finished(desk: Desk) -> str:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    for field in desk.project.codebook.type("statistic").fields:
        if field.required and not desk.record(record).values(field.id):
            values.fill(desk.project, record, Fill(field.id, not_stated=True))
    return record


def test_a_finished_record_wants_no_look(desk: Desk) -> None:
    assert looks(desk, finished(desk)) == []


def test_a_doubtful_value_wants_one_at_its_own_words(desk: Desk) -> None:
    record = finished(desk)
    unit = desk.value(record, "unit")
    values.set_doubtful(desk.project, record, unit.id, doubtful=True)
    (look,) = looks(desk, record)
    assert (look.kind, look.field, look.value, look.words) == (LookKind.DOUBTFUL, "unit", unit.id, "vụ")
    assert look.span == unit.words[0].span


def test_words_that_nobody_read_want_one(desk: Desk) -> None:
    record = finished(desk)
    values.clear(desk.project, record, "period")
    values.fill(desk.project, record, Fill("period", spans=(desk.span("Tại Việt Nam"),)))
    assert kinds(desk, record) == [(LookKind.UNREAD, "period")]


def test_a_required_field_wants_one_until_it_is_answered(desk: Desk) -> None:
    record = finished(desk)
    values.clear(desk.project, record, "measure")
    assert kinds(desk, record) == [(LookKind.MISSING, "measure")]
    values.fill(desk.project, record, Fill("measure", not_stated=True))
    assert kinds(desk, record) == []


def test_a_meeting_that_is_not_linked_wants_one_and_not_stated_is_an_answer(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", desk.span("SOMTC", "Hội nghị SOMTC 20: Tiếp tục")).record
    assert (LookKind.UNLINKED, "meeting") in kinds(desk, record)
    assert (LookKind.MISSING, "meeting") not in kinds(desk, record)
    values.fill(desk.project, record, Fill("meeting", not_stated=True))
    assert not [kind for kind, field in kinds(desk, record) if field == "meeting"]


def test_unlinked_records_are_those_that_the_names_list(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", desk.span("SOMTC", "Hội nghị SOMTC 20: Tiếp tục")).record
    assert [each.record for each in desk.project.entity_book.unlinked()] == [record]


def test_words_of_an_older_text_want_one(desk: Desk) -> None:
    record = finished(desk)
    found = list(looks_of(desk.project.codebook, desk.record(record), "another text"))
    assert {look.kind for look in found} == {LookKind.OLDER_TEXT}
    assert all(look.span is None for look in found)


def test_a_value_without_words_stands_where_its_record_does(desk: Desk) -> None:
    record = finished(desk)
    newest = desk.project.article(desk.article).text
    typed = Value("v", "scope", normal="x", origin=Origin.INFERRED)
    assert stand_of(desk.record(record), newest, typed).span == desk.span("11.215 vụ")


def test_a_check_wants_one_at_the_words_in_question(desk: Desk) -> None:
    doubt = next(iter(all_doubts(desk.project)))
    look = look_of_doubt(doubt)
    assert (look.kind, look.article, look.span, look.message) == (
        LookKind.CHECK,
        doubt.article,
        doubt.span,
        doubt.message,
    )
