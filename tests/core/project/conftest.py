from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.project.project import Project
from tests.core.project.reports import Reports
from tests.core.store.projects import LAN, Templates, empty, opened, sample, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def seeds_project(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The five articles, for looking only."""
    path = templates.copy(seeded, tmp_path_factory.mktemp("seeds") / "seeds.spanwise")
    project = Project.open(path, analyst=LAN)
    yield project
    project.close()


@pytest.fixture(scope="module")
def sample_project(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The sample project, for looking only."""
    path = templates.copy(sample, tmp_path_factory.mktemp("sample") / "sample.spanwise")
    project = Project.open(path, analyst=LAN)
    yield project
    project.close()


@pytest.fixture
def reports(templates: Templates, tmp_path: Path) -> Iterator[Reports]:
    """Reports on one meeting; nothing is coded."""
    with opened(templates.copy(empty, tmp_path / "reports.spanwise")) as project:
        yield Reports.of(project)
