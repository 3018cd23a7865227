"""Which copy of a project a file is. Two copies that are written to must not be the same: they will be merged later."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.ids import key_of, new_id
from core.wording import tr

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

HOME = "home"
"""Key in `meta`: which file, on which computer, wrote last; empty in a copy that was made to be sent."""


def replica_of(connection: sqlite3.Connection) -> str:
    """Read which copy a file is.

    Raises:
        UserFixable: If it does not say so.
    """
    found = connection.execute("select content from meta where key = 'replica'").fetchone()
    if found is None:
        raise UserFixable(
            tr("The project file is damaged: it does not say which copy it is."),
            kept=tr("It was left as it is."),
            cure=tr("Open a backup of it."),
        )
    return found[0]


def add_replica(connection: sqlite3.Connection) -> str:
    """Make this file another copy than it was; gives the new copy's id."""
    replica = new_id()
    now = datetime.now(UTC).isoformat("T", "seconds")
    connection.execute("insert into replica values (?, ?, ?)", (key_of(replica), now, "spanwise"))
    _set(connection, "replica", replica)
    return replica


def settle(connection: sqlite3.Connection, path: Path) -> str:
    """Find out, inside the first transaction that writes, whether the file was copied; gives the id it goes by now.

    A file that was copied or restored is another file of the disk than the one that wrote last; one that was moved or
    renamed is the same.
    """
    home = f"{platform.node()}:{path.stat().st_ino}"
    found = connection.execute("select content from meta where key = ?", (HOME,)).fetchone()
    if found is not None and found[0] == home:
        return replica_of(connection)
    # A file that never named its home was made by an earlier version, or just now.
    replica = replica_of(connection) if found is None else add_replica(connection)
    _set(connection, HOME, home)
    return replica


def forget_home(connection: sqlite3.Connection) -> None:
    """Mark a file as a copy that was made to be sent: it takes a new id at its first write."""
    _set(connection, HOME, "")


def _set(connection: sqlite3.Connection, key: str, content: str) -> None:
    connection.execute(
        "insert into meta values (?, ?) on conflict (key) do update set content = excluded.content", (key, content)
    )
