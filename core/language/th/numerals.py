"""Thai numbers in words: ยี่สิบเอ็ด, หนึ่งร้อยห้า, สามพันสองร้อย, สองล้านห้าแสน."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from core.language.lexicon import lexicon

_MILLION = 10**6


def read_thai(words: str) -> Decimal | None:
    """Read a Thai number in words, or None if the words are not one."""
    parts = _word().findall(words)
    if not parts or "".join(parts) != re.sub(r"\s", "", words):
        return None
    numerals, scales = lexicon("th").ids("numerals"), lexicon("th").ids("scales")
    total, group, digit, last = 0, 0, -1, _MILLION
    for part in parts:
        if part in numerals:
            if digit >= 0:
                return None
            digit = int(numerals[part])
            continue
        scale = int(scales[part])
        if digit < 0 and not (scale == 10 or (scale == _MILLION and group)):
            return None
        if scale == _MILLION:
            total, group, last = (total + group + max(digit, 0)) * _MILLION, 0, _MILLION
        elif scale < last:
            group, last = group + (1 if digit < 0 else digit) * scale, scale
        else:
            return None
        digit = -1
    return Decimal(total + group + max(digit, 0))


def in_words() -> str:
    """Give a number in words as a regular expression without groups."""
    numerals, scales = lexicon("th").pattern("numerals"), lexicon("th").pattern("scales")
    apart = lexicon("th").pattern("compounds")
    return rf"(?:{numerals}|สิบ)(?:(?!{apart})(?:{numerals}|{scales})){{0,12}}"


@cache
def _word() -> re.Pattern[str]:
    return re.compile(lexicon("th").pattern("numerals", "scales"))
