"""Figures in Chinese: 5个重要建议, 近6000亿美元, 三个伙伴国, 百分之八, 10余名警员."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.language.numerals import plain
from core.language.quantity import ABOUT, EXACT, MORE, STATED, Kind, Quantity
from core.language.units import PARTS
from core.language.zh.amounts import Amount, amount_at
from core.language.zh.figure_words import FigureWords, figure_words
from core.language.zh.numerals import CHARACTERS, LARGE_CHARACTERS, large_scale
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 12
_GLUED_LEFT = re.compile(r"(?:[A-Za-z0-9/+#@&_×*\-–]\s?|[0-9][.,:·•‧・])\Z")
_GLUED_RIGHT = re.compile(
    r"[A-Za-z_/:+℃°‰]|[-–][A-Za-z0-9]|[时時](?!间|間)|分(?!钟|鐘|之)|号|號|楼|樓|路|级|級|岁|歲|周岁|周歲|世纪|世紀|月|度|倍|强|強"
    r"|版|线|線|室|房间|房間|成|热线|熱線|专线|專線|比"
)
_INSIDE_WORD = re.compile(
    r"[第数數几幾上好〇零一二三四五六七八九十百千万亿半初]\Z|[一二两三四五六七八九十百千万亿](?:至|到)\Z"
)
_ERA = re.compile(r"(?:每|民国|民國|公元前?|西元前?|佛[历曆歷]|昭和|平成|令和|明治|光绪|乾隆)\s?\Z")
"""What is counted by, and the era of a year: neither is a figure."""
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}\Z")
_FORMER_YEAR = re.compile(r"[12][0-9]{3}\Z")
_NEGATIVE = re.compile(r"(?:^|[\s(（:：,，为為是达達])[-−]\Z")
_ROUND_ALONE = re.compile(r"[百千佰仟][万萬亿億]?\Z|[万萬亿億]\Z")
_VERSION = re.compile(r"[1-9]\.0\Z")
_LEADING_ZERO = re.compile(r"0[0-9]")
_TENTHS = re.compile(r"成(?P<more>[一二三四五六七八九])?(?![员員立功为為本果绩績都長长交人分套熟就因份见見不])")
_CLAUSE_END = re.compile(r"\s*(?:[。，,；;、）)！!？?]|\Z)")
_CHANGE_FROM = re.compile(r"[从從由自][^,，。;；]{0,8}\Z")
_RANK = re.compile(r"前\s?\Z")
_TIMES = re.compile(r"\s?倍(?![增数數率频頻])")
_NEAR_A_COUNT = 24
_DIGITS = "〇一二三四五六七八九"
_ROUNDS = frozenset("届屆轮輪")
_LONG_NUMBER = 8
_COUNTED_FROM = 20
_HUNDRED = 100
_EVERYDAY = 2


@dataclass(frozen=True, slots=True)
class _Unit:
    kind: Kind
    unit: str | None
    start: int
    end: int


def find_chinese_figures(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Find the figures of one line; positions are code points, half open."""
    words = figure_words()
    waiting: Quantity | None = None
    for found in _single_figures(text, start, end, words):
        if waiting is None:
            waiting = found
        elif (joined := _joined(text, waiting, found, start, words)) is not None:
            yield joined
            waiting = None
        else:
            yield waiting
            waiting = found
    if waiting is not None:
        yield waiting


def _single_figures(text: str, start: int, end: int, words: FigureWords) -> Iterator[Quantity]:
    position = start
    while (match := words.number.search(text, position, end)) is not None:
        position = match.end()
        found = _figure_at(text, match, start, end, words)
        if found is not None:
            position = max(position, found.span.end)
            yield found


