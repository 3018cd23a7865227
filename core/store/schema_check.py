"""Are the tables, indexes and triggers of a project file those that Spanwise makes?"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING

from core.store.schema import make_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

_Thing = tuple[str, str]
"""Kind and name: table, index, trigger or view."""
_NAMED_ONLY = ("search_", "_sqlite_migrations", "idx__sqlite_migrations")
"""How libraries word what they make for themselves differs from version to version."""


def schema_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Compare the schema of a file with a fresh one, name by name and word by word.

    Yields:
        One sentence a problem.
    """
    expected, found = _expected(), _schema(connection)
    for kind, name in sorted(found.keys() - expected.keys()):
        yield f"The file holds a {kind} “{name}” that is not Spanwise's."
    for kind, name in sorted(expected.keys() - found.keys()):
        yield f"The file lacks the {kind} “{name}”."
    for kind, name in sorted(expected.keys() & found.keys()):
        if found[kind, name] != expected[kind, name]:
            yield f"The {kind} “{name}” is not as Spanwise makes it."


@cache
def _expected() -> dict[_Thing, str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        make_schema(fresh)
        return _schema(fresh)


def _schema(connection: sqlite3.Connection) -> dict[_Thing, str]:
    rows = connection.execute("select type, name, sql from sqlite_master where name not like 'sqlite\\_%' escape '\\'")
    return {
        (kind, name): "" if name.startswith(_NAMED_ONLY) else " ".join((sql or "").split()) for kind, name, sql in rows
    }
