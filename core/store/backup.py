"""Verified copies of a project, made while it is open. Nothing that is half made ever carries its final name."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing, contextmanager, suppress
from hashlib import file_digest
from typing import TYPE_CHECKING
from urllib.parse import quote

from core.errors import Cancelled, UserFixable
from core.model.ids import id_of, new_id
from core.store.database import APPLICATION_ID, check_header
from core.store.refusals import damaged, naming_damage_at_opening
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

Progress = Callable[[int, int], object]
"""Called with the steps done and the steps there are."""
CancelAsked = Callable[[], bool]
"""Asked now and then; true stops the work."""

_PAGES_A_STEP = 100
_STEPS_BETWEEN_ASKING = 20_000
_WAIT_MS = 5000
_BUILDING = ".building"
_BESIDE = ("", "-journal", "-wal", "-shm")
_ABANDONED_AFTER = 600
"""Seconds after which nobody is at work any more on a half-made file."""
_FULL = (errno.ENOSPC, errno.EDQUOT)
_CORRUPT = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Unsound(UserFixable):
    """A project file cannot be read, or its copy is not what it should be."""


class DiskFull(UserFixable):
    """There is no room for a copy."""


def back_up(connection: sqlite3.Connection, destination: Path) -> str:
    """Copy an open project to a new file through SQLite's backup API and check the copy.

    Returns:
        SHA-256 of the copy, hex.

    Raises:
        UserFixable: If the destination exists or cannot be written, or the copy is not sound.
    """
    refuse_existing(destination)
    with building(destination) as new:
        copy_pages(connection, new)
        check_copy(new)
        with new.open("rb") as copied:
            return file_digest(copied, "sha256").hexdigest()


def refuse_existing(destination: Path) -> None:
    """Never write over a file.

    Raises:
        UserFixable: If there is one.
    """
    if destination.exists():
        raise UserFixable(
            tr("{file} exists already.", file=destination.name),
            kept=tr("It was left as it is."),
            cure=tr("Choose another name."),
        )


@contextmanager
def building(destination: Path, *, backup_of: str = "") -> Generator[Path]:
    """Give a hidden name beside a destination; what was built there takes its place when the block ends well.

    Args:
        backup_of: The project, where what is built is a backup: its own name says nothing to the analyst.

    Raises:
        UserFixable: If the disk refuses, or what is copied is damaged.
    """
    new = hidden_beside(destination)
    with naming_refusals(destination.name, backup_of=backup_of):
        try:
            yield new
            put_in_place(new, destination)
        finally:
            discard(new)


def hidden_beside(destination: Path) -> Path:
    """Name a file to build something in that is to take the destination's place."""
    return destination.with_name(f".{destination.name[:40]}.{new_id()[-8:]}{_BUILDING}")


def put_in_place(new: Path, destination: Path) -> None:
    """Give what was built its final name, for good."""
    flush(new)
    new.replace(destination)
    flush(destination.parent)


