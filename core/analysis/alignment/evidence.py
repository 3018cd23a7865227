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
_MOST_PARTNERS = 40
"""On long sides, so many pairs of a sentence are scored: those that share most, and what shares just as much."""
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
        places: Where each key stands that both sides have; on long sides only what stands in few sentences.
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
        cancelled: Asked time and again whether nobody wants to know any more.
    """

    def __init__(self, a: Tokens, b: Tokens, cancelled: CancelAsked = lambda: False) -> None:
        """Count and weigh all tokens.

        Raises:
            Cancelled: If nobody wants to know any more.
        """
        shared = _keys_of(while_wanted(a, cancelled)) & _keys_of(while_wanted(b, cancelled))
        self._shortened = len(a) * len(b) > _MANY_PAIRS
        most = _MOST_PLACES if self._shortened else None
        self._a, self._b = (_known(tokens, shared, most, cancelled) for tokens in (a, b))

    def rows(self, cancelled: CancelAsked = lambda: False) -> list[Row]:
        """Give the scores of all pairs that share more than a trifle, a row for each sentence of the first side.

        On sides of thousands of sentences what stands in very many of them is left out, and so are pairs that share
        less than many others of their sentences.

        Raises:
            Cancelled: If somebody says that nobody wants to know any more.
        """
        most = _MOST_PARTNERS if self._shortened else None
        mine, yours = while_wanted(self._a.tokens, cancelled), while_wanted(self._b.tokens, cancelled)
        forth = [_most(_shared(sentence, self._a, self._b), most) for sentence in mine]
        back = [_most(_shared(sentence, self._b, self._a), most) for sentence in yours]
        found: list[Row] = []
        for i, row in enumerate(while_wanted(forth, cancelled)):
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
        return whole, _shared(tokens, mine, yours)

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
        joined = _joined(_Told(match, match.weight / total * share) for match in found)
        joined.sort(key=_lightness)
        told = [each.reason() for each in (joined if every else joined[: 2 * _MOST_REASONS])]
        told = sorted(_without_nested(told), key=_lightness)
        if every:
            return tuple(told)
        return tuple(reason for reason in told[:_MOST_REASONS] if reason.weight >= _LEAST_SHARE * share)


def _score(mine: float, of_mine: float, yours: float, of_yours: float) -> float:
    enough = (mine + yours) / 2
    return min(1.0, sqrt(mine / of_mine * yours / of_yours)) * enough / (enough + _LITTLE)


def _keys_of(tokens: Iterable[Sequence[Token]]) -> set[str]:
    return {key for sentence in tokens for token in sentence for key in token.keys}


def _most(row: Row, most: int | None) -> Row:
    """Keep the highest of a row, and what is as high as the last of them."""
    if most is None or len(row) <= most:
        return row
    least = sorted(row.values(), reverse=True)[most - 1]
    return {j: worth for j, worth in row.items() if worth >= least}


def _known(tokens: Tokens, shared: set[str], most: int | None, cancelled: CancelAsked) -> _Known:
    """Count and weigh the tokens of a side.

    Args:
        most: In so many sentences may stand what joins sentences; None for any number.
    """
    forms: Counter[str] = Counter()
    places: defaultdict[str, list[int]] = defaultdict(list)
    keys: list[frozenset[str]] = []
    for n, sentence in enumerate(while_wanted(tokens, cancelled)):
        forms.update({token.form for token in sentence})
        keys.append(frozenset(shared.intersection(key for token in sentence for key in token.keys)))
        for key in keys[-1]:
            places[key].append(n)
    by_form = {form: _rarity(count, len(tokens)) for form, count in forms.items()}
    by_key = {key: _rarity(len(found), len(tokens)) for key, found in places.items()}
    totals = [sum(token.weight * by_form[token.form] for token in sentence) for sentence in tokens]
    joining = places if most is None else {key: found for key, found in places.items() if len(found) <= most}
    return _Known(tokens, by_form, by_key, totals, joining, keys)


def _rarity(holding: int, sentences: int) -> float:
    """Weigh a thing by how many of a side's sentences hold it: 1 in one of them, nearly 0 in all."""
    return log((sentences + 1) / holding) / log(sentences + 1)


