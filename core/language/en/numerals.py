"""English numbers in words: twenty-five, two hundred and six, three million."""

from __future__ import annotations

from decimal import Decimal

from core.language.lexicon import lexicon

_HUNDRED = 100


def read_english(words: str) -> Decimal | None:
    """Read an English number in words, or None if the words are not one."""
    entries = lexicon("en")
    numbers, scales = entries.ids("numerals"), entries.ids("scales")
    total, group, tens = 0, 0, 0
    parts = words.lower().replace("-", " ").split()
    if not parts or parts[-1] == "and":
        return None
    for place, part in enumerate(parts):
        if part in scales:
            if not group:
                return None
            total, group, tens = total + group * int(scales[part]), 0, 0
        elif part == "hundred":
            if not group:
                return None
            group, tens = group * _HUNDRED, 0
        elif part in numbers:
            value = int(numbers[part])
            if tens and (tens < 20 or value > 9):
                return None
            group, tens = group + value, value
        elif part == "a" and place == 0:
            group = 1
        elif part != "and":
            return None
    return Decimal(total + group)
