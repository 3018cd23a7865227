"""Undo, redo, and taking back one act alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.operations.acting import analyst_id

if TYPE_CHECKING:
    from core.model.change import Act, Changes
    from core.project.project import Project


LARGE = 1_000
"""An act of more changes than this is taken back by a worker, in chunks (`core.operations.bulk`)."""


def is_large(project: Project, act: Act) -> bool:
    """Tell whether taking an act back, or bringing it back, is work for a worker."""
    return project.store.history.size(act.id) > LARGE


def undo(project: Project) -> Changes:
    """Take back the analyst's last act that still stands, in whatever article, whenever it was.

    Raises:
        UserFixable: If there is none, or another analyst's later acts stand on it.
    """
    target = project.next_undo()
    if target is None:
        raise UserFixable("There is nothing to undo.", kept="Nothing was changed.")
    return take_back(project, target)


def redo(project: Project) -> Changes:
    """Bring back the act that was undone last, unless something new was done since.

    Raises:
        UserFixable: If there is none.
    """
    target = project.next_redo()
    if target is None:
        raise UserFixable("There is nothing to redo.", kept="Nothing was changed.")
    changes = project.store.history.bring_back(target, analyst=analyst_id(project), what=f"redid: {target.what}")
    project.refresh(changes)
    return changes


def take_back(project: Project, target: Act) -> Changes:
    """Undo one act alone.

    Raises:
        UserFixable: If later acts stand on it; they are named.
    """
    changes = project.store.history.take_back(target, analyst=analyst_id(project), what=f"undid: {target.what}")
    project.refresh(changes)
    return changes
