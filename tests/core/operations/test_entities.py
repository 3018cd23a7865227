from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.entity import Entity, Name
from core.operations import entities, values
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.notes import set_note
from core.operations.records import tag
from core.project.project import Project
from tests.core.store.projects import MINH, Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NGOC = (Name("Nguyễn Duy Ngọc", "vi"),)
NGOC_ZH = (Name("阮维玉", "zh-Hans"),)


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


def person(desk: Desk, names: Iterable[Name] = NGOC) -> str:
    return entities.create_entity(desk.project, "person", tuple(names)).id


def meeting(desk: Desk, series: str, ordinal: int | None, *names: Name) -> str:
    return entities.create_entity(desk.project, "meeting", names, series=series, ordinal=ordinal).id


def held(desk: Desk, identity: str) -> Entity:
    found = desk.project.names.entity(identity)
    assert found is not None
    return found


def texts(desk: Desk, identity: str) -> list[str]:
    return [name.text for name in held(desk, identity).names]


def speaker(desk: Desk, words: str = "COVID-19", text: str = "Nguyễn Duy Ngọc") -> str:
    span = desk.span("nửa đầu năm 2020") if words == "COVID-19" else desk.span(words)
    return tag(desk.project, desk.article, "speaker", span, fills=[Fill("person", text=text)]).record


def refused(match: str, attempt: Callable[[], object], desk: Desk) -> None:
    acts = desk.acts()
    with pytest.raises(UserFixable, match=match):
        attempt()
    assert desk.acts() == acts


