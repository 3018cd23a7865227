"""Texts that were read by older rules: they are read once more, and what they say now is found anew.

What an analyst wrote down by hand stands beside the readings and goes before them, so nothing of it is touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.store import readings
from core.store.packing import unpack_text

if TYPE_CHECKING:
    import sqlite3

    from core.model.article import TextReading
    from core.store.suggestion_changes import SuggestionChanges

_NOTED = "read_by_rules"
"""Key in `meta`: by which rules all texts were read, and how far; later texts are asked one by one."""
_OLDER = "rules > 0 and rules < ? and n > ?"


class OlderReadings:
    """Finds the texts that older rules have read, and keeps what is found in them now."""

    def __init__(self, connection: sqlite3.Connection, changes: SuggestionChanges) -> None:
        """Work through one connection."""
        self._connection = connection
        self._changes = changes

    def exist(self) -> bool:
        """Tell whether any text was read by older rules."""
        row = self._connection.execute(f"select 1 from found where {_OLDER} limit 1", self._bounds())  # noqa: S608
        return row.fetchone() is not None

    def count(self) -> int:
        """Count the texts that were read by older rules."""
        row = self._connection.execute(f"select count(*) from found where {_OLDER}", self._bounds())  # noqa: S608
        return int(row.fetchone()[0])

    def texts(self, limit: int) -> tuple[tuple[str, str], ...]:
        """List texts that were read by older rules: id and body."""
        older = f"select n from found where {_OLDER} order by n limit ?"  # noqa: S608
        rows = self._connection.execute(
            f"select id, packed from text where n in ({older}) order by n",  # noqa: S608
            (*self._bounds(), limit),
        )
        return tuple((key.hex(), unpack_text(packed)) for key, packed in rows)

    def replace(self, text_id: str, body: str, reading: TextReading) -> None:
        """Keep what is found in a text now; its articles are looked through again if that differs.

        Inside a transaction.
        """
        before = readings.reading_of(self._connection, text_id)
        readings.add_reading(self._connection, text_id, body, reading)
        if before != reading:
            self._changes.note_read_anew(text_id)

    def note_none(self) -> None:
        """Note that no text is left that older rules have read; inside a transaction."""
        last = self._connection.execute("select coalesce(max(n), 0) from found").fetchone()[0]
        self._connection.execute(
            "insert into meta values (?, ?) on conflict (key) do update set content = excluded.content",
            (_NOTED, f"{readings.RULES_VERSION} {last}"),
        )

    def _bounds(self) -> tuple[int, int]:
        """Give the version of the rules, and the number of the last text that is known to be read by them."""
        row = self._connection.execute("select content from meta where key = ?", (_NOTED,)).fetchone()
        rules, last = (int(each) for each in row[0].split()) if row is not None else (0, 0)
        return readings.RULES_VERSION, last if rules >= readings.RULES_VERSION else 0
