"""Figures in languages that put blanks between words: one grammar, a lexicon for each."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from core.language.numerals import decimal_comma, is_phone_number, plain, read_digits
from core.language.quantity import EXACT, MORE, STATED, Kind, Quantity
from core.language.spaced_numbers import SMALL, Grammar, Number, grammar_of, number_at
from core.language.spaced_traps import Unit, is_figure, traps_of
from core.language.units import MEASURED, PARTS
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 48
"""Code points looked at on either side of a number."""
_GLUED_LEFT = re.compile(r"(?:[\w/+#@&\-–]|[0-9][.,:])\Z")
_HALF = Decimal("0.5")
_PLUS_LEFT = re.compile(r"(?:\A|[\s(])\+\Z")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_COUNT_AND_STROKE = re.compile(r"[0-9][ \u00a0](?P<noun>[^\W\d_]+(?:[ \u00a0][^\W\d_]+){0,2})[ ]?/\Z")
_MANY = 100
_BOTH = 2
_LETTERS = re.compile(r"[^\W\d_]+")
_SUSPICIOUS_SHARE = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}(?![.,0-9])")
_NOT_AFTER = re.compile(r"[/:+][0-9]|/[A-ZĐ]|[-–][^\W\d_]|[^\W\d_]|_")


def find_spaced_figures(text: str, start: int, end: int, language: str) -> Iterator[Quantity]:
    """Find the figures of one line; positions are code points, half open.

    Args:
        text: The whole text.
        start: Where the line begins.
        end: Where it ends.
        language: A language whose pack has a ``Spacing``.
    """
    grammar = grammar_of(language)
    position = start
    while (match := grammar.number.search(text, position, end)) is not None:
        position = match.end()
        part = _part_of_whole(text, match, start, end, grammar)
        if part:
            position = part[-1].span.end
            yield from part
            continue
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
        grown = _PLUS_LEFT.search(left) and grammar.after.match(text, number.end, end)
        if (not grown or not grown["percent"]) and not _counted_beside(text, number, left, end, grammar):
            return None
    if not number.scaled and (glued := _LETTERS.match(text, number.end, end)) is not None:
        millions = glued[0] == "m" and (currency or _known_unit(text, glued.end(), end, grammar))
        if millions:
            number = replace(number, value=number.value * 10**6, end=glued.end(), scaled=True, doubtful=False)
        elif currency:
            return None
    unit = _unit_of(text, number, end, grammar, currency, left)
    if unit is None or not is_figure(text, number, unit, left, end, grammar):
        return None
    return _quantity(text, number, unit, left, end, grammar)


def _counted_beside(text: str, number: Number, left: str, end: int, grammar: Grammar) -> bool:
    """Tell whether a stroke parts two counts, each with its own noun: 312 vụ/540 đối tượng."""
    before = _COUNT_AND_STROKE.search(left)
    if before is None:
        return False
    one = grammar.words.ids("units").get(_spaced(before["noun"]))
    other = _known_unit(text, number.end, end, grammar)
    if one is None or other is None or other.kind is not Kind.COUNT:
        return False
    return other.unit not in (None, one) and not {one, other.unit} & set(MEASURED)


def _part_of_whole(
    text: str, match: re.Match[str], start: int, end: int, grammar: Grammar
) -> tuple[Quantity, Quantity] | None:
    """Read the cases that were solved, and all of them: 13.567/15.890 vụ; only what cannot be a day or a law."""
    slash = match["digits"] is not None and match.end() < end and text[match.end()] == "/"
    behind = grammar.number.match(text, match.end() + 1, end) if slash else None
    whole = number_at(text, behind, start, end, grammar) if behind else None
    part = read_digits(match["digits"], grammar.words.language) if whole else None
    if whole is None or part is None or not whole.digits or whole.value < _MANY or not 0 < part <= whole.value:
        return None
    unit = _known_unit(text, whole.end, end, grammar)
    left = text[max(start, match.start() - _REACH) : match.start()]
    counted = unit is not None and unit.kind is Kind.COUNT and whole.high is None and not whole.doubtful
    label = traps_of(grammar.words.language).label
    named = label.search(left) or _GLUED_LEFT.search(left) or _YEAR.fullmatch(text, whole.start, whole.end)
    if unit is None or not counted or named:
        return None
    solved = Number(*match.span(), part, None, digits=True, doubtful=False, scaled=False)
    no_words = replace(unit, start=match.end(), end=match.end())
    return _quantity(text, solved, no_words, left, match.end(), grammar), _quantity(text, whole, unit, "", end, grammar)


def _is_phone(text: str, number: Number, start: int, end: int) -> bool:
    """Tell whether digits are a call centre's number (1900 1234), or the second half of one."""
    return any(is_phone_number(text[begin : number.end]) for begin in (number.start, max(start, number.start - 5)))


