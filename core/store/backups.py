"""The backups of a project: where they lie, which there are, making one, and which of them are kept.

Each project has a folder outside its own, with a note that names the project, so that its backups are found when the
project is lost. A backup's name says when it was made and which act was the newest then; it gets that name only once it
is whole and checked.
"""

from __future__ import annotations

import json
import logging
import re
import sqlite3
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import UserFixable
from core.store.backup import building, check_copy, copy_pages, head_of, snapshot, sweep
from core.store.replica import replica_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from core.store.backup import CancelAsked, Progress

_logger = logging.getLogger(__name__)

_NOTE = "project.json"
_SUFFIX = ".spanwise"
_MARK = ".before-restore"
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.([0-9a-f]{32}|none)(\.before-restore)?\.spanwise")
_TIME = "%Y-%m-%dT%H-%M-%SZ"
_STEM_CHARACTERS = 40

HALF_HOUR = timedelta(minutes=30)
_LAST_DAY = timedelta(hours=24)
_BEFORE_RESTORE_KEPT = timedelta(days=30)
_DAYS, _WEEKS, _MONTHS = 12, 10, 9


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup of a project.

    Attributes:
        made: When, in UTC.
        head: Id of the act that was the newest; empty where nothing had been done.
        size: Bytes.
        before_restore: Whether it holds what a restored backup took the place of; nothing made later does.
    """

    path: Path
    made: datetime
    head: str
    size: int
    before_restore: bool = False


def backups_of(root: Path, project: Path) -> tuple[Backup, ...]:
    """List the backups of the project at a path, newest first; the project itself need not be there any more."""
    return _backups_of(root, project, _replica_of(project))


def _backups_of(root: Path, project: Path, replica: str | None) -> tuple[Backup, ...]:
    found = (backup for folder in _folders_of(root, project, replica) for backup in _backups_in(folder))
    return _newest_first(found)


def projects_with_backups(root: Path) -> tuple[Path, ...]:
    """List the projects that have backups, whether they are still there or not."""
    named = {_named_in(folder) for folder in _folders(root) if any(_backups_in(folder))}
    return tuple(sorted(path for path in named if path is not None))


def make_backup(
    root: Path,
    project: Path,
    *,
    before_restore: bool = False,
    now: datetime | None = None,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> Backup | None:
    """Make a backup of a project, open or not, and let go of older ones that are no longer wanted.

    Args:
        before_restore: Keep it longer than others, and make sure that there is one.

    Returns:
        The backup; None where nothing was done since one was made, unless it is to be one from before a restore.

    Raises:
        UserFixable: If the project cannot be read, or the backup not be written.
        Cancelled: If that was asked for.
    """
    at = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    with ExitStack() as held:
        source = held.enter_context(snapshot(project))
        head, replica = head_of(source), replica_of(source)
        same = [backup for backup in _backups_of(root, project, replica) if backup.head == head]
        if same:
            return _marked(same[0]) if before_restore else None
        folder = _home_of(root, project, replica)
        _prepare(root, folder, project, replica)
        path = folder / _name(at, head, before_restore=before_restore)
        with building(path, backup_of=project.name) as new:
            copy_pages(source, new, progress=progress, cancelled=cancelled)
            # The project is let go of before the copy is checked: it may be about to be closed.
            held.close()
            check_copy(new, head=head, cancelled=cancelled)
    made = Backup(path, at, head, path.stat().st_size, before_restore)
    _thin(folder, made)
    return made


def surplus(backups: Sequence[Backup], now: datetime) -> tuple[Backup, ...]:
    """Say which backups are no longer wanted.

    Kept are the newest; of the last day the newest of each half hour; the newest of each of 12 days, 10 weeks and 9
    months; and for 30 days what was there before a restore.
    """
    newest_first = _newest_first(backups)
    kept = {
        backup.path
        for number, backup in enumerate(newest_first)
        if number == 0 or (backup.before_restore and now - backup.made < _BEFORE_RESTORE_KEPT)
    }
    last_day = [backup for backup in newest_first if now - backup.made < _LAST_DAY]
    kept.update(_newest_of_each(last_day, lambda made: (made.timestamp() // HALF_HOUR.total_seconds(),), len(last_day)))
    kept.update(_newest_of_each(newest_first, lambda made: (made.year, made.month, made.day), _DAYS))
    kept.update(_newest_of_each(newest_first, lambda made: made.isocalendar()[:2], _WEEKS))
    kept.update(_newest_of_each(newest_first, lambda made: (made.year, made.month), _MONTHS))
    return tuple(backup for backup in newest_first if backup.path not in kept)


def _newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    # Ids of acts are ordered by time too: they tell apart what was made in the same second.
    return tuple(sorted(backups, key=lambda backup: (backup.made, backup.head), reverse=True))


def _newest_of_each(
    newest_first: Iterable[Backup], period: Callable[[datetime], tuple[float, ...]], most: int
) -> Iterator[Path]:
    """Give the newest backup of each of the latest periods, by the calendar of this place."""
    seen: set[tuple[float, ...]] = set()
    for backup in newest_first:
        at = period(backup.made.astimezone())
        if at not in seen and len(seen) < most:
            seen.add(at)
            yield backup.path


# ── folders and names ───────────────────────────────────────────────────────────────────────────────────────────────


def _folders(root: Path) -> list[Path]:
    try:
        return sorted(folder for folder in root.iterdir() if folder.is_dir())
    except OSError:
        return []


def _folders_of(root: Path, project: Path, replica: str | None) -> list[Path]:
    """Find the folders of a project: one that was restored goes on as another copy, in another folder."""
    home = project.resolve()
    return [
        folder
        for folder in _folders(root)
        if _named_in(folder) == home or (replica is not None and folder.name.endswith(_ending(replica)))
    ]


def _home_of(root: Path, project: Path, replica: str) -> Path:
    """Say where the next backup of a project goes; one that was renamed stays where it was."""
    for folder in _folders(root):
        if folder.name.endswith(_ending(replica)):
            return folder
    return root / f"{project.stem[:_STEM_CHARACTERS]}{_ending(replica)}"


def _replica_of(project: Path) -> str | None:
    with suppress(UserFixable, sqlite3.Error), snapshot(project) as connection:
        return replica_of(connection)
    return None


def _ending(replica: str) -> str:
    return f"-{replica[-8:]}"


def _prepare(root: Path, folder: Path, project: Path, replica: str) -> None:
    """Make the folder and its note, and room in all of them."""
    note = folder / _NOTE
    with building(note, backup_of=project.name) as new:
        folder.mkdir(parents=True, exist_ok=True)
        for each in _folders(root):
            sweep(each)
        new.write_text(json.dumps({"project": str(project.resolve()), "replica": replica}), encoding="utf-8")


def _named_in(folder: Path) -> Path | None:
    """Read which project the backups of a folder are of."""
    try:
        note: Any = json.loads((folder / _NOTE).read_text(encoding="utf-8"))
        return Path(str(note["project"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _backups_in(folder: Path) -> Iterator[Backup]:
    for path in folder.glob(f"*{_SUFFIX}"):
        parts = _NAME.fullmatch(path.name)
        if parts is None:
            continue
        # It may be thinned out by another window in this very moment.
        with suppress(OSError):
            made = datetime.strptime(parts[1], _TIME).replace(tzinfo=UTC)
            head = "" if parts[2] == "none" else parts[2]
            yield Backup(path, made, head, path.stat().st_size, parts[3] is not None)


def _name(at: datetime, head: str, *, before_restore: bool) -> str:
    return f"{at.strftime(_TIME)}.{head or 'none'}{_MARK if before_restore else ''}{_SUFFIX}"


def _marked(backup: Backup) -> Backup:
    """Keep a backup as one from before a restore."""
    if backup.before_restore:
        return backup
    path = backup.path.with_name(_name(backup.made, backup.head, before_restore=True))
    backup.path.replace(path)
    return Backup(path, backup.made, backup.head, backup.size, before_restore=True)


def _thin(folder: Path, latest: Backup) -> None:
    for backup in surplus([each for each in _backups_in(folder) if each.path != latest.path], latest.made):
        try:
            backup.path.unlink()
        except OSError as error:
            _logger.info("An old backup could not be removed: %s", error)
