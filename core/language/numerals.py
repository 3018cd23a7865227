"""Numbers as digits and as words, read exactly: a reading is a decimal, never a float."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from core.language.packs import pack_of

_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，๐๑๒๓๔๕๖๗๘๙", "0123456789.,0123456789")
_LONGEST = 40

_D = "[0-9０-９๐-๙]"
DIGITS = (
    rf"{_D}{{1,3}}(?:(?:[.,，．]{_D}{{3}})+|(?:[ \u00a0\u202f][0-9]{{3}})+(?![0-9]))(?:[.,．]{_D}+)?(?!{_D})"
    rf"|{_D}{{1,40}}(?:[.,．]{_D}{{1,40}})?"
)
"""Digits with their marks, as a regular expression without groups."""


def valid_decimal(text: str) -> bool:
    """Tell whether a text is a decimal as values store it: ``-12.50``, no grouping, no exponent."""
    return _DECIMAL.match(text) is not None


def plain(number: Decimal) -> str:
    """Write a decimal without exponent and without zeros that say nothing."""
    if number == number.to_integral_value():
        return str(int(number))
    return format(number.normalize(), "f")


def read_digits(words: str, language: str | None) -> Decimal | None:
    """Read digits with the marks of a language: ``11.215`` is 11215 in Vietnamese and 11.215 in English.

    Returns:
        The number, or None where the marks fit neither custom, or fit both languages with different results.
    """
    digits = words.translate(_FULL_WIDTH)
    spaces = re.sub(r"[ \u00a0\u202f]", "", digits)
    group, point = (".", ",") if decimal_comma(language) else (",", ".")
    for grouping, decimal in ((group, point), (point, group)):
        written = _ungrouped(spaces, grouping, decimal)
        foreign = grouping != group
        if written is None or (foreign and (_could_be_ours(spaces, point) or re.match("0[0-9]", spaces))):
            continue
        try:
            return Decimal(written)
        except InvalidOperation:
            return None
    return None


def read_words(words: str, language: str | None) -> Decimal | None:
    """Read a number written in words of a language, or None if it is not one."""
    if len(words) > 4 * _LONGEST:
        return None
    pack = pack_of(language)
    return pack.number_words(words) if pack else None


def doubtful_grouping(words: str, language: str | None) -> bool:
    """Tell whether a fraction looks like thousands: ``1,100`` in Vietnamese, ``1.100`` in English."""
    point = "," if decimal_comma(language) else r"\."
    return re.fullmatch(rf"[1-9][0-9]{{0,2}}{point}[0-9]{{3}}", words.translate(_FULL_WIDTH)) is not None


def is_phone_number(words: str) -> bool:
    """Tell whether digits are the number of a call centre: 1800.1234, 1900 561256."""
    return re.fullmatch(r"1[89]00[. ][0-9]{4,6}", words) is not None


def decimal_comma(language: str | None) -> bool:
    """Tell whether a language writes ``1.250,5`` and not ``1,250.5``."""
    pack = pack_of(language)
    return pack is not None and pack.decimal_comma


def _ungrouped(digits: str, grouping: str, decimal: str) -> str | None:
    group, point = re.escape(grouping), re.escape(decimal)
    if not re.fullmatch(rf"[1-9][0-9]{{0,2}}(?:{group}[0-9]{{3}})+(?:{point}[0-9]+)?|[0-9]+(?:{point}[0-9]+)?", digits):
        return None
    return digits.replace(grouping, "").replace(decimal, ".")


def _could_be_ours(digits: str, point: str) -> bool:
    return re.fullmatch(rf"[0-9]+{re.escape(point)}[0-9]+", digits) is not None
