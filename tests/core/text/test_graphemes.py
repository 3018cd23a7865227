from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icu4py.breakers import CharacterBreaker

from core.errors import UserFixable
from core.text.graphemes import check_edges, is_boundary, next_boundary, previous_boundary, widen
from core.text.span import Span
from tests.core.text.nasty import nasty_text, sound_text

joining_text = st.lists(
    st.sampled_from(
        "🇻🇳🇨👨\u200d👩🏽❤\ufe0f\u1112\u1161\u11ab한하क\u094dष\u093fe\u0301a \r\n\u0600ก\u0e33\U000110bd中\U00011f02"
    ),
    max_size=60,
).map("".join)


def _all_boundaries(text: str) -> list[int]:
    return [0, *accumulate(map(len, CharacterBreaker(text, "en")))]


@given(st.one_of(joining_text, sound_text))
@example("🇻🇳🇨🇳🇮🇩" * 20 + "a" + "🇻" * 7)
@example("क\u094dष\u094dक" * 20)
@example("e" + "\u0301" * 200 + "x")
@example("👨\u200d👩\u200d👧" * 10)
def test_a_window_answers_as_the_whole_text_does(text: str) -> None:
    expected = _all_boundaries(text)
    assert [i for i in range(len(text) + 1) if is_boundary(text, i)] == expected
    for i in range(len(text) + 1):
        assert next_boundary(text, i) == next((at for at in expected if at > i), len(text))
        assert previous_boundary(text, i) == next((at for at in reversed(expected) if at < i), 0)


@given(joining_text, st.data())
def test_widening_gives_the_smallest_whole_span(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    wide = widen(text, span)
    expected = _all_boundaries(text)
    assert wide.start == max(at for at in expected if at <= span.start)
    assert wide.end == min(at for at in expected if at >= span.end)
    check_edges(text, wide)
    if wide == span:
        check_edges(text, span)
    else:
        with pytest.raises(UserFixable, match="splits a character"):
            check_edges(text, span)


@given(nasty_text)
def test_half_characters_never_raise(text: str) -> None:
    for i in range(len(text) + 1):
        assert previous_boundary(text, i) <= i <= next_boundary(text, i)
        is_boundary(text, i)


def test_positions_outside_are_refused() -> None:
    for i in (-1, 4):
        for ask in (is_boundary, next_boundary, previous_boundary):
            with pytest.raises(UserFixable, match="outside"):
                ask("abc", i)
    for ask in (check_edges, widen):
        with pytest.raises(UserFixable, match="outside"):
            ask("abc", Span(1, 4))
