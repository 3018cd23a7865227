"""The chain of digests that shows whether the history was altered.

The changes of an act are chained one to the next, beginning at the act's id; the act's own digest covers what it says
of itself, the end of that chain, and the digest of the act before it in the same copy of the project. An act that is
still pending has no digest: it joins the chain when it is done.
"""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

from core.model.ids import id_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterator

_DIGEST_BYTES = 16
_ACT = "select id, kind, what, at, analyst, article, target, replica, digest from act"
_GUARD = "change_is_append_only"
ALTERED_BEFORE = "altered"
"""Key in `meta`: what was wrong with the chain before a step that had to make it anew."""


def change_digest(previous: bytes, parts: tuple[object, ...]) -> bytes:
    """Digest of a change, given the digest of the one before it in its act, or the act's id."""
    return sha256(previous + repr(parts).encode("utf-8")).digest()[:_DIGEST_BYTES]


def seal_act(connection: sqlite3.Connection, act: bytes, head: bytes) -> None:
    """Give an act that is done its digest; it must be the last one of its copy.

    Args:
        head: Digest of its last change.
    """
    *parts, replica, _ = connection.execute(f"{_ACT} where id = ?", (act,)).fetchone()
    before = connection.execute(
        "select digest from act where replica = ? and digest is not null and n < (select n from act where id = ?) "
        "order by n desc limit 1",
        (replica, act),
    ).fetchone()
    digest = change_digest(before[0] if before else b"", (*parts, head))
    connection.execute("update act set digest = ? where id = ?", (digest, act))


def problems_of_chain(connection: sqlite3.Connection) -> Iterator[str]:
    """Follow the chain from the beginning.

    Yields:
        One sentence where it first breaks, and one for changes that belong to no act.
    """
    noted = connection.execute("select content from meta where key = ?", (ALTERED_BEFORE,)).fetchone()
    if noted is not None:
        yield noted[0]
    heads: dict[bytes, bytes] = {}
    for key, act, digest, parts in _changes(connection):
        heads[act] = change_digest(heads.get(act, act), parts)
        if heads[act] != digest:
            yield f"The history was altered at change {key.hex()}."
            return
    before: dict[bytes, bytes] = {}
    for act, *parts, replica, digest in connection.execute(f"{_ACT} where state = 'done' order by n"):
        before[replica] = change_digest(before.get(replica, b""), (act, *parts, heads.get(act, act)))
        if before[replica] != digest:
            yield f"The history was altered at “{parts[1]}” of {parts[2]}."
            return
    if homeless := len(heads.keys() - {row[0] for row in connection.execute("select id from act")}):
        yield f"Some changes belong to no act: {homeless} acts are missing."


def make_chain_anew(connection: sqlite3.Connection) -> None:
    """Chain all changes and acts again, after a step that had to rewrite them; inside a transaction."""
    heads: dict[bytes, bytes] = {}
    remade: list[tuple[bytes, bytes]] = []
    for key, act, digest, parts in _changes(connection):
        heads[act] = change_digest(heads.get(act, act), parts)
        if heads[act] != digest:
            remade.append((heads[act], key))
    if remade:
        with rewriting_allowed(connection):
            connection.execute("create temporary table remade (digest blob, id blob primary key)")
            connection.executemany("insert into remade values (?, ?)", remade)
            connection.execute(
                "update change set digest = (select digest from remade where remade.id = change.id) "
                "where id in (select id from remade)"
            )
            connection.execute("drop table remade")
    before: dict[bytes, bytes] = {}
    digests: list[tuple[bytes, bytes]] = []
    for act, *parts, replica, _ in connection.execute(f"{_ACT} where state = 'done' order by n"):
        before[replica] = change_digest(before.get(replica, b""), (act, *parts, heads.get(act, act)))
        digests.append((before[replica], act))
    connection.executemany("update act set digest = ? where id = ?", digests)


@contextmanager
def rewriting_allowed(connection: sqlite3.Connection) -> Generator[None]:
    """Lift the guard of the change log inside a transaction; the guard is back in the very same words afterwards."""
    (guard,) = connection.execute("select sql from sqlite_master where name = ?", (_GUARD,)).fetchone()
    connection.execute(f"drop trigger {_GUARD}")
    yield
    connection.execute(guard)


def _changes(connection: sqlite3.Connection) -> Iterator[tuple[bytes, bytes, bytes, tuple[object, ...]]]:
    """Walk all changes in order: id, act, digest, and what the digest covers."""
    rows = connection.execute('select id, act, hlc, "table", row, field, old, new, digest from change order by n')
    for key, act, hlc, table, row, field, old, new, digest in rows:
        yield key, act, digest, (key, hlc, table, id_of(row), field, old, new)
