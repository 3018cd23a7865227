"""Sides of a few sentences, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.alignment.links import Side
from core.analysis.suggesting.reading import read_article
from core.language.regions import Region, Role
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.alignment.links import Alignment, Reason
    from core.analysis.suggesting.reading import Naming


def side(
    language: str, *sentences: str, article: str = "", namings: Sequence[Naming] = (), role: Role = Role.BODY
) -> Side:
    """Make a side of sentences, each a line of its own."""
    text = "\n".join(sentences)
    regions = [Region(Span(0, len(text)), role, language)] if text else []
    reading = read_article(text, regions, published="2025-06-01", namings=namings)
    return Side(article or f"article-{language}", f"text-{language}", reading, reading.sentences)


def linked(alignment: Alignment) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.a, link.b) for link in alignment.links]


def told(a: Side, b: Side, reasons: Sequence[Reason]) -> set[tuple[str, str, str]]:
    """Give kind and words of reasons."""
    return {
        (reason.kind.value, a.reading.words(reason.a), b.reading.words(reason.b))
        for reason in reasons
        if reason.a is not None and reason.b is not None
    }
