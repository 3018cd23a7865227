"""What a part of a sentence tells, where another sentence of the other side tells just that part.

A sentence that names three crimes has three partners in a report that gives each its own sentence; one that asks for
two things has two, where the other report asks for them in two sentences.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from core.analysis.alignment.pairing import Pair
from core.analysis.alignment.stopping import while_wanted
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.analysis.alignment.evidence import Evidence, Row
    from core.analysis.alignment.links import Side
    from core.analysis.alignment.stopping import CancelAsked

_BETWEEN = re.compile(
    r"(?<!\bphòng),(?=\s)|[;:()]|[，；：、（）]|\s[-–—]\s|\s(?:và|cũng như|đồng thời|and|as well as)(?=\s)|以及|并",
    re.IGNORECASE,
)
"""What parts a sentence; *phòng, chống* is one word."""
_WEIGHT = 2.0
"""What a part must share with a sentence, where 1 is a word that stands in one sentence alone."""
_ALL, _ALONE, _ELSEWHERE = 0.85, 2.0, 0.3
"""A part stands there whole: so much of it; so many times as much as in any other; at most so much in a partner."""
_BESIDE, _LESS = 0.25, 0.5
"""The first or last part stands right beside a partner: so much of it; in the partner so much of that."""


def pairs_by_parts(
    a: Side,
    b: Side,
    evidence: Evidence,
    rows: Sequence[Row],
    linked: Iterable[tuple[int, int]],
    cancelled: CancelAsked = lambda: False,
) -> list[Pair]:
    """Find for the parts of linked sentences which their partners do not tell the sentence that tells them.

    Args:
        rows: Scores of the pairs that may be linked, a row for each sentence of the first side.
        linked: Pairs that are linked already.

    Raises:
        Cancelled: If somebody says that nobody wants to know any more.
    """
    known = set(linked)
    found: dict[tuple[int, int], None] = {}
    for i, j in _of_side(a, 0, evidence, known, cancelled):
        found[i, j] = None
    for j, i in _of_side(b, 1, evidence, {(j, i) for i, j in known}, cancelled):
        found[i, j] = None
    pairs = (Pair(i, j, rows[i][j]) for i, j in found if j in rows[i] and (i, j) not in known)
    return sorted(pairs, key=lambda pair: (-pair.score, pair.a, pair.b))


def _of_side(
    mine: Side, side: int, evidence: Evidence, linked: set[tuple[int, int]], cancelled: CancelAsked
) -> Iterator[tuple[int, int]]:
    partners: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in sorted(linked):
        partners[one].append(other)
    for n, there in while_wanted(partners.items(), cancelled):
        parts = _parts(mine.reading.text, mine.sentences[n].span)
        if len(parts) < 2:
            continue
        for place, part in enumerate(parts):
            whole, shared = evidence.covered(side, n, part)
            in_partners = max(shared.get(other, 0.0) for other in there)
            best = _only_one(whole, shared, in_partners)
            if best is None:
                best = _beside(whole, shared, in_partners, there, is_first=not place, is_last=place == len(parts) - 1)
            if best is not None:
                yield n, best


def _only_one(whole: float, shared: Row, in_partners: float) -> int | None:
    """Give the one sentence in which all of a part stands."""
    if in_partners > _ELSEWHERE * whole:
        return None
    best = max(shared, key=lambda other: shared[other], default=None)
    if best is None or shared[best] < max(_WEIGHT, _ALL * whole):
        return None
    second = max((worth for other, worth in shared.items() if other != best), default=0.0)
    return best if shared[best] >= _ALONE * second else None


def _beside(
    whole: float, shared: Row, in_partners: float, there: Sequence[int], *, is_first: bool, is_last: bool
) -> int | None:
    """Give the sentence before or behind a partner that tells the first or the last part better than any other."""
    beside = [min(there) - 1] * is_first + [max(there) + 1] * is_last
    for other in beside:
        worth = shared.get(other, 0.0)
        if worth >= max(_WEIGHT, _BESIDE * whole) and worth >= max(shared.values()) and in_partners <= _LESS * worth:
            return other
    return None


def _parts(text: str, sentence: Span) -> list[Span]:
    found: list[Span] = []
    at = sentence.start
    for between in _BETWEEN.finditer(text, sentence.start, sentence.end):
        if text[at : between.start()].strip():
            found.append(Span(at, between.start()))
        at = between.end()
    if text[at : sentence.end].strip():
        found.append(Span(at, sentence.end))
    return found
