"""Opening, creating and closing a project file.

WAL with ``synchronous=FULL`` while it is open, so that what was acknowledged survives a power cut; a clean close turns
it back into one file that can be copied.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from core.errors import UserFixable
from core.store.connection import ProjectConnection
from core.store.lock import Holder, ProjectLock
from core.store.refusals import damaged, is_locked, is_unopenable, naming_damage_at_opening
from core.store.replica import add_replica
from core.store.schema import SCHEMA_VERSION, make_schema
from core.store.upgrading import upgrade
from core.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

_logger = logging.getLogger(__name__)

APPLICATION_ID = 0x5370616E
"""Marks a SQLite file as a Spanwise project ("Span")."""
PAGE_SIZE = 16384
_HEADER_BYTES = 100
_WAIT_MS = 5000
"""How long another program may keep us waiting."""
_PAUSE = 0.05
_LOG_PAGES = 2000
_WORKERS_LOG_PAGES = 500
_WORKERS_CACHE_KB = 32_000
"""So many pages may the log hold before the writer that commits folds it in."""
_SQLITE_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a SQLite file say."""

    application_id: int
    user_version: int
    page_size: int
    pages: int


@dataclass(slots=True)
class Database:
    """An open project file.

    Attributes:
        connection: In autocommit mode; belongs to the thread that opened it.
        holder: Who else has the project open, when it could only be opened for reading because of that.
        is_second: Whether this is a worker's connection beside the one that has the lock.
    """

    path: Path
    connection: sqlite3.Connection
    lock: ProjectLock | None
    read_only: bool
    holder: Holder | None = None
    is_second: bool = False
    is_closed: bool = False

    def close(self) -> None:
        """Close; with the write-ahead log folded in, so that the single file is the project. Twice does no harm."""
        if self.is_closed:
            return
        self.is_closed = True
        try:
            if not self.read_only and not self.is_second:
                self.connection.execute("pragma wal_checkpoint(truncate)")
                self.connection.execute("pragma journal_mode = delete")
        except (sqlite3.OperationalError, UserFixable) as error:
            # Another reader is in the file, or the disk is full: all is saved, in the log, which stays beside the
            # file until the next open folds it in.
            _logger.info("The log of %s could not be folded in: %s", self.path.name, error)
        finally:
            try:
                self.connection.close()
            finally:
                if self.lock is not None:
                    self.lock.release()


def create(path: Path) -> Database:
    """Make an empty project file; `path` must not exist.

    Raises:
        UserFixable: If it exists or cannot be written.
    """
    if path.exists():
        raise UserFixable(
            tr("{file} exists already.", file=path.name),
            kept=tr("It was left as it is."),
            cure=tr("Choose another name, or open the project that is there."),
        )
    building = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        _build(building)
        building.replace(path)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            building.unlink()
        raise UserFixable(
            tr("The project {file} could not be created.", file=path.name),
            kept=tr("Nothing was written."),
            cure=tr("Check that the folder exists, that you may write in it and that the disk is not full."),
            details=str(error),
        ) from error
    return open_database(path)


def open_database(path: Path, *, read_only: bool = False) -> Database:
    """Open a project file; for reading only where it is write-protected or another program has it.

    Raises:
        UserFixable: If it is not a project, damaged, or made by a newer Spanwise.
    """
    header = check_header(path)
    if header.user_version < SCHEMA_VERSION:
        upgrade(path, header.user_version)
    if read_only or _is_write_protected(path):
        return Database(path, _connect_for_reading(path), None, read_only=True)
    lock = ProjectLock(path)
    try:
        holder = lock.acquire()
    except OSError:
        return Database(path, _connect_for_reading(path), None, read_only=True)
    if holder is not None:
        return Database(path, _connect_for_reading(path), None, read_only=True, holder=holder)
    try:
        connection = connect_for_writing(path)
    except BaseException:
        lock.release()
        raise
    return Database(path, connection, lock, read_only=False)


def open_beside(path: Path) -> Database:
    """Open one more connection, for a worker, to a project that this program has open for writing."""
    connection = connect_for_writing(path)
    # The worker folds its own log in, so that no click has to.
    connection.execute(f"pragma wal_autocheckpoint = {_WORKERS_LOG_PAGES}")
    connection.execute(f"pragma cache_size = -{_WORKERS_CACHE_KB}")
    return Database(path, connection, None, read_only=False, is_second=True)


