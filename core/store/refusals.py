"""What SQLite and the disk say, in words: locked, full, not writable, or damaged."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DISK = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
)
_READ_ERROR = sqlite3.SQLITE_IOERR | 1 << 8
"""The extended code of a read that failed."""
_OTHER_SCHEMA = ("no such table", "no such column", "has no column named", "malformed database schema")
"""What SQLite says of a file whose tables are not those that every statement of ours was tried on."""
_UNREADABLE_TEXT = "Could not decode to UTF-8"


def is_locked(error: sqlite3.Error) -> bool:
    """Tell whether another program was in the way."""
    return _code(error) in _LOCKED


def is_unopenable(error: sqlite3.Error) -> bool:
    """Tell whether the files that SQLite keeps beside a database cannot be made."""
    return _code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


@contextmanager
def naming_damage(path: Path) -> Generator[None]:
    """Say in words what a project file suffers from while it is worked with; faults of ours pass.

    Raises:
        UserFixable: If it is locked, damaged, or the disk refuses.
    """
    try:
        yield
    except sqlite3.Error as error:
        refusal = _refusal(path, error)
        if refusal is None:
            raise
        raise refusal from error


@contextmanager
def naming_damage_at_opening(path: Path) -> Generator[None]:
    """Like `naming_damage`, but whatever else goes wrong is damage: nothing of ours is at work yet.

    Raises:
        UserFixable: If anything goes wrong.
    """
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        refusal = _refusal(path, error) if isinstance(error, sqlite3.Error) else None
        raise refusal or damaged(path, _said(error)) from error


def damaged(path: Path, details: str) -> UserFixable:
    """Make the refusal of a project file that is not what Spanwise wrote."""
    return UserFixable(
        tr("{file} is damaged.", file=path.name),
        kept=tr("It was left as it is."),
        cure=tr("Open a backup of it."),
        details=details,
    )


def open_for_reading_only() -> UserFixable:
    """Make the refusal of an act in a project that can only be read."""
    return UserFixable(
        tr("This project is open for reading only."),
        kept=tr("Nothing was changed."),
        cure=tr("Close the other program that has it, or make the file writable, and open it again."),
    )


def in_words(error: BaseException) -> UserFixable | None:
    """Say in words what the disk or another program did; None where the error tells of something else."""
    if isinstance(error, sqlite3.Error) and _code(error) in (*_LOCKED, *_DISK):
        return refused_by_disk(error)
    return None


@contextmanager
def saying_what_the_disk_did() -> Generator[None]:
    """Say in words what stopped a reading half way; faults of ours pass.

    Raises:
        UserFixable: If the disk refuses, or another program is in the way.
    """
    try:
        yield
    except sqlite3.Error as error:
        refusal = in_words(error)
        if refusal is None:
            raise
        raise refusal from error


def refused_by_disk(error: sqlite3.Error) -> UserFixable:
    """Say in words why the file could not be written."""
    if is_locked(error):
        return UserFixable(
            tr("Another program is writing to this project."),
            kept=tr("Nothing was changed."),
            cure=tr("Try again in a moment."),
            details=str(error),
        )
    if _code(error) == sqlite3.SQLITE_FULL:
        return UserFixable(
            tr("The disk is full."),
            kept=tr("Everything saved before is kept; the last act was not saved."),
            cure=tr("Free some space and try again."),
            details=str(error),
        )
    if getattr(error, "sqlite_errorcode", 0) == _READ_ERROR:
        return UserFixable(
            tr("The project file could not be read."),
            kept=tr("Everything saved before is kept; nothing was changed."),
            cure=tr("Check the disk or the folder on the network that it lies on, then try again."),
            details=str(error),
        )
    return UserFixable(
        tr("The project file could not be written."),
        kept=tr("Everything saved before is kept; the last act was not saved."),
        cure=tr("Check the disk and whether the file is write-protected, then try again."),
        details=str(error),
    )


def _refusal(path: Path, error: sqlite3.Error) -> UserFixable | None:
    if _code(error) in (*_LOCKED, *_DISK):
        return refused_by_disk(error)
    said = str(error)
    # Only damage is of this very class; its heirs tell of locks, disks and faults of ours, but for these.
    if type(error) is sqlite3.DatabaseError or said.startswith(_UNREADABLE_TEXT) or _is_of_other_schema(said):
        return damaged(path, _said(error))
    return None


def _is_of_other_schema(said: str) -> bool:
    return any(phrase in said for phrase in _OTHER_SCHEMA)


def _said(error: Exception) -> str:
    # SQLite quotes the text that it cannot decode, and an article's words belong in no message.
    unreadable = isinstance(error, UnicodeDecodeError) or str(error).startswith(_UNREADABLE_TEXT)
    return "a text in it is not UTF-8" if unreadable else str(error)


def _code(error: sqlite3.Error) -> int:
    """Give the primary result code; what Python's own module raises has none."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF
