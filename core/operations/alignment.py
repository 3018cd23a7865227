"""Saying which sentences of two articles, or of two languages of one, tell the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.operations.acting import acting, analyst_id
from core.operations.own_view import refuse_in_anothers_set
from core.operations.wording import CUT_SENTENCES, LINKED_SENTENCES, MOVED_LINK, short_article, shortened
from core.store.comparisons import CUT, LINKED, Stretch, spans_document
from core.text.span import joined_words
from core.wording import tr

if TYPE_CHECKING:
    from core.model.article import Article
    from core.model.change import Changes
    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.store.comparisons import SentenceLink
    from core.wording import Phrase

__all__ = ["Stretch", "cut_sentences", "link_sentences", "move_link"]


def link_sentences(project: Project, a: Stretch, b: Stretch) -> Changes:
    """Say that sentences tell the same, whether they were proposed or not.

    What was said before of the same sentences, or of some of them with some of those, no longer holds.

    Raises:
        UserFixable: If a stretch is empty or outside its text, both share words, a text is gone, or another
            analyst's set is shown.
    """
    return _say(project, a, b, LINKED, LINKED_SENTENCES)


def cut_sentences(project: Project, a: Stretch, b: Stretch) -> Changes:
    """Say that sentences do not tell the same: nothing joins them any more.

    Raises:
        UserFixable: As `link_sentences`.
    """
    return _say(project, a, b, CUT, CUT_SENTENCES)


def move_link(project: Project, old: tuple[Stretch, Stretch], new: tuple[Stretch, Stretch]) -> Changes:
    """Say that sentences go together with others than it seemed: the old ones are cut and the new ones linked.

    Raises:
        UserFixable: As `link_sentences`.
    """
    for pair in (old, new):
        _check(project, *pair)
    what, articles = _deed(project, *new, MOVED_LINK)
    with acting(project, what, article=articles[0].id) as writer:
        if _key(*old) != _key(*new):
            _set(project, writer, *old, CUT)
        _set(project, writer, *new, LINKED)
        _name(writer, articles)
    return writer.changes


def _say(project: Project, a: Stretch, b: Stretch, state: str, act: Phrase) -> Changes:
    _check(project, a, b)
    what, articles = _deed(project, a, b, act)
    analyst_id(project)
    with acting(project, what, article=articles[0].id) as writer:
        _set(project, writer, a, b, state)
        _name(writer, articles)
    return writer.changes


def _set(project: Project, writer: ActWriter, a: Stretch, b: Stretch, state: str) -> None:
    standing = False
    for link in project.store.comparisons.links(writer.act.analyst, (a.text,), (b.text,)):
        told = LINKED if link.linked else CUT
        if _key(link.a, link.b) == _key(a, b):
            writer.update("alignment", link.id, {"state": state})
            standing = True
        elif told != state and _contradicts(link, a, b):
            writer.delete("alignment", link.id)
    if not standing:
        row = {
            "analyst": writer.act.analyst,
            "a_text": a.text,
            "a_spans": spans_document(a.spans),
            "b_text": b.text,
            "b_spans": spans_document(b.spans),
            "state": state,
        }
        writer.insert("alignment", row)


def _contradicts(link: SentenceLink, a: Stretch, b: Stretch) -> bool:
    """Tell whether a link is about some of the sentences of both stretches."""
    ways = ((link.a, link.b), (link.b, link.a))
    return any(_share_words(one, a) and _share_words(other, b) for one, other in ways)


def _share_words(one: Stretch, other: Stretch) -> bool:
    return one.text == other.text and any(mine.overlaps(yours) for mine in one.spans for yours in other.spans)


def _key(a: Stretch, b: Stretch) -> frozenset[tuple[str, str]]:
    return frozenset((each.text, spans_document(each.spans)) for each in (a, b))


def _check(project: Project, a: Stretch, b: Stretch) -> None:
    refuse_in_anothers_set(project)
    for stretch in (a, b):
        if not stretch.spans:
            raise UserFixable(
                tr("No sentence is chosen."), kept=tr("Nothing was changed."), cure=tr("Choose one on each side.")
            )
        body = project.stored_text(stretch.text)
        for span in stretch.spans:
            span.check_inside(body)
    if _share_words(a, b):
        raise UserFixable(
            tr("A sentence cannot be linked with itself."),
            kept=tr("Nothing was changed."),
            cure=tr("Choose one on each side."),
        )


def _deed(project: Project, a: Stretch, b: Stretch, act: Phrase) -> tuple[Phrase, tuple[Article, Article]]:
    articles = _article(project, a), _article(project, b)
    words = [shortened(joined_words(project.stored_text(each.text), each.spans)) for each in (a, b)]
    here, there = map(short_article, articles)
    return act.of(words=words[0], article=here, name=words[1], other=there), articles


def _article(project: Project, stretch: Stretch) -> Article:
    held = project.store.articles.articles_on_text(stretch.text)
    if held:
        return project.article(held[0])
    raise UserFixable(
        tr("The article is no longer in the project."),
        kept=tr("Nothing was changed."),
        cure=tr("Undo brings removed articles back."),
        details=stretch.text,
    )


def _name(writer: ActWriter, articles: tuple[Article, Article]) -> None:
    for article in articles:
        writer.name(article.id)
