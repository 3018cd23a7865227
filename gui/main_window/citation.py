"""Words with their source, for the clipboard; dates and numbers as they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt

from gui.wording import tr

if TYPE_CHECKING:
    from core.project.project import Project
    from core.text.span import Span

_LENGTH_OF_A_DAY = 10


def with_source(project: Project, article_id: str, span: Span) -> str:
    """Quote words with title, publisher, date and address of their article, as far as they are known."""
    article = project.article(article_id)
    known = {field.field: field.normal for field in project.article_fields(article_id)}
    source = [known.get(field, "") for field in ("title", "publisher", "published", "url")]
    told = ", ".join(filter(None, source)) or article.file
    return tr(
        "“{words}” ({source}; characters {start}–{end})",
        words=span.of(project.text(article_id)),
        source=told,
        start=span.start,
        end=span.end,
    )


def date_told(edtf: str) -> str:
    """Write a day as it is read; any other date stays as it is stored."""
    day = QDate.fromString(edtf, Qt.DateFormat.ISODate) if len(edtf) == _LENGTH_OF_A_DAY else QDate()
    return QLocale().toString(day, tr("d MMM yyyy", "a day as Qt writes it")) if day.isValid() else edtf
