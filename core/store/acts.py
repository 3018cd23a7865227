"""The unit of work: current rows and append-only change rows, written together, one act at a time."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import Act, ActKind, Changes
from core.model.ids import id_of, key_of, new_id
from core.store.chain import change_digest, seal_act
from core.store.refusals import open_for_reading_only, refused_by_disk
from core.store.replica import replica_of, settle
from core.store.tables import ColumnKind, Plain, Table, logged
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping, Sequence
    from pathlib import Path

_CLOCK_COUNTER_BITS = 16
ROOTS = ("article", "record", "entity", "term", "alias", "tombstone")
"""Tables whose rows readers list; all other rows are reached through one of these."""


class ChangeClock:
    """Hybrid logical clock of this replica's changes.

    A reading is milliseconds since 1970 shifted left by 16 bits, plus a counter: it never runs backwards, even where
    the computer's clock does.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read the changes of one connection's file."""
        self._connection = connection
        self._last = 0

    def catch_up(self) -> None:
        """Go on from the last change that the file holds; another writer may have made it."""
        last = self._connection.execute("select hlc from change order by n desc limit 1").fetchone()
        self._last = max(self._last, last[0]) if last else self._last

    def tick(self) -> int:
        """Read the clock; each reading is later than the one before."""
        self._last = max(self._last + 1, time.time_ns() // 1_000_000 << _CLOCK_COUNTER_BITS)
        return self._last


class ActWriter:
    """What an operation writes with, inside one act."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        clock: ChangeClock,
        replica: str,
        act: Act,
        *,
        hides: bool = False,
        head: bytes | None = None,
    ) -> None:
        """Begin with no changes.

        Args:
            hides: Whether readers are to overlook what is inserted, because the act is still pending.
            head: Where the chain of the act's changes stands; at its beginning if not given.
        """
        self._connection = connection
        self._clock = clock
        self._replica = key_of(replica)
        self.act = act
        self.head: bytes = head if head is not None else key_of(act.id)
        self._hides = hides
        self._kinds: set[str] = set()
        self._ids: set[str] = set()
        self._owners: dict[str, str] = {}

    @property
    def changes(self) -> Changes:
        """What was touched so far; no act where nothing was."""
        if self.is_empty:
            return Changes()
        return Changes(self.act, frozenset(self._kinds), frozenset(self._ids))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed."""
        return not self._kinds

    def insert(self, table_name: str, row: Mapping[str, Plain]) -> str:
        """Add a row; one with an `id` of its own keeps it.

        Returns:
            The row's id.
        """
        return self.insert_all(table_name, (row,))[0]

    def insert_all(self, table_name: str, rows: Iterable[Mapping[str, Plain]]) -> list[str]:
        """Add rows to one table; gives their ids."""
        table = logged(table_name)
        full = [table.complete(row) | {"id": row.get("id") or new_id()} for row in rows]
        columns = ", ".join(f'"{column}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        self._connection.executemany(
            f"insert into {table.name} ({columns}) values ({marks})",  # noqa: S608
            [[table.pack(column, row[column]) for column in table.columns] for row in full],
        )
        ids = [str(row["id"]) for row in full]
        if self._hides and table.name in ROOTS:
            self.hide(map(key_of, ids))
        told = [(each, "", None, table.row_to_json(row)) for each, row in zip(ids, full, strict=True)]
        self._log_all(table.name, told)
        if table.name == "value":
            self._owners |= {each: str(row["record"]) for each, row in zip(ids, full, strict=True)}
        for row in full:
            self._touch_owners(table, row)
        return ids

    def name(self, identity: str) -> None:
        """Have the act's `Changes` name something of which no row changed, but which is to be looked at again."""
        self._ids.add(identity)

    def hide(self, keys: Iterable[bytes]) -> None:
        """Have readers overlook rows, or a text that only this act brings, as long as the act is pending."""
        act = key_of(self.act.id)
        self._connection.executemany("insert or ignore into hidden values (?, ?)", [(key, act) for key in keys])

    def update(self, table_name: str, row_id: str, fields: Mapping[str, Plain]) -> None:
        """Change fields of a row; those that hold the value already are left alone."""
        table = logged(table_name)
        before = self.read(table_name, row_id)
        for field, new in fields.items():
            if before[field] == new:
                continue
            self._connection.execute(
                f'update {table.name} set "{field}" = ? where id = ?',  # noqa: S608
                (table.pack(field, new), key_of(row_id)),
            )
            self._log(table.name, row_id, field, before[field], new, previous=self._heads(row_id, field))
            self._touch_owners(table, before)

    def delete(self, table_name: str, row_id: str) -> None:
        """Remove a row; the log keeps all it held."""
        table = logged(table_name)
        before = self.read(table_name, row_id)
        heads = self._heads(row_id, None)
        self._touch_owners(table, before)
        self._connection.execute(f"delete from {table.name} where id = ?", (key_of(row_id),))  # noqa: S608
        self._log(table.name, row_id, "", table.row_to_json(before), None, previous=heads)

    def read(self, table_name: str, row_id: str) -> dict[str, Plain]:
        """Read a row as it stands inside this act.

        Raises:
            UserFixable: If it is gone.
        """
        table = logged(table_name)
        columns = ", ".join(f'"{column}"' for column in table.columns)
        row = self._connection.execute(
            f"select {columns} from {table.name} where id = ?",  # noqa: S608
            (key_of(row_id),),
        ).fetchone()
        if row is None:
            raise UserFixable(
                tr("What was to be changed is no longer there."),
                kept=tr("Nothing was changed."),
                cure=tr("Look in the history for the act that removed it."),
                details=f"{table_name} {row_id}",
            )
        return {column: table.unpack(column, stored) for column, stored in zip(table.columns, row, strict=True)}

    def _touch_owners(self, table: Table, row: Mapping[str, Plain]) -> None:
        """Name the record or article that a row belongs to: it looks different, though its own row did not change."""
        # What a dismissal is about is no id: it may be words.
        owners = (owner for owner in ("record", "article", "subject") if table.columns.get(owner) is ColumnKind.ID)
        self._ids.update(str(row[owner]) for owner in owners if row.get(owner))
        value = str(row.get("value") or "")
        if value and value not in self._owners:
            found = self._connection.execute("select record from value where id = ?", (key_of(value),)).fetchone()
            if found is not None:
                self._owners[value] = id_of(found[0])
        if value in self._owners:
            self._ids.add(self._owners[value])

    def _heads(self, row_id: str, field: str | None) -> tuple[bytes, ...]:
        """Find the changes that one on this field (or, with None, on the whole row) supersedes."""
        if field is not None:
            sought = "field in (?, '') order by n desc limit 1"
            parameters: tuple[object, ...] = (key_of(row_id), field)
        else:
            sought = "n in (select max(n) from change where row = ? group by field)"
            parameters = (key_of(row_id), key_of(row_id))
        found = self._connection.execute(f"select id from change where row = ? and {sought}", parameters)  # noqa: S608
        return tuple(row[0] for row in found)

    def _log(self, table: str, row_id: str, field: str, old: Plain, new: Plain, *, previous: tuple[bytes, ...]) -> None:
        (change,) = self._log_all(table, [(row_id, field, old, new)])
        self._connection.executemany(
            "insert into change_prev (change, prev) values (?, ?)", [(change, head) for head in previous]
        )

    def _log_all(self, table: str, told: Sequence[tuple[str, str, Plain, Plain]]) -> list[bytes]:
        """Log changes (row, field, old, new) of one table; gives their keys."""
        rows: list[tuple[object, ...]] = []
        act = key_of(self.act.id)
        for row_id, field, old, new in told:
            change, hlc = key_of(new_id()), self._clock.tick()
            self.head = change_digest(self.head, (change, hlc, table, row_id, field, old, new))
            rows.append((change, act, self._replica, hlc, table, key_of(row_id), field, old, new, self.head))
            self._ids.add(row_id)
        self._connection.executemany(
            'insert into change (id, act, replica, hlc, "table", row, field, old, new, digest) '
            "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        if rows:
            self._kinds.add(table)
        return [row[0] for row in rows]  # type: ignore[misc]


class ActMaker:
    """Opens acts on one connection."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        """Write to the project file at `path` through one connection.

        Raises:
            UserFixable: If the file does not say which copy of a project it is.
        """
        self._connection = connection
        self._path = path
        self._read_only = read_only
        self._clock = ChangeClock(connection)
        self._clock.catch_up()
        replica_of(connection)

    @contextmanager
    def act(
        self,
        what: str,
        *,
        analyst: str,
        article: str | None = None,
        kind: ActKind = ActKind.DO,
        target: str | None = None,
    ) -> Generator[ActWriter]:
        """Make one act: all or nothing, committed when the block ends; one that changes nothing leaves no trace.

        Raises:
            UserFixable: If the project is open for reading only, or the disk refuses.
        """
        act = new_act(what, kind, analyst, article, target)
        with self.transaction() as replica:
            self.enter(act, replica, "done")
            writer = self.writer(act, replica)
            yield writer
            if writer.is_empty:
                raise _NothingChangedError
            seal_act(self._connection, key_of(act.id), writer.head)

    def writer(self, act: Act, replica: str, *, hides: bool = False, head: bytes | None = None) -> ActWriter:
        """Write for an act that was entered; inside a transaction."""
        self._clock.catch_up()
        return ActWriter(self._connection, self._clock, replica, act, hides=hides, head=head)

    @contextmanager
    def transaction(self) -> Generator[str]:
        """Write all or nothing; gives the id of the copy that this file is.

        Raises:
            UserFixable: If the project is open for reading only, or the disk refuses.
        """
        if self._read_only:
            raise open_for_reading_only()
        try:
            self._connection.execute("begin immediate")
            yield settle(self._connection, self._path)
            self._connection.execute("commit")
        except _NothingChangedError:
            self._connection.execute("rollback")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            if isinstance(error, sqlite3.OperationalError):
                raise refused_by_disk(error) from error
            raise

    def enter(self, act: Act, replica: str, state: str) -> None:
        """Enter an act in the history, *pending* or *done*; inside a transaction."""
        self._connection.execute(
            "insert into act (id, kind, what, at, analyst, article, target, replica, state) "
            "values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                key_of(act.id),
                str(act.kind),
                act.what,
                act.at,
                key_of(act.analyst),
                key_of(act.article) if act.article else None,
                key_of(act.target) if act.target else None,
                key_of(replica),
                state,
            ),
        )


def new_act(what: str, kind: ActKind, analyst: str, article: str | None = None, target: str | None = None) -> Act:
    """Describe an act that begins now."""
    at = datetime.now().astimezone().isoformat("T", "seconds")
    # A file name that is not UTF-8 holds half characters, which the store refuses.
    readable = what.encode("utf-8", "replace").decode("utf-8")
    return Act(new_id(), kind, readable, at, analyst, article, target)


class _NothingChangedError(Exception):
    """Ends an act that turned out to change nothing."""
