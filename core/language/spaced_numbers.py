"""Numbers in languages that put blanks between words: digits, scales, ranges, and sums of several scales."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import Lexicon, lexicon
from core.language.numerals import DIGITS, doubtful_grouping, read_digits, read_words
from core.language.packs import NEVER, spacing_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.language.packs import Spacing

SMALL = 10
_THOUSAND = 1000
_REACH = 48
_PLUS = re.compile(r"\+(?![0-9])")
_BETWEEN = re.compile(r"(?<!\w)between\s+(?:[a-z]+\s+){0,2}(?:[A-Z]{0,3}[^\w\s]|[A-Z]{3}\s)?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language as regular expressions."""

    words: Lexicon
    bounds: Mapping[str, str]
    size_bounds: frozenset[str]
    count_bounds: frozenset[str]
    number: re.Pattern[str]
    before: re.Pattern[str]
    currency_before: re.Pattern[str]
    range: re.Pattern[str]
    scale: re.Pattern[str]
    multiple: re.Pattern[str]
    part: re.Pattern[str]
    rest: re.Pattern[str]
    word_range: re.Pattern[str]
    after: re.Pattern[str]
    unit: re.Pattern[str]
    noun: re.Pattern[str]
    again: re.Pattern[str]
    half: re.Pattern[str]
    bound_after: re.Pattern[str]
    functions: frozenset[str]
    nouns: frozenset[str]
    spacing: Spacing


@dataclass(frozen=True, slots=True)
class Number:
    """A number at ``start``–``end`` (code points, half open).

    Attributes:
        start: Its first digit, sign or word.
        end: Behind its last one, scale words included.
        value: What it says, with its scale worked in.
        high: The upper end of a range.
        digits: Whether it is written in digits.
        doubtful: Whether its digits can be thousands or a fraction.
        scaled: Whether a scale is worked in, or it is written in words.
        more: Whether a ``+`` follows.
        scale: The last scale word's, 0 without one.
        unsure: Whether its parts can be added in several ways.
    """

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    digits: bool
    doubtful: bool
    scaled: bool
    more: bool = False
    scale: int = 0
    unsure: bool = False


def _apart(words: Lexicon, *sections: str) -> str:
    """Look ahead for a longer noun that only begins with a word of some sections: đồng chí, triệu chứng, tên lửa."""
    heads = set(words.words(*sections))
    nouns = [noun for noun in words.words("nouns", "units") if noun not in heads]
    compounds = [re.escape(noun) for noun in nouns if any(noun.startswith(f"{head} ") for head in heads)]
    return rf"(?!(?:{'|'.join(compounds)})(?!\w))" if compounds else ""


