"""Remembers for each project how its records are looked at, and shows them so again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.review.arrangement import Arrangement, ReviewView, read_view, write_view

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

    from gui.actions.session import Session
    from gui.review.bar import ReviewBar
    from gui.review.rows import Grid
    from gui.review.table import ReviewTable

_REST_MILLISECONDS = 500
"""After a change: whoever drags a border goes on dragging."""


class Remembering(QObject):
    """Follows bar, grid and splitter of the workspace."""

    def __init__(self, session: Session, bar: ReviewBar, table: ReviewTable, parts: QSplitter) -> None:
        """Remember nothing until `begin`."""
        super().__init__(table)
        self._session, self._bar, self._table, self._parts = session, bar, table, parts
        self._view = ReviewView()
        self._soon = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._soon.timeout.connect(self.write)
        table.arranged.connect(self._soon.start)
        bar.gathered.connect(lambda _: self._soon.start())
        bar.found.connect(lambda _: self._soon.start())
        bar.type_chosen.connect(lambda _: self._soon.start())
        parts.splitterMoved.connect(lambda *_: self._soon.start())
        session.closing.connect(self.write)

    def begin(self) -> None:
        """Look at the project that is open as it was looked at last."""
        self._soon.stop()
        self._view = read_view(self._session.project.path) if self._session.is_open else ReviewView()
        self._bar.prefer(self._view.type)
        self._bar.filter_line.setText(self._view.found)
        if self._view.parts:
            self._parts.setSizes(list(self._view.parts))
        self._soon.stop()

    def show(self, grid: Grid) -> None:
        """Show the records of a type as they were arranged last."""
        self._note()
        self._table.show_grid(grid, self._view.types.get(grid.type))

    def write(self) -> None:
        """Write down how it is looked at now."""
        self._soon.stop()
        if self._session.is_open:
            former = self._view
            self._note()
            if former != self._view:
                write_view(self._session.project.path, self._view)

    def _note(self) -> None:
        shown = self._table.rows.grid.type
        if not shown:
            return
        arrangement, types = self._table.arrangement, dict(self._view.types)
        if arrangement != Arrangement():
            types[shown] = arrangement
        else:
            types.pop(shown, None)
        found, parts = self._bar.filter_line.text(), self._view.parts
        if self._parts.isVisible():
            parts = tuple(self._parts.sizes())
        self._view = replace(self._view, type=self._bar.type, found=found, parts=parts, types=types)
