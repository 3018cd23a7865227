"""What one repaint needs: the visible lines, and the marks cut along them.

Ten thousand marks may lie over one screen of text. So they are not painted one over the other: for every
line it is first worked out which mark shows at which character, and what cannot be seen is not painted.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from gui.reader.marks import Mark, MarkIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.text.span import Span
    from gui.reader.document import ReaderDocument
    from gui.reader.lines import TextLine
    from gui.theme.theme import Theme


class Placed(NamedTuple):
    """A mark among the visible lines; start and end in UTF-16 units of the document."""

    mark: Mark
    lane: int
    start: int
    end: int


class Piece(NamedTuple):
    """The part of a mark that shows in one line, from x to x."""

    placed: Placed
    line: TextLine
    left: float
    right: float


@dataclass(frozen=True)
class Scene:
    """One repaint. The lines are the exposed ones only, from top to bottom."""

    document: ReaderDocument
    index: MarkIndex
    theme: Theme
    lines: list[TextLine]
    current: str | None = None
    hovered: frozenset[str] = frozenset()
    boilerplate: Sequence[Span] = ()
    flash: Span | None = None
    flash_strength: float = 0.0
    _known_x: dict[tuple[int, int], float] = field(default_factory=dict)

    @cached_property
    def placed(self) -> list[Placed]:
        """Marks that touch the exposed lines, in painting order: the shortest last, on top."""
        if not self.lines:
            return []
        document = self.document
        start = document.code_point_of(self.lines[0].start)
        end = document.code_point_of(min(self.lines[-1].end, document.qt.characterCount() - 1))
        position_of = document.position_of
        found = [
            Placed(mark, lane, position_of(mark.span.start), position_of(mark.span.end))
            for mark, lane in self.index.with_lanes(start, end)
        ]
        found.reverse()
        return found

    def is_lit(self, mark: Mark) -> bool:
        """Tell whether the mark belongs to what is hovered or current."""
        return mark.key == self.current or mark.key in self.hovered

    def pieces(self, placed: Placed) -> Iterator[Piece]:
        """Cut a mark into its lines, whatever lies over it."""
        for number in self.lines_of(placed.start, placed.end):
            piece = self._piece(placed, number, placed.start, placed.end)
            if piece.right > piece.left:
                yield piece

    def pieces_of_span(self, span: Span) -> Iterator[Piece]:
        """Cut any stretch of the text into its lines."""
        start, end = self.document.position_of(span.start), self.document.position_of(span.end)
        return self.pieces(Placed(Mark(span, "", ""), 0, start, end))

    def showing(self, layer: Iterable[Placed]) -> Iterator[Piece]:
        """Cut marks into what shows of them where later ones lie over earlier ones."""
        owners: dict[int, list[Placed | None]] = {}
        for placed in layer:
            for number in self.lines_of(placed.start, placed.end):
                line = self.lines[number]
                row = owners.get(number)
                if row is None:
                    row = owners[number] = [None] * (line.end - line.start)
                first = max(placed.start, line.start) - line.start
                last = min(placed.end, line.end) - line.start
                row[first:last] = [placed] * (last - first)
        for number, row in sorted(owners.items()):
            at = self.lines[number].start
            for placed, cells in groupby(row, key=_identity):
                width = sum(1 for _ in cells)
                if placed is not None:
                    piece = self._piece(placed, number, at, at + width)
                    if piece.right > piece.left:
                        yield piece
                at += width

    def lines_of(self, start: int, end: int) -> range:
        """Numbers of the exposed lines that hold a part of a stretch (UTF-16 units)."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_right(self._starts, end - 1)
        if first < last and self.lines[first].end <= start:
            first += 1
        return range(first, last)

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def _piece(self, placed: Placed, number: int, start: int, end: int) -> Piece:
        left, right = self._x(number, start), self._x(number, end)
        return Piece(placed, self.lines[number], min(left, right), max(left, right))

    def _x(self, number: int, position: int) -> float:
        known = self._known_x.get((number, position))
        if known is None:
            known = self._known_x[number, position] = self.lines[number].x_at(position)
        return known


def _identity(placed: Placed | None) -> Placed | None:
    return placed