def _shared(tokens: Iterable[Token], mine: _Known, yours: _Known) -> Row:
    """Give how much of some tokens of mine stands in each sentence of yours."""
    row: Row = {}
    places, rarities = yours.places, yours.rarity
    for token in tokens:
        keys = [key for key in token.keys if key in places]
        if not keys:
            continue
        rarity = mine.forms[token.form]
        if len(keys) == 1:
            worth = token.weight * min(rarity, rarities[keys[0]])
            for j in places[keys[0]]:
                row[j] = row.get(j, 0.0) + worth
            continue
        best: Row = {}
        for key in keys:
            worth = token.weight * min(rarity, rarities[key])
            for j in places[key]:
                if worth > best.get(j, 0.0):
                    best[j] = worth
        for j, worth in best.items():
            row[j] = row.get(j, 0.0) + worth
    return row


def _fits(mine: _Known, places: Sequence[int], yours: _Known, others: Sequence[int]) -> Iterator[tuple[Token, float]]:
    """Give the tokens of some sentences that others hold, with how much of their weight counts."""
    keys = yours.keys[others[0]].union(*(yours.keys[j] for j in others[1:]))
    known, forms = yours.rarity, mine.forms
    for i in places:
        for token in mine.tokens[i]:
            if len(token.keys) == 1:
                if token.keys[0] in keys:
                    yield token, token.weight * min(known[token.keys[0]], forms[token.form])
            elif not keys.isdisjoint(token.keys):
                rarity = max(known[key] for key in token.keys if key in keys)
                yield token, token.weight * min(rarity, forms[token.form])


def _matches(mine: _Known, places: Sequence[int], yours: _Known, others: Sequence[int]) -> Iterator[_Match]:
    """Pair the tokens of some sentences with those of others, in their order where one key stands several times."""
    known = yours.rarity
    wanted = mine.keys[places[0]].union(*(mine.keys[i] for i in places[1:]))
    by_key: defaultdict[str, list[Token]] = defaultdict(list)
    for j in others:
        for token in yours.tokens[j]:
            for key in token.keys:
                if key in wanted:
                    by_key[key].append(token)
    used: Counter[str] = Counter()
    at_a, at_b = 0, 0
    for token, weight in _fits(mine, places, yours, others):
        key = token.keys[0]
        if len(token.keys) > 1:
            key = max(by_key.keys() & token.keys, key=lambda each: (known[each], each))
        found = by_key[key]
        step = token.span.start - at_a
        # What goes on on both sides alike stands where the last words went on; else each place is used once.
        goes_on = next((each for each in found if each.span.start - at_b == step), None) if len(found) > 1 else None
        fit = goes_on or found[min(used[key], len(found) - 1)]
        yield _Match(token, fit, weight)
        used[key] += 1
        at_a, at_b = token.span.start, fit.span.start


class _Told:
    """A reason that may still grow."""

    __slots__ = ("end_a", "end_b", "kind", "start_a", "start_b", "weight")

    def __init__(self, match: _Match, weight: float) -> None:
        mine, yours, _ = match
        self.kind = yours.kind if yours.kind is ReasonKind.DICTIONARY else mine.kind
        self.start_a, self.end_a = mine.span.start, mine.span.end
        self.start_b, self.end_b = yours.span.start, yours.span.end
        self.weight = weight

    def place(self) -> tuple[int, int, int]:
        return self.start_a, self.end_a, self.start_b

    def goes_on_with(self, other: _Told) -> bool:
        return self.start_a <= other.start_a <= self.end_a + 1 and self.start_b <= other.start_b <= self.end_b + 1

    def take_in(self, other: _Told) -> None:
        self.end_a, self.end_b = max(self.end_a, other.end_a), max(self.end_b, other.end_b)
        self.weight += other.weight

    def reason(self) -> Reason:
        return Reason(self.kind, Span(self.start_a, self.end_a), Span(self.start_b, self.end_b), self.weight)


def _joined(told: Iterable[_Told]) -> list[_Told]:
    """Tell words that follow each other on both sides as one reason; it stands where its last words stand."""
    found: dict[_Told, None] = {}
    last: dict[ReasonKind, _Told] = {}
    for each in sorted(told, key=_Told.place):
        before = last.get(each.kind)
        if before is not None and each.kind in _JOINING and before.goes_on_with(each):
            before.take_in(each)
            del found[before]
            found[before] = None
        else:
            found[each] = None
            last[each.kind] = each
    return list(found)


def _lightness(reason: Reason | _Told) -> float:
    return -reason.weight


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
