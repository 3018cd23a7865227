"""Putting a backup in a project's place, and what would be different then."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.store.backup import (
    check_copy,
    discard,
    flush,
    hidden_beside,
    naming_refusals,
    put_in_place,
    snapshot,
    sweep,
)
from core.store.lock import ProjectLock
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from core.store.backup import CancelAsked
    from core.store.backups import Backup

_BESIDE = ("-wal", "-shm", "-journal")
_COUNTED = ("article", "record", "act")


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much a project holds."""

    articles: int
    records: int
    acts: int


@dataclass(frozen=True, slots=True)
class Done:
    """An act as it is told before it is given up.

    Attributes:
        at: Local time, ISO 8601 with offset.
    """

    what: str
    at: str
    analyst: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between a backup and the project as it is now.

    Attributes:
        now: None where the project is not there or cannot be read.
        since: Acts that the backup lacks, newest first; the latest of them.
        since_count: How many acts the backup lacks.
        only_in_backup: How many acts the backup has that the project lacks.
        last: The newest act of the backup; None where nothing had been done.
    """

    backup: Holdings
    now: Holdings | None
    since: tuple[Done, ...]
    since_count: int
    only_in_backup: int
    last: Done | None


def compare(project: Path, backup: Path, *, most: int = 500) -> Difference:
    """Say what differs between a backup and the project.

    Args:
        most: How many acts are told in words.

    Raises:
        UserFixable: If the backup cannot be read.
    """
    with snapshot(backup) as connection:
        kept, kept_acts, last = _holdings(connection), _acts(connection), _told(connection, _newest(connection))
    try:
        with snapshot(project) as connection:
            now, acts = _holdings(connection), _acts(connection)
            lacking = sorted((n for key, n in acts.items() if key not in kept_acts), reverse=True)
            since = tuple(filter(None, (_told(connection, n) for n in lacking[:most])))
    except (UserFixable, sqlite3.DatabaseError):
        return Difference(kept, None, (), 0, 0, last)
    return Difference(kept, now, since, len(lacking), len(kept_acts.keys() - acts.keys()), last)


def holdings_of(project: Path) -> Holdings:
    """Count what a project holds.

    Raises:
        UserFixable: If it cannot be read.
    """
    with snapshot(project) as connection:
        return _holdings(connection)


def stage(project: Path, backup: Backup, *, cancelled: CancelAsked | None = None) -> Path:
    """Copy a backup beside the project that it is to replace, and check the copy; `replace` or `discard` it then.

    Raises:
        UserFixable: If the project is write-protected, or the copy cannot be made.
        Cancelled: If that was asked for.
    """
    _refuse_protected(project)
    if not backup.path.exists():
        raise UserFixable(
            tr("This backup is no longer there."),
            kept=tr("The project was left as it is."),
            cure=tr("Choose another one; a newer backup may have taken its place."),
        )
    staged = hidden_beside(project)
    try:
        with naming_refusals(project.name):
            project.parent.mkdir(parents=True, exist_ok=True)
            sweep(project.parent)
            shutil.copyfile(backup.path, staged)
            check_copy(staged, head=backup.head, cancelled=cancelled)
            if project.exists():
                shutil.copymode(project, staged)
            flush(staged)
    except BaseException:
        discard(staged)
        raise
    return staged


def replace(project: Path, staged: Path) -> None:
    """Put a staged copy in the place of a project, which must be closed and locked.

    Raises:
        UserFixable: If the disk refuses.
    """
    with naming_refusals(project.name):
        # SQLite would take the log of the old file for one of the new.
        for ending in _BESIDE:
            with suppress(FileNotFoundError):
                _beside(project, ending).unlink()
        put_in_place(staged, project)


@contextmanager
def locked(project: Path) -> Generator[None]:
    """Keep other programs out of a project.

    Raises:
        UserFixable: If one of them has it.
    """
    lock = ProjectLock(project)
    try:
        holder = lock.acquire()
    except OSError as error:
        raise UserFixable(
            tr("The folder of {project} cannot be written to.", project=project.name),
            kept=tr("Nothing was changed."),
            cure=tr("Check that the folder is there and that you may write in it."),
            details=str(error),
        ) from error
    if holder is not None:
        raise UserFixable(
            tr("{project} is open in another program: {holder}.", project=project.name, holder=holder),
            kept=tr("Nothing was changed."),
            cure=tr("Close it there, and restore it then."),
        )
    try:
        yield
    finally:
        lock.release()


def set_aside(project: Path) -> Path:
    """Keep a project file that cannot be read, with its log, under another name beside it.

    Raises:
        UserFixable: If the disk refuses.
    """
    number = 1
    while (kept := project.with_name(f"{project.stem}.damaged-{number}{project.suffix}")).exists():
        number += 1
    with naming_refusals(kept.name):
        try:
            os.link(project, kept)
        except OSError:
            # Not every disk has links.
            shutil.copy2(project, kept)
        for ending in _BESIDE:
            if _beside(project, ending).exists():
                shutil.copy2(_beside(project, ending), _beside(kept, ending))
        flush(kept.parent)
    return kept


def _refuse_protected(project: Path) -> None:
    if project.exists() and not (
        os.access(project, os.W_OK) and project.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    ):
        raise UserFixable(
            tr("{project} is write-protected.", project=project.name),
            kept=tr("It was left as it is."),
            cure=tr("Allow writing to the file, and restore it then."),
        )


def _beside(project: Path, ending: str) -> Path:
    return project.with_name(project.name + ending)


def _holdings(connection: sqlite3.Connection) -> Holdings:
    counts = (connection.execute(f"select count(*) from {table}").fetchone()[0] for table in _COUNTED)  # noqa: S608
    return Holdings(*counts)


def _acts(connection: sqlite3.Connection) -> dict[bytes, int]:
    return dict(connection.execute("select id, n from act where state = 'done'").fetchall())


def _newest(connection: sqlite3.Connection) -> int | None:
    return connection.execute("select max(n) from act where state = 'done'").fetchone()[0]


def _told(connection: sqlite3.Connection, n: int | None) -> Done | None:
    found = connection.execute(
        "select a.what, a.at, coalesce(y.name, '') from act a left join analyst y on y.id = a.analyst where a.n = ?",
        (n,),
    ).fetchone()
    return Done(*found) if found else None
