"""Which articles of an incoming set the project holds already, and what the others bring."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.formats.base import Skipped
from core.model.ids import new_id, text_id
from core.operations.left_out import why_left_out
from core.operations.set_ids import is_storable
from core.text.canonical import canonicalise, check_size
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.annotated_set import AnnotatedSet, SetArticle
    from core.model.article import ArticleField
    from core.model.record import Anchor
    from core.project.project import Project

_DISTINGUISHING = ("url", "publisher")
"""Facts that make two articles of one text, where both are known and differ."""


@dataclass(frozen=True, slots=True)
class PlannedArticle:
    """What is to become of one article of a set.

    Attributes:
        source: The article as it comes in, without what does not fit.
        id: Its id in this project.
        places: Texts to add to it, each with its place in the order of its texts.
        facts: Title, publisher … to add to it.
    """

    source: SetArticle
    id: str
    is_new: bool
    places: tuple[tuple[str, int], ...]
    facts: tuple[ArticleField, ...]


def plan_articles(project: Project, incoming: AnnotatedSet, skipped: list[Skipped]) -> dict[str, PlannedArticle]:
    """Plan for every article of a set that can be taken in; `skipped` gets what is left out.

    Returns:
        Plans by the article's id in the set.
    """
    planned: dict[str, PlannedArticle] = {}
    claimed: set[str] = set()
    deleted = why_left_out(project.store)
    for source in incoming.articles:
        if why := _misfit(source) or _why_deleted(project, source, deleted):
            skipped.append(Skipped(tr("article {article}", article=source.article.file), why))
            continue
        source = _without_misfits(source, skipped)
        held = _find_held(project, source, claimed)
        plan = _plan_new(project, source) if held is None else _plan_held(project, source, held, skipped)
        claimed.add(plan.id)
        planned[source.article.id] = plan
    return planned


def _why_deleted(project: Project, source: SetArticle, deleted: Mapping[str, str]) -> str:
    """Say that an article holds a text that was deleted for good before; empty if it does not."""
    known = project.store.articles.articles_on_text
    return next((deleted[t.id] for t in source.texts if t.id in deleted and not known(t.id)), "")


def _misfit(source: SetArticle) -> str:
    """Say why an article cannot be taken in; empty if it can."""
    if source.article.text not in (text.id for text in source.texts):
        return tr("its newest text is missing")
    for text in source.texts:
        if text_id(text.body) != text.id:
            return tr("one of its texts is another than its digest says")
        if canonicalise(text.body).text != text.body:
            return tr("one of its texts is not normalised, so that its positions cannot be trusted")
        try:
            check_size(text.body)
        except UserFixable as error:
            return error.what
    return ""


def _without_misfits(source: SetArticle, skipped: list[Skipped]) -> SetArticle:
    """Leave out facts that stand there twice or on other words, and regions outside the text."""
    bodies = {text.id: text.body for text in source.texts}
    facts: dict[str, ArticleField] = {}
    for fact in source.fields:
        if fact.field in facts or not all(_stands(anchor, bodies) for anchor in fact.anchors):
            where = tr("article {article}, {field}", article=source.article.file, field=fact.field)
            skipped.append(Skipped(where, tr("its words are not where it says, or it stands there twice")))
        else:
            facts[fact.field] = fact
    regions = {
        identity: tuple(region for region in found if region.span.end <= len(bodies[identity]))
        for identity, found in source.regions.items()
        if identity in bodies
    }
    return replace(source, fields=tuple(facts.values()), regions=regions)


def _stands(anchor: Anchor, bodies: dict[str, str]) -> bool:
    body = bodies.get(anchor.text, "")
    return anchor.span.end <= len(body) and anchor.span.of(body) == anchor.exact


def _find_held(project: Project, source: SetArticle, claimed: set[str]) -> str | None:
    """Find the article that this one is here: same id or text, and not known as another publication."""
    sharing = dict.fromkeys(
        article
        for text in reversed(source.texts)
        for article in project.store.articles.articles_on_text(text.id)
        if article not in claimed
    )
    if source.article.id in sharing:
        return source.article.id
    return next((article for article in sharing if not _is_another(project, source, article)), None)


def _is_another(project: Project, source: SetArticle, held: str) -> bool:
    theirs = {fact.field: fact.normal for fact in source.fields if fact.normal}
    ours = {fact.field: fact.normal for fact in project.article_fields(held) if fact.normal}
    return any(key in theirs and key in ours and theirs[key] != ours[key] for key in _DISTINGUISHING)


def _plan_new(project: Project, source: SetArticle) -> PlannedArticle:
    identity = source.article.id
    is_free = is_storable(identity) and not project.store.articles.article("none", identity)
    places = tuple((text.id, n) for n, text in enumerate(source.texts))
    return PlannedArticle(source, identity if is_free else new_id(), True, places, source.fields)


def _plan_held(project: Project, source: SetArticle, held: str, skipped: list[Skipped]) -> PlannedArticle:
    ours = {fact.field: fact for fact in project.article_fields(held)}
    for fact in source.fields:
        if fact.field in ours and ours[fact.field].normal != fact.normal:
            where = tr("article {article}, {field}", article=source.article.file, field=fact.field)
            skipped.append(
                Skipped(where, tr("the project says “{text}”, which was kept", text=ours[fact.field].normal))
            )
    facts = tuple(fact for fact in source.fields if fact.field not in ours)
    return PlannedArticle(source, held, False, _new_places(project, source, held), facts)


def _new_places(project: Project, source: SetArticle, held: str) -> tuple[tuple[str, int], ...]:
    """Place the texts that the article lacks here: behind its own only if they correct its newest one."""
    ours = project.store.articles.texts_of(held)
    theirs = [text.id for text in source.texts]
    newer = theirs[theirs.index(ours[-1]) + 1 :] if ours[-1] in theirs else []
    older = [identity for identity in theirs if identity not in ours and identity not in newer]
    corrections = [identity for identity in newer if identity not in ours]
    # Minus the number of texts is below all places there are: it falls with every text that is added.
    before = [(identity, -len(ours) - n) for n, identity in enumerate(reversed(older))]
    behind = [(identity, len(ours) + len(older) + n) for n, identity in enumerate(corrections)]
    return (*before, *behind)
