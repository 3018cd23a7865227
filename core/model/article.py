"""Articles, their texts and the regions of a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model.record import Origin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.record import Anchor
    from core.text.span import Span


BOILERPLATE = "boilerplate"
"""What stands outside the article itself: related links, menus."""
REGION_ROLES = ("headline", "dateline", "body", "caption", "credit", BOILERPLATE)
ARTICLE_FIELDS = ("title", "publisher", "author", "url", "published", "retrieved")
"""What can be known about a publication."""
_NOT_LANGUAGES = (BOILERPLATE,)


class ArticleState(StrEnum):
    """How far an analyst is with an article."""

    NEW = "new"
    IN_WORK = "in_work"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Region:
    """A span of a text with a role (headline, dateline, body, caption, credit, boilerplate) and a language."""

    span: Span
    role: str
    language: str


@dataclass(frozen=True, slots=True)
class Published:
    """When an article says it was published.

    Attributes:
        edtf: The date.
        span: The words that state it, or from which it was concluded.
        origin: Stated, or inferred where words of another place had to help.
    """

    edtf: str
    span: Span
    origin: Origin = Origin.STATED


@dataclass(frozen=True, slots=True)
class TextReading:
    """What the program finds in a text by itself; an analyst's own word goes before it.

    Attributes:
        languages: Of the article's own regions, the one that takes up most room first.
        headline: Code points, half open.
    """

    regions: tuple[Region, ...]
    languages: tuple[str, ...]
    headline: Span | None = None
    published: Published | None = None


@dataclass(frozen=True, slots=True)
class ArticleField:
    """One fact about a publication.

    Attributes:
        field: One of `ARTICLE_FIELDS`.
        raw: The words that say it, verbatim; empty where none do.
        normal: What is held: EDTF for dates. Empty where an analyst says that what was found is not so.
    """

    id: str
    field: str
    raw: str
    normal: str
    origin: Origin
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A publication as lists show it.

    Attributes:
        file: Name of the file it came from.
        text: Id of the newest text (SHA-256, hex).
        characters: Length of that text in code points.
        languages: In the order in which they take up the body, most first.
        records: Number of records in the set that was asked for.
    """

    id: str
    file: str
    title: str
    text: str
    characters: int
    languages: tuple[str, ...]
    published: str
    state: ArticleState
    records: int = 0


@dataclass(frozen=True, slots=True)
class Analyst:
    """Who coded."""

    id: str
    name: str
    colour: str


def languages_of(regions: Sequence[Region]) -> tuple[str, ...]:
    """List the languages of an article's own regions, the one that takes up most room first."""
    room: dict[str, int] = {}
    for region in regions:
        if region.language and region.role not in _NOT_LANGUAGES:
            room[region.language] = room.get(region.language, 0) + len(region.span)
    return tuple(sorted(room, key=lambda language: -room[language]))
