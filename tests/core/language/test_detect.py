from __future__ import annotations

import pytest

from core.language.detect import language_of, languages, languages_by_script, written_in
from core.text.span import Span

CASES = [
    ("Hội nghị được tổ chức tại Hà Nội", "vi"),
    ("Ông Sơn", "vi"),
    ("The meeting was held in Jakarta", "en"),
    ("Nguyễn Văn A and the members of the committee met in Hanoi to discuss the plan", "en"),
    ("公安部部长出席会议", "zh-Hans"),
    ("內政部長出席會議並發表談話", "zh-Hant"),
    ("会議が東京で開かれました", "ja"),
    ("회의가 서울에서 열렸다", "ko"),
    ("การประชุมจัดขึ้นที่กรุงเทพ", "th"),
    ("ກອງປະຊຸມຈັດຂຶ້ນທີ່ວຽງຈັນ", "lo"),
    ("កិច្ចប្រជុំធ្វើឡើងនៅភ្នំពេញ", "km"),
    ("အစည်းအဝေးကို ရန်ကုန်တွင်", "my"),
    ("Pertemuan tersebut diadakan di Jakarta karena adanya kejahatan", "id"),
    ("Mesyuarat itu diadakan di Kuala Lumpur kerana jenayah, kata beliau", "ms"),
    ("25/09/2020 08:20", None),
    ("", None),
    ("Multimedia", None),
    ("😀 🇻🇳", None),
    ("中立文字", None),
]


@pytest.mark.parametrize(("text", "language"), CASES)
def test_the_language_of_a_line(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_undecided_chinese_is_still_read_as_chinese() -> None:
    assert written_in("中立文字") == "zh-Hans"
    assert written_in("xyz") is None


def test_languages_are_listed_once_each() -> None:
    text = "The end of the day. 会议开始了。The start of it."
    assert languages(text, [Span(0, 19), Span(20, 26), Span(26, 42)]) == ("en", "zh-Hans")


VIETNAMESE = "Hội nghị được tổ chức tại Hà Nội vào ngày 24 tháng 9 năm 2020. " * 20
ENGLISH = "The meeting of the ministers was held in Jakarta and has ended. " * 20
CHINESE = "公安部部长出席会议并发表讲话，强调合作打击跨国犯罪。" * 40


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (VIETNAMESE, ("vi",)),
        (CHINESE + ENGLISH, ("zh-Hans", "en")),
        (ENGLISH + ENGLISH + VIETNAMESE, ("en", "vi")),
        (VIETNAMESE + ENGLISH + VIETNAMESE, ("vi", "en")),
        ("內政部長出席會議並發表談話。" * 50, ("zh-Hant",)),
        ("会議が東京で開かれました。" * 50, ("ja",)),
        ("회의가 서울에서 열렸다. " * 50, ("ko",)),
        ("การประชุมจัดขึ้นที่กรุงเทพ " * 50, ("th",)),
        ("កិច្ចប្រជុំធ្វើឡើងនៅភ្នំពេញ " * 50, ("km",)),
        ("ກອງປະຊຸມຈັດຂຶ້ນທີ່ວຽງຈັນ " * 50, ("lo",)),
        ("အစည်းအဝေးကို ရန်ကုန်တွင် " * 50, ("my",)),
        ("Ông Sơn", ("vi",)),
        ("中立文字", ("zh-Hans",)),
        ("25/09/2020 08:20\n", ()),
        ("", ()),
    ],
)
def test_the_languages_of_a_whole_text_at_a_glance(text: str, expected: tuple[str, ...]) -> None:
    assert languages_by_script(text) == expected


def test_a_glance_reaches_the_end_of_a_long_text() -> None:
    assert languages_by_script(ENGLISH * 50 + CHINESE) == ("en", "zh-Hans")


def test_a_few_foreign_names_are_no_language_of_their_own() -> None:
    assert languages_by_script("第十七届东盟部长级会议(AMMTC)在雅加达举行，图自cand.com.vn。" * 40) == ("zh-Hans",)


MIXED = [
    ("王小洪 met the ministers of the region in Bandar Seri Begawan and it was said", "en"),
    ("阮维玉(Nguyễn Duy Ngọc)", "vi"),
    ("8月21日会议AMMTC", "zh-Hans"),
    ("會議会议国國讲講", None),
    ("發表談話的时候會議結束", "zh-Hant"),
    ("ASEAN ประชุม", "th"),
    ("the meeting of ประ in the region was the first", "en"),
    ("VIỆT NAM KÊU GỌI ASEAN HỢP TÁC", "vi"),
    ("Bo Cong an Viet Nam va cac nuoc cua khu vuc", "vi"),
]


@pytest.mark.parametrize(("text", "language"), MIXED)
def test_the_language_of_a_line_in_mixed_letters(text: str, language: str | None) -> None:
    assert language_of(text) == language
