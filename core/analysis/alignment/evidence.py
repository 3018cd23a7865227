"""How much speaks for each pair of sentences.

A token weighs the more, the fewer sentences of its side hold it. The score of a pair is how much of either sentence
the other one covers (the geometric mean), less where little was found on the whole.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from core.analysis.alignment.links import Reason, ReasonKind
from core.analysis.alignment.stopping import while_wanted
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.analysis.alignment.gathering import Tokens
    from core.analysis.alignment.stopping import CancelAsked
    from core.analysis.alignment.tokens import Token

_LITTLE = 0.6
"""What was found counts half where it weighs as much as so many words that stand in one sentence alone."""
_FAINT = 0.03
"""Pairs that score less have nothing to tell."""
_MANY_PAIRS = 250_000
_MOST_PLACES = 40
"""On long sides, what stands in more sentences than these joins none."""
_MOST_REASONS = 12
_LEAST_SHARE = 0.02
"""Of the score; what speaks for a pair less than that is not told."""
_JOINING = frozenset({ReasonKind.WORDS, ReasonKind.SOUND})
"""Reasons that are told as one where their words follow each other on both sides."""

Row = dict[int, float]
"""Scores of one sentence's pairs by the place of the other sentence."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the tokens of one side.

    Attributes:
        rarity: Of each form and of each key, 0 to 1.
        totals: What the tokens of each sentence weigh.
        places: Where each key stands that both sides have.
        keys: Those keys of each sentence.
    """

    tokens: Tokens
    forms: Mapping[str, float]
    rarity: Mapping[str, float]
    totals: Sequence[float]
    places: Mapping[str, Sequence[int]]
    keys: Sequence[frozenset[str]]


class _Match(NamedTuple):
    """A token, one of the other side that it fits, and how much of its weight counts."""

    mine: Token
    yours: Token
    weight: float


class Evidence:
    """What speaks for pairs of sentences.

    Args:
        a: Tokens of the sentences of the first side.
        b: Those of the second side.
    """

    def __init__(self, a: Tokens, b: Tokens) -> None:
        """Count and weigh all tokens."""
        shared = _keys_of(a) & _keys_of(b)
        self._a, self._b = _known(a, shared), _known(b, shared)
        self._shortened = len(a) * len(b) > _MANY_PAIRS

    def rows(self, cancelled: CancelAsked = lambda: False) -> list[Row]:
        """Give the scores of all pairs that share more than a trifle, a row for each sentence of the first side.

        On sides of thousands of sentences what stands in very many of them is left out.

        Raises:
            Cancelled: If somebody says that nobody wants to know any more.
        """
        places_a, places_b = self._places_of(self._a), self._places_of(self._b)
        mine, yours = while_wanted(self._a.tokens, cancelled), while_wanted(self._b.tokens, cancelled)
        forth = [_shared(sentence, self._a, self._b, places_b) for sentence in mine]
        back = [_shared(sentence, self._b, self._a, places_a) for sentence in yours]
        found: list[Row] = []
        for i, row in enumerate(forth):
            total = self._a.totals[i]
            scored: Row = {}
            for j, mine in row.items():
                yours = back[j].get(i, 0.0)
                if mine > 0 and yours > 0:
                    score = _score(mine, total, yours, self._b.totals[j])
                    if score >= _FAINT:
                        scored[j] = score
            found.append(scored)
        return found

    def score(self, a: Sequence[int], b: Sequence[int]) -> float:
        """Score sentences taken together against others taken together."""
        mine = sum(weight for _, weight in _fits(self._a, a, self._b, b))
        yours = sum(weight for _, weight in _fits(self._b, b, self._a, a))
        if mine <= 0 or yours <= 0:
            return 0.0
        return _score(mine, sum(self._a.totals[i] for i in a), yours, sum(self._b.totals[j] for j in b))

    def covered(self, side: int, n: int, within: Span) -> tuple[float, Row]:
        """Weigh some words of a sentence, and how much of that stands in each sentence of the other side.

        Args:
            side: 0 for the first, 1 for the second.
            n: The sentence.
            within: Where the words stand; what reaches beyond counts not.
        """
        mine, yours = (self._a, self._b) if side == 0 else (self._b, self._a)
        tokens = tuple(token for token in mine.tokens[n] if within.contains(token.span))
        whole = sum(token.weight * mine.forms[token.form] for token in tokens)
        return whole, _shared(tokens, mine, yours, yours.places)

    def _places_of(self, known: _Known) -> Mapping[str, Sequence[int]]:
        if not self._shortened:
            return known.places
        return {key: found for key, found in known.places.items() if len(found) <= _MOST_PLACES}

    def reasons(self, a: Sequence[int], b: Sequence[int], share: float, *, every: bool = False) -> tuple[Reason, ...]:
        """Tell what speaks for a pair or a group, the weightiest first.

        Args:
            a: Sentences of the first side.
            b: Sentences of the second side.
            share: What the weights sum up to.
            every: Tell small things, too.
        """
        found = list(_matches(self._a, a, self._b, b))
        total = sum(match.weight for match in found)
        if total <= 0:
            return ()
        told = [
            Reason(_kind(match), match.mine.span, match.yours.span, match.weight / total * share) for match in found
        ]
        joined = sorted(_joined(told), key=_lightness)
        told = sorted(_without_nested(joined if every else joined[: 2 * _MOST_REASONS]), key=_lightness)
        if every:
            return tuple(told)
        return tuple(reason for reason in told[:_MOST_REASONS] if reason.weight >= _LEAST_SHARE * share)


def _score(mine: float, of_mine: float, yours: float, of_yours: float) -> float:
    enough = (mine + yours) / 2
    return min(1.0, sqrt(mine / of_mine * yours / of_yours)) * enough / (enough + _LITTLE)


def _keys_of(tokens: Tokens) -> set[str]:
    return {key for sentence in tokens for token in sentence for key in token.keys}


def _known(tokens: Tokens, shared: set[str]) -> _Known:
    forms: Counter[str] = Counter()
    places: defaultdict[str, list[int]] = defaultdict(list)
    keys: list[frozenset[str]] = []
    for n, sentence in enumerate(tokens):
        forms.update({token.form for token in sentence})
        keys.append(frozenset(shared.intersection(key for token in sentence for key in token.keys)))
        for key in keys[-1]:
            places[key].append(n)
    by_form = {form: _rarity(count, len(tokens)) for form, count in forms.items()}
    by_key = {key: _rarity(len(found), len(tokens)) for key, found in places.items()}
    totals = [sum(token.weight * by_form[token.form] for token in sentence) for sentence in tokens]
    return _Known(tokens, by_form, by_key, totals, places, keys)


def _rarity(holding: int, sentences: int) -> float:
    """Weigh a thing by how many of a side's sentences hold it: 1 in one of them, nearly 0 in all."""
    return log((sentences + 1) / holding) / log(sentences + 1)