def _joined(text: str, first: Quantity, second: Quantity, start: int, words: FigureWords) -> Quantity | None:
    """Make one of two figures: 5万元至10万元, 5%—7%, 3年6个月; "from 5% to 7%" is a change, no range."""
    if first.span.end == second.span.start:
        return _with_smaller_unit(first, second)
    if (first.kind, first.unit) != (second.kind, second.unit) or first.kind in (Kind.NUMBER, Kind.ORDINAL):
        return None
    join = words.again.fullmatch(text, first.span.end, second.span.start)
    if join is None or first.high or second.high or first.value is None or second.value is None:
        return None
    if first.unit is None and (first.unit_words is None or second.unit_words is None):
        return None
    if first.unit_words and second.unit_words and first.unit_words.of(text) != second.unit_words.of(text):
        return None
    left = text[max(start, first.span.start - _REACH) : first.span.start]
    if Decimal(first.value) >= Decimal(second.value) or (join["word"] and _CHANGE_FROM.search(left)):
        return None
    if second.bound != EXACT or first.number is None or second.number is None:
        return None
    return replace(
        first,
        span=Span(first.span.start, second.span.end),
        high=second.value,
        number=Span(first.number.start, second.number.end),
        unit_words=second.unit_words,
    )


def _with_smaller_unit(first: Quantity, second: Quantity) -> Quantity | None:
    smaller, parts = PARTS.get(first.unit or "", ("", 1))
    if second.unit != smaller or first.kind is not second.kind or not first.value or not second.value:
        return None
    exact = first.bound in (EXACT, ABOUT) and not first.high and not second.high
    if not exact or Decimal(second.value) >= parts or first.number is None or second.number is None:
        return None
    return replace(
        first,
        span=Span(first.span.start, second.span.end),
        value=plain(Decimal(first.value) * parts + Decimal(second.value)),
        bound=first.bound if second.bound == EXACT else second.bound,
        unit=smaller,
        number=Span(first.number.start, second.number.end),
        unit_words=second.unit_words,
    )


def _figure_at(text: str, match: re.Match[str], start: int, end: int, words: FigureWords) -> Quantity | None:
    left = text[max(start, match.start() - _REACH) : match.start()]
    number = amount_at(text, match, end)
    if number is None:
        return None
    span_start = match.start()
    sign = words.sign.search(left) if number.digits else None
    negative = _NEGATIVE.search(left) if number.digits and not sign else None
    if sign or negative:
        span_start -= len(sign[0]) if sign else 1
        left = left[: span_start - match.start()]
    if not (sign or negative or match["share"] or _stands_alone(left, number, words)):
        return None
    if not number.digits and not match["share"] and words.han_range.match(text, number.end, end):
        return None
    number, bound, reached = _with_more(text, number, end, words)
    if sign:
        unit = _Unit(Kind.MONEY, words.signs.get(sign["sign"].lower()), span_start, match.start())
    else:
        number, unit = _unit_of(text, match, number, reached, end, left, words)
    if unit is None or not _is_figure(text, number, unit, left, bound, end, words):
        return None
    if negative and number.value is not None:
        if unit.kind is not Kind.PERCENT or number.high is not None:
            return None
        number = replace(number, value=-number.value)
    span_end = max(number.end, unit.end, reached)
    if unit.kind is Kind.DURATION and "多" in text[unit.start : unit.end]:
        bound = MORE
    if before := words.before.search(left):
        bound, span_start = words.bounds[before["bound"]], span_start - len(before[0])
    if after := words.after.match(text, span_end, end):
        bound, span_end = words.bounds_after[after["bound"]], after.end()
    return _quantity(Span(span_start, span_end), number, unit, bound)


