"""Who has a project open: an operating-system lock that ends with its process, and a note that names the holder."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path

_NOTE_AT = 16
"""The note stands behind the locked bytes, so that others can read it where locks are mandatory."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the project open for writing."""

    user: str
    host: str
    process: int
    since: str

    def __str__(self) -> str:
        """Say it for a message."""
        return f"{self.user} on {self.host}, since {self.since.replace('T', ' ')[:16]}"


class ProjectLock:
    """The lock beside a project file; free again when its holder closes it or dies."""

    def __init__(self, project: Path) -> None:
        """Name the lock file; nothing is locked yet."""
        self._path = project.with_name(project.name + ".lock")
        self._file: FileIO | None = None

    def acquire(self) -> Holder | None:
        """Take the lock.

        Returns:
            None when it is ours now, else who has it.

        Raises:
            OSError: If the folder cannot be written to.
        """
        while True:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            lock_file = os.fdopen(descriptor, "r+b", buffering=0)
            with contextlib.ExitStack() as given_back:
                given_back.callback(lock_file.close)
                if not _lock(lock_file):
                    return _read_note(lock_file)
                if self._is_still_there(lock_file):
                    given_back.pop_all()
                    break
        me = Holder(_user(), platform.node(), os.getpid(), datetime.now().astimezone().isoformat("T", "minutes"))
        self._file = lock_file
        # On a full disk nobody can read who has it, but it is locked all the same.
        with contextlib.suppress(OSError):
            lock_file.truncate(0)
            lock_file.seek(_NOTE_AT)
            lock_file.write(json.dumps(asdict(me)).encode("utf-8"))
        return None

    def release(self) -> None:
        """Give the lock back and remove its file."""
        if self._file is None:
            return
        if sys.platform != "win32":
            # Removed while still held: whoever locks the removed file sees that it is gone and tries anew.
            # In a folder that was write-protected meanwhile it stays; it is free all the same.
            with contextlib.suppress(OSError):
                self._path.unlink()
        self._file.close()
        self._file = None

    def _is_still_there(self, lock_file: FileIO) -> bool:
        try:
            return os.path.samestat(os.fstat(lock_file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "someone"


def _read_note(lock_file: FileIO) -> Holder:
    try:
        lock_file.seek(_NOTE_AT)
        note = json.loads(lock_file.read().decode("utf-8"))
        return Holder(str(note["user"]), str(note["host"]), int(note["process"]), str(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("another program", "this computer", 0, "just now")


if sys.platform == "win32":
    import msvcrt

    def _lock(lock_file: FileIO) -> bool:
        try:
            lock_file.seek(0)
            msvcrt.locking(lock_file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(lock_file: FileIO) -> bool:
        try:
            fcntl.flock(lock_file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
