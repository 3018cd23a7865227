"""Accepting and rejecting what is suggested: one act each."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.model.article import ArticleState
from core.model.change import Changes
from core.model.record import RecordState
from core.model.suggestion import SuggestionKind
from core.operations.acting import acting, analyst_id
from core.operations.learned import NewThings
from core.operations.suggested_values import place_of, write_suggested
from core.operations.wording import (
    ACCEPTED,
    ACCEPTED_MANY,
    ACCEPTED_MENTION,
    ACCEPTED_VALUE,
    REJECTED,
    REJECTED_MENTION,
    REJECTED_VALUE,
    field_words,
    record_words,
    short_article,
    shortened,
)
from core.project.matching import rejections
from core.project.project import Project
from core.store.bulk import ROWS_A_CHUNK
from core.store.store import open_store_beside
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from core.model.article import Article
    from core.model.record import Record
    from core.project.suggestions import SuggestedValue, Suggestion
    from core.store.acts import ActWriter
    from core.store.bulk import BulkAct
    from core.wording import Phrase

    Told = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Accepted:
    """What accepting made.

    Attributes:
        record: Id of the record that was made, or added to.
    """

    record: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class AcceptedAll:
    """What accepting many suggestions made.

    Attributes:
        accepted: Number of suggestions that were accepted.
        left: Number of those that were suggested no longer, and so left alone.
    """

    accepted: int
    left: int
    changes: Changes


def accept(project: Project, suggestion: Suggestion, *, instead: Mapping[str, str] | None = None) -> Accepted:
    """Make the record, mentions or values that are suggested, with all their words, in one act.

    Entities and terms that the project does not hold yet are made in the same act.

    Args:
        instead: By field, the id of the entity or term that is meant where the suggestion would make a new one; the
            words become one more name of it.

    Raises:
        UserFixable: If it is suggested no longer, or what is meant instead is not what the field holds.
    """
    held = _still_open(project, suggestion)
    article = project.article(held.article)
    record = _record_of(project, held)
    with acting(project, _name(project, held, article, record, accepts=True), article=article.id) as writer:
        accepting = _Accepting(project, writer, NewThings(project))
        made = accepting.accept(held, article, record, instead or {})
    return Accepted(made, writer.changes)


def reject(project: Project, suggestion: Suggestion) -> Changes:
    """Have these words not suggested once more in this article; undo brings the suggestion back.

    Raises:
        UserFixable: If it is suggested no longer.
    """
    held = _still_open(project, suggestion)
    article = project.article(held.article)
    what = _name(project, held, article, _record_of(project, held), accepts=False)
    with acting(project, what, article=article.id) as writer:
        for each in rejections(held):
            row = {"article": article.id, "analyst": project.my_id, "type": each.type}
            writer.insert("rejection", row | {"field": each.field, "words": each.words})
    return writer.changes


def accept_all_beside(
    path: Path, suggestions: Sequence[Suggestion], *, analyst: str, told: Told, cancelled: Callable[[], bool]
) -> AcceptedAll:
    """Accept many suggestions in a project that this program has open; for a worker's thread, else as `accept_all`.

    Args:
        path: The project.
        analyst: Name of who accepts.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: As `accept_all`.
    """
    with closing(Project(open_store_beside(path), analyst=analyst)) as project:
        return accept_all(project, suggestions, told=told, cancelled=cancelled)


def accept_all(
    project: Project,
    suggestions: Sequence[Suggestion],
    *,
    told: Told | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> AcceptedAll:
    """Accept many suggestions in one act, which is unseen until it is done; what is not suggested any more is left.

    Args:
        told: Hears how many of how many are accepted, and in which article the one at hand is.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: If another large act is under way, or the disk refuses; nothing is left.
    """
    chosen: list[Suggestion] = []
    for each in suggestions:
        if cancelled():
            raise Cancelled
        if (held := _if_open(project, each)) is not None:
            chosen.append(held)
    if not chosen:
        return AcceptedAll(0, len(suggestions), Changes())
    articles = {each.article: project.article(each.article) for each in chosen}
    # What adds to a record that everyone sees is written last, when hardly anything can stop it any more.
    chosen.sort(key=lambda each: each.kind is not SuggestionKind.RECORD)
    what = ACCEPTED_MANY.of(len(chosen), article=shortened(", ".join(map(short_article, articles.values()))))
    bulk = project.store.begin_bulk(what, analyst=analyst_id(project))
    try:
        things, done = NewThings(project), 0
        for some in _chunks(chosen):
            if cancelled():
                raise Cancelled
            _tell(told, done, len(chosen), articles[some[0].article].file)
            _write(project, bulk, things, some)
            done += len(some)
        if cancelled():
            raise Cancelled
        _tell(told, done, len(chosen), "")
        changes = bulk.finish()
    except BaseException:
        bulk.abandon()
        project.read_anew()
        raise
    project.read_anew()
    project.refresh(changes)
    return AcceptedAll(len(chosen), len(suggestions) - len(chosen), changes)


class _Accepting:
    """Writes what was suggested; inside an act."""

    def __init__(self, project: Project, writer: ActWriter, things: NewThings) -> None:
        self._project = project
        self._writer = writer
        self._things = things

    def accept(
        self, suggestion: Suggestion, article: Article, record: Record | None, instead: Mapping[str, str]
    ) -> str:
        """Write one suggestion; gives the id of the record that it made or added to."""
        made = record.id if record is not None else self._new_record(suggestion, article)
        for n, mention in enumerate(suggestion.mentions, len(record.mentions) if record is not None else 0):
            self._writer.insert("mention", place_of(mention) | {"record": made, "n": n})
        for field, values in suggestion.fields.items():
            first = self._project.store.records.next_place(made, field) if record is not None else 0
            for n, value in enumerate(values):
                self._add_value(made, first + n, suggestion.type, value, instead.get(field) if n == 0 else None)
        return made

    def _new_record(self, suggestion: Suggestion, article: Article) -> str:
        if article.state is ArticleState.NEW:
            self._writer.update("article", article.id, {"state": str(ArticleState.IN_WORK)})
        return self._writer.insert(
            "record",
            {
                "article": article.id,
                "analyst": self._project.my_id,
                "type": suggestion.type,
                "state": str(RecordState.DRAFT),
                "created": datetime.now(UTC).isoformat("T", "microseconds"),
            },
        )

    def _add_value(self, record: str, n: int, record_type: str, suggested: SuggestedValue, instead: str | None) -> None:
        meant: str | None = None
        if instead is not None:
            field = self._project.codebook.type(record_type).field(suggested.value.field)
            meant = self._things.meant(self._writer, field, suggested.new, instead)
        write_suggested(self._writer, self._things, record, suggested, n=n, meant=meant)


def _tell(told: Told | None, done: int, count: int, file: str) -> None:
    if told is not None:
        told(done, count, file)


def _write(project: Project, bulk: BulkAct, things: NewThings, some: Sequence[Suggestion]) -> None:
    """Write a chunk of a large act."""
    with bulk.chunk() as writer:
        accepting = _Accepting(project, writer, things)
        for each in some:
            # As it stands by now: what was written just before may have added to the same record.
            accepting.accept(each, project.article(each.article), _record_of(project, each), {})


def _chunks(suggestions: Sequence[Suggestion]) -> Iterator[list[Suggestion]]:
    """Put together as many suggestions as one transaction may write; each row is told to the history as well."""
    chunk: list[Suggestion] = []
    rows = 0
    for each in suggestions:
        values = [value for values in each.fields.values() for value in values]
        own = 3 + len(each.mentions) + sum(1 + len(value.value.anchors) + 2 * bool(value.new) for value in values)
        if chunk and 2 * (rows + own) > ROWS_A_CHUNK:
            yield chunk
            chunk, rows = [], 0
        chunk.append(each)
        rows += own
    if chunk:
        yield chunk


def _if_open(project: Project, suggestion: Suggestion) -> Suggestion | None:
    return project.suggestion_book.one(suggestion) if project.has_article(suggestion.article) else None


def _still_open(project: Project, suggestion: Suggestion) -> Suggestion:
    held = _if_open(project, suggestion)
    if held is None:
        raise UserFixable(
            tr("This is suggested no longer."),
            kept=tr("Nothing was changed."),
            cure=tr("Look at what is suggested now."),
        )
    return held


def _record_of(project: Project, suggestion: Suggestion) -> Record | None:
    """Give the record that a suggestion adds to; it is the analyst's own."""
    return project.record(suggestion.record) if suggestion.record is not None else None


def _name(
    project: Project, suggestion: Suggestion, article: Article, record: Record | None, *, accepts: bool
) -> Phrase:
    """Name the act in the analyst's words."""
    codebook, words = project.codebook, shortened(suggestion.place.exact)
    if record is None:
        named = f"{codebook.type(suggestion.type).labels.best().lower()} {words}"
        return (ACCEPTED if accepts else REJECTED).of(record=named, article=short_article(article))
    called = record_words(codebook, record)
    if suggestion.kind is SuggestionKind.MENTION:
        return (ACCEPTED_MENTION if accepts else REJECTED_MENTION).of(words=words, record=called)
    field = field_words(codebook, suggestion.type, next(iter(suggestion.fields)))
    return (ACCEPTED_VALUE if accepts else REJECTED_VALUE).of(field=field, record=called)
