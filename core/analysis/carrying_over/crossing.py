"""From words of one side to the sentences of the other side that tell the same.

All positions are code points, half open, in the text of the side that they are of.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.alignment.links import Sameness
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.analysis.alignment.links import Alignment, Link, Side

_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Crossing:
    """Where on the other side some words are to be looked for.

    Attributes:
        origin: The sentences of this side that hold the words, in text order.
        sentences: Those of the other side that tell the same, in text order.
        near: Where the words would stand if both sides were built alike.
        linked: Whether links join the sentences; else they are only the likeliest partners.
        score: That of the weakest link, 0 to 1.
        is_whole: Whether the words are their sentences, all but little.
        retold: Whether the two sides report in their own words, and neither renders the other.
    """

    origin: tuple[Span, ...]
    sentences: tuple[Span, ...]
    near: Span
    linked: bool
    score: float
    is_whole: bool
    retold: bool = False

    @property
    def whole(self) -> Span:
        """The stretch from the first to the last sentence of the other side."""
        return Span(self.sentences[0].start, self.sentences[-1].end)

    def holds(self, span: Span) -> bool:
        """Tell whether words of the other side lie in one of the sentences."""
        return any(each.contains(span) for each in self.sentences)

    def begins(self, span: Span) -> bool:
        """Tell whether words of the other side begin in one of the sentences."""
        return any(each.start <= span.start < each.end for each in self.sentences)


class Crossings:
    """The ways from one side to the other."""

    def __init__(self, sides: tuple[Side, Side], alignment: Alignment, side: int) -> None:
        """Start from one side.

        Args:
            side: 0 to go from the first side to the second, 1 to go back.
        """
        self._from, self._to = sides[side], sides[1 - side]
        self._side = side
        self._alignment = alignment
        self._starts = [each.span.start for each in self._from.sentences]
        self._ends = [each.span.end for each in self._from.sentences]
        self._links: dict[int, list[Link]] = {}
        for link in alignment.links:
            for place in self._ends_of(link)[0]:
                self._links.setdefault(place, []).append(link)

    def of(self, span: Span) -> Crossing | None:
        """Give where the words of a span are to be looked for; None where nothing goes with their sentences."""
        places = self._places(span)
        links = [link for place in places for link in self._links.get(place, ())]
        pairs = [self._ends_of(link) for link in links if all(self._ends_of(link))]
        score = min((link.score for link in links), default=0.0)
        if not pairs:
            pairs, score = self._likely(places)
        if not pairs:
            return None
        others = sorted({n for _, ends in pairs for n in ends})
        return Crossing(
            origin=tuple(self._from.sentences[n].span for n in places),
            sentences=tuple(self._to.sentences[n].span for n in others),
            near=self._near(span, pairs),
            linked=bool(links),
            score=score,
            is_whole=self._is_whole(span, places),
            retold=self._alignment.sameness is Sameness.COMPARABLE,
        )

    def beside(self, crossing: Crossing) -> tuple[Span, ...]:
        """Give the sentences right before and behind those of a crossing."""
        spans = [each.span for each in self._to.sentences]
        first, last = spans.index(crossing.sentences[0]), spans.index(crossing.sentences[-1])
        return tuple(spans[n] for n in (first - 1, last + 1) if 0 <= n < len(spans))

    def _ends_of(self, link: Link) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return (link.a, link.b) if self._side == 0 else (link.b, link.a)

    def _places(self, span: Span) -> range:
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def _likely(self, places: Iterable[int]) -> tuple[list[tuple[tuple[int, ...], tuple[int, ...]]], float]:
        found: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
        score = 1.0
        for place in places:
            for each in self._alignment.candidates_of(self._side, place, 1):
                found.append(((place,), ((each.a, each.b)[1 - self._side],)))
                score = min(score, each.score)
        return found, score if found else 0.0

    def _near(self, span: Span, pairs: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> Span:
        start = self._carry(span.start, pairs)
        end = self._carry(span.end, pairs)
        return Span(min(start, end), max(start + 1, end))

    def _carry(self, at: int, pairs: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> int:
        """Carry a position over in proportion to the length of the sentences that it stands in."""

        def distance(pair: tuple[tuple[int, ...], tuple[int, ...]]) -> int:
            here = _around(self._from, pair[0])
            return max(here.start - at, at - here.end, 0)

        pair = min(pairs, key=distance)
        here, there = _around(self._from, pair[0]), _around(self._to, pair[1])
        share = min(max((at - here.start) / len(here), 0.0), 1.0)
        return there.start + round(share * len(there))

    def _is_whole(self, span: Span, places: Sequence[int]) -> bool:
        own = sum(len(self._from.sentences[n].span) for n in places)
        inside = sum(_common(self._from.sentences[n].span, span) for n in places)
        return bool(own) and inside >= _MOSTLY * own


def _around(side: Side, places: Sequence[int]) -> Span:
    return Span(side.sentences[min(places)].span.start, side.sentences[max(places)].span.end)


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
