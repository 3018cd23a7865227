from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.suggesting.reading import Naming, read_article
from core.analysis.suggesting.speakers import find_speakers
from core.language.regions import Region, Role
from core.text.span import Span
from tests.core.analysis.suggesting.tables import Case, cases_of, read, told, wanted

if TYPE_CHECKING:
    from core.model.suggestion import Found

CASES = cases_of("speakers.tsv")


def named(text: str, found: Found) -> str:
    return next(found.of("person")).words[0].of(text)


@pytest.mark.parametrize("case", CASES, ids=[case.text[:40] for case in CASES])
def test_speakers_are_found_with_what_is_told_of_them(case: Case) -> None:
    found = find_speakers(read(case.text, case.language))
    assert [named(case.text, each) for each in found] == [wanted(expected)[0] for expected in case.expected]
    for each, expected in zip(found, case.expected, strict=True):
        _, fields = wanted(expected)
        assert told(case.text, each, list(fields)) == fields


def mentions(text: str, language: str) -> list[list[str]]:
    return [[span.of(text) for span in each.mentions] for each in find_speakers(read(text, language))]


def test_a_person_has_all_places_that_give_the_name_or_a_part_of_it() -> None:
    text = (
        "Trung tướng Trịnh Văn Quyết, Thứ trưởng Bộ Công an, phát biểu. Ông Quyết cho biết tình hình ổn định. "
        "Trịnh Văn Quyết cũng gặp gỡ các đại biểu trẻ."
    )
    assert mentions(text, "vi")[0] == ["Trịnh Văn Quyết", "Quyết", "Trịnh Văn Quyết"]


def test_an_english_surname_names_the_person_who_was_named_in_full() -> None:
    text = "Home Minister Hamdan bin Zainuddin spoke first. Hamdan said little. Mr Zainuddin left early."
    assert mentions(text, "en") == [["Hamdan bin Zainuddin", "Hamdan", "Zainuddin"]]


def test_two_persons_with_one_family_name_stay_two() -> None:
    text = "Thượng tá Nguyễn Văn Bắc nhấn mạnh điều này. Đại úy Nguyễn Thị Đông cho biết thêm chi tiết."
    assert mentions(text, "vi") == [["Nguyễn Văn Bắc"], ["Nguyễn Thị Đông"]]


def test_a_chinese_name_is_found_again_without_its_title() -> None:
    text = "公安部部长陈明华出席会议。陈明华指出,合作重要。"
    assert mentions(text, "zh") == [["陈明华", "陈明华"]]


def test_both_halves_of_an_article_name_one_person() -> None:
    chinese = "公安部部长陈明华表示,合作重要。"
    english = "Minister of Public Security Chen Minghua said cooperation was important."
    text = f"{chinese}\n{english}"
    cut = len(chinese) + 1
    regions = [Region(Span(0, cut), Role.BODY, "zh-Hans"), Region(Span(cut, len(text)), Role.BODY, "en")]
    (found,) = find_speakers(read_article(text, regions))
    assert [span.of(text) for span in found.mentions] == ["陈明华", "Chen Minghua"]


def test_a_name_in_brackets_names_the_same_person_in_the_other_half() -> None:
    chinese = "印尼国家警察总长布迪(Budi Santoso)主持会议。"
    english = "Indonesian National Police Chief Gen. Budi Santoso chaired the meeting."
    text = f"{chinese}\n{english}"
    cut = len(chinese) + 1
    regions = [Region(Span(0, cut), Role.BODY, "zh-Hans"), Region(Span(cut, len(text)), Role.BODY, "en")]
    (found,) = find_speakers(read_article(text, regions))
    assert [span.of(text) for span in found.mentions] == ["布迪(Budi Santoso)", "Budi Santoso"]


def test_the_bracket_stays_out_of_the_name_that_a_new_person_gets() -> None:
    text = "印尼国家警察总长布迪(Budi Santoso)主持会议。"
    (found,) = find_speakers(read(text, "zh"))
    assert next(found.of("person")).text == "布迪"


def test_what_the_project_knows_by_name_needs_no_title() -> None:
    text = "Ông ấy đã đến. Mekong Jim phát biểu tại phiên họp."
    at = text.index("Mekong Jim")
    naming = Naming(Span(at, at + 10), "known-person", "person")
    region = Region(Span(0, len(text)), Role.BODY, "vi")
    (found,) = find_speakers(read_article(text, [region], namings=[naming]))
    assert next(found.of("person")).normal == "known-person"


def test_a_caption_adds_a_mention_and_makes_nobody_a_speaker() -> None:
    body = "Đại tá Vũ Mạnh Cường phát biểu tại hội nghị."
    caption = "Đại tá Vũ Mạnh Cường và Thiếu tá Trần Văn Núi tham dự hội nghị."
    text = f"{body}\n{caption}"
    cut = len(body) + 1
    regions = [Region(Span(0, cut), Role.BODY, "vi"), Region(Span(cut, len(text)), Role.CAPTION, "vi")]
    (found,) = find_speakers(read_article(text, regions))
    assert [span.of(text) for span in found.mentions] == ["Vũ Mạnh Cường", "Vũ Mạnh Cường"]


def test_what_another_reports_of_a_person_makes_no_speaker_of_that_person() -> None:
    text = "公安部部长陈明华表示,去年,胡国强主席同各国领导人出席了峰会。"
    assert mentions(text, "zh") == [["陈明华"]]


def test_a_country_that_only_the_language_tells_is_doubtful_and_says_why() -> None:
    text = "Thứ trưởng Bộ Công an Lê Quốc Hưng nhấn mạnh vai trò của hợp tác."
    (found,) = find_speakers(read(text, "vi"))
    country = next(found.of("country"))
    assert (country.normal, country.doubtful, country.words) == ("VN", True, ())
    assert [span.of(text) for span in country.basis] == ["Bộ Công an"]


def test_what_is_said_is_a_statement_of_its_own_each_time() -> None:
    text = "Ông Trần Văn Bình cho biết tội phạm mạng gia tăng. Ông khẳng định hợp tác đã có kết quả tốt."
    (found,) = find_speakers(read(text, "vi"))
    assert [value.words[0].of(text) for value in found.of("statement")] == [
        "tội phạm mạng gia tăng",
        "hợp tác đã có kết quả tốt",
    ]


def test_the_meeting_is_the_one_of_the_sentence_or_else_the_last_one_before_it() -> None:
    text = "Hội nghị SOMTC 21 khai mạc tại Hà Nội. Đại tá Vũ Mạnh Cường cho biết tình hình ổn định."
    at = text.index("SOMTC 21")
    reading = read(text, "vi")
    from core.analysis.suggesting.meetings import find_meetings

    (found,) = find_speakers(reading, find_meetings(reading))
    meeting = next(found.of("meeting"))
    assert meeting.words == ()
    assert meeting.basis[0].contains(Span(at, at + len("SOMTC 21")))
