"""What is known of a publication, how far an analyst is with it, and what the parts of its text are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core.errors import UserFixable
from core.model.article import ARTICLE_FIELDS, REGION_ROLES
from core.model.change import Changes
from core.model.record import Origin, SpanRole
from core.model.regions import recast, with_body
from core.operations.acting import acting
from core.operations.wording import (
    CLEARED_FACT,
    MARKED_ARTICLE,
    MARKED_BODY,
    MARKED_BOTH,
    MARKED_LANGUAGE,
    MARKED_PART,
    NOT_KNOWN,
    RESET_PARTS,
    SET_FACT,
    short_article,
    shortened,
)
from core.store.readings import layout_of
from core.text.graphemes import check_edges
from core.text.span import Span, words_digest
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.article import Article, ArticleState, Region
    from core.project.project import Project
    from core.store.acts import ActWriter

_DATES = ("published", "retrieved")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CALLED = {"url": "URL"}
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class _Told:
    """A fact on its way into the store; the span is in the article's newest text."""

    raw: str
    normal: str
    origin: Origin
    span: Span | None


def set_fact(
    project: Project,
    article_id: str,
    field: str,
    *,
    text: str = "",
    span: Span | None = None,
    origin: Origin | None = None,
) -> Changes:
    """Write down a fact about a publication; it goes before what the program found.

    Words that are pointed at state it, and are read: a date becomes EDTF. What is typed beside them is what the analyst
    holds against what they say. What is typed alone is known from outside, or was inferred.

    Args:
        field: One of `core.model.article.ARTICLE_FIELDS`.
        span: Code points in the newest text.
        origin: *Stated* needs a span; with *inferred* the span is what it was inferred from.

    Raises:
        UserFixable: If the field is unknown, the span bad, or the words or the text not what the field holds.
    """
    article = project.article(article_id)
    _check_field(field)
    told = _told(project, article, field, " ".join(text.split()), span, origin)
    what = SET_FACT.of(fact=_called(field), article=short_article(article), words=shortened(told.normal))
    with acting(project, what, article=article_id) as writer:
        _write(project, writer, article, field, told)
    return writer.changes


def clear_fact(project: Project, article_id: str, field: str) -> Changes:
    """Take away what is known: what an analyst wrote down, so that what the program found shows again.

    Where nobody wrote anything down, what the program found is marked as not so; clearing again takes that back.
    """
    article = project.article(article_id)
    _check_field(field)
    written = project.store.articles.written_field(article_id, field)
    known = {each.field for each in project.article_fields(article_id)}
    if written is None and field not in known:
        return Changes()
    what = CLEARED_FACT.of(fact=_called(field), article=short_article(article))
    with acting(project, what, article=article_id) as writer:
        if written is None:
            row = {"article": article_id, "field": field, "raw": "", "normal": "", "origin": str(Origin.OUTSIDE)}
            writer.insert("article_field", row)
        else:
            row_id, spans = written
            for span_id in spans:
                writer.delete("article_field_span", span_id)
            writer.delete("article_field", row_id)
    return writer.changes


def set_article_state(project: Project, article_id: str, state: ArticleState) -> Changes:
    """Say how far the analyst is with an article."""
    article = project.article(article_id)
    what = MARKED_ARTICLE.of(article=short_article(article), article_state=state.replace("_", " "))
    with acting(project, what, article=article_id) as writer:
        writer.update("article", article_id, {"state": str(state)})
    return writer.changes


def set_region(
    project: Project, article_id: str, span: Span, *, role: str | None = None, language: str | None = None
) -> Changes:
    """Say by hand what a stretch of the newest text is, or what language it is in.

    Args:
        role: One of `core.model.article.REGION_ROLES`; None leaves it as it is.
        language: BCP 47 tag; empty if none is known; None leaves it as it is.

    Raises:
        UserFixable: If the span is bad, or the role or language none.
    """
    article, body = _article_and_span(project, article_id, span)
    if role is not None and role not in REGION_ROLES:
        cure = tr("Use one of {known}.", known=", ".join(REGION_ROLES))
        raise UserFixable(
            tr("“{role}” is no part of an article.", role=role), kept=tr("Nothing was changed."), cure=cure
        )
    if language and not _LANGUAGE.fullmatch(language):
        cure = tr("Use a language tag such as en, vi, zh-Hans or zh-Hant.")
        raise UserFixable(
            tr("“{language}” is not a language.", language=language), kept=tr("Nothing was changed."), cure=cure
        )
    if role is None and language is None:
        return Changes()
    regions = recast(body, project.regions(article_id), span, role=role, language=language)
    what = (MARKED_PART if language is None else MARKED_LANGUAGE if role is None else MARKED_BOTH).of(
        words=shortened(span.of(body)),
        role=role,
        language=language or str(NOT_KNOWN),
        article=short_article(article),
    )
    return _lay_out(project, article, regions, what)


def set_body(project: Project, article_id: str, start: int, end: int) -> Changes:
    """Say where the body of an article begins and ends in the newest text (code points, half open).

    Raises:
        UserFixable: If that is no stretch of the text.
    """
    span = Span(start, end)
    article, body = _article_and_span(project, article_id, span)
    regions = with_body(body, project.regions(article_id), span)
    return _lay_out(project, article, regions, MARKED_BODY.of(article=short_article(article)))