@cache
def grammar_of(language: str) -> Grammar:
    """Give the grammar of a language with blanks between words."""
    words, spacing = lexicon(language), spacing_of(language)
    in_words = spacing.in_words
    units = words.pattern("units", "durations", "long_durations")
    apart = _apart(words, "scales", "currencies")
    apart_unit = _apart(words, "units", "durations", "long_durations")
    again = rf"(?:\s?[-–—]\s?|\s{words.pattern('joins')}\s)" if spacing.repeats_unit else NEVER
    return Grammar(
        words=words,
        bounds=words.ids("bounds"),
        size_bounds=frozenset(words.words("bounds_of_size")),
        count_bounds=frozenset(words.words("bounds_of_counts")),
        number=re.compile(rf"(?P<digits>{DIGITS})|(?P<words>{in_words})", re.IGNORECASE),
        before=re.compile(rf"(?<!\w)(?P<bound>{words.pattern('bounds')})(?:\s+(?:là|of|từ)\s+|\s+)\Z", re.IGNORECASE),
        currency_before=re.compile(rf"(?<![^\W\d_])(?P<currency>{words.pattern('currencies')})\s?\Z"),
        range=re.compile(
            rf"(?:\s?|%(?=[-–—](?:{DIGITS})%))(?:[-–—]|\s?(?P<join>{words.pattern('joins')})\s)\s?"
            rf"(?:(?P<currency>{words.pattern('currencies')})\s?)?(?P<high>{DIGITS})"
        ),
        scale=re.compile(
            rf"\s?{apart}(?P<scale>{words.pattern('scales')})(?:\s+{apart}(?P<scale2>{words.pattern('scales')}))?(?!\w)",
            re.IGNORECASE,
        ),
        multiple=re.compile(rf"\s(?P<multiple>{words.pattern('multiples')})(?!\w)", re.IGNORECASE),
        part=re.compile(
            rf"\s+(?:(?P<digits>{DIGITS})(?![\d/:%]|[-–.,]\d)|(?P<words>{in_words}))"
            rf"(?:\s?(?P<scale>{words.pattern('scales')})(?!\w))?",
            re.IGNORECASE,
        ),
        rest=re.compile(rf"\s+(?P<digits>{DIGITS})"),
        after=re.compile(
            rf"\s?(?P<percent>{words.pattern('percent')})(?!\w)"
            rf"|[\s-]?{apart}(?P<currency>{words.pattern('currencies')})(?!\w)"
        ),
        unit=re.compile(rf"(?:\s|(?<=\d)){apart_unit}(?P<unit>{units})(?!\w)"),
        noun=re.compile(rf"\s(?P<noun>{words.pattern('nouns')}|[^\W\d_]{{2,}})(?!\w)"),
        word_range=re.compile(rf"\s{words.pattern('joins')}\s"),
        again=re.compile(rf"{again}(?={DIGITS})"),
        half=re.compile(rf"\s{words.pattern('halves')}(?!\w)"),
        bound_after=re.compile(rf"\s(?P<bound>{words.pattern('bounds_after')})(?!\w)"),
        functions=frozenset(words.words("function")),
        nouns=frozenset(words.words("nouns")),
        spacing=spacing,
    )


def number_at(text: str, match: re.Match[str], start: int, end: int, grammar: Grammar) -> Number | None:
    """Read the number that a match of the grammar begins: with its range, its scale and what is added to it.

    Args:
        text: The whole text.
        match: A match of ``grammar.number``.
        start: Where the line begins (code points).
        end: Where it ends.
        grammar: The grammar of the language.
    """
    number = _written(match, grammar)
    if number is None:
        return None
    if number.digits:
        number = _with_range(text, _with_sign(text, number), start, end, grammar)
    else:
        number = _with_range_in_words(text, number, end, grammar)
    scaled = _with_scale(text, number, end, grammar)
    if scaled.more or not scaled.scale:
        return _times(text, scaled, end, grammar)
    half = grammar.half.match(text, scaled.end, end) if scaled.high is None else None
    if half is not None:
        return replace(scaled, end=half.end(), value=scaled.value + Decimal(scaled.scale) / 2)
    return _with_scaled_end(text, _with_smaller_parts(text, scaled, end, grammar), end, grammar)


def _written(match: re.Match[str], grammar: Grammar) -> Number | None:
    language = grammar.words.language
    digits = match["digits"]
    value = read_digits(digits, language) if digits else read_words(match[0], language)
    if value is None:
        return None
    if digits:
        return Number(*match.span(), value, None, True, doubtful_grouping(digits, language), False)
    scales = grammar.words.ids("scales")
    last = match[0].split()[-1].lower()
    if last in scales and value < SMALL:
        return None
    return Number(*match.span(), value, None, False, False, True, scale=int(scales.get(last, 0)))


def _with_sign(text: str, number: Number) -> Number:
    left = text[max(0, number.start - 3) : number.start]
    if re.search(r"(?:^|[\s(])[-−]\Z", left) is None:
        return number
    return replace(number, start=number.start - 1, value=-number.value)


def _with_range(text: str, number: Number, start: int, end: int, grammar: Grammar) -> Number:
    left = text[max(start, number.start - _REACH) : number.start]
    other = grammar.range.match(text, number.end, end)
    if not other or (other["currency"] and not grammar.currency_before.search(left)):
        return number
    if other["join"] and other["join"].lower() == "and" and not _BETWEEN.search(left):
        return number
    high = read_digits(other["high"], grammar.words.language)
    return number if high is None or high <= number.value else replace(number, end=other.end(), high=high)


