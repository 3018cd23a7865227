"""Which pairs of sentences choose each other, and how far they keep one order."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.analysis.alignment.evidence import Row


_FAR = 100.0
"""Lead of a pair beside which there is no other."""


class Pair(NamedTuple):
    """Places of two sentences and what their pair scores."""

    a: int
    b: int
    score: float


class Bests:
    """The best score of every sentence, and the second best.

    Args:
        rows: Scores, a row for each sentence of the first side.
        columns: How many sentences the second side has.
    """

    def __init__(self, rows: Sequence[Row], columns: int) -> None:
        """Look at every pair once."""
        self._a = [(0.0, 0.0)] * len(rows)
        self._b = [(0.0, 0.0)] * columns
        for i, row in enumerate(rows):
            for j, score in row.items():
                self._a[i] = _with(self._a[i], score)
                self._b[j] = _with(self._b[j], score)

    def top(self, a: int, b: int) -> float:
        """Give the better one of the best scores of two sentences."""
        return max(self._a[a][0], self._b[b][0])

    def of(self, a: Iterable[int], b: Iterable[int]) -> float:
        """Give the best score that any of some sentences of either side has."""
        return max((*(self._a[i][0] for i in a), *(self._b[j][0] for j in b)), default=0.0)

    def lead(self, pair: Pair) -> float:
        """Give how many times as much a pair scores as the next best of one of the two, of that one that it leads.

        It is 0 where each of the two has a better partner.
        """
        return max(_lead(pair.score, self._a[pair.a]), _lead(pair.score, self._b[pair.b]))

    def is_mutual(self, pair: Pair) -> bool:
        """Tell whether neither sentence has a better partner."""
        return pair.score >= self.top(pair.a, pair.b)

    def next_best(self, pair: Pair) -> float:
        """Give the best score that either sentence of a mutual pair has elsewhere."""
        return max(self._a[pair.a][1], self._b[pair.b][1])


def pairs_of(rows: Sequence[Row], columns: int) -> list[Pair]:
    """List all pairs, the best first; of equal ones those that stand at the like place of their sides."""
    found = [Pair(i, j, score) for i, row in enumerate(rows) for j, score in row.items()]
    height = max(1, len(rows))
    found.sort(key=lambda pair: (-pair.score, abs(pair.a / height - pair.b / max(1, columns)), pair.a, pair.b))
    return found


def one_to_one(pairs: Iterable[Pair]) -> list[Pair]:
    """Keep of pairs, the best first, those whose sentences no better pair holds."""
    found: list[Pair] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for pair in pairs:
        if pair.a not in used_a and pair.b not in used_b:
            found.append(pair)
            used_a.add(pair.a)
            used_b.add(pair.b)
    return found


def longest_in_order(pairs: Iterable[Pair]) -> list[Pair]:
    """Give the longest run of pairs that keeps the order of both sides; of no two pairs is either sentence the same."""
    tails: list[int] = []
    at_tail: list[int] = []
    ordered = sorted(pairs)
    before: list[int | None] = []
    for n, pair in enumerate(ordered):
        place = bisect_left(tails, pair.b)
        before.append(at_tail[place - 1] if place else None)
        if place == len(tails):
            tails.append(pair.b)
            at_tail.append(n)
        else:
            tails[place] = pair.b
            at_tail[place] = n
    found: list[Pair] = []
    n = at_tail[-1] if at_tail else None
    while n is not None:
        found.append(ordered[n])
        n = before[n]
    return found[::-1]


def _lead(score: float, best: tuple[float, float]) -> float:
    first, second = best
    if score < first:
        return 0.0
    return score / second if second else _FAR


def _with(best: tuple[float, float], score: float) -> tuple[float, float]:
    first, second = best
    return (score, first) if score > first else (first, max(second, score))
