"""What of a project an export takes, read away from the window through a connection of its own."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from core.formats.wide import BETWEEN
from core.model.codebook import Kind
from core.project.project import Project
from core.store.refusals import naming_damage

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from pathlib import Path

    from core.formats.base import Format, Loss
    from core.model.annotated_set import AnnotatedSet
    from core.model.codebook import Field, Labels, RecordType
    from core.model.record import Record, Value
    from gui.tasks.background import Progress

SHOWN_ROWS = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a project is exported; None means all.

    Attributes:
        article: Id of the only article.
        record_type: Id of the only type of record.
        state: The only state of record.
    """

    article: str | None = None
    record_type: str | None = None
    state: str | None = None

    @property
    def articles(self) -> tuple[str, ...] | None:
        """Ids of the articles."""
        return None if self.article is None else (self.article,)


@dataclass(frozen=True, slots=True)
class Source:
    """A project as another thread finds it: the window's own connection belongs to the window.

    Attributes:
        analyst: Name of the analyst whose set it is.
        spoken: Language in which the preview names answers and things.
    """

    path: Path
    analyst: str
    choice: Choice
    spoken: str = "en"

    @contextmanager
    def opened(self) -> Generator[Project]:
        """Open the project once more, to read it in this thread.

        Raises:
            UserFixable: If it cannot be read any more.
        """
        with (
            naming_damage(self.path),
            closing(Project.open(self.path, analyst=self.analyst, read_only=True)) as project,
        ):
            yield project


@dataclass(frozen=True, slots=True)
class FirstOfType:
    """The first records of one type.

    Attributes:
        type: Its id.
        labels: What it is called.
        records: How many there are of it.
        fields: Labels of its fields.
        rows: Title of the article, words of the record, then a label for each field.
    """

    type: str
    labels: Labels
    records: int
    fields: tuple[Labels, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FirstRows:
    """What an export will hold: how much, and the first records of each type that has any."""

    articles: int
    records: int
    types: tuple[FirstOfType, ...] = ()


def first_rows(source: Source, progress: Progress) -> FirstRows:
    """Count what is chosen, and read the first records of each type that has any.

    Raises:
        core.errors.Cancelled: If that was asked for.
    """
    with source.opened() as project, project.one_moment():
        chosen = _gathered(project, source.choice)
        counts = len(chosen.articles), len(chosen.records)
        progress.check()
        present = chosen.counts()
        titles = {article.id: article.title or article.file for article in chosen.heads()}
        types = tuple(
            FirstOfType(
                kind.id,
                kind.labels,
                present[kind.id],
                tuple(field.labels for field in kind.fields),
                tuple(_rows(project, kind, islice(chosen.records_of(kind.id), SHOWN_ROWS), titles, source.spoken)),
            )
            for kind in chosen.codebook.types
            if present.get(kind.id)
        )
        return FirstRows(*counts, types)


def losses_of(kind: Format, source: Source, progress: Progress) -> tuple[Loss, ...]:
    """Tell what a format cannot hold of what is chosen.

    Raises:
        core.formats.base.Cancelled: If that was asked for.
    """
    with source.opened() as project, project.one_moment():
        return kind.preview_losses(_gathered(project, source.choice), lambda: progress.cancelled)


def _gathered(project: Project, choice: Choice) -> AnnotatedSet:
    return project.annotated_set(articles=choice.articles, record_type=choice.record_type, state=choice.state)


def _rows(
    project: Project, kind: RecordType, records: Iterable[Record], titles: Mapping[str, str], spoken: str
) -> Generator[tuple[str, ...]]:
    for record in records:
        words = record.mentions[0].anchor.exact if record.mentions else ""
        cells = (
            BETWEEN.join(_in_the_file(project, field, kind.id, value, spoken) for value in record.values(field.id))
            for field in kind.fields
        )
        yield tuple(" ".join(str(cell).split()) for cell in (titles.get(record.article, ""), words, *cells))


def _in_the_file(project: Project, field: Field, record_type: str, value: Value, spoken: str) -> str:
    if field.kind is Kind.EDTF and value.normal and not value.not_stated:
        return value.normal
    return project.label(record_type, value, spoken)
