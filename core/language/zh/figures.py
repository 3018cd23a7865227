"""Figures in Chinese: 5个重要建议, 近6000亿美元, 三个伙伴国, 百分之八, 10余名警员."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.language.numerals import plain
from core.language.quantity import EXACT, STATED, Kind, Quantity
from core.language.zh.amounts import NUMBER, Amount, amount_at
from core.language.zh.numerals import CHARACTERS, LARGE_CHARACTERS, large_scale
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_REACH = 12
_GLUED_LEFT = re.compile(r"(?:[A-Za-z0-9/+#@&_\-–]\s?|[0-9][.,:])\Z")
_GLUED_RIGHT = re.compile(
    r"[A-Za-z_/:+]|[-–][A-Za-z0-9]|[时時](?!间|間)|分(?!钟|鐘|之)|号|號|楼|樓|路|级|級|岁|歲|世纪|世紀|月|度"
)
_INSIDE_WORD = re.compile(
    r"[第数數几幾上好〇零一二三四五六七八九十百千万亿半初]\Z|[一二两三四五六七八九十百千万亿](?:至|到)\Z"
)
_PER = re.compile(r"(?:每|民国|民國)\s?\Z")
"""What is counted by, and the era of a year: neither is a figure."""
_MODIFIER = "[^的是在和与及、等了为向于从并将已被者内后前中\\W\\d_A-Za-z]"
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}\Z")
_EVERYDAY = 2


@dataclass(frozen=True, slots=True)
class _Patterns:
    number: re.Pattern[str]
    before: re.Pattern[str]
    label: re.Pattern[str]
    more: re.Pattern[str]
    money: re.Pattern[str]
    money_before: re.Pattern[str]
    han_range: re.Pattern[str]
    duration: re.Pattern[str]
    classifier: re.Pattern[str]
    noun: re.Pattern[str]
    near_noun: re.Pattern[str]
    after: re.Pattern[str]
    pair: re.Pattern[str]
    bounds: Mapping[str, str]
    bounds_after: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Unit:
    kind: Kind
    unit: str | None
    start: int
    end: int


def find_chinese_figures(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Find the figures of one line; positions are code points, half open."""
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
    words = lexicon("zh")
    characters = re.escape(CHARACTERS)
    more = words.pattern("bounds_after")
    durations = words.pattern("durations")
    countable = words.pattern("classifiers", "units", "currencies")
    return _Patterns(
        number=re.compile(NUMBER),
        before=re.compile(rf"(?P<bound>{words.pattern('bounds')})\s?\Z"),
        label=re.compile(rf"{words.pattern('labels')}\s?\Z"),
        more=re.compile(rf"\s?(?P<bound>[多余餘])(?=\s?(?:{durations}|{countable}|[{LARGE_CHARACTERS}]))"),
        money=re.compile(rf"\s?(?P<currency>{words.pattern('currencies', 'foreign_currencies')})"),
        money_before=re.compile(rf"(?P<currency>{words.pattern('currencies', 'foreign_currencies')})\s?\Z"),
        han_range=re.compile(rf"(?:{words.pattern('joins')})[{characters}]"),
        duration=re.compile(rf"\s?(?P<duration>{durations})(?![代级級龄齡])"),
        classifier=re.compile(rf"\s?(?P<classifier>{words.pattern('classifiers')})"),
        noun=re.compile(rf"\s?(?P<noun>{words.pattern('units')})"),
        near_noun=re.compile(rf"{_MODIFIER}{{0,6}}?(?P<noun>{words.pattern('units')})(?![家际際民内內])"),
        after=re.compile(rf"\s?(?P<bound>{more})"),
        pair=re.compile(words.pattern("pairs")),
        bounds=words.ids("bounds"),
        bounds_after=words.ids("bounds_after"),
    )


def _figure_at(text: str, match: re.Match[str], start: int, end: int, patterns: _Patterns) -> Quantity | None:
    left = text[max(start, match.start() - _REACH) : match.start()]
    number = amount_at(text, match, end)
    if number is None or not _stands_alone(left, number, patterns):
        return None
    if not number.digits and patterns.han_range.match(text, number.end, end):
        return None
    bound, reached = EXACT, number.end
    more = patterns.more.match(text, reached, end)
    if more:
        bound, reached = patterns.bounds_after[more["bound"]], more.end()
        larger = re.compile(f"[{LARGE_CHARACTERS}]").match(text, reached, end)
        if larger:
            compound = number.value is None or (number.scaled and number.factor == 1)
            value = None if number.value is None or compound else number.value * large_scale(larger[0])
            number = replace(number, end=larger.end(), value=value, high=None, scaled=True)
            reached = larger.end()
    unit = _share(text, match, number, end) or _unit_at(text, number, reached, end, patterns)
    unit = _in_currency_before(text, unit, left, patterns)
    if unit is None or not _is_figure(text, number, unit, left, patterns):
        return None
    span_start, span_end = match.start(), max(number.end, unit.end, reached)
    before = patterns.before.search(left)
    if before:
        bound, span_start = patterns.bounds[before["bound"]], match.start() - len(before[0])
    after = patterns.after.match(text, span_end, end)
    if after:
        bound, span_end = patterns.bounds_after[after["bound"]], after.end()
    return Quantity(
        span=Span(span_start, span_end),
        kind=unit.kind,
        value=None if number.value is None else plain(number.value),
        bound=bound,
        high=None if number.high is None else plain(number.high),
        unit=unit.unit,
        edtf=None,
        basis=STATED if number.value is not None else "the parts of the number can be added in several ways",
        number=Span(number.start, number.end),
        unit_words=Span(unit.start, unit.end) if unit.start < unit.end else None,
    )


