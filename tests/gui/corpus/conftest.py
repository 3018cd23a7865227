from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.creation import create_project
from gui.actions.session import Session
from gui.theme import make_theme
from gui.theme.fonts import load_fonts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.project import Project
    from gui.theme import Theme


@pytest.fixture
def theme(qapp: object) -> Theme:
    load_fonts()
    return make_theme(dark=False)


@pytest.fixture
def empty_project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "empty.spanwise", analyst="Lan")


@pytest.fixture
def project(tmp_path: Path, seeds_folder: Path) -> Project:
    made = create_project(tmp_path / "asean.spanwise", analyst="Lan")
    import_articles(made, [read_article(file) for file in sorted(seeds_folder.glob("*.txt"))])
    return made


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()
