from __future__ import annotations

from itertools import pairwise

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
    text = marked.replace(
        "|", " " if marked.isascii() or not any("\u3400" < c < "\u9fff" for c in marked) else ""
    )
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
