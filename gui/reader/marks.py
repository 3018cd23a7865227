"""What is painted around the words, and how to find it by position.

An article may hold ten thousand marks: whatever can be done for the visible ones is done for them alone.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.text.span import Span

LANES = 4
"""Underlines that can run below each other; whatever lies deeper shares the last."""
_BUCKET = 256
_BUCKETS_OF_A_LONG_MARK = 16
_LANE_WINDOW = 2048


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
    key: str
    style: str
    kind: MarkKind = MarkKind.MENTION
    label: str = ""
    tooltip: str = ""


class MarkIndex:
    """Marks by position. Building takes one pass; looking up costs what lies there."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks: dict[int, Mark] = {}
        self._buckets: dict[int, list[int]] = {}
        self._long: list[int] = []
        self._lanes: dict[int, int] = {}
        self._windows: set[int] = set()
        self._next = 0
        self.add(marks)

    def __len__(self) -> int:
        """Give the number of marks."""
        return len(self._marks)

    def add(self, marks: Iterable[Mark]) -> None:
        """Take further marks in."""
        buckets = self._buckets
        for number, mark in enumerate(marks, self._next):
            self._marks[number] = mark
            self._next = number + 1
            first, last = _buckets_of(mark)
            if first == last:
                buckets.setdefault(first, []).append(number)
            elif last - first >= _BUCKETS_OF_A_LONG_MARK:
                self._long.append(number)
            else:
                for bucket in range(first, last + 1):
                    buckets.setdefault(bucket, []).append(number)
        self._forget_lanes()

    def remove(self, keys: frozenset[str]) -> None:
        """Drop every mark that belongs to one of the keys."""
        leaving = [number for number, mark in self._marks.items() if mark.key in keys] if keys else []
        for number in leaving:
            mark = self._marks.pop(number)
            first, last = _buckets_of(mark)
            if last - first >= _BUCKETS_OF_A_LONG_MARK:
                self._long.remove(number)
                continue
            for bucket in range(first, last + 1):
                self._buckets[bucket].remove(number)
        self._forget_lanes()

    def at(self, position: int) -> list[Mark]:
        """Marks over one code point, topmost (shortest) first."""
        return self.within(position, position + 1)

    def within(self, start: int, end: int) -> list[Mark]:
        """Marks that share at least one code point with the stretch, topmost (shortest) first."""
        return [self._marks[number] for number in self._numbers(start, end)]

    def with_lanes(self, start: int, end: int) -> list[tuple[Mark, int]]:
        """Give the marks of a stretch, each with its lane: 0 runs closest to the words."""
        for window in range(start // _LANE_WINDOW, max(start, end - 1) // _LANE_WINDOW + 1):
            if window not in self._windows:
                self._assign_lanes(window)
        return [(self._marks[number], self._lanes[number]) for number in self._numbers(start, end)]

    def spans_of(self, key: str) -> list[Span]:
        """Every span that belongs to one key, in text order."""
        return sorted(mark.span for mark in self._marks.values() if mark.key == key)

    def _numbers(self, start: int, end: int) -> list[int]:
        if end <= start:
            return []
        near = set(self._long)
        for bucket in range(start // _BUCKET, (end - 1) // _BUCKET + 1):
            near.update(self._buckets.get(bucket, ()))
        marks = self._marks
        ranked = [
            (mark.span.end - mark.span.start, mark.span.start, number)
            for number in near
            if (mark := marks[number]).span.start < end and mark.span.end > start
        ]
        ranked.sort()
        return [number for _, _, number in ranked]

    def _assign_lanes(self, window: int) -> None:
        """Give every mark that touches the window the first lane that is free over its whole length.

        Marks that look alike (one period that five figures share) run in one lane, as one line.

        Shorter marks choose first, so what is nested runs closer to its words. Windows are fixed stretches of
        the text, and a lane once given stays: scrolling never moves a line.
        """
        taken: list[tuple[list[int], list[int]]] = [([], []) for _ in range(LANES - 1)]
        waiting: list[int] = []
        twins: dict[tuple[Span, str, MarkKind], int] = {}
        for number in self._numbers(window * _LANE_WINDOW, (window + 1) * _LANE_WINDOW):
            lane = self._lanes.get(number)
            if lane is None:
                waiting.append(number)
            elif lane < LANES - 1:
                _occupy(taken[lane], self._marks[number].span)
        for number in waiting:
            mark = self._marks[number]
            looks = (mark.span, mark.style, mark.kind)
            if looks not in twins:
                free = (lane for lane, stretches in enumerate(taken) if _occupy(stretches, mark.span))
                twins[looks] = next(free, LANES - 1)
            self._lanes[number] = twins[looks]
        self._windows.add(window)

    def _forget_lanes(self) -> None:
        self._lanes.clear()
        self._windows.clear()


def _buckets_of(mark: Mark) -> tuple[int, int]:
    return mark.span.start // _BUCKET, (mark.span.end - 1) // _BUCKET


def _occupy(stretches: tuple[list[int], list[int]], span: Span) -> bool:
    """Enter a span among disjoint ones (sorted starts, sorted ends), or tell that it overlaps one."""
    starts, ends = stretches
    place = bisect_left(starts, span.start)
    if place < len(starts) and starts[place] < span.end:
        return False
    if place and ends[place - 1] > span.start:
        return False
    starts.insert(place, span.start)
    ends.insert(place, span.end)
    return True