def _quantity(span: Span, number: Amount, unit: _Unit, bound: str) -> Quantity:
    return Quantity(
        span=span,
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


def _with_more(text: str, number: Amount, end: int, words: FigureWords) -> tuple[Amount, str, int]:
    """Read the 多 or 余 behind a number, with the scale behind that: 3000多万元."""
    more = words.more.match(text, number.end, end)
    if more is None:
        return number, EXACT, number.end
    reached = more.end()
    larger = re.compile(f"[{LARGE_CHARACTERS}]").match(text, reached, end)
    if larger:
        compound = number.value is None or (number.scaled and number.factor == 1)
        value = None if number.value is None or compound else number.value * large_scale(larger[0])
        number = replace(number, end=larger.end(), value=value, high=None, scaled=True)
        reached = larger.end()
    return number, words.bounds_after[more["bound"]], reached


def _stands_alone(left: str, number: Amount, words: FigureWords) -> bool:
    if _ERA.search(left):
        return False
    if number.digits:
        return _GLUED_LEFT.search(left) is None and words.label.search(left) is None
    return _INSIDE_WORD.search(left) is None


def _unit_of(
    text: str, match: re.Match[str], number: Amount, reached: int, end: int, left: str, words: FigureWords
) -> tuple[Amount, _Unit | None]:
    """Give the unit, and the number with the half or the tenths that the unit adds to it."""
    if share := _share(text, match, number, end):
        return number, share
    tenths = _TENTHS.match(text, number.end, end) if reached == number.end else None
    if tenths and number.value is not None and 1 <= number.value < 10 and not number.scaled:
        more = Decimal(_DIGITS.index(tenths["more"])) if tenths["more"] else Decimal(0)
        high = None if number.high is None else number.high * 10 + more
        number = replace(number, value=number.value * 10 + (0 if high else more), high=high, scaled=True)
        return number, _Unit(Kind.PERCENT, "percent", tenths.start(), tenths.end())
    and_half = words.and_half.match(text, number.end, end)
    if and_half and number.value is not None and number.high is None:
        long = text[number.end : number.end + 1] + and_half["unit"]
        unit = words.durations.get(and_half["unit"]) or words.durations.get(long)
        number = replace(number, value=number.value + Decimal("0.5"))
        return number, _Unit(Kind.DURATION, unit, and_half.start(), and_half.end())
    unit = _in_currency_before(text, _unit_at(text, number, reached, end, words), left, words)
    if unit and unit.kind is Kind.DURATION and unit.unit and number.value is not None and number.high is None:
        half = words.half_behind.match(text, unit.end, end)
        if half:
            return replace(number, value=number.value + Decimal("0.5")), replace(unit, end=half.end())
    return number, unit


def _share(text: str, match: re.Match[str], number: Amount, end: int) -> _Unit | None:
    if match["share"]:
        return _Unit(Kind.PERCENT, "percent", match.start("share"), match.end("share"))
    sign = re.compile(r"\s?[%％]").match(text, number.end, end)
    if sign:
        return _Unit(Kind.PERCENT, "percent", sign.end() - 1, sign.end())
    points = re.compile(r"\s?(?:[个個]?百分[点點])").match(text, number.end, end)
    return _Unit(Kind.PERCENT, "percentage_points", points.start(), points.end()) if points else None


def _unit_at(text: str, number: Amount, reached: int, end: int, words: FigureWords) -> _Unit | None:
    money = words.money.match(text, reached, end)
    if money:
        return _Unit(Kind.MONEY, words.currencies.get(money["currency"].lower()), money.start("currency"), money.end())
    duration = words.duration.match(text, reached, end)
    if duration:
        kind = Kind.ORDINAL if duration["duration"] in ("周年", "週年") else Kind.DURATION
        unit = words.durations[duration["duration"]] if kind is Kind.DURATION else None
        return _Unit(kind, unit, duration.start("duration"), duration.end())
    classifier = words.classifier.match(text, reached, end)
    noun = words.noun.match(text, reached, end)
    if noun and (not classifier or noun.end() > classifier.end()):
        if number.digits and noun["noun"] == "事件":
            return None
        return _Unit(Kind.COUNT, lexicon("zh").ids("units")[noun["noun"]], noun.start("noun"), noun.end())
    if classifier:
        return _counted(text, classifier, end, words)
    if (times := _TIMES.match(text, reached, end)) is not None:
        return _Unit(Kind.COUNT, "times", times.end() - 1, times.end())
    if _GLUED_RIGHT.match(text, reached, end):
        return None
    return _Unit(Kind.NUMBER, None, reached, reached)


def _in_currency_before(text: str, unit: _Unit | None, left: str, words: FigureWords) -> _Unit | None:
    """Let a currency before the number say whose 元 it is: 新台币5000元 are no yuan, 泰铢3200万 is money."""
    bare = unit is not None and unit.kind is Kind.NUMBER
    if unit is None or not (bare or (unit.kind is Kind.MONEY and text[unit.start : unit.end] == "元")):
        return unit
    before = words.money_before.search(words.before.sub("", left))
    if before is None or before["currency"] == "元":
        return unit
    currency = words.currencies.get(before["currency"].lower())
    return replace(unit, kind=Kind.MONEY, unit=currency)


def _counted(text: str, classifier: re.Match[str], end: int, words: FigureWords) -> _Unit | None:
    """Read what a measure word counts: the noun near after it if we know one, else by the word itself."""
    word = classifier["classifier"]
    counted = lexicon("zh").ids("classifiers")[word]
    behind = text[classifier.end() : min(end, classifier.end() + 1)]
    if word in "点點" and re.match(rf"[0-9０-９{CHARACTERS}]", behind):
        return None
    if word in "条條" and behind == "款":
        return None
    if word == "片":
        drugs = words.drugs.search(text, max(0, classifier.start() - _NEAR_A_COUNT), classifier.end() + _REACH)
        return _Unit(Kind.COUNT, "tablets" if drugs else None, classifier.start("classifier"), classifier.end())
    if counted in ("sorties", "unknown"):
        noun = words.near_noun.match(text, classifier.end(), end) if counted == "unknown" else None
        if noun:
            name = "noun" if noun["noun"] else "person"
            return _Unit(Kind.COUNT, lexicon("zh").ids("units")[noun[name]], noun.start(name), noun.end())
        return None if word in "点點" else _Unit(Kind.COUNT, None, classifier.start("classifier"), classifier.end())
    return _Unit(Kind.COUNT, counted, classifier.start("classifier"), classifier.end())


def _is_figure(text: str, number: Amount, unit: _Unit, left: str, bound: str, end: int, words: FigureWords) -> bool:
    """Tell whether a number is a figure, and not a label, a year or a part of a word."""
    written = text[number.start : number.end]
    if words.pair.match(text, number.start, end):
        return False
    bounded = words.before.search(left) or words.after.match(text, max(number.end, unit.end), end)
    vague = bound == EXACT and _ROUND_ALONE.match(written) and not bounded
    if unit.kind in (Kind.PERCENT, Kind.MONEY):
        return number.digits or unit.kind is Kind.PERCENT or (_more_than(number, 1) and not vague)
    if unit.kind is Kind.DURATION and left.endswith(("岁", "歲")):
        return False
    if unit.kind is Kind.DURATION and text[unit.start : unit.end] == "日" and left.rstrip().endswith("月"):
        return False
    if unit.unit == "times" and _TIMES.match(text, unit.start, unit.end):
        return number.value is not None
    if unit.unit == "persons" and _RANK.search(left):
        return False
    if number.digits:
        return _digits_count(written, text[unit.start : unit.end], number, unit, bound, left, words)
    if vague or not (number.high or _more_than(number, 1)):
        return False
    if unit.kind is Kind.NUMBER:
        long = len(written) > _EVERYDAY and _more_than(number, _HUNDRED) and number.high is None
        return long and _CLAUSE_END.match(text, number.end, end) is not None
    single = number.end - number.start == 1 and unit.unit == "countries" and not _more_than(number, _EVERYDAY)
    known = unit.unit is not None or _more_than(number, _COUNTED_FROM)
    return (known and not single) or unit.kind is Kind.ORDINAL


def _digits_count(
    written: str, behind: str, number: Amount, unit: _Unit, bound: str, left: str, words: FigureWords
) -> bool:
    if unit.kind is Kind.DURATION:
        return not (unit.unit == "years" and bound == EXACT and _FORMER_YEAR.match(written))
    if unit.kind is not Kind.NUMBER:
        numbered = unit.kind is Kind.ORDINAL or (unit.unit is None and behind in _ROUNDS)
        return not (_YEAR.match(written) and numbered)
    if words.weak_label.search(left) or _YEAR.match(written) or _VERSION.match(written) or _LEADING_ZERO.match(written):
        return False
    plain_digits = number.high is None and written.isdecimal() and len(written) >= _LONG_NUMBER
    return not plain_digits and (number.scaled or len(written) > _EVERYDAY)


def _more_than(number: Amount, limit: int) -> bool:
    return number.value is None or number.value > limit
