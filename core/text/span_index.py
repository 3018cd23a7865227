"""Finding which of many spans overlap some words."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.text.span import Span


class SpanIndex:
    """Spans of one text, each with a number of its owner; quick where no span is very long."""

    def __init__(self, places: Iterable[tuple[Span, int]]) -> None:
        """Hold spans with what they stand for; an owner may have several."""
        self._places = sorted((span.start, span.end, owner) for span, owner in places)
        self._starts = [start for start, _, _ in self._places]
        self._longest = max((end - start for start, end, _ in self._places), default=0)

    def overlapping(self, span: Span) -> Iterator[int]:
        """Walk the owners of the spans that share at least one code point with this one, in text order."""
        first = bisect_left(self._starts, span.start - self._longest)
        for start, end, owner in self._places[first : bisect_left(self._starts, span.end)]:
            if start < span.end and span.start < end:
                yield owner
