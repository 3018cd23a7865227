"""Looking for a sentence or clause on the other side: what the rules cut there, else what stands at the same place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.carrying_over.nearness import found, unsure
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from core.analysis.carrying_over.crossing import Crossing
    from core.analysis.carrying_over.wanted import Landed, OtherSide, Wanted

_MUCH = 0.5
_RETOLD = 0.5
_CLAUSE_END = re.compile(r"[,;:.!?][\"'”’»)\]]*\s+|[，；：。！？、][”’」』）]*\s*|\s+[–—-]\s+|——")
_END_MARKS = " \t\n.!?。！？;；"


def land_passage(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    """Find the words that state the same; where both sides report in their own words an analyst has to look."""
    landed = _at_the_same_place(wanted, crossing, other)
    if not crossing.retold:
        return landed
    return unsure(landed.spans, tr("It stands at the same place of a report in other words."), _RETOLD * landed.score)


def _at_the_same_place(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    """Give the words of a rule that lie about there, whole sentences, or clauses."""
    ruled = [span for span in _ruled(wanted, other) if crossing.begins(span) and _lies(span, crossing)]
    if ruled:
        best = max(ruled, key=lambda span: (_likeness(span, crossing.near), -len(span)))
        return found((best,), tr("The same is stated at the same place."), 0.85)
    if crossing.is_whole:
        whole = _without_end(crossing.whole, other)
        return found((whole,), tr("The sentences go with each other as wholes."), 0.8)
    return unsure((_clauses(crossing, other),), tr("These clauses stand at the same place."), 0.5)


def _ruled(wanted: Wanted, other: OtherSide) -> list[Span]:
    """List what the rules found for this field; of the field that holds the thing itself, all places of it."""
    is_anchor = wanted.type.anchor == wanted.field.id
    spans: set[Span] = set()
    for each in other.of_type(wanted.type.id):
        spans |= {span for value in each.of(wanted.field.id) for span in value.words}
        spans |= set(each.mentions) if is_anchor else set()
    return sorted(spans)


def _lies(span: Span, crossing: Crossing) -> bool:
    return _common(span, crossing.near) >= _MUCH * min(len(span), len(crossing.near))


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _likeness(one: Span, other: Span) -> float:
    return _common(one, other) / max(len(one), len(other))


def _without_end(span: Span, other: OtherSide) -> Span:
    kept = other.words(span).rstrip(_END_MARKS)
    return Span(span.start, span.start + len(kept)) if kept else span


def _clauses(crossing: Crossing, other: OtherSide) -> Span:
    """Give the clauses from where the words would begin to where they would end."""
    starts: list[int] = []
    ends: list[int] = []
    for sentence in crossing.sentences:
        words = other.words(sentence)
        cuts = [(each.start(), each.end()) for each in _CLAUSE_END.finditer(words) if each.end() < len(words)]
        starts += [sentence.start + at for at in (0, *(behind for _, behind in cuts))]
        ends += [sentence.start + at for at in (*(before for before, _ in cuts), len(words.rstrip(_END_MARKS)))]
    start = min(starts, key=lambda at: abs(at - crossing.near.start))
    behind = [at for at in ends if at > start]
    end = min(behind, key=lambda at: abs(at - crossing.near.end)) if behind else crossing.whole.end
    return Span(start, end)
