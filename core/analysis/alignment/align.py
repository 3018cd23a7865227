"""Aligns two sides: what they are to each other, which sentences are linked, which others may belong together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.alignment.comparable import link_reports
from core.analysis.alignment.evidence import Evidence
from core.analysis.alignment.gathering import gather
from core.analysis.alignment.lengths import Lengths, main_language
from core.analysis.alignment.links import Alignment, Candidate, Link, LinkState, Reason, ReasonKind, Sameness
from core.analysis.alignment.pairing import Bests, longest_in_order, one_to_one, pairs_of
from core.analysis.alignment.placing import place
from core.analysis.alignment.stopping import while_wanted
from core.analysis.alignment.terms import Knowledge
from core.analysis.alignment.translation import Scored, link_translation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.alignment.links import Decision, Side
    from core.analysis.alignment.placing import Group, Placed
    from core.analysis.alignment.stopping import CancelAsked

_CANDIDATES = 3
"""So many are kept for each sentence."""
_CHOSEN = 0.15
"""What a pair scores at least that says whether the order is kept."""
_ENOUGH, _ENOUGH_OF_ONE_ARTICLE = 0.5, 0.3
"""Share of the shorter side's sentences that find a partner of fitting length, in order, in a translation."""
_CUT, _ENOUGH_OF_A_CUT = 0.25, 0.75
"""Where the logarithm of the ratio strays further, something was left out: of the rest nearly all must be found."""
_FIT = 0.5
"""So well must lengths fit: a report that tells things in the same order tells them at other lengths."""
_KEPT = 0.7
"""Share of those that keep the order."""
_ALIKE = 0.8
"""How far the logarithm of the ratio of the lengths of the two sides may stray."""
_LINKED = 0.8
"""Of all that one of the two sides says, so much has a partner in a translation."""
_LENGTH_SHARE = 0.15
"""Of the score of a link of translations; words make up the rest."""


def align(
    a: Side,
    b: Side,
    *,
    knowledge: Knowledge | None = None,
    decided: Sequence[Decision] = (),
    cancelled: CancelAsked = lambda: False,
) -> Alignment:
    """Link the sentences of two sides; pure, for any thread.

    Two languages whose sentences keep one order at like lengths are a translation: order and length help there, and no
    two proposed links share a sentence. Everything else is two reports: there a sentence may stand in up to three links
    of one sentence each, and nothing is linked for its place alone. Without sentences on a side, or without anything in
    common, there are no links and no candidates.

    Time and memory grow with the sentences, not with all pairs of them: above 250,000 pairs, words that stand in more
    than 40 sentences of a side join none, and of the pairs of a sentence some 40 are scored, those that share most.
    Gaps of more than 40,000 pairs without a sure link inside are not searched for a way that keeps the order.

    Args:
        knowledge: The project's terms, and whether the dictionary may be used; without it, the dictionary is.
        decided: What the analyst said before. What is linked stays linked, what is cut is proposed no more.
        cancelled: Asked time and again whether nobody wants to know any more.

    Raises:
        Cancelled: If so.
    """
    known = knowledge or Knowledge()
    placed = place(a, b, decided)
    if not a.sentences or not b.sentences:
        return Alignment(Sameness.COMPARABLE, (), (), placed.unplaced)
    evidence = Evidence(*gather(a, b, known, cancelled), cancelled)
    rows = evidence.rows(cancelled)
    lengths = Lengths(a, b)
    # What two sides are to each other does not hang on what the analyst says of single sentences.
    scored = Scored(rows, len(b.sentences), lengths, evidence.score, placed.cut, cancelled)
    translated = _translated(a, b, replace(scored, cut=frozenset()))
    sameness = Sameness.COMPARABLE if translated is None else Sameness.TRANSLATION
    for i, j in placed.cut:
        rows[i].pop(j, None)
    aligner = _Aligner(a, b, evidence, scored, sameness)
    links = aligner.links(placed, translated if not placed.cut and not placed.linked else None)
    return Alignment(sameness, links, aligner.candidates(), placed.unplaced)


