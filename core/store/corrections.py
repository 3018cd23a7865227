"""Reading where an analyst held something else than words say: what the same words mean to her."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.model.ids import id_of, key_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator


class CodedWords(NamedTuple):
    """Words of a value, and what is held of them.

    Attributes:
        id: Of the value; a later one is greater.
        type, field: Ids.
        is_corrected: Whether something else is held than the words say.
    """

    id: str
    type: str
    field: str
    raw: str
    normal: str
    reason: str
    is_corrected: bool


_CODED = (
    "select v.id, r.type, v.field, v.raw, v.normal, v.reason, v.normal is not v.reading from value v "
    "join record r on r.id = v.record where v.normal is not null and v.raw <> '' and r.analyst = ? "
    "and r.id not in (select row from hidden)"
)
_EVER_CORRECTED = "v.raw in (select raw from value where normal is not reading and normal is not null and raw <> '')"


class CorrectionReader:
    """What the store knows of corrected values."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def of(self, analyst: str) -> Iterator[CodedWords]:
        """Walk an analyst's values on words that were corrected at least once, the oldest first."""
        rows = self._connection.execute(f"{_CODED} and {_EVER_CORRECTED} order by v.id", (key_of(analyst),))
        return (_coded(*row) for row in rows)

    def among(self, analyst: str, values: Collection[str]) -> Iterator[CodedWords]:
        """Walk those of some hundred values at most that are an analyst's and stand on words, the oldest first."""
        marks = ",".join("?" * len(values))
        rows = self._connection.execute(
            f"{_CODED} and v.id in ({marks}) order by v.id", (key_of(analyst), *map(key_of, values))
        )
        return (_coded(*row) for row in rows)


def _coded(key: bytes, kind: str, field: str, raw: str, normal: str, reason: str, is_corrected: int) -> CodedWords:
    return CodedWords(id_of(key), kind, field, raw, normal, reason, bool(is_corrected))
