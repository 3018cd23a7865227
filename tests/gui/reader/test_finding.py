from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import example, given
from hypothesis import strategies as st

from core.text.fold import fold_key
from core.text.graphemes import widen
from gui.reader.finding import Finder

if TYPE_CHECKING:
    from core.text.span import Span

LETTERS = "aAăẤấáe\u0301dĐđ国國 \u00a0\u3000\n\u200b\u00ad…ﬁ½㎢😀🇻🇳12.,"
texts = st.text(st.sampled_from(LETTERS), max_size=60)
words = st.text(st.sampled_from("aAấáđ国國 \u00a0f.i12…"), max_size=4)


def spans(text: str, wanted: str, *, exactly: bool = False) -> list[Span]:
    hits = Finder(text).find(wanted, exactly=exactly)
    return [hits.span(number) for number in range(len(hits))]


def test_case_tones_and_traditional_characters_make_no_difference() -> None:
    text = "Ma túy, ma tuý, MA TUY; 東盟和东盟"
    assert [span.of(text) for span in spans(text, "ma tuy")] == ["Ma túy", "ma tuý", "MA TUY"]
    assert [span.of(text) for span in spans(text, "东盟")] == ["東盟", "东盟"]


def test_exactly_as_written_means_every_character() -> None:
    text = "Ma túy, ma tuý, MA TUY; 東盟和东盟 a.b axb"
    assert [span.start for span in spans(text, "ma tuý", exactly=True)] == [8]
    assert [span.of(text) for span in spans(text, "东盟", exactly=True)] == ["东盟"]
    assert [span.of(text) for span in spans(text, "a.b", exactly=True)] == ["a.b"]


def test_words_are_found_inside_longer_ones_and_over_any_white_space() -> None:
    text = "bắt 11.215\u00a0vụ,\n15.775 đối\n  tượng"
    assert [span.of(text) for span in spans(text, "215 vu")] == ["215\u00a0vụ"]
    assert [span.of(text) for span in spans(text, "đối tượng")] == ["đối\n  tượng"]


def test_nothing_asked_for_is_nothing_found() -> None:
    assert spans("a b", "") == spans("a b", " ") == spans("a b", "", exactly=True) == []


@given(texts, words)
@example("…a", "a")
@example("a\u0301\u200ba", "a")
@example("😀ﬁx", "i")
def test_every_hit_is_what_was_asked_for_and_none_is_missed(text: str, wanted: str) -> None:
    found = spans(text, wanted)
    folded = " ".join(fold_key(wanted).split())
    for span in found:
        assert span == widen(text, span)
        assert folded in " ".join(fold_key(span.of(text)).split()) or not folded
    if folded:
        bare = fold_key(wanted).strip()
        assert bool(found) or bare != fold_key(wanted) or " " in bare or bare not in fold_key(text)


@given(texts, words, st.booleans())
def test_hits_by_position_are_those_by_number(text: str, wanted: str, exactly: bool) -> None:
    hits = Finder(text).find(wanted, exactly=exactly)
    found = [hits.span(number) for number in range(len(hits))]
    assert hits.within(0, len(text)) == found
    halves = [0, len(text) // 2, len(text)]
    assert sum(hits.begin_in(halves)) <= len(found)
    assert any(hits.begin_in(halves)) == bool(found)
    first = hits.first_from(0)
    assert first == (0 if found else None)


@given(texts, words, st.integers(0, 60), st.integers(0, 60))
def test_what_is_seen_of_a_text_holds_its_hits(text: str, wanted: str, start: int, length: int) -> None:
    start, end = min(start, len(text)), min(start + length, len(text))
    hits = Finder(text).find(wanted, exactly=True)
    found = [hits.span(number) for number in range(len(hits))]
    inside = [span for span in found if span.start >= start and span.end <= end]
    assert [span for span in hits.within(start, end) if span in inside] == inside
