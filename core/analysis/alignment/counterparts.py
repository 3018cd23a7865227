"""Which words of one side of a link stand for which of the other."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import combinations
from math import sqrt
from typing import TYPE_CHECKING

from core.analysis.alignment.gathering import gather
from core.analysis.alignment.terms import Knowledge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.alignment.links import Link, Side
    from core.analysis.alignment.tokens import Token
    from core.text.span import Span


class Counterparts:
    """What the words of a link have in common, looked for when first asked.

    Args:
        a: The first side; of it only the link's sentences are read.
        b: The second side.
        knowledge: The project's terms, and whether the dictionary may be used; without it, the dictionary is.
    """

    def __init__(self, a: Side, b: Side, link: Link, knowledge: Knowledge | None = None) -> None:
        """Remember what is asked about."""
        self._a, self._b, self._link = a, b, link
        self._known = knowledge or Knowledge()

    @cached_property
    def _tokens(self) -> tuple[list[Token], list[Token]]:
        mine = replace(self._a, sentences=tuple(self._a.sentences[i] for i in self._link.a))
        yours = replace(self._b, sentences=tuple(self._b.sentences[j] for j in self._link.b))
        a, b = gather(mine, yours, self._known)
        return [token for each in a for token in each], [token for each in b for token in each]

    def shared(self, one: Span, other: Span, *, turned: bool = False) -> float:
        """Tell how much of some words stands in some of the other side, where 1 is a word.

        Args:
            turned: Whether the first words stand on the second side.
        """
        mine, yours = self._inside(one, other, turned=turned)
        keys = {key for token in yours for key in token.keys}
        return sum(token.weight for token in mine if not keys.isdisjoint(token.keys))

    def likeness(self, one: Sequence[Span], other: Sequence[Span]) -> float:
        """Tell how much of some words of either side stands in those of the other, 0 to 1 (the geometric mean)."""
        mine = [token for token in self._tokens[0] if any(span.contains(token.span) for span in one)]
        yours = [token for token in self._tokens[1] if any(span.contains(token.span) for span in other)]
        return sqrt(_share(mine, yours) * _share(yours, mine))

    def is_told_twice(self, one: Span, others: Sequence[Span], *, turned: bool = False) -> bool:
        """Tell whether the same words of one side fit several places of the other, so that nothing tells which."""
        fits = [self._fitting(one, each, turned=turned) for each in others]
        return any(not first.isdisjoint(second) for first, second in combinations(fits, 2))

    def of(self, one: Span, *, turned: bool = False) -> tuple[Span, ...]:
        """Give the words of the other side that stand for some, in text order; without overlaps, the longest first."""
        mine, yours = self._tokens[::-1] if turned else self._tokens
        keys = {key for token in mine if one.contains(token.span) for key in token.keys}
        fitting = {token.span for token in yours if not keys.isdisjoint(token.keys)}
        kept: list[Span] = []
        for span in sorted(fitting, key=lambda each: (-len(each), each)):
            if not any(span.overlaps(each) for each in kept):
                kept.append(span)
        return tuple(sorted(kept))

    def _inside(self, one: Span, other: Span, *, turned: bool) -> tuple[list[Token], list[Token]]:
        mine, yours = self._tokens[::-1] if turned else self._tokens
        return [each for each in mine if one.contains(each.span)], [each for each in yours if other.contains(each.span)]

    def _fitting(self, one: Span, other: Span, *, turned: bool) -> set[Span]:
        mine, yours = self._inside(one, other, turned=turned)
        keys = {key for token in yours for key in token.keys}
        return {token.span for token in mine if not keys.isdisjoint(token.keys)}


def _share(some: Sequence[Token], others: Sequence[Token]) -> float:
    keys = {key for token in others for key in token.keys}
    whole = sum(token.weight for token in some)
    return sum(token.weight for token in some if not keys.isdisjoint(token.keys)) / whole if whole else 0.0
