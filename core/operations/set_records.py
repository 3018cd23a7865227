"""Which records of an incoming set are new, and what their values mean in this project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.formats.base import Skipped
from core.model.ids import new_id
from core.operations.set_ids import is_storable
from core.operations.set_values import ValueTranslator
from core.text.span import JOINER
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.annotated_set import AnnotatedSet
    from core.model.record import Anchor, Record, Value
    from core.operations.set_articles import PlannedArticle
    from core.project.project import Project


@dataclass(frozen=True, slots=True)
class PlannedRecords:
    """What is to become of the records of a set.

    Attributes:
        new: Those to make, with the ids of this project throughout.
        ids: Ids in this project by those in the set.
    """

    new: tuple[Record, ...]
    ids: Mapping[str, str]


def plan_records(
    project: Project,
    incoming: AnnotatedSet,
    articles: Mapping[str, PlannedArticle],
    names: Mapping[str, str],
    analysts: Mapping[str, str],
    skipped: list[Skipped],
) -> PlannedRecords:
    """Plan for every record of a set, given what becomes of articles, names and analysts by their ids in it.

    `skipped` gets what is left out.
    """
    fit = _Fit(project, incoming, articles, analysts)
    fitting: list[Record] = []
    for record in incoming.records:
        if why := fit.misfit(record):
            skipped.append(Skipped(tr("record {id}", id=record.id), why))
        else:
            fitting.append(record)
    held = _Held(project)
    here = [
        replace(record, article=articles[record.article].id, analyst=analysts[record.analyst]) for record in fitting
    ]
    ids = {record.id: held.id_for(record) for record in here}
    translator = ValueTranslator(project, names, ids)
    new: list[Record] = []
    for record in here:
        problems: list[Skipped] = []
        translated = replace(record, id=ids[record.id], fields=translator.fields(record, problems))
        twin = held.twin(translated)
        if twin is None:
            new.append(translated)
            skipped += problems
        elif content_of(twin) != content_of(translated):
            skipped.append(
                Skipped(
                    tr("record {id}", id=record.id), tr("the project holds it, coded differently, and keeps its own")
                )
            )
    return PlannedRecords(tuple(new), ids)


def content_of(record: Record) -> tuple[object, ...]:
    """Give what a record says, without the ids of its parts."""
    mentions = tuple(mention.anchor for mention in record.mentions)
    fields = {
        field: tuple(replace(value, id="", anchors=tuple(sorted(value.anchors, key=_place))) for value in values)
        for field, values in record.fields.items()
        if values
    }
    return record.type, record.state, mentions, fields


def _place(anchor: Anchor) -> tuple[str, str, int, int]:
    return str(anchor.role), anchor.text, anchor.span.start, anchor.span.end


class _Held:
    """The records that the project holds, read article by article when they are asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._by_article: dict[str, dict[str, Record]] = {}
        self._given: dict[str, str] = {}

    def id_for(self, record: Record) -> str:
        """Keep the record's id where it is free or this very record's; give another one otherwise."""
        if is_storable(record.id) and (self._same(record) is not None or self._is_free(record.id)):
            return record.id
        alike = next((held.id for held in self._of(record.article).values() if _says_the_same(held, record)), None)
        return alike or new_id()

    def twin(self, record: Record) -> Record | None:
        """Give the project's record with the id that `id_for` gave."""
        return self._of(record.article).get(record.id)

    def _same(self, record: Record) -> Record | None:
        held = self._of(record.article).get(record.id)
        return held if held is not None and (held.analyst, held.type) == (record.analyst, record.type) else None

    def _is_free(self, identity: str) -> bool:
        return not self._project.store.records.records(record=identity)

    def _of(self, article: str) -> dict[str, Record]:
        if article not in self._by_article:
            found = self._project.store.records.records(article=article)
            self._by_article[article] = {record.id: record for record in found}
        return self._by_article[article]


def _says_the_same(held: Record, record: Record) -> bool:
    """Compare by the words alone: ids of entities and links may be others here."""
    if (held.analyst, held.type) != (record.analyst, record.type):
        return False
    return _words_of(held) == _words_of(record)


def _words_of(record: Record) -> tuple[object, ...]:
    mentions = tuple(mention.anchor for mention in record.mentions)
    return mentions, {field: tuple(value.raw for value in values) for field, values in record.fields.items() if values}


class _Fit:
    """Whether a record fits the articles, the analysts and the codebook."""

    def __init__(
        self,
        project: Project,
        incoming: AnnotatedSet,
        articles: Mapping[str, PlannedArticle],
        analysts: Mapping[str, str],
    ) -> None:
        self._project = project
        self._codebook = project.codebook
        self._articles = articles
        self._analysts = analysts
        self._bodies = {text.id: text.body for plan in articles.values() for text in plan.source.texts}
        self._own = {identity: {text.id for text in plan.source.texts} for identity, plan in articles.items()}
        self._seen: set[str] = set()

    def misfit(self, record: Record) -> str:
        """Say why a record cannot be taken in; empty if it can."""
        if record.id in self._seen:
            return tr("its id stands there twice")
        self._seen.add(record.id)
        if record.article not in self._articles:
            return tr("its article is not in the set, or was left out")
        if record.analyst not in self._analysts:
            return tr("its analyst is not in the set")
        if not self._codebook.has_type(record.type):
            return tr("the project's codebook has no type “{type}”", type=record.type)
        if not record.mentions:
            return tr("it names no words")
        return self._misquotation(record)

    def _misquotation(self, record: Record) -> str:
        for mention in record.mentions:
            if mention.anchor.text not in self._own[record.article]:
                return tr("a mention stands in another article's text")
            if why := self._misplaced(mention.anchor):
                return why
        for value in record.all_values():
            for anchor in value.anchors:
                if why := self._misplaced(anchor):
                    return tr("{field}: {why}", field=value.field, why=why)
            if value.raw != _raw_of(value):
                return tr("{field}: its words “{words}” are not those it points at", field=value.field, words=value.raw)
        return ""

    def _misplaced(self, anchor: Anchor) -> str:
        body = self._body(anchor.text)
        if body is None:
            return tr("the text that it quotes is neither in the set nor in the project")
        if anchor.span.end > len(body):
            return tr("the span {start}–{end} lies outside its text", start=anchor.span.start, end=anchor.span.end)
        if anchor.span.of(body) != anchor.exact:
            return tr(
                "the words at {start}–{end} are not the ones quoted", start=anchor.span.start, end=anchor.span.end
            )
        return ""

    def _body(self, text_id: str) -> str | None:
        if text_id not in self._bodies:
            if not self._project.store.articles.articles_on_text(text_id):
                return None
            self._bodies[text_id] = self._project.store.articles.text(text_id)
        return self._bodies[text_id]


def _raw_of(value: Value) -> str:
    return JOINER.join(anchor.exact for anchor in sorted(value.words, key=lambda anchor: anchor.span))
