"""Annotated sets out of a project and into it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from core.errors import Cancelled, UserFixable
from core.formats.registry import format_by_id
from core.model.article import ArticleState
from core.model.ids import new_id
from core.operations.acting import ANALYST_COLOURS, acting
from core.operations.reading import read_waiting
from core.operations.set_articles import plan_articles
from core.operations.set_ids import is_storable
from core.operations.set_names import plan_names
from core.operations.set_notes import plan_notes
from core.operations.set_records import plan_records
from core.operations.wording import IMPORTED_SET, shortened
from core.project.project import Project
from core.store.readings import layout_of
from core.store.store import open_store_beside
from core.text.span import words_digest
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from core.formats.base import CancelAsked, Checking, Loss, Progress, Skipped
    from core.model.annotated_set import AnnotatedSet, SetText
    from core.model.article import ArticleField
    from core.model.change import Changes
    from core.model.record import Anchor, Record, Value
    from core.operations.set_articles import PlannedArticle
    from core.operations.set_names import PlannedNames
    from core.operations.set_records import PlannedRecords
    from core.store.acts import ActWriter

    Told = Callable[[int, int, str], None]

Thing = TypeVar("Thing")
_TOLD_EVERY = 10


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote.

    Attributes:
        values: Number of values, *not stated* among them.
        verified: Whether the files were read back and every quotation stood where it points.
    """

    files: tuple[Path, ...]
    records: int
    values: int
    verified: bool
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True)
class ImportedSet:
    """What an import brought in; what the project held already counts for nothing.

    Attributes:
        skipped: What did not fit and was left out, with the reason.
    """

    articles: int
    records: int
    values: int
    skipped: tuple[Skipped, ...]
    changes: Changes


def export_set(
    project: Project,
    destination: Path,
    format_id: str,
    *,
    articles: Sequence[str] | None = None,
    record_type: str | None = None,
    state: str | None = None,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
    checking: Checking | None = None,
) -> Exported:
    """Write a set of the analyst shown, and read it back; all articles, or those whose ids are given.

    Only what was read back and is right gets to the destination; else that stays as it was.

    Raises:
        UserFixable: If format or type is unknown, the disk refuses, or what is read back is something else.
        Cancelled: If `cancelled` said so; nothing is left behind.
    """
    chosen = format_by_id(format_id)
    if not chosen.can_write:
        raise UserFixable(
            tr("Spanwise cannot write {label}.", label=chosen.label),
            kept=tr("Nothing was written."),
            cure=tr("Choose another format."),
        )
    if record_type is not None:
        project.codebook.type(record_type)
    if destination.exists() and destination.samefile(project.path):
        raise UserFixable(
            tr("{file} is the project itself.", file=destination.name),
            kept=tr("It was left as it is."),
            cure=tr("Choose another name."),
        )
    with project.one_moment():
        annotated_set = project.annotated_set(articles=articles, record_type=record_type, state=state)
        written = chosen.write(annotated_set, destination, progress=progress, cancelled=cancelled, checking=checking)
    return Exported(written.files, written.records, written.values, verified=True, losses=written.losses)


def import_set_beside(
    path: Path, file: Path, format_id: str, *, analyst: str, told: Told, cancelled: CancelAsked
) -> ImportedSet:
    """Bring a set into a project that this program has open; for a worker's thread, otherwise as `import_set`.

    Args:
        path: The project.
        file: The set.
        analyst: Name of who imports.

    Raises:
        Cancelled: If `cancelled` said so; nothing is left.
        UserFixable: As `import_set`.
    """
    with closing(Project(open_store_beside(path), analyst=analyst)) as project:
        return import_set(project, file, format_id, told=told, cancelled=cancelled)