def _shared(tokens: Iterable[Token], mine: _Known, yours: _Known, places: Mapping[str, Sequence[int]]) -> Row:
    """Give how much of some tokens of mine stands in each sentence of yours."""
    row: Row = {}
    for token in tokens:
        rarity = mine.forms[token.form]
        if len(token.keys) == 1:
            key = token.keys[0]
            worth = token.weight * min(rarity, yours.rarity.get(key, 0.0))
            for j in places.get(key, ()):
                row[j] = row.get(j, 0.0) + worth
            continue
        best: Row = {}
        for key in token.keys:
            found = places.get(key)
            if found is not None:
                worth = token.weight * min(rarity, yours.rarity[key])
                for j in found:
                    if worth > best.get(j, 0.0):
                        best[j] = worth
        for j, worth in best.items():
            row[j] = row.get(j, 0.0) + worth
    return row


def _fits(mine: _Known, places: Sequence[int], yours: _Known, others: Sequence[int]) -> Iterator[tuple[Token, float]]:
    """Give the tokens of some sentences that others hold, with how much of their weight counts."""
    keys = yours.keys[others[0]].union(*(yours.keys[j] for j in others[1:]))
    known = yours.rarity
    for i in places:
        for token in mine.tokens[i]:
            if not keys.isdisjoint(token.keys):
                shared = [key for key in token.keys if key in keys]
                rarity = known[shared[0]] if len(shared) == 1 else max(known[key] for key in shared)
                yield token, token.weight * min(rarity, mine.forms[token.form])


