from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.operations import records
from core.text.span import Span
from tests.core.operations.withdrawal.withdrawing import (
    code,
    opened,
)
from tests.core.store.projects import Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.project import Project


@pytest.fixture(scope="module")
def told_file(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The five articles, something coded in 001, and an article with all that can be told of one; closed."""
    folder = tmp_path_factory.mktemp("told")
    path = templates.copy(seeded, folder / "asean.spanwise")
    with opened(path) as project:
        records.tag(project, project.find_article("001").id, "statistic", Span(100, 104))
        code(project, folder)
    return path


@pytest.fixture
def path(told_file: Path, tmp_path: Path) -> Path:
    copied = tmp_path / "asean.spanwise"
    copied.write_bytes(told_file.read_bytes())
    return copied


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with opened(path) as project:
        yield project
