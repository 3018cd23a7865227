"""Articles, their texts and the regions of a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.record import Anchor, Origin
    from core.text.span import Span


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
class ArticleField:
    """One editable fact about a publication (title, publisher, author, url, published, retrieved)."""

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
