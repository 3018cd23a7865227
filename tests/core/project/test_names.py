from __future__ import annotations

import pytest

from core.model.codebook_toml import load_default_codebook
from core.model.entity import Entity, Name, Term
from core.project.names import Completion, Names

SOMTC_20 = Entity("1", "meeting", (Name("Hội nghị SOMTC lần thứ 20", "vi"),), "SOMTC", 20)
SOMTC = Entity("2", "meeting", (), "SOMTC")
WANG = Entity("3", "person", (Name("Wang Xiaohong", "en"), Name("王小洪", "zh")))
WANG_AGAIN = Entity("4", "person", (Name("Vương Tiểu Hồng", "vi"),), merged_into="3")
WANG_ONCE_MORE = Entity("5", "person", (Name("Bộ trưởng Vương", "vi"),), merged_into="4")
POLICE = Entity("6", "organisation", (Name("Bộ Công an", "vi"), Name("Ministry of Public Security", "en")))
LOST = Entity("7", "person", (Name("A", "en"),), merged_into="8")
LOST_TOO = Entity("8", "person", (Name("B", "en"),), merged_into="7")
BANDITS = Term("9", "measure", (Name("toán cướp", "vi"), Name("bandits", "en")))


@pytest.fixture(scope="module")
def names() -> Names:
    entities = (SOMTC_20, SOMTC, WANG, WANG_AGAIN, WANG_ONCE_MORE, POLICE, LOST, LOST_TOO)
    added = {"VN": (Name("xứ Việt", "vi"),), "cases": (Name("sự vụ", "vi"),)}
    return Names(load_default_codebook(), entities, (BANDITS,), added)


@pytest.mark.parametrize(
    ("typed", "types", "id_"),
    [
        ("viet n", ("country",), "VN"),
        ("Việt Nam", ("country",), "VN"),
        ("越南", ("country",), "VN"),
        ("xu viet", ("country",), "VN"),
        ("wang", ("person",), "3"),
        ("王小", ("person",), "3"),
        ("bo cong an", ("organisation",), "6"),
        ("somtc 2", ("meeting",), "1"),
    ],
)
def test_completion_works_in_every_script_without_marks(
    typed: str, types: tuple[str, ...], id_: str, names: Names
) -> None:
    assert id_ in [offer.id for offer in names.complete(typed, types=types)]


def test_completion_says_what_matched_and_puts_beginnings_first(names: Names) -> None:
    assert names.complete("王", types=("person",)) == (Completion("3", "Wang Xiaohong", "王小洪"),)
    offers = names.complete("an", types=("country",))
    begins = [offer.matched.lower().startswith("an") for offer in offers]
    assert begins == sorted(begins, reverse=True)
    assert begins[0]
    assert len(names.complete("", types=("country",), limit=5)) == 5
    assert len({offer.id for offer in names.complete("a", types=("country",), limit=500)}) == len(
        names.complete("a", types=("country",), limit=500)
    )


def test_completion_of_terms_keeps_to_their_kind(names: Names) -> None:
    assert names.complete("vụ", term_kind="unit")[0].id == "cases"
    assert names.complete("bandit", term_kind="unit") == ()
    assert [offer.id for offer in names.complete("toan cuop", term_kind="measure")] == ["9"]
    assert names.complete("bandit", types=("country",)) == ()


def test_merges_are_followed_and_circles_end(names: Names) -> None:
    assert [names.canonical(identity) for identity in ("3", "4", "5", "VN", "unknown")] == [
        *("3", "3", "3", "VN", "unknown")
    ]
    assert names.canonical("7") in ("7", "8")
    assert names.find_entity("bo truong vuong", ("person",)) == "3"
    assert names.label("5", "zh") == "王小洪"
    assert {entity.id for entity in names.entities(("person",))} == {"3"}


def test_a_meeting_is_found_by_series_and_number_alone(names: Names) -> None:
    assert names.find_meeting("somtc", 20) == "1"
    assert names.find_meeting("SOMTC", None) == "2"
    assert names.find_meeting("SOMTC", 21) is None
    assert (names.label("1", "vi"), names.label("2")) == ("SOMTC 20", "SOMTC")


