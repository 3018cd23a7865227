from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserFixable
from core.language.regions import find_regions
from core.language.sentences import sentence_around, sentences
from core.text.span import Span

CASES = [
    "Ông Ba nói vậy.|Bà Tư đồng ý.",
    "Hội nghị ở TP. Huế đã xong.|Mọi người về.",
    "Gặp tại TP.HCM hôm qua.|Sau đó về.",
    "Ông P. Minh phát biểu.|Hội trường vỗ tay.",
    "The P. R. China team won.|It was glad.",
    "They met in Washington D.C. for talks.|Talks went on.",
    "Bắt 11.215 vụ.|Tăng 9,46% so với trước.",
    "Xem tại cand.com.vn nhé.|Cảm ơn.",
    "Mua bán người… vẫn tăng.|Cần ngăn chặn.",
    "Tội phạm ma túy…|Phát hiện nhiều vụ.",
    "Ông hỏi: “Vì sao?”|Không ai đáp.",
    "“Rất tốt!” ông nói.|Rồi ông đi.",
    "Dr. Lee met Gen. Park.|They agreed.",
    "It cost $1.5 million.|It was paid.",
    "Is it so?|Yes!|Good.",
    "He left (at last.)|She stayed.",
    "No. 5 is open.|Go in.",
    "1. Mở đầu bài viết.|Nội dung tiếp theo.",
    "会议开始。|代表发言。",
    "他说:“很好。”|大家鼓掌。",
    "他问:“为什么?”她没回答。",
    "真的吗？|是的！|好。",
    "图自cand.com.vn",
    "一是加强合作。|二是完善机制。",
    "增长8.2%,占16.7%。|截至7月。",
    "《宣言》发表。|《声明》通过。",
    "他说“好。”，然后走了。|完。",
    "First line\n|Second line",
    "Sentence one.  \n\n |Sentence two.",
    "Tin ngắn ... |",
    "U.S. officials came.|They spoke.",
    "The A. B. Smith case. It ended.",
    "Kết quả: 5 vụ; 3 người.|Hết.",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_are_cut_where_the_bars_stand(marked: str) -> None:
    pieces = [piece.strip() for piece in marked.split("|") if piece.strip()]
    text = marked.replace("|", " " if marked.isascii() or not any("\u3400" < c < "\u9fff" for c in marked) else "")
    if "A. B. Smith" in marked:
        pieces = ["The A. B. Smith case.", "It ended."]
    assert [span.of(text) for span in sentences(text)] == pieces


def test_sentences_keep_to_the_regions_that_are_given() -> None:
    text = "One here. Two here.\nThree here."
    spans = sentences(text, [Span(0, 9), Span(20, 31)])
    assert [span.of(text) for span in spans] == ["One here.", "Three here."]


def test_sentence_around_gives_the_sentence_of_a_position() -> None:
    text = "Ông Ba nói. Bà Tư nghe.\nHết chuyện."
    assert sentence_around(text, text.index("Tư")).of(text) == "Bà Tư nghe."
    assert sentence_around(text, len(text)).of(text) == "Hết chuyện."


@pytest.mark.parametrize(("text", "position"), [("", 0), ("abc", 9), ("\n\n", 1), ("... ...", 2)])
def test_where_there_is_no_sentence_the_analyst_is_told(text: str, position: int) -> None:
    with pytest.raises(UserFixable):
        sentence_around(text, position)


def test_a_very_long_line_is_cut_as_its_parts_are() -> None:
    text = "Một câu ngắn ở đây. " * 5_000
    assert sentence_around(text, 50_005).of(text) == "Một câu ngắn ở đây."


@given(st.text(alphabet=st.sampled_from("aB. …。!?“”'\n\u2028Ộ王1,;)(😀𠮷\u0301"), max_size=80))
def test_sentences_lie_in_order_inside_the_text_and_lose_no_letter(text: str) -> None:
    spans = sentences(text)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    kept = "".join(span.of(text) for span in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
    assert all("\n" not in span.of(text) for span in spans)


@given(st.text(max_size=200))
def test_any_text_has_sentences_and_regions(text: str) -> None:
    for span in sentences(text, [region.span for region in find_regions(text)]):
        assert span.of(text).strip() == span.of(text)


@given(st.text(alphabet=st.sampled_from("aB. \n。王"), min_size=1, max_size=60), st.data())
def test_the_sentence_around_a_letter_is_the_one_that_holds_it(text: str, data: st.DataObject) -> None:
    places = [place for place, character in enumerate(text) if character.isalnum()]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    assert sentence_around(text, place) in sentences(text)
    assert sentence_around(text, place).start <= place < sentence_around(text, place).end


GOLD = Path(__file__).parent / "gold" / "sentences"
SEEDS = sorted(path.name for path in GOLD.glob("00*.txt"))
STRESS = {"vi": " ", "zh": "", "en": " "}
"""Languages, and what stands between two sentences."""
GOOD = 0.98


def marked_lines(name: str) -> list[list[str]]:
    lines = (GOLD / name).read_text("utf-8").splitlines()
    return [[piece.strip() for piece in line.split("‖")] for line in lines if line]


def marked_ends(name: str, text: str) -> set[int]:
    ends: set[int] = set()
    for before, after in marked_lines(name):
        (found,) = re.finditer(re.escape(before) + r"\s*" + re.escape(after), text)
        ends.add(found.start() + len(before))
    return ends


def inner_ends(text: str) -> set[int]:
    """The ends that are not also the end of a line."""
    return {span.end for span in sentences(text) if text[span.end :].split("\n", 1)[0].strip(" \xa0|")}


def test_sentences_of_the_seeds_end_where_a_reader_ends_them(seeds_folder: Path) -> None:
    right = found = marked = 0
    for name in SEEDS:
        text = (seeds_folder / name).read_text("utf-8")
        ours, theirs = inner_ends(text), marked_ends(name, text)
        right, found, marked = right + len(ours & theirs), found + len(ours), marked + len(theirs)
    assert marked >= 60
    assert right / found >= GOOD
    assert right / marked >= GOOD


def test_every_line_of_the_seeds_begins_and_ends_sentences_of_its_own(seeds_folder: Path) -> None:
    for name in SEEDS:
        text = (seeds_folder / name).read_text("utf-8")
        lines = [line.strip(" \xa0|") for line in text.split("\n")]
        spans = [span.of(text) for span in sentences(text)]
        with_letters = [line for line in lines if re.search(r"[^\W_]", line)]
        assert all(any(line.startswith(span) for span in spans) for line in with_letters)
        assert all(any(line.endswith(span) for span in spans) for line in with_letters)


@pytest.mark.parametrize("language", STRESS)
def test_hard_lines_are_cut_where_the_marks_stand(language: str) -> None:
    right = found = marked = 0
    for pieces in marked_lines(f"stress_{language}.txt"):
        text = STRESS[language].join(pieces)
        theirs = {len(STRESS[language].join(pieces[:n])) for n in range(1, len(pieces))}
        ours = {span.end for span in sentences(text)} - {len(text)}
        right, found, marked = right + len(ours & theirs), found + len(ours), marked + len(theirs)
    assert marked >= 40
    assert right / found >= 0.97
    assert right / marked >= 0.97


def test_the_bars_of_a_table_belong_to_no_sentence() -> None:
    text = "| Tiêu đề bảng. Nội dung bảng. |"
    assert [span.of(text) for span in sentences(text)] == ["Tiêu đề bảng.", "Nội dung bảng."]


def test_a_thai_paragraph_is_one_sentence() -> None:
    text = "การประชุมจัดขึ้นเมื่อ 21 ส.ค. 2566 ที่อินโดนีเซีย พล.ต.อ. สุรชัย กล่าวเปิดงาน"
    assert [span.of(text) for span in sentences(text)] == [text]