class TestMaking:
    def test_a_person_is_made_with_all_names_in_one_act(self, desk: Desk) -> None:
        acts = desk.acts()
        made = entities.create_entity(desk.project, "person", [Name("  Nguyễn  Duy Ngọc ", "vi"), *NGOC_ZH])
        assert desk.acts() == acts + 1
        assert desk.last_act() == "made person Nguyễn Duy Ngọc"
        assert made.changes.touches("entity", "alias")
        assert texts(desk, made.id) == ["Nguyễn Duy Ngọc", "阮维玉"]
        assert desk.project.names.find_entity("阮維玉", ("person",)) == made.id
        undo(desk.project)
        assert desk.project.names.entity(made.id) is None
        redo(desk.project)
        assert texts(desk, made.id) == ["Nguyễn Duy Ngọc", "阮维玉"]

    def test_one_of_a_series_needs_no_name_and_comes_only_once(self, desk: Desk) -> None:
        made = meeting(desk, "SOMTC", 20)
        assert (held(desk, made).label, texts(desk, made)) == ("SOMTC 20", ["SOMTC 20"])
        assert desk.project.names.find_meeting("somtc", 20) == made
        refused("SOMTC 20 is in the project already", lambda: meeting(desk, "Somtc", 20), desk)
        assert meeting(desk, "SOMTC", None) != meeting(desk, "SOMTC", 21)

    @pytest.mark.parametrize(
        ("kind", "name", "series", "ordinal", "why"),
        [
            ("dragon", "A", "", None, "no type of entity"),
            ("country", "Atlantis", "", None, "no type of entity"),
            ("person", "  ", "", None, "at least one letter"),
            ("person", "A", "SOMTC", 20, "not one of a series"),
            ("meeting", "A", "", 20, "needs the series"),
            ("meeting", "A", "SOMTC", 0, "not the number"),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, desk: Desk, kind: str, name: str, series: str, ordinal: int | None, why: str
    ) -> None:
        def make() -> object:
            return entities.create_entity(desk.project, kind, [Name(name)], series=series, ordinal=ordinal)

        refused(why, make, desk)
        language = [Name("A", "Vietnamese please")]
        refused("not a language", lambda: entities.create_entity(desk.project, "person", language), desk)
        refused("at least one letter", lambda: entities.create_entity(desk.project, "person", []), desk)

    def test_a_term_is_made_once(self, desk: Desk) -> None:
        names = [Name("tội phạm mạng", "vi"), Name("网络犯罪", "zh-Hans")]
        made = entities.create_term(desk.project, "topic", names).id
        assert desk.project.names.find_term("網絡犯罪", "topic") == made
        refused(
            "a topic “Tội phạm mạng” already",
            lambda: entities.create_term(desk.project, "topic", [Name("Tội phạm mạng")]),
            desk,
        )
        refused("no kind of term", lambda: entities.create_term(desk.project, "person", names), desk)

    def test_a_field_makes_what_it_names_as_the_type_that_was_chosen(self, desk: Desk) -> None:
        record = tag(desk.project, desk.article, "proposal", desk.span("nửa đầu năm 2020")).record
        new = Fill("proposer", spans=(desk.span("SOMTC 20:"),), as_type="organisation")
        acts = desk.acts()
        values.fill(desk.project, record, new)
        assert desk.acts() == acts + 1
        made = desk.value(record, "proposer").normal or ""
        assert held(desk, made).type == "organisation"
        values.fill(desk.project, record, Fill("proposer", text="SOMTC 20:", as_type="person"))
        other = desk.record(record).values("proposer")[1].normal or ""
        assert held(desk, other).type == "person"
        values.fill(desk.project, record, Fill("addressee", text="SOMTC 20:", as_type="organisation"))
        assert desk.value(record, "addressee").normal == made
        wrong = Fill("proposer", text="x", as_type="meeting")
        refused("does not take a meeting", lambda: values.fill(desk.project, record, wrong), desk)


class TestNaming:
    def test_a_name_is_added_changed_and_taken_away(self, desk: Desk) -> None:
        made = person(desk)
        entities.add_name(desk.project, made, "阮维玉", "zh-Hans")
        assert desk.last_act() == "named Nguyễn Duy Ngọc also 阮维玉"
        second = held(desk, made).names[1]
        entities.rename(desk.project, made, second.id, "阮維玉", "zh-Hant")
        assert held(desk, made).names[1] == Name("阮維玉", "zh-Hant", second.id)
        entities.put_name_first(desk.project, made, second.id)
        assert texts(desk, made) == ["阮維玉", "Nguyễn Duy Ngọc"]
        entities.remove_name(desk.project, made, held(desk, made).names[0].id)
        assert texts(desk, made) == ["Nguyễn Duy Ngọc"]
        for _ in range(4):
            undo(desk.project)
        assert texts(desk, made) == ["Nguyễn Duy Ngọc"]
        assert desk.project.names.find_entity("阮维玉", ("person",)) is None

    def test_a_name_that_would_be_none_or_a_second_one_is_refused(self, desk: Desk) -> None:
        made = person(desk)
        only = held(desk, made).names[0].id
        refused("only name", lambda: entities.remove_name(desk.project, made, only), desk)
        refused("has the name", lambda: entities.add_name(desk.project, made, "Nguyễn Duy Ngọc", "vi"), desk)
        refused("one letter", lambda: entities.rename(desk.project, made, only, " ", "vi"), desk)
        refused("not there", lambda: entities.rename(desk.project, made, "0" * 32, "A", "vi"), desk)
        refused("no longer in the project", lambda: entities.add_name(desk.project, "0" * 32, "A", "vi"), desk)
        assert entities.rename(desk.project, made, only, "Nguyễn Duy Ngọc", "vi").act is None

    def test_what_ships_with_the_program_takes_further_names_and_keeps_its_own(self, desk: Desk) -> None:
        entities.add_name(desk.project, "VN", "Đất nước hình chữ S", "vi")
        assert desk.project.names.find_entity("đất nước hình chữ s", ("country",)) == "VN"
        entities.add_name(desk.project, "percent", "phần", "vi")
        assert desk.project.names.find_term("phần", "unit") == "percent"
        refused("ships with the program", lambda: entities.rename(desk.project, "VN", "", "A", ""), desk)
        added = held(desk, "VN").names[-1].id
        refused("first name that ships", lambda: entities.put_name_first(desk.project, "VN", added), desk)
        entities.remove_name(desk.project, "VN", added)
        assert desk.project.names.find_entity("đất nước hình chữ s", ("country",)) is None
        refused("ships with the program", lambda: entities.delete_entity(desk.project, "VN"), desk)

    def test_a_meeting_gets_its_series_and_number(self, desk: Desk) -> None:
        made = meeting(desk, "", None, Name("Hội nghị {} cấp cao", "vi"))
        entities.set_series(desk.project, made, "SOMTC", 20)
        assert held(desk, made).label == "SOMTC 20"
        assert desk.project.names.find_meeting("SOMTC", 20) == made
        assert entities.set_series(desk.project, made, "SOMTC", 20).act is None
        other = meeting(desk, "SOMTC", 21)
        refused("in the project already", lambda: entities.set_series(desk.project, other, "SOMTC", 20), desk)
        entities.set_series(desk.project, made, "")
        assert held(desk, made).label == "Hội nghị {} cấp cao"
        person_id = person(desk)
        refused("not one of a series", lambda: entities.set_series(desk.project, person_id, "X", 1), desk)


class TestMerging:
    def test_two_names_of_one_person_become_one_and_are_found_by_either(self, desk: Desk) -> None:
        one, other = person(desk), person(desk, NGOC_ZH)
        record = speaker(desk, text="阮维玉")
        assert desk.value(record, "person").normal == other
        entities.merge(desk.project, other, one)
        assert desk.last_act() == "merged 阮维玉 into Nguyễn Duy Ngọc"
        names = desk.project.names
        assert desk.project.label("speaker", desk.value(record, "person")) == "Nguyễn Duy Ngọc"
        assert names.find_entity("阮维玉", ("person",)) == one
        assert [offer.id for offer in names.complete("阮维", types=("person",))] == [one]
        assert [offer.id for offer in names.complete("n", types=("person",))].count(one) == 1
        assert desk.value(record, "person").normal == other, "the value itself is left as it is"

    def test_a_wrong_merge_is_split_and_values_name_again_what_they_named(self, desk: Desk) -> None:
        one, other = person(desk), person(desk, NGOC_ZH)
        record = speaker(desk, text="阮维玉")
        entities.merge(desk.project, other, one)
        entities.add_name(desk.project, one, "Ngọc", "vi")
        entities.split(desk.project, other)
        assert desk.last_act() == "split 阮维玉 from Nguyễn Duy Ngọc"
        assert desk.project.label("speaker", desk.value(record, "person")) == "阮维玉"
        assert desk.project.names.find_entity("阮维玉", ("person",)) == other
        refused("by itself already", lambda: entities.split(desk.project, other), desk)

    def test_a_meeting_merged_from_another_series_is_found_by_that_one_too(self, desk: Desk) -> None:
        one, other = meeting(desk, "AMMTC", 16), meeting(desk, "HNBT", 16)
        entities.merge(desk.project, other, one)
        assert desk.project.names.find_meeting("HNBT", 16) == one
        assert Project(desk.project.store).names.find_meeting("HNBT", 16) == one

    def test_circles_types_numbers_and_countries_are_refused(self, desk: Desk) -> None:
        one, other, third = person(desk), person(desk, NGOC_ZH), person(desk, [Name("Ngọc", "vi")])
        entities.merge(desk.project, other, one)
        entities.merge(desk.project, third, other)
        assert held(desk, third).merged_into == one, "a merge leads to what stands"
        refused("one and the same", lambda: entities.merge(desk.project, one, third), desk)
        refused("one and the same", lambda: entities.merge(desk.project, one, one), desk)
        refused("the same as Nguyễn Duy Ngọc already", lambda: entities.merge(desk.project, other, one), desk)
        twenty, twenty_one, series = (
            meeting(desk, "SOMTC", 20),
            meeting(desk, "SOMTC", 21),
            meeting(desk, "SOMTC", None),
        )
        refused("the number is not", lambda: entities.merge(desk.project, twenty, twenty_one), desk)
        refused("the number is not", lambda: entities.merge(desk.project, twenty, series), desk)
        refused("a meeting, and .* a person", lambda: entities.merge(desk.project, twenty, one), desk)
        refused("ships with the program", lambda: entities.merge(desk.project, one, "VN"), desk)
        refused("is a term", lambda: entities.merge(desk.project, one, "percent"), desk)


class TestDeleting:
    def test_what_nothing_names_goes_with_its_names_and_notes_and_comes_back(self, desk: Desk) -> None:
        one, other = person(desk), person(desk, NGOC_ZH)
        set_note(desk.project, one, "xem lại")
        entities.dismiss_duplicate(desk.project, one, other)
        entities.delete_entity(desk.project, one)
        assert desk.last_act() == "deleted Nguyễn Duy Ngọc"
        assert desk.project.names.find_entity("Nguyễn Duy Ngọc", ("person",)) is None
        assert desk.project.notes.every() == ()
        undo(desk.project)
        assert texts(desk, one) == ["Nguyễn Duy Ngọc"]
        assert desk.project.notes.on((one,)) == {one: "xem lại"}

    def test_what_something_names_stays(self, desk: Desk) -> None:
        one, other = person(desk), person(desk, NGOC_ZH)
        record = speaker(desk)
        refused("1 record names Nguyễn Duy Ngọc", lambda: entities.delete_entity(desk.project, one), desk)
        entities.merge(desk.project, other, one)
        values.clear(desk.project, record, "person")
        refused("were merged into", lambda: entities.delete_entity(desk.project, one), desk)
        entities.split(desk.project, other)
        entities.delete_entity(desk.project, one)
        term = entities.create_term(desk.project, "topic", [Name("ma túy", "vi")]).id
        entities.delete_entity(desk.project, term)
        assert desk.project.names.term(term) is None


def test_a_pair_kept_apart_is_not_offered_again_until_that_is_undone(desk: Desk) -> None:
    one, other = person(desk), person(desk, [Name("Duy Ngọc Nguyễn", "vi")])
    (pair,) = desk.project.entity_book.likely_duplicates()
    assert {pair.one.id, pair.other.id} == {one, other}
    entities.dismiss_duplicate(desk.project, other, one)
    assert desk.project.entity_book.likely_duplicates() == ()
    assert entities.dismiss_duplicate(desk.project, one, other).act is None
    theirs = Project(desk.project.store, analyst=MINH)
    assert len(theirs.entity_book.likely_duplicates()) == 1, "what I dismissed is mine"
    undo(desk.project)
    assert len(desk.project.entity_book.likely_duplicates()) == 1
