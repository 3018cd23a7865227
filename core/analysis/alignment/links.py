"""What joins the sentences of two sides, and why.

A sentence is named by its place in the list of its side, from zero. All positions are code points, half open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.text.span import Span


class Sameness(StrEnum):
    """What two sides are to each other."""

    TRANSLATION = "translation"
    """One is a version of the other: what stands first here stands first there."""
    COMPARABLE = "comparable"
    """Two reports: some sentences tell the same, in any order."""


class ReasonKind(StrEnum):
    """What speaks for a link."""

    LENGTH = "length"
    FIGURE = "figure"
    DATE = "date"
    ORDINAL = "ordinal"
    ACRONYM = "acronym"
    NAME = "name"
    TERM = "term"
    """A term of the project's glossary, or a country."""
    DICTIONARY = "dictionary"
    SOUND = "sound"
    """Chinese characters read as Vietnamese syllables."""
    WORDS = "words"
    """Words of one language that stand on both sides."""


@dataclass(frozen=True, slots=True)
class Side:
    """What is compared: an article, or the regions of one language of it.

    Attributes:
        article: Id of the article.
        text: Id of its newest text (SHA-256).
        reading: That text, read.
        sentences: Those that are compared, in text order.
        spoken: In which languages the project has names of what the reading names, by the entity's id; a name that
            belongs to no language counts as one in ``""``. Of an entity that is left out nothing is known.
    """

    article: str
    text: str
    reading: ArticleReading
    sentences: tuple[Sentence, ...]
    spoken: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]], compare=False, repr=False)

    def words(self, n: int) -> str:
        """Give the words of the sentence at a place in the list."""
        return self.reading.words(self.sentences[n].span)


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for a link.

    Attributes:
        a: Words of the first side that it rests on; None where it rests on no particular words.
        b: Words of the second side.
        weight: Share of the score, 0 to 1.
    """

    kind: ReasonKind
    a: Span | None
    b: Span | None
    weight: float


class LinkState(StrEnum):
    """Who says so."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    """The analyst confirmed it, or made it."""


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of the two sides that tell the same; one or two of each, as a rule.

    Attributes:
        a: Places of the sentences of the first side, ascending.
        b: Places of those of the second side, ascending.
        score: 0 to 1.
        reasons: The weightiest first.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    reasons: tuple[Reason, ...]
    state: LinkState = LinkState.PROPOSED

    @property
    def kind(self) -> str:
        """Say how many sentences it joins: ``1-1``, ``1-2`` and so on."""
        return f"{len(self.a)}-{len(self.b)}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pair of sentences that may tell the same, whether or not it became a link."""

    a: int
    b: int
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What an analyst said of two stretches.

    Attributes:
        a: Stretches of the first side's text.
        b: Stretches of the second side's text.
        linked: Whether they tell the same; if not, no link may join them.
    """

    a: tuple[Span, ...]
    b: tuple[Span, ...]
    linked: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two sides stand to each other.

    Attributes:
        links: In the order of the first side. In a translation no two overlap unless the analyst made them so. Of two
            reports, a sentence that tells what several of the other side tell stands in several links.
        candidates: The best pairs of each sentence of either side, the best first.
        unplaced: Decisions whose stretches hold no sentence of their side any more.
    """

    sameness: Sameness
    links: tuple[Link, ...]
    candidates: tuple[Candidate, ...]
    unplaced: tuple[Decision, ...] = ()

    def alone(self, side: int, sentences: int) -> tuple[int, ...]:
        """List the places of a side's sentences that no link holds.

        Args:
            side: 0 for the first, 1 for the second.
            sentences: How many it has.
        """
        held = {n for link in self.links for n in (link.a, link.b)[side]}
        return tuple(n for n in range(sentences) if n not in held)

    def candidates_of(self, side: int, n: int, most: int = 3) -> Sequence[Candidate]:
        """Give the best pairs of one sentence, the best first.

        Args:
            side: 0 for the first, 1 for the second.
        """
        return [each for each in self.candidates if (each.a, each.b)[side] == n][:most]
