"""Reading the claim board: at once where that takes a moment, else in a worker, with the old one in sight."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, Cancelled, UserFixable
from core.model.change import Changes
from core.project.board import board, followed_board
from core.project.project import Project
from core.store.refusals import saying_what_the_disk_did
from gui.tasks.background import run_in_background
from gui.wording import language, told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.project.board import Board
    from core.project.comparing import Part
    from gui.actions.session import Session
    from gui.tasks.background import Job

FEW_RECORDS = 100
"""So many are set side by side before anybody notices."""
MOST_FOLLOWED = 2000
"""So many rows are brought up to date after an act before anybody notices."""
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class _Known:
    """The board that arrived last."""

    board: Board
    parts: tuple[Part, ...]
    spoken: str

    def can_follow(self, parts: tuple[Part, ...]) -> bool:
        """Tell whether it can be brought up to date: it is of the same parts, and not too large for that."""
        return self.parts == parts and self.spoken == language() and len(self.board.rows) <= MOST_FOLLOWED


def together(before: Changes | None, after: Changes) -> Changes:
    """Add what one act touched to what others touched before it."""
    if before is None:
        return after
    return Changes(after.act or before.act, before.kinds | after.kinds, before.ids | after.ids)


class BoardReader(QObject):
    """Reads one board at a time; what was asked for last is what arrives last.

    Signals:
        arrived: (Board or None, str) what the articles say, or why that cannot be told.
    """

    arrived = Signal(object, str)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Read from the project of a session."""
        super().__init__(parent)
        self._session = session
        self._job: Job[Board] | None = None
        self._next: tuple[Part, ...] | None = None
        self._known: _Known | None = None
        self._turn = 0

    @property
    def is_reading(self) -> bool:
        """Whether a board is still to arrive."""
        return self._job is not None

    def read(self, parts: tuple[Part, ...], since: Changes | None = None) -> None:
        """Read the board of some parts; `arrived` tells of it, at once where there is little to read.

        Args:
            since: All that was changed since the last board arrived, where that is known.
        """
        known, self._known = self._known, None
        if self._job is not None:
            self._next = parts
        elif not parts or not self._session.is_open:
            self.arrived.emit(None, "")
        elif since is not None and known is not None and known.can_follow(parts):
            self._read_here(parts, lambda project: followed_board(project, known.board, since, language=known.spoken))
        elif self._is_small(parts):
            self._read_here(parts, lambda project: board(project, parts, language=language()))
        else:
            self._read_beside(parts)

    def stop(self) -> None:
        """Let go of the project's file."""
        job, self._job, self._next, self._known = self._job, None, None, None
        # What it has found by then is of a project that nobody looks at any more.
        self._turn += 1
        if job is not None:
            job.cancel()
            job.wait(_PATIENCE)

    def _is_small(self, parts: tuple[Part, ...]) -> bool:
        project = self._session.project
        articles = {part.article for part in parts}
        if any(not project.has_article(each) for each in articles):
            return True
        return sum(project.article(each).records for each in articles) <= FEW_RECORDS

    def _read_here(self, parts: tuple[Part, ...], reading: Callable[[Project], Board]) -> None:
        try:
            with saying_what_the_disk_did():
                found = reading(self._session.project)
        except UserFixable as error:
            self.arrived.emit(None, _in_words(error))
        else:
            self._arrive(found, parts)

    def _arrive(self, found: Board, parts: tuple[Part, ...]) -> None:
        self._known = _Known(found, parts, language())
        self.arrived.emit(found, "")

    def _read_beside(self, parts: tuple[Part, ...]) -> None:
        project = self._session.project
        path, spoken, turn = project.path, language(), self._turn
        analyst = project.shown.name if project.shown is not None else project.my_name
        self._job = run_in_background(
            lambda _progress: _read(path, analyst, parts, spoken),
            done=lambda found: self._take(found, parts, turn),
            failed=lambda error: self._fail(error, turn),
            parent=self,
        )

    def _take(self, found: Board, parts: tuple[Part, ...], turn: int) -> None:
        if turn != self._turn:
            return
        self._job = None
        if not self._goes_on():
            self._arrive(found, parts)

    def _fail(self, error: BaseException, turn: int) -> None:
        if turn != self._turn:
            return
        self._job = None
        if isinstance(error, Cancelled) or self._goes_on():
            return
        if not isinstance(error, UserFixable):
            raise Bug("reading the claim board failed") from error
        self.arrived.emit(None, _in_words(error))

    def _goes_on(self) -> bool:
        """Read what was asked for meanwhile; tells whether something was."""
        parts, self._next = self._next, None
        if parts is not None:
            self.read(parts)
        return parts is not None


def _read(path: Path, analyst: str, parts: tuple[Part, ...], spoken: str) -> Board:
    with (
        saying_what_the_disk_did(),
        closing(Project.open(path, analyst=analyst, read_only=True)) as project,
        project.one_moment(),
    ):
        return board(project, parts, language=spoken)


def _in_words(error: UserFixable) -> str:
    return " ".join(told(part) for part in (error.what, error.cure) if part)
