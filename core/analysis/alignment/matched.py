"""What stands on both sides of one link, all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.alignment.evidence import Evidence
from core.analysis.alignment.gathering import gather
from core.analysis.alignment.terms import Knowledge

if TYPE_CHECKING:
    from core.analysis.alignment.links import Link, Reason, Side


def matched(a: Side, b: Side, link: Link, *, knowledge: Knowledge | None = None) -> tuple[Reason, ...]:
    """Give everything that speaks for a link, also what is too little to be told among its reasons.

    Weights are shares of the link's score, seen by its sentences alone.
    """
    mine = replace(a, sentences=tuple(a.sentences[i] for i in link.a))
    yours = replace(b, sentences=tuple(b.sentences[j] for j in link.b))
    evidence = Evidence(*gather(mine, yours, knowledge or Knowledge()))
    return evidence.reasons(range(len(link.a)), range(len(link.b)), link.score, every=True)
