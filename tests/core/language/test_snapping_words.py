from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.language.words import Words
from core.language.zh.words import ChineseWords, chinese_words
from core.text.graphemes import is_boundary, widen
from core.text.span import Span

LANGUAGES = st.sampled_from(["vi", "zh-Hans", "en", "th", None])
FIGURES = [
    "bắt giữ",
    "11.215 vụ",
    "9,46%",
    "ngày 24/9",
    "từ 3 đến 5 tỷ đồng",
    "6000亿美元",
    "12月30日",
    "$1.8 billion",
    "five",
]
NAMES = ["Nguyễn Thanh Sơn", "SOMTC-20", "公安部副部长阮维玉", "《人民日报》", "U.S.", "การประชุม", "(lần thứ 17)"]
JOINED = ["👨‍👩‍👧", "𠮷", "vie\u0302\u0323t", "中\u0301b", "a\u1ab0b"]
BETWEEN = ["“", "”", "…", ", ", ". ", "。", "\n", "\r\n", "\u2028", "\u00a0", "  "]
WORDS = st.sampled_from([*FIGURES, *NAMES, *JOINED, *BETWEEN])
TEXTS = st.one_of(st.text(min_size=1, max_size=60), st.lists(WORDS, min_size=1, max_size=14).map("".join))


@pytest.fixture(autouse=True, scope="module")
def list_of_chinese_words() -> None:
    chinese_words().load()


CASES = [
    # What is exact stays: also between a number and its unit, and between the parts of a name.
    ("bắt giữ [11.215 vụ], 15.775", "11.215 vụ"),
    ("bắt giữ [11.215] vụ", "11.215"),
    ("tăng [12,5]% so với", "12,5"),
    ("tăng [12,5%] so với", "12,5%"),
    ("ông [Nguyễn Thanh] Sơn", "Nguyễn Thanh"),
    ("提出[4]点建议", "4"),
    ("近[6000亿]美元", "6000亿"),
    # An end inside a word moves out to its edge.
    ("tội ph[ạm xuyên qu]ốc gia", "phạm xuyên quốc"),
    ("x[uyê]n", "xuyên"),
    ("a cross-b[order ca]se", "cross-border case"),
    ("bắt giữ 11.[21]5 vụ", "11.215 vụ"),
    ("[bắt giữ 11.2]15 vụ và", "bắt giữ 11.215 vụ"),
    ("giữ 1[1.215 v]ụ và", "11.215 vụ"),
    ("tăng 12[,5%] so", "12,5%"),
    ("It is worth $1.[8 bil]lion in the end", "$1.8 billion"),
    ("ông Ngu[yễn Th]anh Sơn nói", "Nguyễn Thanh Sơn"),
    ("Tại Vi[ệt N]am, số vụ", "Việt Nam"),
    ("Hội nghị SO[MTC] 20", "SOMTC"),
    # Blanks and punctuation at the ends are dropped, but no bracket whose partner is inside.
    ("bắt giữ[ 11.215 vụ, ]15.775", "11.215 vụ"),
    ("một[ \n, hai.\n]ba", "hai"),
    ("[“Tiếp tục duy trì”,] ông nói", "Tiếp tục duy trì"),
    ("họp [AMMTC (lần thứ 17).] Tại", "AMMTC (lần thứ 17)"),
    ("họp[ (AMMTC) lần] thứ", "(AMMTC) lần"),
    ("họp[ (A1) (B2)] thứ", "(A1) (B2)"),
    ("họp[ (AMMTC),] thứ", "AMMTC"),
    ("出席《人民[日报》的]会", "日报》的"),
    # Chinese: more than half of a word is the word, less is what was chosen.
    ("[公安]部副部长", "公安部"),
    ("[公]安部副部长", "公"),
    ("公安[部副]部长", "部副"),
    ("东[盟各国代]表", "盟各国代"),
    ("东盟[各国代表一致同]意", "各国代表一致同意"),
    ("公安部副部长阮[维玉出]席", "阮维玉出"),
    ("出席东盟打击跨国犯[罪部长级]会议", "罪部长级"),
    ("近60[0]0亿美元", "6000亿美元"),
    ("การประชุมรั[ฐมนตรีอา]เซียน", "รัฐมนตรีอา"),
]


