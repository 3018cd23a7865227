"""How far the coding is: what of an article is coded, what was found there and is not, and what became of suggestions.

All positions are code points, half open.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.analysis.charts.source import Source
from core.analysis.suggesting.attribution import read_talk
from core.analysis.suggesting.people_words import plain
from core.language.quantity import Kind as QuantityKind
from core.text.fold import fold_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.model.record import Record
    from core.model.suggestion import Found

_FIGURES = frozenset({QuantityKind.NUMBER, QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.MONEY})
"""What may be a statistic; dates, ordinals and durations are none."""
_SPEAKING = frozenset({"say", "ask", "plan", "pledge", "agree"})
"""Verbs that report what somebody says; presiding, leading and attending are none."""
_MUCH = 0.5
"""Words that share half of the shorter stretch are the same thing."""


class Settled(StrEnum):
    """What became of something that was found in an article."""

    CODED = "coded"
    REJECTED = "rejected"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class FoundWords:
    """A figure, or a verb of speech, that stands in an article.

    Attributes:
        source: Its words; the id of the record is empty unless it is coded.
        language: Of its sentence; empty where it is not known.
        settled: What became of it.
    """

    source: Source
    language: str
    settled: Settled


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    done: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        """Take two together."""
        return Share(self.done + other.done, self.of + other.of)

    @property
    def ratio(self) -> float | None:
        """Between 0 and 1; None of nothing."""
        return self.done / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What became of what one rule finds.

    Attributes:
        rule: Its id ("meeting.numbered"); empty for records that were accepted though no rule finds them any more.
        type: Id of the record type.
        accepted: Records that were made by accepting a suggestion.
        coded: Records on the same words that were made otherwise: tagged by hand, imported, or before the history
            that is kept.
        rejected: Found things that the analyst rejected.
        open: Found things that are neither.
    """

    rule: str
    type: str
    accepted: int = 0
    coded: int = 0
    rejected: int = 0
    open: int = 0

    @property
    def found(self) -> int:
        """How many things the rule finds."""
        return self.accepted + self.coded + self.rejected + self.open

    @property
    def agreed(self) -> float | None:
        """Of those decided, the share that the analyst has as a record; None where nothing is decided."""
        decided = self.accepted + self.coded + self.rejected
        return (self.accepted + self.coded) / decided if decided else None


@dataclass(frozen=True, slots=True)
class ArticleCoverage:
    """What of one article is coded.

    Attributes:
        article: Id of the article.
        sentences: By language: sentences with words of a record, of all sentences of the article itself.
        figures: Figures in it, in text order.
        speech: Sentences that report speech, by their first such verb, in text order. One is coded where words of a
            speaker, or of a proposal, stand in it.
        outcomes: What became of suggestions, rule by rule; None where the article was not looked through yet.
    """

    article: str
    sentences: Mapping[str, Share]
    figures: tuple[FoundWords, ...]
    speech: tuple[FoundWords, ...]
    outcomes: tuple[RuleOutcome, ...] | None = None

    @property
    def coded(self) -> Share:
        """Sentences with words of a record, of all."""
        return sum(self.sentences.values(), Share())

    @property
    def open_figures(self) -> tuple[FoundWords, ...]:
        """Figures that are neither coded nor rejected."""
        return tuple(each for each in self.figures if each.settled is Settled.OPEN)

    @property
    def open_speech(self) -> tuple[FoundWords, ...]:
        """Reports of speech that nothing is coded of."""
        return tuple(each for each in self.speech if each.settled is Settled.OPEN)


@dataclass(frozen=True, slots=True)
class LanguageCoverage:
    """What is coded in one language, over some articles.

    Attributes:
        language: Base language (``vi``, ``zh``, ``en`` …); empty where it is not known.
        articles: In how many articles it has sentences.
        sentences: Those with words of a record, of all.
        figures: Those coded or rejected, of all.
        speech: Reports of speech that something is coded of, of all.
    """

    language: str
    articles: int
    sentences: Share
    figures: Share
    speech: Share


@dataclass(frozen=True, slots=True)
class CodedTypes:
    """Which record types say what is coded of an article.

    Attributes:
        figures: Ids of the types whose records are figures.
        speech: Ids of the types whose records are somebody speaking, or what somebody proposes.
    """

    figures: frozenset[str]
    speech: frozenset[str]


def coverage(
    article: str,
    text: str,
    reading: ArticleReading,
    records: Sequence[Record],
    types: CodedTypes,
    rejected: Collection[str] = (),
) -> ArticleCoverage:
    """Compare what stands in a text with what is coded of it.

    Args:
        article: Id of the article.
        text: Id of its newest text, the one that was read; words in older texts count for nothing.
        reading: That text.
        records: Of one analyst, in the article.
        types: Which of them are figures, and which are speech.
        rejected: Folded words that the analyst rejected as figures.
    """
    coded = _Coded(text, records)
    sentences: defaultdict[str, Share] = defaultdict(Share)
    for sentence in reading.sentences:
        sentences[sentence.language] += Share(int(coded.record_in(sentence.span) is not None), 1)
    return ArticleCoverage(
        article,
        dict(sentences),
        tuple(_figures(article, text, reading, coded, types.figures, rejected)),
        tuple(_speech(article, text, reading, coded, types.speech)),
    )


