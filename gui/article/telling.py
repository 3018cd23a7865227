"""Names of facts, parts, languages and states on screen, and where a fact comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from core.model.article import ArticleState
from core.model.record import Origin
from gui.wording import tr

if TYPE_CHECKING:
    from core.project.facts import Fact

_MILLISECONDS = 12
"""Hex digits at the head of an id that tell when it was made."""


def fact_told(field: str) -> str:
    """Name a fact about a publication; an unknown one keeps its own name."""
    known = {
        "title": tr("Title"),
        "publisher": tr("Publisher"),
        "author": tr("Author"),
        "url": tr("Web address"),
        "published": tr("Published"),
        "retrieved": tr("Retrieved"),
    }
    return known.get(field, field)


def origin_told(fact: Fact) -> tuple[str, str]:
    """Say in a word or two where a fact comes from, and in a sentence."""
    if fact.origin is None and fact.is_written:
        return tr("marked as not so"), tr("What the program read was taken away. Clear again to bring it back.")
    if fact.origin is None:
        return tr("not known"), tr("Type it, or click here and select its words in the article.")
    if not fact.is_written and fact.origin is Origin.INFERRED:
        return tr("inferred"), tr("Concluded from words of the article.")
    if not fact.is_written:
        return tr("read by the program"), tr("The program found this in the text; nobody has confirmed it.")
    told = {
        Origin.STATED: (tr("◉ stated"), tr("Words of the article state it.")),
        Origin.INFERRED: (tr("inferred"), tr("Concluded from words of the article.")),
        Origin.OUTSIDE: (tr("from elsewhere"), tr("Typed by an analyst; it does not stand in the article.")),
    }
    words, sentence = told[fact.origin]
    who = _who(fact)
    return words, f"{sentence} {who}".strip()


def _who(fact: Fact) -> str:
    if fact.analyst is None:
        return ""
    return tr("{analyst}, {time}", analyst=fact.analyst.name, time=_time_told(fact.at))


def _time_told(iso: str) -> str:
    moment = QDateTime.fromString(iso[:19], "yyyy-MM-ddTHH:mm:ss")
    return QLocale().toString(moment, tr("d MMM yyyy, HH:mm", "a moment, in Qt's letters")) if moment.isValid() else ""


def role_told(role: str) -> str:
    """Name what a part of an article is."""
    known = {
        "headline": tr("Headline"),
        "dateline": tr("Dateline"),
        "body": tr("Body", "of an article"),
        "caption": tr("Caption"),
        "credit": tr("Credit"),
        "boilerplate": tr("Outside the article"),
    }
    return known.get(role, role)


def language_told(tag: str) -> str:
    """Name the language of a part by its tag."""
    known = {
        "": tr("Language not known"),
        "vi": tr("Vietnamese"),
        "zh": tr("Chinese"),
        "zh-Hans": tr("Chinese, simplified"),
        "zh-Hant": tr("Chinese, traditional"),
        "en": tr("English"),
    }
    return known.get(tag, tag)


def state_told(state: ArticleState) -> str:
    """Name how far an analyst is with an article."""
    return {
        ArticleState.NEW: tr("Not begun"),
        ArticleState.IN_WORK: tr("In work"),
        ArticleState.DONE: tr("Done"),
    }[state]


def imported_told(article_id: str) -> str:
    """Say when an article was brought in; empty where its id does not tell."""
    if article_id[_MILLISECONDS : _MILLISECONDS + 1] != "7":
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(int(article_id[:_MILLISECONDS], 16))
    return QLocale().toString(moment, tr("d MMM yyyy, HH:mm", "a moment, in Qt's letters"))
