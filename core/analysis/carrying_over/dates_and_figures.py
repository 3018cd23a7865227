"""Looking for dates, figures and their units on the other side: equal is what has an equal normal form."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from core.analysis.carrying_over.nearness import absent, found, nearest, unsure
from core.analysis.edtf_range import edtf_range
from core.language.edtf import UNKNOWN_YEAR
from core.language.quantity import Kind as Sort
from core.model.codebook import Kind
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from core.analysis.carrying_over.crossing import Crossing
    from core.analysis.carrying_over.wanted import Landed, OtherSide, Wanted
    from core.language.quantity import Quantity

_QUALIFIER = re.compile("[~?%]")
_YEAR = 4
_NOT_FIGURES = frozenset({Sort.DATE, Sort.ORDINAL})


def land_date(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    """Find the date that is the same; one that is coarser or finer, or the only other one, is unsure."""
    dates = [each for each in _quantities(crossing, other) if each.kind is Sort.DATE]
    same = [each for each in dates if _is_same_day(each, wanted, other)]
    if same:
        span = nearest([each.span for each in same], crossing)
        return found((span,), tr("“{words}” is the same date.", words=other.words(span)), 0.95)
    near = [each for each in dates if wanted.normal and _may_be_same(each.edtf or "", wanted.normal)]
    if near:
        span = nearest([each.span for each in near], crossing)
        return unsure((span,), tr("“{words}” may be the same date.", words=other.words(span)), 0.6)
    if len(dates) == 1:
        reason = tr("“{words}” is the only date there, and another one.", words=other.words(dates[0].span))
        return unsure((dates[0].span,), reason, 0.3)
    return absent(tr("The sentence there names no such date."))


def land_figure(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    """Find the figure that has the same value; the only other one of its unit is unsure."""
    figures = [each for each in _quantities(crossing, other) if each.kind not in _NOT_FIGURES and each.value]
    same = [each for each in figures if _is_equal(each.value, wanted.normal) and _is_equal(each.high, wanted.high)]
    fitting = [each for each in same if _fits(each, wanted.unit)]
    if fitting:
        chosen = _nearest(fitting, crossing)
        words = other.words(chosen.span)
        reason = tr("“{words}” is the same figure.", words=words)
        alike = [each for each in fitting if each.unit == chosen.unit]
        if len(alike) > len(wanted.words) > 0 and len({each.span for each in alike}) > 1:
            return unsure(_spans(chosen, wanted), tr("“{words}” is one of several equal figures.", words=words), 0.6)
        return found(_spans(chosen, wanted), reason, 0.95)
    if same:
        chosen = _nearest(same, crossing)
        reason = tr("“{words}” has the same value and another unit.", words=other.words(chosen.span))
        return unsure(_spans(chosen, wanted), reason, 0.5)
    counted = [each for each in figures if wanted.unit and each.unit == wanted.unit]
    if len(counted) == 1:
        words = other.words(counted[0].span)
        reason = tr("“{words}” is the only figure of this unit there, and another one.", words=words)
        return unsure(_spans(counted[0], wanted), reason, 0.3)
    return absent(tr("The sentence there gives no such figure."))


def land_unit(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed | None:
    """Find the words behind a figure that name the same unit; None where the term is no unit of a figure there."""
    figures = [each for each in _quantities(crossing, other) if each.unit_words and each.unit == wanted.normal]
    if not figures or wanted.normal is None:
        return None
    chosen = _nearest(figures, crossing)
    span = chosen.unit_words or chosen.span
    return found((span,), tr("“{words}” is the same unit.", words=other.words(span)), 0.9, named=True)


def _quantities(crossing: Crossing, other: OtherSide) -> list[Quantity]:
    return [each for sentence in crossing.sentences for each in other.reading.quantities_in(sentence)]


def _nearest(figures: list[Quantity], crossing: Crossing) -> Quantity:
    span = nearest([each.span for each in figures], crossing)
    return next(each for each in figures if each.span == span)


def _spans(figure: Quantity, wanted: Wanted) -> tuple[Span, ...]:
    """Give the number alone where its unit has a field of its own, and without *about* where it is without it here."""
    if figure.number is None:
        return (figure.span,)
    if wanted.field.kind is Kind.DECIMAL:
        return (figure.number,)
    parts = [part for part in (figure.number, figure.unit_words) if part is not None]
    if wanted.bound or len(parts) == 1:
        return (figure.span,)
    return (Span(min(part.start for part in parts), max(part.end for part in parts)),)


def _fits(figure: Quantity, unit: str | None) -> bool:
    return unit is None or figure.unit is None or figure.unit == unit


def _is_equal(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return not one and not other
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one == other


def _is_same_day(date: Quantity, wanted: Wanted, other: OtherSide) -> bool:
    said = {_bare(each) for each in (date.edtf, other.reads(wanted.field, date.span)) if each}
    sought = {_bare(each) for each in (wanted.normal, wanted.reading) if each}
    yearless = {each[_YEAR:] for each in said if each.startswith(UNKNOWN_YEAR)}
    return bool(said & sought) or bool(yearless & {each[_YEAR:] for each in sought} - {""})


def _may_be_same(one: str, other: str) -> bool:
    first, second = edtf_range(one), edtf_range(other)
    return first is not None and second is not None and first.overlaps(second)


def _bare(edtf: str) -> str:
    return _QUALIFIER.sub("", edtf)