def check_header(path: Path) -> Header:
    """Read the head of a project file without opening it as a database.

    Raises:
        UserFixable: If the file is missing, not ours, too new or shorter than it says it is.
    """
    header = _read_header(path)
    untouched = tr("It was left as it is.")
    if header is None or header.application_id != APPLICATION_ID:
        raise UserFixable(
            tr("{file} is not a Spanwise project.", file=path.name),
            kept=untouched,
            cure=tr("Open a file that Spanwise made, or import articles into a new project."),
        )
    if header.user_version == 0:
        raise damaged(path, tr("it does not say which version of Spanwise it is for"))
    if header.user_version > SCHEMA_VERSION:
        raise UserFixable(
            tr("{file} was made by a newer version of Spanwise.", file=path.name),
            kept=untouched,
            cure=tr("Install the newer version to open it."),
            details=f"schema {header.user_version}, this version reads up to {SCHEMA_VERSION}",
        )
    # With a log beside it the file may be shorter: folding the log in was cut off, and SQLite goes on with that.
    if path.stat().st_size < header.pages * header.page_size and not _has_log(path):
        raise UserFixable(
            tr(
                "{file} is cut short: {held:,} of {whole:,} bytes.",
                file=path.name,
                held=path.stat().st_size,
                whole=header.pages * header.page_size,
            ),
            kept=untouched,
            cure=tr("Open a backup, or copy the file again from where it came from."),
        )
    return header


def connect_for_writing(path: Path) -> sqlite3.Connection:
    """Open one more connection to a project, with the settings that every writer needs."""
    with naming_damage_at_opening(path):
        _let_log_be_written(path)
        connection = sqlite3.connect(path, isolation_level=None, factory=ProjectConnection)
        try:
            _set_guards(connection)
            _switch_to_log(connection)
            connection.execute("pragma synchronous = full")
            connection.execute(f"pragma wal_autocheckpoint = {_LOG_PAGES}")
            connection.speaks_plainly = True
        except BaseException:
            connection.close()
            raise
        return connection


def _switch_to_log(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; SQLite does not wait for others here, so we do."""
    deadline = time.monotonic() + _WAIT_MS / 1000
    while True:
        try:
            connection.execute("pragma journal_mode = wal")
        except sqlite3.OperationalError as error:
            if not is_locked(error) or time.monotonic() >= deadline:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _connect_for_reading(path: Path) -> sqlite3.Connection:
    # Bytes, not characters: a path need not be UTF-8.
    address = f"file:{quote(os.fsencode(path.resolve()))}?mode=ro"
    with naming_damage_at_opening(path):
        try:
            return _reader(address)
        except sqlite3.OperationalError as error:
            if not is_unopenable(error):
                raise
            _refuse_log_out_of_reach(path, error)
            # A write-protected folder cannot hold the shared-memory file; a cleanly closed project needs none.
            return _reader(f"{address}&immutable=1")


def _reader(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, isolation_level=None, factory=ProjectConnection)
    try:
        _set_guards(connection)
        connection.execute("select count(*) from meta").fetchone()
        connection.speaks_plainly = True
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_log_out_of_reach(path: Path, error: sqlite3.Error) -> None:
    if _has_log(path):
        raise UserFixable(
            tr("{file} was not closed properly, and it can only be put right where it may be written.", file=path.name),
            kept=tr("It was left as it is."),
            cure=tr("Copy it together with {log} to a folder of yours, and open it there.", log=_log(path).name),
            details=str(error),
        ) from error


def _set_guards(connection: sqlite3.Connection) -> None:
    # Before anything else: every statement may have to wait for another program.
    connection.execute(f"pragma busy_timeout = {_WAIT_MS}")
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma cell_size_check = on")
    connection.execute("pragma mmap_size = 0")


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _let_log_be_written(path: Path) -> None:
    """Make a log writable again that was made while the project was write-protected; the project no longer is."""
    log = _log(path)
    if log.exists() and not log.stat().st_mode & stat.S_IWUSR:
        with suppress(OSError):
            log.chmod(path.stat().st_mode)


def _has_log(path: Path) -> bool:
    """Tell whether a write-ahead log with something in it lies beside the file."""
    try:
        return _log(path).stat().st_size > 0
    except OSError:
        return False


def _is_write_protected(path: Path) -> bool:
    # The mode is looked at as well: for an administrator `access` says yes to everything.
    return not os.access(path, os.W_OK) or not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def _read_header(path: Path) -> Header | None:
    try:
        if path.exists() and not path.is_file():
            # Reading from a pipe would wait for ever.
            raise OSError("not a file")
        with path.open("rb") as project_file:
            head = project_file.read(_HEADER_BYTES)
    except FileNotFoundError as error:
        raise UserFixable(
            tr("There is no file {file}.", file=path.name),
            cure=tr("Check the name, or look whether it was moved."),
            details=str(path),
        ) from error
    except OSError as error:
        raise UserFixable(
            tr("{file} could not be read.", file=path.name),
            kept=tr("It was left as it is."),
            cure=tr("Check that it is a file and that you may read it."),
            details=str(error),
        ) from error
    if len(head) < _HEADER_BYTES or not head.startswith(_SQLITE_MAGIC):
        return None
    page_size = int.from_bytes(head[16:18], "big")
    return Header(
        application_id=int.from_bytes(head[68:72], "big"),
        user_version=int.from_bytes(head[60:64], "big"),
        page_size=65536 if page_size == 1 else page_size,
        pages=int.from_bytes(head[28:32], "big"),
    )


def _build(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"pragma page_size = {PAGE_SIZE}")
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
        connection.execute("pragma journal_mode = delete")
        make_schema(connection)
        add_replica(connection)
