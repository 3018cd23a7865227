from __future__ import annotations

from importlib.resources import files

import pytest

from core.language.names.matching import How, same_name
from core.language.names.person import person_name
from core.language.names.readings import family_length, hanviet, pinyin, reading

ALIKE = [
    ("Nguyễn Duy Ngọc", "Nguyễn Duy Ngọc", How.SAME, True),
    ("NGUYỄN DUY NGỌC", "Nguyễn Duy Ngọc", How.SAME, True),
    ("Nguyen Duy Ngoc", "Nguyễn Duy Ngọc", How.MARKS, True),
    ("Nguyễn Hoà Bình", "Nguyễn Hòa Bình", How.SAME, True),
    ("Lí Cường", "Lý Cường", How.SAME, True),
    ("Thiếu tướng Nguyễn Thanh Sơn", "Nguyen Thanh Son", How.MARKS, True),
    ("ông Nguyễn Thanh Sơn", "Bộ trưởng Nguyễn Thanh Sơn", How.SAME, True),
    ("Duy Ngoc Nguyen", "Nguyễn Duy Ngọc", How.ORDER, True),
    ("Lam To", "Tô Lâm", How.ORDER, True),
    ("Wang Xiao Hong", "Wang Xiaohong", How.MARKS, True),
    ("Xiaohong Wang", "Wang Xiaohong", How.ORDER, True),
    ("Wang Xiao-hong", "王小洪", How.PINYIN, True),
    ("Wáng Xiǎohóng", "王小洪", How.PINYIN, True),
    ("Ouyang Xiu", "欧阳修", How.PINYIN, True),
    ("Ou Yang Xiu", "歐陽修", How.PINYIN, True),
    ("Lyu Jian", "吕健", How.PINYIN, True),
    ("Lu Jian", "吕健", How.PINYIN, True),
    ("Minister Wang Yi", "王毅", How.PINYIN, True),
    ("Xi Jinping", "习近平主席", How.PINYIN, True),
    ("王小洪", "王小洪部长", How.SAME, True),
    ("阮維玉", "阮维玉", How.MARKS, True),
    ("Võ Nguyên Giáp", "武元甲", How.READING, True),
    ("Vũ Nguyên Giáp", "武元甲", How.READING, True),
    ("Huỳnh Trung Hải", "黄忠海", How.READING, True),
    ("Nguyễn Văn Hưng", "阮文雄", How.READING, False),
    ("Vương Tiểu Hồng", "Wang Xiaohong", How.CHARACTERS, False),
    ("Ông Sơn", "Nguyễn Thanh Sơn", How.GIVEN, False),
    ("ông Sơn", "阮青山", How.GIVEN, False),
    ("đồng chí Duy Ngọc", "Nguyễn Duy Ngọc", How.GIVEN, False),
    ("Mr Son", "Nguyễn Thanh Sơn", How.GIVEN, False),
    ("Mr. Wang", "Wang Xiaohong", How.FAMILY, False),
    ("王部长", "王小洪", How.FAMILY, False),
    ("ông Tập", "习近平", How.FAMILY, False),
    ("Mr. Prabowo", "Listyo Sigit Prabowo", How.FAMILY, False),
    ("X. Wang", "王小洪", How.INITIALS, False),
    ("Wang X.H.", "王小洪", How.INITIALS, False),
    ("N. D. Ngoc", "Nguyễn Duy Ngọc", How.INITIALS, False),
]
APART = [
    ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng"),
    ("Nguyễn Duy Ngọc", "Nguyễn Duy Ngoc"),
    ("Nguyễn Thanh Sơn", "Nguyễn Thanh Tùng"),
    ("Ông Sơn", "Nguyễn Duy Ngọc"),
    ("Ông Nguyễn", "Nguyễn Duy Ngọc"),
    ("Ông Sớn", "Nguyễn Thanh Sơn"),
    ("Sơn", "Nguyễn Thanh Sơn"),
    ("Wang", "Wang Xiaohong"),
    ("Mr Li", "Wang Xiaohong"),
    ("李部长", "王小洪"),
    ("X. Li", "王小洪"),
    ("Y. Wang", "王小洪"),
    ("王小洪", "王小红"),
    ("Wang Xiaolong", "王小洪"),
    ("Lương Tam Quang", "阮维玉"),
    ("Lương Cường", "李强"),
    ("Wang Xi", "王小洪"),
    ("", "王小洪"),
    ("王小洪", "!!!"),
    ("王小洪 Wang", "王小洪"),
    ("ông Nguyễn", "阮维玉"),
]


@pytest.mark.parametrize(("one", "other", "how", "sure"), ALIKE)
def test_names_that_may_be_one_say_how(one: str, other: str, how: How, sure: bool) -> None:
    for match in (same_name(one, other), same_name(other, one)):
        assert match is not None
        assert (match.how, match.sure) == (how, sure)


@pytest.mark.parametrize(("one", "other"), APART)
def test_names_that_differ_do_not_match(one: str, other: str) -> None:
    assert same_name(one, other) is None
    assert same_name(other, one) is None


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("王小洪", "Vương Tiểu Hồng"),
        ("習近平", "Tập Cận Bình"),
        ("阮維玉", "Nguyễn Duy Ngọc"),
        ("国际会议", "Quốc Tế Hội Nghị"),
    ],
)
def test_the_usual_reading_comes_first(name: str, first: str) -> None:
    assert hanviet(name)[0] == first


def test_every_reading_in_use_is_offered() -> None:
    assert set(hanviet("武周")) >= {"Võ Chu", "Vũ Chu", "Võ Châu", "Vũ Châu"}
    assert pinyin("欧阳修") == ("Ouyang Xiu",)
    assert "Shan Li" in pinyin("单力")
    assert "Dan Li" in pinyin("单力")


def test_the_table_holds_every_reading_of_our_own() -> None:
    source = files("core.language.names").joinpath("own_readings.csv").read_text("utf-8")
    rows = [line.split(",") for line in source.splitlines()[1:]]
    assert [
        (syllable, each) for syllable, every in rows for each in every if syllable not in reading(each).vietnamese
    ] == []


def test_what_is_no_name_in_characters_has_no_reading() -> None:
    for words in ("", "Wang", "王Xiao", "一二三四五六七"):
        assert hanviet(words) == ()
        assert pinyin(words) == ()
    assert reading("a").mandarin == ()
    assert family_length("欧阳修") == 2
    assert family_length("欧阳") == 1


@pytest.mark.parametrize(
    ("words", "parts", "titled"),
    [
        ("Thượng tướng Lương Tam Quang", ("Lương", "Tam", "Quang"), True),
        ("Lương Tam Quang", ("Lương", "Tam", "Quang"), False),
        ("GS.TS Nguyễn An", ("Nguyễn", "An"), True),
        ("Prime Minister Hun Manet", ("Hun", "Manet"), True),
        ("王小洪部长", ("王小洪",), True),
        ("Wang Xiaohong (王小洪)", ("Wang", "Xiaohong"), False),
    ],
)
def test_titles_are_taken_off_a_name(words: str, parts: tuple[str, ...], titled: bool) -> None:
    name = person_name(words)
    assert name is not None
    assert (name.parts, name.titled) == (parts, titled)
