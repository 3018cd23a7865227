from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import example, given

from core.errors import UserFixable
from core.text.canonical import LONG_PARAGRAPH, MAX_CHARACTERS, canonicalise, check_size
from core.text.span import Span
from tests.core.text.nasty import nasty_text


def _expected(text: str) -> str:
    joined = "".join(
        match if len(match) == 1 else match.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
        for match in re.findall("(?s)[\ud800-\udbff][\udc00-\udfff]|.", text.lstrip("\ufeff"))
    )
    joined = re.sub("[\ud800-\udfff]", "\ufffd", joined)
    joined = joined.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    return unicodedata.normalize("NFC", joined)


def _codes(text: str) -> dict[str, int]:
    return {note.code: note.count for note in canonicalise(text).notes}


@given(nasty_text)
def test_the_text_is_what_the_rules_give(text: str) -> None:
    canonical = canonicalise(text).text
    assert canonical == _expected(text)
    assert unicodedata.is_normalized("NFC", canonical)
    assert not canonical.startswith("\ufeff")
    assert not set(canonical) & {"\r", "\x00"}
    canonical.encode("utf-8")


@given(nasty_text)
def test_a_canonical_text_stays_as_it_is(text: str) -> None:
    once = canonicalise(text)
    twice = canonicalise(once.text)
    assert twice.text == once.text
    assert twice.map.is_identity
    assert twice.notes == ()


@given(nasty_text)
@example("\ufeff\r\ne\u0302\u0323\r\n\ud83d\ude00 \ud83d")
def test_what_is_carried_in_is_the_same_text(text: str) -> None:
    canonical = canonicalise(text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            try:
                carried = canonical.map.carry_in(start, end)
            except UserFixable:
                assert not text[start:end].strip("\ufeff")
                continue
            words = carried.span.of(canonical.text)
            if not carried.widened:
                assert words == _in_place(text, start, end)
            back = canonical.map.carry_out(carried.span)
            assert not back.widened
            bom = len(text) - len(text.lstrip("\ufeff"))
            assert back.span.start <= max(start, bom)
            assert end <= back.span.end
            assert carried.widened == ((back.span.start, back.span.end) != (max(start, bom), end))


def _in_place(text: str, start: int, end: int) -> str:
    leading = len(text) - len(text.lstrip("\ufeff"))
    return _expected("\n" + text[max(start, leading) : end])[1:]


@given(nasty_text)
def test_every_canonical_character_has_a_source(text: str) -> None:
    canonical = canonicalise(text)
    assert canonical.map.foreign_length == len(text)
    assert canonical.map.canonical_length == len(canonical.text)
    for start in range(len(canonical.text)):
        out = canonical.map.carry_out(Span(start, start + 1))
        again = canonical.map.carry_in(out.span.start, out.span.end)
        assert again.span.contains(Span(start, start + 1))
        assert not again.widened
        assert (again.span == Span(start, start + 1)) != out.widened


def test_clean_text_is_passed_through() -> None:
    text = "Hội nghị AMMTC 😀\n第十七届\u00a0会议"
    canonical = canonicalise(text)
    assert canonical.text is text
    assert canonical.map.is_identity
    assert canonical.notes == ()


def test_it_says_what_it_did() -> None:
    assert _codes("\ufeffa\r\nb\rc\x00 \ud83d\ude00\ud83d e\u0301\u212b") == {
        "bom": 1,
        "crlf": 2,
        "nul": 1,
        "surrogates": 2,
        "composed": 2,
    }


def test_it_warns_of_a_paragraph_that_is_slow_to_draw() -> None:
    assert _codes("x" * LONG_PARAGRAPH + "\n") == {}
    assert _codes("x" * (LONG_PARAGRAPH + 1) + "\n" + "y" * (LONG_PARAGRAPH + 1)) == {"long_line": 2}


def test_an_edge_inside_a_composed_letter_widens_to_it() -> None:
    canonical = canonicalise("Vie\u0302\u0323t Nam")
    assert canonical.text == "Việt Nam"
    carried = canonical.map.carry_in(0, 3)
    assert (carried.span, carried.widened) == (Span(0, 3), True)
    carried = canonical.map.carry_in(0, 5)
    assert (carried.span, carried.widened) == (Span(0, 3), False)


def test_hangul_jamo_compose_and_carry() -> None:
    canonical = canonicalise("\u1112\u1161\u11ab\u1100\u116e\u11a8")
    assert canonical.text == "한국"
    assert canonical.map.carry_in(3, 6).span == Span(1, 2)
    assert canonical.map.carry_out(Span(0, 1)).span == Span(0, 3)


def test_an_emoji_beside_a_composed_letter_keeps_its_own_offset() -> None:
    canonical = canonicalise("😀e\u0301😀😀")
    assert canonical.map.carry_in(3, 4) == canonical.map.carry_in(3, 4)
    assert canonical.map.carry_in(3, 4).span == Span(2, 3)
    assert not canonical.map.carry_in(0, 1).widened


def test_an_astral_letter_composes() -> None:
    canonical = canonicalise("😀\U00011099\U000110ba😀")
    assert canonical.text == "😀\U0001109a😀"
    assert canonical.map.carry_in(3, 4).span == Span(2, 3)


def test_a_span_of_the_mark_alone_is_refused() -> None:
    with pytest.raises(UserFixable, match="Nothing is left"):
        canonicalise("\ufeffabc").map.carry_in(0, 1)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 5), (3, 3), (2, 1), (4, 9)])
def test_a_span_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(UserFixable):
        canonicalise("a\r\nb").map.carry_in(start, end)


def test_carrying_out_refuses_what_lies_outside() -> None:
    with pytest.raises(UserFixable, match="outside"):
        canonicalise("a\r\nb").map.carry_out(Span(2, 4))


def test_the_longest_article() -> None:
    check_size("x" * MAX_CHARACTERS)
    with pytest.raises(UserFixable, match=r"5,000,001 characters.*5,000,000.*Split it"):
        check_size("x" * (MAX_CHARACTERS + 1))


@pytest.mark.slow
def test_five_million_characters_of_decomposed_vietnamese() -> None:
    sentence = unicodedata.normalize("NFD", "Việt Nam kêu gọi ASEAN nâng cao hiệu quả phòng, chống tội phạm.\r\n")
    text = sentence * (MAX_CHARACTERS // len(sentence))
    began = time.perf_counter()
    canonical = canonicalise(text)
    assert time.perf_counter() - began < 10
    assert canonical.text == _expected(text)
    assert canonical.map.canonical_length == len(canonical.text)


@pytest.mark.slow
def test_no_chunk_differs_from_the_whole_over_all_of_unicode() -> None:
    every = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))
    canonical = canonicalise(every)
    assert canonical.text == _expected(every)
    assert canonical.map.canonical_length == len(canonical.text)