def test_names_of_other_kinds_are_not_taken(names: Names) -> None:
    assert names.find_entity("Bộ Công an", ("person",)) is None
    assert names.find_entity("BO CONG AN", ()) == "6"
    assert names.find_term("bandits", "unit") is None
    assert names.find_term("Bandits", None) == "9"
    assert names.find_term("sự vụ", "unit") == names.find_term("案件", "unit") == "cases"


def test_labels_come_in_the_language_or_the_first_name(names: Names) -> None:
    assert [names.label("VN", language) for language in ("en", "vi", "zh")] == ["Vietnam", "Việt Nam", "越南"]
    assert names.label("9", "zh") == "toán cướp"
    assert names.label("nobody") == "nobody"


NEW_PERSON = Entity("a", "person", (Name("Lương Tam Quang", "vi"),))
NEW_MEETING = Entity("b", "meeting", (Name("Hội nghị SOMTC lần thứ 21", "vi"),), "SOMTC", 21)
NEW_TERM = Term("c", "measure", (Name("số vụ cướp", "vi"),))


@pytest.mark.parametrize("is_in_order", [False, True])
def test_what_is_taken_in_is_found_as_if_it_had_been_there(is_in_order: bool) -> None:
    grown = Names(load_default_codebook(), (SOMTC_20, WANG), (BANDITS,), {})
    if is_in_order:
        assert grown.find_entity("Wang Xiaohong", ("person",)) == "3"
        assert grown.find_meeting("SOMTC", 20) == "1"
    for thing in (NEW_PERSON, NEW_MEETING, NEW_TERM):
        grown.take_in(thing)
    grown.take_in(Entity("3", "person", (*WANG.names, Name("Vương Tiểu Hồng", "vi"))))
    grown.take_in(Entity("1", "meeting", SOMTC_20.names, "SOMTC", 22))
    assert grown.find_entity("luong tam quang", ("person",)) == "a"
    assert grown.find_entity("vuong tieu hong", ("person",)) == "3"
    assert grown.find_entity("王小洪", ("person",)) == "3"
    assert [grown.find_meeting("somtc", ordinal) for ordinal in (20, 21, 22)] == [None, "b", "1"]
    assert grown.find_term("so vu cuop", "measure") == "c"
    assert "a" in [offer.id for offer in grown.complete("luong", types=("person",))]


@pytest.mark.parametrize("is_in_order", [False, True])
def test_what_is_taken_out_is_not_found_and_stands_where_it_stood_when_it_comes_back(is_in_order: bool) -> None:
    namesake = Entity("91", "person", (WANG.names[0],))
    shrunk = Names(load_default_codebook(), (SOMTC_20, WANG, namesake), (BANDITS,), {})
    if is_in_order:
        assert shrunk.find_entity("Wang Xiaohong", ("person",)) == "3"
        assert shrunk.find_meeting("SOMTC", 20) == "1"
    for thing in (SOMTC_20, WANG, BANDITS):
        shrunk.take_out(thing.id)
    shrunk.take_out("nothing that was ever there")
    assert shrunk.find_entity(WANG.names[0].text, ("person",)) == "91"
    assert shrunk.find_meeting("SOMTC", 20) is None
    assert shrunk.entity("1") is None
    assert shrunk.term(BANDITS.id) is None
    assert shrunk.find_term(BANDITS.names[0].text, BANDITS.kind) is None
    for thing in (WANG, SOMTC_20, BANDITS):
        shrunk.take_in(thing)
    assert shrunk.find_entity(WANG.names[0].text, ("person",)) == "3"
    assert shrunk.find_meeting("SOMTC", 20) == "1"
    assert shrunk.find_term(BANDITS.names[0].text, BANDITS.kind) == BANDITS.id


def test_everything_that_became_an_entity_is_listed(names: Names) -> None:
    assert names.all_that_became("3") == ("3", "4", "5")
    assert names.all_that_became("6") == ("6",)
