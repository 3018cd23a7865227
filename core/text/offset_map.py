"""Carries spans between a foreign text and its canonical form, in code points."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from core.errors import UserFixable
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Carried:
    """A span on the other side; `widened` when an edge lay inside a piece that changed as a whole."""

    span: Span
    widened: bool


@dataclass(frozen=True, slots=True)
class Side:
    """Where the changed pieces lie in one of the two texts: sorted, half open, in code points."""

    starts: Sequence[int]
    ends: Sequence[int]
    length: int


@dataclass(frozen=True, slots=True)
class Step:
    """One rewriting of a text: the pieces that changed, before and after; all else kept its length."""

    before: Side
    after: Side

    @classmethod
    def of_pieces(cls, pieces: Iterable[tuple[int, int, int]], length: int) -> Self:
        """Build from (start, end, new length) of each changed piece, in text order.

        Args:
            pieces: Start and end in the text before, and the length after, all in code points.
            length: Length of the text before, in code points.
        """
        starts, ends, new_starts, new_ends = array("I"), array("I"), array("I"), array("I")
        shift = 0
        for start, end, new_length in pieces:
            starts.append(start)
            ends.append(end)
            new_starts.append(start + shift)
            new_ends.append(start + shift + new_length)
            shift += new_length - (end - start)
        return cls(Side(starts, ends, length), Side(new_starts, new_ends, length + shift))


class OffsetMap:
    """Foreign text ↔ canonical text, in code points, half open; each lookup is O(log n).

    Args:
        length: Length of the foreign text, in code points.
        steps: The rewritings that lead from the foreign to the canonical text, in order.
    """

    __slots__ = ("_length", "_steps")

    def __init__(self, length: int, steps: Iterable[Step] = ()) -> None:
        self._length = length
        self._steps = tuple(step for step in steps if step.before.starts)

    @property
    def is_identity(self) -> bool:
        """Tell whether every position is the same on both sides."""
        return not self._steps

    @property
    def foreign_length(self) -> int:
        """Length of the foreign text, in code points."""
        return self._length

    @property
    def canonical_length(self) -> int:
        """Length of the canonical text, in code points."""
        return self._steps[-1].after.length if self._steps else self._length

    def carry_in(self, start: int, end: int) -> Carried:
        """Carry a stretch of the foreign text into the canonical text.

        Raises:
            UserFixable: If it is empty, lies outside the text, or nothing of it is left.
        """
        _check_inside(Span(start, end), self._length)
        return _carry(start, end, [(step.before, step.after) for step in self._steps])

    def carry_out(self, span: Span) -> Carried:
        """Carry a span of the canonical text out into the foreign text.

        Raises:
            UserFixable: If it lies outside the text.
        """
        _check_inside(span, self.canonical_length)
        return _carry(span.start, span.end, [(step.after, step.before) for step in reversed(self._steps)])


def _check_inside(span: Span, length: int) -> None:
    if span.end > length:
        raise UserFixable(
            tr(
                "The span {start}–{end} lies outside the text, which has {length} characters.",
                start=span.start,
                end=span.end,
                length=length,
            ),
            kept=tr("Nothing was changed."),
            cure=tr("Check that the span belongs to this article and is counted in characters from 0."),
        )


def _carry(start: int, end: int, sides: Iterable[tuple[Side, Side]]) -> Carried:
    widened = False
    first, last = start, end
    for source, target in sides:
        start, start_inside = _carry_edge(start, source, target, to_end=False)
        end, end_inside = _carry_edge(end, source, target, to_end=True)
        widened = widened or start_inside or end_inside
    if start >= end:
        raise UserFixable(
            tr(
                "Nothing is left of the span {first}–{last}: it holds only a mark that no text keeps.",
                first=first,
                last=last,
            ),
            kept=tr("Nothing was changed."),
            cure=tr("Leave this span out, or choose the words beside it."),
        )
    return Carried(Span(start, end), widened)


def _carry_edge(position: int, source: Side, target: Side, *, to_end: bool) -> tuple[int, bool]:
    piece = bisect_right(source.starts, position) - 1
    if piece < 0:
        return position, False
    if position >= source.ends[piece]:
        return position + target.ends[piece] - source.ends[piece], False
    if position == source.starts[piece]:
        return target.starts[piece], False
    return (target.ends if to_end else target.starts)[piece], True
