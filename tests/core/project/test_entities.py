from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.entity import Name
from core.operations import values
from core.operations.entities import add_name, create_entity, merge, split
from core.operations.filling import Fill
from core.operations.records import tag
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk, Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.entities import NameRow


@pytest.fixture
def desk(templates: Templates, tmp_path: Path) -> Iterator[Desk]:
    project = Project.open(templates.copy(seeded, tmp_path / "seeds.spanwise"), analyst=LAN)
    yield Desk.at(project, "003")
    project.close()


def person(desk: Desk, name: str) -> str:
    return create_entity(desk.project, "person", [Name(name)]).id


def row(desk: Desk, identity: str) -> NameRow:
    (found,) = (each for each in desk.project.entity_book.rows() if each.id == identity)
    return found


def speaker(desk: Desk, words: str, named: str) -> str:
    return tag(desk.project, desk.article, "speaker", desk.span(words), fills=[Fill("person", text=named)]).record


def test_a_row_counts_the_records_and_articles_that_name_it(desk: Desk) -> None:
    ngoc = person(desk, "Nguyễn Duy Ngọc")
    assert (row(desk, ngoc).records, row(desk, ngoc).articles) == (0, 0)
    speaker(desk, "nửa đầu năm 2020", ngoc)
    two = speaker(desk, "11.215 vụ", ngoc)
    values.fill(desk.project, two, Fill("on_behalf_of", text="VN"))
    away = Desk.at(desk.project, "001")
    tag(desk.project, away.article, "speaker", away.span("01:18 PM"), fills=[Fill("person", text=ngoc)])
    shown = row(desk, ngoc)
    assert (shown.type, shown.label, shown.records, shown.articles) == ("person", "Nguyễn Duy Ngọc", 3, 2)
    assert row(desk, "VN").records == 1, "a country is shown where records name it"
    assert desk.project.entity_book.row(ngoc) == shown
    theirs = Project(desk.project.store, analyst=MINH)
    assert [each.records for each in theirs.entity_book.rows()] == [0]


def test_what_was_merged_counts_for_what_it_is(desk: Desk) -> None:
    one, other = person(desk, "Nguyễn Duy Ngọc"), person(desk, "阮维玉")
    speaker(desk, "nửa đầu năm 2020", one)
    speaker(desk, "11.215 vụ", other)
    merge(desk.project, other, one)
    shown = row(desk, one)
    assert (shown.records, [each.id for each in shown.merged]) == (2, [other])
    assert [name.text for name in shown.names] == ["Nguyễn Duy Ngọc", "阮维玉"]
    assert [each.id for each in desk.project.entity_book.rows()] == [one]
    assert desk.project.entity_book.row(other) == shown
    assert len(desk.project.entity_book.places(other)) == 2
    split(desk.project, other)
    assert [row(desk, each).records for each in (one, other)] == [1, 1]


def test_a_country_that_got_a_name_is_shown(desk: Desk) -> None:
    assert desk.project.entity_book.rows() == ()
    add_name(desk.project, "LA", "Đất nước Triệu Voi", "vi")
    assert [each.id for each in desk.project.entity_book.rows()] == ["LA"]
    assert desk.project.entity_book.row("nobody") is None


def test_places_stand_in_the_order_of_the_text_with_their_words(desk: Desk) -> None:
    ngoc = person(desk, "Nguyễn Duy Ngọc")
    typed = speaker(desk, "11.215 vụ", ngoc)
    record = tag(desk.project, desk.article, "speaker", desk.span("15.775 đối tượng")).record
    pointed = Fill("person", spans=(desk.span("nửa đầu năm 2020"),), text=ngoc)
    values.fill(desk.project, record, pointed)
    places = desk.project.entity_book.places(ngoc)
    assert [(each.record, each.field, each.words) for each in places] == [
        (record, "person", "nửa đầu năm 2020"),
        (typed, "person", "11.215 vụ"),
    ]
    assert places[0].span == desk.span("nửa đầu năm 2020")
    assert {each.article for each in places} == {desk.article}


def test_terms_are_counted_in_amounts_too(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("9,46%")).record
    values.fill(desk.project, record, Fill("amount", spans=(desk.span("9,46%"),)))
    (percent,) = (each for each in desk.project.entity_book.term_rows() if each.id == "percent")
    assert (percent.is_term, percent.type, percent.records, percent.articles) == (True, "unit", 1, 1)
    assert desk.project.entity_book.row("percent") == percent
    assert any(each.records == 0 for each in desk.project.entity_book.term_rows())


def test_records_without_an_identity_are_listed_with_their_words(desk: Desk) -> None:
    empty = tag(desk.project, desk.article, "speaker", desk.span("15.775 đối tượng")).record
    looked = tag(desk.project, desk.article, "speaker", desk.span("nửa đầu năm 2020")).record
    values.fill(desk.project, looked, Fill("person", not_stated=True))
    speaker(desk, "11.215 vụ", "Nguyễn Duy Ngọc")
    tag(desk.project, desk.article, "statistic", desk.span("9,46%"))
    meeting = tag(desk.project, desk.article, "meeting", desk.span("COVID-19", "chống dịch COVID-19")).record
    found = desk.project.entity_book.unlinked()
    assert [(each.record, each.type, each.words) for each in found] == [
        (meeting, "meeting", "COVID-19"),
        (empty, "speaker", "15.775 đối tượng"),
    ]
    assert found[1].span == desk.span("15.775 đối tượng")
