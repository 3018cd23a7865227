"""Words with their source for the clipboard: plain, and with a link for programs that take one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.form.dates import date_in_words
from gui.tasks.clipboard import empty_data
from gui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from core.project.project import Project
    from core.text.span import Span

_TOLD = ("title", "publisher", "published", "url")


def quoted(project: Project, article_id: str, span: Span | None) -> QMimeData:
    """Quote words with title, outlet, date and address of their article; the source alone where there are none.

    Args:
        span: Code points in the newest text.
    """
    known = {field.field: field.normal for field in project.article_fields(article_id)}
    if published := known.get("published"):
        known["published"] = date_in_words(published) or published
    words = span.of(project.text(article_id)) if span is not None else ""
    file = project.article(article_id).file
    data = empty_data()
    data.setText(_worded(words, _source(known, file), span))
    data.setHtml(_worded(_lines(words), _linked(known, file), span))
    return data


def web_address(address: str) -> str:
    """Give an address that a browser may open; empty where it is none of the web."""
    bare = address.strip()
    return bare if bare.lower().startswith(("https://", "http://")) else ""


def _worded(words: str, source: str, span: Span | None) -> str:
    if span is None:
        return source
    return tr(
        "“{words}” ({source}; characters {start}–{end})", words=words, source=source, start=span.start, end=span.end
    )


def _source(known: dict[str, str], file: str) -> str:
    return ", ".join(filter(None, (known.get(field, "") for field in _TOLD))) or file


def _linked(known: dict[str, str], file: str) -> str:
    # It brings every entity of HTML with it, and only the clipboard needs it.
    from html import escape

    address = web_address(known.get("url", ""))
    title = escape(known.get("title", "") or file)
    if address:
        title = f'<a href="{escape(address, quote=True)}">{title}</a>'
    return ", ".join(filter(None, (title, escape(known.get("publisher", "")), escape(known.get("published", "")))))


def _lines(words: str) -> str:
    from html import escape

    return "<br>".join(escape(words).splitlines())
