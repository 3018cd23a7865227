from __future__ import annotations

import pytest

from core.language.detect import language_of, languages, written_in
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
