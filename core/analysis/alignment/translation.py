"""Links between a text and its translation: order and length speak, too, and help where the words say little.

Sentences that choose each other by far are posts. Between two posts the best way is found that keeps the order and
may join one sentence with two. What then has no partner, or a much better one elsewhere, may be joined across the
order: sentences are moved, and left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from core.analysis.alignment.pairing import Bests, Pair, longest_in_order, pairs_of
from core.analysis.alignment.stopping import while_wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence, Set

    from core.analysis.alignment.evidence import Row
    from core.analysis.alignment.lengths import Lengths
    from core.analysis.alignment.placing import Group
    from core.analysis.alignment.stopping import CancelAsked

_POST = 0.3
"""What the pair of a post scores at least."""
_MARGIN = 1.4
"""So many times as much as the next best pair of either sentence."""
_BY_LENGTH = 0.12
"""What a fitting length adds."""
_PAIRED = 0.06
"""What every pair must bring in before it is worth being made."""
_OFF_ORDER = 0.24
"""What a pair against the order scores at least."""
_SURE = 0.12
"""A pair whose words score less stands only where the order leaves no other way."""
_FIT = 0.5
"""So well must lengths fit where nothing else speaks for a pair."""
_DENSE = 0.6
"""Share of the sentences of either side that are posts where even pairs without a common word are trusted."""
_WEAK = 0.55
"""A pair that scores less than so much of what one of the two has elsewhere is given up."""
_GAIN = 1.04
"""So many times as much must one sentence and two score as one and one."""
_MOST_NEIGHBOURS = 2
_TOO_SHORT, _LONGER, _KEPT = 0.5, 0.3, 0.8
"""A neighbour comes in for the length where it fits less than the first, then better by the second; so much of what
the words score must stay."""
_WIDEST = 40_000
"""Pairs between two posts; in a wider gap only sentences that choose each other are linked."""


class Step(NamedTuple):
    """One way on: so many sentences of either side, and what is gained."""

    a: int
    b: int
    gain: float


@dataclass(frozen=True, slots=True)
class Scored:
    """What is known of the pairs of two sides.

    Attributes:
        rows: Scores, a row for each sentence of the first side.
        columns: How many sentences the second side has.
        lengths: Of the sentences.
        score: Scores several sentences against several.
        cut: Pairs that no link may join.
        cancelled: Asked time and again whether nobody wants to know any more.
    """

    rows: list[Row]
    columns: int
    lengths: Lengths
    score: Callable[[Sequence[int], Sequence[int]], float]
    cut: Set[tuple[int, int]]
    cancelled: CancelAsked = lambda: False

    def words(self, group: Group) -> float:
        """Score a pair, or several sentences together."""
        a, b = group
        if len(a) == len(b) == 1:
            return self.rows[a[0]].get(b[0], 0.0)
        return self.score(a, b)

    def gain(self, group: Group) -> float:
        """Tell what a link brings in, by words and by length."""
        return self.words(group) + _BY_LENGTH * self.lengths.fit(*group)

    def is_cut(self, group: Group) -> bool:
        """Tell whether a link may not be made."""
        return bool(self.cut) and any((i, j) in self.cut for i in group[0] for j in group[1])


def link_translation(scored: Scored, taken: Set[tuple[int, int]]) -> list[Group]:
    """Link the sentences of a text with those of its translation; none stands in two links.

    Args:
        scored: All pairs.
        taken: Pairs that are linked already; their sentences get no further link.

    Raises:
        Cancelled: If nobody wants to know any more.
    """
    gone_a, gone_b = {i for i, _ in taken}, {j for _, j in taken}
    rows = [{} if i in gone_a else _without(row, gone_b) for i, row in enumerate(scored.rows)]
    scored = replace(scored, rows=rows)
    bests = Bests(rows, scored.columns)
    every = pairs_of(rows, scored.columns)
    posts = longest_in_order(pair for pair in while_wanted(every, scored.cancelled) if _is_post(pair, bests))
    dense = len(posts) >= _DENSE * max(len(rows) - len(gone_a), scored.columns - len(gone_b))
    way = _Way(scored, bests, dense=dense)
    groups: list[Group] = [((pair.a,), (pair.b,)) for pair in posts]
    fixed = [*posts, *(Pair(i, j, 1.0) for i, j in _in_order(taken, posts))]
    for first, last in while_wanted(_gaps(fixed, len(rows), scored.columns), scored.cancelled):
        places_a = [i for i in range(first.a + 1, last.a) if i not in gone_a]
        places_b = [j for j in range(first.b + 1, last.b) if j not in gone_b]
        groups += way.between(places_a, places_b, inside=first.a >= 0 and last.a < len(rows))
    groups = _with_off_order(way.without_weak(groups), every)
    return sorted(while_wanted(_widened(groups, scored, bests, gone_a, gone_b), scored.cancelled))


def _without(row: Row, gone: Set[int]) -> Row:
    return {j: score for j, score in row.items() if j not in gone} if gone else row


def _is_post(pair: Pair, bests: Bests) -> bool:
    return pair.score >= _POST and bests.is_mutual(pair) and pair.score >= _MARGIN * bests.next_best(pair)


def _in_order(taken: Set[tuple[int, int]], posts: Sequence[Pair]) -> list[tuple[int, int]]:
    """Give what is linked already as far as it keeps the order of the posts."""
    return [
        (i, j)
        for i, j in sorted(taken)
        if all((i < post.a and j < post.b) or (i > post.a and j > post.b) for post in posts)
    ]


def _gaps(posts: Sequence[Pair], height: int, width: int) -> Iterator[tuple[Pair, Pair]]:
    ends = [Pair(-1, -1, 1.0), *longest_in_order(posts), Pair(height, width, 1.0)]
    yield from pairwise(ends)


class _Way:
    """Finds the best way through the sentences between two posts."""

    def __init__(self, scored: Scored, bests: Bests, *, dense: bool) -> None:
        self._scored = scored
        self._bests = bests
        self._dense = dense

    def between(self, a: list[int], b: list[int], *, inside: bool) -> list[Group]:
        """Link sentences in order: the way that gains most.

        Args:
            inside: Whether there is a post at both ends.
        """
        if not a or not b or len(a) * len(b) > _WIDEST:
            return []
        steps = self._best_steps(a, b)
        found: list[Group] = []
        i, j = 0, 0
        even = len(a) == len(b)
        while i < len(a) and j < len(b):
            step = steps[i][j]
            group = (tuple(a[i : i + step.a]), tuple(b[j : j + step.b]))
            if step.a and step.b and self._stands(group, forced=even and inside):
                found.append(group)
            i += step.a
            j += step.b
        return found

    def _stands(self, group: Group, *, forced: bool) -> bool:
        words = self._scored.words(group)
        if words >= _SURE:
            return True
        return forced and (words > 0 or self._dense) and self._scored.lengths.fit(*group) >= _FIT

    def without_weak(self, groups: list[Group]) -> list[Group]:
        """Give up pairs where one of the two has a much better partner elsewhere."""
        return [
            group
            for group in groups
            if len(group[0]) + len(group[1]) > 2
            or self._scored.words(group) >= _WEAK * self._bests.top(group[0][0], group[1][0])
        ]

    def _best_steps(self, a: list[int], b: list[int]) -> list[list[Step]]:
        """Give the best way on from every place, found from the end backwards."""
        gains = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]
        steps = [[Step(1, 1, 0.0)] * (len(b) + 1) for _ in range(len(a) + 1)]
        for i in while_wanted(range(len(a), -1, -1), self._scored.cancelled):
            for j in range(len(b), -1, -1):
                if i == len(a) and j == len(b):
                    continue
                ways = self._ways(a, b, i, j)
                best = max(ways, key=lambda way: way.gain + gains[i + way.a][j + way.b])
                steps[i][j] = best
                gains[i][j] = best.gain + gains[i + best.a][j + best.b]
        return steps

    def _ways(self, a: list[int], b: list[int], i: int, j: int) -> list[Step]:
        ways: list[Step] = []
        if i < len(a) and j < len(b):
            one = self._gain((a[i],), (b[j],))
            if not self._scored.is_cut(((a[i],), (b[j],))):
                ways.append(Step(1, 1, one))
            ways += self._joint(a, b, i, j, one)
        if i < len(a):
            ways.append(Step(1, 0, 0.0))
        if j < len(b):
            ways.append(Step(0, 1, 0.0))
        return ways

    def _joint(self, a: list[int], b: list[int], i: int, j: int, one: float) -> Iterator[Step]:
        """Give the ways that join one sentence with two, where those say more than one with one."""
        for more_a, more_b in ((1, 2), (2, 1)):
            mine, yours = tuple(a[i : i + more_a]), tuple(b[j : j + more_b])
            if len(mine) < more_a or len(yours) < more_b or not _adjoin(mine) or not _adjoin(yours):
                continue
            pairs = [self._gain((x,), (y,)) for x in mine for y in yours]
            fit = self._scored.lengths.fit
            if max(pairs) <= _SURE or fit(mine, yours) <= fit(mine[:1], yours[:1]) / 2:
                continue
            if self._scored.is_cut((mine, yours)):
                continue
            gain = self._gain(mine, yours)
            if gain >= _GAIN * max(*pairs, one):
                yield Step(more_a, more_b, gain)

    def _gain(self, a: tuple[int, ...], b: tuple[int, ...]) -> float:
        return self._scored.gain((a, b)) - _PAIRED


def _adjoin(places: Sequence[int]) -> bool:
    return all(other - one == 1 for one, other in pairwise(places))


def _with_off_order(groups: list[Group], every: Sequence[Pair]) -> list[Group]:
    """Add pairs of sentences without a partner that choose each other, wherever they stand; the best first."""
    used_a = {i for group in groups for i in group[0]}
    used_b = {j for group in groups for j in group[1]}
    found = list(groups)
    for pair in every:
        if pair.score < _OFF_ORDER:
            break
        if pair.a not in used_a and pair.b not in used_b:
            found.append(((pair.a,), (pair.b,)))
            used_a.add(pair.a)
            used_b.add(pair.b)
    return found


def _widened(groups: list[Group], scored: Scored, bests: Bests, gone_a: Set[int], gone_b: Set[int]) -> Iterator[Group]:
    """Take neighbours without a partner into a link of one with one, where that says more of the other side.

    One that is like nothing else may also come in for the length alone, where the link is far too short without it.
    """
    used_a = {i for group in groups for i in group[0]} | set(gone_a)
    used_b = {j for group in groups for j in group[1]} | set(gone_b)
    for group in groups:
        best = group
        for _ in range(_MOST_NEIGHBOURS):
            wider = _wider(best, scored, bests, used_a, used_b)
            if wider is None:
                break
            best = wider
            used_a |= set(best[0])
            used_b |= set(best[1])
        yield best


def _wider(group: Group, scored: Scored, bests: Bests, used_a: Set[int], used_b: Set[int]) -> Group | None:
    """Give the link with the neighbour that it gains most by; None where it gains nothing."""
    a, b = group
    more: list[Group] = []
    if len(a) == 1:
        more += [(a, (*b, *besides)) for besides in _besides(b, scored.columns, used_b)]
    if len(b) == 1:
        more += [((*a, *besides), b) for besides in _besides(a, len(scored.rows), used_a)]
    more = [(_ascending(mine), _ascending(yours)) for mine, yours in more]
    more = [each for each in more if not scored.is_cut(each) and _gains(group, each, scored, bests)]
    return max(more, key=scored.gain, default=None)


def _gains(group: Group, wider: Group, scored: Scored, bests: Bests) -> bool:
    if scored.words(wider) > scored.words(group) and scored.gain(wider) >= _GAIN * scored.gain(group):
        return True
    if bests.of(set(wider[0]) - set(group[0]), set(wider[1]) - set(group[1])) >= _SURE:
        return False
    before, behind = scored.lengths.fit(*group), scored.lengths.fit(*wider)
    kept = scored.words(wider) >= _KEPT * scored.words(group)
    return kept and before < _TOO_SHORT and behind >= before + _LONGER


def _besides(places: tuple[int, ...], count: int, used: Set[int]) -> Iterator[tuple[int, ...]]:
    """Give one or two places without a partner right before some places, and right behind them."""
    for step, end in ((-1, places[0]), (1, places[-1])):
        free = [end + step * far for far in range(1, _MOST_NEIGHBOURS + 1)]
        for n in range(1, _MOST_NEIGHBOURS + 1):
            if all(0 <= place < count and place not in used for place in free[:n]):
                yield tuple(free[:n])


def _ascending(places: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted(places))