def _unit_of(
    text: str, number: Number, end: int, grammar: Grammar, currency: re.Match[str] | None, left: str
) -> Unit | None:
    """Give the unit that follows, or the currency before; None where the number is part of a word."""
    words = grammar.words
    if currency:
        begin = number.start - len(left) + currency.start("currency")
        return Unit(Kind.MONEY, words.ids("currencies")[currency["currency"].lower()], begin, number.start)
    after = grammar.after.match(text, number.end, end)
    if after and after["percent"]:
        return Unit(Kind.PERCENT, words.ids("percent")[_spaced(after["percent"])], after.start("percent"), after.end())
    if after:
        word = _spaced(after["currency"])
        factor = int(words.ids("scaled_currencies").get(word, 1))
        return Unit(Kind.MONEY, words.ids("currencies")[word], after.start("currency"), after.end(), factor)
    found = _known_unit(text, number.end, end, grammar)
    if found is not None:
        return found
    if number.digits and _NOT_AFTER.match(text, number.end, end):
        return None
    noun = grammar.noun.match(text, number.end, end)
    if noun and not number.digits and number.value > _BOTH and noun["noun"] in grammar.nouns:
        return Unit(Kind.COUNT, None, noun.start("noun"), noun.end())
    told = noun is not None and grammar.spacing.adjectives and noun["noun"].endswith("ed")
    if told and number.digits and noun and noun["noun"].islower():
        # "14 arrested": what was done is no part of the figure.
        return Unit(Kind.COUNT, None, number.end, number.end)
    if noun and number.digits and noun["noun"].islower() and noun["noun"] not in grammar.functions:
        return Unit(Kind.COUNT, None, noun.start("noun"), noun.end())
    return Unit(Kind.NUMBER, None, number.end, number.end)


def _spaced(words: str) -> str:
    return " ".join(words.lower().split())


def _known_unit(text: str, position: int, end: int, grammar: Grammar) -> Unit | None:
    """Find a known unit noun right after the number, or, in English, behind a few adjectives."""
    for skipped in range(grammar.spacing.adjectives + 1):
        match = grammar.unit.match(text, position, end)
        if match:
            return _unit_named(_spaced(match["unit"]), match.start("unit"), match.end(), grammar, skipped)
        adjective = grammar.noun.match(text, position, end)
        if not adjective or adjective["noun"].lower() in grammar.functions:
            return None
        position = adjective.end()
    return None


def _unit_named(word: str, start: int, end: int, grammar: Grammar, skipped: int) -> Unit | None:
    words = grammar.words
    if word in words.ids("units"):
        return Unit(Kind.COUNT, words.ids("units")[word], start, end)
    if skipped:
        return None
    if word in words.ids("durations"):
        return Unit(Kind.DURATION, words.ids("durations")[word], start, end)
    return Unit(Kind.DURATION, "years", start, end, int(words.ids("long_durations")[word]))


