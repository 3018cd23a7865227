"""Quantities of a stretch, found without walking through all of a long article."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.reading import ArticleReading
    from core.language.quantity import Quantity


def quantities_between(reading: ArticleReading, start: int, end: int) -> Iterator[Quantity]:
    """Give the quantities that lie wholly in a stretch (code points, half open), in text order; none if it is empty."""
    place = bisect_left(reading.quantities, start, key=_begin)
    while place < len(reading.quantities) and reading.quantities[place].span.end <= end:
        yield reading.quantities[place]
        place += 1


def _begin(quantity: Quantity) -> int:
    return quantity.span.start
