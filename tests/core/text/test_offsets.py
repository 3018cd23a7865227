from __future__ import annotations

import pytest
from hypothesis import given

from core.errors import UserFixable
from core.text.offsets import Utf8Map, Utf16Map
from tests.core.text.nasty import nasty_text


def _utf16(text: str) -> int:
    return sum(2 if character > "\uffff" else 1 for character in text)


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


@given(nasty_text)
def test_utf16_counts_as_the_codec_does(text: str) -> None:
    positions = Utf16Map(text)
    known = {positions.to_utf16(i): i for i in range(len(text) + 1)}
    assert list(known) == [_utf16(text[:i]) for i in range(len(text) + 1)]
    assert positions.length_utf16 == _utf16(text)
    for unit in range(positions.length_utf16 + 1):
        if unit in known:
            assert positions.to_code_point(unit) == known[unit]
        else:
            with pytest.raises(UserFixable, match="inside a character"):
                positions.to_code_point(unit)


@given(nasty_text, nasty_text)
def test_utf8_counts_as_the_codec_does(text: str, more: str) -> None:
    text = text + "Việt 😀" * 60 + more
    positions = Utf8Map(text)
    known = {positions.to_utf8(i): i for i in range(len(text) + 1)}
    assert list(known) == [_utf8(text[:i]) for i in range(len(text) + 1)]
    assert positions.length_utf8 == _utf8(text)
    for byte in range(positions.length_utf8 + 1):
        if byte in known:
            assert positions.to_code_point(byte) == known[byte]
        else:
            with pytest.raises(UserFixable, match="inside a character"):
                positions.to_code_point(byte)


@pytest.mark.parametrize("text", ["", "abc", "é😀", "x" * 256 + "é", "é" * 512])
def test_positions_outside_are_refused(text: str) -> None:
    utf16, utf8 = Utf16Map(text), Utf8Map(text)
    for beyond in (-1, len(text) + 1):
        with pytest.raises(UserFixable, match="outside"):
            utf16.to_utf16(beyond)
        with pytest.raises(UserFixable, match="outside"):
            utf8.to_utf8(beyond)
    with pytest.raises(UserFixable, match="outside"):
        utf16.to_code_point(utf16.length_utf16 + 1)
    with pytest.raises(UserFixable, match="outside"):
        utf8.to_code_point(utf8.length_utf8 + 1)
    assert utf16.to_code_point(utf16.length_utf16) == len(text)
    assert utf8.to_code_point(utf8.length_utf8) == len(text)