def _translated(a: Side, b: Side, scored: Scored) -> list[Group] | None:
    """Link two sides as a translation; None where they are none."""
    rows, lengths = scored.rows, scored.lengths
    if main_language(a) == main_language(b) or abs(lengths.whole) > _ALIKE:
        return None
    bests = Bests(rows, len(b.sentences))
    every = while_wanted(pairs_of(rows, len(b.sentences)), scored.cancelled)
    chosen = one_to_one(each for each in every if each.score >= _CHOSEN and bests.is_mutual(each))
    in_order = longest_in_order(chosen)
    fitting = sum(lengths.fit((pair.a,), (pair.b,)) >= _FIT for pair in in_order)
    enough = _ENOUGH if abs(lengths.whole) <= _CUT else _ENOUGH_OF_A_CUT
    if a.article == b.article:
        enough = _ENOUGH_OF_ONE_ARTICLE
    is_found = fitting >= enough * min(len(a.sentences), len(b.sentences))
    if not is_found or not chosen or len(in_order) < _KEPT * len(chosen):
        return None
    groups = link_translation(scored, frozenset())
    linked = max(sum(lengths.share(side, group[side]) for group in groups) for side in (0, 1))
    return groups if linked >= _LINKED or a.article == b.article else None


class _Aligner:
    """Makes links and candidates of two sides whose pairs are scored."""

    def __init__(self, a: Side, b: Side, evidence: Evidence, scored: Scored, sameness: Sameness) -> None:
        self._a = a
        self._b = b
        self._evidence = evidence
        self._scored = scored
        self._sameness = sameness
        self._known: dict[Group, tuple[float, tuple[Reason, ...]]] = {}

    def links(self, placed: Placed, known: list[Group] | None) -> tuple[Link, ...]:
        """Give what the analyst linked, and what is proposed beside it.

        Args:
            known: What is proposed, where it was found already.
        """
        taken = {(i, j) for group in placed.linked for i in group[0] for j in group[1]}
        found = [self._link(group, LinkState.CONFIRMED) for group in placed.linked]
        proposed = while_wanted(self._proposed(taken) if known is None else known, self._scored.cancelled)
        found += [self._link(group, LinkState.PROPOSED) for group in proposed]
        return tuple(sorted(found, key=lambda link: (link.a, link.b)))

    def candidates(self) -> tuple[Candidate, ...]:
        """Give the best pairs of each sentence of either side, the best first."""
        ranked = pairs_of(self._scored.rows, len(self._b.sentences))
        if self._sameness is Sameness.TRANSLATION:
            ranked.sort(key=lambda pair: -self._score(pair.score, (pair.a,), (pair.b,)))
        of_a, of_b = [0] * len(self._a.sentences), [0] * len(self._b.sentences)
        found: list[Candidate] = []
        for pair in while_wanted(ranked, self._scored.cancelled):
            if of_a[pair.a] < _CANDIDATES or of_b[pair.b] < _CANDIDATES:
                score, reasons = self._told(((pair.a,), (pair.b,)), pair.score)
                found.append(Candidate(pair.a, pair.b, score, reasons))
                of_a[pair.a] += 1
                of_b[pair.b] += 1
        return tuple(found)

    def _proposed(self, taken: set[tuple[int, int]]) -> list[Group]:
        if self._sameness is Sameness.COMPARABLE:
            pairs = link_reports(self._a, self._b, self._evidence, self._scored, taken)
            return [((pair.a,), (pair.b,)) for pair in pairs]
        return link_translation(self._scored, taken)

    def _link(self, group: Group, state: LinkState) -> Link:
        score, reasons = self._told(group, self._evidence.score(*group))
        return Link(*group, score, reasons, state)

    def _score(self, words: float, a: Sequence[int], b: Sequence[int]) -> float:
        if self._sameness is Sameness.COMPARABLE:
            return words
        return (1 - _LENGTH_SHARE) * words + _LENGTH_SHARE * self._scored.lengths.fit(a, b)

    def _told(self, group: Group, words: float) -> tuple[float, tuple[Reason, ...]]:
        told = self._known.get(group)
        if told is None:
            told = self._known[group] = self._tell(*group, words)
        return told

    def _tell(self, a: Sequence[int], b: Sequence[int], words: float) -> tuple[float, tuple[Reason, ...]]:
        score = self._score(words, a, b)
        if self._sameness is Sameness.COMPARABLE:
            return score, self._evidence.reasons(a, b, words)
        length = Reason(ReasonKind.LENGTH, None, None, score - (1 - _LENGTH_SHARE) * words)
        reasons = (*self._evidence.reasons(a, b, (1 - _LENGTH_SHARE) * words), length)
        return score, tuple(sorted(reasons, key=lambda reason: -reason.weight))
