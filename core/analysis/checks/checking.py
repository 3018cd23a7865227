"""All checks of one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.checks.acronyms import MISSPELT, check_acronyms
from core.analysis.checks.coded_years import YEAR_FROM_NOWHERE, check_coded_years
from core.analysis.checks.counts import CODED_DIFFER, ITEMS_DIFFER, NOT_NUMBERED, check_counts
from core.analysis.checks.dates import AFTER_PUBLICATION, IMPOSSIBLE, NO_YEAR, WEEKDAY, check_dates
from core.analysis.checks.doubled import DOUBLED, check_doubled_words
from core.analysis.view import require_one_analyst

if TYPE_CHECKING:
    from core.analysis.checks.finding import CheckedArticle, Finding

RULES = frozenset(
    {
        AFTER_PUBLICATION,
        CODED_DIFFER,
        DOUBLED,
        IMPOSSIBLE,
        ITEMS_DIFFER,
        MISSPELT,
        NOT_NUMBERED,
        NO_YEAR,
        WEEKDAY,
        YEAR_FROM_NOWHERE,
    }
)
"""Ids of all checks; a promise, for dismissals name them."""


def check_article(article: CheckedArticle) -> tuple[Finding, ...]:
    """Say what a careful reader would question in an article, in text order.

    Raises:
        Bug: If the records are of more than one analyst.
    """
    require_one_analyst(article.records)
    found = [
        *check_dates(article),
        *check_acronyms(article),
        *check_counts(article),
        *check_coded_years(article),
        *check_doubled_words(article),
    ]
    unique = dict.fromkeys(sorted(found, key=lambda each: (each.span, each.rule, each.message)))
    return tuple(unique)
