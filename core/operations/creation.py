"""Making a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.change import ActKind
from core.model.codebook_toml import default_codebook_source, parse_codebook
from core.operations.acting import analyst_id
from core.operations.wording import MADE_PROJECT
from core.project.project import Project
from core.store.store import create_store

if TYPE_CHECKING:
    from pathlib import Path


def create_project(
    path: Path, *, codebook: str | None = None, codebook_name: str = "the codebook", analyst: str | None = None
) -> Project:
    """Make an empty project and open it.

    Args:
        codebook: TOML; the one that ships with the program if not given.
        codebook_name: Names the codebook in error messages.
        analyst: Name of the first analyst; the person at the computer if not given.

    Raises:
        UserFixable: If the file exists or cannot be written, or the codebook has faults.
    """
    source = codebook if codebook is not None else default_codebook_source()
    version = parse_codebook(source, name=codebook_name).version
    store = create_store(path)
    with store.acts.act(MADE_PROJECT, analyst="nobody", kind=ActKind.SETUP) as writer:
        writer.insert("codebook", {"version": version, "toml": source})
    project = Project(store, analyst=analyst)
    analyst_id(project)
    return project
