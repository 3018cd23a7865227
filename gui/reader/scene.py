"""What one repaint needs: the visible lines, and the marks cut along them.

Ten thousand marks may lie over one screen of text. So they are not painted one over the other: it is first worked
out which mark shows at which character, and what cannot be seen is not painted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

from gui.reader.invisibles import Invisible, invisibles_in
from gui.reader.marks import END, KEY, KIND, LANES, START, STYLE, MarkIndex, MarkKey, MarkKind, MarkRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from core.text.span import Span
    from gui.reader.document import ReaderDocument
    from gui.reader.finding import Hits
    from gui.reader.lines import TextLine
    from gui.theme.theme import Theme


class Piece(NamedTuple):
    """The part of a mark that shows in one line, from x to x."""

    row: MarkRow
    line: TextLine
    left: float
    right: float


class _Numbers(NamedTuple):
    """For each exposed code point, the line in which a stretch that begins there shows first, or ends last.

    They differ at line breaks, which belong to no line.
    """

    first: list[int]
    last: list[int]


@dataclass(frozen=True)
class Scene:
    """One repaint. The lines are the exposed ones only, from top to bottom; positions are code points."""

    document: ReaderDocument
    index: MarkIndex
    theme: Theme
    lines: list[TextLine]
    current: MarkKey | None = None
    hovered: frozenset[MarkKey] = frozenset()
    boilerplate: Sequence[Span] = ()
    flash: Span | None = None
    flash_strength: float = 0.0
    marks_version: int = 0
    hits: Hits | None = None
    current_hit: Span | None = None
    invisibles: bool = False
    _known_x: dict[tuple[int, int], float] = field(default_factory=dict[tuple[int, int], float])

    @cached_property
    def rows(self) -> list[MarkRow]:
        """Marks that touch the exposed lines, the topmost (shortest) first."""
        return self._rows_and_lanes[0]

    @cached_property
    def lanes(self) -> list[list[MarkRow]]:
        """The same marks lane by lane."""
        lanes: list[list[MarkRow]] = [[] for _ in range(LANES)]
        for row, lane in zip(*self._rows_and_lanes, strict=True):
            lanes[lane].append(row)
        return lanes

    @cached_property
    def grounds(self) -> list[MarkRow]:
        """The marks that have a ground: mentions, and whatever is lit."""
        return [row for row in self.rows if row[KIND] == MarkKind.MENTION or row[KEY] in self._lit]

    @cached_property
    def showing_grounds(self) -> list[Piece]:
        """What shows of the grounds, where there are too many to paint them one over the other."""
        return list(self.showing(self.grounds))

    @cached_property
    def showing_lanes(self) -> list[list[Piece]]:
        """What shows of the marks in each lane; nothing where the last one is crowded."""
        *free, last = self.lanes
        return [*(list(self.showing(rows)) for rows in free), list(self.showing(last, self.crowded))]

    @cached_property
    def crowded(self) -> list[tuple[int, int, int]]:
        """Stretches (code points) where several marks that look different share the last lane, and how many."""
        looks = {row[:KEY] for row in self.lanes[-1]}
        if len(looks) < 2:
            return []
        base, length = self._start, self._end - self._start
        steps = [0] * (length + 1)
        for look in looks:
            steps[max(look[START] - base, 0)] += 1
            steps[min(look[END] - base, length)] -= 1
        found: list[tuple[int, int, int]] = []
        place = base
        for depth, places in groupby(accumulate(steps)):
            run = sum(1 for _ in places)
            if depth > 1:
                found.append((place, place + run, depth))
            place += run
        return found

    @cached_property
    def crowd(self) -> list[Piece]:
        """The parts of the last lane that several marks share."""
        joined: list[tuple[int, int]] = []
        for start, end, _ in self.crowded:
            if joined and joined[-1][1] == start:
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
        return [piece for start, end in joined for piece in self._cut((), start, end)]

    @cached_property
    def hidden(self) -> dict[int, int]:
        """For each line that has them, how many marks share the last lane at the place where they are most."""
        found: dict[int, int] = {}
        for start, end, depth in self.crowded:
            for number in self.lines_of(start, end):
                found[number] = max(found.get(number, 0), depth)
        return found

    @cached_property
    def shown_hits(self) -> list[Span]:
        """What was found in the exposed lines."""
        return self.hits.within(self._start, self._end) if self.hits is not None and self.lines else []

    @cached_property
    def signs(self) -> list[tuple[TextLine, float, float, Invisible]]:
        """Characters that leave no ink in the exposed lines: the line, from x to x, and which it is."""
        if not self.invisibles or not self.lines:
            return []
        return [
            (self.lines[number], self._x(number, position), self._x(number, position + 1), sign)
            for position, sign in invisibles_in(self.document.text, self._start, self._end)
            for number in self.lines_of(position, position + 1)
        ]

    @cached_property
    def bars(self) -> set[tuple[int, int, str, str, bool]]:
        """Over which lines mentions and suggestions run, as `runs` tells it."""
        return self.runs((MarkKind.MENTION, MarkKind.SUGGESTION))

    def looks_like(self, other: Scene) -> bool:
        """Tell whether another repaint has the same to show: the same marks over lines that stand where these do.

        A scene that flashes looks like no other, as its picture changes by itself.
        """
        return (
            self.document is other.document
            and self.index is other.index
            and self.marks_version == other.marks_version
            and self.theme is other.theme
            and (self.current, self.hovered) == (other.current, other.hovered)
            and self.boilerplate == other.boilerplate
            and self.hits is other.hits
            and self.current_hit == other.current_hit
            and self.invisibles == other.invisibles
            and self.flash_strength <= 0
            and other.flash_strength <= 0
            and self._places == other._places
        )

    @cached_property
    def _places(self) -> list[tuple[int, int, float, float, float, float]]:
        return [(line.start, line.end, line.top, line.bottom, line.left, line.right) for line in self.lines]

    @cached_property
    def _rows_and_lanes(self) -> tuple[list[MarkRow], list[int]]:
        return self.index.rows_with_lanes(self._start, self._end) if self.lines else ([], [])

    @cached_property
    def _start(self) -> int:
        return self.document.code_point_of(self.lines[0].start)

    @cached_property
    def _end(self) -> int:
        return self.document.code_point_of(min(self.lines[-1].end, self.document.qt.characterCount() - 1))

    def is_lit(self, row: MarkRow) -> bool:
        """Tell whether the mark belongs to what is hovered or current."""
        return row[KEY] in self._lit

    @cached_property
    def _lit(self) -> frozenset[MarkKey]:
        return self.hovered if self.current is None else self.hovered | {self.current}

    def pieces(self, row: MarkRow) -> Iterator[Piece]:
        """Cut a mark into its lines, whatever lies over it."""
        return self._cut(row, row[START], row[END])

    def pieces_of_span(self, span: Span) -> Iterator[Piece]:
        """Cut any stretch of the text into its lines."""
        return self._cut((), span.start, span.end)

    def showing(self, rows: Iterable[MarkRow], hidden: Iterable[tuple[int, int, int]] = ()) -> Iterator[Piece]:
        """Cut marks, the topmost first, into what shows of each where earlier ones lie over later ones.

        Args:
            rows: The marks.
            hidden: Stretches (start, end, depth) where none of them shows.
        """
        if not self.lines:
            return
        base, length = self._start, self._end - self._start
        covered = bytearray(length)
        ones = b"\1" * length
        open_places = length
        for start, end, _ in hidden:
            covered[start - base : end - base] = ones[: end - start]
            open_places -= end - start
        for row in rows:
            last = row[END] - base if row[END] - base < length else length
            start = covered.find(0, row[START] - base if row[START] > base else 0, last)
            while start >= 0:
                end = covered.find(1, start, last)
                if end < 0:
                    end = last
                covered[start:end] = ones[: end - start]
                open_places -= end - start
                yield from self._cut(row, start + base, end + base)
                start = covered.find(0, end, last)
            if not open_places:
                return

    def runs(self, kinds: Collection[str]) -> set[tuple[int, int, str, str, bool]]:
        """Tell over which lines marks of some kinds run, all that agree as one: first, last, style, kind, lit."""
        if not self.lines:
            return set()
        base, end = self._start, self._end
        first, last = self._numbers
        lit = self._lit
        return {
            (
                first[row[START] - base if row[START] > base else 0],
                last[(row[END] if row[END] < end else end) - 1 - base],
                row[STYLE],
                row[KIND],
                row[KEY] in lit,
            )
            for row in self.rows
            # Where a suggestion begins it has a dot; on later lines nothing.
            if row[KIND] in kinds and (row[KIND] != MarkKind.SUGGESTION or row[START] >= base)
        }

    def lines_of(self, start: int, end: int) -> range:
        """Numbers of the exposed lines that hold a part of a stretch."""
        if not self.lines or end <= self._start or start >= self._end:
            return range(0)
        base = self._start
        first, last = self._numbers
        return range(first[max(start - base, 0)], last[min(end, self._end) - 1 - base] + 1)

    @cached_property
    def _numbers(self) -> _Numbers:
        first: list[int] = []
        last: list[int] = []
        for number, (start, end) in enumerate(self._bounds):
            if len(first) < start - self._start:
                gap = start - self._start - len(first)
                first += [number] * gap
                last += [number - 1] * gap
            first += [number] * (end - start)
            last += [number] * (end - start)
        return _Numbers(first, last)

    @cached_property
    def _bounds(self) -> list[tuple[int, int]]:
        """Where the exposed lines begin and end."""
        at = self.document.code_point_of
        longest = self.document.qt.characterCount() - 1
        return [(at(line.start), at(min(line.end, longest))) for line in self.lines]

    def _cut(self, row: MarkRow, start: int, end: int) -> Iterator[Piece]:
        for number in self.lines_of(start, end):
            first, last = self._bounds[number]
            one, other = self._x(number, max(start, first)), self._x(number, min(end, last))
            if one != other:
                yield Piece(row, self.lines[number], min(one, other), max(one, other))

    def _x(self, number: int, position: int) -> float:
        known = self._known_x.get((number, position))
        if known is None:
            known = self.lines[number].x_at(self.document.position_of(position))
            self._known_x[number, position] = known
        return known
