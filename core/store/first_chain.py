"""The chain of digests as the first schema had it: all changes of a copy in one row. Read once, at the upgrade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.ids import id_of
from core.store.chain import change_digest

if TYPE_CHECKING:
    import sqlite3


def first_break(connection: sqlite3.Connection) -> str:
    """Say where the chain of a file of the first schema is broken; empty if it is whole."""
    before: dict[bytes, bytes] = {}
    rows = connection.execute('select id, replica, hlc, "table", row, field, old, new, digest from change order by n')
    for key, replica, hlc, table, row, field, old, new, digest in rows:
        parts = (key, hlc, table, id_of(row), field, old, new)
        if change_digest(before.get(replica, b""), parts) != digest:
            return f"The history was altered at change {key.hex()}, before the project was upgraded."
        before[replica] = digest
    return ""
