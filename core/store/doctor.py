"""The check of a project file: is every row what the history says, and does every quotation stand where it points?"""

from __future__ import annotations

import sqlite3
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING

from core.model.ids import id_of
from core.store.chain import problems_of_chain
from core.store.packing import unpack, unpack_text
from core.store.schema_check import schema_problems
from core.store.search import Search
from core.store.tables import LOGGED, Plain, Table
from core.text.span import JOINER, words_digest

if TYPE_CHECKING:
    from collections.abc import Iterator

_ANCHORED = ("mention", "value_span", "article_field_span")


def examine(connection: sqlite3.Connection) -> list[str]:
    """Look for everything that should not be.

    Returns:
        One sentence a problem; empty where the project is sound.
    """
    problems = list(schema_problems(connection)) or list(_file_problems(connection))
    if problems:
        return problems
    try:
        for check in _CHECKS:
            problems += check(connection)
        problems += fold_problems(connection)
    except sqlite3.DatabaseError:
        # What cannot be decoded may hold an article's words: it is not repeated here.
        problems.append("The file is damaged: it holds text that cannot be read.")
        return problems
    if not Search(connection).is_current():
        problems.append("The search index was made by another version; it is rebuilt when the project is opened.")
    return problems


def fold_log(connection: sqlite3.Connection) -> dict[str, dict[str, dict[str, Plain]]]:
    """Replay the change log from zero.

    Returns:
        Table name → row id → row.
    """
    state: dict[str, dict[str, dict[str, Plain]]] = {name: {} for name in LOGGED}
    rows = connection.execute('select "table", row, field, new from change order by n')
    for table_name, row_key, field, new in rows:
        table, row_id = LOGGED[table_name], id_of(row_key)
        if field:
            state[table_name][row_id][field] = new
        elif new is None:
            state[table_name].pop(row_id, None)
        else:
            state[table_name][row_id] = table.row_from_json(row_id, new)
    return state


def fold_problems(connection: sqlite3.Connection) -> list[str]:
    """Compare the tables with the fold of the log."""
    try:
        folded = fold_log(connection)
    except (KeyError, ValueError) as error:
        return [f"The history cannot be replayed ({error})."]
    problems: list[str] = []
    for name, table in LOGGED.items():
        actual = {str(row["id"]): row for row in _rows(connection, table)}
        problems += [
            f"{name} {row_id} is not what the history says."
            for row_id in sorted(actual.keys() | folded[name].keys())
            if actual.get(row_id) != folded[name].get(row_id)
        ]
    return problems


def _rows(connection: sqlite3.Connection, table: Table) -> Iterator[dict[str, Plain]]:
    columns = ", ".join(f'"{column}"' for column in table.columns)
    for row in connection.execute(f"select {columns} from {table.name}"):  # noqa: S608
        yield {column: table.unpack(column, stored) for column, stored in zip(table.columns, row, strict=True)}


def _file_problems(connection: sqlite3.Connection) -> Iterator[str]:
    for (message,) in connection.execute("pragma integrity_check"):
        if message != "ok":
            yield f"The file is damaged: {message}."
    for table, *_ in connection.execute("pragma foreign_key_check"):
        yield f"A row of {table} refers to something that is not there."


def _text_problems(connection: sqlite3.Connection) -> Iterator[str]:
    for key, packed, length in connection.execute("select id, packed, length from text"):
        body = _unpacked(packed)
        if body is None:
            yield f"Text {key.hex()[:12]} cannot be unpacked."
        elif sha256(body.encode("utf-8")).digest() != key:
            yield f"Text {key.hex()[:12]} is not what was imported: its digest differs."
        elif len(body) != length:
            yield f"Text {key.hex()[:12]} has {len(body)} characters instead of {length}."


def _original_problems(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute("select o.id, o.data, t.packed from original o join text t on t.id = o.text")
    for key, data, packed in rows:
        try:
            original = unpack(packed if data is None else data)
        except zlib.error:
            yield f"The original bytes {key.hex()[:12]} cannot be unpacked."
            continue
        if sha256(original).digest() != key:
            yield f"The original bytes {key.hex()[:12]} are not what was imported."


def _unpacked(packed: bytes) -> str | None:
    try:
        return unpack_text(packed)
    except (zlib.error, UnicodeDecodeError):
        return None


def _quotation_problems(connection: sqlite3.Connection) -> Iterator[str]:
    body, current = "", b""
    for table in _ANCHORED:
        rows = connection.execute(f"select id, text, start, end, digest from {table} order by text")  # noqa: S608
        for key, text, start, end, digest in rows.fetchall():
            if text != current:
                found = connection.execute("select packed from text where id = ?", (text,)).fetchone()
                body, current = (found and _unpacked(found[0])) or "", text
            if end > len(body):
                yield f"{table} {id_of(key)} points outside its text."
            elif words_digest(body[start:end]) != digest:
                yield f"{table} {id_of(key)} no longer stands on the words it was made from."


def _raw_problems(connection: sqlite3.Connection) -> Iterator[str]:
    packed = connection.execute("select id, packed from text where id in (select text from value_span)")
    texts = {key: _unpacked(content) or "" for key, content in packed}
    words: dict[bytes, dict[bytes, list[str]]] = {}
    for value, text, start, end in connection.execute(
        "select value, text, start, end from value_span where role = 'words' order by value, start, end"
    ):
        words.setdefault(value, {}).setdefault(text, []).append(texts[text][start:end])
    for key, raw in connection.execute("select id, raw from value"):
        # A value of a corrected article stands in its older text too, where the words may have been others.
        if raw not in (map(JOINER.join, words[key].values()) if key in words else ("",)):
            yield f"value {id_of(key)} quotes other words than those it points at."


def _pending_problems(connection: sqlite3.Connection) -> Iterator[str]:
    row = connection.execute(
        "select count(*) from hidden where act not in (select id from act where state = 'pending')"
    ).fetchone()
    if row[0]:
        yield f"{row[0]} rows are hidden though nothing is under way."


def _reading_problems(connection: sqlite3.Connection) -> Iterator[str]:
    row = connection.execute("select count(*) from text where n not in (select n from found)").fetchone()
    if row[0]:
        yield f"{row[0]} texts are neither read nor waiting to be read."


_CHECKS = (
    _text_problems,
    _original_problems,
    _quotation_problems,
    _raw_problems,
    problems_of_chain,
    _pending_problems,
    _reading_problems,
)
