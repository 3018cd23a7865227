"""Figures in English: what all languages with blanks share, read again by what English writes around them."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from core.language.en.compounds import english_number, find_compounds
from core.language.en.numerals import read_english
from core.language.lexicon import lexicon
from core.language.numerals import DIGITS, plain, read_digits
from core.language.quantity import EXACT, STATED, Kind, Quantity
from core.language.spaced_figures import find_spaced_figures
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_REACH = 64
_WEIGHTS = frozenset({"kilograms", "grams", "tonnes", "litres"})
_YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")
_AGED = re.compile(r"\bage[ds]?\s(?:between\s|from\s)?(?:[0-9]+\s?(?:to|and|or|[-–])\s?)?\Z", re.IGNORECASE)
_ODDS = re.compile(r"[0-9]\s+to\s\Z")
_NUMBERED_NAME = re.compile(r"[0-9]+\s[A-Z]")
_MORE_TIMES = re.compile(r"\s(?:more|higher|as|larger|bigger|greater|faster|lower|less|the|that|its)\b")
_UP = re.compile(
    r"\b(?:rose|risen|rise|increased?|grew|grown|up|multiplied|jumped|surged|soared|expanded)"
    r"\s(?:by\s|to\s|about\s|nearly\s|almost\s|over\s|some\s|more\sthan\s)*\Z"
)
_DAY = re.compile(r"(?:[12]?[0-9]|3[01])\Z")
_VERSION = re.compile(r"[1-9]\.0\Z")
_TIME_CUE = re.compile(r"\b(?:in|since|during|until|by)\s\Z", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:\(\+?[0-9]+\)|\+[0-9]{1,3}|\b(?:call|phone|tel|fax|hotline|dial))[\s:.,]*[0-9\s-]*\Z", re.IGNORECASE
)
_CLOCK = re.compile(r"\s?(?:[ap]\.?\s?m\b|o['’]clock)")
_HOURS = re.compile(r"(?:[01][0-9]|2[0-4])[0-5][0-9]\Z")
_CLOCK_CUE = re.compile(r"\b(?:at|by|until|till|from|to|between|and|around)\s\Z", re.IGNORECASE)
_SAME_UNIT = re.compile(r"\s?[-–—]\s?|\s+(?P<word>to|and)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:[A-Z]{0,3}[^\w\s]\s?|[A-Z]{2,3}\s?)?\Z", re.IGNORECASE)
_SPREAD = re.compile(r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything)\s+from\s+\Z", re.IGNORECASE)
_OVER = re.compile(r"over\s+", re.IGNORECASE)
_LASTING = re.compile(
    r"\b(?:for|of|by|in|at|after|is|was|are|were|lasted|lasting|took|takes|take|spent|spans|spanning|has|have|had|to|well|just)\s\Z",
    re.IGNORECASE,
)
_PARTICLE = re.compile(
    r"\b(?:hand|turn|took|tak|presid|watch|hover|spread|carri|carry|argu|disput|fought|fight|pass|won|win|held|gloss|pull|run|ran|cross|flew|fly|flies|jump|all)"
    r"(?:s|es|ed|d|ing|e|en|n)?\s\Z",
    re.IGNORECASE,
)
"""What makes "over" a part of the verb, and no bound: handed over ten suspects."""
_PAST = re.compile(r"\s(?:ago|old|earlier|later|in)\b")


def find_english_figures(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Find the figures of one line; positions are code points, half open."""
    shared = (
        quantity
        for found in find_spaced_figures(text, start, end, "en")
        if not _is_something_else(text, found, start)
        for quantity in _read_again(text, found, start, end)
    )
    yield from _ranges(text, _with_compounds(find_compounds(text, start, end), shared), start)


def _with_compounds(compounds: Iterable[Quantity], shared: Iterable[Quantity]) -> list[Quantity]:
    own = list(compounds)
    others = [found for found in shared if not any(found.span.overlaps(compound.span) for compound in own)]
    return sorted([*own, *others], key=lambda quantity: quantity.span)


def _left(text: str, start: int, position: int) -> str:
    return text[max(start, position - _REACH) : position]


def _is_something_else(text: str, found: Quantity, start: int) -> bool:
    """Tell whether digits are a telephone number, a time of day, a version, or a year with a noun behind it."""
    if found.number is None or found.kind is Kind.PERCENT:
        return False
    if found.kind is Kind.MONEY:
        # A currency's name follows its number; before one, "won" is a verb.
        words = found.unit_words
        return words is not None and words.start < found.number.start and text[words.start].islower()
    digits = found.number.of(text)
    left = _left(text, start, found.number.start)
    if found.kind is Kind.NUMBER and (_ODDS.search(left) or _NUMBERED_NAME.match(text, found.number.start)):
        return True
    if _DAY.match(digits) and _month_before().search(left):
        return True
    if _AGED.search(left):
        return True
    if found.unit is None:
        behind = text[found.number.end : found.number.end + 12]
        return bool(_VERSION.match(digits) or _PHONE.search(left) or _CLOCK.match(behind))
    if found.unit == "times" and _is_multiple(text, found, left):
        return True
    if found.unit == "hours":
        return _HOURS.match(digits) is not None and _CLOCK_CUE.search(left) is not None
    return _YEAR.match(digits) is not None and _TIME_CUE.search(left) is not None


