"""English ordinals: Ninth, twenty-first, 9th."""

from __future__ import annotations

import re

from core.language.en.numerals import read_english
from core.language.lexicon import lexicon
from core.language.numerals import plain
from core.language.packs import OrdinalRules

_REACH = 12
_TENS = 20
_TEN = 10


def english_ordinals() -> OrdinalRules:
    """Give how English writes ordinals."""
    tens = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    ordinals = lexicon("en").pattern("ordinals")
    pattern = rf"(?<![\w-])(?P<n>[0-9]{{1,4}}(?=st|nd|rd|th)|(?:{tens}-)?{ordinals})(?:st|nd|rd|th)?(?!\w)"
    names = lexicon("en").pattern("ordinal_names")
    behind = re.compile(
        rf"-[a-z]|['’]|\s{names}(?!\w)|\s[a-z0-9-]+\s(?:months|weeks|days|years|hours|decades)\b", re.IGNORECASE
    )
    share_before = re.compile(r"\b(?:a|an|one|two|three|four)\s\Z", re.IGNORECASE)
    functions = "|".join(re.escape(word) for word in lexicon("en").words("function"))
    share_behind = re.compile(rf"(?!\s[a-z])|\s(?:{functions})\b", re.IGNORECASE)
    idiom_before = re.compile(r"\b(?:(?i:at|per|split|each)|May)\s\Z|-\Z")
    at_a_meeting = re.compile(r"\b[Aa]t\s\Z")
    named_behind = re.compile(r"\s[A-Z]{2}|\s[A-Z][a-z]+\s[A-Z]")

    def is_name(match: re.Match[str], end: int) -> bool:
        text, left = match.string, match.string[max(0, match.start() - _REACH) : match.start()]
        named = at_a_meeting.search(left) and named_behind.match(text, match.end(), end)
        if behind.match(text, match.end(), end) or (idiom_before.search(left) and not named):
            return True
        return share_before.search(left) is not None and share_behind.match(text, match.end(), end) is not None

    return OrdinalRules(re.compile(pattern, re.IGNORECASE), _value, is_name)


def _value(words: str) -> str | None:
    if words.isdecimal():
        return str(int(words))
    tens, _, last = words.rpartition("-")
    base = lexicon("en").ids("ordinals").get(last)
    if base is None:
        return None
    if not tens:
        return base
    above = read_english(tens)
    return plain(above + int(base)) if above is not None and above >= _TENS and int(base) < _TEN else None
