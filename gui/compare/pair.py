"""Two columns and what joins their sentences, asked by place and by position.

A side is 0 (the left one) or 1; a place is that of a sentence in the list of its side; positions are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.alignment.links import LinkState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.analysis.alignment.links import Alignment, Candidate, Link, Side
    from core.project.comparing import Aligned
    from core.text.span import Span


class Pair:
    """The alignment of two columns, put in order for looking things up while the mouse moves."""

    def __init__(self, aligned: Aligned) -> None:
        """Take an alignment over."""
        self.aligned = aligned
        self.sides: tuple[Side, Side] = (aligned.a, aligned.b)
        self._starts = tuple([each.span.start for each in side.sentences] for side in self.sides)
        self._by_place: tuple[dict[int, list[Link]], dict[int, list[Link]]] = ({}, {})
        for link in sorted(self.alignment.links, key=_certainty, reverse=True):
            for side, places in enumerate((link.a, link.b)):
                for place in places:
                    self._by_place[side].setdefault(place, []).append(link)

    @property
    def alignment(self) -> Alignment:
        """What joins the sentences."""
        return self.aligned.alignment

    @property
    def links(self) -> Sequence[Link]:
        """The links, in the order of the left side."""
        return self.alignment.links

    def spans(self, side: int) -> list[Span]:
        """Give the sentences of a side."""
        return [each.span for each in self.sides[side].sentences]

    def span(self, side: int, place: int) -> Span:
        """Give one sentence of a side."""
        return self.sides[side].sentences[place].span

    def place_at(self, side: int, position: int) -> int | None:
        """Tell which sentence a position lies in, or at whose end; None beside all of them."""
        place = bisect_right(self._starts[side], position) - 1
        return place if place >= 0 and position <= self.span(side, place).end else None

    def places_in(self, side: int, span: Span) -> tuple[int, ...]:
        """List the sentences that a stretch touches."""
        first = max(0, bisect_right(self._starts[side], span.start) - 1)
        behind = bisect_left(self._starts[side], span.end)
        return tuple(place for place in range(first, behind) if self.span(side, place).end > span.start)

    def link_of(self, side: int, place: int | None) -> Link | None:
        """Give the link that holds a sentence; the surest if there are several."""
        return next(iter(self.links_of(side, place)), None)

    def links_of(self, side: int, place: int | None) -> Sequence[Link]:
        """List the links that hold a sentence, the surest first."""
        return () if place is None else self._by_place[side].get(place, ())

    def spans_of(self, side: int, link: Link) -> tuple[Span, ...]:
        """Give the sentences that a link holds on a side."""
        return tuple(self.span(side, place) for place in (link.a, link.b)[side])

    def alone(self, side: int) -> tuple[int, ...]:
        """List the sentences of a side that have no partner."""
        return self.alignment.alone(side, len(self.sides[side].sentences))

    def states(self, side: int) -> dict[int, LinkState]:
        """Tell of each sentence of a side that is linked who says so."""
        return {place: links[0].state for place, links in self._by_place[side].items()}

    def candidates_of(self, side: int, place: int) -> Sequence[Candidate]:
        """List what may go with a sentence, the best first."""
        return self.alignment.candidates_of(side, place)

    def same_link(self, as_before: Link | None) -> Link | None:
        """Find the link that joins the same sentences as one of an earlier alignment."""
        return as_before and next((each for each in self.links if (each.a, each.b) == (as_before.a, as_before.b)), None)

    def steps(self, leader: int) -> StepMap:
        """Tell how a column follows when the other one is scrolled.

        Only the middle half of a sentence is bound to its partner: from one sentence to the next, whose partner may
        stand anywhere, the column that follows has the rest of both to get there.

        Args:
            leader: The side that is scrolled.
        """
        return StepMap(
            pair
            for link in sorted(self.links, key=_certainty, reverse=True)
            for pair in zip(
                _quarters(self.spans_of(leader, link)), _quarters(self.spans_of(1 - leader, link)), strict=True
            )
        )


@dataclass(frozen=True, slots=True)
class Step:
    """Between two positions of the column that leads: where the other one is at each of them."""

    first: tuple[int, int]
    last: tuple[int, int]


class StepMap:
    """Pairs of positions that belong together, in the order of the column that leads."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Put them in order; of several at one position the first is kept."""
        found: dict[int, int] = {}
        for own, other in pairs:
            found.setdefault(own, other)
        self._own = sorted(found)
        self._other = [found[own] for own in self._own]

    def around(self, position: int) -> Step | None:
        """Give the pairs before and behind a position, both times the same one at the ends; None without any."""
        if not self._own:
            return None
        behind = bisect_right(self._own, position)
        first, last = max(behind - 1, 0), min(behind, len(self._own) - 1)
        return Step((self._own[first], self._other[first]), (self._own[last], self._other[last]))


def _certainty(link: Link) -> tuple[bool, float]:
    return link.state is LinkState.CONFIRMED, link.score


def _quarters(spans: Sequence[Span]) -> tuple[int, int]:
    start, end = min(each.start for each in spans), max(each.end for each in spans)
    return start + (end - start) // 4, end - (end - start) // 4
