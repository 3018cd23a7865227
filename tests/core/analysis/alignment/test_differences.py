from __future__ import annotations

import pytest

from core.analysis.alignment.differences import Difference, differences
from core.analysis.alignment.links import Link, Sameness, Side
from core.analysis.gazetteer import Gazetteer
from core.analysis.suggesting.reading import read_article
from core.language.regions import Region, Role
from core.model.entity import Entity, Name
from core.text.span import Span

MINISTRY = Entity("ministry", "organisation", (Name("公安部", "zh"),))
QUANG = Entity("quang", "person", (Name("Lương Tam Quang", "vi"), Name("梁三光", "zh")))


def side(text: str, language: str) -> Side:
    regions = [Region(Span(0, len(text)), Role.BODY, language)]
    namings = Gazetteer((QUANG, MINISTRY), ()).find(text, regions)
    reading = read_article(text, regions, published="2025-03-14", namings=namings)
    spoken = {each.id: frozenset(name.language for name in each.names) for each in (QUANG, MINISTRY)}
    return Side(language, language, reading, reading.sentences, spoken)


def compared(a: str, b: str, *, languages: str = "zh en", sameness: Sameness = Sameness.TRANSLATION) -> list[str]:
    first, second = languages.split()
    one, other = side(a, first), side(b, second)
    link = Link(tuple(range(len(one.sentences))), tuple(range(len(other.sentences))), 1.0, ())
    return [told(each, one, other) for each in differences(one, other, link, sameness)]


def told(found: Difference, a: Side, b: Side) -> str:
    here = " + ".join(a.reading.words(span) for span in found.a)
    there = " + ".join(b.reading.words(span) for span in found.b)
    return f"{found.kind}: {here} | {there}"


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("警方逮捕了120名嫌疑人。", "Police arrested 120 suspects."),
        ("会议通过了三项文件。", "The meeting adopted three documents."),
        ("过去20年来合作不断深化。", "Cooperation has deepened over the past two decades."),
        ("第12届会议于9月3日举行。", "The 12th meeting was held on 3 September."),
        ("涉案金额1.5亿元。", "The cases involved 150 million yuan."),
        ("双方一致同意加强合作。", "The two sides agreed to step up cooperation."),
        ("他提出了一个建议。", "He made a proposal."),
        ("打击毒品、走私、诈骗和赌博。", "to fight drugs, smuggling, fraud and gambling."),
        ("三大支柱十分重要。", "The three pillars matter."),
        ("首批储备500万剂。", "an initial five million doses."),
        ("双方13日在马尼拉会晤。", "The two sides met in Manila on Thursday."),
        ("前三季度共破获案件1.2万起。", "In the first three quarters 12,000 cases were solved."),
        ("由老挝、泰国、缅甸、越南四国轮流主办。", "It is hosted in turn by Laos, Thailand, Myanmar and Vietnam."),
        ("半年来共遣返1200余人。", "More than 1,200 people were repatriated in the past six months."),
        ("实现两个一百年目标。", "to reach the two centenary goals."),
        ("专家组延期到2027年。", "The mandate of the group runs to 2027."),
        ("代表来自工业和和平利用、教育等领域。", "They work in industry, peaceful uses, education and others."),
    ],
)
def test_what_is_told_in_other_words_is_no_difference(zh: str, en: str) -> None:
    assert compared(zh, en) == []


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("警方逮捕了120名嫌疑人。", "Police arrested 130 suspects.", "figure: 120名 | 130 suspects"),
        ("警方逮捕了120名嫌疑人。", "Police arrested many suspects.", "figure: 120名 | "),
        ("警方逮捕了嫌疑人。", "Police arrested 130 suspects.", "figure:  | 130 suspects"),
        ("储备500万剂。", "a stockpile of six million doses.", "figure: 500万 | "),
        ("会议将于2027年举行。", "The meeting will be held there.", "date: 2027年 | "),
        (
            "共同打击诈骗、赌博及贩毒、绑架拘禁等犯罪活动。",
            "to fight fraud, gambling, drug trafficking, kidnapping, detention, and other crimes.",
            "list: 绑架拘禁 | kidnapping + detention",
        ),
        ("会议于9月3日举行。", "The meeting was held on 4 September.", "date: 9月3日 | 4 September"),
        ("第12届会议开幕。", "The 13th meeting opened.", "ordinal: 第12届 | 13th"),
        ("共建四大走廊。", "They will build the new roads together.", "figure: 四大走廊 | "),
        ("共建四大中心。", "They will build a centre together.", "figure: 四大中心 | centre"),
        (
            "打击毒品、走私、诈骗和赌博。",
            "to fight drugs, smuggling, money laundering, fraud and gambling.",
            "list:  | money laundering",
        ),
    ],
)
def test_what_one_side_has_otherwise_or_not_at_all_is_marked_in_the_words(zh: str, en: str, found: str) -> None:
    assert compared(zh, en) == [found]


