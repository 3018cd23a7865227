"""Chinese numbers in characters: 二十三, 一百零五, 三千万, 二〇二〇."""

from __future__ import annotations

from decimal import Decimal

_DIGITS = {
    character: number
    for number, characters in enumerate(
        ("〇零○", "一壹", "二两貳贰兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for character in characters
}
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

_TENS = {"廿": "二十", "卅": "三十"}

_VALUES = {**_DIGITS, **_SMALL, **_LARGE}

CHARACTERS = "".join([*_DIGITS, *_SMALL, *_TENS])
"""The characters of a number below ten thousand."""

DIGIT_CHARACTERS = "".join(_DIGITS)
"""The characters of a single digit."""

LARGE_CHARACTERS = "".join(_LARGE)
"""The characters that multiply what stands before them."""


def large_scale(character: str) -> int:
    """Give what 万, 亿 or 兆 multiplies with.

    Raises:
        KeyError: If the character is no scale.
    """
    return _LARGE[character]


def read_chinese(words: str) -> Decimal | None:
    """Read a Chinese number in characters, or None if the characters are not one."""
    words = "".join(_TENS.get(character, character) for character in words)
    if not words or any(character not in _VALUES for character in words):
        return None
    if all(character in _DIGITS for character in words):
        return Decimal("".join(str(_DIGITS[character]) for character in words))
    total, group, digit, last_scale = 0, 0, -1, 0
    for place, character in enumerate(words):
        if character in _DIGITS:
            if digit > 0:
                return None
            digit = _DIGITS[character]
        elif character in _SMALL:
            if digit == 0 or (digit < 0 and place and character not in "十拾"):
                return None
            group += (1 if digit < 0 else digit) * _SMALL[character]
            digit = -1
        else:
            section, scale = group + max(digit, 0), _LARGE[character]
            if not section and not total:
                return None
            total = (total + section) * scale if scale > last_scale or not section else total + section * scale
            group, digit, last_scale = 0, -1, scale
    return Decimal(total + group + _last_digit(words, digit))


def _last_digit(words: str, digit: int) -> int:
    """Read the digit that closes a number: 三万五 is 35,000, 二十五 is 25, 一百零五 is 105."""
    before = words[-2:-1]
    if digit <= 0 or before not in _SMALL | _LARGE:
        return max(digit, 0)
    return digit * _VALUES[before] // 10
