"""Figures in Thai: 11,215 คดี, ร้อยละ 9.46, กว่า 1.8 พันล้านบาท, 100 กว่าคน, สิบห้าประเทศ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.language.numerals import DIGITS, plain, read_digits
from core.language.quantity import EXACT, STATED, Kind, Quantity
from core.language.th.numerals import in_words, read_thai
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

_REACH = 32
_GLUED_LEFT = re.compile(r"(?:[A-Za-z/+#@&_\-–:]|[0-9๐-๙][.,])\Z")
_NAME_LEFT = re.compile(r"(?:[A-Z][A-Za-z.]*|[0-9๐-๙])\s\Z")
_GLUED_RIGHT = re.compile(r"[A-Za-z/_:+]|[-–][A-Za-z0-9๐-๙]|[.,][0-9๐-๙]|\s?น\.")
_YEAR = re.compile(r"(?:1[5-9]|2[04-6])[0-9]{2}\Z")
_PART_OF_MANY = re.compile(r"[0-9๐-๙]\s?ใน\s?\Z")
_LONG = 7
"""So many digits without marks are a telephone or an account."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    number: re.Pattern[str]
    scale: re.Pattern[str]
    high: re.Pattern[str]
    before: re.Pattern[str]
    between: re.Pattern[str]
    behind: re.Pattern[str]
    percent_before: re.Pattern[str]
    currency_before: re.Pattern[str]
    unit: re.Pattern[str]
    label: re.Pattern[str]
    not_counting: re.Pattern[str]
    pair: re.Pattern[str]
    weak_label: re.Pattern[str]
    no_label: re.Pattern[str]
    level: re.Pattern[str]
    classified: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Amount:
    start: int
    end: int
    value: Decimal
    high: Decimal | None
    digits: bool
    scaled: bool


@dataclass(frozen=True, slots=True)
class _Unit:
    kind: Kind
    unit: str | None
    start: int
    end: int
    factor: int = 1


