"""Vietnamese numbers in words: hai mươi mốt, một trăm linh năm, ba triệu."""

from __future__ import annotations

from decimal import Decimal

from core.language.lexicon import lexicon

_TEN = 10
_HUNDRED = 100


def read_vietnamese(words: str) -> Decimal | None:
    """Read a Vietnamese number in words, or None if the words are not one."""
    entries = lexicon("vi")
    digits, scales = entries.ids("numerals"), entries.ids("scales")
    total, group, last = 0, 0, -1
    syllables = words.lower().split()
    if not syllables:
        return None
    for syllable in syllables:
        if syllable in scales:
            if last < 0 and not group:
                return None
            total += (group + max(last, 0)) * int(scales[syllable])
            group, last = 0, -1
        elif syllable in ("trăm", "mươi"):
            if last < 0:
                return None
            group += last * (_HUNDRED if syllable == "trăm" else _TEN)
            last = -1
        elif syllable in ("linh", "lẻ"):
            if last >= 0 or not group:
                return None
        elif syllable == "mười":
            if last >= 0:
                return None
            group += _TEN
        elif syllable in digits and last < 0:
            last = int(digits[syllable])
        else:
            return None
    return Decimal(total + group + max(last, 0))