def _stands_alone(left: str, number: Amount, patterns: _Patterns) -> bool:
    if _PER.search(left):
        return False
    if number.digits:
        return _GLUED_LEFT.search(left) is None and patterns.label.search(left) is None
    return _INSIDE_WORD.search(left) is None


def _share(text: str, match: re.Match[str], number: Amount, end: int) -> _Unit | None:
    if match["share"]:
        return _Unit(Kind.PERCENT, "percent", match.start("share"), match.end("share"))
    sign = re.compile(r"\s?[%％]").match(text, number.end, end)
    if sign:
        return _Unit(Kind.PERCENT, "percent", sign.end() - 1, sign.end())
    points = re.compile(r"\s?(?:[个個]?百分[点點])").match(text, number.end, end)
    return _Unit(Kind.PERCENT, "percentage_points", points.start(), points.end()) if points else None


def _unit_at(text: str, number: Amount, reached: int, end: int, patterns: _Patterns) -> _Unit | None:
    words = lexicon("zh")
    money = patterns.money.match(text, reached, end)
    if money:
        unit = words.ids("currencies").get(money["currency"])
        return _Unit(Kind.MONEY, unit, money.start("currency"), money.end())
    duration = patterns.duration.match(text, reached, end)
    if duration:
        kind = Kind.ORDINAL if "周年" in duration["duration"] else Kind.DURATION
        unit = words.ids("durations")[duration["duration"]] if kind is Kind.DURATION else None
        return _Unit(kind, unit, duration.start("duration"), duration.end())
    classifier = patterns.classifier.match(text, reached, end)
    noun = patterns.noun.match(text, reached, end)
    if noun and (not classifier or noun.end() > classifier.end()):
        return _Unit(Kind.COUNT, words.ids("units")[noun["noun"]], noun.start("noun"), noun.end())
    if classifier:
        return _counted(text, classifier, end, patterns)
    if _GLUED_RIGHT.match(text, reached, end):
        return None
    return _Unit(Kind.NUMBER, None, reached, reached)


def _in_currency_before(text: str, unit: _Unit | None, left: str, patterns: _Patterns) -> _Unit | None:
    """Let a currency before the number say whose 元 it is: 新台币5000元 are no yuan."""
    if unit is None or unit.kind is not Kind.MONEY or text[unit.start : unit.end] != "元":
        return unit
    before = patterns.money_before.search(left)
    if before is None or before["currency"] == "元":
        return unit
    return replace(unit, unit=lexicon("zh").ids("currencies").get(before["currency"]))


def _counted(text: str, classifier: re.Match[str], end: int, patterns: _Patterns) -> _Unit | None:
    """Read what a measure word counts: the noun near after it if we know one, else by the word itself."""
    words = lexicon("zh")
    counted = words.ids("classifiers")[classifier["classifier"]]
    if classifier["classifier"] in "点點" and re.compile(rf"[0-9０-９{CHARACTERS}]").match(text, classifier.end(), end):
        return None
    if counted != "unknown":
        return _Unit(Kind.COUNT, counted, classifier.start("classifier"), classifier.end())
    noun = patterns.near_noun.match(text, classifier.end(), end)
    if noun:
        return _Unit(Kind.COUNT, words.ids("units")[noun["noun"]], noun.start("noun"), noun.end())
    if classifier["classifier"] in "点點":
        return None
    return _Unit(Kind.COUNT, None, classifier.start("classifier"), classifier.end())


def _is_figure(text: str, number: Amount, unit: _Unit, left: str, patterns: _Patterns) -> bool:
    """Tell whether a number is a figure, and not a label, a year or a part of a word."""
    if unit.kind in (Kind.PERCENT, Kind.MONEY):
        return number.digits or _more_than(number, 1)
    if unit.kind is Kind.DURATION and text[unit.start : unit.end] == "日" and left.rstrip().endswith("月"):
        return False
    if number.digits:
        digits = text[number.start : number.end]
        if unit.kind is not Kind.NUMBER:
            return not (_YEAR.match(digits) and unit.unit in (None, "years"))
        return not _YEAR.match(digits) and (number.scaled or len(digits) > _EVERYDAY)
    if patterns.pair.match(text, number.start) or not _more_than(number, 1):
        return False
    if unit.kind is Kind.NUMBER:
        return False
    single = number.end - number.start == 1 and unit.unit == "countries" and not _more_than(number, _EVERYDAY)
    return (unit.unit is not None and not single) or unit.kind is Kind.ORDINAL


def _more_than(number: Amount, limit: int) -> bool:
    return number.value is None or number.value > limit