def _with_range_in_words(text: str, number: Number, end: int, grammar: Grammar) -> Number:
    """Add the upper end of a range that is written in words: hai đến ba năm."""
    join = grammar.word_range.match(text, number.end, end) if grammar.spacing.repeats_unit else None
    other = grammar.number.match(text, join.end(), end) if join else None
    if other is None or other["digits"]:
        return number
    high = read_words(other[0], grammar.words.language)
    return number if high is None or high <= number.value else replace(number, end=other.end(), high=high)


def _with_scale(text: str, number: Number, end: int, grammar: Grammar) -> Number:
    scale = grammar.scale.match(text, number.end, end) if number.digits else None
    if scale is None:
        more = number.digits and _PLUS.match(text, number.end, end) is not None
        return replace(number, end=number.end + more, more=more)
    factor = int(grammar.words.ids("scales")[scale["scale"].lower()])
    if scale["scale2"]:
        factor *= int(grammar.words.ids("scales")[scale["scale2"].lower()])
    high = None if number.high is None else number.high * factor
    return replace(
        number,
        end=scale.end(),
        value=number.value * factor,
        high=high,
        doubtful=False,
        scaled=True,
        scale=factor,
    )


def _with_scaled_end(text: str, number: Number, end: int, grammar: Grammar) -> Number:
    """Add the upper end of a range whose ends have a scale each: 500 triệu đến 1 tỷ."""
    join = grammar.again.match(text, number.end, end) if number.high is None and not number.unsure else None
    other = grammar.number.match(text, join.end(), end) if join else None
    if other is None or not number.digits:
        return number
    written = _written(other, grammar)
    high = _with_scale(text, written, end, grammar) if written else None
    if high is None or not high.scale or high.value <= number.value:
        return number
    return replace(number, end=high.end, high=high.value)


def _times(text: str, number: Number, end: int, grammar: Grammar) -> Number:
    """Multiply with a dozen or a hundred behind the number."""
    multiple = grammar.multiple.match(text, number.end, end)
    if multiple is None or number.more:
        return number
    factor = int(grammar.words.ids("multiples")[multiple["multiple"].lower()])
    high = None if number.high is None else number.high * factor
    times = replace(number, end=multiple.end(), value=number.value * factor, high=high, doubtful=False, scaled=True)
    scale = grammar.scale.match(text, times.end, end)
    if scale is None:
        return times
    return replace(_with_scale(text, replace(times, digits=True), end, grammar), digits=number.digits)


def _with_smaller_parts(text: str, number: Number, end: int, grammar: Grammar) -> Number:
    """Add what follows a scale: 5 tỷ 200 triệu; where the sum is not clear, the number says so."""
    while (part := grammar.part.match(text, number.end, end)) is not None:
        scale = int(grammar.words.ids("scales")[part["scale"].lower()]) if part["scale"] else 0
        if not scale and not _belongs(text, part, end, grammar):
            return number
        value = read_digits(part["digits"], grammar.words.language) if part["digits"] else None
        clear = value is not None and number.high is None and number.value % number.scale == 0
        if scale:
            clear = clear and value is not None and value * scale < number.scale
        else:
            clear = clear and number.scale == _THOUSAND and re.fullmatch(r"[0-9]{3}", part["digits"] or "") is not None
        if value is None or not clear:
            return replace(number, end=part.end(), high=None, unsure=True)
        number = replace(number, end=part.end(), value=number.value + value * (scale or 1), scale=scale)
        if not scale:
            break
    return number


def _belongs(text: str, part: re.Match[str], end: int, grammar: Grammar) -> bool:
    """Tell whether a part without a scale behind it can belong to the number: not the 2 of "5 tỷ 2 năm trước"."""
    if part["words"]:
        return part["words"].split()[-1].lower() in grammar.words.ids("scales")
    unit = grammar.unit.match(text, part.end(), end)
    lasts = unit is not None and " ".join(unit["unit"].lower().split()) in grammar.words.ids("durations")
    return grammar.spacing.bare_rest and not lasts
