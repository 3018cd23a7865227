"""Reading what analysts rejected of what was suggested to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.ids import key_of

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Rejection:
    """Words that an analyst does not want to be suggested once more in an article.

    Attributes:
        type: Id of the record's type.
        field: Id of the field, where only a value was rejected; else empty.
        words: Folded.
    """

    type: str
    field: str
    words: str


class RejectionReader:
    """What the store knows of rejections."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def of(self, article: str, analyst: str) -> frozenset[Rejection]:
        """Give what an analyst rejected in an article."""
        rows = self._connection.execute(
            "select type, field, words from rejection where article = ? and analyst = ?",
            (key_of(article), key_of(analyst)),
        )
        return frozenset(Rejection(*row) for row in rows)
