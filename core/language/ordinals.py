"""Ordinals: lần thứ 20, thứ hai, 第十七届, 一是, Ninth, 9th."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.language.packs import pack_of
from core.language.quantity import EXACT, STATED, Kind, Quantity
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


def find_ordinals(text: str, start: int, end: int, language: str) -> Iterator[Quantity]:
    """Find the ordinals of one line; positions are code points, half open."""
    pack = pack_of(language)
    if pack is None:
        return
    rules = pack.ordinals
    for match in rules.pattern.finditer(text, start, end):
        value = rules.value(match["n"].lower())
        if value is not None and not rules.is_name(match, end):
            number = Span(*match.span("n"))
            yield Quantity(Span(*match.span()), Kind.ORDINAL, value, EXACT, None, None, None, STATED, number, None)
