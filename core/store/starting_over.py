"""Making the history of a copy anew: one act that brought everything that stands there now.

All of it happens inside a transaction of the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.change import ActKind
from core.model.ids import key_of, new_id
from core.store.acts import ChangeClock, new_act
from core.store.chain import ALTERED_BEFORE, change_digest, seal_act
from core.store.packing import unpack_text
from core.store.replica import replica_of
from core.store.tables import LOGGED, Table
from core.store.texts import remove_texts
from core.text.fold import index_tokens

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_OF_NO_ARTICLE = """
t.id not in (select text from article_text union select text from region union select text from mention
  union select text from value_span union select text from article_field_span
  union select a_text from alignment union select b_text from alignment)
"""


def begin_history_anew(copy: sqlite3.Connection) -> None:
    """Replace all acts by one that made every row."""
    for table in ("change_prev", "change", "act"):
        copy.execute(f"delete from {table}")  # noqa: S608
    copy.execute("delete from meta where key = ?", (ALTERED_BEFORE,))
    act = new_act("made this copy of a project", ActKind.SETUP, "nobody")
    key, replica = key_of(act.id), key_of(replica_of(copy))
    copy.execute(
        "insert into act (id, kind, what, at, analyst, replica, state) values (?, ?, ?, ?, ?, ?, 'done')",
        (key, str(act.kind), act.what, act.at, key_of(act.analyst), replica),
    )
    clock, head = ChangeClock(copy), key
    for table in LOGGED.values():
        for row_key, row_id, document in _rows(copy, table):
            change, hlc = key_of(new_id()), clock.tick()
            head = change_digest(head, (change, hlc, table.name, row_id, "", None, document))
            copy.execute(
                'insert into change (id, act, replica, hlc, "table", row, field, old, new, digest) '
                "values (?, ?, ?, ?, ?, ?, '', null, ?, ?)",
                (change, key, replica, hlc, table.name, row_key, document, head),
            )
    seal_act(copy, key, head)


def remove_texts_of_no_article(copy: sqlite3.Connection) -> int:
    """Remove texts, and what goes with them, that only the history knew of. Gives their number."""
    gone = copy.execute(
        "select t.n, t.id, coalesce(f.indexed, 0) from text t left join found f on f.n = t.n "  # noqa: S608
        f"where {_OF_NO_ARTICLE}"
    ).fetchall()
    for n, key, is_indexed in gone:
        if is_indexed:
            (packed,) = copy.execute("select packed from text where id = ?", (key,)).fetchone()
            words = index_tokens(unpack_text(packed))
            copy.execute("insert into search (search, rowid, words) values ('delete', ?, ?)", (n, words))
        remove_texts(copy, (key,))
    if gone:
        # Words are only gone from the index once its parts are put together.
        copy.execute("insert into search (search) values ('optimize')")
    copy.execute("delete from suggestion where article not in (select id from article)")
    return len(gone)


def _rows(copy: sqlite3.Connection, table: Table) -> Iterator[tuple[bytes, str, str]]:
    """Walk the rows of a table in the order in which they were made: key, id, and the row as the history tells it."""
    columns = ", ".join(f'"{column}"' for column in table.columns)
    for stored in copy.execute(f"select {columns} from {table.name} order by id"):  # noqa: S608
        row = {column: table.unpack(column, each) for column, each in zip(table.columns, stored, strict=True)}
        yield stored[0], str(row["id"]), table.row_to_json(row)
