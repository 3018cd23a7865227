from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.gazetteer import Gazetteer
from core.language.regions import Region, Role
from core.model.countries import countries
from core.model.entity import Entity, Name, Term
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


def entity(identity: str, kind: str, *names: str, merged_into: str | None = None) -> Entity:
    return Entity(identity, kind, tuple(Name(name) for name in names), merged_into=merged_into)


PEOPLE = (
    entity("ngoc", "person", "Nguyễn Duy Ngọc"),
    entity("hung", "person", "Nguyễn Văn Hùng"),
    entity("wang", "person", "王小洪"),
    entity("liqiang", "person", "Li Qiang"),
    entity("lam", "person", "Tô Lâm"),
    entity("sigit", "person", "Listyo Sigit Prabowo", "西吉"),
    entity("kim", "person", "Nguyen Kim Anh"),
    entity("lixi", "person", "李希"),
    entity("wangyi", "person", "王毅"),
    entity("chenwen", "person", "Chen Wenqing"),
)
OTHERS = (
    entity("mps", "organisation", "Bộ Công an", "公安部", "MPS"),
    entity("police", "organisation", "Công an"),
    entity("somtc", "meeting", "SOMTC", "Hội nghị Quan chức cấp cao ASEAN về phòng, chống tội phạm xuyên quốc gia"),
    entity("somtc20", "meeting", "SOMTC 20"),
    entity("hanoi", "place", "Hà Nội", "河内"),
    entity("beijing", "place", "北京"),
)
COUNTRIES = tuple(entity(each.code, "country", *each.every_name()) for each in countries())
TERMS = (
    Term("drugs", "topic", (Name("ma túy", "vi"), Name("毒品", "zh"), Name("drugs", "en"))),
    Term("case", "unit", (Name("vụ", "vi"), Name("án", "vi"))),
)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer((*PEOPLE, *OTHERS, *COUNTRIES), TERMS)


def named(gazetteer: Gazetteer, text: str, language: str | None = None) -> list[tuple[str, str]]:
    regions: Sequence[Region] = (Region(Span(0, len(text)), Role.BODY, language),) if language else ()
    return [(each.span.of(text), each.identity) for each in gazetteer.find(text, regions)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Thứ trưởng Nguyễn Duy Ngọc phát biểu", [("Nguyễn Duy Ngọc", "ngoc")]),
        ("vi", "THỨ TRƯỞNG NGUYỄN DUY NGỌC PHÁT BIỂU", [("NGUYỄN DUY NGỌC", "ngoc")]),
        ("en", "Deputy Minister Nguyen Duy Ngoc said", [("Nguyen Duy Ngoc", "ngoc")]),
        ("zh", "副部长阮维玉率团", [("阮维玉", "ngoc")]),
        ("zh-Hant", "副部長阮維玉率團", [("阮維玉", "ngoc")]),
        ("en", "Minister Wang Xiaohong, WANG Xiaohong and Xiaohong Wang", [
            ("Wang Xiaohong", "wang"), ("WANG Xiaohong", "wang"), ("Xiaohong Wang", "wang")]),
        ("vi", "Bộ trưởng Vương Tiểu Hồng đến Bắc Kinh", [("Vương Tiểu Hồng", "wang"), ("Bắc Kinh", "beijing")]),
        ("en", "in Beijing and Ha Noi", [("Beijing", "beijing"), ("Ha Noi", "hanoi")]),
        ("zh", "国务院总理李强会见苏林", [("李强", "liqiang"), ("苏林", "lam")]),
        ("zh", "外交部部长王毅同李希出席", [("王毅", "wangyi"), ("李希", "lixi")]),
        ("zh", "新中国成立,中国政府和中国人民", [("中国", "CN"), ("中国", "CN"), ("中国", "CN")]),
        ("zh", "蒙古巴士", [("蒙古", "MN")]),
        ("zh", "陈文清表示", [("陈文清", "chenwen")]),
        ("zh", "西吉(Listyo Sigit Prabowo)", [("西吉", "sigit"), ("Listyo Sigit Prabowo", "sigit")]),
        ("vi", "Hội nghị SOMTC 20, SOMTC-20 và SOMTC", [
            ("SOMTC 20", "somtc20"), ("SOMTC-20", "somtc20"), ("SOMTC", "somtc")]),
        ("vi", "hội nghị quan chức cấp cao ASEAN về phòng chống tội phạm xuyên quốc gia", [
            ("hội nghị quan chức cấp cao ASEAN về phòng chống tội phạm xuyên quốc gia", "somtc")]),
        ("vi", "Bộ Công an và Công an Hà Nội", [("Bộ Công an", "mps"), ("Công an", "police"), ("Hà Nội", "hanoi")]),
        ("zh", "中国公安部与越南", [("中国", "CN"), ("公安部", "mps"), ("越南", "VN")]),
        ("vi", "Thủ tướng Anh gặp Tổng thống Mỹ Donald Trump và Ngoại trưởng Pháp", [
            ("Anh", "GB"), ("Mỹ", "US"), ("Pháp", "FR")]),
        ("vi", "Mỹ và Pháp tuyên bố", [("Mỹ", "US"), ("Pháp", "FR")]),
        ("vi", "Phía Mỹ cho biết", [("Mỹ", "US")]),
        ("vi", "Nữ hoàng Anh Elizabeth và người Pháp", [("Anh", "GB"), ("Pháp", "FR")]),
        ("en", "Chad and Jordan said", [("Chad", "TD"), ("Jordan", "JO")]),
        ("zh", "蒙古和印度", [("蒙古", "MN"), ("印度", "IN")]),
        ("en", "The US and Turkey", [("US", "US"), ("Turkey", "TR")]),
        ("vi", "tội phạm ma túy, 20 vụ", [("ma túy", "drugs"), ("vụ", "case")]),
        ("vi", "ma tuý", [("ma tuý", "drugs")]),
        ("zh", "打击毒品犯罪", [("毒品", "drugs")]),
    ],
)  # fmt: skip
def test_names_are_found_whatever_the_script(
    gazetteer: Gazetteer, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert named(gazetteer, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "ông Nguyễn Văn Hưng"),
        ("vi", "Nguyễn Tô Lâm"),
        ("vi", "biện pháp phòng ngừa của anh ấy"),
        ("vi", "Pháp luật quy định"),
        ("vi", "Ủy ban Pháp luật"),
        ("vi", "Anh cho biết"),
        ("vi", "Anh Sơn và ông Đức Anh"),
        ("vi", "BIỆN PHÁP MỚI"),
        ("vi", "tỉnh Lào Cai"),
        ("vi", "khu vực Bắc Mỹ, Nam Mỹ và Mỹ Latinh"),
        ("vi", "Hội Mỹ thuật"),
        ("en", "an turkey for us and a chad"),
        ("en", "an unmarked mps"),
        ("zh", "发展中国家的代表"),
        ("zh", "江苏林业部门"),
        ("zh", "自力强国"),
        ("zh", "李强国"),
        ("vi", "Đội Anh Dũng và Công ty Đức Long"),
        ("vi", "Đường Hàn Thuyên, quận Mỹ Đức"),
        ("vi", "Bà Lê Nga Mỹ và chị Nga"),
        ("en", "then Michael Jordan met Chad Smith"),
        ("zh", "内蒙古自治区"),
        ("zh-Hant", "內蒙古自治區"),
        ("zh", "印度洋沿岸和古巴比伦"),
        ("zh", "今日本报讯"),
        ("zh", "上海地区"),
        ("zh", "石泰国际"),
        ("zh", "李希望能来"),
        ("zh", "王毅然决定"),
        ("vi", "Hà\nNội"),
        ("vi", "Công, an"),
        ("en", "Wang, Xiaohong"),
        ("en", "somtc"),
        ("vi", "tội phạm ma tuy"),
        ("en", "the ma tuy"),
    ],
)
def test_what_only_looks_like_a_name_is_left_alone(gazetteer: Gazetteer, language: str, text: str) -> None:
    assert named(gazetteer, text, language) == []


