"""Acronyms that are one slip of the pen apart."""

from __future__ import annotations

import re
from itertools import groupby

# Chinese characters stand beside an acronym without a space.
ACRONYM = re.compile(r"(?<![^\W\u3400-\u9fff])[A-Z]{4,9}(?![^\W\u3400-\u9fff])")
_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")


def nearly_same(one: str, other: str) -> bool:
    """Tell whether two acronyms are one slip apart: a letter more, less, other, swapped or wrongly doubled."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if _once(one) == _once(other):
        return True
    if len(one) == len(other):
        differing = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
        if len(differing) == 1:
            return True
        first, last = differing[0], differing[-1]
        return len(differing) == 2 and last == first + 1 and one[first] == other[last] and one[last] == other[first]
    short, long = sorted((one, other), key=len)
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


def _once(acronym: str) -> str:
    """Write doubled letters once."""
    return "".join(letter for letter, _ in groupby(acronym))


def in_capitals(words: str) -> bool:
    """Tell whether a line is written in capitals, where every word looks like an acronym."""
    latin = _WORD.findall(words)
    return len(latin) > 2 and all(word.isupper() for word in latin)
