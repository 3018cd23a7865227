from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.project.project import Project
from tests.core.store.projects import LAN, Templates, empty, sample, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture
def empty_project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    project = Project.open(templates.copy(empty, tmp_path / "empty.spanwise"), analyst=LAN)
    yield project
    assert project.store.examine() == []
    project.close()


@pytest.fixture
def seeds_project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    """The five articles; whatever a test did, the project must be sound at its end."""
    project = Project.open(templates.copy(seeded, tmp_path / "seeds.spanwise"), analyst=LAN)
    yield project
    assert project.store.examine() == []
    project.close()


@pytest.fixture
def sample_project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    project = Project.open(templates.copy(sample, tmp_path / "sample.spanwise"), analyst=LAN)
    yield project
    assert project.store.examine() == []
    project.close()