def import_set(
    project: Project,
    path: Path,
    format_id: str,
    *,
    told: Told | None = None,
    cancelled: CancelAsked | None = None,
) -> ImportedSet:
    """Bring a set in, all in one act.

    What the project holds already stays as it is: articles by their text, entities by id, series and ordinal or
    name, records by id. Records stay their analyst's. Nothing is written before all was checked.

    Args:
        told: Hears how many articles and records of how many are in, and which one is at hand.
        cancelled: Asked before each of them.

    Raises:
        Cancelled: If `cancelled` said so; nothing is left.
        UserFixable: If the format is unknown or only written, or the file is not one of that format.
    """
    read = format_by_id(format_id).read(path)
    skipped = list(read.skipped)
    incoming = read.annotated_set
    articles = plan_articles(project, incoming, skipped)
    names = plan_names(project, incoming)
    analysts = _plan_analysts(project, incoming)
    records = plan_records(project, incoming, articles, names.ids, analysts, skipped)
    steps = _Steps(len(articles) + len(records.new), path.name, told, cancelled)
    with acting(project, IMPORTED_SET.of(file=shortened(path.name))) as writer:
        bringing = _Bringing(project, writer)
        bringing.analysts(incoming, analysts, records)
        for article in steps.each(articles.values()):
            bringing.article(article)
        read_waiting(project.store)
        bringing.names(names)
        for record in steps.each(records.new):
            bringing.record(record)
        bringing.mark_articles_in_work({record.article for record in records.new})
        for note in plan_notes(incoming, articles, records):
            writer.insert("note", {"analyst": note.analyst, "subject": note.subject, "body": note.text})
    return ImportedSet(
        articles=sum(article.is_new for article in articles.values()),
        records=len(records.new),
        values=sum(1 for record in records.new for _ in record.all_values()),
        skipped=tuple(skipped),
        changes=writer.changes,
    )


class _Steps:
    """Counts what came in, tells of it, and stops where that was asked for."""

    def __init__(self, total: int, what: str, told: Told | None, cancelled: CancelAsked | None) -> None:
        self._done, self._total, self._what = 0, total, what
        self._told, self._cancelled = told, cancelled
        self._check()

    def each(self, things: Iterable[Thing]) -> Iterator[Thing]:
        for thing in things:
            self._check()
            yield thing
            self._done += 1
        self._check()

    def _check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._told is not None and self._done % _TOLD_EVERY == 0:
            self._told(self._done, self._total, self._what)


def _plan_analysts(project: Project, incoming: AnnotatedSet) -> dict[str, str]:
    """Say who each analyst of a set is here: whoever has the name, else the id, else somebody new."""
    by_name = {analyst.name: analyst.id for analyst in project.store.articles.analysts()}
    planned: dict[str, str] = {}
    for analyst in incoming.analysts:
        own = analyst.id if is_storable(analyst.id) else new_id()
        planned[analyst.id] = by_name.setdefault(analyst.name, own)
    return planned


