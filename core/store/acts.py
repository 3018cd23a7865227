"""The unit of work: current rows and append-only change rows, written together, one act at a time."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import Act, ActKind, Changes
from core.model.ids import id_of, key_of, new_id
from core.store.refusals import refused_by_disk
from core.store.tables import Plain, logged

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

_CLOCK_COUNTER_BITS = 16
_DIGEST_BYTES = 16


class ChangeClock:
    """Hybrid logical clock and hash chain of this replica's changes.

    A reading is milliseconds since 1970 shifted left by 16 bits, plus a counter: it never runs backwards, even where
    the computer's clock does.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Go on from the last change that the file holds."""
        last = connection.execute("select hlc, digest from change order by n desc limit 1").fetchone()
        self._last: int = last[0] if last else 0
        self._digest: bytes = last[1] if last else b""

    def tick(self) -> int:
        """Read the clock; each reading is later than the one before."""
        self._last = max(self._last + 1, time.time_ns() // 1_000_000 << _CLOCK_COUNTER_BITS)
        return self._last

    def chain(self, parts: tuple[object, ...]) -> bytes:
        """Digest of a change and of all that came before it."""
        self._digest = chained_digest(self._digest, parts)
        return self._digest

    def mark(self) -> tuple[int, bytes]:
        """Remember where the clock stands, for `reset`."""
        return self._last, self._digest

    def reset(self, mark: tuple[int, bytes]) -> None:
        """Go back after a transaction that was rolled back."""
        self._last, self._digest = mark


def chained_digest(previous: bytes, parts: tuple[object, ...]) -> bytes:
    """Digest of a change, given the digest of the change before it."""
    return sha256(previous + repr(parts).encode("utf-8")).digest()[:_DIGEST_BYTES]


class ActWriter:
    """What an operation writes with, inside one act."""

    def __init__(self, connection: sqlite3.Connection, clock: ChangeClock, replica: str, act: Act) -> None:
        """Begin with no changes."""
        self._connection = connection
        self._clock = clock
        self._replica = key_of(replica)
        self.act = act
        self._kinds: set[str] = set()
        self._ids: set[str] = set()

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
        table = logged(table_name)
        full: dict[str, Plain] = {column: row.get(column) for column in table.columns}
        full["id"] = row.get("id") or new_id()
        columns = ", ".join(f'"{column}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        packed = [table.pack(column, full[column]) for column in table.columns]
        self._connection.execute(f"insert into {table.name} ({columns}) values ({marks})", packed)  # noqa: S608
        self._log(table.name, str(full["id"]), "", None, table.row_to_json(full), previous=())
        self._touch_owners(full)
        return str(full["id"])

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
            self._touch_owners(before)

    def delete(self, table_name: str, row_id: str) -> None:
        """Remove a row; the log keeps all it held."""
        table = logged(table_name)
        before = self.read(table_name, row_id)
        heads = self._heads(row_id, None)
        self._touch_owners(before)
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
                "What was to be changed is no longer there.",
                kept="Nothing was changed.",
                cure="Look in the history for the act that removed it.",
                details=f"{table_name} {row_id}",
            )
        return {column: table.unpack(column, stored) for column, stored in zip(table.columns, row, strict=True)}

    def _touch_owners(self, row: Mapping[str, Plain]) -> None:
        """Name the record or article that a row belongs to: it looks different, though its own row did not change."""
        self._ids.update(str(row[owner]) for owner in ("record", "article") if row.get(owner))
        if row.get("value"):
            found = self._connection.execute("select record from value where id = ?", (key_of(str(row["value"])),))
            self._ids.update(id_of(record) for (record,) in found)

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
        change, hlc = key_of(new_id()), self._clock.tick()
        digest = self._clock.chain((change, hlc, table, row_id, field, old, new))
        self._connection.execute(
            'insert into change (id, act, replica, hlc, "table", row, field, old, new, digest) '
            "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (change, key_of(self.act.id), self._replica, hlc, table, key_of(row_id), field, old, new, digest),
        )
        self._connection.executemany(
            "insert into change_prev (change, prev) values (?, ?)", [(change, head) for head in previous]
        )
        self._kinds.add(table)
        self._ids.add(row_id)


class ActMaker:
    """Opens acts on one connection."""

    def __init__(self, connection: sqlite3.Connection, *, read_only: bool) -> None:
        """Find out which replica this file is, and where its change log stands.

        Raises:
            UserFixable: If the file does not say it.
        """
        self._connection = connection
        self._read_only = read_only
        self._clock = ChangeClock(connection)
        found = connection.execute("select content from meta where key = 'replica'").fetchone()
        if found is None:
            raise UserFixable(
                "The project file is damaged: it does not say which copy it is.",
                kept="It was left as it is.",
                cure="Open a backup of it.",
            )
        self._replica: str = found[0]

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
        if self._read_only:
            raise UserFixable(
                "This project is open for reading only.",
                kept="Nothing was changed.",
                cure="Close the other program that has it, or make the file writable, and open it again.",
            )
        at = datetime.now().astimezone().isoformat("T", "seconds")
        # A file name that is not UTF-8 holds half characters, which the store refuses.
        readable = what.encode("utf-8", "replace").decode("utf-8")
        act = Act(new_id(), kind, readable, at, analyst, article, target)
        mark = self._clock.mark()
        with self._transaction():
            try:
                self._insert_act(act)
                writer = ActWriter(self._connection, self._clock, self._replica, act)
                yield writer
                if writer.is_empty:
                    raise _NothingChangedError
            except BaseException:
                self._clock.reset(mark)
                raise

    @contextmanager
    def _transaction(self) -> Generator[None]:
        try:
            self._connection.execute("begin immediate")
            yield
            self._connection.execute("commit")
        except _NothingChangedError:
            self._connection.execute("rollback")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            if isinstance(error, sqlite3.OperationalError):
                raise refused_by_disk(error) from error
            raise

    def _insert_act(self, act: Act) -> None:
        self._connection.execute(
            "insert into act (id, kind, what, at, analyst, article, target, replica, state) "
            "values (?, ?, ?, ?, ?, ?, ?, ?, 'done')",
            (
                key_of(act.id),
                str(act.kind),
                act.what,
                act.at,
                key_of(act.analyst),
                key_of(act.article) if act.article else None,
                key_of(act.target) if act.target else None,
                key_of(self._replica),
            ),
        )


class _NothingChangedError(Exception):
    """Ends an act that turned out to change nothing."""
