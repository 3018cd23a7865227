from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserFixable
from core.language.words import snap_word
from core.language.zh.words import chinese_words


@pytest.fixture(autouse=True, scope="module")
def list_of_chinese_words() -> None:
    chinese_words().load()


CASES = [
    ("bắt giữ 2.345 vụ và 98 người", "34", "vi", "2.345 vụ"),
    ("bắt giữ 2.345 vụ và 98 người", "vụ", "vi", "vụ"),
    ("tăng 12,5% so với", "2,5", "vi", "12,5%"),
    ("tăng 12,5% so với", "%", "vi", "12,5%"),
    ("hơn 1,8 tỷ đồng nữa", "8", "vi", "1,8 tỷ đồng"),
    ("ông Trần Văn Minh nói", "Văn", "vi", "Trần Văn Minh"),
    ("ông Trần Văn Minh, Bộ trưởng", "Minh", "vi", "Trần Văn Minh"),
    ("Thứ trưởng Bộ Công an Lê Quốc Hùng", "Công", "vi", "Bộ Công an"),
    ("Thứ trưởng Bộ Công an, Lê Quốc Hùng", "an,", "vi", "Bộ Công an"),
    ("do Bộ Công nghệ tổ chức", "Công", "vi", "Bộ Công"),
    ("Deputy Minister Nguyễn Duy Ngọc said", "Duy", "en", "Nguyễn Duy Ngọc"),
    ("Lieutenant General Nguyen Duy Ngoc of Viet Nam", "Ngoc", "en", "Nguyen Duy Ngoc"),
    ("says Nguyen Duy Ngoc Deputy Minister", "Duy", "en", "Nguyen Duy Ngoc"),
    ("Deputy Minister of Public Security", "Deputy", "en", "Deputy"),
    ("To Hanoi and Thai Police", "Thai", "en", "Thai"),
    ("Menteri Pham Minh Chinh hadir", "Minh", "id", "Pham Minh Chinh"),
    ("共破获毒品案件11215起", "112", "vi", "11215起"),
    ("越南公安部：3.5亿元", "3.5", "en", "3.5亿元"),
    ("Tổng cộng 11.215 vụ", "215", "zh-Hans", "11.215 vụ"),
    ("Seized 11,215 cases", "215", "zh-Hans", "11,215 cases"),
    ("ông Sơn (山) giữ 11.215 vụ", "215", "vi", "11.215 vụ"),
    ("11215", "112", "zh-Hans", "11215"),
    ("出席会议的有Nguyen Duy Ngoc上将", "Duy", "zh-Hans", "Nguyen Duy Ngoc"),
    ("tội phạm xuyên quốc gia", "xuyên", "vi", "xuyên"),
    ("Hội nghị SOMTC-20 khai mạc", "MTC", "vi", "SOMTC-20"),
    ("chiều 24/9, đoàn đến", "4/9", "vi", "24/9"),
    ("ngày 30/09/2021 | 08:20", "09", "vi", "ngày 30/09/2021"),
    ("提出4点建议:", "4", "zh-Hans", "4点建议"),
    ("提出4点建议:", "建", "zh-Hans", "建议"),
    ("东盟各国代表一致同意", "盟", "zh-Hans", "东盟"),
    ("12月30日开会", "30", "zh-Hans", "12月30日"),
    ("近6000亿美元", "00", "zh-Hans", "6000亿美元"),
    ("made five proposals today", "five", "en", "five proposals"),
    ("a cross-border case", "cross", "en", "cross-border"),
    ("it's 1,250 suspects", "50", "en", "1,250 suspects"),
    ("worth $1.8 billion in", "8", "en", "$1.8 billion"),
    ("at 08:20 sharp", "20", "en", "08:20"),
    ("การประชุมรัฐมนตรีอาเซียน", "รัฐ", "th", "รัฐมนตรี"),
    ("😀 การประชุมรัฐมนตรีอาเซียน", "รัฐ", "th", "รัฐมนตรี"),
    ("😀😀 ông Trần Văn Minh", "Trần", "vi", "Trần Văn Minh"),
    ("𠮷𠮷 东盟各国", "东", "zh-Hans", "东盟"),
]


@pytest.mark.parametrize(("text", "at", "language", "word"), CASES)
def test_a_double_click_takes_the_word(text: str, at: str, language: str, word: str) -> None:
    assert snap_word(text, text.index(at), language).of(text) == word


def test_the_language_may_be_left_to_the_words() -> None:
    text = "Bắt giữ 2.345 vụ trong năm"
    assert snap_word(text, text.index("345")).of(text) == "2.345 vụ"


def test_behind_a_word_the_word_is_meant() -> None:
    assert snap_word("một hai", 3, "vi").of("một hai") == "một"
    assert snap_word("một hai", 7, "vi").of("một hai") == "hai"


def test_a_click_on_nothing_takes_one_character() -> None:
    assert len(snap_word("a  😀 b", 3, "en")) == 1


@pytest.mark.parametrize(("text", "position"), [("", 0), ("abc", 4), ("abc", -1)])
def test_outside_the_text_the_analyst_is_told(text: str, position: int) -> None:
    with pytest.raises(UserFixable):
        snap_word(text, position)


@given(st.text(min_size=1, max_size=120), st.data(), st.sampled_from(["vi", "zh-Hans", "en", "th", None]))
def test_the_word_lies_on_one_line_at_the_position(text: str, data: st.DataObject, language: str | None) -> None:
    position = data.draw(st.integers(0, len(text)))
    span = snap_word(text, position, language)
    assert span.start <= position <= span.end + 1
    span.check_inside(text)
    assert "\n" not in span.of(text) or len(span) == 1
