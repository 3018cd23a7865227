"""Connections that tell where they are, that are slow, or whose disk fails; they take the place of SQLite's own."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from pathlib import Path

IN_ACT, IN_FILE, AT_REST = b"a", b"f", b"-"
_STEPS_BETWEEN_NAPS = 40
_NAP = 0.001


@contextmanager
def connecting(make: Callable[..., sqlite3.Connection]) -> Generator[None]:
    """Let every connection that is opened be made by `make`, beneath the class that was asked for."""
    usual = sqlite3.connect
    beneath: Any = make.func if isinstance(make, partial) else make
    given = make.keywords if isinstance(make, partial) else {}

    def connect(*args: Any, factory: type[sqlite3.Connection] = sqlite3.Connection, **named: Any) -> sqlite3.Connection:  # noqa: ANN401
        both = type(factory.__name__, (factory, beneath), {}) if factory is not sqlite3.Connection else beneath
        return usual(*args, factory=partial(both, **given), **named)  # type: ignore[arg-type]

    sqlite3.connect = connect  # type: ignore[assignment]
    try:
        yield
    finally:
        sqlite3.connect = usual


# ── where a process is ──────────────────────────────────────────────────────────────────────────────────────────────


class Place:
    """Two bytes in a file that outlive their process: whether it is inside an act, and whether it writes a file."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.pwrite(self._descriptor, AT_REST * 2, 0)

    def set_act(self, inside: bool) -> None:
        os.pwrite(self._descriptor, IN_ACT if inside else AT_REST, 0)

    @contextmanager
    def writing_file(self) -> Generator[None]:
        os.pwrite(self._descriptor, IN_FILE, 1)
        yield
        os.pwrite(self._descriptor, AT_REST, 1)


class Watched(sqlite3.Connection):
    """Tells its place before and after each statement."""

    def __init__(self, *args: object, place: Place, slow: bool = False, **named: object) -> None:
        super().__init__(*args, **named)  # type: ignore[arg-type]
        self._place = place
        if slow:
            # Little room in memory, as for a far larger file: pages reach the disk before the transaction ends.
            super().execute("pragma cache_size = 8")
            self.set_progress_handler(lambda: time.sleep(_NAP), _STEPS_BETWEEN_NAPS)

    def execute(self, sql: str, parameters: Iterable[object] | Mapping[str, object] = (), /) -> sqlite3.Cursor:
        if sql.startswith("begin"):
            self._place.set_act(True)
        try:
            return super().execute(sql, parameters)  # type: ignore[arg-type]
        finally:
            if not self.in_transaction:
                self._place.set_act(False)


# ── disks that fail ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Fault:
    """What the disk says, and how.

    Attributes:
        lasts: Every write after it fails as well, until it is cured.
        rolls_back: SQLite has thrown the transaction away by itself, as it may after such an error.
        reading: Statements that only read fail too.
    """

    name: str
    code: int
    said: str
    lasts: bool = True
    rolls_back: bool = False
    reading: bool = False

    def error(self) -> sqlite3.OperationalError:
        error = sqlite3.OperationalError(self.said)
        error.sqlite_errorcode = self.code
        error.sqlite_errorname = self.name
        return error


FULL = Fault("SQLITE_FULL", sqlite3.SQLITE_FULL, "database or disk is full")
FULL_ONCE = Fault("SQLITE_FULL", sqlite3.SQLITE_FULL, "database or disk is full", lasts=False, rolls_back=True)
READ_ONLY = Fault("SQLITE_READONLY", sqlite3.SQLITE_READONLY, "attempt to write a readonly database")
WRITE_ERROR = Fault("SQLITE_IOERR_WRITE", sqlite3.SQLITE_IOERR | 3 << 8, "disk I/O error", rolls_back=True)
READ_ERROR = Fault("SQLITE_IOERR_READ", sqlite3.SQLITE_IOERR | 1 << 8, "disk I/O error", reading=True)

_WRITING = ("begin", "commit", "insert", "update", "delete", "create", "alter", "drop", "savepoint", "release")
_CHANGING_PRAGMAS = ("pragma journal_mode", "pragma wal_checkpoint", "pragma user_version", "pragma application_id")


def _writes(sql: str) -> bool:
    said = sql.lstrip().lower()
    return said.startswith(_WRITING) or said.startswith(_CHANGING_PRAGMAS)


class Disk:
    """A disk that can be told to fail at the n-th statement from now; shared by all connections."""

    def __init__(self) -> None:
        self._fault: Fault | None = None
        self._left = 0
        self.struck = 0

    def fail(self, fault: Fault, at: int) -> None:
        """Fail at statement number `at` (from 1) of those that the fault touches."""
        self._fault, self._left, self.struck = fault, at, 0

    def cure(self) -> None:
        self._fault = None

    def check(self, connection: sqlite3.Connection, sql: str) -> None:
        fault = self._fault
        if fault is None or sql.startswith("rollback") or not (fault.reading or _writes(sql)):
            return
        self._left -= 1
        if self._left > 0 or (self._left < 0 and not fault.lasts):
            return
        self.struck += 1
        if fault.rolls_back and connection.in_transaction:
            sqlite3.Connection.execute(connection, "rollback")
        raise fault.error()


class OnDisk(sqlite3.Connection):
    """Asks its disk before each statement."""

    def __init__(self, *args: object, disk: Disk, **named: object) -> None:
        super().__init__(*args, **named)  # type: ignore[arg-type]
        self._disk = disk

    def execute(self, sql: str, parameters: Iterable[object] | Mapping[str, object] = (), /) -> sqlite3.Cursor:
        self._disk.check(self, sql)
        return super().execute(sql, parameters)  # type: ignore[arg-type]

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        self._disk.check(self, sql)
        return super().executemany(sql, parameters)
