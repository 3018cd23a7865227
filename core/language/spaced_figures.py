"""Figures in languages that put blanks between words (Vietnamese, English): one grammar, two lexicons."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.language.numerals import is_phone_number, plain, read_digits
from core.language.quantity import EXACT, MORE, STATED, Kind, Quantity
from core.language.spaced_numbers import SMALL, Grammar, Number, grammar_of, number_at
from core.language.units import MEASURED, PARTS
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 48
"""Code points looked at on either side of a number."""
_GLUED_LEFT = re.compile(r"(?:[\w/+#@&\-–]|[0-9][.,:])\Z")
_ACRONYM = re.compile(r"(?:^|[^\w])[A-ZĐ]{2,}[A-ZĐ0-9/&-]*(?:\s|-)\Z")
_WORD_BEFORE = re.compile(r"[\w,;]\s(?P<word>[^\W\d_]+)\s\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_ONE_IN = re.compile(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|[0-9]) in(?: every)?|out of(?: every)?"
    r"|[0-9] trong(?: số)?)\s\Z",
    re.IGNORECASE,
)
_FRACTION_OF = re.compile(r"\b(?:half|quarter of|third of|many|such)\s\Z", re.IGNORECASE)
_EMERGENCY = re.compile(r"(?:911|999|113|112) (?:calls?|operators?|dispatchers?|hotlines?|emergency)\b")
_SUSPICIOUS_SHARE = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}(?![.,0-9])")
_AGE = re.compile(r"[\s-]old(?!\w)")
_NOT_AFTER = re.compile(r"[/:+][0-9]|[-–][^\W\d_]|[^\W\d_]|_")


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
    grammar = grammar_of(language)
    position = start
    while (match := grammar.number.search(text, position, end)) is not None:
        position = match.end()
        found = _figure_at(text, match, start, end, grammar)
        if found is not None:
            position = max(position, found.span.end)
            yield found


def _figure_at(text: str, match: re.Match[str], start: int, end: int, grammar: Grammar) -> Quantity | None:
    number = number_at(text, match, start, end, grammar)
    if number is None:
        return None
    if number.digits and _is_phone(text, number, start, end):
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


def _is_phone(text: str, number: Number, start: int, end: int) -> bool:
    """Tell whether digits are a call centre's number (1900 1234), or the second half of one."""
    return any(is_phone_number(text[begin : number.end]) for begin in (number.start, max(start, number.start - 5)))


def _unit_of(
    text: str, number: Number, end: int, grammar: Grammar, currency: re.Match[str] | None, left: str
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


def _known_unit(text: str, position: int, end: int, grammar: Grammar) -> _Unit | None:
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


def _unit_named(word: str, start: int, end: int, grammar: Grammar, skipped: int) -> _Unit | None:
    words = grammar.words
    if word in words.ids("units"):
        return _Unit(Kind.COUNT, words.ids("units")[word], start, end)
    if skipped:
        return None
    if word in words.ids("durations"):
        return _Unit(Kind.DURATION, words.ids("durations")[word], start, end)
    return _Unit(Kind.DURATION, "years", start, end, int(words.ids("long_durations")[word]))


def _is_figure(text: str, number: Number, unit: _Unit, left: str, end: int, grammar: Grammar) -> bool:
    """Tell whether a number is a figure, and not a label, a name, a year or an idiom."""
    if unit.kind in (Kind.PERCENT, Kind.MONEY):
        return True
    if _ONE_IN.search(left) or (unit.kind is Kind.DURATION and _AGE.match(text, unit.end, end)):
        return False
    if not number.digits and _FRACTION_OF.search(left):
        return False
    if not number.digits:
        return unit.unit is not None and _counts_in_words(text, number, unit, left, end, grammar)
    if grammar.label.search(left):
        return False
    if unit.unit == "minutes" and left.rstrip().endswith("giờ"):
        return False
    if _EMERGENCY.match(text, number.start, end):
        return False
    digits = text[number.start : number.end]
    small_name = number.value < 100 and number.value == int(number.value) and not number.scaled
    if _ACRONYM.search(left) and (small_name or unit.kind is Kind.NUMBER or unit.unit is None):
        return False
    before = _WORD_BEFORE.search(left)
    if (
        before
        and before["word"][0].isupper()
        and unit.kind in (Kind.COUNT, Kind.NUMBER)
        and unit.unit is None
        and digits.isdecimal()
    ):
        return False
    if unit.unit is None and _YEAR.match(digits):
        return False
    if unit.kind is not Kind.NUMBER:
        return True
    return (len(digits) > 2 and not digits.startswith("0")) or grammar.level.search(left) is not None


def _counts_in_words(text: str, number: Number, unit: _Unit, left: str, end: int, grammar: Grammar) -> bool:
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


def _quantity(text: str, number: Number, unit: _Unit, left: str, end: int, grammar: Grammar) -> Quantity:
    number, unit = _with_smaller_unit(text, number, unit, end, grammar)
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
    doubtful = _is_doubtful(text, number, unit, grammar)
    value = None if doubtful or number.unsure else plain(number.value * unit.factor)
    return Quantity(
        span=Span(span_start, span_end),
        kind=unit.kind,
        value=value,
        bound=bound,
        high=None if number.high is None or value is None else plain(number.high * unit.factor),
        unit=unit.unit,
        edtf=None,
        basis=_basis(doubtful, number),
        number=Span(number.start, number.end - number.more),
        unit_words=Span(unit.start, unit.end) if unit.start < unit.end else None,
    )


def _is_doubtful(text: str, number: Number, unit: _Unit, grammar: Grammar) -> bool:
    if unit.kind is Kind.PERCENT and grammar.words.language == "vi":
        return _SUSPICIOUS_SHARE.match(text, number.start, number.end) is not None
    return number.doubtful and unit.kind is Kind.COUNT and unit.unit not in MEASURED


def _basis(doubtful: bool, number: Number) -> str:
    if doubtful:
        return "the digits can be read as thousands or as a fraction"
    return "the parts of the number can be added in several ways" if number.unsure else STATED


def _with_smaller_unit(text: str, number: Number, unit: _Unit, end: int, grammar: Grammar) -> tuple[Number, _Unit]:
    """Add a rest in a smaller unit: 1 tấn 200 kg is 1200 kg."""
    smaller = PARTS.get(unit.unit or "")
    rest = grammar.rest.match(text, unit.end, end) if smaller and number.digits and unit.factor == 1 else None
    if rest is None or smaller is None:
        return number, unit
    found = _known_unit(text, rest.end(), end, grammar)
    if found is None or found.unit != smaller[0]:
        return number, unit
    more = read_digits(rest["digits"], grammar.words.language)
    whole = number.value == int(number.value) and number.high is None
    time_of_day = unit.unit == "hours" and grammar.words.language == "vi"
    if more is None or more >= smaller[1] or not whole or time_of_day:
        return replace(number, end=rest.end(), high=None, unsure=True), found
    return replace(number, end=rest.end(), value=number.value * smaller[1] + more, doubtful=False), found


def _bounds(word: str, number: Number, unit: _Unit, grammar: Grammar) -> bool:
    return (
        word not in grammar.size_bounds
        or number.value >= SMALL
        or unit.kind in (Kind.PERCENT, Kind.MONEY, Kind.DURATION)
    )
