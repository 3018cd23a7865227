"""Ready-made project files to copy, and a way to point at words."""

from __future__ import annotations

import shutil
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.intake.files import IncomingArticle, find_files, read_article
from core.operations.acting import analyst_id
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.sample import create_sample
from core.project.project import Project
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.model.record import Record, Value

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
LAN, MINH = "Lan", "Minh"


@dataclass(frozen=True, slots=True)
class Templates:
    """Project files that nobody writes to: tests work in copies."""

    folder: Path

    def copy(self, make: Callable[[Path], None], to: Path) -> Path:
        template = self.folder / f"{make.__name__}.spanwise"
        if not template.exists():
            make(template)
        shutil.copy(template, to)
        return to


@contextmanager
def opened(path: Path) -> Iterator[Project]:
    """Open a project as Lan; whatever a test did, the project must be sound at its end."""
    with closing(Project.open(path, analyst=LAN)) as project:
        yield project
        assert project.store.examine() == []


def empty(path: Path) -> None:
    """No article, two analysts."""
    project = create_project(path, analyst=LAN)
    analyst_id(Project(project.store, analyst=MINH))
    project.close()


def seeded(path: Path) -> None:
    """The five articles, brought in by Lan, and a second analyst; nothing is coded."""
    empty(path)
    project = Project.open(path, analyst=LAN)
    import_articles(project, seed_articles())
    project.store.history.seal()
    project.close()


def sample(path: Path) -> None:
    create_sample(path, analyst=LAN).close()


@cache
def seed_articles() -> tuple[IncomingArticle, ...]:
    return tuple(read_article(path) for path in find_files([SEEDS]))


def find_span(body: str, words: str, inside: str = "") -> Span:
    """Point at words that stand once in a passage, which stands once in the text."""
    passage = inside or words
    assert body.count(passage) == 1, f"{body.count(passage)} times: {passage}"
    assert passage.count(words) == 1, f"{passage.count(words)} times: {words}"
    start = body.index(passage) + passage.index(words)
    return Span(start, start + len(words))


@dataclass(frozen=True, slots=True)
class Desk:
    """One article of a project, on which a test works."""

    project: Project
    article: str

    @classmethod
    def at(cls, project: Project, sought: str) -> Desk:
        return cls(project, project.find_article(sought).id)

    def span(self, words: str, inside: str = "") -> Span:
        return find_span(self.project.text(self.article), words, inside)

    def record(self, record_id: str) -> Record:
        found = self.project.record(record_id)
        assert found is not None
        return found

    def value(self, record_id: str, field: str) -> Value:
        found = self.record(record_id).first(field)
        assert found is not None
        return found

    def last_act(self) -> str:
        return self.project.history(limit=1)[0].what

    def acts(self) -> int:
        return len(self.project.history(limit=100_000))
