"""The schema's version, and making what an empty or an old file lacks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

SCHEMA_VERSION = 3


def make_schema(connection: sqlite3.Connection) -> None:
    """Make what an empty or an old file lacks of today's schema."""
    # Imported late: it costs a third of a second, and only a new or an old file needs it.
    from sqlite_utils import Database as UtilsDatabase

    from core.store.migrations import migrations

    migrations.apply(UtilsDatabase(connection))
    connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
