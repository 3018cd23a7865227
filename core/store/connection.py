"""A connection to a project file that says in words what the disk said."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from core.store.refusals import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable


class ProjectConnection(sqlite3.Connection):
    """SQLite's own, but a disk that refuses while the project is open is told as the analyst needs to hear it.

    Attributes:
        speaks_plainly: Whether it does so already; while a project is being opened, SQLite's own words are needed.
    """

    speaks_plainly: bool = False

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401 - as SQLite has it
        """Run a statement.

        Raises:
            UserFixable: If the disk refuses, or another program is in the way.
        """
        try:
            return super().execute(sql, parameters)
        except sqlite3.OperationalError as error:
            raise self._told(error) from error

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """Run a statement for each of many rows.

        Raises:
            UserFixable: If the disk refuses, or another program is in the way.
        """
        try:
            return super().executemany(sql, parameters)
        except sqlite3.OperationalError as error:
            raise self._told(error) from error

    def _told(self, error: sqlite3.OperationalError) -> Exception:
        return (in_words(error) or error) if self.speaks_plainly else error
