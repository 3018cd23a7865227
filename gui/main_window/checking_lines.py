"""Checks as the list shows them: the words in question, with some of what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.project.checks import Doubt
from core.project.checks_across import DoubtAcross
from core.project.short_names import short_article
from gui.checks.lines import CheckLine, QuotedLine
from gui.corpus.filtering import snippet_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.project.checks_across import Quoted
    from core.project.project import Project

_AROUND = 80
_MOST_QUOTED = 4
"""Of one check: more quotations hide the next check."""


def lines_of(project: Project, doubts: Iterable[Doubt | DoubtAcross]) -> list[CheckLine]:
    """Set checks on lines; those across articles name the article of each quotation.

    Raises:
        UserFixable: If an article is gone, or a text cannot be read.
    """
    return [CheckLine(doubt, tuple(_quoted(project, each) for each in _places(doubt))) for doubt in doubts]


def _places(doubt: Doubt | DoubtAcross) -> Sequence[Doubt | Quoted]:
    """Choose what is quoted of a check: the first words of each article, its own first."""
    if not isinstance(doubt, DoubtAcross):
        return (doubt,)
    first = {each.article: each for each in reversed(doubt.quotations)}
    return [first[article] for article in dict.fromkeys(each.article for each in doubt.quotations)][:_MOST_QUOTED]


def _quoted(project: Project, place: Doubt | Quoted) -> QuotedLine:
    around = snippet_around(project.stored_text(place.text), place.span, _AROUND)
    name = "" if isinstance(place, Doubt) else short_article(project.article(place.article))
    return QuotedLine(place.article, place.text, place.span, around.before, around.words, around.after, name)
