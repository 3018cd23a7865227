"""Undo, redo, taking back one act alone, and going back to a point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import ActKind, Changes
from core.operations.acting import analyst_id
from core.operations.wording import REDID, UNDID
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.change import Act
    from core.project.project import Project


LARGE = 300
"""An act of more changes than this is taken back by a worker, in chunks (`core.operations.bulk`)."""
MANY = 10
"""More acts than this are taken back by a worker (`core.operations.turning`)."""


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
        raise UserFixable(tr("There is nothing to undo."), kept=tr("Nothing was changed."))
    return take_back(project, target)


def redo(project: Project) -> Changes:
    """Bring back the act that was undone last, unless something new was done since.

    Raises:
        UserFixable: If there is none.
    """
    target = project.next_redo()
    if target is None:
        raise UserFixable(tr("There is nothing to redo."), kept=tr("Nothing was changed."))
    changes = project.store.history.bring_back(target, analyst=analyst_id(project), what=REDID.of(act=target.what))
    project.refresh(changes)
    return changes


def take_back(project: Project, target: Act) -> Changes:
    """Undo one act alone.

    Raises:
        UserFixable: If later acts stand on it; they are named.
    """
    changes = project.store.history.take_back(target, analyst=analyst_id(project), what=_undid(target))
    project.refresh(changes)
    return changes


def way_back(project: Project, act: Act, *, before: bool = False) -> tuple[Act, ...]:
    """List the analyst's acts that `go_back_to` takes back, in the order in which it does."""
    later = project.store.history.standing_after(act, project.my_id) if project.me else ()
    # The act may have been undone since it was listed.
    now = project.act(act.id)
    stands = now is not None and now.kind is ActKind.DO and not now.undone and now.analyst == project.my_id
    return (*later, act) if before and stands else later


def is_long_way(project: Project, act: Act, *, before: bool = False) -> bool:
    """Tell whether going back so far is work for a worker: `core.operations.turning.turn_acts`."""
    return is_much(project, way_back(project, act, before=before))


def is_much(project: Project, acts: Sequence[Act]) -> bool:
    """Tell whether taking acts back, or bringing them back, is work for a worker."""
    return len(acts) > MANY or sum(project.store.history.size(each.id) for each in acts) > LARGE


def go_back_to(project: Project, act: Act, *, before: bool = False) -> Changes:
    """Undo all of the analyst's acts after an act, newest first; redo brings them back one by one.

    Args:
        before: Also undo the act itself, if it is one of hers that stands.

    Returns:
        What all of it touched; its act is the last one that was made.

    Raises:
        UserFixable: If another analyst's acts stand on one of them; nothing is undone then.
    """
    targets = way_back(project, act, before=before)
    if not targets:
        return Changes()
    changes = project.store.history.take_back_all(targets, analyst=analyst_id(project), what=_undid)
    project.refresh(changes)
    return changes


def _undid(target: Act) -> str:
    return UNDID.of(act=target.what)
