"""What of a project an export takes, read away from the window through a connection of its own."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from core.formats.wide import wide_tables
from core.project.project import Project
from core.store.refusals import naming_damage

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from core.formats.base import Format, Loss
    from core.formats.wide import WideTable
    from core.model.annotated_set import AnnotatedSet
    from core.model.codebook import Labels
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
    """

    path: Path
    analyst: str
    choice: Choice

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
class FirstRows:
    """What an export will hold.

    Attributes:
        type: Label of the type of record that the rows are of; None where there are no records.
        fields: Labels of its fields.
        rows: Title of the article, words of the record, then a label for each field.
    """

    articles: int
    records: int
    type: Labels | None = None
    fields: tuple[Labels, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def first_rows(source: Source, progress: Progress) -> FirstRows:
    """Count what is chosen, and read the first records of the first type that has any.

    Raises:
        core.errors.Cancelled: If that was asked for.
    """
    with source.opened() as project, project.one_moment():
        chosen = _gathered(project, source.choice)
        counts = len(chosen.articles), len(chosen.records)
        progress.check()
        present = chosen.counts()
        shown = next((wide for wide in wide_tables(chosen) if present.get(wide.type.id)), None)
        if shown is None:
            return FirstRows(*counts)
        labels = tuple(field.labels for field in shown.type.fields)
        return FirstRows(*counts, shown.type.labels, labels, tuple(_rows(shown)))


def losses_of(kind: Format, source: Source, progress: Progress) -> tuple[Loss, ...]:
    """Tell what a format cannot hold of what is chosen.

    Raises:
        core.formats.base.Cancelled: If that was asked for.
    """
    with source.opened() as project, project.one_moment():
        return kind.preview_losses(_gathered(project, source.choice), lambda: progress.cancelled)


def _gathered(project: Project, choice: Choice) -> AnnotatedSet:
    return project.annotated_set(articles=choice.articles, record_type=choice.record_type, state=choice.state)


def _rows(shown: WideTable) -> Generator[tuple[str, ...]]:
    for row in islice(shown.rows(), SHOWN_ROWS):
        cells = (row.title or row.article, row.words, *(cell.label for cell in row.cells))
        yield tuple(" ".join(cell.split()) for cell in cells)
