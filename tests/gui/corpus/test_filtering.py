from __future__ import annotations

import pytest

from core.store.listing import ArticleRow
from core.text.span import Span
from gui.corpus.filtering import FilterKeys, is_worth_searching, snippet_around

ARTICLES = (
    ArticleRow("0", "001.txt", "Thứ trưởng Nguyễn Duy Ngọc gặp các đại biểu", ""),
    ArticleRow("1", "002.txt", "东盟提高打击跨国犯罪合作效果", ""),
    ArticleRow("2", "003.txt", "", "Báo Quân đội Nhân dân"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nguyen", ["0"]),
        ("NGUYỄN", ["0"]),
        ("dai bieu", ["0"]),
        ("đại biểu", ["0"]),
        ("bieu dai", ["0"]),
        ("东盟", ["1"]),
        ("00", ["0", "1", "2"]),
        ("003", ["2"]),
        ("quân đội", ["2"]),
        ("zzz", []),
        ("", ["0", "1", "2"]),
    ],
)
def test_title_file_and_publisher_are_found_however_typed(typed: str, found: list[str]) -> None:
    assert [ARTICLES[place].id for place in FilterKeys(ARTICLES).matching(typed)] == found


def test_letter_by_letter_gives_the_same_as_all_at_once() -> None:
    keys = FilterKeys(ARTICLES)
    for typed in ("d", "da", "dai", "dai b", "dai", "", "00", "002", "2", "nguyen dai", "dai nguyen d"):
        assert keys.matching(typed) == FilterKeys(ARTICLES).matching(typed)


def test_an_article_is_found_by_its_new_title() -> None:
    keys = FilterKeys(ARTICLES)
    assert keys.matching("hop bao") == []
    keys.replace(1, ArticleRow("1", "002.txt", "Họp báo", ""))
    assert keys.matching("hop bao") == [1]
    assert keys.matching("东盟") == []


def test_keys_are_made_ready_a_few_at_a_time() -> None:
    keys = FilterKeys(ARTICLES)
    keys.prepare(2)
    assert not keys.is_ready
    keys.replace(2, ArticleRow("2", "009.txt", "", ""))
    keys.prepare(2)
    assert keys.is_ready
    assert keys.matching("009") == [2]


@pytest.mark.parametrize(
    ("typed", "worth"), [("a", False), ("", False), (" ", False), ("ab", True), ("盟", True), ("a b", True)]
)
def test_one_letter_is_not_looked_up_in_the_texts(typed: str, worth: bool) -> None:
    assert is_worth_searching(typed) is worth


def test_a_snippet_is_one_line_around_the_words() -> None:
    text = "x" * 50 + " trước\n\nđại  biểu\u00a0sau " + "y" * 50
    start = text.index("đại")
    snippet = snippet_around(text, Span(start, start + len("đại  biểu")), around=8)
    assert (snippet.before, snippet.words, snippet.after) == ("…trước ", "đại biểu", " sau…")


def test_a_snippet_of_the_whole_text_has_no_dots() -> None:
    snippet = snippet_around("đại biểu", Span(0, 8))
    assert (snippet.before, snippet.words, snippet.after) == ("", "đại biểu", "")


def test_a_snippet_never_begins_or_ends_inside_a_word() -> None:
    text = "Bộ trưởng Bộ Công an phát biểu khai mạc hội nghị cấp cao"
    start = text.index("phát biểu")
    for around in range(1, 40):
        snippet = snippet_around(text, Span(start, start + len("phát biểu")), around)
        kept = f"{snippet.before}{snippet.words}{snippet.after}".strip("…").split()
        assert set(kept) <= set(text.split())


def test_a_snippet_in_chinese_may_be_cut_anywhere() -> None:
    text = "第二十届东盟打击跨国犯罪高官会议"
    assert snippet_around(text, Span(4, 6), 3).before == "…二十届"
