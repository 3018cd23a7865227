"""The records of the project as the workspace holds them: read in the background, and kept in step with the acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.actions.asking import Asking
from gui.review.rows import Grid, ReviewRead, Row, RowMaker, read_review
from gui.review.told import own_names
from gui.wording import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from gui.actions.session import Session

_DEBOUNCE = 150
_FOLLOWED_AT_MOST = 400
"""Ids that an act touched; where there are more, everything is read again."""
_ELSEWHERE = ("entity", "alias", "term", "codebook", "article", "article_text", "article_field", "analyst")
"""What an act may touch that names in any row may come from."""


class ReviewRecords(QObject):
    """Reads all records when somebody looks, and after an act only those that it touched.

    Signals:
        begun: Records are being read, and none are there yet.
        read_anew: All records were read.
        patched: (id of a type, rows by id of their record; None where it is gone)
    """

    begun = Signal()
    read_anew = Signal()
    patched = Signal(str, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._waiting: ReviewRead | None = None
        self.held = ReviewRead()
        self.spoken = ""
        """Language that the rows are in."""
        self.is_wanted: Callable[[], bool] = lambda: True
        """Tells whether somebody looks."""
        self.is_typing: Callable[[], bool] = lambda: False
        """Tells whether a cell is being typed into, and the rows must stay where they are."""
        self.asking = Asking(session, self)
        self.asking.answered.connect(self._take)
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._later.timeout.connect(self.bring_up_to_date)

    def bring_up_to_date(self) -> None:
        """Read all records, if what is held is not as they are now."""
        if not self._is_stale or not self._session.is_open or self.asking.is_busy:
            return
        self._is_stale = False
        if not self.held.grids:
            self.begun.emit()
        spoken, names = language(), own_names()
        self.asking.ask(lambda project: read_review(project, spoken, names))

    def give_up(self) -> None:
        """Stop reading; what is read next is read anew."""
        self.asking.give_up()
        self._is_stale = True

    def read_again(self) -> None:
        """Read all records again, soon."""
        self._is_stale = True
        self._waiting = None
        if self.is_wanted():
            self._later.start()

    def show_waiting(self) -> None:
        """Show what was read while a cell was being typed into."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not self._is_stale:
            self._show(waiting)

    def forget(self) -> None:
        """Begin anew with another project."""
        self._later.stop()
        self._is_stale, self._waiting, self.held = True, None, ReviewRead()

    def _take(self, answer: object) -> None:
        assert isinstance(answer, ReviewRead)
        if not self._session.is_open:
            return
        if self._is_stale:
            # An act came meanwhile: what was read may be of before.
            self.bring_up_to_date()
        elif self.is_typing():
            self._waiting = answer
        else:
            self._show(answer)

    def _show(self, read: ReviewRead) -> None:
        self.held, self.spoken = read, language()
        self.read_anew.emit()

    # ── after an act ────────────────────────────────────────────────────────────────────────────────────────────

    def take_changes(self, changes: Changes) -> None:
        """Follow an act."""
        if not self.held.grids or not self.is_wanted():
            self._is_stale = True
            return
        is_small = 0 < len(changes.ids) <= _FOLLOWED_AT_MOST
        # What waits to be shown, and what is being read, is of before this act.
        if self._waiting is not None or not is_small or changes.touches(*_ELSEWHERE):
            self.read_again()
        elif self.asking.is_busy:
            self._is_stale = True
        if is_small and not changes.touches("codebook", "analyst"):
            self._patch(changes)

    def _patch(self, changes: Changes) -> None:
        """Read the rows anew that an act touched, and only these."""
        project = self._session.project
        maker = RowMaker(project, language(), self.held.articles)
        known = {row.record: grid.type for grid in self.held.grids.values() for row in grid.rows}
        fresh: dict[str, dict[str, Row | None]] = {}
        for identity in changes.ids:
            record = project.record(identity)
            if record is None or record.analyst != project.shown_id:
                if identity in known:
                    fresh.setdefault(known[identity], {})[identity] = None
            elif record.type in self.held.grids and record.article in self.held.articles:
                fresh.setdefault(record.type, {})[identity] = maker.row(record)
        for kind, rows in fresh.items():
            self._take_rows(kind, rows)

    def _take_rows(self, kind: str, fresh: dict[str, Row | None]) -> None:
        grid = self.held.grids[kind]
        rows = {row.record: row for row in grid.rows}
        for record, row in fresh.items():
            if row is None:
                rows.pop(record, None)
            else:
                rows[record] = row
        patched = Grid(grid.type, grid.label, grid.columns, list(rows.values()))
        self.held = ReviewRead({**self.held.grids, kind: patched}, self.held.articles)
        self.patched.emit(kind, fresh)
