"""What types of name and languages are called on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.project.short_names import short_article
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.project.project import Project

LANGUAGE_TAGS = ("", "en", "vi", "zh")
"""Languages that a name is usually of; the first means none."""


def type_words(kind: str) -> str:
    """Name a type of entity; one that only a project's codebook knows is called as it is written there."""
    known = {
        "meeting": tr("Meeting"),
        "person": tr("Person"),
        "organisation": tr("Organisation"),
        "place": tr("Place"),
        "country": tr("Country"),
        "collective": tr("Group of countries"),
    }
    return known.get(kind, kind)


def type_icon(kind: str) -> str:
    """Name the icon of a type of entity."""
    known = {"meeting", "person", "organisation", "place"}
    return kind if kind in known else "place" if kind == "country" else "entity"


def language_words(tag: str) -> str:
    """Name the language of a name."""
    known = {"": tr("Any language"), "en": tr("English"), "vi": tr("Vietnamese"), "zh": tr("Chinese")}
    return known.get(tag, tag)


def file_names(project: Project, articles: Iterable[str]) -> dict[str, str]:
    """Give the short file names of articles by their ids; "" for one that is out of the project by now."""
    asked = dict.fromkeys(articles, "")
    found = project.store.articles.articles_among(project.shown_id or "none", list(asked))
    return asked | {each.id: short_article(each) for each in found}


def one_line(words: str) -> str:
    """Give words of an article without their line breaks."""
    return " ".join(words.split())
