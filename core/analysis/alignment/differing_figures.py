"""Figures, dates and ordinals that one side of a link has, and the other has not or has otherwise."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from core.analysis.alignment.difference import Difference, DifferenceKind, Standing
from core.analysis.alignment.differing_lists import list_lengths
from core.analysis.edtf_range import edtf_range
from core.language.numerals import read_digits, read_words
from core.language.quantity import Kind, Quantity
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.alignment.counterparts import Counterparts
    from core.analysis.alignment.difference import Passage
    from core.wording import Phrase

_DIGITS = re.compile(r"[0-9０-９]+(?:[.,][0-9]+)*(?![0-9.,]*[%％])")
_HAN_NUMBER = re.compile(r"[一二两三四五六七八九十百千万亿零〇]+")
_LATIN_NUMBER = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_HAN_GREAT = re.compile(r"(?P<n>[二两三四五六七八九十])大(?=[\u3400-\u9fff])[\u3400-\u9fff]{1,4}")
"""A set phrase that counts what it names: 四大支柱, the four pillars."""
_NUMBER_WORDS = {
    "en": {
        "one": 1, "two": 2, "both": 2, "twin": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "dozen": 12, "twenty": 20, "thirty": 30, "hundred": 100, "decade": 10, "twice": 2,
        "half": 2, "single": 1, "pair": 2, "couple": 2, "double": 2, "triple": 3, "century": 100, "centenary": 100,
    },
    "vi": {
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
        "đôi": 2, "cặp": 2, "chục": 10, "trăm": 100, "nửa": 2, "nhất": 1, "nhì": 2,
    },
}  # fmt: skip
_PERIODS = {
    "en": {"half a year": 6, "half year": 6, "half-year": 6, "a year": 12, "one year": 12, "fortnight": 15},
    "vi": {"nửa năm": 6, "một năm": 12, "nửa tháng": 15},
    "zh": {"半年": 6, "一年": 12, "半个月": 15},
}
"""What another language counts in months or days."""
_LONGEST_NUMBER = 8
"""Words."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NEAR = {
    "en": re.compile(
        r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|the same day"
        r"|year[- ]on[- ]year|(?:last|this|next|previous|coming|past|same|first|second) (?:year|month|week|half|period)"
        r"|quarters?|half of the year"
        r"|a year (?:earlier|ago|before))\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"\b(?:hôm (?:qua|nay|sau|trước)|ngày mai|cùng ngày|(?:sáng|trưa|chiều|tối) (?:nay|qua|mai)|chủ nhật"
        r"|thứ (?:hai|ba|tư|năm|sáu|bảy)|(?:năm|tháng|tuần|quý) (?:nay|này|ngoái|trước|qua|sau|tới)|cùng kỳ|đầu năm"
        r"|quý|nửa cuối năm)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"今天|今日|昨天|昨日|明天|当天|当日|同日|周[一二三四五六日]|星期|[去今明前]年|[本上下]月|[本上下]周|季度|[上下]半年|同比|同期|年初"
    ),
}
_SMALL = Decimal(1)
"""“One” is said in one language where another says “a”."""
_KINDS = {Kind.DATE: DifferenceKind.DATE, Kind.ORDINAL: DifferenceKind.ORDINAL}


def differing_figures(
    a: Passage, b: Passage, *, all_of_a: Passage, all_of_b: Passage, counterparts: Counterparts
) -> Iterator[Difference]:
    """Compare what is counted, dated and numbered.

    Args:
        all_of_a: Where else it may stand: the passage itself for a translation, the whole side for another report.
        all_of_b: The same of the second side.
        counterparts: What stands there for the words of a set phrase that counts.
    """
    alone = list(_lacking(a, b, all_of_b))
    lacking = list(_lacking(b, a, all_of_a))
    for kind in DifferenceKind:
        left = [each for each in alone if _kind(each) is kind]
        right = [each for each in lacking if _kind(each) is kind]
        for one, other in _beside(left, right):
            yield Difference(kind, Standing.DIFFERS, (one.span,), (other.span,), _said_twice(a, one, b, other))
            left.remove(one)
            right.remove(other)
        for one in left:
            there = counterparts.of(one.span) if _is_set_phrase(a, one) else ()
            yield _alone(kind, a, one.span, b, there, turned=False)
        for other in right:
            there = counterparts.of(other.span, turned=True) if _is_set_phrase(b, other) else ()
            yield _alone(kind, b, other.span, a, there, turned=True)


def _alone(
    kind: DifferenceKind, mine: Passage, one: Span, yours: Passage, there: tuple[Span, ...], *, turned: bool
) -> Difference:
    """Tell of a figure that one side lacks; where the side says the same without it, with the words that do."""
    if there:
        words = " … ".join(yours.words(span) for span in there)
        message = tr("“{words}” counts what is “{others}” on the other side.", words=mine.words(one), others=words)
    else:
        message = _said_once(mine.words(one))
    standing = Standing.DIFFERS if there else Standing.ONLY_B if turned else Standing.ONLY_A
    a, b = (there, (one,)) if turned else ((one,), there)
    return Difference(kind, standing, a, b, message)


def _is_set_phrase(passage: Passage, quantity: Quantity) -> bool:
    return passage.language == "zh" and _HAN_GREAT.fullmatch(passage.words(quantity.span)) is not None