def test_a_rate_and_a_count_of_one_number_are_two_things() -> None:
    assert len(compared("增长12%。", "It grew by 12 cases.")) > 0


def test_a_person_named_on_one_side_only_is_marked() -> None:
    zh, vi = "梁三光出席会议。", "Đoàn Việt Nam dự hội nghị."
    assert compared(zh, vi, languages="zh vi") == ["name: 梁三光 | "]
    assert compared(zh, "Ông Lương Tam Quang dự hội nghị.", languages="zh vi") == []


def test_a_name_that_the_project_knows_in_one_language_only_is_not_missed_in_another() -> None:
    assert compared("公安部通报了情况。", "The Ministry of Public Security gave a briefing.") == []
    assert compared("公安部通报了情况。", "教育部通报了情况。", languages="zh zh") != []


def test_who_is_he_in_the_translation_is_not_missed_unless_another_is_named() -> None:
    a, b = (
        "梁三光出席会议。他提出建议。梁三光会见代表。",
        "Ông Lương Tam Quang dự hội nghị. Ông nêu đề xuất. Ông gặp đại biểu.",
    )
    one, other = side(a, "zh"), side(b, "vi")
    assert len(one.sentences) == len(other.sentences) == 3
    assert differences(one, other, Link((2,), (2,), 1.0, ())) == ()


def test_a_list_that_says_there_is_more_lacks_nothing() -> None:
    zh = "打击毒品、走私、诈骗等犯罪。"
    assert compared(zh, "to fight drugs, smuggling, money laundering, and fraud.") == []


def test_an_acronym_with_a_slip_differs() -> None:
    vi, en = "Hội nghị AMTCC khai mạc hôm nay.", "The AMMTC opened today."
    assert compared(vi, en, languages="vi en") == ["name: AMTCC | AMMTC"]
    assert compared("Hội nghị SOMTC khai mạc hôm nay.", en, languages="vi en") == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Hai bên sẽ tăng cường kiểm tra biên giới chung trong năm tới.",
            "Hai nước tăng cường kiểm soát biên giới chung từ tháng sau.",
            ["words: kiểm tra | kiểm soát"],
        ),
        ("Hai bên tăng cường hợp tác biên giới.", "Hai nước tăng cường hợp tác biên giới.", []),
        ("Ông nói về hợp tác, đào tạo cán bộ.", "Hợp tác được nhắc tới; cán bộ được đào tạo.", []),
    ],
)
def test_in_one_language_words_between_the_same_neighbours_differ(one: str, other: str, found: list[str]) -> None:
    assert compared(one, other, languages="vi vi") == found


def test_in_english_one_word_that_differs_is_found() -> None:
    one = "They agreed to hold joint patrols along the border."
    other = "They agreed to hold joint exercises along the border."
    assert compared(one, other, languages="en en") == ["words: patrols | exercises"]


def test_another_report_may_tell_it_in_another_sentence() -> None:
    one = "Police arrested 120 suspects in May."
    other = "The campaign ended. It led to 120 arrests."
    first, second = side(one, "en"), side(other, "en")
    link = Link((0,), (0,), 1.0, ())
    kinds = [each.kind for each in differences(first, second, link, Sameness.COMPARABLE)]
    assert "figure" not in kinds


def test_what_a_link_does_not_hold_is_not_compared() -> None:
    one, other = side("警方逮捕了120名嫌疑人。", "zh"), side("Police arrested 130 suspects.", "en")
    assert differences(one, other, Link((0,), (), 0.0, ())) == ()
