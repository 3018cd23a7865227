"""Whether two values can both be true: the same, compatible (one coarser or approximate), or in conflict."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from core.analysis.date_parts import date_part
from core.analysis.edtf_range import coarsest_edtf, edtf_range
from core.model.codebook import Kind
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.record import Value

IDENTIFIED_KINDS = frozenset({Kind.TERM, Kind.ENTITY, Kind.LINK, Kind.COUNTRY, Kind.CHOICE})
"""Kinds whose normal form always is an id."""

_MONTH_OR_YEAR = re.compile(r"\d{4}(?:-\d\d)?")
_INFINITY = Decimal("Infinity")
_Item = TypeVar("_Item")


class Agreement(StrEnum):
    """How two values stand to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"


def compare_values(kind: Kind, a: Value, b: Value, *, canonical: Callable[[str], str]) -> Agreement:
    """Compare two values of one field.

    A value whose normal form is not known yet is compared by its words, as text.

    Args:
        kind: Kind of the field that both come from.
        a: One value.
        b: The other; the order does not matter.
        canonical: Gives the id that stands for an id after merging, and any other string unchanged.
    """
    if a.normal is None or b.normal is None:
        return _compare_texts(a.normal or a.raw, b.normal or b.raw)
    if kind is Kind.DECIMAL:
        return _compare_numbers(a, b)
    if kind is Kind.AMOUNT:
        return _compare_amounts(a, b, canonical)
    if kind is Kind.EDTF:
        found = _compare_dates(a.normal, b.normal)
        return _compare_parts(a, b) if found is Agreement.SAME else found
    if canonical(a.normal) == canonical(b.normal):
        return Agreement.SAME
    if kind in IDENTIFIED_KINDS or kind is Kind.BOOLEAN:
        return Agreement.DIFFERS
    found = _compare_texts(a.normal, b.normal)
    return Agreement.COMPATIBLE if found is Agreement.DIFFERS and _goes_on(a, b) else found


def compare_sets(
    ours: Sequence[_Item], theirs: Sequence[_Item], agreement: Callable[[_Item, _Item], Agreement]
) -> Agreement:
    """Compare what two sides hold of one field: equal sets, one inside the other, or a conflict.

    With one item on each side this is their agreement.
    """
    table = [[agreement(our, their) for their in theirs] for our in ours]
    turned = [list(column) for column in zip(*table, strict=True)]
    if all(Agreement.SAME in line for line in table + turned):
        return Agreement.SAME
    for side in (table, turned):
        if all(any(found is not Agreement.DIFFERS for found in line) for line in side):
            return Agreement.COMPATIBLE
    return Agreement.DIFFERS


def normal_form(kind: Kind, normal: str, *, canonical: Callable[[str], str]) -> str:
    """Give a string that is equal for normal forms that say the same."""
    if kind in (Kind.DECIMAL, Kind.AMOUNT):
        number = _number(normal)
        return normal if number is None else _plain(number)
    if kind is Kind.EDTF:
        return coarsest_edtf(normal)
    if kind is Kind.TEXT:
        return _folded(normal)
    return canonical(normal)


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The numbers that a bounded decimal leaves open."""

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: _Numbers) -> bool:
        return not (self._is_below(other) or other._is_below(self))

    def _is_below(self, other: _Numbers) -> bool:
        if self.high == other.low:
            return self.high_open or other.low_open
        return self.high < other.low


def _compare_numbers(a: Value, b: Value) -> Agreement:
    ours, theirs = _numbers(a), _numbers(b)
    if ours is None or theirs is None:
        return _compare_texts(a.normal or "", b.normal or "")
    if ours == theirs and _bound(a) == _bound(b):
        return Agreement.SAME
    return Agreement.COMPATIBLE if ours.meets(theirs) else Agreement.DIFFERS


def _compare_amounts(a: Value, b: Value, canonical: Callable[[str], str]) -> Agreement:
    if a.unit and b.unit and canonical(a.unit) != canonical(b.unit):
        return Agreement.DIFFERS
    found = _compare_numbers(a, b)
    one_without_unit = bool(a.unit) != bool(b.unit)
    return Agreement.COMPATIBLE if found is Agreement.SAME and one_without_unit else found


def _compare_dates(a: str, b: str) -> Agreement:
    ours, theirs = edtf_range(a), edtf_range(b)
    if ours is None or theirs is None:
        return Agreement.SAME if a.strip() == b.strip() else Agreement.DIFFERS
    if ours == theirs:
        return Agreement.SAME
    if ours.contains(theirs) or theirs.contains(ours):
        return Agreement.COMPATIBLE
    either_approximate = ours.approximate or theirs.approximate
    return Agreement.COMPATIBLE if either_approximate and ours.overlaps(theirs) else Agreement.DIFFERS


def _compare_parts(a: Value, b: Value) -> Agreement:
    """Compare the same month or year in two articles: one may say more exactly which part of it is meant."""
    if a.raw == b.raw or not _MONTH_OR_YEAR.fullmatch(a.normal or ""):
        return Agreement.SAME
    ours, theirs = date_part(a.raw), date_part(b.raw)
    if ours is theirs:
        return Agreement.SAME
    return Agreement.COMPATIBLE if ours is None or theirs is None else Agreement.DIFFERS


def _compare_texts(a: str, b: str) -> Agreement:
    return Agreement.SAME if _folded(a) == _folded(b) else Agreement.DIFFERS


def _goes_on(a: Value, b: Value) -> bool:
    """Tell whether one of two texts goes on where the other ends: "director", "director of the police".

    Only at the end: before a text stands what turns it into another one ("deputy", "not").
    """
    ours, theirs = (_folded(each.raw or each.normal or "") for each in (a, b))
    if not ours or not theirs:
        return False
    return theirs.startswith(f"{ours} ") or ours.startswith(f"{theirs} ")


def _folded(text: str) -> str:
    return " ".join(fold_key(text).split())


def _bound(value: Value) -> str:
    return value.bound or "="


def _numbers(value: Value) -> _Numbers | None:
    number = _number(value.normal or "")
    top = number if value.high is None else _number(value.high)
    if number is None or top is None:
        return None
    match value.bound:
        case ">":
            return _Numbers(number, _INFINITY, low_open=True)
        case "≥":
            return _Numbers(number, _INFINITY)
        case "<":
            return _Numbers(-_INFINITY, top, high_open=True)
        case "≤":
            return _Numbers(-_INFINITY, top)
        case "~":
            return _Numbers(number - _half_a_step(number), top + _half_a_step(top))
        case _:
            return _Numbers(number, top)


def _half_a_step(number: Decimal) -> Decimal:
    """Give how far "about" reaches: half a unit of the last digit that is not nought (about 11,000: 500)."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal((0, (5,), exponent - 1)) if isinstance(exponent, int) else Decimal(0)


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _plain(number: Decimal) -> str:
    """Write a decimal without exponent and without noughts at the end of its fraction."""
    plain = f"{number.normalize():f}"
    return "0" if plain == "-0" else plain
