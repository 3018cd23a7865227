"""Chinese numbers in running text: 1萬2,345, 8千6百, 3亿5000万, 三点五亿, 5万至10万."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from math import prod

from core.language.lexicon import lexicon
from core.language.numerals import DIGITS, read_digits
from core.language.zh.numerals import (
    CHARACTERS,
    DIGIT_CHARACTERS,
    LARGE_CHARACTERS,
    large_scale,
    read_chinese,
)

_SMALL = {"十": 10, "百": 100, "千": 1000}
_ANY_CHARACTER = f"{re.escape(CHARACTERS)}{LARGE_CHARACTERS}"
_SCALE_CHARACTER = re.compile(f"[十百千拾佰仟廿卅{LARGE_CHARACTERS}]")
_HAN = re.compile(f"[{_ANY_CHARACTER}]{{1,16}}(?!分之)")
_NO_SCALE = Decimal(10**20)

_ROUND = "[万萬亿億]"
NUMBER = (
    rf"(?P<share>百分之)?(?:(?P<digits>{DIGITS})"
    rf"|(?<![0-9０-９{re.escape(CHARACTERS)}数數几幾上好成])(?P<lone>{_ROUND}(?=[余餘多])|(?<=[近约約逾超过過]){_ROUND}(?=[人名件元美欧歐]))"
    rf"|(?P<han>[{re.escape(CHARACTERS)}][{_ANY_CHARACTER}]{{0,15}})(?:[点點](?P<fraction>[{DIGIT_CHARACTERS}]{{1,8}})"
    rf"(?![十百千])(?P<scale>[{LARGE_CHARACTERS}]{{0,2}}))?)"
)
"""Where a number may begin, as a regular expression with named groups."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number at ``start``–``end`` (code points, half open).

    Attributes:
        start: Its first digit or character.
        end: Behind its last one, scales included.
        value: What it says; None where its parts can be added in several ways.
        high: The upper end of a range.
        digits: Whether it is written in digits.
        scaled: Whether 千, 万, 亿 … are worked in.
        factor: The scale, where there is a single one.
    """

    start: int
    end: int
    value: Decimal | None
    high: Decimal | None
    digits: bool
    scaled: bool
    factor: int = 1


def amount_at(text: str, match: re.Match[str], end: int) -> Amount | None:
    """Read the number that a match of ``NUMBER`` begins, in a line that ends at ``end``."""
    if match["lone"]:
        return Amount(*match.span("lone"), Decimal(large_scale(match["lone"])), None, False, True)
    if match["han"]:
        amount = _in_characters(match)
        return None if amount is None else _with_range_in_characters(text, amount, end)
    amount = _in_digits(text, match.start("digits"), end)
    return None if amount is None else _with_range(text, amount, end)


def _in_characters(match: re.Match[str]) -> Amount | None:
    han = match["han"]
    value = read_chinese(han)
    several = len(han) > 1 and len(set(han)) > 1
    if value is None or (several and not _SCALE_CHARACTER.search(han)):
        return None
    start, end = match.start("han"), match.end()
    if match["fraction"]:
        fraction = "".join(str(read_chinese(character)) for character in match["fraction"])
        scale = prod(large_scale(character) for character in match["scale"])
        if any(character in LARGE_CHARACTERS for character in han):
            return None
        return Amount(start, end, Decimal(f"{value}.{fraction}") * scale, None, False, True)
    return Amount(start, end, value, None, False, any(character in LARGE_CHARACTERS for character in han))


def _in_digits(text: str, start: int, end: int) -> Amount | None:
    """Add the parts of a number such as 1亿2千万 or 8千6百: each smaller than the scale before it."""
    total, section = Decimal(0), Decimal(0)
    limit, within = _NO_SCALE, _NO_SCALE
    parts, place, factor, clear = 0, start, 1, True
    while (part := _part().match(text, place, end)) is not None:
        number = read_digits(part["digits"], "zh")
        if number is None:
            return None if not parts else Amount(start, part.end(), None, None, True, True)
        if part["fraction"]:
            number = Decimal(f"{number}.{part['fraction']}")
        small = _SMALL.get(part["small"] or part["only"] or "", 1)
        large = prod(large_scale(character) for character in part["large"] or "")
        plain = small == large == 1
        joined = not parts or not plain or part["zero"] is not None or _fills(part["digits"], within)
        clear = clear and number * small < within and joined
        section += number * small
        within = Decimal(small)
        if large > 1:
            clear = clear and section * large < limit and large < limit
            total, section = total + section * large, Decimal(0)
            limit = within = Decimal(large)
        parts, place, factor = parts + 1, part.end(), small * large
        if plain:
            break
    value = total + section
    scaled = parts > 1 or factor > 1
    return Amount(start, place, value if clear else None, None, True, scaled, factor if parts == 1 else 1)


def _fills(digits: str, scale: Decimal) -> bool:
    """Tell whether digits without a scale take every place below the one before them: 1万2345, not 1万2."""
    figures = re.sub(r"[^0-9０-９]", "", digits)
    return len(figures) == len(str(scale)) - 1 and not re.search(r"[.．]", digits)


def _with_range(text: str, amount: Amount, end: int) -> Amount:
    join = _join().match(text, amount.end, end)
    other = _in_digits(text, join.end(), end) if join else None
    if amount.value is None or other is None or other.value is None:
        return amount
    low = amount.value
    if not amount.scaled and other.factor > 1 and low * other.factor < other.value:
        low *= other.factor
    if other.value <= low:
        return amount
    return replace(amount, end=other.end, value=low, high=other.value, scaled=amount.scaled or other.scaled)


def _with_range_in_characters(text: str, amount: Amount, end: int) -> Amount:
    """Add the upper end of a range: 三至五, 五到七万."""
    join = _han_join().match(text, amount.end, end)
    han = _HAN.match(text, join.end(), end) if join else None
    high = read_chinese(han[0]) if han else None
    if han is None or high is None or amount.value is None or (len(han[0]) > 1 and not _SCALE_CHARACTER.search(han[0])):
        return amount
    low, last = amount.value, han[0][-1]
    if not amount.scaled and last in LARGE_CHARACTERS and low * large_scale(last) < high:
        low *= large_scale(last)
    if high <= low:
        return amount
    return replace(amount, end=han.end(), value=low, high=high, scaled=amount.scaled or last in LARGE_CHARACTERS)


@cache
def _part() -> re.Pattern[str]:
    words = lexicon("zh")
    countable = words.pattern("classifiers", "units", "currencies", "foreign_currencies")
    measures = "[米克瓦卡帕赫字]"
    large = f"[{LARGE_CHARACTERS}]"
    return re.compile(
        rf"(?P<zero>[零〇])?(?P<digits>{DIGITS})(?:[点點](?P<fraction>[0-9]{{1,8}})(?={large}))?"
        rf"(?:\s?(?P<small>[十百千])?(?P<large>{large}{{1,2}})"
        rf"|(?P<only>[百千])(?!{measures})(?=[0-9０-９零〇]|[多余餘]?\s?(?:{countable})|[多余餘]\s?{large}|[-–—~～至到]\s?[0-9０-９]))?"
    )


@cache
def _han_join() -> re.Pattern[str]:
    return re.compile(rf"[-–—~～]|{lexicon('zh').pattern('joins')}")


@cache
def _join() -> re.Pattern[str]:
    return re.compile(rf"\s?(?:[-–—~～]|{lexicon('zh').pattern('joins')})\s?(?=[0-9０-９])")
