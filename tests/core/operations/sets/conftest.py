from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from core.formats.base import ReadSet
from core.formats.bundle import BundleFormat
from core.operations import sets
from core.operations.creation import create_project
from core.operations.sets import import_set
from core.project.project import Project
from tests.core.operations.sets.story import OTHER, STORY, add, code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet
    from core.operations.sets import ImportedSet


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Closed projects to copy: an empty one for each analyst, and a coded one."""
    folder = tmp_path_factory.mktemp("templates")
    for analyst in ("An", "Binh"):
        create_project(folder / analyst, analyst=analyst).close()
    project = create_project(folder / "coded", analyst="An")
    for number, body in enumerate((STORY, OTHER)):
        add(project, f"{number:03}_coded.txt", body)
    code(project)
    project.close()
    return folder


@pytest.fixture
def opened() -> Iterator[list[Project]]:
    projects: list[Project] = []
    yield projects
    for project in projects:
        project.close()


@pytest.fixture
def make(tmp_path: Path, templates: Path, opened: list[Project]) -> Callable[..., Project]:
    """Makes empty projects, each seen by one analyst, with articles."""

    def make_project(name: str, *bodies: str, analyst: str = "An") -> Project:
        path = tmp_path / f"{name}.spanwise"
        shutil.copy(templates / analyst, path)
        opened.append(Project.open(path, analyst=analyst))
        for number, body in enumerate(bodies):
            add(opened[-1], f"{number:03}_{name}.txt", body)
        return opened[-1]

    return make_project


@pytest.fixture
def coded(tmp_path: Path, templates: Path, opened: list[Project]) -> Project:
    path = tmp_path / "coded.spanwise"
    shutil.copy(templates / "coded", path)
    opened.append(Project.open(path, analyst="An"))
    return opened[-1]


@pytest.fixture
def bring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Project, AnnotatedSet], ImportedSet]:
    """Imports a set that no file of ours would hold."""

    def bring_set(project: Project, annotated_set: AnnotatedSet) -> ImportedSet:
        class FromMemory(BundleFormat):
            def read(self, path: Path) -> ReadSet:
                return ReadSet(annotated_set)

        with monkeypatch.context() as patch:
            patch.setattr(sets, "format_by_id", lambda _identity: FromMemory())
            return import_set(project, tmp_path / "foreign.zip", "foreign")

    return bring_set
