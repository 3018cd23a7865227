from __future__ import annotations

import pytest

from core.language.paragraphs import MOST_PARAGRAPHS, is_cue, paragraphs


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("The meeting ended.", True),
        ("会议结束。", True),
        ("“会议结束。”", True),
        ("(会议结束。)", True),
        ("会议结束。(完)", True),
        ("Hội nghị kết thúc. (TTXVN)", True),
        ("Hội nghị kết thúc (TTXVN)", True),
        ("Hội nghị kết thúc (VOV)", False),
        ("The meeting ended. |", True),
        ("The meeting ended...", False),
        ("The meeting ended… |", False),
        ("“The meeting ended...”", True),
        ("The meeting ended", False),
        ("“The meeting ended”", False),
        ("|", False),
    ],
)
def test_what_closes_a_sentence(line: str, *, ends: bool) -> None:
    (paragraph,) = paragraphs(line)
    assert paragraph.ends_sentence is ends


def test_lines_are_cut_at_every_kind_of_break_and_lose_their_blanks() -> None:
    text = "\u3000one \r\n\n two\u2028three\u2029\t\x85four\u00a0"
    found = [text[part.start : part.end] for part in paragraphs(text)]
    assert found == ["one", "two", "three", "four"]


def test_what_follows_very_many_lines_is_one_paragraph() -> None:
    text = "x\n" * MOST_PARAGRAPHS + "\n  y\nz \n"
    found = paragraphs(text)
    assert len(found) == MOST_PARAGRAPHS + 1
    assert text[found[-1].start : found[-1].end] == "y\nz"


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("Xem thêm", True),
        ("XEM  THÊM:", True),
        ("» Read\u00a0more »", True),
        ("- 相关阅读：", True),
        (": Related articles", True),
        ("Related matters", False),
        ("Xem thêm tin khác", False),
        ("- - -", False),
    ],
)
def test_a_cue_stands_alone_on_its_line(line: str, *, cue: bool) -> None:
    (paragraph,) = paragraphs(line)
    assert is_cue(paragraph, "body_end") is cue


def test_a_line_that_says_too_little_takes_the_language_of_its_neighbour() -> None:
    text = "Multimedia\nHội nghị được tổ chức tại Hà Nội\n25/09/2020\n公安部部长出席会议\n越共"
    assert [part.language for part in paragraphs(text)] == ["vi", "vi", "vi", "zh-Hans", "zh-Hans"]
