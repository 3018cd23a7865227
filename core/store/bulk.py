"""An act too large for one transaction: written in chunks by a worker, unseen by readers until it is done.

While it is pending, what it inserts is listed in `hidden`; its last transaction makes it done and empties the list. A
bulk act that was cancelled, or cut off with its program, is removed: its changes are taken back chunk by chunk and
nothing of it is left, not in the history either.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import Act, ActKind, Changes
from core.model.ids import id_of, key_of
from core.store.acts import ROOTS, new_act
from core.store.chain import seal_act
from core.store.tables import LOGGED, Table
from core.store.texts import NewText, add_texts, remove_texts
from core.wording import tr

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterable, Sequence

    from core.store.acts import ActMaker, ActWriter

ROWS_A_CHUNK = 500
"""So many rows may one transaction of a bulk act write: a click that comes meanwhile hardly waits."""
_TEXT_KEY_BYTES = 32


class BulkAct:
    """One pending act and the connection of the worker that writes it."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        acts: ActMaker,
        what: str,
        *,
        analyst: str,
        article: str | None = None,
        undoes: Act | None = None,
    ) -> None:
        """Enter the act as pending.

        Args:
            article: Id of the article that it happens in, if in one.
            undoes: The act that this one takes back, or brings back where it is undone; what goes with that is hidden
                at once.

        Raises:
            UserFixable: If another bulk act is under way, or the disk refuses.
        """
        kind = ActKind.DO if undoes is None else ActKind.REDO if undoes.undone else ActKind.UNDO
        self.act = new_act(what, kind, analyst, undoes.article if undoes else article, undoes.id if undoes else None)
        self._connection, self._acts = connection, acts
        self._key = key_of(self.act.id)
        self._head = self._key
        self._kinds: set[str] = set()
        with acts.transaction() as replica:
            _refuse_second(connection)
            acts.enter(self.act, replica, "pending")
            if undoes is not None:
                connection.execute(
                    f"insert or ignore into hidden select row, ?1 from change where act = {_INVERTED} and {_IS_ROOT}",  # noqa: S608
                    (self._key, key_of(undoes.id)),
                )

    @contextmanager
    def chunk(self) -> Generator[ActWriter]:
        """Write a part of the act: at most `ROWS_A_CHUNK` rows, prepared beforehand."""
        with self._acts.transaction() as replica:
            writer = self._acts.writer(self.act, replica, hides=True, head=self._head)
            yield writer
        self._head = writer.head
        self._kinds |= writer.changes.kinds

    def bring_texts(self, writer: ActWriter, texts: Sequence[NewText]) -> None:
        """Store texts inside a chunk."""
        writer.hide(add_texts(self._connection, texts))

    def hide(self, rows: Iterable[str]) -> None:
        """Have readers overlook rows that are about to go, by their ids; all of them come back if the act does not."""
        with self._acts.transaction() as replica:
            self._acts.writer(self.act, replica).hide(map(key_of, rows))

    def finish(self, what: str | None = None) -> Changes:
        """Make the act done: from here on everyone sees what it wrote. One that wrote nothing leaves no trace.

        Args:
            what: The act in the analyst's words, where they are known only now.
        """
        with self._acts.transaction():
            if not self._kinds:
                self._connection.execute("delete from act where id = ?", (self._key,))
                return Changes()
            # It takes its place in the history when it is done: an undo takes back what was finished last.
            self._connection.execute(
                "update act set state = 'done', n = (select max(n) + 1 from act), what = coalesce(?, what) "
                "where id = ?",
                (what, self._key),
            )
            if self.act.target is not None:
                self._mark_target()
            self._connection.execute("delete from hidden where act = ?", (self._key,))
            seal_act(self._connection, self._key, self._head)
        return Changes(replace(self.act, what=what or self.act.what), frozenset(self._kinds))

    def abandon(self) -> None:
        """Take back what was written so far, chunk by chunk."""
        _remove(self._connection, self._acts, self._key)

    def _mark_target(self) -> None:
        undone_by = "(select n from act where id = ?)" if self.act.kind is ActKind.UNDO else "nullif(?, '')"
        self._connection.execute(
            f"update act set undone_by = {undone_by} where id = ?",  # noqa: S608
            (self._key if self.act.kind is ActKind.UNDO else "", key_of(str(self.act.target))),
        )


def remove_pending(connection: sqlite3.Connection, acts: ActMaker) -> int:
    """Remove what bulk acts left that were cut off; no such act may be under way. Gives the number of acts."""
    pending = connection.execute("select id from act where state = 'pending'").fetchall()
    for (key,) in pending:
        _remove(connection, acts, key)
    return len(pending)


_INVERTED = "coalesce((select u.id from act t join act u on u.n = t.undone_by where t.id = ?2), ?2)"
_IS_ROOT = f"field = '' and new is not null and \"table\" in ({', '.join(repr(root) for root in ROOTS)})"


def _refuse_second(connection: sqlite3.Connection) -> None:
    other = connection.execute("select what from act where state = 'pending'").fetchone()
    if other is not None:
        raise UserFixable(
            tr("Something large is still under way: {act}.", act=other[0]),
            kept=tr("Nothing was changed."),
            cure=tr("Wait until it is done, or cancel it."),
        )


def _remove(connection: sqlite3.Connection, acts: ActMaker, act: bytes) -> None:
    while True:
        with acts.transaction():
            changes = connection.execute(
                'select n, id, "table", row, field, old, new from change where act = ? order by n desc limit ?',
                (act, ROWS_A_CHUNK // 4),
            ).fetchall()
            for change in changes:
                _take_back(connection, *change[2:])
            connection.executemany("delete from change_prev where change = ?", [(change[1],) for change in changes])
            connection.executemany("delete from change where n = ?", [(change[0],) for change in changes])
        if not changes:
            break
    _remove_texts(connection, acts, act)
    with acts.transaction():
        connection.execute("delete from hidden where act = ?", (act,))
        connection.execute("delete from act where id = ?", (act,))


def _take_back(
    connection: sqlite3.Connection, table_name: str, row: bytes, field: str, old: object, new: object
) -> None:
    """Undo one change in its table alone, without a trace in the history."""
    table: Table = LOGGED[table_name]
    if field:
        packed = table.pack(field, old)  # type: ignore[arg-type]
        connection.execute(f'update {table.name} set "{field}" = ? where id = ?', (packed, row))  # noqa: S608
    elif new is not None:
        connection.execute(f"delete from {table.name} where id = ?", (row,))  # noqa: S608
    else:
        full = table.row_from_json(id_of(row), str(old))
        columns = ", ".join(f'"{column}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        connection.execute(
            f"insert into {table.name} ({columns}) values ({marks})",  # noqa: S608
            [table.pack(column, full[column]) for column in table.columns],
        )


def _remove_texts(connection: sqlite3.Connection, acts: ActMaker, act: bytes) -> None:
    """Remove the texts that only this act brought; none of them was indexed while it was pending."""
    keys: Sequence[tuple[bytes]] = connection.execute(
        "select row from hidden where act = ? and length(row) = ? and row not in (select text from article_text)",
        (act, _TEXT_KEY_BYTES),
    ).fetchall()
    for first in range(0, len(keys), ROWS_A_CHUNK // 4):
        with acts.transaction():
            remove_texts(connection, [key for (key,) in keys[first : first + ROWS_A_CHUNK // 4]])