def test_a_term_of_one_syllable_needs_its_marks(gazetteer: Gazetteer) -> None:
    assert named(gazetteer, "an office in a vu", "en") == []
    assert named(gazetteer, "một án", "vi") == [("án", "case")]


def test_spans_count_code_points_of_the_text_itself() -> None:
    text = "😀 ＳＯＭＴＣ\u00a020 – Nguye\u0302\u0303n Duy Ngo\u0323c"
    found = Gazetteer((*PEOPLE, *OTHERS)).find(text)
    assert [each.span.of(text) for each in found] == ["ＳＯＭＴＣ\u00a020", "Nguye\u0302\u0303n Duy Ngo\u0323c"]


def test_only_regions_of_the_article_are_read(gazetteer: Gazetteer) -> None:
    text = "Hà Nội\nHà Nội\nHà Nội"
    regions = [
        Region(Span(0, 6), Role.HEADLINE, "vi"),
        Region(Span(7, 13), Role.BODY, "vi"),
        Region(Span(14, 20), Role.BOILERPLATE, "vi"),
    ]
    assert [each.span.start for each in gazetteer.find(text, regions)] == [0, 7]
    assert len(gazetteer.find(text)) == 3
    assert gazetteer.find("") == ()


def test_a_merged_entity_names_what_it_became() -> None:
    found = Gazetteer([entity("old", "person", "Lê Văn A", merged_into="new"), entity("new", "person", "Lê Văn B")])
    assert named(found, "Lê Văn A") == [("Lê Văn A", "new")]


def test_a_name_of_two_things_of_one_type_names_neither() -> None:
    two = Gazetteer([entity("1", "person", "Lê Văn An"), entity("2", "person", "Lê Văn An")])
    assert named(two, "ông Lê Văn An") == []
    both = Gazetteer([entity("1", "organisation", "Ma túy")], [Term("2", "topic", (Name("Ma túy"),))])
    assert [(each.identity, each.is_term) for each in both.find("Ma túy")] == [("1", False), ("2", True)]


def test_names_that_share_a_beginning_fall_back_to_the_shorter_one() -> None:
    found = Gazetteer([entity("1", "organisation", "Công an"), entity("2", "organisation", "Công an tỉnh Nghệ An")])
    assert named(found, "Công an tỉnh Hà Giang") == [("Công an", "1")]


def test_two_meetings_of_one_series_are_never_named_by_the_same_words() -> None:
    series = Entity("all", "meeting", (Name("Hội nghị SOMTC"),), "SOMTC")
    twentieth = Entity("20", "meeting", (Name("Hội nghị Manila"),), "SOMTC", 20)
    found = Gazetteer([series, twentieth])
    numbered = ("SOMTC 20", "SOMTC-20", "SOMTC20", "SOMTC\u00a020", "20th SOMTC", "SOMTC lần thứ 20", "第20届SOMTC")
    for words in (*numbered, "Hội nghị Manila"):
        assert [identity for _, identity in named(found, f"tại {words} ở")] == ["20"], words
    for words in ("SOMTC", "Hội nghị SOMTC", "SOMTC 2020", "SOMTC 11/2020"):
        assert [identity for _, identity in named(found, f"tại {words} ở")] == ["all"], words
    for words in ("SOMTC 21", "SOMTC lần thứ 21", "the 21st SOMTC", "第二十一届SOMTC", "21st Hội nghị Manila"):
        assert named(found, words) == [], words