def _lacking(passage: Passage, other: Passage, all_of_other: Passage) -> Iterator[Quantity]:
    """Give what stands in one passage, and on the other side neither as such nor in words."""
    theirs = list(_quantities(all_of_other))
    near = any(_is_near(other, span) for span in other.spans)
    listed = {Decimal(count) for each in (passage, other) for count in list_lengths(each)}
    for each in _each_once(passage):
        if each.edtf is not None and (near or _is_near(passage, each.span)):
            continue
        is_counted = each.edtf is None and each.kind is Kind.COUNT and not _is_set_phrase(passage, each)
        if is_counted and _numbers(each) <= listed:
            # The four countries are there, one by one.
            continue
        if not any(_same(each, passage, there, other) for there in theirs) and not _says(all_of_other, each):
            yield each


def _is_near(passage: Passage, span: Span) -> bool:
    """Tell whether words count days and years from the day of the article: on Thursday, year on year."""
    words = _NEAR.get(passage.language)
    return words is not None and words.search(passage.text, span.start, span.end) is not None


def _said_once(words: str) -> Phrase:
    return tr("“{words}” stands on one side only.", words=" ".join(words.split()))


def _said_twice(a: Passage, one: Quantity, b: Passage, other: Quantity) -> Phrase:
    return tr("“{one}” here is “{other}” there.", one=a.words(one.span), other=b.words(other.span))


def _quantities(passage: Passage) -> Iterator[Quantity]:
    reading = passage.side.reading
    for span in passage.spans:
        found = list(reading.quantities_in(span))
        yield from found
        if passage.language == "zh":
            for match in _HAN_GREAT.finditer(passage.text, span.start, span.end):
                whole = Span(*match.span())
                number = read_words(match["n"], "zh")
                if number is not None and not any(each.span.overlaps(whole) for each in found):
                    yield Quantity(
                        whole, Kind.COUNT, str(number), "=", None, None, None, "stated", Span(*match.span("n")), None
                    )


def _each_once(passage: Passage) -> list[Quantity]:
    """Keep the first of those that say the same: a meeting's number may stand in its name and in its acronym."""
    kept: list[Quantity] = []
    for each in _quantities(passage):
        if not any(_same(each, passage, other, passage) for other in kept):
            kept.append(each)
    return kept


def _kind(quantity: Quantity) -> DifferenceKind:
    return _KINDS.get(quantity.kind, DifferenceKind.FIGURE)


def _same(one: Quantity, a: Passage, other: Quantity, b: Passage) -> bool:
    if (one.edtf is None) != (other.edtf is None):
        return False
    if one.edtf is not None and other.edtf is not None:
        first, second = edtf_range(one.edtf), edtf_range(other.edtf)
        if one.edtf == other.edtf or (first is not None and second is not None and first.overlaps(second)):
            return True
        # Which year is meant depends on the day of publication, which may not be known.
        is_told = all(_YEAR.search(passage.words(each.span)) for each, passage in ((one, a), (other, b)))
        return not is_told and _YEAR.sub("", one.edtf) == _YEAR.sub("", other.edtf)
    if (one.kind is Kind.PERCENT) != (other.kind is Kind.PERCENT):
        return False
    return _numbers(one) == _numbers(other)


def _numbers(quantity: Quantity) -> frozenset[Decimal]:
    return frozenset(Decimal(value) for value in (quantity.value, quantity.high) if value is not None)


def _says(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a number stands there after all: in words, in a date, as a part of a name."""
    numbers = _numbers(quantity)
    if quantity.edtf is not None and _YEAR.fullmatch(quantity.edtf):
        # A bare number is a year only by what stands around it.
        return any(quantity.edtf in passage.words(span) for span in passage.spans)
    if quantity.edtf is not None or quantity.kind is Kind.PERCENT:
        return False
    if not numbers or numbers <= {_SMALL}:
        return True
    return numbers <= frozenset(_all_numbers(passage))


def _all_numbers(passage: Passage) -> Iterator[Decimal]:
    for quantity in _quantities(passage):
        if quantity.kind is not Kind.PERCENT:
            yield from _numbers(quantity)
    periods = _PERIODS.get(passage.language, {})
    for span in passage.spans:
        words = passage.words(span).lower()
        yield from (Decimal(number) for period, number in periods.items() if period in words)
        for found in _DIGITS.finditer(passage.text, span.start, span.end):
            number = read_digits(found[0], passage.language or None)
            if number is not None:
                yield number
        if passage.language == "zh":
            for found in _HAN_NUMBER.finditer(passage.text, span.start, span.end):
                number = read_words(found[0], "zh")
                if number is not None:
                    yield number
        yield from _in_letters(passage, span)


def _in_letters(passage: Passage, span: Span) -> Iterator[Decimal]:
    """Give the numbers that stand in words of letters, the parts of a long one too: five, million, five million."""
    known = _NUMBER_WORDS.get(passage.language)
    if known is None:
        return
    words = [found[0].lower() for found in _LATIN_NUMBER.finditer(passage.text, span.start, span.end)]
    for first, word in enumerate(words):
        if word in known:
            yield Decimal(known[word])
        for end in range(first + 1, min(first + _LONGEST_NUMBER, len(words)) + 1):
            number = read_words(" ".join(words[first:end]), passage.language)
            if number is None:
                break
            yield number


def _beside(left: Sequence[Quantity], right: Sequence[Quantity]) -> list[tuple[Quantity, Quantity]]:
    """Pair what may be one thing told in two ways: of one unit, or the only ones that are left."""
    pairs: list[tuple[Quantity, Quantity]] = []
    free = list(right)
    for one in left:
        fitting = [each for each in free if one.unit is not None and each.unit == one.unit]
        if not fitting and len(left) == len(right) == 1:
            fitting = [each for each in free if one.unit is None or each.unit is None]
        if len(fitting) == 1:
            pairs.append((one, fitting[0]))
            free.remove(fitting[0])
    return pairs
