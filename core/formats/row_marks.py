"""Rows remembered in eight bytes each, so that nothing is made twice to be compared with what was read back."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class RowMarks:
    """What the rows of several tables were when they were written.

    A mark finds damage, not fraud: two rows that differ by accident have the same one once in 2⁶⁴ times.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._marks: dict[str, array[int]] = {}

    def add(self, table: str, cells: Iterable[object]) -> None:
        """Remember the next row of a table."""
        self._marks.setdefault(table, array("q")).append(hash(tuple(cells)))

    def count(self, table: str) -> int:
        """Count the rows of a table."""
        return len(self._marks.get(table, ()))

    def has(self, table: str, number: int, cells: Iterable[object]) -> bool:
        """Tell whether a row of a table, counted from 1, was written so."""
        return number <= self.count(table) and self._marks[table][number - 1] == hash(tuple(cells))
