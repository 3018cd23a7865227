"""Vietnamese numbers in words: hai mươi mốt, một trăm linh năm, ba triệu, hai tỷ rưỡi."""

from __future__ import annotations

from decimal import Decimal

from core.language.lexicon import lexicon

_TEN = 10
_HUNDRED = 100
_THOUSAND = 1000
_MILLION = 10**6
_AFTER_TENS_ONLY = ("mốt", "tư", "lăm", "nhăm")
_ZERO = ("linh", "lẻ")
_HALF = "rưỡi"


def read_vietnamese(words: str) -> Decimal | None:
    """Read a Vietnamese number in words.

    Returns:
        The number; None if the words are not one, or say one of two: *một trăm hai* is 120 to some and 102 to others.
    """
    entries = lexicon("vi")
    scales = entries.ids("scales")
    syllables = words.lower().split()
    half = len(syllables) > 1 and syllables[-1] == _HALF
    if half:
        syllables.pop()
    sums: list[tuple[int, int]] = []
    group: list[str] = []
    for syllable in syllables:
        if syllable not in scales:
            group.append(syllable)
            continue
        closed = _closed(sums, group, int(scales[syllable]))
        if closed is None:
            return None
        sums.append((int(scales[syllable]), closed))
        group = []
    rest = _last_group(group, follows=bool(sums))
    if rest is None or not syllables:
        return None
    total = Decimal(sum(amount for _, amount in sums) + rest)
    return _with_half(total, syllables[-1], scales.get(syllables[-1])) if half else total


def roman_number(words: str) -> int | None:
    """Read a Roman numeral of congresses and terms (XIV), or None."""
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}.get(letter, 0) for letter in words.lower()]
    if not values or 0 in values:
        return None
    pairs = zip(values, [*values[1:], 0], strict=True)
    number = sum(-value if value < following else value for value, following in pairs)
    return number if _in_roman(number) == words.upper() else None


def _in_roman(number: int) -> str:
    written = ""
    for value, letters in (
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ):  # fmt: skip
        while number >= value:
            written, number = written + letters, number - value
    return written


def _closed(sums: list[tuple[int, int]], group: list[str], scale: int) -> int | None:
    """Give what a scale multiplies: its own group, and thousands that stand before it (ba nghìn tỷ)."""
    amount = _below_thousand(group) if group else 0
    if amount is None:
        return None
    while sums and sums[-1][0] < scale:
        smaller, before = sums.pop()
        if smaller >= _MILLION:
            return None
        amount += before
    return amount * scale if amount else None


def _last_group(group: list[str], *, follows: bool) -> int | None:
    """Read what stands behind the last scale; less than a hundred of it can be meant in two ways."""
    if not group:
        return 0
    marked = group[0] in _ZERO or group[:2] == ["không", "trăm"]
    value = _below_thousand(group[1:] if group[0] in _ZERO and follows else group)
    if value is None or (follows and value < _HUNDRED and not marked):
        return None
    return value


def _below_thousand(group: list[str]) -> int | None:
    if "trăm" not in group:
        return _below_hundred(group)
    place = group.index("trăm")
    hundreds = _digit(group[:place])
    if hundreds is None:
        return None
    rest = group[place + 1 :]
    if not rest:
        return hundreds * _HUNDRED
    if rest[0] in _ZERO:
        ones = _digit(rest[1:])
        return None if ones is None else hundreds * _HUNDRED + ones
    below = _below_hundred(rest)
    return None if below is None or below < _TEN else hundreds * _HUNDRED + below


def _below_hundred(group: list[str]) -> int | None:
    if "mươi" in group:
        place = group.index("mươi")
        tens = _digit(group[:place])
        if tens is None or tens < _TEN // 5:
            return None
        return _with_ones(tens * _TEN, group[place + 1 :])
    if group and group[0] == "mười":
        return _with_ones(_TEN, group[1:])
    return _digit(group)


def _with_ones(tens: int, rest: list[str]) -> int | None:
    if not rest:
        return tens
    if rest == ["năm"] or len(rest) > 1:
        return None
    ones = 5 if rest[0] == "nhăm" else lexicon("vi").ids("numerals").get(rest[0])
    return None if ones is None or not int(ones) else tens + int(ones)


def _digit(group: list[str]) -> int | None:
    if len(group) != 1 or group[0] in _AFTER_TENS_ONLY:
        return None
    digit = lexicon("vi").ids("numerals").get(group[0])
    return None if digit is None else int(digit)


def _with_half(total: Decimal, last: str, scale: str | None) -> Decimal | None:
    if last == "trăm":
        return total + _HUNDRED // 2
    return None if scale is None else total + Decimal(scale) / 2
