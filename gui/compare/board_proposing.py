"""Looking, while nothing else is to be done, for records that those in sight may be linked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.compare.board_model import STATE_COLUMN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.compare.board_lines import Line
    from gui.compare.board_menu import BoardMenus
    from gui.compare.board_reading import BoardReader
    from gui.compare.board_table import BoardTable

_PAUSE = 40
"""Milliseconds between two records: keys and scrolling go first."""


class Proposing(QObject):
    """Counts the proposals for each record in sight that asks for a link, one record at a time."""

    def __init__(self, table: BoardTable, menus: BoardMenus, reader: BoardReader) -> None:
        """Look after the lines of a table, anew whenever a board arrives."""
        super().__init__(table)
        self._table, self._menus = table, menus
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._look_for_one)
        table.verticalScrollBar().valueChanged.connect(lambda _at: self.begin())
        table.model().rowsInserted.connect(lambda *_: self.begin())
        reader.arrived.connect(lambda *_: self.begin())

    def begin(self) -> None:
        """Look soon at what is in sight now."""
        self._wait.start()

    def _look_for_one(self) -> None:
        row = next(self._open_rows(), -1)
        if row < 0 or not self._menus.is_quick:
            return
        self._menus.partners(self._table.lines.lines[row].row)
        self._table.update(self._table.model().index(row, STATE_COLUMN))
        self._wait.start()

    def _open_rows(self) -> Iterator[int]:
        """Give the places of the lines in sight for which nobody has looked yet."""
        lines = self._table.lines.lines
        first, last = self._table.rows_in_sight()
        return (row for row in range(first, min(last + 1, len(lines))) if self._is_open(lines[row]))

    def _is_open(self, line: Line) -> bool:
        return self._table.lines.asks_for_link(line) and self._menus.text.proposed(line.row) is None
