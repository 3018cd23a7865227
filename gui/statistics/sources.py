"""Where a mark comes from, in words: its quotation, and the article that it stands in."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from core.project.short_names import short_article
from gui.form.dates import date_in_words
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.charts.source import Source
    from gui.actions.session import Session

_TOLD = ("publisher", "published")
_CONTEXT = 60
_MOST_SOURCES = 4
_LONGEST_QUOTATION = 240


def article_told(session: Session, article_id: str) -> str:
    """Name an article as a source: its short name, its publisher and its date, as far as they are known."""
    project = session.project
    known = {field.field: field.normal for field in project.article_fields(article_id)}
    if published := known.get("published"):
        known["published"] = date_in_words(published) or published
    return ", ".join(filter(None, (short_article(project.article(article_id)), *map(known.get, _TOLD))))


def quotation(session: Session, source: Source) -> tuple[str, str, str]:
    """Give the words of a source, with a little of what stands before and behind them; empty where there are none."""
    if source.span is None:
        return "", "", ""
    text = session.project.stored_text(source.text)
    start, end = source.span.start, source.span.end
    before, behind = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    if start > _CONTEXT:
        before = before.partition(" ")[2] or before
    before = before.rpartition("\n")[2]
    behind = behind.partition("\n")[0]
    if end + _CONTEXT < len(text):
        behind = behind.rpartition(" ")[0] or behind
    return _flat(before), _flat(source.exact[:_LONGEST_QUOTATION]), _flat(behind)


def mark_told(session: Session, heads: Sequence[str], sources: Sequence[Source]) -> str:
    """Say a mark as rich text: what it is, then each quotation and the article that it stands in.

    Args:
        heads: Plain lines, the first of which stands out.
    """
    told = [f"<b>{escape(heads[0])}</b>", *map(escape, heads[1:])] if heads else []
    for source in sources[:_MOST_SOURCES]:
        before, words, behind = quotation(session, source)
        if words:
            told.append(f"“…{escape(before)}<b>{escape(words)}</b>{escape(behind)}…”")
        told.append(f"— {escape(article_told(session, source.article))}")
    if len(sources) > _MOST_SOURCES:
        told.append(escape(tr("and %n more", "sources", len(sources) - _MOST_SOURCES)))
    return "<p style='white-space:pre-wrap'>" + "<br>".join(told) + "</p>"


def _flat(words: str) -> str:
    return words.replace("\n", " ").replace("\t", " ")
