"""Reading the versions of the codebook, and what values hold of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.ids import id_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One version of the codebook, and the act that made it.

    Attributes:
        what: The act, in the analyst's words.
        at: Local time of day and date, ISO 8601 with offset.
        analyst: Id of who made it; of nobody for the first one.
    """

    version: int
    toml: str
    act: str
    what: str
    at: str
    analyst: str


@dataclass(frozen=True, slots=True)
class HeldValue:
    """What must be known of a value to tell whether it fits a codebook.

    Attributes:
        raw: Its words, as far as it has any.
    """

    id: str
    record: str
    article: str
    type: str
    field: str
    raw: str
    normal: str | None
    high: str | None
    unit: str | None
    not_stated: bool


class CodebookReader:
    """What the store knows of codebooks."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def versions(self) -> tuple[StoredVersion, ...]:
        """List the versions, newest first."""
        rows = self._connection.execute(
            "select b.version, b.toml, a.id, a.what, a.at, a.analyst from codebook b "
            "join change c on c.n = (select max(n) from change where row = b.id and field = '') "
            "join act a on a.id = c.act order by b.version desc"
        )
        return tuple(
            StoredVersion(version, toml, id_of(act), what, at, id_of(analyst))
            for version, toml, act, what, at, analyst in rows
        )

    def held_values(self) -> Iterator[HeldValue]:
        """Walk the values of all records of all analysts, record by record, field by field, in order."""
        rows = self._connection.execute(
            "select v.id, r.id, r.article, r.type, v.field, v.raw, v.normal, v.high, v.unit, v.not_stated "
            "from record r join value v on v.record = r.id where r.id not in (select row from hidden) "
            "order by r.created, r.id, v.field, v.n, v.id"
        )
        for key, record, article, kind, field, raw, normal, high, unit, not_stated in rows:
            owner, home = id_of(record), id_of(article)
            yield HeldValue(id_of(key), owner, home, kind, field, raw, normal, high, unit, bool(not_stated))

    def records_of_types(self) -> Iterator[tuple[str, str, str]]:
        """Walk all records of all analysts in the order in which they were made: id, article and type of each."""
        rows = self._connection.execute(
            "select id, article, type from record where id not in (select row from hidden) order by created, id"
        )
        return ((id_of(key), id_of(article), kind) for key, article, kind in rows)
