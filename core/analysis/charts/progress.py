"""How far the coding is: what of an article is coded, what was found there and is not, and what became of suggestions.

All positions are code points, half open.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.analysis.charts.coded_words import CodedWords
from core.analysis.charts.source import Source
from core.analysis.suggesting.attribution import read_talk
from core.analysis.suggesting.people_words import plain
from core.language.quantity import Kind as QuantityKind
from core.text.fold import fold_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from core.analysis.charts.rule_outcomes import RuleFinding
    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.model.record import Record

_FIGURES = frozenset({QuantityKind.NUMBER, QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.MONEY})
"""What may be a statistic; dates, ordinals and durations are none."""
_SPEAKING = frozenset({"say", "ask", "plan", "pledge", "agree"})
"""Verbs that report what somebody says; presiding, leading and attending are none."""


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
class ArticleCoverage:
    """What of one article is coded.

    Attributes:
        article: Id of the article.
        sentences: By language: sentences with words of a record, of all sentences of the article itself.
        figures: Figures in it, in text order.
        speech: Sentences that report speech, by their first such verb, in text order. One is coded where words of a
            speaker, or of a proposal, stand in it.
        findings: What the rules found in it, and what became of each; None where it was not looked through yet.
    """

    article: str
    sentences: Mapping[str, Share]
    figures: tuple[FoundWords, ...]
    speech: tuple[FoundWords, ...]
    findings: tuple[RuleFinding, ...] | None = None

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
    coded = CodedWords(text, records)
    sentences: defaultdict[str, Share] = defaultdict(Share)
    for sentence in reading.sentences:
        sentences[sentence.language] += Share(int(coded.record_in(sentence.span) is not None), 1)
    return ArticleCoverage(
        article,
        dict(sentences),
        tuple(_figures(article, text, reading, coded, types.figures, rejected)),
        tuple(_speech(article, text, reading, coded, types.speech)),
    )


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


def _figures(
    article: str,
    text: str,
    reading: ArticleReading,
    coded: CodedWords,
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
    article: str, text: str, reading: ArticleReading, coded: CodedWords, types: Collection[str]
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
