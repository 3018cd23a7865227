"""Names that one side of a link has, and the other has not or spells otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.acronym_slips import ACRONYM, in_capitals, nearly_same
from core.analysis.alignment.difference import Difference, DifferenceKind, Standing
from core.language.names.meetings import is_known_series
from core.text.fold import fold_key
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.alignment.difference import Passage

_PROPER = frozenset({"person", "organisation", "place", "meeting"})
"""A country is often left out in translation, where everybody knows which is meant."""
_SHORTEST = 5
"""Letters: of shorter acronyms too many are one letter apart by right."""


def differing_names(a: Passage, b: Passage, *, all_of_a: Passage, all_of_b: Passage) -> Iterator[Difference]:
    """Compare whom and what the passages name, as far as the project knows the names, and acronyms that look alike.

    Args:
        all_of_a: Where else it may stand: the passage itself for a translation, the whole side for another report.
        all_of_b: The same of the second side.
    """
    for span in _lacking(a, all_of_b):
        yield Difference(DifferenceKind.NAME, Standing.ONLY_A, (span,), (), _once(a, span))
    for span in _lacking(b, all_of_a):
        yield Difference(DifferenceKind.NAME, Standing.ONLY_B, (), (span,), _once(b, span))
    yield from _slips(a, b)


def _lacking(passage: Passage, other: Passage) -> Iterator[Span]:
    """Give what one passage names and the other does not, not even as a part of a longer name."""
    there = _named(other)
    spelt = [fold_key(other.words(span)) for span in there.values()]
    for identity, span in _named(passage).items():
        words = fold_key(passage.words(span))
        if identity not in there and not any(words in each or each in words for each in spelt):
            yield span


def _once(passage: Passage, span: Span) -> str:
    return tr("“{words}” stands on one side only.", words=" ".join(passage.words(span).split()))


def _named(passage: Passage) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for span in passage.spans:
        for naming in passage.side.reading.namings_in(span):
            if not naming.is_term and naming.type in _PROPER:
                found.setdefault(naming.identity, naming.span)
    return found


def _slips(a: Passage, b: Passage) -> Iterator[Difference]:
    """Find acronyms that are the same letters in another order, or one letter apart."""
    mine, yours = _acronyms(a), _acronyms(b)
    for one in mine.keys() - yours.keys():
        for other in yours.keys() - mine.keys():
            if min(len(one), len(other)) < _SHORTEST or (is_known_series(one) and is_known_series(other)):
                continue
            if nearly_same(one, other):
                message = tr("“{one}” here is “{other}” there.", one=one, other=other)
                yield Difference(DifferenceKind.NAME, Standing.DIFFERS, (mine[one],), (yours[other],), message)


def _acronyms(passage: Passage) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for span in passage.spans:
        if not in_capitals(passage.words(span)):
            for match in ACRONYM.finditer(passage.text, span.start, span.end):
                found.setdefault(match[0], Span(*match.span()))
    return found
