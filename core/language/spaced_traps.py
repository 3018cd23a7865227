"""What looks like a figure between blanks and is none: labels, names, years, times of day, telephones, versions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.language.numerals import decimal_comma
from core.language.packs import spacing_of
from core.language.quantity import Kind
from core.language.units import MEASURED

if TYPE_CHECKING:
    from core.language.spaced_numbers import Grammar, Number

_REACH = 48
_LIST_GOES_ON = r"(?:,|\s(?:và|hoặc|hay|and|or))"
_ACRONYM = re.compile(r"(?:^|[^\w])[A-ZĐ]{2,}[A-ZĐ0-9/&-]*(?:\s|-)\Z")
_WORD_BEFORE = re.compile(r"[\w,;]\s(?P<word>[^\W\d_]+)\s\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}\Z")
_DIGITS_BEFORE = re.compile(r"[0-9][ \u00a0]\Z")
_MID_SENTENCE = re.compile(r"[\w,;]\s\Z")
_POINT = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}")
_UNGROUPED = re.compile(r"[0-9]{7,}")
"""So many digits without marks are a telephone, an account, an identity."""
_ONE_OR_NEXT = re.compile(r"(?<![\w.,/])(?P<one>[1-8]),\s?\Z")
_LARGE = 100


@dataclass(frozen=True, slots=True)
class Traps:
    """What around a number tells that it is no figure, as regular expressions; the rest is said at ``Spacing``.

    Attributes:
        label: What numbers things (*Điều* 5).
        weak_label: What numbers things unless something is counted (*nhóm* 5 đối tượng).
        level: What a small number alone stands at (*đạt* 12).
        pair: What a number in words counts without being a figure.
        rate: What makes a speed or a density of a count.
    """

    label: re.Pattern[str]
    weak_label: re.Pattern[str]
    level: re.Pattern[str]
    pair: re.Pattern[str]
    rate: re.Pattern[str]
    each: re.Pattern[str]
    idiom: re.Pattern[str]
    idiom_before: re.Pattern[str]
    words_not_after: re.Pattern[str]
    age: re.Pattern[str]
    name_behind: re.Pattern[str]
    clock_before: re.Pattern[str]
    clock_after: re.Pattern[str]


@cache
def traps_of(language: str) -> Traps:
    """Give the traps of a language with blanks between words."""
    words, spacing = lexicon(language), spacing_of(language)
    label = words.pattern("labels")
    listed = rf"{label}\s+[0-9]+\w?(?:,\s[0-9]+\w?)*{_LIST_GOES_ON}"
    return Traps(
        label=re.compile(rf"(?<!\w){label}\s+(?:\(\s*)?\Z", re.IGNORECASE),
        weak_label=re.compile(rf"(?<!\w)(?:{words.pattern('weak_labels')}|{listed})\s+\Z", re.IGNORECASE),
        level=re.compile(rf"(?<!\w){words.pattern('levels')}\s+\Z", re.IGNORECASE),
        pair=re.compile(rf"(?:the\s+)?{words.pattern('pairs')}(?!\w)", re.IGNORECASE),
        rate=re.compile(rf"/{words.pattern('rates')}(?!\w)"),
        each=re.compile(spacing.each, re.IGNORECASE),
        idiom=re.compile(spacing.idiom),
        idiom_before=re.compile(spacing.idiom_before, re.IGNORECASE),
        words_not_after=re.compile(spacing.words_not_after, re.IGNORECASE),
        age=re.compile(spacing.age),
        name_behind=re.compile(spacing.name_behind),
        clock_before=re.compile(spacing.clock_before, re.IGNORECASE),
        clock_after=re.compile(spacing.clock_after),
    )


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts, at ``start``–``end`` (code points, half open).

    Attributes:
        kind: What sort of quantity it makes of the number.
        unit: A unit id, or None.
        start: Where its words begin.
        end: Where they end; ``start`` if there are none.
        factor: What its name multiplies with: a decade is ten years.
    """

    kind: Kind
    unit: str | None
    start: int
    end: int
    factor: int = 1


