from __future__ import annotations

import pytest

from core.model.article import Article, ArticleState
from core.text.span import Span
from gui.corpus.filtering import FilterKeys, is_worth_searching, snippet_around

ARTICLES = tuple(
    Article(str(number), file, title, "", 1, (), "", ArticleState.NEW)
    for number, (file, title) in enumerate(
        [
            ("001.txt", "Thứ trưởng Nguyễn Duy Ngọc gặp các đại biểu"),
            ("002.txt", "东盟提高打击跨国犯罪合作效果"),
            ("003.txt", ""),
        ]
    )
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
    keys = FilterKeys(lambda article: "Báo Quân đội Nhân dân" if article == "2" else "")
    assert [article.id for article in keys.matching(ARTICLES, typed)] == found


def test_a_key_is_worked_out_once_until_forgotten() -> None:
    asked: list[str] = []

    def publisher(article: str) -> str:
        asked.append(article)
        return ""

    keys = FilterKeys(publisher)
    keys.matching(ARTICLES, "a")
    keys.matching(ARTICLES, "ab")
    assert asked == ["0", "1", "2"]
    keys.forget(["1"])
    keys.matching(ARTICLES, "a")
    assert asked == ["0", "1", "2", "1"]


@pytest.mark.parametrize(
    ("typed", "worth"), [("a", False), ("", False), (" ", False), ("ab", True), ("盟", True), ("a b", True)]
)
def test_one_letter_is_not_looked_up_in_the_texts(typed: str, worth: bool) -> None:
    assert is_worth_searching(typed) is worth


def test_a_snippet_is_one_line_around_the_words() -> None:
    text = "x" * 50 + " trước\n\nđại  biểu\u00a0sau " + "y" * 50
    start = text.index("đại")
    snippet = snippet_around(text, Span(start, start + len("đại  biểu")), around=8)
    assert (snippet.before, snippet.words, snippet.after) == ("…trước ", "đại biểu", " sau yyy…")


def test_a_snippet_of_the_whole_text_has_no_dots() -> None:
    snippet = snippet_around("đại biểu", Span(0, 8))
    assert (snippet.before, snippet.words, snippet.after) == ("", "đại biểu", "")
