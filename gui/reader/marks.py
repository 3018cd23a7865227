"""What is painted around the words, and how to find it by position.

An article may hold ten thousand marks: they are kept as plain rows in text order, and whatever can be done for
the visible ones is done for them alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

LANES = 4
"""Underlines that can run below each other; whatever lies deeper shares the last, which tells that there is more."""
_LONG = 4096
_FEW = 64
_LANE_WINDOW = 2048
_ONES = b"\1" * _LANE_WINDOW

MarkKey = str | bytes
"""Names what a mark belongs to; the reader only hands it back."""
MarkRow = tuple[Any, ...]
"""Start, end (code points), style, kind, key; what stands after is only handed back."""
START, END, STYLE, KIND, KEY, REST = range(6)


class MarkKind(StrEnum):
    """What a mark stands for."""

    MENTION = "mention"
    VALUE = "value"
    SUGGESTION = "suggestion"
    BASIS = "basis"


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of words that something rests on.

    Attributes:
        span: Code points, half open.
        key: Names what the mark belongs to; several marks may share one.
        style: Id of the record type, which gives colour and pattern.
        kind: Whether it is a mention, a value, a suggestion or the basis of a value.
        label: Short name, as the analyst knows it.
        tooltip: More, shown on hovering; plain text.
    """

    span: Span
    key: MarkKey
    style: str
    kind: MarkKind = MarkKind.MENTION
    label: str = ""
    tooltip: str = ""


