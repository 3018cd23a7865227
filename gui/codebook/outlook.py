"""Finding out in the background what the draft would do to the project."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import Bug, Cancelled, UserFixable
from core.operations.codebooks import CodebookPreview, preview
from core.project.misfits import misfits
from core.project.project import Project
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.codebook import Codebook
    from gui.actions.session import Session
    from gui.tasks.background import Job, Progress

_MOMENT_MILLISECONDS = 250
_PATIENCE_SECONDS = 3.0
"""What looks only reads, and nobody hears of it any more: closing need not wait until it has seen everything."""


class Outlook(QObject):
    """Looks a moment after it was asked to; a later question takes the place of an earlier one, and stops its work.

    Signals:
        looking: What is known is no longer true.
        seen: (CodebookPreview)
    """

    looking = Signal()
    seen = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Look at whatever project the session has open."""
        super().__init__(parent)
        self._session = session
        self._wanted: Codebook | None = None
        self._job: Job[CodebookPreview] | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_MOMENT_MILLISECONDS)
        self._clock.timeout.connect(self._look)
        session.closing.connect(self._stop)

    def look(self, codebook: Codebook) -> None:
        """Find out what a codebook would do; of the one in use, what does not fit it now."""
        self._wanted = codebook
        self._give_up()
        self.looking.emit()
        self._clock.start()

    def _give_up(self) -> None:
        """Let the work that is under way end: its answer is to a question of before."""
        if self._job is not None:
            self._job.cancel()

    def _look(self) -> None:
        if self._job is not None or self._wanted is None or not self._session.is_open:
            return
        wanted, path, analyst = self._wanted, self._session.project.path, self._session.project.my_name
        self._job = run_in_background(
            lambda progress: _previewed(path, analyst, wanted, progress),
            done=lambda seen: self._ended(wanted, seen),
            failed=self._failed,
            parent=self,
        )

    def _ended(self, asked: Codebook, seen: CodebookPreview) -> None:
        self._job = None
        if self._wanted is asked:
            self._wanted = None
            self.seen.emit(seen)
        else:
            self._look_for_the_last()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, UserFixable):
            if self._wanted is None:
                return
            self._session.failed.emit(error)
        elif isinstance(error, Cancelled):
            self._look_for_the_last()
        else:
            raise Bug("looking at what a codebook would change failed") from error

    def _look_for_the_last(self) -> None:
        """Turn to what was asked meanwhile; where its moment is not over, the clock does."""
        if not self._clock.isActive():
            self._look()

    def _stop(self) -> None:
        """Let go of the project before it is closed."""
        self._wanted = None
        self._clock.stop()
        self._give_up()
        if self._job is not None:
            self._job.wait(_PATIENCE_SECONDS)


def _previewed(path: Path, analyst: str, codebook: Codebook, progress: Progress) -> CodebookPreview:
    with closing(Project.open(path, analyst=analyst, read_only=True)) as project, project.one_moment():
        seen = preview(project, codebook, cancelled=lambda: progress.cancelled)
        return seen if seen.changes else replace(seen, misfits=misfits(project, cancelled=lambda: progress.cancelled))
