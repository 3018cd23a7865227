"""Bringing articles into a project."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.model.ids import text_id
from core.operations.acting import acting
from core.operations.wording import shortened
from core.store.articles import layout_of
from core.text.span import words_digest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.intake.files import IncomingArticle
    from core.model.change import Changes
    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.text.span import Span


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
class Imported:
    """What an import did."""

    articles: tuple[ImportedArticle, ...]
    changes: Changes


def import_articles(project: Project, incoming: Sequence[IncomingArticle]) -> Imported:
    """Bring articles in, all in one act. A text that the project holds already makes nothing new."""
    imported: list[ImportedArticle] = []
    fresh = [each for each in incoming if not project.store.articles.articles_on_text(text_id(each.body))]
    names = shortened(", ".join(article.file for article in fresh[:3]), 60)
    what = f"imported {names}" if len(fresh) < 4 else f"imported {len(fresh)} articles ({names} …)"
    with acting(project, what) as writer:
        for article in incoming:
            known = project.store.articles.articles_on_text(text_id(article.body))
            if known:
                imported.append(ImportedArticle(known[0], new=False, incoming=article))
                continue
            made = _add_article(project, writer, article)
            imported.append(ImportedArticle(made, new=True, incoming=article))
    return Imported(tuple(imported), writer.changes)


def _add_article(project: Project, writer: ActWriter, incoming: IncomingArticle) -> str:
    body = incoming.body
    stored = project.store.add_text(body)
    project.store.add_original(incoming.data, incoming.encoding, stored, body)
    created = datetime.now(UTC).isoformat("T", "microseconds")
    article = writer.insert("article", {"file": incoming.file, "state": "new", "created": created})
    writer.insert("article_text", {"article": article, "text": stored, "n": 0})
    if not project.store.articles.regions(stored):
        writer.insert("region", {"text": stored, "layout": layout_of(incoming.regions)})
    if incoming.headline is not None:
        headline = incoming.headline.of(body)
        _add_field(writer, article, "title", headline, headline, stored, incoming.headline)
    if incoming.published is not None:
        words = incoming.published.span.of(body)
        _add_field(writer, article, "published", words, incoming.published.edtf, stored, incoming.published.span)
    return article


def _add_field(writer: ActWriter, article: str, field: str, raw: str, normal: str, text: str, span: Span) -> None:
    made = writer.insert(
        "article_field", {"article": article, "field": field, "raw": raw, "normal": normal, "origin": "stated"}
    )
    writer.insert(
        "article_field_span",
        {
            "article_field": made,
            "text": text,
            "start": span.start,
            "end": span.end,
            "digest": words_digest(raw).hex(),
            "role": "words",
        },
    )
