"""Chinese ordinals: 第十七届, 首届, 一是."""

from __future__ import annotations

import re

from core.language.lexicon import lexicon
from core.language.numerals import plain
from core.language.packs import OrdinalRules
from core.language.zh.numerals import CHARACTERS, read_chinese

_FIRST = "首"
_MANY = 1000
"""From here on, a number behind 第 is that of a document."""


def chinese_ordinals() -> OrdinalRules:
    """Give how Chinese writes ordinals."""
    words = lexicon("zh")
    characters = re.escape(CHARACTERS)
    nouns = words.pattern("ordinal_nouns")
    opening = rf"第\s?|(?m:^)(?=[{characters}]是)|(?<=[。；;：:!！?？“\s，,])(?=[{characters}]是)"
    counted = rf"(?P<n>[0-9]{{1,4}}|[{characters}]{{1,6}}|{_FIRST})(?:\s?{nouns}|是)?"
    names = re.compile(rf"{words.pattern('ordinal_names')}|第\s?[0-9{characters}]+\s?{words.pattern('numbered')}")

    def is_name(match: re.Match[str], end: int) -> bool:
        return names.match(match.string, match.start(), end) is not None

    first = rf"(?={_FIRST}{words.pattern('first_of')})"
    return OrdinalRules(re.compile(rf"(?:(?:{opening})(?!{_FIRST})|{first}){counted}"), _value, is_name)


def _value(words: str) -> str | None:
    if words == _FIRST:
        return "1"
    if words.isdecimal():
        return str(int(words)) if int(words) < _MANY else None
    number = read_chinese(words)
    return None if number is None or number >= _MANY else plain(number)
