"""What can stand in a column, the likeliest first."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.project.comparing import Part, part_name, parts_of
from core.project.partners import partners
from core.project.project import Project
from core.text.fold import fold_key
from gui.compare.part_titles import part_title

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST = 200
"""Of more articles nobody reads the names; typing some letters finds the others."""
FEW = 100
"""Articles among which a likely partner is found while the window waits."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can stand in a column.

    Attributes:
        name: In few words.
        title: Its headline; empty where nothing is known of it but its language.
        reasons: Why it is a likely partner; empty for any other.
    """

    part: Part
    name: str
    title: str
    reasons: tuple[str, ...] = ()


def likely_offers(project: Project, beside: Part) -> list[Offer]:
    """List what goes well beside a part: other languages of its article, and articles that tell of the same."""
    mine = [part for part in parts_of(project, beside.article) if part.language]
    versions = [_offer(project, each) for each in mine if beside.language and each != beside]
    told = [each for each in partners(project, beside.article) if each.part.article != beside.article]
    return versions + [_offer(project, each.part, each.reasons) for each in told]


def likely_offers_in(path: Path, analyst: str, beside: Part) -> list[Offer]:
    """List the same in another thread, with a project of its own."""
    with closing(Project.open(path, analyst=analyst, read_only=True)) as project, project.one_moment():
        return likely_offers(project, beside)


def all_offers(project: Project, words: str = "") -> Iterator[Offer]:
    """List articles, each followed by its languages where it has several.

    Args:
        words: What name or title must hold, without case and tone marks.
    """
    sought = fold_key(words).split()
    count = 0
    for row in project.store.listing.articles():
        held = fold_key(f"{row.file} {row.title} {row.publisher}")
        if all(each in held for each in sought):
            for part in parts_of(project, row.id):
                yield _offer(project, part)
            count += 1
            if count == MOST:
                return


def first_pair(project: Project, article: str) -> tuple[Part, ...]:
    """Choose what to begin with: the languages of an article that has several, or else it and a likely partner.

    Returns:
        Two parts; one or none where there is nothing to set beside.
    """
    languages = _in_text_order(project, article)
    if len(languages) > 1:
        return languages[:2]
    mine, rows = Part(article), project.store.listing.articles()
    likely = next(iter(likely_offers(project, mine)), None)
    if likely is not None:
        return mine, likely.part
    other = next((row.id for row in rows if row.id != article), None)
    return (mine,) if other is None else (mine, Part(other))


def first_pair_in(path: Path, analyst: str, article: str) -> tuple[Part, ...]:
    """Choose the same in another thread, with a project of its own."""
    with closing(Project.open(path, analyst=analyst, read_only=True)) as project, project.one_moment():
        return first_pair(project, article)


def is_quick(project: Project, article: str) -> bool:
    """Tell whether the first pair is found before anybody notices that it is looked for."""
    return len(project.store.listing.articles()) <= FEW or len(_in_text_order(project, article)) > 1


def _in_text_order(project: Project, article: str) -> tuple[Part, ...]:
    """List the languages of an article as they follow one another in it."""
    spoken = [each.language.lower().partition("-")[0] for each in project.regions(article)]
    parts = [part for part in parts_of(project, article) if part.language]
    return tuple(
        sorted(parts, key=lambda part: spoken.index(part.language) if part.language in spoken else len(spoken))
    )


def _offer(project: Project, part: Part, reasons: tuple[str, ...] = ()) -> Offer:
    return Offer(part, part_name(project, part), part_title(project, part), reasons)
