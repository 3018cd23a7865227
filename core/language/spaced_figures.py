"""Figures in languages that put blanks between words (Vietnamese, English): one grammar, two lexicons."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import Lexicon, lexicon
from core.language.numerals import DIGITS, doubtful_grouping, plain, read_digits, read_words
from core.language.quantity import EXACT, MORE, STATED, Kind, Quantity
from core.language.units import MEASURED
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

_REACH = 48
"""Code points looked at on either side of a number."""
_SMALL = 10
_GLUED_LEFT = re.compile(r"(?:[\w/+#@&\-–]|[0-9][.,:])\Z")
_ACRONYM = re.compile(r"(?:^|[^\w])[A-ZĐ]{2,}[A-ZĐ0-9/&-]*(?:\s|-)\Z")
_WORD_BEFORE = re.compile(r"[\w,;]\s(?P<word>[^\W\d_]+)\s\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_ONE_IN = re.compile(r"\b(?:(?:one|two|three|[0-9]) in|out of|[0-9] trong(?: số)?)\s\Z", re.IGNORECASE)
_AGE = re.compile(r"[\s-]old(?!\w)")
_PLUS = re.compile(r"\+(?![0-9])")
_NOT_AFTER = re.compile(r"[/:+][0-9]|[-–][^\W\d_]|[^\W\d_]|_")


@dataclass(frozen=True, slots=True)
class _Grammar:
    words: Lexicon
    bounds: Mapping[str, str]
    size_bounds: frozenset[str]
    number: re.Pattern[str]
    before: re.Pattern[str]
    currency_before: re.Pattern[str]
    range: re.Pattern[str]
    scale: re.Pattern[str]
    after: re.Pattern[str]
    unit: re.Pattern[str]
    noun: re.Pattern[str]
    label: re.Pattern[str]
    level: re.Pattern[str]
    bound_after: re.Pattern[str]
    pair: re.Pattern[str]
    functions: frozenset[str]
    skipped_words: int


@dataclass(frozen=True, slots=True)
class _Number:
    start: int
    end: int
    value: Decimal
    high: Decimal | None
    digits: bool
    doubtful: bool
    scaled: bool
    more: bool = False


@dataclass(frozen=True, slots=True)
class _Unit:
    kind: Kind
    unit: str | None
    start: int
    end: int
    factor: int = 1


def find_spaced_figures(text: str, start: int, end: int, language: str) -> Iterator[Quantity]:
    """Find the figures of one line; positions are code points, half open.

    Args:
        text: The whole text.
        start: Where the line begins.
        end: Where it ends.
        language: ``vi`` or ``en``.
    """
    grammar = _grammar(language)
    position = start
    while (match := grammar.number.search(text, position, end)) is not None:
        position = match.end()
        found = _figure_at(text, match, start, end, grammar)
        if found is not None:
            position = max(position, found.span.end)
            yield found


@cache
def _grammar(language: str) -> _Grammar:
    words = lexicon(language)
    plural = {"vi": 0, "en": 2}[language]
    numerals = words.pattern("numerals")
    joint = {"vi": r"\s+(?:(?:linh|lẻ)\s+)?", "en": r"(?:\s+and\s+|[\s-])"}[language]
    extra = {"vi": "trăm|mươi|mười", "en": "hundred"}[language]
    word = rf"(?:{numerals}|{extra}|{words.pattern('scales')})"
    first = {"vi": rf"(?:{numerals}|mười)", "en": numerals}[language]
    in_words = rf"(?<![\w-]){first}(?:{joint}{word}){{0,8}}(?![\w])"
    units = words.pattern("units", "durations", "long_durations")
    return _Grammar(
        words=words,
        bounds=words.ids("bounds"),
        size_bounds=frozenset(words.words("bounds_of_size")),
        number=re.compile(rf"(?P<digits>{DIGITS})|(?P<words>{in_words})", re.IGNORECASE),
        before=re.compile(
            rf"(?<!\w)(?P<bound>{words.pattern('bounds')})(?:\s+(?:là|of)\s+|\s+)\Z", re.IGNORECASE
        ),
        currency_before=re.compile(rf"(?<![^\W\d_])(?P<currency>{words.pattern('currencies')})\s?\Z"),
        range=re.compile(rf"\s?(?:[-–—]|\s(?:{words.pattern('joins')})\s)\s?(?P<high>{DIGITS})"),
        scale=re.compile(
            rf"\s?(?P<scale>{words.pattern('scales')})(?:\s+(?P<scale2>{words.pattern('scales')}))?(?!\w)",
            re.IGNORECASE,
        ),
        after=re.compile(
            rf"\s?(?P<percent>{words.pattern('percent')})(?!\w)|[\s-]?(?P<currency>{words.pattern('currencies')})(?!\w)"
        ),
        unit=re.compile(rf"(?:\s|(?<=\d))(?P<unit>{units})(?!\w)"),
        noun=re.compile(rf"\s(?P<noun>{words.pattern('nouns')}|[^\W\d_]{{2,}})(?!\w)"),
        label=re.compile(rf"(?<!\w){words.pattern('labels')}\s+(?:\(\s*)?\Z", re.IGNORECASE),
        level=re.compile(rf"(?<!\w){words.pattern('levels')}\s+\Z", re.IGNORECASE),
        bound_after=re.compile(rf"\s(?P<bound>{words.pattern('bounds_after')})(?!\w)"),
        pair=re.compile(rf"(?:the\s+)?{words.pattern('pairs')}(?!\w)", re.IGNORECASE),
        functions=frozenset(words.words("function")),
        skipped_words=plural,
    )


def _figure_at(text: str, match: re.Match[str], start: int, end: int, grammar: _Grammar) -> Quantity | None:
    number = _number_at(text, match, end, grammar)
    if number is None:
        return None
    left = text[max(start, number.start - _REACH) : number.start]
    currency = grammar.currency_before.search(left)
    if not currency and number.digits and _GLUED_LEFT.search(left):
        return None
    if not number.scaled and (glued := _LETTERS.match(text, number.end, end)) is not None:
        millions = glued[0] == "m" and (currency or _known_unit(text, glued.end(), end, grammar))
        if millions:
            number = replace(number, value=number.value * 10**6, end=glued.end(), scaled=True, doubtful=False)
        elif currency:
            return None
    unit = _unit_of(text, number, end, grammar, currency, left)
    if unit is None or not _is_figure(text, number, unit, left, end, grammar):
        return None
    return _quantity(text, number, unit, left, end, grammar)


def _number_at(text: str, match: re.Match[str], end: int, grammar: _Grammar) -> _Number | None:
    language = grammar.words.language
    digits = match["digits"]
    value = read_digits(digits, language) if digits else read_words(match[0], language)
    if value is None:
        return None
    number_start, number_end = match.span()
    if not digits and match[0].split()[-1].lower() in grammar.words.ids("scales") and value < _SMALL:
        return None
    if (
        digits
        and number_start
        and text[number_start - 1] in "-−"
        and _is_negative(text[max(0, number_start - 3) : number_start])
    ):
        value, number_start = -value, number_start - 1
    high: Decimal | None = None
    other = grammar.range.match(text, number_end, end) if digits else None
    if other:
        high = read_digits(other["high"], language)
        if high is None or high <= value:
            high = None
        else:
            number_end = other.end()
    doubtful = bool(digits) and doubtful_grouping(digits, language)
    scale = grammar.scale.match(text, number_end, end) if digits else None
    if scale is None:
        more = bool(digits) and _PLUS.match(text, number_end, end) is not None
        return _Number(number_start, number_end + more, value, high, bool(digits), doubtful, not digits, more)
    factor = int(grammar.words.ids("scales")[scale["scale"].lower()])
    if scale["scale2"]:
        factor *= int(grammar.words.ids("scales")[scale["scale2"].lower()])
    high = None if high is None else high * factor
    return _Number(number_start, scale.end(), value * factor, high, bool(digits), False, True)


def _is_negative(left: str) -> bool:
    return re.search(r"(?:^|[\s(])[-−]\Z", left) is not None


def _unit_of(
    text: str, number: _Number, end: int, grammar: _Grammar, currency: re.Match[str] | None, left: str
) -> _Unit | None:
    """Give the unit that follows, or the currency before; None where the number is part of a word."""
    words = grammar.words
    if currency:
        begin = number.start - len(left) + currency.start("currency")
        return _Unit(Kind.MONEY, words.ids("currencies")[currency["currency"].lower()], begin, number.start)
    after = grammar.after.match(text, number.end, end)
    if after and after["percent"]:
        return _Unit(
            Kind.PERCENT, words.ids("percent")[_spaced(after["percent"])], after.start("percent"), after.end()
        )
    if after:
        return _Unit(
            Kind.MONEY,
            words.ids("currencies")[_spaced(after["currency"])],
            after.start("currency"),
            after.end(),
        )
    found = _known_unit(text, number.end, end, grammar)
    if found is not None:
        return found
    if number.digits and _NOT_AFTER.match(text, number.end, end):
        return None
    noun = grammar.noun.match(text, number.end, end)
    if noun and number.digits and noun["noun"].islower() and noun["noun"] not in grammar.functions:
        return _Unit(Kind.COUNT, None, noun.start("noun"), noun.end())
    return _Unit(Kind.NUMBER, None, number.end, number.end)


def _spaced(words: str) -> str:
    return " ".join(words.lower().split())


def _known_unit(text: str, position: int, end: int, grammar: _Grammar) -> _Unit | None:
    """Find a known unit noun right after the number, or, in English, behind a few adjectives."""
    for skipped in range(grammar.skipped_words + 1):
        match = grammar.unit.match(text, position, end)
        if match:
            return _unit_named(_spaced(match["unit"]), match.start("unit"), match.end(), grammar, skipped)
        adjective = grammar.noun.match(text, position, end)
        if not adjective or adjective["noun"].lower() in grammar.functions:
            return None
        position = adjective.end()
    return None


def _unit_named(word: str, start: int, end: int, grammar: _Grammar, skipped: int) -> _Unit | None:
    words = grammar.words
    if word in words.ids("units"):
        return _Unit(Kind.COUNT, words.ids("units")[word], start, end)
    if skipped:
        return None
    if word in words.ids("durations"):
        return _Unit(Kind.DURATION, words.ids("durations")[word], start, end)
    return _Unit(Kind.DURATION, "years", start, end, int(words.ids("long_durations")[word]))


def _is_figure(text: str, number: _Number, unit: _Unit, left: str, end: int, grammar: _Grammar) -> bool:
    """Tell whether a number is a figure, and not a label, a name, a year or an idiom."""
    if unit.kind in (Kind.PERCENT, Kind.MONEY):
        return True
    if _ONE_IN.search(left) or (unit.kind is Kind.DURATION and _AGE.match(text, unit.end, end)):
        return False
    if not number.digits:
        return unit.unit is not None and _counts_in_words(text, number, unit, left, end, grammar)
    if grammar.label.search(left):
        return False
    digits = text[number.start : number.end]
    small_name = number.value < 100 and number.value == int(number.value) and not number.scaled
    if _ACRONYM.search(left) and (small_name or unit.kind is Kind.NUMBER or unit.unit is None):
        return False
    before = _WORD_BEFORE.search(left)
    if (
        before
        and before["word"][0].isupper()
        and unit.kind is Kind.COUNT
        and unit.unit is None
        and digits.isdecimal()
    ):
        return False
    if unit.unit is None and _YEAR.match(digits):
        return False
    if unit.kind is not Kind.NUMBER:
        return True
    return (len(digits) > 2 and not digits.startswith("0")) or grammar.level.search(left) is not None


def _counts_in_words(text: str, number: _Number, unit: _Unit, left: str, end: int, grammar: _Grammar) -> bool:
    words = text[number.start : number.end].lower()
    first = words.split()[0]
    if number.value <= 1 or words in ("năm", "tư", "lăm", "mốt"):
        return False
    if unit.kind is Kind.DURATION and first == "năm":
        return False
    if unit.kind is Kind.COUNT and grammar.pair.match(text, number.start, min(end, number.start + _REACH)):
        return False
    if grammar.words.language == "en":
        return re.search(r"\b(?:both|one|every)\s\Z", left, re.IGNORECASE) is None
    return re.search(r"(?:thứ|lần|tháng|số|những|mồng|mùng)\s\Z", left, re.IGNORECASE) is None


def _quantity(text: str, number: _Number, unit: _Unit, left: str, end: int, grammar: _Grammar) -> Quantity:
    span_start, span_end = min(number.start, unit.start), max(number.end, unit.end)
    bound = EXACT
    before = grammar.before.search(text[max(0, span_start - _REACH, number.start - len(left)) : span_start])
    if before and _bounds(_spaced(before["bound"]), number, unit, grammar):
        bound = grammar.bounds[_spaced(before["bound"])]
        span_start -= len(before[0])
    behind = grammar.bound_after.match(text, span_end, end)
    if behind:
        bound, span_end = grammar.words.ids("bounds_after")[_spaced(behind["bound"])], behind.end()
    elif number.more:
        bound = MORE
    doubtful = number.doubtful and unit.kind is Kind.COUNT and unit.unit not in MEASURED
    value = None if doubtful else plain(number.value * unit.factor)
    return Quantity(
        span=Span(span_start, span_end),
        kind=unit.kind,
        value=value,
        bound=bound,
        high=None if number.high is None or doubtful else plain(number.high * unit.factor),
        unit=unit.unit,
        edtf=None,
        basis="the digits can be read as thousands or as a fraction" if doubtful else STATED,
        number=Span(number.start, number.end - number.more),
        unit_words=Span(unit.start, unit.end) if unit.start < unit.end else None,
    )


def _bounds(word: str, number: _Number, unit: _Unit, grammar: _Grammar) -> bool:
    return (
        word not in grammar.size_bounds
        or number.value >= _SMALL
        or unit.kind in (Kind.PERCENT, Kind.MONEY, Kind.DURATION)
    )
