"""The data behind a chart, as the table beside it shows them and as a file holds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from core.analysis.charts.source import Source


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        id: Heads the column in a file; the same in every language.
        label: Heads it on screen.
        is_number: Whether it is set to the right.
        is_wide: Whether it takes the room that is left.
    """

    id: str
    label: str
    is_number: bool = False
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        shown: As the screen shows it.
        stored: As a file holds it, neutral; as shown where it is None.
        order: Sorts the column by; what is shown where it is None. Of one sort within a column.
    """

    shown: str
    stored: str | None = None
    order: float | str | None = None

    @property
    def told(self) -> str:
        """As a file holds it."""
        return self.shown if self.stored is None else self.stored


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        key: Of the mark that shows the same; several rows may share it.
        cells: One a column; a long table makes them when they are looked at.
        sources: The words behind it, what is opened first; none where nothing was coded for it.
        swatch: Colour before its first cell, ``#rrggbb``; empty for none.
    """

    key: Hashable
    cells: Sequence[Cell]
    sources: tuple[Source, ...] = ()
    swatch: str = ""


@dataclass(frozen=True, slots=True)
class TableData:
    """A whole table."""

    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