@contextmanager
def naming_refusals(file: str, *, backup_of: str = "") -> Generator[None]:
    """Say in words why a file, or a backup of a project, could not be made.

    Raises:
        UserFixable: If the disk refuses, or what is copied is damaged.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise _refused(file, backup_of, error) from error


def discard(new: Path) -> None:
    """Remove a half-made file, and what SQLite laid beside it."""
    for ending in _BESIDE:
        with suppress(OSError):
            new.with_name(new.name + ending).unlink()


def sweep(folder: Path) -> None:
    """Remove half-made files whose maker was killed."""
    for left in folder.glob(f".*{_BUILDING}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_AFTER:
                left.unlink()


def flush(path: Path) -> None:
    """Have a file or the names in a folder written to the disk for good."""
    if sys.platform == "win32" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def snapshot(path: Path) -> Generator[sqlite3.Connection]:
    """Look at a project as it stands at this moment, whatever is written to it meanwhile.

    A connection of its own, so that this works in any thread; the file is never upgraded by it.

    Raises:
        Unsound: If it is no project, or damaged.
    """
    try:
        check_header(path)
        with naming_damage_at_opening(path):
            connection = _reader(path)
    except UserFixable as error:
        raise _as_unsound(error) from error
    with closing(connection):
        try:
            yield connection
        except sqlite3.Error as error:
            raise _as_unsound(damaged(path, str(error))) from error


def head_of(connection: sqlite3.Connection) -> str:
    """Id of the newest act that is done; empty where nothing was done yet."""
    found = connection.execute("select id from act where state = 'done' order by n desc limit 1").fetchone()
    return id_of(found[0]) if found else ""


def copy_pages(
    source: sqlite3.Connection,
    new: Path,
    *,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> None:
    """Copy a project into a new file that needs no second one beside it.

    Raises:
        Cancelled: If that was asked for.
    """

    def look_up(_status: int, remaining: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(total - remaining, total)

    with closing(sqlite3.connect(new, isolation_level=None)) as copy:
        # It is flushed once, when it is finished.
        copy.execute("pragma synchronous = off")
        source.backup(copy, pages=_PAGES_A_STEP, progress=look_up)
        copy.execute("pragma journal_mode = delete")


def check_copy(new: Path, *, head: str | None = None, cancelled: CancelAsked | None = None) -> None:
    """Look whether a copy is a sound project.

    Args:
        head: Id of the act that must be its newest.

    Raises:
        Unsound: If it is not.
        Cancelled: If that was asked for.
    """
    with closing(sqlite3.connect(new, isolation_level=None)) as copy:
        if cancelled is not None:
            copy.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN_ASKING)
        try:
            verdict: str = copy.execute("pragma quick_check").fetchone()[0]
            application: int = copy.execute("pragma application_id").fetchone()[0]
            is_same = head is None or head_of(copy) == head
        except sqlite3.DatabaseError as error:
            if cancelled is not None and cancelled():
                raise Cancelled from error
            raise
    if verdict != "ok" or application != APPLICATION_ID or not is_same:
        raise _unsound(verdict)


def _reader(path: Path) -> sqlite3.Connection:
    # Bytes, not characters: a path need not be UTF-8.
    address = f"file:{quote(os.fsencode(path.resolve()))}?mode=ro"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    try:
        connection.execute(f"pragma busy_timeout = {_WAIT_MS}")
        connection.execute("pragma trusted_schema = off")
        connection.execute("begin")
        # The snapshot is taken by the first look.
        connection.execute("select count(*) from meta").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _refused(file: str, backup_of: str, error: OSError | sqlite3.Error) -> UserFixable:
    code: int = getattr(error, "sqlite_errorcode", 0)
    if code & 0xFF in _CORRUPT:
        return _unsound(str(error))
    if code & 0xFF == sqlite3.SQLITE_FULL or (isinstance(error, OSError) and error.errno in _FULL):
        return DiskFull(
            tr("There is no room for a backup of {project}: the disk is full.", project=backup_of)
            if backup_of
            else tr("There is no room for {file}: the disk is full.", file=file),
            kept=tr("The project was left as it is."),
            cure=tr("Free some space and try again, or choose another disk."),
            details=str(error),
        )
    return UserFixable(
        tr("A backup of {project} could not be written.", project=backup_of)
        if backup_of
        else tr("{file} could not be written.", file=file),
        kept=tr("The project was left as it is."),
        cure=tr("Check that the folder exists, that you may write there and that the disk is not full."),
        details=str(error),
    )


def _as_unsound(error: UserFixable) -> Unsound:
    return Unsound(error.what, kept=error.kept, cure=error.cure, details=error.details)


def _unsound(details: str) -> Unsound:
    return Unsound(
        tr("The copy is not sound."),
        kept=tr("The project was left as it is; the copy was thrown away."),
        cure=tr("Run the check of the project file, and copy to another disk."),
        details=details,
    )
