"""Looking for a value on the other side, each kind in its own way."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.analysis.carrying_over.dates_and_figures import land_date, land_figure, land_unit
from core.analysis.carrying_over.names import land_name
from core.analysis.carrying_over.nearness import absent, found, nearest, unsure
from core.analysis.carrying_over.passages import land_passage
from core.analysis.carrying_over.wanted import Status
from core.model.codebook import Kind
from core.text.fold import fold_key
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.analysis.carrying_over.crossing import Crossing, Crossings
    from core.analysis.carrying_over.wanted import FoundWords, Landed, OtherSide, Wanted

_CERTAIN_ELSEWHERE = frozenset({Kind.ENTITY, Kind.LINK, Kind.TERM, Kind.EDTF, Kind.DECIMAL, Kind.AMOUNT})
"""What can be told from other words for sure, and so may be looked for in the sentences beside."""
_EVERYWHERE = "country"
"""Named in every other sentence: that a sentence beside names it says nothing."""
_BESIDE = 0.5
_FROM_A_LIKELY_PARTNER = 0.7


def land(wanted: Wanted, crossings: Crossings, other: OtherSide) -> Landed:
    """Say where the other side says a value; each stretch of its words is looked for by itself."""
    parts = [_land_span(wanted, span, crossings, other) for span in wanted.words]
    spans = tuple(sorted({span for part in parts for span in part.spans}))
    if not spans:
        return parts[0]
    weakest = min(parts, key=lambda part: part.score)
    missing = any(part.status is Status.ABSENT for part in parts)
    status = Status.UNSURE if missing or any(part.status is Status.UNSURE for part in parts) else Status.FOUND
    told = next(part for part in parts if part.spans)
    return replace(told, status=status, spans=spans, score=weakest.score if not missing else _BESIDE * told.score)


def _land_span(wanted: Wanted, span: Span, crossings: Crossings, other: OtherSide) -> Landed:
    crossing = crossings.of(span)
    if crossing is None:
        return absent(tr("Nothing on the other side goes with this sentence."))
    here = replace(wanted, words=(span,))
    landed = _LANDINGS[wanted.field.kind](here, crossing, other)
    if landed.status is Status.ABSENT and wanted.field.kind in _CERTAIN_ELSEWHERE and wanted.sort != _EVERYWHERE:
        landed = _beside(here, crossing, crossings, other) or landed
    if landed.status is Status.FOUND and not crossing.linked:
        return replace(
            landed,
            status=Status.UNSURE,
            score=landed.score * _FROM_A_LIKELY_PARTNER,
            reason=tr("{reason} The sentences are not linked.", reason=landed.reason),
        )
    return landed


def _beside(wanted: Wanted, crossing: Crossing, crossings: Crossings, other: OtherSide) -> Landed | None:
    """Look in the sentences right before and behind: only what is told for sure counts, and it stays unsure."""
    for sentence in crossings.beside(crossing):
        shifted = replace(crossing, sentences=(sentence,))
        landed = _LANDINGS[wanted.field.kind](wanted, shifted, other)
        if landed.status is Status.FOUND:
            reason = tr("{reason} It stands in the sentence beside.", reason=landed.reason)
            return replace(landed, status=Status.UNSURE, score=landed.score * _BESIDE, reason=reason)
    return None


def _land_term(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    unit = land_unit(wanted, crossing, other)
    if unit is not None:
        return unit
    named = [
        naming.span
        for sentence in crossing.sentences
        for naming in other.reading.namings_in(sentence)
        if naming.is_term and naming.identity == wanted.normal
    ]
    if named:
        span = nearest(named, crossing)
        return found((span,), tr("“{words}” is a name of it.", words=other.words(span)), 0.9, named=True)
    values = other.values(wanted, crossing)
    told = [each for each in values if each.normal == wanted.normal and wanted.normal is not None]
    if told:
        return _by_rule(told, crossing, other, 0.85)
    return _lone_value(wanted, values, other)


def _land_term_text(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    values = other.values(wanted, crossing)
    mine = [each for each in values if each.is_same]
    told = [each for each in mine if wanted.normal is not None and each.normal == wanted.normal]
    if told:
        return _by_rule(told, crossing, other, 0.85)
    landed = _land_term(wanted, crossing, other)
    if landed.status is Status.FOUND:
        return landed
    if mine:
        return _by_rule(mine, crossing, other, 0.85)
    return landed if landed.status is not Status.ABSENT else _lone_value(wanted, values, other)


def _land_choice(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    values = other.values(wanted, crossing)
    told = [each for each in values if each.normal == wanted.normal]
    mine = [each for each in told if each.is_same]
    if told:
        return _by_rule(mine or told, crossing, other, 0.85)
    for choice in wanted.field.choices:
        if choice.id == wanted.normal and (span := _label_in(choice.labels, crossing, other)) is not None:
            return found((span,), tr("“{words}” is what the answer is called.", words=other.words(span)), 0.75)
    another = [each for each in values if each.is_same]
    if another:
        words = other.words(another[0].spans[0])
        reason = tr("“{words}” stands there, which says something else.", words=words)
        return unsure(another[0].spans, reason, 0.3, normal=another[0].normal)
    return absent(tr("The sentence there does not say so."))


def _label_in(labels: Mapping[str, str], crossing: Crossing, other: OtherSide) -> Span | None:
    """Find what an answer is called, as a whole word."""
    for sentence in crossing.sentences:
        words = other.words(sentence)
        lowered = words.lower()
        for label in labels.values():
            at = lowered.find(label.lower()) if len(lowered) == len(words) else words.find(label)
            if at >= 0 and _stands_alone(words, at, at + len(label)):
                return Span(sentence.start + at, sentence.start + at + len(label))
    return None


def _stands_alone(words: str, start: int, end: int) -> bool:
    def joins(inner: str, outer: str) -> bool:
        return inner.isascii() and outer.isalnum() and inner.isalnum()

    before = start > 0 and joins(words[start], words[start - 1])
    behind = end < len(words) and joins(words[end - 1], words[end])
    return not before and not behind


def _land_boolean(_wanted: Wanted, _crossing: Crossing, _other: OtherSide) -> Landed:
    return absent(tr("Whether it is so is not looked for."))


def _by_rule(told: list[FoundWords], crossing: Crossing, other: OtherSide, score: float) -> Landed:
    best = min(told, key=lambda each: abs(each.spans[0].start - crossing.near.start))
    words = other.words(best.spans[0])
    return found(best.spans, tr("“{words}” says so at the same place.", words=words), score, normal=best.normal)


def _lone_value(wanted: Wanted, values: list[FoundWords], other: OtherSide) -> Landed:
    """Offer the only words that say something of this sort; whether they mean the same is for the analyst to say."""
    spoken = {tuple(each.spans): each for each in values if other.reads(wanted.field, each.spans[0]) is None}
    if len(spoken) != 1:
        return absent(tr("The sentence there does not say so."))
    only = next(iter(spoken.values()))
    same = fold_key(other.words(only.spans[0])) in {fold_key(name) for name in wanted.names}
    reason = tr("“{words}” is the only thing of this sort there.", words=other.words(only.spans[0]))
    return found(only.spans, reason, 0.8) if same else unsure(only.spans, reason, 0.5)


_LANDINGS: Mapping[Kind, Callable[[Wanted, Crossing, OtherSide], Landed]] = MappingProxyType(
    {
        Kind.TEXT: land_passage,
        Kind.TERM_TEXT: _land_term_text,
        Kind.TERM: _land_term,
        Kind.ENTITY: land_name,
        Kind.LINK: land_name,
        Kind.COUNTRY: land_name,
        Kind.CHOICE: _land_choice,
        Kind.EDTF: land_date,
        Kind.DECIMAL: land_figure,
        Kind.AMOUNT: land_figure,
        Kind.BOOLEAN: _land_boolean,
    }
)