def is_figure(text: str, number: Number, unit: Unit, left: str, end: int, grammar: Grammar) -> bool:
    """Tell whether a number is a figure, and not a label, a name, a year or an idiom.

    Args:
        text: The whole text.
        number: The number.
        unit: What follows it, or the currency before it.
        left: The words before it, in the same line.
        end: Where the line ends.
        grammar: The grammar of the language.
    """
    if unit.kind in (Kind.PERCENT, Kind.MONEY):
        return True
    traps = traps_of(grammar.words.language)
    if traps.idiom_before.search(left):
        return False
    if unit.kind is Kind.COUNT and traps.rate.match(text, unit.end, end):
        return False
    if unit.kind is Kind.DURATION and _no_length(text, number, unit, left, end, traps):
        return False
    if not number.digits:
        return unit.start < unit.end and _counts_in_words(text, number, unit, left, end, grammar)
    labelled = unit.unit not in MEASURED and traps.label.search(left) and not traps.each.search(left)
    if labelled or traps.idiom.match(text, number.start, end):
        return False
    before = _ONE_OR_NEXT.search(left)
    if before and number.value == int(before["one"]) + 1:
        return False
    if _is_named(text[number.start : number.end], number, unit, left, traps):
        return False
    return unit.kind is not Kind.NUMBER or _stands_alone(text, number, left, end, grammar)


def _no_length(text: str, number: Number, unit: Unit, left: str, end: int, traps: Traps) -> bool:
    """Tell whether years are an age, or hours and minutes a time of day."""
    if traps.age.match(text, unit.end, end):
        return True
    if unit.unit not in ("hours", "minutes") or number.high is not None:
        return False
    return traps.clock_before.search(left) is not None or traps.clock_after.match(text, unit.end, end) is not None


def _counts_in_words(text: str, number: Number, unit: Unit, left: str, end: int, grammar: Grammar) -> bool:
    words, traps = text[number.start : number.end], traps_of(grammar.words.language)
    capital = grammar.spacing.capitals_are_names and words[0].isupper() and not words.isupper()
    if number.value <= 1 or (capital and _MID_SENTENCE.search(left)):
        return False
    if unit.kind is Kind.COUNT and traps.pair.match(text, number.start, min(end, number.start + _REACH)):
        return False
    return traps.words_not_after.search(left) is None


def _is_named(digits: str, number: Number, unit: Unit, left: str, traps: Traps) -> bool:
    """Tell whether digits are part of a name, the number of something, or a year."""
    small = number.value < _LARGE and number.value == int(number.value) and not number.scaled
    if _ACRONYM.search(left) and (small or unit.unit is None):
        return True
    if unit.unit is not None:
        return False
    before = _WORD_BEFORE.search(left)
    named = before is not None and before["word"][0].isupper()
    if named and (digits.isdecimal() or _POINT.fullmatch(digits)):
        return True
    return _YEAR.match(digits) is not None or traps.weak_label.search(left) is not None


def _stands_alone(text: str, number: Number, left: str, end: int, grammar: Grammar) -> bool:
    """Tell whether a number that counts nothing is a figure by itself."""
    digits, traps = text[number.start : number.end], traps_of(grammar.words.language)
    named = not number.scaled and traps.name_behind.match(text, number.end, end)
    if _DIGITS_BEFORE.search(left) or named:
        return False
    version = not number.scaled and decimal_comma(grammar.words.language) and _POINT.fullmatch(digits)
    if version or _UNGROUPED.fullmatch(digits) or traps.age.match(text, number.end, end):
        return False
    large = number.value >= _LARGE if number.high is not None else len(digits) > 2 and not digits.startswith("0")
    return large or traps.level.search(left) is not None
