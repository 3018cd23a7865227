"""Writing texts and original bytes: the immutable half of an article."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from core.store.packing import pack, pack_text
from core.store.readings import add_waiting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


def add_text(
    connection: sqlite3.Connection, body: str, *, languages: Iterable[str] = (), packed: bytes | None = None
) -> tuple[str, bool]:
    """Store a canonical text, once; it waits to be read. Must run inside an act.

    Args:
        languages: A first guess at the languages of the text.
        packed: The text as `pack_text` packs it, where that was done already.

    Returns:
        The text's id, and whether it is new.
    """
    key = sha256(body.encode("utf-8")).digest()
    if connection.execute("select 1 from text where id = ?", (key,)).fetchone() is not None:
        return key.hex(), False
    connection.execute(
        "insert into text (id, packed, length) values (?, ?, ?)",
        (key, packed if packed is not None else pack_text(body), len(body)),
    )
    add_waiting(connection, key.hex(), languages)
    return key.hex(), True


def add_original(connection: sqlite3.Connection, data: bytes, encoding: str, text_id: str, body: str) -> None:
    """Store the bytes that a text was read from, packed, or only their digest where they equal the text."""
    packed = None if data == body.encode("utf-8") else pack(data)
    connection.execute(
        "insert or ignore into original (id, text, encoding, data) values (?, ?, ?, ?)",
        (sha256(data).digest(), bytes.fromhex(text_id), encoding, packed),
    )
