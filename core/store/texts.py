"""Writing texts and original bytes: the immutable half of an article."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from core.store.packing import pack

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_SAME = "utf-8"
"""A file in this encoding whose bytes are those of its text is not stored a second time."""


@dataclass(frozen=True, slots=True)
class NewText:
    """A canonical text that is ready to be stored.

    Attributes:
        key: SHA-256 of its UTF-8 bytes.
        packed: Those bytes, packed.
        length: Code points.
        languages: A first guess.
        original: The bytes that it was read from and their encoding, where they are not those of the text in UTF-8.
    """

    key: bytes
    packed: bytes
    length: int
    languages: tuple[str, ...] = ()
    original: tuple[bytes, str] | None = None


def new_text(body: str, *, data: bytes | None = None, encoding: str = _SAME) -> NewText:
    """Make a canonical text ready.

    Args:
        data: The bytes that it was read from.
    """
    encoded = body.encode("utf-8")
    original = original_of(data, encoding, encoded) if data is not None else None
    return NewText(sha256(encoded).digest(), pack(encoded), len(body), original=original)


def original_of(data: bytes, encoding: str, encoded: bytes) -> tuple[bytes, str] | None:
    """Say what has to be stored of a file beside its text (in UTF-8); None if the text is all of it."""
    return None if encoding == _SAME and data == encoded else (data, encoding)


def add_texts(connection: sqlite3.Connection, texts: Sequence[NewText]) -> list[bytes]:
    """Store texts, each once; they wait to be read. Must run inside an act. Gives the keys of those that are new."""
    marks = ", ".join("?" * len(texts))
    held = {
        key
        for (key,) in connection.execute(
            f"select id from text where id in ({marks})",  # noqa: S608
            [text.key for text in texts],
        )
    }
    new = list({text.key: text for text in texts if text.key not in held}.values())
    connection.executemany(
        "insert into text (id, packed, length) values (?, ?, ?)", [(text.key, text.packed, text.length) for text in new]
    )
    connection.executemany(
        "insert into found (n, rules, indexed, layout, languages, title, published) "
        "select n, 0, 0, '[]', ?, '', '' from text where id = ?",
        [(" ".join(text.languages), text.key) for text in new],
    )
    connection.executemany(
        "insert or ignore into original (id, text, encoding, data) values (?, ?, ?, ?)",
        [
            (sha256(data).digest(), text.key, encoding, pack(data))
            for text in texts
            if text.original is not None
            for data, encoding in (text.original,)
        ],
    )
    return [text.key for text in new]


def remove_texts(connection: sqlite3.Connection, keys: Sequence[bytes]) -> None:
    """Remove texts with what was read from and found in them; they must be of no article and not be indexed."""
    told = [(key,) for key in keys]
    connection.executemany("delete from original where text = ?", told)
    connection.executemany("delete from found where n in (select n from text where id = ?)", told)
    connection.executemany("delete from text where id = ?", told)
