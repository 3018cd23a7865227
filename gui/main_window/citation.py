"""Words with their source, for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.project.project import Project
    from core.text.span import Span


def with_source(project: Project, article_id: str, span: Span) -> str:
    """Quote words with title, publisher, date and address of their article, as far as they are known."""
    article = project.article(article_id)
    known = {field.field: field.normal for field in project.article_fields(article_id)}
    source = [known.get(field, "") for field in ("title", "publisher", "published", "url")]
    told = ", ".join(filter(None, source)) or article.file
    return f"“{span.of(project.text(article_id))}” ({told}; characters {span.start}–{span.end})"


def counted(number: int, thing: str) -> str:
    """Say how many there are: "1 record", "2 records"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
