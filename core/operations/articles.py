"""Bringing articles into a project."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.model.ids import text_id
from core.operations.acting import acting
from core.operations.left_out import why_left_out
from core.operations.wording import IMPORTED, IMPORTED_MANY, shortened
from core.store.readings import layout_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.intake.files import IncomingArticle
    from core.model.change import Changes
    from core.project.project import Project
    from core.store.acts import ActWriter


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """What became of one incoming article.

    Attributes:
        article: Its id, or that of the article that the project held already.
        new: Whether it was made.
    """

    article: str
    new: bool
    incoming: IncomingArticle


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An incoming article whose text was deleted for good before, and why."""

    incoming: IncomingArticle
    why: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    articles: tuple[ImportedArticle, ...]
    changes: Changes
    left_out: tuple[LeftOut, ...] = ()


def import_articles(project: Project, incoming: Sequence[IncomingArticle]) -> Imported:
    """Bring articles in, all in one act.

    A text that the project holds already makes nothing new; one that was deleted for good is left out.
    """
    imported: list[ImportedArticle] = []
    deleted = why_left_out(project.store)
    fresh = [each for each in incoming if not project.store.articles.articles_on_text(text_id(each.body))]
    left_out = [LeftOut(each, deleted[key]) for each in fresh if (key := text_id(each.body)) in deleted]
    fresh = [each for each in fresh if text_id(each.body) not in deleted]
    names = shortened(", ".join(article.file for article in fresh[:3]), 60)
    what = IMPORTED.of(files=names) if len(fresh) < 4 else IMPORTED_MANY.of(len(fresh), files=names)
    with acting(project, what) as writer:
        for article in incoming:
            known = project.store.articles.articles_on_text(text_id(article.body))
            if known:
                imported.append(ImportedArticle(known[0], new=False, incoming=article))
            elif text_id(article.body) not in deleted:
                made = _add_article(project, writer, article)
                imported.append(ImportedArticle(made, new=True, incoming=article))
    return Imported(tuple(imported), writer.changes, tuple(left_out))


def _add_article(project: Project, writer: ActWriter, incoming: IncomingArticle) -> str:
    body = incoming.body
    stored = project.store.add_text(body, data=incoming.data, encoding=incoming.encoding)
    project.store.add_reading(stored, body, incoming.reading)
    created = datetime.now(UTC).isoformat("T", "microseconds")
    article = writer.insert("article", {"file": incoming.file, "state": "new", "created": created})
    writer.insert("article_text", {"article": article, "text": stored, "n": 0})
    if incoming.language is not None:
        # The analyst's word: it stands, whatever the rules find in the text later.
        writer.insert("region", {"text": stored, "layout": layout_of(incoming.reading.regions)})
    return article
