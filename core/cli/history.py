"""Commands about what was done: listing it, taking it back, bringing it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import project_options, reading, writing
from core.cli.printing import answer, columns
from core.errors import UserFixable
from core.operations.history import redo as redo_last
from core.operations.history import undo as undo_last

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from core.model.change import Act, Changes
    from core.model.shapes import JsonObject
    from core.project.project import Project

_ALL = 2**31


@click.command()
@project_options
def undo(project: Path, analyst: str | None, *, as_json: bool) -> None:
    """Take back your last act that still stands."""
    with writing(project, analyst) as opened:
        print_act(opened, undo_last(opened), as_json=as_json)


@click.command()
@project_options
def redo(project: Path, analyst: str | None, *, as_json: bool) -> None:
    """Bring back what was undone last."""
    with writing(project, analyst) as opened:
        print_act(opened, redo_last(opened), as_json=as_json)


@click.command()
@project_options
def history(project: Path, analyst: str | None, *, as_json: bool) -> None:
    """List everything that was done, newest first."""
    with reading(project, analyst) as opened:
        acts = opened.history(limit=_ALL)
        names = _analyst_names(opened)
        shapes = [_act_shape(names, act) for act in acts]
    lines = (
        columns(shape["at"], shape["analyst"], shape["what"] + (" (undone)" if act.undone else ""))
        for act, shape in zip(acts, shapes, strict=True)
    )
    answer(shapes, lines, as_json=as_json)


def print_act(project: Project, changes: Changes, *, as_json: bool) -> None:
    """Print the act that a command made.

    Raises:
        UserFixable: If it made none, as with a history that was emptied.
    """
    if changes.act is None:
        raise UserFixable(
            "The history does not say what that act changed.",
            kept="Nothing was changed.",
            cure="Check the project with “doctor”.",
        )
    shape = _act_shape(_analyst_names(project), changes.act)
    answer(shape, [shape["what"]], as_json=as_json)


def _analyst_names(project: Project) -> dict[str, str]:
    return {analyst.id: analyst.name for analyst in project.store.articles.analysts()}


def _act_shape(names: Mapping[str, str], act: Act) -> JsonObject:
    # Making the project is nobody's act.
    return {"act": act.id, "what": act.what, "at": act.at, "analyst": names.get(act.analyst, "")}
