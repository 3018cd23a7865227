"""Scrolling in step: what stands at the reading line of one column is brought to that line in the others."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gui.compare.pair import Pair, StepMap
    from gui.compare.readers import CompareReader

READING_LINE = 1 / 3
"""Where the eyes rest, as a share of the height of the view."""


class InStep:
    """Lets the columns beside the one that is scrolled follow along their alignment, never by pixels."""

    def __init__(self) -> None:
        """Begin with no columns."""
        self._readers: tuple[CompareReader, ...] = ()
        self._maps: list[tuple[StepMap, StepMap] | None] = []
        self._follows = self._held = False
        self._leader: CompareReader | None = None

    def set_readers(self, readers: Sequence[CompareReader]) -> None:
        """Take other columns, from left to right; none of them knows yet how it goes with its neighbour."""
        self._readers = tuple(readers)
        self._maps = [None] * max(0, len(readers) - 1)
        self._leader = readers[0] if readers else None

    def set_pair(self, number: int, pair: Pair | None) -> None:
        """Say how a column and the next one to the right go together; None where that is not known."""
        self._maps[number] = None if pair is None else (pair.steps(0), pair.steps(1))
        if self._leader is not None:
            self.lead(self._leader)

    def hold(self, held: bool) -> None:
        """Leave every column where it is, as while a partner is looked for."""
        self._held = held

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let one column go elsewhere by itself."""
        before, self._held = self._held, True
        try:
            yield
        finally:
            self._held = before

    def lead(self, leader: CompareReader) -> None:
        """Bring the other columns to where one stands, each from its neighbour."""
        if self._follows or self._held or leader not in self._readers:
            return
        self._leader = leader
        number = self._readers.index(leader)
        # What follows tells that it moved, too: it must not lead in its turn.
        self._follows = True
        try:
            for left in range(number, len(self._readers) - 1):
                self._bring(left, left + 1, 0)
            for right in range(number, 0, -1):
                self._bring(right, right - 1, 1)
        finally:
            self._follows = False

    def _bring(self, leader: int, follower: int, side: int) -> None:
        maps = self._maps[min(leader, follower)]
        if maps is None:
            return
        one, other = self._readers[leader], self._readers[follower]
        line = reading_line(one)
        depth = _counterpart(one, other, maps[side], one.verticalScrollBar().value() + line)
        if depth is not None:
            other.scroll_to_depth(max(0.0, depth - line))


def reading_line(reader: CompareReader) -> float:
    """Tell how many pixels below the upper edge of the view the eyes rest.

    Near the beginning that is higher up and near the end lower down, so that every line comes to stand there once.
    """
    bar, height = reader.verticalScrollBar(), reader.viewport().height()
    usual = height * READING_LINE
    above, below = bar.value() - reader.top_of_sentences(), bar.maximum() - bar.value()
    if above < usual:
        return max(0.0, above)
    return max(usual, height - below)


def _counterpart(leader: CompareReader, follower: CompareReader, steps: StepMap, depth: float) -> float | None:
    """Tell how far down the follower that stands which the leader has at a depth; between two steps in proportion."""
    step = steps.around(leader.position_at_depth(depth))
    if step is None:
        return None
    (own_first, other_first), (own_last, other_last) = step.first, step.last
    first, at = leader.depth_of(own_first), follower.depth_of(other_first)
    if step.first == step.last:
        return at + depth - first
    length = leader.depth_of(own_last) - first
    share = min(max((depth - first) / length, 0.0), 1.0) if length > 0 else 0.0
    return at + share * (follower.depth_of(other_last) - at)
