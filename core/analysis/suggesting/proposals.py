"""Proposals to suggest: clauses that ask, offer, promise or agree, with who makes them.

All positions are code points, half open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.suggesting.attribution import read_talk
from core.analysis.suggesting.people_words import plain, small
from core.analysis.suggesting.proposals_fields import proposal_values
from core.analysis.suggesting.proposals_lists import listed
from core.analysis.suggesting.proposals_sentences import Sentences
from core.model.suggestion import Found
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.suggesting.proposals_shapes import Wish
    from core.analysis.suggesting.reading import ArticleReading


def find_proposals(reading: ArticleReading, speakers: Sequence[Found], meetings: Sequence[Found]) -> tuple[Found, ...]:
    """Find what is proposed in an article, in text order, each proposal once with all places that tell it.

    Args:
        reading: The article.
        speakers: Those found in it, for saying who proposes by the name that tells most.
        meetings: Those found in it, for saying where it was proposed.
    """
    reading = plain(reading)
    low = small(reading.text)
    people, talks = read_talk(reading)
    items = listed(reading, low, talks)
    wishes = [*items, *Sentences(reading.text, low, talks, items).wishes()]
    groups = _same(reading, sorted(wishes, key=lambda wish: wish.span.start))
    return tuple(
        Found(
            "proposal",
            tuple(wish.span for wish in group),
            tuple(proposal_values(reading, group, people, speakers, meetings)),
            group[0].rule,
            _reason(reading, group[0]),
            group[0].score,
        )
        for group in groups
    )


def _same(reading: ArticleReading, wishes: Sequence[Wish]) -> list[list[Wish]]:
    """Put together what an article tells twice: in the same words, or in its other language."""
    pairs = _paired_series(wishes)
    groups: dict[object, list[Wish]] = {}
    for wish in wishes:
        key: object = fold_key(reading.words(wish.span))
        if wish.series in pairs:
            key = (min(wish.series, pairs[wish.series]), wish.number)
        groups.setdefault(key, []).append(wish)
    return list(groups.values())


def _paired_series(wishes: Sequence[Wish]) -> dict[int, int]:
    """Pair enumerations of two languages that have equally many items; none where a third could be meant."""
    lengths: dict[int, tuple[str, int]] = {}
    for wish in wishes:
        if wish.series:
            language, count = lengths.get(wish.series, (wish.talk.sentence.language, 0))
            lengths[wish.series] = (language, count + 1)
    pairs: dict[int, int] = {}
    for series, (language, count) in lengths.items():
        others = [
            other
            for other, (spoken, many) in lengths.items()
            if other != series and many == count and spoken != language
        ]
        alike = [other for other in lengths if other != series and lengths[other] == (language, count)]
        if len(others) == 1 and not alike:
            pairs[series] = others[0]
    return pairs


def _reason(reading: ArticleReading, wish: Wish) -> str:
    if wish.number:
        return tr("Number {number} of an enumeration of proposals.", number=wish.number)
    if wish.verb is not None:
        return tr("Follows “{words}”.", words=reading.words(wish.verb))
    return tr("Goes on with what was proposed in the sentence before.")
