from __future__ import annotations

import pytest
from hypothesis import given

from core.text.canonical import canonicalise
from core.text.display import display_text
from tests.core.text.nasty import nasty_text


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass"))


@given(nasty_text)
def test_lengths_and_newlines_stay(text: str) -> None:
    shown = display_text(text)
    assert len(shown) == len(text)
    assert _utf16_length(shown) == _utf16_length(text)
    assert [i for i, c in enumerate(shown) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]
    assert not set(shown) & {"\r", "\u2029", "\ufdd0", "\ufdd1"}
    assert not shown.startswith(("\ufeff", "\ufffe"))
    shown.encode("utf-8")
    assert display_text(shown) == shown


@given(nasty_text)
def test_it_changes_only_what_qt_would(text: str) -> None:
    canonical = canonicalise(text).text
    changed = {a for a, b in zip(canonical, display_text(canonical), strict=True) if a != b}
    assert changed <= {"\ufffe", "\u2029", "\ufdd0", "\ufdd1"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb", "a\u200b\nb"),
        ("a\rb\u2029c", "a\u2028b\u2028c"),
        ("\ufeffa\ufeff", "\ufffda\ufeff"),
        ("\ufffea", "\ufffda"),
        ("a\ud800", "a\ufffd"),
        ("a\u00a0b\u2028c😀", "a\u00a0b\u2028c😀"),
    ],
)
def test_examples(text: str, shown: str) -> None:
    assert display_text(text) == shown
