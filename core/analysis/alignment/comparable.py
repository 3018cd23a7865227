"""Links between two reports that tell some of the same in their own order: no path is forced on them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.analysis.alignment.pairing import Bests, Pair, pairs_of
from core.analysis.alignment.parts import pairs_by_parts
from core.analysis.alignment.stopping import while_wanted
from core.language.regions import Role

if TYPE_CHECKING:
    from collections.abc import Set

    from core.analysis.alignment.evidence import Evidence
    from core.analysis.alignment.links import Side
    from core.analysis.alignment.translation import Scored

_LEAST = 0.24
"""What the pair of two sentences that choose each other scores at least."""
_CLEAR, _MARGIN = 0.2, 1.5
"""A pair that scores less than that stands where it scores so many times as much as the next best of either one."""
_SECOND = 0.33
"""What a further pair of a sentence scores at least."""
_FURTHER, _FURTHER_MARGIN = 0.2, 2.0
"""What it scores at least where it scores so many times as much as the next best of one of the two."""
_NEAR = 0.6
"""Where the better partner is taken, a pair stands for itself if it scores at least so much of that one's score."""
_MOST_OF_ONE = 3
_OTHER_ROLE = 0.7
"""A caption says again what the body says: it is paired with the body where nothing else is."""


def link_reports(a: Side, b: Side, evidence: Evidence, scored: Scored, taken: Set[tuple[int, int]]) -> list[Pair]:
    """Pair the sentences of two reports, each at most three times.

    Sentences that choose each other come first. Then a sentence that tells what several of the other side tell is
    paired with those, too, where they have no better partner, or where they tell a part of it.

    Args:
        scored: All pairs.
        taken: Pairs that are linked already.

    Raises:
        Cancelled: If nobody wants to know any more.
    """
    rows = scored.rows
    wanted = while_wanted(rows, scored.cancelled)
    weighed = [{j: score * _by_role(a, i, b, j) for j, score in row.items()} for i, row in enumerate(wanted)]
    bests = Bests(weighed, len(b.sentences))
    used_a = Counter(i for i, _ in taken)
    used_b = Counter(j for _, j in taken)
    found: list[Pair] = []
    further: list[Pair] = []
    for pair in while_wanted(pairs_of(weighed, len(b.sentences)), scored.cancelled):
        if pair.score < _CLEAR:
            break
        free = not used_a[pair.a] and not used_b[pair.b]
        if free and _stands(pair, bests):
            found.append(pair)
            used_a[pair.a] += 1
            used_b[pair.b] += 1
        elif (pair.a, pair.b) not in taken and _stands_beside(pair, bests):
            further.append(pair)
    linked = {*taken, *((pair.a, pair.b) for pair in found)}
    for pair in (*further, *pairs_by_parts(a, b, evidence, rows, linked, scored.cancelled)):
        if (pair.a, pair.b) in linked:
            continue
        alike = a.sentences[pair.a].role is b.sentences[pair.b].role
        if alike and used_a[pair.a] < _MOST_OF_ONE and used_b[pair.b] < _MOST_OF_ONE:
            found.append(pair)
            linked.add((pair.a, pair.b))
            used_a[pair.a] += 1
            used_b[pair.b] += 1
    return [Pair(i, j, rows[i][j]) for i, j, _ in found]


def _stands(pair: Pair, bests: Bests) -> bool:
    if pair.score >= _LEAST:
        return pair.score >= _NEAR * bests.top(pair.a, pair.b)
    return bests.is_mutual(pair) and pair.score >= _MARGIN * bests.next_best(pair)


def _stands_beside(pair: Pair, bests: Bests) -> bool:
    """Tell whether a pair may stand beside better ones of one of its sentences."""
    lead = bests.lead(pair)
    return lead > 0 and pair.score >= (_SECOND if lead < _FURTHER_MARGIN else _FURTHER)


def _by_role(a: Side, i: int, b: Side, j: int) -> float:
    roles = {a.sentences[i].role, b.sentences[j].role}
    if Role.DATELINE in roles and len(roles) > 1:
        return 0.0
    return _OTHER_ROLE if Role.CAPTION in roles and len(roles) > 1 else 1.0
