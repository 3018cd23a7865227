"""One thing in which two linked stretches do not tell the same. All positions are code points, half open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.text.span import Span

if TYPE_CHECKING:
    from core.analysis.alignment.links import Side


class DifferenceKind(StrEnum):
    """What differs."""

    FIGURE = "figure"
    DATE = "date"
    ORDINAL = "ordinal"
    NAME = "name"
    LIST = "list"
    """How many things are listed."""
    WORDS = "words"


class Standing(StrEnum):
    """Where it stands."""

    ONLY_A = "only_a"
    ONLY_B = "only_b"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    Attributes:
        a: Its words in the first side's text; none where they stand on the other side only.
        b: Its words in the second side's text.
        message: One sentence for the analyst.
    """

    kind: DifferenceKind
    standing: Standing
    a: tuple[Span, ...]
    b: tuple[Span, ...]
    message: str


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences of one side that a link holds.

    Attributes:
        language: Base language of the first of them; empty where it is not known.
    """

    side: Side
    spans: tuple[Span, ...]
    language: str

    @property
    def text(self) -> str:
        """The whole text that the spans lie in."""
        return self.side.reading.text

    def words(self, span: Span) -> str:
        """Give the words of a span."""
        return self.side.reading.words(span)


def passage(side: Side, places: tuple[int, ...]) -> Passage:
    """Give sentences of a side by their places in its list."""
    held = [side.sentences[n] for n in places]
    return Passage(side, tuple(Span(each.span.start, each.span.end) for each in held), held[0].language if held else "")
