"""Opening, creating and closing a project file.

WAL with ``synchronous=FULL`` while it is open, so that what was acknowledged survives a power cut; a clean close turns
it back into one file that can be copied.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from core.errors import UserFixable
from core.model.ids import key_of, new_id
from core.store.lock import Holder, ProjectLock

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

APPLICATION_ID = 0x5370616E
"""Marks a SQLite file as a Spanwise project ("Span")."""
SCHEMA_VERSION = 1
PAGE_SIZE = 16384
_HEADER_BYTES = 100
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
    """

    path: Path
    connection: sqlite3.Connection
    lock: ProjectLock | None
    read_only: bool
    holder: Holder | None = None
    is_closed: bool = False

    def close(self) -> None:
        """Close; with the write-ahead log folded in, so that the single file is the project. Twice does no harm."""
        if self.is_closed:
            return
        self.is_closed = True
        try:
            if not self.read_only:
                self.connection.execute("pragma wal_checkpoint(truncate)")
                self.connection.execute("pragma journal_mode = delete")
        except sqlite3.OperationalError:
            # Another reader is in the file: the log stays beside it and the next open folds it in.
            self.connection.execute("pragma wal_checkpoint(passive)")
        finally:
            self.connection.close()
            if self.lock is not None:
                self.lock.release()


def create(path: Path) -> Database:
    """Make an empty project file; `path` must not exist.

    Raises:
        UserFixable: If it exists or cannot be written.
    """
    if path.exists():
        raise UserFixable(
            f"{path.name} exists already.",
            kept="It was left as it is.",
            cure="Choose another name, or open the project that is there.",
        )
    building = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        _build(building)
        building.replace(path)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            building.unlink()
        raise UserFixable(
            f"The project {path.name} could not be created.",
            kept="Nothing was written.",
            cure="Check that the folder exists, that you may write in it and that the disk is not full.",
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
        _upgrade(path, header.user_version)
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


def check_header(path: Path) -> Header:
    """Read the head of a project file without opening it as a database.

    Raises:
        UserFixable: If the file is missing, not ours, too new or shorter than it says it is.
    """
    header = _read_header(path)
    untouched = "It was left as it is."
    if header is None or header.application_id != APPLICATION_ID:
        raise UserFixable(
            f"{path.name} is not a Spanwise project.",
            kept=untouched,
            cure="Open a file that Spanwise made, or import articles into a new project.",
        )
    if header.user_version > SCHEMA_VERSION:
        raise UserFixable(
            f"{path.name} was made by a newer version of Spanwise.",
            kept=untouched,
            cure="Install the newer version to open it.",
            details=f"schema {header.user_version}, this version reads up to {SCHEMA_VERSION}",
        )
    if path.stat().st_size < header.pages * header.page_size:
        raise UserFixable(
            f"{path.name} is cut short: {path.stat().st_size:,} of {header.pages * header.page_size:,} bytes.",
            kept=untouched,
            cure="Open a backup, or copy the file again from where it came from.",
        )
    return header


def connect_for_writing(path: Path) -> sqlite3.Connection:
    """Open one more connection to a project, with the settings that every writer needs."""
    with _naming_damage(path):
        connection = sqlite3.connect(path, isolation_level=None)
        _set_guards(connection)
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        return connection


@contextmanager
def naming_damage(path: Path) -> Generator[None]:
    """Say in words that a project turned out to be damaged while it was read; all other faults pass.

    Raises:
        UserFixable: If it did.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        # Only damage is of this very class; its heirs tell of locks, disks and faults of ours, but for one.
        if type(error) is not sqlite3.DatabaseError and not _is_unreadable_text(error):
            raise
        raise _damaged(path, error) from error


@contextmanager
def _naming_damage(path: Path) -> Generator[None]:
    """Take whatever goes wrong while a project is opened for damage."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise _damaged(path, error) from error


def _is_unreadable_text(error: Exception) -> bool:
    return str(error).startswith("Could not decode to UTF-8")


def _damaged(path: Path, error: Exception) -> UserFixable:
    return UserFixable(
        f"{path.name} is damaged.",
        kept="It was left as it is.",
        cure="Open a backup of it.",
        # SQLite quotes the text that it cannot decode, and an article's words belong in no message.
        details="a text in it is not UTF-8" if _is_unreadable_text(error) else str(error),
    )


def _connect_for_reading(path: Path) -> sqlite3.Connection:
    address = f"file:{quote(str(path.resolve()))}"
    with _naming_damage(path):
        connection = sqlite3.connect(f"{address}?mode=ro", uri=True, isolation_level=None)
        try:
            _set_guards(connection)
            connection.execute("select count(*) from meta").fetchone()
        except sqlite3.OperationalError:
            # A write-protected folder cannot hold the shared-memory file; a cleanly closed project needs none.
            connection.close()
            connection = sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True, isolation_level=None)
            _set_guards(connection)
            connection.execute("select count(*) from meta").fetchone()
        return connection


def _set_guards(connection: sqlite3.Connection) -> None:
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma cell_size_check = on")
    connection.execute("pragma busy_timeout = 5000")
    connection.execute("pragma mmap_size = 0")


def _is_write_protected(path: Path) -> bool:
    # The mode is looked at as well: for an administrator `access` says yes to everything.
    return not os.access(path, os.W_OK) or not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def _read_header(path: Path) -> Header | None:
    try:
        with path.open("rb") as project_file:
            head = project_file.read(_HEADER_BYTES)
    except FileNotFoundError as error:
        raise UserFixable(
            f"There is no file {path.name}.",
            cure="Check the name, or look whether it was moved.",
            details=str(path),
        ) from error
    except OSError as error:
        raise UserFixable(
            f"{path.name} could not be read.",
            kept="It was left as it is.",
            cure="Check that it is a file and that you may read it.",
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
        _migrate(connection)
        replica = new_id()
        now = datetime.now(UTC).isoformat("T", "seconds")
        connection.execute("insert into replica values (?, ?, ?)", (key_of(replica), now, "spanwise"))
        connection.execute("insert into meta values ('replica', ?)", (replica,))


def _migrate(connection: sqlite3.Connection) -> None:
    # Imported late: it costs a third of a second, and only a new or an old file needs it.
    from sqlite_utils import Database as UtilsDatabase

    from core.store.migrations import migrations

    migrations.apply(UtilsDatabase(connection))
    connection.execute(f"pragma user_version = {SCHEMA_VERSION}")


def _upgrade(path: Path, version: int) -> None:
    kept = path.with_name(f"{path.stem}.schema{version}{path.suffix}")
    shutil.copy2(path, kept)
    with _naming_damage(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _migrate(connection)
