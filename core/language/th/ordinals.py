"""Thai ordinals: ครั้งที่ 14, ครั้งที่ ๑๔, ครั้งที่สิบสี่."""

from __future__ import annotations

import re

from core.language.lexicon import lexicon
from core.language.numerals import plain
from core.language.packs import OrdinalRules
from core.language.th.numerals import in_words, read_thai


def thai_ordinals() -> OrdinalRules:
    """Give how Thai writes ordinals."""
    before = lexicon("th").pattern("ordinals_before")
    pattern = rf"{before}\s?(?P<n>[0-9๐-๙]{{1,4}}(?![0-9๐-๙]|[/.,][0-9๐-๙])|{in_words()})"
    return OrdinalRules(re.compile(pattern), _value)


def _value(words: str) -> str | None:
    if words.isdecimal():
        return str(int(words))
    number = read_thai(words)
    return None if number is None else plain(number)