class MarkIndex:
    """Marks by position. Building sorts rows by their start; looking up costs what lies there.

    Attributes:
        version: Another number after each change.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._rows: list[MarkRow] = []
        self._starts: list[int] = []
        self._long: list[MarkRow] = []
        self._reach = 0
        self._by_key: dict[MarkKey, list[MarkRow]] | None = None
        self._lanes: dict[MarkRow, int] = {}
        self._windows: set[int] = set()
        self.version = 0
        self.add(marks)

    def __len__(self) -> int:
        """Give the number of marks."""
        return len(self._rows) + len(self._long)

    def add(self, marks: Iterable[Mark]) -> None:
        """Take further marks in."""
        self.add_rows([(mark.span.start, mark.span.end, mark.style, str(mark.kind), mark.key, mark) for mark in marks])

    def add_rows(self, rows: Sequence[MarkRow]) -> None:
        """Take further marks in as rows, which costs far less where there are thousands."""
        self._forget_lanes()
        if self._by_key is not None:
            for row in rows:
                self._by_key.setdefault(row[KEY], []).append(row)
        reach = max([row[END] - row[START] for row in rows], default=0)
        if reach >= _LONG:
            self._long += [row for row in rows if row[END] - row[START] >= _LONG]
            rows = [row for row in rows if row[END] - row[START] < _LONG]
            reach = _LONG
        self._reach = max(self._reach, reach)
        if len(rows) <= _FEW:
            for row in rows:
                place = bisect_right(self._starts, row[START])
                self._rows.insert(place, row)
                self._starts.insert(place, row[START])
            return
        self._rows += rows
        # Equal starts keep the order in which they came.
        self._rows.sort(key=itemgetter(START))
        self._starts = list(map(itemgetter(START), self._rows))

    def remove(self, keys: Iterable[MarkKey]) -> None:
        """Drop every mark that belongs to one of the keys."""
        self._forget_lanes()
        if self._by_key is None:
            self._by_key = {}
            for row in (*self._rows, *self._long):
                self._by_key.setdefault(row[KEY], []).append(row)
        for key in keys:
            for row in self._by_key.pop(key, ()):
                if row[END] - row[START] >= _LONG:
                    self._long.remove(row)
                    continue
                place = self._rows.index(row, bisect_left(self._starts, row[START]))
                del self._rows[place], self._starts[place]

    def at(self, position: int) -> list[Mark]:
        """Marks over one code point, topmost (shortest) first."""
        return self.within(position, position + 1)

    def keys_at(self, position: int) -> list[MarkKey]:
        """Keys of the marks over one code point, topmost first, each once."""
        return list(dict.fromkeys(row[KEY] for row in self.rows_within(position, position + 1)))

    def within(self, start: int, end: int) -> list[Mark]:
        """Marks that share at least one code point with the stretch, topmost (shortest) first."""
        return [mark_of(row) for row in self.rows_within(start, end)]

    def with_lanes(self, start: int, end: int) -> list[tuple[Mark, int]]:
        """Give the marks of a stretch, each with its lane: 0 runs closest to the words."""
        rows, lanes = self.rows_with_lanes(start, end)
        return [(mark_of(row), lane) for row, lane in zip(rows, lanes, strict=True)]

    def rows_with_lanes(self, start: int, end: int) -> tuple[list[MarkRow], list[int]]:
        """Give the rows of a stretch, topmost first, and their lanes."""
        rows = self.rows_within(start, end)
        for window in range(start // _LANE_WINDOW, max(start, end - 1) // _LANE_WINDOW + 1):
            if window not in self._windows:
                self._assign_lanes(window)
        given, last = self._lanes.get, LANES - 1
        return rows, [given(row[:KEY], last) for row in rows]

    def spans_of(self, key: MarkKey) -> list[Span]:
        """Every span that belongs to one key, in text order."""
        return sorted(Span(row[START], row[END]) for row in (*self._rows, *self._long) if row[KEY] == key)

    def places_of(self, keys: Collection[MarkKey], start: int, end: int) -> list[tuple[int, int]]:
        """Give where marks of some keys begin and end, as far as they share a code point with a stretch."""
        first = bisect_left(self._starts, start - self._reach + 1)
        last = bisect_left(self._starts, end)
        return [
            (row[START], row[END])
            for row in (*self._rows[first:last], *self._long)
            if row[KEY] in keys and row[START] < end and row[END] > start
        ]

    def rows_within(self, start: int, end: int) -> list[MarkRow]:
        """Rows of the marks that share a code point with the stretch: shortest first, then in text order."""
        if end <= start:
            return []
        first = bisect_left(self._starts, start - self._reach + 1)
        last = bisect_right(self._starts, end - 1)
        near = [row for row in self._rows[first:last] if row[END] > start]
        near.sort(key=_length)
        if self._long:
            far = [row for row in self._long if row[START] < end and row[END] > start]
            far.sort(key=_length_and_start)
            near += far
        return near

    def styles_in(self, bounds: Sequence[int], kinds: Collection[str]) -> list[set[str]]:
        """Tell which types have a mark that begins in each of some stretches, at a cost of one look a mark.

        Args:
            bounds: Where the stretches meet, in code points, rising; one more than there are stretches.
            kinds: Marks of other kinds are left out.
        """
        found: list[set[str]] = []
        places = [bisect_left(self._starts, bound) for bound in bounds]
        for first, last in pairwise(places):
            found.append({row[STYLE] for row in self._rows[first:last] if row[KIND] in kinds})
        for row in self._long:
            stretch = bisect_right(bounds, row[START]) - 1
            if row[KIND] in kinds and 0 <= stretch < len(found):
                found[stretch].add(row[STYLE])
        return found

    def _assign_lanes(self, window: int) -> None:
        """Give every mark that touches the window the first lane that is free over its whole length.

        Marks that look alike (one period that five figures share) run in one lane, as one line.

        Shorter marks choose first, so what is nested runs closer to its words. Windows are fixed stretches of
        the text, and a lane once given stays: scrolling never moves a line. Two marks that touch a window and
        each other meet inside it, so what lies outside need not be looked at. A mark without a lane of its own
        is in the last one.
        """
        base = window * _LANE_WINDOW
        rows = self.rows_within(base, base + _LANE_WINDOW)
        taken = [bytearray(_LANE_WINDOW) for _ in range(LANES - 1)]
        full = bytearray(_LANE_WINDOW)
        lanes = self._lanes
        if lanes:
            for look in {row[:KEY] for row in rows}:
                lane = lanes.get(look, LANES - 1)
                if lane < LANES - 1:
                    _occupy(taken[lane], taken, full, max(look[START] - base, 0), min(look[END] - base, _LANE_WINDOW))
        for row in rows:
            start = row[START] - base if row[START] > base else 0
            end = row[END] - base if row[END] - base < _LANE_WINDOW else _LANE_WINDOW
            inside = row[START] >= base and row[END] <= base + _LANE_WINDOW
            if inside and full.find(1, start, end) >= 0:
                # Nowhere is room. One that looks alike may have a lane all the same; it is found by its looks.
                continue
            look = row[:KEY]
            if look in lanes:
                continue
            lane = next((lane for lane, stretch in enumerate(taken) if stretch.find(1, start, end) < 0), LANES - 1)
            if lane < LANES - 1:
                _occupy(taken[lane], taken, full, start, end)
                lanes[look] = lane
            elif not inside:
                # The next window must not find room for what has none in this one.
                lanes[look] = lane
        self._windows.add(window)

    def _forget_lanes(self) -> None:
        self.version += 1
        self._lanes.clear()
        self._windows.clear()


def _occupy(lane: bytearray, lanes: Sequence[bytearray], full: bytearray, start: int, end: int) -> None:
    """Take a stretch of a lane, and note where no lane is left."""
    lane[start:end] = _ONES[: end - start]
    for each in reversed(lanes):
        # Nearly always the last lane is free all along, and so nothing is full.
        if each.find(1, start, end) < 0:
            return
    left = int.from_bytes(_ONES[: end - start], "little")
    for each in lanes:
        left &= int.from_bytes(each[start:end], "little")
    if left:
        full[start:end] = left.to_bytes(end - start, "little")


def mark_of(row: MarkRow) -> Mark:
    """Give the mark that a row stands for."""
    rest = row[REST] if len(row) > REST else None
    if isinstance(rest, Mark):
        return rest
    return Mark(Span(row[START], row[END]), row[KEY], row[STYLE], MarkKind(row[KIND]))


def _length(row: MarkRow) -> int:
    return row[END] - row[START]


def _length_and_start(row: MarkRow) -> tuple[int, int]:
    return row[END] - row[START], row[START]
