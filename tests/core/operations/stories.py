"""Articles made for a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.intake.files import read_article
from core.operations.articles import import_articles
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from core.project.project import Project


def desk_with(project: Project, path: Path, body: str) -> Desk:
    path.write_text(body, "utf-8")
    imported = import_articles(project, [read_article(path)])
    return Desk(project, imported.articles[0].article)
