"""Decisions of the analyst, brought to the sentences that their stretches hold today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.alignment.links import Decision, Side
    from core.text.span import Span

Group = tuple[tuple[int, ...], tuple[int, ...]]
"""Places of sentences on the first and on the second side."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What decisions say of the sentences.

    Attributes:
        linked: In the order of the first side.
        cut: Pairs of places that no link may join.
        unplaced: Those whose stretches hold no sentence of their side.
    """

    linked: tuple[Group, ...]
    cut: frozenset[tuple[int, int]]
    unplaced: tuple[Decision, ...]


def place(a: Side, b: Side, decided: Sequence[Decision]) -> Placed:
    """Find the sentences of decisions. Where one links what another one cuts, the later one counts."""
    linked: dict[Group, None] = {}
    cut: dict[tuple[int, int], None] = {}
    unplaced: list[Decision] = []
    for decision in decided:
        group = (_held(a, decision.a), _held(b, decision.b))
        pairs = [(i, j) for i in group[0] for j in group[1]]
        if not pairs:
            unplaced.append(decision)
        elif decision.linked:
            linked[group] = None
            for pair in pairs:
                cut.pop(pair, None)
        else:
            cut.update(dict.fromkeys(pairs))
            for other in [each for each in linked if any(i in each[0] and j in each[1] for i, j in pairs)]:
                del linked[other]
    return Placed(tuple(sorted(linked)), frozenset(cut), tuple(unplaced))


def _held(side: Side, stretches: Sequence[Span]) -> tuple[int, ...]:
    """Give the sentences that stretches hold: half of the sentence, or half of the stretch lies in it."""
    return tuple(
        n
        for n, sentence in enumerate(side.sentences)
        if any(_shared(sentence.span, span) * 2 > min(len(sentence.span), len(span)) for span in stretches)
    )


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
