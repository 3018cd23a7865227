from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.project.project import Project
from tests.core.store.projects import LAN, Templates, empty, sample, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def empty_file(templates: Templates, tmp_path: Path) -> Path:
    return templates.copy(empty, tmp_path / "empty.spanwise")


@pytest.fixture
def sample_file(templates: Templates, tmp_path: Path) -> Path:
    return templates.copy(sample, tmp_path / "sample.spanwise")


@pytest.fixture
def seeded_file(templates: Templates, tmp_path: Path) -> Path:
    return templates.copy(seeded, tmp_path / "seeded.spanwise")


@pytest.fixture
def seeds_project(seeded_file: Path) -> Iterator[Project]:
    project = Project.open(seeded_file, analyst=LAN)
    yield project
    project.close()
