"""Figures, dates and ordinals that one side of a link has, and the other has not or has otherwise."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from core.analysis.alignment.difference import Difference, DifferenceKind, Standing
from core.analysis.edtf_range import edtf_range
from core.language.numerals import read_digits, read_words
from core.language.quantity import Kind, Quantity
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
        "half": 2, "single": 1, "pair": 2, "couple": 2, "double": 2, "triple": 3,
    },
    "vi": {
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
        "đôi": 2, "cặp": 2, "chục": 10, "trăm": 100, "nửa": 2, "nhất": 1, "nhì": 2,
    },
}  # fmt: skip
_SMALL = Decimal(1)
"""“One” is said in one language where another says “a”."""
_KINDS = {Kind.DATE: DifferenceKind.DATE, Kind.ORDINAL: DifferenceKind.ORDINAL}


def differing_figures(a: Passage, b: Passage, *, all_of_a: Passage, all_of_b: Passage) -> Iterator[Difference]:
    """Compare what is counted, dated and numbered.

    Args:
        all_of_a: Where else it may stand: the passage itself for a translation, the whole side for another report.
        all_of_b: The same of the second side.
    """
    alone = list(_lacking(a, all_of_b))
    lacking = list(_lacking(b, all_of_a))
    for kind in DifferenceKind:
        left = [each for each in alone if _kind(each) is kind]
        right = [each for each in lacking if _kind(each) is kind]
        for one, other in _beside(left, right):
            yield Difference(kind, Standing.DIFFERS, (one.span,), (other.span,), _said_twice(a, one, b, other))
            left.remove(one)
            right.remove(other)
        for one in left:
            yield Difference(kind, Standing.ONLY_A, (one.span,), (), _said_once(a.words(one.span)))
        for other in right:
            yield Difference(kind, Standing.ONLY_B, (), (other.span,), _said_once(b.words(other.span)))


def _lacking(passage: Passage, other: Passage) -> Iterator[Quantity]:
    """Give what stands in one passage, and in the other neither as such nor in words."""
    theirs = list(_quantities(other))
    for each in _each_once(_quantities(passage)):
        if not any(_same(each, there) for there in theirs) and not _says(other, each):
            yield each


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


def _each_once(found: Iterable[Quantity]) -> list[Quantity]:
    """Keep the first of those that say the same: a meeting's number may stand in its name and in its acronym."""
    kept: list[Quantity] = []
    for each in found:
        if not any(_same(each, other) for other in kept):
            kept.append(each)
    return kept


def _kind(quantity: Quantity) -> DifferenceKind:
    return _KINDS.get(quantity.kind, DifferenceKind.FIGURE)


def _same(one: Quantity, other: Quantity) -> bool:
    if (one.edtf is None) != (other.edtf is None):
        return False
    if one.edtf is not None and other.edtf is not None:
        first, second = edtf_range(one.edtf), edtf_range(other.edtf)
        return one.edtf == other.edtf or (first is not None and second is not None and first.overlaps(second))
    if (one.kind is Kind.PERCENT) != (other.kind is Kind.PERCENT):
        return False
    return _numbers(one) == _numbers(other)


def _numbers(quantity: Quantity) -> frozenset[Decimal]:
    return frozenset(Decimal(value) for value in (quantity.value, quantity.high) if value is not None)


def _says(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a number stands there after all: in words, in a date, as a part of a name."""
    numbers = _numbers(quantity)
    if quantity.edtf is not None or quantity.kind is Kind.PERCENT:
        return False
    if not numbers or numbers <= {_SMALL}:
        return True
    return numbers <= frozenset(_all_numbers(passage))


def _all_numbers(passage: Passage) -> Iterator[Decimal]:
    for quantity in _quantities(passage):
        if quantity.kind is not Kind.PERCENT:
            yield from _numbers(quantity)
    words = _NUMBER_WORDS.get(passage.language, {})
    for span in passage.spans:
        for found in _DIGITS.finditer(passage.text, span.start, span.end):
            number = read_digits(found[0], passage.language or None)
            if number is not None:
                yield number
        if passage.language == "zh":
            for found in _HAN_NUMBER.finditer(passage.text, span.start, span.end):
                number = read_words(found[0], "zh")
                if number is not None:
                    yield number
        for found in _LATIN_NUMBER.finditer(passage.text, span.start, span.end):
            if (known := words.get(found[0].lower())) is not None:
                yield Decimal(known)


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