def rule_outcomes(
    found: Iterable[Found],
    body: str,
    text: str,
    records: Sequence[Record],
    *,
    accepted: Collection[str],
    rejected: Collection[tuple[str, str]],
) -> tuple[RuleOutcome, ...]:
    """Tell what became of what the rules found in an article, by rule.

    Args:
        found: What the rules find today.
        body: The text that they found it in.
        text: Its id.
        records: Of one analyst, in the article.
        accepted: Ids of records that were made by accepting.
        rejected: Types and folded words that the analyst rejected.
    """
    by_type: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_type[record.type].append(record)
    coded = {kind: _Coded(text, some) for kind, some in by_type.items()}
    count: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    met: set[str] = set()
    for each in found:
        own = coded.get(each.type)
        record = next(filter(None, (own.record_like(place) for place in each.mentions)), None) if own else None
        tally = count[each.rule, each.type]
        if record is not None:
            met.add(record)
            tally[0 if record in accepted else 1] += 1
        elif (each.type, fold_key(each.mentions[0].of(body))) in rejected:
            tally[2] += 1
        else:
            tally[3] += 1
    for record in records:
        if record.id in accepted and record.id not in met:
            count["", record.type][0] += 1
    return tuple(RuleOutcome(rule, kind, *tally) for (rule, kind), tally in count.items())


def outcomes_of(coverages: Iterable[ArticleCoverage]) -> tuple[RuleOutcome, ...]:
    """Add up what became of suggestions, by type and rule."""
    summed: dict[tuple[str, str], RuleOutcome] = {}
    for each in coverages:
        for outcome in each.outcomes or ():
            key = (outcome.type, outcome.rule)
            held = summed.get(key, RuleOutcome(outcome.rule, outcome.type))
            summed[key] = RuleOutcome(
                outcome.rule,
                outcome.type,
                held.accepted + outcome.accepted,
                held.coded + outcome.coded,
                held.rejected + outcome.rejected,
                held.open + outcome.open,
            )
    # What no rule finds any more stands behind the rules of its type.
    return tuple(summed[key] for key in sorted(summed, key=lambda key: (key[0], not key[1], key[1])))


def by_language(coverages: Iterable[ArticleCoverage]) -> tuple[LanguageCoverage, ...]:
    """Add up what is coded, by language; the language with most sentences first, the unknown one last."""
    articles: defaultdict[str, int] = defaultdict(int)
    sentences: defaultdict[str, Share] = defaultdict(Share)
    figures: defaultdict[str, Share] = defaultdict(Share)
    speech: defaultdict[str, Share] = defaultdict(Share)
    for each in coverages:
        for language, share in each.sentences.items():
            articles[language] += 1
            sentences[language] += share
        for words, sums in ((each.figures, figures), (each.speech, speech)):
            for one in words:
                sums[one.language] += Share(int(one.settled is not Settled.OPEN), 1)
    order = sorted(sentences, key=lambda language: (not language, -sentences[language].of, language))
    return tuple(LanguageCoverage(each, articles[each], sentences[each], figures[each], speech[each]) for each in order)


class _Coded:
    """Where the records of an article have words in one of its texts."""

    def __init__(self, text: str, records: Iterable[Record]) -> None:
        found = {
            (anchor.span, record.id, record.type)
            for record in records
            for anchors in (
                (mention.anchor for mention in record.mentions),
                (anchor for value in record.all_values() for anchor in value.words),
            )
            for anchor in anchors
            if anchor.text == text
        }
        self._places = sorted(found)
        self._mentions = sorted(
            (mention.anchor.span, record.id)
            for record in records
            for mention in record.mentions
            if mention.anchor.text == text
        )

    def record_in(self, span: Span, types: Collection[str] | None = None) -> str | None:
        """Give the first record that has words in a stretch; of some types only, if they are given."""
        for place, record, kind in self._places:
            if place.start >= span.end:
                break
            if place.overlaps(span) and (types is None or kind in types):
                return record
        return None

    def record_like(self, span: Span) -> str | None:
        """Give the record that has a mention on the same words."""
        for place, record in self._mentions:
            if place.start >= span.end:
                break
            shared = min(place.end, span.end) - max(place.start, span.start)
            if shared > 0 and shared >= _MUCH * min(len(place), len(span)):
                return record
        return None


def _figures(
    article: str,
    text: str,
    reading: ArticleReading,
    coded: _Coded,
    types: Collection[str],
    rejected: Collection[str],
) -> Iterable[FoundWords]:
    for each in reading.quantities:
        sentence = reading.sentence_at(each.span.start)
        if each.kind not in _FIGURES or sentence is None:
            continue
        record = coded.record_in(each.span, types)
        yield _found(
            article, text, reading, each.span, sentence, record, is_rejected=_is_rejected(reading, each.span, rejected)
        )


def _is_rejected(reading: ArticleReading, span: Span, rejected: Collection[str]) -> bool:
    words = fold_key(reading.words(span))
    within = re.compile(rf"(?<!\d){re.escape(words)}(?!\d)")
    return any(within.search(each) for each in rejected)


def _speech(
    article: str, text: str, reading: ArticleReading, coded: _Coded, types: Collection[str]
) -> Iterable[FoundWords]:
    _, talks = read_talk(plain(reading))
    for talk in talks:
        acts = (act for act in talk.acts if act.kind in _SPEAKING and act.actor is not None and not act.embedded)
        act = next(acts, None)
        if act is not None:
            record = coded.record_in(talk.sentence.span, types)
            yield _found(article, text, reading, Span(act.verb.start, act.verb.end), talk.sentence, record)


def _found(
    article: str,
    text: str,
    reading: ArticleReading,
    span: Span,
    sentence: Sentence,
    record: str | None,
    *,
    is_rejected: bool = False,
) -> FoundWords:
    settled = Settled.CODED if record else Settled.REJECTED if is_rejected else Settled.OPEN
    return FoundWords(Source(record or "", article, text, span, reading.words(span)), sentence.language, settled)