@pytest.mark.parametrize(("marked", "words"), CASES)
def test_a_stretch_snaps_to_what_the_hand_meant(marked: str, words: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert Words(text).snap(Span(start, end)).of(text) == words


def test_an_end_that_may_not_move_stays() -> None:
    text = "tội phạm xuyên quốc gia"
    inside = Span(text.index("ạm"), text.index("ốc"))
    assert Words(text, "vi").snap(inside, start=False).of(text) == "ạm xuyên quốc"
    assert Words(text, "vi").snap(inside, end=False).of(text) == "phạm xuyên qu"
    blanks = Span(3, 9)
    assert Words(text, "vi").snap(blanks, start=False).of(text) == " phạm"
    assert Words(text, "vi").snap(blanks, end=False).of(text) == "phạm "


def test_a_stretch_of_marks_alone_stays() -> None:
    text = "một …, 👨‍👩‍👧! hai"
    for start, end in ((3, 6), (4, 5), (4, 13)):
        chosen = Span(start, end)
        assert Words(text, "vi").snap(chosen) == widen(text, chosen)


@given(TEXTS, st.data(), LANGUAGES, st.booleans(), st.booleans())
@example("中\u0301bc", None, "zh-Hans", True, True)
def test_what_snaps_is_whole_and_holds_what_was_chosen_and_stays(
    text: str, data: st.DataObject | None, language: str | None, start: bool, end: bool
) -> None:
    first = 0 if data is None else data.draw(st.integers(0, len(text) - 1))
    last = 1 if data is None else data.draw(st.integers(first + 1, len(text)))
    words = Words(text, language)
    chosen = Span(first, last)
    snapped = words.snap(chosen, start=start, end=end)
    assert is_boundary(text, snapped.start)
    assert is_boundary(text, snapped.end)
    lost = text[first : max(first, snapped.start)] + text[min(last, snapped.end) : last]
    assert not any(each.isalnum() for each in lost)
    whole = widen(text, chosen)
    gained = text[snapped.start : max(snapped.start, whole.start)] + text[min(snapped.end, whole.end) : snapped.end]
    assert not set("\n\r\u2028\u2029") & set(gained)
    assert words.snap(snapped, start=start, end=end) == snapped
    assert Words(text, language).snap(snapped, start=start, end=end) == snapped


@given(TEXTS, st.data(), LANGUAGES)
def test_a_stretch_from_word_to_word_stays(text: str, data: st.DataObject, language: str | None) -> None:
    words = Words(text, language)
    at = words.word_at(data.draw(st.integers(0, len(text) - 1)))
    assert words.snap(at) == words.snap(words.snap(at))
    if at.of(text)[0].isalnum() and at.of(text)[-1].isalnum():
        assert words.snap(at) == at


@given(TEXTS, LANGUAGES)
def test_the_keyboard_walks_through_the_words_in_both_directions(text: str, language: str | None) -> None:
    words = Words(text, language)
    there, at = [0], 0
    while at < len(text):
        assert words.end_after(at) > at
        at = words.end_after(at)
        there.append(at)
    back = [len(text)]
    while at > 0:
        assert words.start_before(at) < at
        at = words.start_before(at)
        back.append(at)
    assert abs(len(there) - len(back)) <= 2
    assert all(is_boundary(text, place) for place in there + back)


def test_the_keyboard_takes_a_figure_with_its_unit_and_a_name_as_one() -> None:
    text = "Ông Nguyễn Thanh Sơn bắt 11.215 vụ ở 东盟各国.\n\n  một"
    words = Words(text, "vi")
    walked, at = list[str](), 0
    while at < len(text):
        end = words.end_after(at)
        walked.append(text[at:end].strip())
        at = end
    assert walked == ["Ông Nguyễn Thanh Sơn", "bắt", "11.215 vụ", "ở", "东盟", "各国", ".\n\n  một"]
    assert words.start_before(text.index(" bắt")) == 0
    assert words.start_before(text.index(" ở")) == text.index("11.215")
    assert words.start_before(text.index("một")) == text.index("各国")


def test_a_line_without_end_is_cut_where_no_word_suffers() -> None:
    text = "tội phạm xuyên quốc gia " * 4_000
    words = Words(text, "vi")
    for at in range(0, len(text), 997):
        word = words.word_at(at)
        assert word.of(text) in {"tội", "phạm", "xuyên", "quốc", "gia"}
        assert words.snap(Span(word.start, word.start + 1)) == word
    assert len(Words("公安部" * 4_000).word_at(5_000)) <= 3


def test_without_the_list_chinese_is_cut_by_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "公安部副部长阮维玉出席东盟会议"
    empty = ChineseWords()
    for module in ("core.language.words", "core.language.word_cuts"):
        monkeypatch.setattr(f"{module}.chinese_words", lambda: empty)
    words = Words(text, "zh-Hans")
    assert words.word_at(1).of(text) == "公安部"
    assert words.word_at(7).of(text) == "维"
    empty.load()
    assert words.word_at(7).of(text) == "阮维玉"
