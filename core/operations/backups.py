"""Backing a project up and restoring it. Restoring is no act of the history: another file takes the project's place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from core.store import restoring
from core.store.backup import Unsound, discard
from core.store.backups import backups_of, make_backup, projects_with_backups
from core.store.restoring import compare

if TYPE_CHECKING:
    from pathlib import Path

    from core.store.backup import CancelAsked, Progress
    from core.store.backups import Backup
    from core.store.restoring import Difference


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of a project that was restored.

    Attributes:
        before: Backup of what it held before; None where it was not there or could not be read.
        aside: Where the file lies now that could not be read.
    """

    before: Backup | None
    aside: Path | None


def backup_root() -> Path:
    """Where the backups of all projects lie, outside every project's folder."""
    return user_data_path("spanwise", appauthor=False) / "backups"


def list_backups(project: Path, *, root: Path | None = None) -> tuple[Backup, ...]:
    """List the backups of a project, newest first; the project itself need not be there."""
    return backups_of(root or backup_root(), project)


def list_projects(*, root: Path | None = None) -> tuple[Path, ...]:
    """List the projects that have backups, be they still there or not."""
    return projects_with_backups(root or backup_root())


def back_up(
    project: Path,
    *,
    root: Path | None = None,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> Backup | None:
    """Back a project up if something was done since it was backed up last; may run in any thread.

    Returns:
        The backup; None where none was needed.

    Raises:
        UserFixable: If the project cannot be read, or the backup not be written.
        Cancelled: If that was asked for; nothing is left of it.
    """
    return make_backup(root or backup_root(), project, progress=progress, cancelled=cancelled)


def difference(project: Path, backup: Backup) -> Difference:
    """Say what differs between a backup and the project as it is now; may run in any thread.

    Raises:
        UserFixable: If the backup cannot be read.
    """
    return compare(project, backup.path)


def prepare_restore(
    project: Path,
    backup: Backup,
    *,
    root: Path | None = None,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> Path:
    """Do the long part of restoring, with the project still open: copy the backup beside it, and back it up.

    Returns:
        The copy, for `restore`, or for `give_up_restore`.

    Raises:
        UserFixable: If the project is write-protected, or something cannot be written.
        Cancelled: If that was asked for; nothing is left of it.
    """
    # First, because a new backup may let go of an older one.
    staged = restoring.stage(project, backup, cancelled=cancelled)
    try:
        _secure(project, root or backup_root(), progress=progress, cancelled=cancelled)
    except BaseException:
        discard(staged)
        raise
    return staged


def give_up_restore(staged: Path) -> None:
    """Throw away what `prepare_restore` made."""
    discard(staged)


def restore(project: Path, staged: Path, *, root: Path | None = None) -> Restored:
    """Put a prepared backup in the place of a project, which must be closed; what it held is kept.

    Raises:
        UserFixable: If another program has the project, or the disk refuses; the project is left as it was.
    """
    try:
        with restoring.locked(project):
            before = _secure(project, root or backup_root())
            aside = restoring.set_aside(project) if before is None and project.exists() else None
            restoring.replace(project, staged)
    finally:
        discard(staged)
    return Restored(before, aside)


def _secure(
    project: Path, root: Path, *, progress: Progress | None = None, cancelled: CancelAsked | None = None
) -> Backup | None:
    """Make sure that a backup holds what the project holds; None where there is nothing to be read."""
    if not project.exists():
        return None
    try:
        return make_backup(root, project, before_restore=True, progress=progress, cancelled=cancelled)
    except Unsound:
        return None
