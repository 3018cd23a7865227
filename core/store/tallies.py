"""Counting what analysts did: records by day, and by which act each record was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class DayTally:
    """How many records of today's project an analyst made on one day.

    Attributes:
        day: By the clock of this computer.
        analyst: Id of the analyst.
    """

    day: date
    analyst: str
    records: int


class TallyReader:
    """What the store knows of work done."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def records_by_day(self) -> tuple[DayTally, ...]:
        """Count the records that stand, by the day and the analyst that made them, oldest day first."""
        rows = self._connection.execute(
            "select date(created, 'localtime') day, analyst, count(*) from record "
            "where id not in (select row from hidden) and day is not null group by day, analyst order by day, analyst"
        )
        return tuple(DayTally(date.fromisoformat(day), id_of(key), count) for day, key, count in rows)

    def acts_that_made(self, article: str, analyst: str) -> dict[str, str]:
        """Name the act by which each record of an analyst in an article was made; those without history are left out.

        Returns:
            Names of acts, in the words in which the history holds them, by the id of the record.
        """
        rows = self._connection.execute(
            "select r.id, a.what, min(c.n) from record r "
            "join change c on c.row = r.id and c.field = '' and c.new is not null join act a on a.id = c.act "
            "where r.article = ? and r.analyst = ? and r.id not in (select row from hidden) group by r.id",
            (key_of(article), key_of(analyst)),
        )
        return {id_of(key): what for key, what, _ in rows}
