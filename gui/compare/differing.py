"""The words of linked sentences that stand on one side only, or say another thing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.alignment.differences import differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.alignment.differences import Difference
    from core.analysis.alignment.links import Link
    from core.text.span import Span
    from gui.compare.pair import Pair


class Differing:
    """Works out differences of the links that are looked at, each once."""

    def __init__(self, pair: Pair) -> None:
        """Look at one alignment."""
        self._pair = pair
        self._known: dict[tuple[tuple[int, ...], tuple[int, ...]], tuple[Difference, ...]] = {}

    def of(self, link: Link) -> tuple[Difference, ...]:
        """List in what the sentences of a link differ."""
        named = (link.a, link.b)
        if named not in self._known:
            a, b = self._pair.sides
            self._known[named] = differences(a, b, link, self._pair.alignment.sameness)
        return self._known[named]

    def is_known(self, link: Link) -> bool:
        """Tell whether a link was looked at."""
        return (link.a, link.b) in self._known

    def marks(self, side: int) -> Iterator[tuple[Span, str]]:
        """List the words of one side that differ in links that were looked at, and in what they do."""
        for found in self._known.values():
            for each in found:
                yield from ((span, each.message) for span in (each.a, each.b)[side])

    def words(self, link: Link, side: int) -> list[Span]:
        """Give the words of one side that differ."""
        return [span for each in self.of(link) for span in (each.a, each.b)[side]]
