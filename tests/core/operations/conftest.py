from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.core.store.projects import Templates, empty, opened, sample, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.project import Project


@pytest.fixture
def empty_project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with opened(templates.copy(empty, tmp_path / "empty.spanwise")) as project:
        yield project


@pytest.fixture
def seeds_project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    """The five articles; nothing is coded."""
    with opened(templates.copy(seeded, tmp_path / "seeds.spanwise")) as project:
        yield project


@pytest.fixture
def sample_project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with opened(templates.copy(sample, tmp_path / "sample.spanwise")) as project:
        yield project