def _matches(mine: _Known, places: Sequence[int], yours: _Known, others: Sequence[int]) -> Iterator[_Match]:
    """Pair the tokens of some sentences with those of others, in their order where one key stands several times."""
    known = yours.rarity
    by_key: defaultdict[str, list[Token]] = defaultdict(list)
    for j in others:
        for token in yours.tokens[j]:
            for key in token.keys:
                by_key[key].append(token)
    used: Counter[str] = Counter()
    at_a, at_b = 0, 0
    for token, weight in _fits(mine, places, yours, others):
        keys = by_key.keys() & token.keys
        key = token.keys[0] if len(keys) == 1 == len(token.keys) else max(keys, key=lambda each: (known[each], each))
        found = by_key[key]
        step = token.span.start - at_a
        # What goes on on both sides alike stands where the last words went on; else each place is used once.
        goes_on = next((each for each in found if each.span.start - at_b == step), None) if len(found) > 1 else None
        fit = goes_on or found[min(used[key], len(found) - 1)]
        yield _Match(token, fit, weight)
        used[key] += 1
        at_a, at_b = token.span.start, fit.span.start


def _lightness(reason: Reason) -> float:
    return -reason.weight


def _kind(match: _Match) -> ReasonKind:
    kinds = {match.mine.kind, match.yours.kind}
    if ReasonKind.DICTIONARY in kinds:
        return ReasonKind.DICTIONARY
    return match.mine.kind


def _joined(reasons: Iterable[Reason]) -> list[Reason]:
    """Tell words that follow each other on both sides as one reason."""
    found: list[Reason] = []
    for reason in sorted(reasons, key=_places):
        last = next((each for each in reversed(found) if each.kind is reason.kind), None)
        if last is not None and reason.kind in _JOINING and _follows(last, reason):
            found.remove(last)
            reason = Reason(reason.kind, _both(last.a, reason.a), _both(last.b, reason.b), last.weight + reason.weight)
        found.append(reason)
    return found


def _places(reason: Reason) -> tuple[int, int, int]:
    if reason.a is None or reason.b is None:
        return 0, 0, 0
    return reason.a.start, reason.a.end, reason.b.start


def _follows(one: Reason, other: Reason) -> bool:
    pairs = ((one.a, other.a), (one.b, other.b))
    return all(
        before is not None and behind is not None and before.start <= behind.start <= before.end + 1
        for before, behind in pairs
    )


def _both(one: Span | None, other: Span | None) -> Span | None:
    if one is None or other is None:
        return one or other
    return Span(min(one.start, other.start), max(one.end, other.end))


def _without_nested(reasons: list[Reason]) -> list[Reason]:
    """Put what lies inside the words of a weightier reason, on both sides, into that reason."""
    kept: list[Reason] = []
    for reason in sorted(reasons, key=lambda each: (-_length(each), -each.weight)):
        for place, other in enumerate(kept):
            if _inside(reason.a, other.a) and _inside(reason.b, other.b):
                kept[place] = Reason(other.kind, other.a, other.b, other.weight + reason.weight)
                break
        else:
            kept.append(reason)
    return kept


def _length(reason: Reason) -> int:
    return sum(len(span) for span in (reason.a, reason.b) if span is not None)


def _inside(span: Span | None, other: Span | None) -> bool:
    return span is not None and other is not None and other.contains(span)
