"""Every quantity of an article: figures, shares, money, counts, dates, ordinals, lengths of time."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Basis, parse_day
from core.language.dates import DateReading, DateShapes, find_dates, stated_years
from core.language.lexicon import base_language
from core.language.ordinals import find_ordinals, find_series_ordinals
from core.language.packs import pack_of
from core.language.publication import concluded_from
from core.language.quantity import EXACT, STATED, Kind, Quantity
from core.language.regions import Region, Role, find_regions, published_by_opening, published_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.text.span import Span

__all__ = ["Kind", "Quantity", "find_quantities", "line_quantities"]

_LEAP_YEAR = 2000
_NEAR = 40
_TO_COME = re.compile(
    r"\b(?:will|shall|would|next|until|till|by|before|plans?|planned|target|goal|budget|host)\b|将|將|拟|擬|预计|預計|计划|計劃|到|至"
    r"|(?<!\w)(?:sẽ|dự kiến|tới|đến năm|vào năm|trước năm|mục tiêu|tầm nhìn|kế hoạch)(?!\w)",
    re.IGNORECASE,
)
"""What says that a year is to come."""
_CLAUSE_END = re.compile(r"[.;。；!?！？]")
_LINE = re.compile(r"[^\n\u2028\u2029\u0085\r]+")

Stretch = tuple[int, int, str | None]


def find_quantities(
    text: str, *, regions: Sequence[Region] | None = None, published: str | None = None
) -> tuple[Quantity, ...]:
    """Find the quantities of a whole article, in text order; no two overlap.

    Args:
        text: The whole article.
        regions: Its regions, if they are known already.
        published: The day of publication (ISO); by default what the dateline says, if there is one.

    Returns:
        The quantities; their spans count code points, half open, in the whole text.
    """
    parts = find_regions(text) if regions is None else tuple(regions)
    shapes = DateShapes(text)
    dateline = published_from(text, parts)
    basis = _basis(text, shapes, parts, published or (dateline.edtf if dateline is not None else None))
    inside = list(_lines(text, (region for region in parts if region.role != Role.BOILERPLATE)))
    outside = list(_lines(text, (region for region in parts if region.role == Role.BOILERPLATE)))
    # What only the whole article tells to be a day: 01/11/2025, 1130810.
    known = () if dateline is None else (dateline,)
    found = chain(_quantities(text, shapes, inside, basis, known), _quantities(text, shapes, outside, Basis()))
    return tuple(sorted(found, key=lambda quantity: quantity.span))


def line_quantities(text: str, language: str | None, basis: Basis | None = None) -> tuple[Quantity, ...]:
    """Find the quantities of a few words or one line, as ``find_quantities`` does for an article."""
    stretches = [(match.start(), match.end(), language) for match in _LINE.finditer(text)]
    found = _quantities(text, DateShapes(text), stretches, basis or Basis())
    return tuple(sorted(found, key=lambda quantity: quantity.span))


def _basis(text: str, shapes: DateShapes, regions: Sequence[Region], published: str | None) -> Basis:
    day = parse_day(published)
    opening = published_by_opening(text, regions, _LEAP_YEAR) if day is None else None
    if opening is not None:
        inside = list(_lines(text, (region for region in regions if region.role != Role.BOILERPLATE)))
        concluded = concluded_from(text, regions, _quantities(text, shapes, inside, Basis()))
        day = parse_day(concluded.edtf) if concluded is not None else None
    if day is not None:
        return Basis(day)
    body = _lines(text, (region for region in regions if region.role == Role.BODY))
    opened = parse_day(opening.edtf) if opening is not None else None
    return replace(_named_year(text, stated_years(shapes, body)), opened=opened)


def _named_year(text: str, years: Sequence[tuple[int, Span]]) -> Basis:
    """Take the year that an article without a date keeps naming; one that names several eras gives none."""
    counts = Counter(year for year, _ in years)
    newest = max(counts, default=0)
    if counts[newest] <= 1 or not set(counts) <= {newest, newest - 1}:
        return Basis()
    named = [span for year, span in years if year == newest]
    if all(_is_to_come(text, span) for span in named):
        return Basis()
    words = named[0].of(text)
    return Basis(year=newest, year_source=f"“{words}” in the article")


def _is_to_come(text: str, span: Span) -> bool:
    before = _CLAUSE_END.split(text[max(0, span.start - _NEAR) : span.start])[-1]
    return _TO_COME.search(before) is not None


def _lines(text: str, regions: Iterable[Region]) -> Iterator[Stretch]:
    for region in regions:
        for match in _LINE.finditer(text, region.span.start, region.span.end):
            yield match.start(), match.end(), region.language


def _quantities(
    text: str, shapes: DateShapes, stretches: Sequence[Stretch], basis: Basis, known: Sequence[DateReading] = ()
) -> Iterator[Quantity]:
    found = find_dates(shapes, stretches, basis=basis)
    more = [date for date in known if not any(each.span.overlaps(date.span) for each in found)]
    dates = iter([*(sorted([*found, *more], key=_place) if more else found), None])
    date = next(dates)
    for start, end, language in stretches:
        taken: list[Quantity] = []
        while date is not None and date.span.start < end:
            taken.append(_date_quantity(date))
            date = next(dates)
        taken = _without_overlaps(taken, find_series_ordinals(text, start, end))
        taken = _without_overlaps(taken, _ordinals(text, start, end, language))
        yield from _without_overlaps(taken, _figures(text, start, end, language))


def _ordinals(text: str, start: int, end: int, language: str | None) -> Iterable[Quantity]:
    base = base_language(language)
    return find_ordinals(text, start, end, base) if base else ()


def _figures(text: str, start: int, end: int, language: str | None) -> Iterable[Quantity]:
    pack = pack_of(language)
    return pack.figures(text, start, end) if pack else ()


def _without_overlaps(taken: list[Quantity], more: Iterable[Quantity]) -> list[Quantity]:
    """Add what does not overlap; both are in text order, and so is the result."""
    merged: list[Quantity] = []
    place = 0
    for quantity in more:
        while place < len(taken) and taken[place].span.end <= quantity.span.start:
            merged.append(taken[place])
            place += 1
        free = place == len(taken) or not taken[place].span.overlaps(quantity.span)
        if free and not (merged and merged[-1].span.overlaps(quantity.span)):
            merged.append(quantity)
    return merged + taken[place:]


def _place(date: DateReading) -> int:
    return date.span.start


def _date_quantity(date: DateReading) -> Quantity:
    return Quantity(date.span, Kind.DATE, None, EXACT, None, None, date.edtf, date.assumed or STATED, None, None)
