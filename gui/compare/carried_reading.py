"""Looking, in a worker, for what each column says of that which is coded in its neighbours."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import Bug, Cancelled, UserFixable
from core.project.carrying_over import CarryingOver
from core.project.project import Project
from core.store.refusals import saying_what_the_disk_did
from gui.compare.carried import Offer
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.project.comparing import Aligned
    from gui.actions.session import Session
    from gui.tasks.background import Job, Progress

_PAUSE = 30
_PATIENCE = 5.0


class CarriedReader(QObject):
    """Looks for the proposals of all pairs; what was asked for last is what arrives.

    Signals:
        arrived: ([Offer]) what is proposed; nothing, where it cannot be told.
    """

    arrived = Signal(list)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Look in the project of a session."""
        super().__init__(parent)
        self._session = session
        self._pairs: tuple[tuple[int, Aligned], ...] = ()
        self._job: Job[list[Offer]] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._read)

    @property
    def is_reading(self) -> bool:
        """Whether what is known may not be true any more, and the answer is on its way."""
        return self._job is not None or self._wait.isActive()

    def read(self, pairs: Sequence[tuple[int, Aligned]]) -> None:
        """Look soon for what these pairs of columns, by their numbers, propose for each other."""
        self._pairs = tuple(pairs)
        self.read_again()

    def read_again(self) -> None:
        """Look soon once more: something was coded."""
        self._give_up()
        if self._pairs:
            self._wait.start()
        else:
            self._wait.stop()

    def stop(self) -> None:
        """Let go of the project's file."""
        self._wait.stop()
        self._pairs = ()
        job = self._job
        self._give_up()
        if job is not None:
            job.wait(_PATIENCE)

    def _give_up(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _read(self) -> None:
        if not self._session.is_open or not self._pairs:
            return
        path, analyst, pairs = self._session.project.path, self._session.project.my_name, self._pairs

        def done(found: list[Offer]) -> None:
            if self._job is job:
                self._job = None
                self.arrived.emit(found)

        def failed(error: BaseException) -> None:
            if self._job is not job:
                return
            self._job = None
            if not isinstance(error, (UserFixable, Cancelled)):
                raise Bug("looking for what can be carried over failed") from error
            self.arrived.emit([])

        job = run_in_background(
            lambda progress: _offers(path, analyst, pairs, progress), done=done, failed=failed, parent=self
        )
        self._job = job


def _offers(path: Path, analyst: str, pairs: Sequence[tuple[int, Aligned]], progress: Progress) -> list[Offer]:
    found: list[Offer] = []
    with (
        saying_what_the_disk_did(),
        closing(Project.open(path, analyst=analyst, read_only=True)) as project,
        project.one_moment(),
    ):
        for number, aligned in pairs:
            for side in (0, 1):
                progress.check()
                found += [Offer(each, number, side) for each in CarryingOver(project, aligned, side).of_all()]
    return found