def _quantity(text: str, number: Number, unit: Unit, left: str, end: int, grammar: Grammar) -> Quantity:
    number, unit = _with_smaller_unit(text, number, unit, end, grammar)
    number, unit = _with_unit_again(text, *_with_half_unit(text, number, unit, end, grammar), end, grammar)
    span_start, span_end = min(number.start, unit.start), max(number.end, unit.end)
    bound = EXACT
    before = grammar.before.search(text[max(0, span_start - _REACH, number.start - len(left)) : span_start])
    if before and _compares(text, _spaced(before["bound"]), span_end, end, grammar):
        before = None
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


def _is_doubtful(text: str, number: Number, unit: Unit, grammar: Grammar) -> bool:
    if unit.kind is Kind.PERCENT and decimal_comma(grammar.words.language):
        return _SUSPICIOUS_SHARE.match(text, number.start, number.end) is not None
    foreign = decimal_comma(grammar.words.language) and unit.kind in (Kind.MONEY, Kind.NUMBER)
    return number.doubtful and (unit.kind is Kind.COUNT or foreign) and unit.unit not in MEASURED


def _basis(doubtful: bool, number: Number) -> str:
    if doubtful:
        return "the digits can be read as thousands or as a fraction"
    return "the parts of the number can be added in several ways" if number.unsure else STATED


def _with_smaller_unit(text: str, number: Number, unit: Unit, end: int, grammar: Grammar) -> tuple[Number, Unit]:
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
    time_of_day = unit.unit == "hours" and grammar.spacing.hours_and_minutes
    if more is None or more >= smaller[1] or not whole or time_of_day:
        return replace(number, end=rest.end(), high=None, unsure=True), found
    return replace(number, end=rest.end(), value=number.value * smaller[1] + more, doubtful=False), found


def _with_half_unit(text: str, number: Number, unit: Unit, end: int, grammar: Grammar) -> tuple[Number, Unit]:
    """Add the half behind a unit: 2 năm rưỡi."""
    half = grammar.half.match(text, unit.end, end) if unit.unit and unit.end > number.end else None
    if half is None or number.high is not None:
        return number, unit
    return replace(number, value=number.value + _HALF), replace(unit, end=half.end())


def _with_unit_again(text: str, number: Number, unit: Unit, end: int, grammar: Grammar) -> tuple[Number, Unit]:
    """Add the upper end of a range that says its unit twice: 5 triệu đồng đến 7 triệu đồng."""
    join = grammar.again.match(text, unit.end, end) if unit.unit and unit.end > number.end else None
    match = grammar.number.match(text, join.end(), end) if join and number.high is None and number.digits else None
    other = number_at(text, match, unit.end, end, grammar) if match else None
    if other is None or other.high is not None or other.unsure or other.value <= number.value:
        return number, unit
    again = _unit_of(text, other, end, grammar, None, "")
    on_the_clock = unit.unit == "hours" and grammar.spacing.hours_and_minutes
    if again is None or on_the_clock or (again.kind, again.unit, again.factor) != (unit.kind, unit.unit, unit.factor):
        return number, unit
    return replace(number, end=again.end, high=other.value), replace(unit, start=again.start, end=again.end)


def _compares(text: str, word: str, after: int, end: int, grammar: Grammar) -> bool:
    """Tell whether a word tells a difference and no bound: *thấp hơn 8,3% so với năm trước*."""
    section = grammar.words.section("statistics")
    if word not in (*section.get("up", ()), *section.get("down", ())):
        return False
    behind = " ".join(text[after : min(end, after + _REACH)].lower().split())
    return behind.startswith((*section.get("compared", ()), *section.get("same_period", ())))


def _bounds(word: str, number: Number, unit: Unit, grammar: Grammar) -> bool:
    if word in grammar.count_bounds and unit.kind is Kind.PERCENT:
        return False
    return (
        word not in grammar.size_bounds
        or number.value >= SMALL
        or unit.kind in (Kind.PERCENT, Kind.MONEY, Kind.DURATION)
    )
