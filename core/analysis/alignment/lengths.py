"""Whether two sentences are as long as a translation makes them."""

from __future__ import annotations

from collections import Counter
from math import exp, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.alignment.links import Side

_TERSENESS = {"zh": 3.7, "ja": 2.5, "ko": 2.1, "th": 1.1, "vi": 1.05, "en": 1.0}
"""So many characters of English say what one character says."""
_SPREAD = 0.32
"""How far the logarithm of the ratio of two lengths strays."""
_SHORT = 6.0
"""Of short sentences it strays further; in characters of Chinese."""
_TRUST_IN_WHOLE = 0.5
"""How far the lengths of the two sides as a whole correct what their languages lead to expect."""
_FARTHEST = 0.5


class Lengths:
    """Lengths of the sentences of two sides, made comparable."""

    def __init__(self, a: Side, b: Side) -> None:
        """Measure."""
        self._a = _lengths(a)
        self._b = _lengths(b)
        whole = log(sum(self._b) / sum(self._a)) if self._a and self._b else 0.0
        self.whole = whole
        """Logarithm of the ratio of the two sides as a whole, made comparable; 0 where they are alike."""
        self._shift = max(-_FARTHEST, min(_FARTHEST, _TRUST_IN_WHOLE * whole))

    def fit(self, a: Sequence[int], b: Sequence[int]) -> float:
        """Tell how well lengths fit, 0 to 1; 1 where they are just as expected."""
        mine, yours = sum(self._a[i] for i in a), sum(self._b[j] for j in b)
        off = log(yours / mine) - self._shift
        spread = _SPREAD * (1 + _SHORT / (_SHORT + min(mine, yours)))
        return exp(-((off / spread) ** 2) / 2)

    def share(self, side: int, places: Sequence[int]) -> float:
        """Give how much of a side some of its sentences are, 0 to 1."""
        lengths = (self._a, self._b)[side]
        return sum(lengths[n] for n in places) / sum(lengths)


def _lengths(side: Side) -> list[float]:
    """Give lengths in characters of Chinese, so that none is less than one."""
    return [max(1.0, len(each.span) * _factor(each.language) / _TERSENESS["zh"]) for each in side.sentences]


def _factor(language: str) -> float:
    return _TERSENESS.get(language, 1.0)


def main_language(side: Side) -> str:
    """Give the language of most sentences of a side; empty where it is not known."""
    counted = Counter(each.language for each in side.sentences)
    return counted.most_common(1)[0][0] if counted else ""
