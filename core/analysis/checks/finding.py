"""What a check looks at, and what it says. All positions are code points, half open, in the article's newest text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.suggesting.reading import ArticleReading
    from core.model.codebook import Codebook
    from core.model.record import Record
    from core.text.span import Span


class Severity(StrEnum):
    """How much it matters."""

    WARNING = "warning"
    """Something cannot be as it stands."""
    NOTICE = "notice"
    """Something to keep in mind while coding."""


@dataclass(frozen=True, slots=True)
class CheckedArticle:
    """One article and what one analyst coded in it.

    Attributes:
        reading: The newest text, read.
        text: Id of that text.
        records: Of one analyst, in this article.
        codebook: Says which fields are dates.
        series: Acronyms of the series of meetings that the project knows.
    """

    reading: ArticleReading
    text: str
    records: Sequence[Record]
    codebook: Codebook
    series: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    Attributes:
        span: The words in question.
        exact: These words, verbatim.
        rule: Stable id of the check.
        message: One sentence for the analyst.
    """

    span: Span
    exact: str
    rule: str
    message: str
    severity: Severity
