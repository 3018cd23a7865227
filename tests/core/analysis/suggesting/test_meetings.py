from __future__ import annotations

import pytest

from core.analysis.suggesting.meetings import find_meetings
from core.analysis.suggesting.reading import read_article
from core.language.regions import Region, Role
from core.text.span import Span
from tests.core.analysis.suggesting.tables import Case, cases_of, read, told, wanted

CASES = cases_of("meetings.tsv")
PUBLISHED = "2022-10-01"


@pytest.mark.parametrize("case", CASES, ids=[case.text[:40] for case in CASES])
def test_meetings_are_found_with_what_is_told_of_them(case: Case) -> None:
    found = find_meetings(read(case.text, case.language, PUBLISHED))
    names = [next(each.of("meeting")).text for each in found]
    assert names == [wanted(expected)[0] for expected in case.expected]
    for each, expected in zip(found, case.expected, strict=True):
        _, fields = wanted(expected)
        assert told(case.text, each, list(fields)) == fields


def mentions(text: str, language: str) -> list[list[str]]:
    return [[span.of(text) for span in each.mentions] for each in find_meetings(read(text, language, PUBLISHED))]


def test_full_name_and_letters_name_one_meeting() -> None:
    full = "Hội nghị Bộ trưởng Quốc phòng ASEAN lần thứ 14 (ADMM 14)"
    text = f"{full} đã khai mạc. Tại ADMM-14, các nước nhất trí. Sau Hội nghị ADMM 14, các bên họp."
    assert mentions(text, "vi") == [[full, "ADMM-14", "Hội nghị ADMM 14"]]


def test_a_full_name_without_letters_joins_the_series_that_its_words_name() -> None:
    text = "第十五届东盟打击跨国犯罪部长级会议（AMMTC）闭幕。第十五届东盟跨国犯罪部长级会议通过声明。"
    assert len(mentions(text, "zh")) == 1


def test_two_numbers_of_a_series_are_two_meetings_and_the_series_is_a_third() -> None:
    text = "AMMTC 15 đã kết thúc. AMMTC 16 sẽ diễn ra năm sau. Cơ chế AMMTC rất quan trọng."
    assert mentions(text, "vi") == [["AMMTC 15"], ["AMMTC 16"], ["AMMTC"]]


def test_meetings_of_different_partners_are_different() -> None:
    text = (
        "第9届中国—东盟打击跨国犯罪部长级会议和第9届东盟打击跨国犯罪部长级会议举行。"
        "第9届中国—东盟打击跨国犯罪部长级会议闭幕。"
    )
    assert [len(each) for each in mentions(text, "zh")] == [2, 1]


def test_both_halves_of_an_article_name_one_meeting() -> None:
    chinese = "第7届中国—东盟打击跨国犯罪部长级会议闭幕。"
    english = "The Seventh ASEAN-China Ministerial Meeting on Transnational Crime closed."
    text = f"{chinese}\n{english}"
    cut = len(chinese) + 1
    regions = [Region(Span(0, cut), Role.BODY, "zh-Hans"), Region(Span(cut, len(text)), Role.BODY, "en")]
    (found,) = find_meetings(read_article(text, regions))
    assert len(found.mentions) == 2


def test_a_slip_in_the_letters_is_read_as_the_series_of_the_article() -> None:
    text = (
        "Hội nghị Bộ trưởng ASEAN về tội phạm xuyên quốc gia lần thứ 14 (AMMTC 14) khai mạc. Hội nghị AMTMC 14 bế mạc."
    )
    assert len(mentions(text, "vi")) == 1


def test_a_headline_without_a_number_names_the_one_meeting_of_its_series() -> None:
    headline, body = (
        "Diễn đàn Khu vực ASEAN thảo luận an ninh biển",
        "Diễn đàn Khu vực ASEAN lần thứ 27 diễn ra hôm nay.",
    )
    text = f"{headline}\n{body}"
    cut = len(headline) + 1
    regions = [Region(Span(0, cut), Role.HEADLINE, "vi"), Region(Span(cut, len(text)), Role.BODY, "vi")]
    (found,) = find_meetings(read_article(text, regions))
    assert len(found.mentions) == 2


def test_what_is_told_of_the_meeting_is_told_of_the_only_one() -> None:
    text = (
        "Đoàn dự Hội nghị SOMTC 21. Hội nghị được tổ chức theo hình thức trực tuyến. Hội nghị lần sau tổ chức tại Lào."
    )
    (found,) = find_meetings(read(text, "vi", PUBLISHED))
    assert told(text, found, ["format", "place"]) == {"format": "online", "place": ""}


def test_the_seat_of_a_delegation_is_not_the_place_of_an_online_meeting() -> None:
    text = "Ngày 29/9, tại Hà Nội, Thứ trưởng dự Hội nghị AMMTC 15 theo hình thức trực tuyến."
    (found,) = find_meetings(read(text, "vi", PUBLISHED))
    assert told(text, found, ["place", "date"]) == {"place": "", "date": "2022-09-29"}


def test_what_stands_beside_a_bare_series_is_not_told_of_it() -> None:
    text = "Cơ chế AMMTC được tổ chức trực tuyến ngày 5/9."
    (found,) = find_meetings(read(text, "vi", PUBLISHED))
    assert [value.field for value in found.values] == ["meeting"]
