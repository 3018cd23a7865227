"""Choosing among places, and saying what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.carrying_over.wanted import Landed, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.analysis.carrying_over.crossing import Crossing
    from core.text.span import Span
    from core.wording import Phrase


def nearest(spans: Iterable[Span], crossing: Crossing) -> Span:
    """Give the span that stands nearest to where the words would stand; of two at one place the longer one."""
    middle = crossing.near.start + crossing.near.end
    return min(spans, key=lambda span: (abs(span.start + span.end - middle), -len(span), span.start))


def found(
    spans: tuple[Span, ...], reason: Phrase, score: float, *, normal: str | None = None, named: bool = False
) -> Landed:
    """Say that words of the other side say the same."""
    return Landed(Status.FOUND, tuple(sorted(spans)), reason, score, normal, named)


def unsure(spans: tuple[Span, ...], reason: Phrase, score: float, *, normal: str | None = None) -> Landed:
    """Say that words of the other side may say the same, or say something else of the same sort."""
    return Landed(Status.UNSURE, tuple(sorted(spans)), reason, score, normal)


def absent(reason: Phrase) -> Landed:
    """Say that the other side does not say it where it would be expected."""
    return Landed(Status.ABSENT, (), reason, 0.0)
