"""English figures joined by a hyphen or a letter: a three-day visit, $5-million, 20k people, HK$2 million."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.language.en.numerals import read_english
from core.language.lexicon import lexicon
from core.language.numerals import DIGITS, plain, read_digits
from core.language.quantity import ABOUT, AT_LEAST, AT_MOST, EXACT, MORE, STATED, Kind, Quantity
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

_REACH = 48
_HYPHEN_OR_SIGN = re.compile(
    r"[A-Za-z0-9][-–][a-z]|[0-9][kKmMbB]\b|[$¥￥₹₽]|\b(?:BND|HKD|TWD|CAD|NZD|MMK|LAK|KHR|INR|CHF|Rs)|\bor\s(?:more|fewer|less)\b"
)
_BOUNDS = {"plus": MORE, "odd": ABOUT, "more": AT_LEAST, "fewer": AT_MOST, "less": AT_MOST}
_OTHER_END = re.compile(r"\w-\s(?:to|or)\s\Z")
_LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9}


@dataclass(frozen=True, slots=True)
class _Compound:
    pattern: re.Pattern[str]
    kind: Kind


def english_number() -> str:
    """Give a number in words as a regular expression without groups."""
    words = lexicon("en")
    numerals, scales = words.pattern("numerals"), words.pattern("scales")
    first = rf"(?:{numerals}|a(?=\s+(?:hundred|{scales})(?!\w)))"
    joint = r"(?:(?:(?<=hundred)|(?<=thousand)|(?<=million)|(?<=billion)|(?<=trillion))\s+and\s+|[\s-])"
    return rf"(?<![\w-]){first}(?:{joint}(?:{numerals}|hundred|{scales})){{0,8}}(?![\w])"


def find_compounds(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Find the compounds of one line in text order; positions are code points, half open."""
    found = [
        quantity
        for compound in (_compounds() if _HYPHEN_OR_SIGN.search(text, start, end) else ())
        for match in compound.pattern.finditer(text, start, end)
        if (quantity := _quantity(text, match, compound.kind, start)) is not None
    ]
    reached = start
    for quantity in sorted(found, key=lambda quantity: (quantity.span.start, -quantity.span.end)):
        if quantity.span.start >= reached:
            reached = quantity.span.end
            yield quantity


def _quantity(text: str, match: re.Match[str], kind: Kind, start: int) -> Quantity | None:
    groups = match.groupdict()
    value = _value(match, "n")
    begin, bound = match.start(), EXACT
    if value is None or _OTHER_END.search(text[max(start, begin - _REACH) : begin]):
        return None
    high = _value(match, "high") if groups.get("high") else None
    if high is not None and high <= value:
        return None
    before = _bounds().search(text[max(start, begin - _REACH) : begin])
    if before:
        bound = lexicon("en").ids("bounds")[" ".join(before["bound"].lower().split())]
        begin -= len(before[0])
    elif groups.get("more"):
        bound = _BOUNDS[match["more"].lower()]
    unit, factor = _unit(groups, kind)
    where = next((name for name in ("unit", "sign", "foreign") if groups.get(name)), None)
    return Quantity(
        span=Span(begin, match.end()),
        kind=kind,
        value=plain(value * factor),
        bound=bound,
        high=None if high is None else plain(high * factor),
        unit=unit,
        edtf=None,
        basis=STATED,
        number=Span(match.start("n"), _number_end(match)),
        unit_words=Span(*match.span(where)) if where else None,
    )


def _number_end(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups.get("high"):
        return match.end()
    return match.end("scale") if groups.get("scale") else match.end("n")


def _value(match: re.Match[str], group: str) -> Decimal | None:
    groups = match.groupdict()
    value = read_digits(match[group], "en") if match[group][0].isdecimal() else read_english(match[group])
    scale = (groups.get("scale") or "").lower()
    if value is None or not scale:
        return value
    return value * (_LETTERS.get(scale) or int(lexicon("en").ids("scales").get(scale, 0)) or 1)


def _unit(groups: dict[str, str | None], kind: Kind) -> tuple[str | None, int]:
    words = lexicon("en")
    if kind is Kind.MONEY:
        sign = groups.get("sign")
        return (words.ids("currencies")[" ".join(sign.lower().split())] if sign else None), 1
    noun = " ".join((groups.get("unit") or "").lower().split())
    if kind is Kind.PERCENT:
        return "percent", 1
    if kind is Kind.COUNT:
        return words.ids("units")[noun], 1
    if noun in words.ids("durations"):
        return words.ids("durations")[noun], 1
    return "years", int(words.ids("long_durations")[noun])


@cache
def _bounds() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<bound>{lexicon('en').pattern('bounds')})\s+\Z", re.IGNORECASE)


@cache
def _compounds() -> tuple[_Compound, ...]:
    words = lexicon("en")
    number = rf"(?<![\w/.,:–-])(?P<n>{DIGITS}|{english_number()})"
    digits = rf"(?P<n>{DIGITS})"
    scales, units = words.pattern("scales"), words.pattern("units")
    sign = rf"(?<![^\W\d_])(?P<sign>{words.pattern('currencies')})\s?"
    foreign = rf"(?<![^\W\d_])(?P<foreign>{words.pattern('foreign_signs')})\s?"
    single = r"(?P<unit>year|month|week|day|hour|minute|decade|century)"
    raw = (
        (rf"{number}-{single}(?![\w])(?!-olds?\b)", Kind.DURATION),
        (rf"{number}-(?P<unit>percent|per[ -]cent)(?!\w)", Kind.PERCENT),
        (rf"{number}-point\s+(?:[a-z]+\s){{0,2}}?(?P<unit>{words.pattern('points')})(?!\w)", Kind.COUNT),
        (rf"(?<![\w/.,:–-]){digits}-(?P<more>plus|odd)\s+(?P<unit>{units})(?!\w)", Kind.COUNT),
        (rf"(?<![\w/.,:–$€£-]){digits}(?P<scale>[kK])\s+(?P<unit>{units})(?!\w)", Kind.COUNT),
        (rf"{sign}{digits}(?P<scale>[kKmMbB])(?:[-–](?P<high>{DIGITS})(?P=scale))?(?!\w)", Kind.MONEY),
        (rf"{number}\s+or\s+(?P<more>more|fewer|less)\s+(?P<unit>{units})(?!\w)", Kind.COUNT),
        (rf"{sign}{digits}-(?P<scale>{scales})(?!\w)", Kind.MONEY),
        (rf"{foreign}{digits}(?:[\s-]?(?P<scale>{scales}|[kKmMbB]))?(?!\w)", Kind.MONEY),
    )
    # Signs and letters keep their case; "Point" with a capital is a name.
    return tuple(_Compound(re.compile(_any_case(pattern, english_number())), kind) for pattern, kind in raw)


def _any_case(pattern: str, words: str) -> str:
    return pattern.replace(words, f"(?i:{words})")
