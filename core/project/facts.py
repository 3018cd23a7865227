"""What is known of a publication, for a panel: every fact with its words, and who found it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.article import ARTICLE_FIELDS

if TYPE_CHECKING:
    from core.model.article import Analyst
    from core.model.record import Anchor, Origin
    from core.project.project import Project


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact about a publication, known or not.

    Attributes:
        field: One of `core.model.article.ARTICLE_FIELDS`.
        raw: The words that say it, verbatim; empty where none do.
        normal: What is held: EDTF for dates; empty where nothing is known.
        origin: None where nothing is known.
        anchors: In whichever text of the article; words, or what it was inferred from.
        is_written: Whether somebody wrote it down, be it that nothing is known; else the program read it.
        analyst: Who wrote it down, where that is in the history.
        at: When; local time of day and date, ISO 8601 with offset.
    """

    field: str
    raw: str = ""
    normal: str = ""
    origin: Origin | None = None
    anchors: tuple[Anchor, ...] = ()
    is_written: bool = False
    analyst: Analyst | None = None
    at: str = ""


def facts_of(project: Project, article_id: str) -> tuple[Fact, ...]:
    """List all facts of a publication in a fixed order, those that are not known too."""
    known = {each.field: each for each in project.article_fields(article_id)}
    analysts = {analyst.id: analyst for analyst in project.analysts()}
    facts: list[Fact] = []
    for field in ARTICLE_FIELDS:
        written = project.store.articles.written_field(article_id, field)
        act = project.store.history.last_act_on(written[0]) if written is not None else None
        who, at = (analysts.get(act.analyst), act.at) if act is not None else (None, "")
        told = known.get(field)
        if told is None:
            facts.append(Fact(field, is_written=written is not None, analyst=who, at=at))
        else:
            is_written = written is not None
            facts.append(Fact(field, told.raw, told.normal, told.origin, told.anchors, is_written, who, at))
    return tuple(facts)


def has_own_regions(project: Project, article_id: str) -> bool:
    """Tell whether the parts of an article's newest text were laid out by hand."""
    return project.store.articles.written_layout(project.article(article_id).text) is not None