def _read_again(text: str, found: Quantity, start: int, end: int) -> Iterator[Quantity]:
    """Correct one reading by what stands around it."""
    if found.kind in (Kind.NUMBER, Kind.COUNT) and found.unit is None and found.number is not None:
        found = _with_foreign_money(text, found, end) or _with_hyphened_words(text, found, end) or found
    elif found.kind is Kind.COUNT and found.unit_words is not None:
        found = _of_what_follows(text, found, end)
    left = _left(text, start, found.span.start)
    if (over := _OVER.match(text, found.span.start, end)) and _PARTICLE.search(left):
        found = replace(found, span=Span(over.end(), found.span.end), bound=EXACT)
    elif found.kind is Kind.DURATION and (over := _OVER.match(text, found.span.start, end)):
        bound = _LASTING.search(left) or _PAST.match(text, found.span.end, end)
        if not bound:
            found = replace(found, span=Span(over.end(), found.span.end), bound=EXACT)
    elif found.unit in _WEIGHTS and found.bound == EXACT and (before := _size_bound().search(left)):
        bound = lexicon("en").ids("bounds")[before["bound"].lower()]
        found = replace(found, span=Span(found.span.start - len(before[0]), found.span.end), bound=bound)
    yield from _without_change(text, found, start)


def _is_multiple(text: str, found: Quantity, left: str) -> bool:
    """Tell whether times multiply: 2.5 times more, up 5 times."""
    whole = found.value is not None and "." not in found.value
    return not whole or bool(_MORE_TIMES.match(text, found.span.end) or _UP.search(left))


@cache
def _month_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon('en').pattern('months')}\s\Z")


@cache
def _size_bound() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<bound>{lexicon('en').pattern('bounds_of_size')})\s\Z", re.IGNORECASE)


@cache
def _changes() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon('en').pattern('changes')}(?!\w)[^.;]*\Z", re.IGNORECASE)


@cache
def _foreign_money() -> re.Pattern[str]:
    return re.compile(rf"\s(?P<unit>{lexicon('en').pattern('foreign_currencies')})(?!\w)", re.IGNORECASE)


@cache
def _hyphened_words() -> re.Pattern[str]:
    units = lexicon("en").pattern("units")
    return re.compile(rf"\s(?:[a-z]+\s)?[a-z]+(?:-[a-z]+)+\s(?:[a-z]+\s)?(?P<unit>{units})(?!\w)")


@cache
def _followers() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lexicon("en")
    owned = re.compile(rf"['’]s?\s(?:[a-z]+\s)?(?P<unit>{words.pattern('units')})(?!\w)|['’]s?\s(?P<other>[a-z]+)")
    compound = re.compile(rf"\s(?:(?P<unit>{words.pattern('units')})(?!\w)|(?P<other>[a-z]{{2,}}s)\b)")
    return owned, compound


def _of_what_follows(text: str, found: Quantity, end: int) -> Quantity:
    """Count the last noun of a compound: 23 officials' meetings, 12 police stations."""
    noun = found.unit_words.of(text) if found.unit_words else ""
    owned, compound = _followers()
    behind = owned.match(text, found.span.end, end)
    if behind is None and noun.lower() in lexicon("en").words("attributes"):
        behind = compound.match(text, found.span.end, end)
    if behind is None or (behind["other"] or "") in lexicon("en").words("function"):
        return found
    name = "unit" if behind["unit"] else "other"
    unit = lexicon("en").ids("units").get(" ".join((behind["unit"] or "").lower().split()))
    span, words = Span(found.span.start, behind.end(name)), Span(*behind.span(name))
    return replace(found, span=span, unit=unit, unit_words=words)


def _with_foreign_money(text: str, found: Quantity, end: int) -> Quantity | None:
    unit = _foreign_money().match(text, found.number.end, end) if found.number else None
    if unit is None:
        return None
    span, words = Span(found.span.start, unit.end()), Span(*unit.span("unit"))
    return replace(found, kind=Kind.MONEY, span=span, unit=None, unit_words=words)


def _with_hyphened_words(text: str, found: Quantity, end: int) -> Quantity | None:
    unit = _hyphened_words().match(text, found.number.end, end) if found.number else None
    if unit is None:
        return None
    name = lexicon("en").ids("units")[" ".join(unit["unit"].lower().split())]
    span, words = Span(found.span.start, unit.end()), Span(*unit.span("unit"))
    return replace(found, kind=Kind.COUNT, span=span, unit=name, unit_words=words)


