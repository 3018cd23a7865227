"""Looking where the articles of a project disagree, beside a window that goes on."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from core.errors import Cancelled
from core.operations.aside import do_aside
from core.project.checks_across import DoubtAcross, unchecked_across
from core.project.project import Project
from core.store.records import RecordChoice
from core.store.refusals import naming_damage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FEW = 500
"""Records that are read and compared in a moment."""


def look_across(path: Path, analyst: str, cancelled: Callable[[], bool]) -> tuple[DoubtAcross, ...]:
    """Say where articles of a project disagree: few records are looked at here, many in a process of their own.

    For a worker's thread.

    Args:
        analyst: The name of the one whose records are looked at.

    Raises:
        Cancelled: If it was cancelled.
        UserFixable: If the project cannot be read.
    """
    with naming_damage(path), closing(Project.open(path, analyst=analyst, read_only=True)) as project:
        mine = RecordChoice(analyst=project.shown_id or None)
        is_little = sum(project.store.records.counts(mine, "type").values()) <= _FEW
    if is_little:
        return _look(path, analyst, lambda _: None, cancelled)
    return do_aside(partial(_look, path, analyst), lambda _: None, cancelled, patience=0)


def _look(
    path: Path, analyst: str, _told: Callable[[object], None], cancelled: Callable[[], bool]
) -> tuple[DoubtAcross, ...]:
    with naming_damage(path), closing(Project.open(path, analyst=analyst, read_only=True)) as project:
        with project.one_moment():
            asked = unchecked_across(project)
        if cancelled():
            raise Cancelled
        return asked.check()
