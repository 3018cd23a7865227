"""Reading notes: what an analyst remarks on a record, an article or a name. A value holds its own note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of
from core.model.note import Note

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from core.store.records import RecordChoice

_AT_ONCE = 500
"""A statement takes only so many parameters."""


class NoteReader:
    """What the store knows of notes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def on(self, subjects: Iterable[str], analyst: str) -> tuple[Note, ...]:
        """List an analyst's notes on some things, by their ids, in the order in which they were made."""
        found = [note for note in self._on(tuple(subjects)) if note.analyst == analyst]
        return tuple(sorted(found, key=lambda note: note.id))

    def ids_on(self, subjects: Iterable[str]) -> tuple[str, ...]:
        """List the ids of all notes on some things, whoever wrote them."""
        return tuple(note.id for note in self._on(tuple(subjects)))

    def of(self, analyst: str) -> tuple[Note, ...]:
        """List all notes of an analyst in the order in which they were made."""
        rows = self._connection.execute(
            "select id, analyst, subject, body from note where analyst = ? order by id", (key_of(analyst),)
        )
        return tuple(_note(*row) for row in rows)

    def in_set(self, choice: RecordChoice) -> dict[str, str]:
        """Give the notes that an analyst wrote on the records of a set and on its articles, by their ids."""
        if choice.analyst is None:
            return {}
        whose, (where, parameters) = key_of(choice.analyst), choice.condition()
        on_articles = self._connection.execute(
            "select n.subject, n.body from note n join article a on a.id = n.subject "
            "where n.analyst = ? and a.id not in (select row from hidden) order by n.id",
            (whose,),
        )
        found = {id_of(key): body for key, body in on_articles}
        notes = {each: body for each, body in found.items() if choice.articles is None or each in choice.articles}
        on_records = self._connection.execute(
            f"select n.subject, n.body from note n join record r on r.id = n.subject where n.analyst = ? and {where} "  # noqa: S608
            "order by n.id",
            (whose, *parameters),
        )
        return notes | {id_of(key): body for key, body in on_records}

    def _on(self, subjects: Sequence[str]) -> Iterator[Note]:
        for first in range(0, len(subjects), _AT_ONCE):
            keys = [key_of(subject) for subject in subjects[first : first + _AT_ONCE]]
            marks = ", ".join("?" * len(keys))
            rows = self._connection.execute(
                f"select id, analyst, subject, body from note where subject in ({marks})",  # noqa: S608
                keys,
            )
            yield from (_note(*row) for row in rows.fetchall())


def _note(key: bytes, analyst: bytes, subject: bytes, body: str) -> Note:
    return Note(id_of(key), id_of(analyst), id_of(subject), body)