def _without_change(text: str, found: Quantity, start: int) -> Iterator[Quantity]:
    """Take the two ends of a change for what they are: it rose from 5 to 7 percent, from 5,230 in 2022 to 4,110."""
    left = _left(text, start, found.span.start)
    ends = re.search(r"\s+to\s+(?=\S+\Z)", found.number.of(text)) if found.high and found.number else None
    if ends is None or found.number is None:
        yield found
        return
    low, begin = Span(found.number.start, found.number.start + ends.start()), found.number.start + ends.end()
    after_year = _YEAR.match(low.of(text)) and _TIME_CUE.search(left)
    change = _FROM.search(left) and not _SPREAD.search(left) and _changes().search(left[: left.lower().rindex("from")])
    if not (after_year or change):
        yield found
    elif found.unit_words is not None and found.unit_words.start < found.number.start:
        yield replace(found, value=None, high=None, basis="the figures are the two ends of a change")
    else:
        if found.kind is Kind.NUMBER and not after_year:
            yield replace(found, span=low, number=low, high=None, bound=EXACT)
        span, number = Span(begin, found.span.end), Span(begin, found.number.end)
        yield replace(found, span=span, number=number, value=found.high, high=None, bound=EXACT)


def _ranges(text: str, figures: list[Quantity], start: int) -> Iterator[Quantity]:
    """Join what is one range: $1 million to $2 million, five to seven people, 20 or 30 officers."""
    done: list[Quantity] = []
    for found in figures:
        joined = _joined(text, done[-1], found, start) if done else None
        if joined is not None:
            done[-1] = joined
            continue
        found = _with_low_end(text, found, start)
        while done and done[-1].span.overlaps(found.span):
            done.pop()
        done.append(found)
    yield from done


def _joined(text: str, first: Quantity, second: Quantity, start: int) -> Quantity | None:
    join = _SAME_UNIT.fullmatch(text, first.span.end, second.span.start)
    same = (first.kind, first.unit) == (second.kind, second.unit) and first.unit is not None
    if join is None or not same or first.high or second.high or not first.value or not second.value:
        return None
    left = _left(text, start, first.span.start)
    word = (join["word"] or "").lower()
    if word == "and" and not _BETWEEN.search(left):
        return None
    if word == "to" and _FROM.search(left) and not _SPREAD.search(left):
        return None
    if _scaled(text, second) and not _scaled(text, first):
        return None
    if Decimal(first.value) >= Decimal(second.value) or second.bound != EXACT or not first.number or not second.number:
        return None
    return replace(
        first,
        span=Span(first.span.start, second.span.end),
        high=second.value,
        number=Span(first.number.start, second.number.end),
        unit_words=second.unit_words,
    )


def _scaled(text: str, figure: Quantity) -> bool:
    return figure.number is not None and re.search(r"[0-9][\s-]?[A-Za-z]", figure.number.of(text)) is not None


@cache
def _low_end() -> re.Pattern[str]:
    number, scales = english_number(), lexicon("en").pattern("scales")
    return re.compile(
        rf"(?<![\w$€£./:-])(?P<low>{DIGITS}|{number})(?:(?<=[0-9])\s(?P<scale>{scales}))?\s+(?P<join>to|or|and)\s+\Z",
        re.IGNORECASE,
    )


def _with_low_end(text: str, found: Quantity, start: int) -> Quantity:
    """Add the lower end that stands before a figure without a unit of its own."""
    whole = found.kind in (Kind.COUNT, Kind.DURATION, Kind.PERCENT, Kind.MONEY) and found.number is not None
    if not whole or found.high or not found.value or found.bound != EXACT or found.number is None or not found.unit:
        return found
    if found.span.start != found.number.start:
        return found
    before = _low_end().search(_left(text, start, found.number.start))
    if before is None:
        return found
    left = _left(text, start, found.number.start - len(before[0]))
    join = before["join"].lower()
    if (join == "and" and not _BETWEEN.search(left)) or (
        join == "to" and _FROM.search(left) and _changes().search(left)
    ):
        return found
    low = _low_value(before, found.number.of(text))
    if low is None or not low < Decimal(found.value) or low < 1 or _labelled().search(left):
        return found
    begin = found.number.start - len(before[0])
    bound = _bound_before().search(left)
    span_start = begin - (len(bound[0]) if bound else 0)
    return replace(
        found,
        span=Span(span_start, found.span.end),
        value=plain(low),
        high=found.value,
        bound=lexicon("en").ids("bounds")[" ".join(bound["bound"].lower().split())] if bound else EXACT,
        number=Span(begin, found.number.end),
        basis=STATED,
    )


def _low_value(before: re.Match[str], high: str) -> Decimal | None:
    """Read the lower end; a scale said once is the scale of both: 5 or 7 million."""
    scales = lexicon("en").ids("scales")
    low = read_digits(before["low"], "en") if before["low"][0].isdecimal() else read_english(before["low"])
    own = (before["scale"] or "").lower()
    shared = high.lower().split()[-1]
    written_in_digits = before["low"][0].isdecimal() or " " not in before["low"].strip()
    factor = own or (shared if written_in_digits else "")
    return low if low is None else low * int(scales.get(factor, 1))


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon('en').pattern('labels')}\s+\Z", re.IGNORECASE)


@cache
def _bound_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<bound>{lexicon('en').pattern('bounds')})\s+\Z", re.IGNORECASE)
