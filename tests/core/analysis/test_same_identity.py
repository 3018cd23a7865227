from __future__ import annotations

import pytest

from core.analysis.duplicates import find_duplicates
from core.analysis.same_identity import same_identity
from core.model.entity import Entity, Name


def entity(identity: str, kind: str, *names: str, series: str = "", ordinal: int | None = None) -> Entity:
    return Entity(identity, kind, tuple(Name(name) for name in names), series, ordinal)


def person(identity: str, *names: str) -> Entity:
    return entity(identity, "person", *names)


def meeting(identity: str, *names: str, series: str = "", ordinal: int | None = None) -> Entity:
    return entity(identity, "meeting", *names, series=series, ordinal=ordinal)


SAME = [
    (person("1", "阮维玉"), person("2", "Nguyễn Duy Ngọc"), "“阮维玉” is read as “Nguyễn Duy Ngọc” in Vietnamese"),
    (person("1", "Wang Xiaohong"), person("2", "王小洪"), "“王小洪” is “Wang Xiaohong” in pinyin"),
    (
        person("1", "Vương Tiểu Hồng"),
        person("2", "Wang Xiaohong"),
        "“Vương Tiểu Hồng” and “Wang Xiaohong” may be readings of the same characters",
    ),
    (
        person("1", "苏林", "X"),
        person("2", "To Lam"),
        "“苏林” is read as “To Lam” in Vietnamese",
    ),
    (
        meeting("1", "第二十届东盟打击跨国犯罪高官会"),
        meeting("2", "Hội nghị", series="SOMTC", ordinal=20),
        "both are SOMTC 20",
    ),
    (
        meeting("1", "第9届中国—东盟(10+1)打击跨国犯罪部长级会议"),
        meeting("2", "the Ninth ASEAN-China Ministerial Meeting on Transnational Crime"),
        "both are AMMTC+China 9",
    ),
]
APART = [
    (person("1", "Nguyễn Văn Hùng"), person("2", "Nguyễn Văn Hưng")),
    (person("1", "王小洪"), person("2", "Wang Xiaolong")),
    (person("1", "阮维玉"), entity("2", "organisation", "Nguyễn Duy Ngọc")),
    (meeting("1", "第二十届东盟打击跨国犯罪高官会"), meeting("2", "SOMTC 21")),
    (meeting("1", "Họp", series="SOMTC", ordinal=20), meeting("2", "Họp", series="SOMTC", ordinal=21)),
    (meeting("1", "SOMTC 20"), meeting("2", "AMMTC 20")),
    (
        meeting("1", "the Ninth ASEAN-China Ministerial Meeting on Transnational Crime"),
        meeting("2", "the Ninth ASEAN Ministerial Meeting on Transnational Crime"),
    ),
]


@pytest.mark.parametrize(("one", "other", "reason"), SAME)
def test_what_may_be_one_is_told_with_its_reason(one: Entity, other: Entity, reason: str) -> None:
    assert same_identity(one, other) == reason
    assert same_identity(other, one) is not None
    (pair,) = find_duplicates([one, other])
    assert pair.reason == reason


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_cannot_be_one_is_kept_apart(one: Entity, other: Entity) -> None:
    assert same_identity(one, other) is None
    assert same_identity(other, one) is None
    assert find_duplicates([one, other]) == ()


def test_nothing_is_its_own_duplicate() -> None:
    one = person("1", "王小洪", "Wang Xiaohong", "Vương Tiểu Hồng")
    assert same_identity(one, one) is None
    assert find_duplicates([one]) == ()


def test_a_sure_reading_comes_before_one_that_others_share() -> None:
    pairs = find_duplicates([person("1", "王小洪"), person("2", "Vương Tiểu Hồng"), person("3", "Wang Xiaohong")])
    assert {(pair.one.id, pair.other.id) for pair in pairs[:2]} == {("1", "2"), ("1", "3")}
    assert [(pair.one.id, pair.other.id) for pair in pairs[2:]] == [("2", "3")]
    assert pairs[0].score == pairs[1].score > pairs[2].score


def test_many_share_an_acronym_only_as_a_part_of_the_name() -> None:
    assert same_identity(meeting("1", "SOMTC"), meeting("2", "SOMTC 20")) is None
