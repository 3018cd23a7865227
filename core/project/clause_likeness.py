"""How alike the clauses of two records are, where the sentences that they stand in are linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.analysis.alignment.links import Side
    from core.model.codebook import RecordType
    from core.model.record import Anchor, Record
    from core.project.comparing import Aligned
    from core.text.span import Span

_LEAST = 0.15
_NEARLY = 0.8
"""A pair is as good as the best one if it is so much as alike."""


def telling_words(kind: RecordType, record: Record) -> tuple[Anchor, ...]:
    """Give the words that make a record this one: its clause, else its mentions."""
    if kind.identity is None and kind.anchor is not None:
        words = tuple(anchor for value in record.values(kind.anchor) for anchor in value.words)
        if words:
            return words
    return tuple(mention.anchor for mention in record.mentions)


def places(side: Side, kind: RecordType, record: Record) -> tuple[int, ...]:
    """Give the places of the sentences that a record stands in: by what makes it this one."""
    spans = _spans(side, kind, record)
    return tuple(n for n, each in enumerate(side.sentences) if any(span.overlaps(each.span) for span in spans))


class ClauseLikeness:
    """Compares the clauses of records of one type on the two sides of an alignment.

    A sentence may hold several proposals: that it is linked says of none of them which one of the other side it is.
    """

    def __init__(self, aligned: Aligned, kind: RecordType, records: Iterable[Record]) -> None:
        """Take the records of the two articles."""
        self._aligned = aligned
        self._kind = kind
        own = [each for each in records if each.type == kind.id]
        self._a = [each for each in own if each.article == aligned.a.article and places(aligned.a, kind, each)]
        self._b = [each for each in own if each.article == aligned.b.article and places(aligned.b, kind, each)]
        self._known: dict[tuple[str, str], float] = {}

    def is_best(self, one: Record, other: Record) -> bool:
        """Tell whether of all records that might be meant these two are most alike, or nearly so."""
        if all(each.id != one.id for each in self._a):
            one, other = other, one
        alike = self.of(one, other)
        rivals = (*(self.of(one, each) for each in self._b), *(self.of(each, other) for each in self._a))
        return alike >= _LEAST and alike >= _NEARLY * max(rivals, default=0.0)

    def of(self, one: Record, other: Record) -> float:
        """Tell how alike the clauses of a record of the first and one of the second side are, 0 to 1."""
        key = (one.id, other.id)
        if key not in self._known:
            self._known[key] = self._compare(one, other)
        return self._known[key]

    def _compare(self, one: Record, other: Record) -> float:
        # What two texts have in common is found by the rules of three languages.
        from core.analysis.alignment.counterparts import Counterparts
        from core.analysis.alignment.links import Link

        a, b = self._aligned.a, self._aligned.b
        here, there = places(a, self._kind, one), places(b, self._kind, other)
        if not any(set(here) & set(link.a) and set(there) & set(link.b) for link in self._aligned.alignment.links):
            return 0.0
        words = Counterparts(a, b, Link(here, there, 0.0, ()))
        return words.likeness(_spans(a, self._kind, one), _spans(b, self._kind, other))


def _spans(side: Side, kind: RecordType, record: Record) -> Sequence[Span]:
    return [each.span for each in telling_words(kind, record) if each.text == side.text]
