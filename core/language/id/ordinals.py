"""Indonesian ordinals: ke-20, kedua, ketujuh belas."""

from __future__ import annotations

import re

from core.language.id.numerals import read_indonesian
from core.language.lexicon import lexicon
from core.language.numerals import plain
from core.language.packs import OrdinalRules

_BOTH = re.compile(r"\s+(?:negara|pihak|belah|lembaga|institusi|kepala|menteri|pemimpin)\b", re.IGNORECASE)


def indonesian_ordinals() -> OrdinalRules:
    """Give how Indonesian writes ordinals; *kedua negara* are both countries."""
    numeral = lexicon("id").pattern("numerals")
    in_words = rf"{numeral}(?:\s+(?:belas|puluh(?:\s+{numeral})?))?"
    pattern = rf"(?<![\w-])ke(?:-\s?)?(?P<n>(?<=-)[0-9]{{1,3}}|{in_words})(?!\w)"
    return OrdinalRules(re.compile(pattern, re.IGNORECASE), _value, _is_name)


def _value(words: str) -> str | None:
    if words.isdecimal():
        return str(int(words))
    number = read_indonesian(words)
    return None if number is None or not number else plain(number)


def _is_name(match: re.Match[str], end: int) -> bool:
    return match["n"].lower() == "dua" and _BOTH.match(match.string, match.end(), end) is not None
