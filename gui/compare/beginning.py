"""What an article is compared with at first: among many articles a worker looks for its likeliest partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, Cancelled, UserFixable
from gui.compare.offers import first_pair_in
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from core.project.comparing import Part
    from gui.actions.session import Session
    from gui.tasks.background import Job

_PATIENCE = 5.0


class Beginning(QObject):
    """Looks for one first pair at a time.

    Signals:
        found: (parts, article, position) what to begin with; one part or none where there is nothing to set beside.
    """

    found = Signal(tuple, str, int)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Look into the project of a session."""
        super().__init__(parent)
        self._session = session
        self._job: Job[tuple[Part, ...]] | None = None
        session.closing.connect(self._let_go)

    @property
    def is_looking(self) -> bool:
        """Whether a pair is still to be found."""
        return self._job is not None

    def start(self, article: str, position: int) -> None:
        """Look for what goes well beside an article; what was looked for before is given up.

        Args:
            position: Where it is being read (code points); comes back with the answer.
        """
        self.stop()
        path, analyst = self._session.project.path, self._session.project.my_name

        def done(parts: tuple[Part, ...]) -> None:
            if self._job is job:
                self._job = None
                self.found.emit(parts, article, position)

        def failed(error: BaseException) -> None:
            if self._job is not job:
                return
            self._job = None
            if not isinstance(error, (Cancelled, UserFixable)):
                raise Bug("looking for a likely partner failed") from error
            self.found.emit((), article, position)

        job = run_in_background(
            lambda _progress: first_pair_in(path, analyst, article), done=done, failed=failed, parent=self
        )
        self._job = job

    def stop(self) -> None:
        """Give up what is looked for."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _let_go(self) -> None:
        job = self._job
        self.stop()
        if job is not None:
            job.wait(_PATIENCE)