class _Bringing:
    """Writes what was planned, inside one act."""

    def __init__(self, project: Project, writer: ActWriter) -> None:
        self._project = project
        self._store = project.store
        self._writer = writer
        self._clock = datetime.now(UTC)

    def analysts(self, incoming: AnnotatedSet, planned: dict[str, str], records: PlannedRecords) -> None:
        """Enter those who are new and made something that comes in."""
        known = {analyst.id for analyst in self._store.articles.analysts()}
        makers = {record.analyst for record in records.new}
        for analyst in incoming.analysts:
            identity = planned[analyst.id]
            if identity in makers - known:
                colour = ANALYST_COLOURS[len(known) % len(ANALYST_COLOURS)]
                self._writer.insert("analyst", {"id": identity, "name": analyst.name, "colour": colour})
                known.add(identity)

    def article(self, planned: PlannedArticle) -> None:
        """Make an article, or add to one what it lacks: texts, regions, facts."""
        source, identity = planned.source, planned.id
        for text in source.texts:
            self._store_text(text, planned)
        if planned.is_new:
            row = {
                "id": identity,
                "file": source.article.file,
                "state": str(source.article.state),
                "created": self._now(),
            }
            self._writer.insert("article", row)
        for text_id, n in planned.places:
            is_first = not self._store.articles.articles_on_text(text_id)
            self._writer.insert("article_text", {"article": identity, "text": text_id, "n": n})
            if is_first and text_id in source.regions:
                self._writer.insert("region", {"text": text_id, "layout": layout_of(source.regions[text_id])})
        for fact in planned.facts:
            self._fact(identity, fact)

    def _store_text(self, text: SetText, planned: PlannedArticle) -> None:
        if text.id not in (text_id for text_id, _ in planned.places):
            return
        data = text.original if text.original is not None else text.body.encode("utf-8")
        self._store.add_text(text.body, data=data, encoding=text.encoding)

    def _fact(self, article: str, fact: ArticleField) -> None:
        row = {
            "id": self._free("article_field", fact.id),
            "article": article,
            "field": fact.field,
            "raw": fact.raw,
            "normal": fact.normal,
            "origin": str(fact.origin),
        }
        made = self._writer.insert("article_field", row)
        for anchor in fact.anchors:
            span = _span_columns(anchor) | {"article_field": made, "role": str(anchor.role)}
            self._writer.insert("article_field_span", span)

    def names(self, planned: PlannedNames) -> None:
        """Make entities, terms and names that are new."""
        for entity in planned.entities:
            row = {"id": entity.id, "type": entity.type, "series": entity.series, "ordinal": entity.ordinal}
            self._writer.insert("entity", row)
        for entity in planned.entities:
            # Only now, because the entity that it was merged into may be one that comes in behind it.
            self._writer.update("entity", entity.id, {"merged_into": entity.merged_into})
        for term in planned.terms:
            self._writer.insert("term", {"id": term.id, "kind": term.kind})
        for subject, name in planned.names:
            row = {"id": name.id, "subject": subject, "language": name.language, "name": name.text}
            self._writer.insert("alias", row)

    def record(self, record: Record) -> None:
        """Make a record with mentions, values and their spans."""
        row = {
            "id": record.id,
            "article": record.article,
            "analyst": record.analyst,
            "type": record.type,
            "state": str(record.state),
            "created": self._now(),
        }
        self._writer.insert("record", row)
        for n, mention in enumerate(record.mentions):
            place = {"id": self._free("mention", mention.id), "record": record.id, "n": n}
            self._writer.insert("mention", place | _span_columns(mention.anchor))
        for values in record.fields.values():
            for n, value in enumerate(values):
                self._value(record.id, n, value)

    def _value(self, record: str, n: int, value: Value) -> None:
        row = {
            "id": self._free("value", value.id),
            "record": record,
            "field": value.field,
            "n": n,
            "raw": value.raw,
            "reading": value.reading,
            "normal": value.normal,
            "origin": str(value.origin),
            "doubtful": int(value.doubtful),
            "not_stated": int(value.not_stated),
            "bound": value.bound,
            "high": value.high,
            "unit": value.unit,
            "reason": value.reason,
            "note": value.note,
            "carried": int(value.carried),
        }
        made = self._writer.insert("value", row)
        for anchor in value.anchors:
            self._writer.insert("value_span", _span_columns(anchor) | {"value": made, "role": str(anchor.role)})

    def mark_articles_in_work(self, articles: set[str]) -> None:
        """Say of articles that nobody had touched that somebody has now."""
        for article in sorted(articles):
            if self._project.article(article).state is ArticleState.NEW:
                self._writer.update("article", article, {"state": str(ArticleState.IN_WORK)})

    def _free(self, table: str, identity: str) -> str:
        """Keep an id unless it is taken here, or is none that the store can hold."""
        return identity if is_storable(identity) and not self._holds(table, identity) else new_id()

    def _holds(self, table: str, identity: str) -> bool:
        try:
            self._writer.read(table, identity)
        except UserFixable:
            return False
        return True

    def _now(self) -> str:
        """Tell a time later than the last one, so that what comes in keeps its order."""
        self._clock += timedelta(microseconds=1)
        return self._clock.isoformat("T", "microseconds")


def _span_columns(anchor: Anchor) -> dict[str, str | int | None]:
    return {
        "text": anchor.text,
        "start": anchor.span.start,
        "end": anchor.span.end,
        "digest": words_digest(anchor.exact).hex(),
    }
