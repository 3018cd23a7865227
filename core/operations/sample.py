"""The sample project: five real articles, one of them coded, made from the files that ship with the program."""

from __future__ import annotations

import tomllib
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any, cast

from core.errors import Bug
from core.intake.files import find_files, read_article
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.filling import Fill
from core.operations.records import add_mention, tag
from core.text.span import Span

if TYPE_CHECKING:
    from pathlib import Path

    from core.project.project import Project

_CODED = "sample.toml"


def create_sample(path: Path, *, analyst: str | None = None) -> Project:
    """Make the sample project and open it.

    Raises:
        UserFixable: If the file exists or cannot be written.
    """
    project = create_project(path, analyst=analyst)
    with as_file(files("seeds")) as folder:
        import_articles(project, [read_article(file) for file in find_files([folder])])
    coded = tomllib.loads((files("resources") / _CODED).read_text(encoding="utf-8"))
    for entry in cast("list[dict[str, Any]]", coded["record"]):
        _code(project, entry)
    project.store.history.seal()
    return project


def _code(project: Project, entry: dict[str, Any]) -> None:
    """Tag one record of the sample. Words are found by what stands before them, so that no offset is written down."""
    article = project.find_article(entry["article"])
    body = project.text(article.id)
    fills = [_fill(body, field, told) for field, told in entry.get("fields", {}).items()]
    tagged = tag(project, article.id, entry["type"], _find(body, entry["words"], entry.get("after", "")), fills=fills)
    for mention in entry.get("mentions", []):
        add_mention(project, tagged.record, _find(body, mention["words"], mention.get("after", "")))


def _fill(body: str, field: str, told: dict[str, Any]) -> Fill:
    words = told.get("words")
    basis = told.get("basis")
    return Fill(
        field,
        spans=(_find(body, words, told.get("after", "")),) if words else (),
        text=told.get("text"),
        basis=(_find(body, basis, told.get("basis_after", "")),) if basis else (),
        note=told.get("note", ""),
        reason=told.get("reason", ""),
        not_stated=told.get("not_stated", False),
    )


def _find(body: str, words: str, after: str) -> Span:
    start = body.find(words, body.find(after) + len(after)) if after in body else -1
    if start < 0:
        raise Bug(f"the sample's words “{words}” do not stand in their article")
    return Span(start, start + len(words))
