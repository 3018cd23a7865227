"""Bringing a project file of an earlier schema up to date; the file as it was is kept beside it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.store.lock import ProjectLock
from core.store.refusals import naming_damage_at_opening
from core.store.schema import make_schema
from core.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

_PAGES_A_STEP = 200


def upgrade(path: Path, version: int) -> None:
    """Bring a project file up to date, all or nothing, after a copy of it was put beside it.

    Args:
        version: The schema that the file has.

    Raises:
        UserFixable: If the file cannot be written, another program has it, the disk is full or the file is damaged.
    """
    lock = ProjectLock(path)
    try:
        holder = lock.acquire()
    except OSError as error:
        raise _cannot_be_upgraded(path, tr("it may not be written where it lies"), str(error)) from error
    if holder is not None:
        raise _cannot_be_upgraded(path, tr("it is open elsewhere: {holder}", holder=holder), "")
    try:
        with naming_damage_at_opening(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
            _keep(connection, path, version)
            make_schema(connection)
    finally:
        lock.release()


def _keep(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copy the project as it is, through SQLite, which knows what a cut-off writer left beside the file."""
    building = path.with_name(f".{path.stem}.schema{version}.{os.getpid()}{path.suffix}")
    try:
        with closing(sqlite3.connect(building, isolation_level=None)) as copy:
            connection.backup(copy, pages=_PAGES_A_STEP)
            copy.execute("pragma journal_mode = delete")
            verdict = copy.execute("pragma quick_check").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        building.replace(_free_name(path, version))
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                building.with_name(building.name + suffix).unlink()


def _free_name(path: Path, version: int) -> Path:
    """Give the name for the copy; one that an upgrade left before, which then was cut off, stays as it is."""
    name, number = path.with_name(f"{path.stem}.schema{version}{path.suffix}"), 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.stem}.schema{version}-{number}{path.suffix}")
    return name


def _cannot_be_upgraded(path: Path, why: str, details: str) -> UserFixable:
    return UserFixable(
        tr(
            "{file} was made by an earlier version of Spanwise and cannot be brought up to date: {why}.",
            file=path.name,
            why=why,
        ),
        kept=tr("It was left as it is."),
        cure=tr("Close it elsewhere, or copy it to a folder where you may write, and open it there."),
        details=details,
    )
