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
    from core.analysis.suggesting.reading import Naming
    from core.wording import Phrase

_PERSON, _IN_CHARACTERS = "person", "zh"
_PROPER = frozenset({"person", "organisation", "place", "meeting"})
"""A country is often left out in translation, where everybody knows which is meant."""
_SHORTEST = 5
"""Letters: of shorter acronyms too many are one letter apart by right."""


def differing_names(
    a: Passage, b: Passage, *, all_of_a: Passage, all_of_b: Passage, is_version: bool
) -> Iterator[Difference]:
    """Compare whom and what the passages name, as far as the project knows the names, and acronyms that look alike.

    Args:
        all_of_a: All of the first side: a name that stands elsewhere may be “he” or “the ministry” here.
        all_of_b: All of the second side.
        is_version: Whether one is a translation: there a name that stands elsewhere is missed where another one of
            its sort stands here.
    """
    for span in _lacking(a, b, all_of_b, is_version=is_version):
        yield Difference(DifferenceKind.NAME, Standing.ONLY_A, (span,), (), _once(a, span))
    for span in _lacking(b, a, all_of_a, is_version=is_version):
        yield Difference(DifferenceKind.NAME, Standing.ONLY_B, (), (span,), _once(b, span))
    yield from _slips(a, b)


def _lacking(passage: Passage, other: Passage, all_of_other: Passage, *, is_version: bool) -> Iterator[Span]:
    """Give what one passage names and the other does not, not even as a part of a longer name."""
    mine, there, elsewhere = _named(passage), _named(other), _named(all_of_other)
    spelt = [fold_key(other.words(naming.span)) for naming in (there if is_version else elsewhere).values()]
    strangers = {each.type for identity, each in there.items() if is_version and identity not in mine}
    for identity, naming in mine.items():
        words = fold_key(passage.words(naming.span))
        is_replaced = naming.type in strangers
        if identity in there or (identity in elsewhere and not is_replaced):
            continue
        if any(words in each or each in words for each in spelt) or not _would_be_found(passage, other, naming):
            continue
        yield naming.span


def _would_be_found(passage: Passage, other: Passage, naming: Naming) -> bool:
    """Tell whether a name would be found on the other side, did it stand there.

    Nobody knows how another language calls what the project has only one name of; who is Wang Xiaohong in one
    language of letters is so in the others.
    """
    known = passage.side.spoken.get(naming.identity)
    if known is None or passage.language == other.language or other.language in known or "" in known:
        return True
    return naming.type == _PERSON and other.language != _IN_CHARACTERS and not known <= {_IN_CHARACTERS}


def _once(passage: Passage, span: Span) -> Phrase:
    return tr("“{words}” stands on one side only.", words=" ".join(passage.words(span).split()))


def _named(passage: Passage) -> dict[str, Naming]:
    found: dict[str, Naming] = {}
    for span in passage.spans:
        for naming in passage.side.reading.namings_in(span):
            if not naming.is_term and naming.type in _PROPER:
                found.setdefault(naming.identity, naming)
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
