from __future__ import annotations

import pytest

from core.analysis.duplicates import find_duplicates
from core.model.entity import Entity, Name

LONG = "Hội nghị Bộ trưởng ASEAN về Phòng, chống tội phạm xuyên quốc gia"


def entity(
    identity: str, *names: str, kind: str = "organisation", series: str = "", ordinal: int | None = None
) -> Entity:
    return Entity(identity, kind, tuple(Name(name) for name in names), series, ordinal)


def found(*entities: Entity) -> list[tuple[str, str]]:
    return [(pair.one.id, pair.other.id) for pair in find_duplicates(entities)]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Bộ Công an", "BỘ CÔNG AN", "“Bộ Công an” is “BỘ CÔNG AN” written otherwise"),
        ("Bộ Công an", "Bo Cong an", "“Bộ Công an” is “Bo Cong an” written otherwise"),
        ("公安部門", "公安部门", "“公安部門” is “公安部门” written otherwise"),
        ("Interpol", "Interpol", "both are called “Interpol”"),
        ("Bộ Công an", "Bộ Công an Việt Nam", "“Bộ Công an” stands within “Bộ Công an Việt Nam”"),
        ("公安部", "中国公安部", "“公安部” stands within “中国公安部”"),
        ("UNODC", "United Nations Office on Drugs and Crime", "both are UNODC for short"),
        ("Văn phòng (UNODC)", "United Nations Office on Drugs and Crime", "both are UNODC for short"),
        ("Duy Ngọc Nguyễn", "Nguyễn Duy Ngọc", "have the same letters in another order"),
        ("Nguyễn DuyNgọc", "Nguyễn Duy Ngọc", "have the same letters in another order"),
    ],
)
def test_names_that_are_alike_are_paired_and_the_reason_said(one: str, other: str, reason: str) -> None:
    (pair,) = find_duplicates([entity("1", one), entity("2", other)])
    assert (pair.one.id, pair.other.id) == ("1", "2")
    assert reason in pair.reason
    assert 0 < pair.score <= 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bộ Công an", "Bộ Quốc phòng"),
        ("Cục 12", "Cục 21"),
        ("Công an Quận 1", "Công an Quận 10"),
        ("A", "A B"),
        ("ASEAN Secretariat", "ASEAN Chiefs of Police"),
        ("Nguyễn Duy Ngọc", "Nguyễn Đình Nam"),
        ("!!!", "???"),
    ],
)
def test_names_that_differ_are_left_apart(one: str, other: str) -> None:
    assert found(entity("1", one), entity("2", other)) == []


def test_no_pair_crosses_types_or_numbers_of_a_series() -> None:
    twenty = entity("1", LONG, kind="meeting", series="SOMTC", ordinal=20)
    again = entity("2", LONG + " lần thứ 20 (SOMTC 20)", kind="meeting")
    other = entity("3", LONG, kind="meeting", series="SOMTC", ordinal=21)
    series = entity("4", LONG, kind="meeting", series="SOMTC")
    ministry = entity("5", LONG)
    assert found(twenty, again, other, series, ministry) == [("1", "2")]


def test_numbers_are_read_in_words_of_three_languages() -> None:
    vietnamese = entity("1", "Hội nghị AMMTC lần thứ 16", kind="meeting", series="AMMTC", ordinal=16)
    chinese = entity("2", "第十六届东盟部长级会议（AMMTC）", kind="meeting")
    english = entity("3", "16th ASEAN Ministerial Meeting on Transnational Crime", kind="meeting")
    wrong = entity("4", "17th ASEAN Ministerial Meeting on Transnational Crime", kind="meeting")
    assert set(found(vietnamese, chinese, english, wrong)) == {("1", "2"), ("1", "3"), ("2", "3")}


def test_one_series_and_number_twice_is_the_likeliest() -> None:
    pairs = find_duplicates(
        [
            entity("3", "Bộ Công an nước ta", kind="meeting"),
            entity("4", "Bộ Công an", kind="meeting"),
            entity("1", "Họp A", kind="meeting", series="SOMTC", ordinal=20),
            entity("2", "Họp B", kind="meeting", series="somtc", ordinal=20),
        ]
    )
    assert [(pair.one.id, pair.other.id) for pair in pairs] == [("1", "2"), ("3", "4")]
    assert pairs[0].score == 1
    assert pairs[0].reason == "both are somtc 20"


def test_each_pair_comes_once_with_its_best_reason() -> None:
    (pair,) = find_duplicates([entity("2", "Bộ Công an", "BCA"), entity("1", "Bộ Công an", "BCA", "Công an")])
    assert (pair.one.id, pair.score) == ("1", 1)


def test_a_word_that_many_share_says_nothing_about_any_two() -> None:
    offices = [entity(f"{n:03}", f"Công an tỉnh {'x' * n}y") for n in range(100)]
    assert found(entity("a", "Công an tỉnh"), *offices) == []
    assert found(entity("a", "Công an tỉnh"), *offices[:3]) == [("000", "a"), ("001", "a"), ("002", "a")]