def find_thai_figures(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Find the figures between two positions of one line; positions are code points, half open."""
    patterns = _patterns()
    position = start
    while (match := patterns.number.search(text, position, end)) is not None:
        position = match.end()
        found = _figure_at(text, match, start, end, patterns)
        if found is not None:
            position = max(position, found.span.end)
            yield found


@cache
def _patterns() -> _Patterns:
    words = lexicon("th")
    apart = rf"(?!{words.pattern('compounds')})"
    scale = rf"(?:{apart}{words.pattern('scales')})"
    counted = words.pattern("units", "classifiers", "durations", "long_durations")
    return _Patterns(
        number=re.compile(rf"(?P<digits>{DIGITS})|(?P<words>{in_words()})"),
        scale=re.compile(rf"\s?(?P<scale>{scale}{{1,3}})"),
        high=re.compile(rf"\s?(?:[-–—]|{words.pattern('joins')})\s?(?P<high>{DIGITS})"),
        before=re.compile(rf"(?P<bound>{words.pattern('bounds')})\s?\Z"),
        between=re.compile(rf"\s?(?P<bound>{words.pattern('bounds_between')})\s?"),
        behind=re.compile(rf"\s?(?P<bound>{words.pattern('bounds_after')})"),
        percent_before=re.compile(rf"{words.pattern('percent_before')}\s?\Z"),
        currency_before=re.compile(rf"(?P<currency>{words.pattern('currencies')})\s?\Z"),
        unit=re.compile(
            rf"\s?(?:(?P<percent>{words.pattern('percent')})|(?P<currency>{words.pattern('currencies')})"
            rf"|{apart}(?P<counted>{counted}))"
        ),
        label=re.compile(rf"{words.pattern('labels')}\s?\Z"),
        weak_label=re.compile(rf"{words.pattern('weak_labels')}\s?\Z"),
        no_label=re.compile(rf"{words.pattern('no_labels')}\s?\Z"),
        not_counting=re.compile(rf"{words.pattern('not_counting')}\s?\Z"),
        pair=re.compile(words.pattern("pairs")),
        level=re.compile(rf"{words.pattern('levels')}\s?\Z"),
        classified=re.compile(rf"(?P<noun>{words.pattern('classified')})[^\s0-9๐-๙]{{0,24}}\s?\Z"),
    )


def _figure_at(text: str, match: re.Match[str], start: int, end: int, patterns: _Patterns) -> Quantity | None:
    number = _amount_at(text, match, end, patterns)
    left = text[max(start, match.start() - _REACH) : match.start()]
    if number is None or (number.digits and _GLUED_LEFT.search(left)):
        return None
    unit = _unit_before(number, left, patterns)
    if unit is not None:
        return _quantity(text, number, unit, EXACT, start, end, patterns)
    between = patterns.between.match(text, number.end, end)
    unit = _unit_behind(text, between.end() if between else number.end, left, end, patterns)
    if not _is_figure(text, number, unit, left, end, patterns):
        return None
    bound = lexicon("th").ids("bounds_between")[between["bound"]] if between and unit else EXACT
    counted = unit or _Unit(Kind.NUMBER, None, number.end, number.end)
    return _quantity(text, number, counted, bound, start, end, patterns)


def _amount_at(text: str, match: re.Match[str], end: int, patterns: _Patterns) -> _Amount | None:
    if match["words"]:
        value = read_thai(match["words"])
        return None if value is None else _Amount(*match.span(), value, None, digits=False, scaled=True)
    value, high, reached = read_digits(match["digits"], "th"), None, match.end()
    if value is None:
        return None
    other = patterns.high.match(text, reached, end)
    if other is not None:
        more = read_digits(other["high"], "th")
        if more is not None and more > value:
            high, reached = more, other.end()
    scale = patterns.scale.match(text, reached, end)
    if scale is not None:
        factor = 1
        for word in re.findall(lexicon("th").pattern("scales"), scale["scale"]):
            factor *= int(lexicon("th").ids("scales")[word])
        value, high, reached = value * factor, None if high is None else high * factor, scale.end()
    return _Amount(match.start(), reached, value, high, digits=True, scaled=scale is not None)


def _unit_before(number: _Amount, left: str, patterns: _Patterns) -> _Unit | None:
    """Give the share or the currency that stands before a number: ร้อยละ 9.46."""
    percent = patterns.percent_before.search(left)
    if percent is not None:
        return _Unit(Kind.PERCENT, "percent", number.start - len(percent[0]), number.start)
    currency = patterns.currency_before.search(left) if number.digits else None
    if currency is None or currency["currency"][-1] not in "$฿€D":
        return None
    unit = lexicon("th").ids("currencies")[currency["currency"].lower()]
    return _Unit(Kind.MONEY, unit, number.start - len(currency[0]), number.start)


def _unit_behind(text: str, position: int, left: str, end: int, patterns: _Patterns) -> _Unit | None:
    match = patterns.unit.match(text, position, end)
    if match is None:
        return None
    words = lexicon("th")
    if match["percent"]:
        return _Unit(Kind.PERCENT, words.ids("percent")[match["percent"]], match.start("percent"), match.end())
    if match["currency"]:
        unit = words.ids("currencies")[match["currency"].lower()]
        return _Unit(Kind.MONEY, unit, match.start("currency"), match.end())
    counted, where = match["counted"], match.span("counted")
    if counted in words.ids("durations"):
        return _Unit(Kind.DURATION, words.ids("durations")[counted], *where)
    if counted in words.ids("long_durations"):
        return _Unit(Kind.DURATION, "years", *where, int(words.ids("long_durations")[counted]))
    unit = words.ids("units").get(counted)
    noun = patterns.classified.search(left) if unit is None else None
    return _Unit(Kind.COUNT, words.ids("classified")[noun["noun"]] if noun else unit, *where)


def _is_figure(text: str, number: _Amount, unit: _Unit | None, left: str, end: int, patterns: _Patterns) -> bool:
    """Tell whether a number is a figure, and not a label, an age, a time of day, a telephone or part of a word."""
    if unit is not None and unit.kind in (Kind.PERCENT, Kind.MONEY):
        return True
    if (patterns.label.search(left) and not patterns.no_label.search(left)) or _PART_OF_MANY.search(left):
        return False
    if not number.digits:
        if unit is None or unit.unit is None or number.value <= 1 or patterns.not_counting.search(left):
            return False
        return patterns.pair.match(text, number.start, end) is None
    if unit is not None:
        return True
    digits = text[number.start : number.end]
    if _GLUED_RIGHT.match(text, number.end, end) or _NAME_LEFT.search(left) or _YEAR.match(digits):
        return False
    if patterns.weak_label.search(left) or (digits.isdecimal() and (len(digits) >= _LONG or digits[0] in "0๐")):
        return False
    return number.scaled or "," in digits or patterns.level.search(left) is not None


def _quantity(
    text: str, number: _Amount, unit: _Unit, bound: str, start: int, end: int, patterns: _Patterns
) -> Quantity:
    first, last = min(number.start, unit.start), max(number.end, unit.end)
    words = lexicon("th")
    before = patterns.before.search(text, max(start, first - _REACH), first)
    if before:
        bound, first = words.ids("bounds")[before["bound"]], before.start()
    behind = patterns.behind.match(text, last, end)
    if behind:
        bound, last = words.ids("bounds_after")[behind["bound"]], behind.end()
    return Quantity(
        span=Span(first, last),
        kind=unit.kind,
        value=plain(number.value * unit.factor),
        bound=bound,
        high=None if number.high is None else plain(number.high * unit.factor),
        unit=unit.unit,
        edtf=None,
        basis=STATED,
        number=Span(number.start, number.end),
        unit_words=Span(unit.start, unit.end) if unit.start < unit.end else None,
    )
