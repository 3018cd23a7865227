"""Finding words in one article: folded as the search of the project folds, or exactly as they are written."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from core.text.fold import fold_key
from core.text.graphemes import widen
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Shadow:
    """A text as it is looked through, character for character or folded, with the way back to its source."""

    def __init__(self, source: str, *, folded: bool) -> None:
        self.source = source
        self.text = fold_key(source) if folded else source
        # Nearly every character folds to one; only the others shift what follows.
        lengths = {each: len(fold_key(each)) for each in set(source)} if folded else {}
        odd = "".join(each for each, length in lengths.items() if length != 1)
        self._at = array("Q")
        self._place = array("Q")
        self._after = array("q", [0])
        if not odd:
            return
        shift = 0
        for match in re.finditer(f"[{re.escape(odd)}]", source):
            self._at.append(match.start())
            self._place.append(match.start() + shift)
            shift += lengths[match.group()] - 1
            self._after.append(shift)

    def place(self, position: int) -> int:
        """Where a position of the source stands in the text that is looked through."""
        return position + self._after[bisect_left(self._at, position)]

    def span(self, start: int, end: int) -> Span:
        """Turn a stretch of the text that is looked through into whole grapheme clusters of the source."""
        return widen(self.source, Span(self._character(start), self._character(end - 1) + 1))

    def _character(self, place: int) -> int:
        """Position in the source of the character that a place of the text comes from."""
        number = bisect_right(self._place, place) - 1
        if number < 0:
            return place
        length = 1 + self._after[number + 1] - self._after[number]
        beyond = place - self._place[number] - length
        return self._at[number] + (1 + beyond if beyond >= 0 else 0)


class Hits:
    """What was found, in text order; positions in the source are worked out for what is looked at.

    Args:
        shadow: The text that was looked through.
        places: Where hits begin and end there, in turn.
    """

    def __init__(self, shadow: _Shadow, places: Sequence[tuple[int, int]]) -> None:
        self._shadow = shadow
        self._starts = array("Q", [start for start, _ in places])
        self._ends = array("Q", [end for _, end in places])

    def __len__(self) -> int:
        """Count the hits."""
        return len(self._starts)

    def span(self, number: int) -> Span:
        """Give the words of one hit in code points of the source; no grapheme cluster is split."""
        return self._shadow.span(self._starts[number], self._ends[number])

    def within(self, start: int, end: int) -> list[Span]:
        """Give the hits that touch a stretch of the source (code points)."""
        first = bisect_right(self._ends, self._shadow.place(start))
        last = bisect_left(self._starts, self._shadow.place(end))
        return [self.span(number) for number in range(first, last)]

    def first_from(self, position: int) -> int | None:
        """Give the number of the first hit that begins at or after a position of the source; None if none does."""
        number = bisect_left(self._starts, self._shadow.place(position))
        return number if number < len(self) else None

    def last_before(self, position: int) -> int | None:
        """Give the number of the last hit that begins before a position of the source; None if none does."""
        number = bisect_left(self._starts, self._shadow.place(position)) - 1
        return number if number >= 0 else None

    def begin_in(self, bounds: Sequence[int]) -> list[bool]:
        """Tell of each stretch between two rising positions of the source whether a hit begins in it."""
        places = [bisect_left(self._starts, self._shadow.place(bound)) for bound in bounds]
        return [first < last for first, last in pairwise(places)]


class Finder:
    """Looks through one text as often as letters are typed; folding it takes place once.

    Args:
        source: Text of an article.
    """

    def __init__(self, source: str) -> None:
        self._source = source

    def find(self, words: str, *, exactly: bool = False) -> Hits:
        """Find words wherever they stand, also inside longer ones; hits never overlap.

        Args:
            words: What was typed. Unless exactly, white space stands for any white space, and case, tone marks and
                traditional characters make no difference.
            exactly: Whether every character must be the same.
        """
        shadow = self._written if exactly else self._folded
        pattern = re.escape(words) if exactly else _loosely(words)
        return Hits(shadow, [match.span() for match in re.finditer(pattern, shadow.text)] if pattern else ())

    @cached_property
    def _written(self) -> _Shadow:
        return _Shadow(self._source, folded=False)

    @cached_property
    def _folded(self) -> _Shadow:
        return _Shadow(self._source, folded=True)


def _loosely(words: str) -> str:
    """Give the pattern of words in a folded text; empty where nothing is asked for."""
    folded = fold_key(words)
    parts = [re.escape(part) for part in folded.split()]
    if not parts:
        return ""
    before = r"\s" if folded[0].isspace() else ""
    after = r"\s" if folded[-1].isspace() else ""
    return before + r"\s+".join(parts) + after