def reset_regions(project: Project, article_id: str) -> Changes:
    """Go back to the parts that the program finds in the newest text."""
    article = project.article(article_id)
    row = project.store.articles.written_layout(article.text)
    if row is None:
        return Changes()
    what = RESET_PARTS.of(article=short_article(article))
    with acting(project, what, article=article_id) as writer:
        writer.name(article_id)
        writer.delete("region", row)
    return writer.changes


def _told(project: Project, article: Article, field: str, text: str, span: Span | None, origin: Origin | None) -> _Told:
    origin = origin or (Origin.STATED if span is not None else Origin.OUTSIDE)
    if span is None:
        if origin is Origin.STATED:
            raise UserFixable(
                tr("No words state this."),
                kept=tr("Nothing was changed."),
                cure=tr("Point at the words in the article."),
            )
        return _Told("", _normal(field, text, ""), origin, None)
    _, body = _article_and_span(project, article.id, span)
    language = project.circumstances(article.id, span.start).language
    words = span.of(body)
    if origin is Origin.OUTSIDE:
        raise UserFixable(
            tr("What stands in the article is not known from outside."),
            kept=tr("Nothing was changed."),
            cure=tr("Choose “stated” or “inferred”."),
        )
    normal = _normal(field, text or words, language)
    return _Told(words if origin is Origin.STATED else "", normal, origin, span)


def _normal(field: str, text: str, language: str) -> str:
    """Read what a field is to hold.

    Raises:
        UserFixable: If that is nothing that it can hold.
    """
    text = " ".join(text.split())
    if not text:
        raise UserFixable(
            tr("There is nothing to write down as the {field}.", field=_called(field)),
            kept=tr("Nothing was changed."),
            cure=tr("Type it, or point at its words."),
        )
    if len(text) > _LONGEST:
        raise UserFixable(
            tr("This is too long for the {field}.", field=_called(field)),
            kept=tr("Nothing was changed."),
            cure=tr("Choose fewer words."),
        )
    if field in _DATES:
        return _date(text, language)
    if field == "url":
        return _address(text)
    return text


def _date(text: str, language: str) -> str:
    # The rules of three languages: nothing else here needs them.
    from core.language.dates import read_date
    from core.language.readings import explain_not_a_date, valid_edtf
    from core.project.readers import read_typed_date

    if valid_edtf(text):
        return text
    reading = read_date(text, language or None) or read_typed_date(text)
    if reading is None:
        raise UserFixable(
            explain_not_a_date(text),
            kept=tr("Nothing was changed."),
            cure=tr("Write it as a date such as 2020-09-24, 2020-11 or 2020."),
        )
    return reading.edtf


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text
    except ValueError:
        sound = False
    if not sound:
        raise UserFixable(
            tr("“{text}” is no address on the web.", text=shortened(text)),
            kept=tr("Nothing was changed."),
            cure=tr("Write all of it, beginning with https:// or http://."),
        )
    return text


def _write(project: Project, writer: ActWriter, article: Article, field: str, told: _Told) -> None:
    columns = {"raw": told.raw, "normal": told.normal, "origin": str(told.origin)}
    written = project.store.articles.written_field(article.id, field)
    if written is None:
        row_id = writer.insert("article_field", columns | {"article": article.id, "field": field})
    else:
        row_id, spans = written
        writer.update("article_field", row_id, columns)
        for span_id in spans:
            writer.delete("article_field_span", span_id)
    if told.span is None:
        return
    role = SpanRole.WORDS if told.origin is Origin.STATED else SpanRole.BASIS
    words = told.span.of(project.stored_text(article.text))
    writer.insert(
        "article_field_span",
        {
            "article_field": row_id,
            "text": article.text,
            "start": told.span.start,
            "end": told.span.end,
            "digest": words_digest(words).hex(),
            "role": str(role),
        },
    )


def _lay_out(project: Project, article: Article, regions: Sequence[Region], what: str) -> Changes:
    if tuple(regions) == project.regions(article.id):
        return Changes()
    layout = layout_of(regions)
    row = project.store.articles.written_layout(article.text)
    with acting(project, what, article=article.id) as writer:
        writer.name(article.id)
        if row is None:
            writer.insert("region", {"text": article.text, "layout": layout})
        else:
            writer.update("region", row, {"layout": layout})
    return writer.changes


def _article_and_span(project: Project, article_id: str, span: Span) -> tuple[Article, str]:
    article = project.article(article_id)
    body = project.stored_text(article.text)
    span.check_inside(body)
    check_edges(body, span)
    return article, body


def _check_field(field: str) -> None:
    if field not in ARTICLE_FIELDS:
        raise UserFixable(
            tr("Nothing is known as “{field}” of an article.", field=field),
            kept=tr("Nothing was changed."),
            cure=tr("Use one of {known}.", known=", ".join(ARTICLE_FIELDS)),
        )


def _called(field: str) -> str:
    return _CALLED.get(field, f"date on which it was {field}" if field in _DATES else field)
