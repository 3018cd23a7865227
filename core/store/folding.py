"""Comparing rows with their history one by one: in little memory, however large the project is."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from core.model.ids import id_of
from core.store.tables import LOGGED, Plain, Table

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

_Told = tuple[str, bytes, str, Plain]


def rows_unlike_their_history(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Find the rows that are not what the change log says.

    Yields:
        Table and id of a row; without an id where a table holds rows that the log does not know.
    """
    standing = dict.fromkeys(LOGGED, 0)
    told = connection.execute('select "table", row, field, new from change order by "table", row, n')
    for (name, key), changes in groupby(told, itemgetter(0, 1)):
        table = LOGGED[name]
        folded = _folded(table, id_of(key), changes)
        standing[name] += folded is not None
        if folded != _actual(connection, table, key):
            yield name, id_of(key)
    for name, count in standing.items():
        if connection.execute(f"select count(*) from {name}").fetchone()[0] != count:  # noqa: S608
            yield name, ""


def _folded(table: Table, row_id: str, changes: Iterable[_Told]) -> dict[str, Plain] | None:
    row: dict[str, Plain] | None = None
    for _, _, field, new in changes:
        if not field:
            row = table.row_from_json(row_id, str(new)) if new is not None else None
        elif row is not None:
            row[field] = new
    return row


def _actual(connection: sqlite3.Connection, table: Table, key: bytes) -> dict[str, Plain] | None:
    columns = ", ".join(f'"{column}"' for column in table.columns)
    stored = connection.execute(f"select {columns} from {table.name} where id = ?", (key,)).fetchone()  # noqa: S608
    if stored is None:
        return None
    return {column: table.unpack(column, each) for column, each in zip(table.columns, stored, strict=True)}
