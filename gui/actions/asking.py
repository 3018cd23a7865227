"""Asking the project something that takes a while, away from the window, through a connection of its own."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, Cancelled, UserFixable
from core.project.project import Project
from core.store.refusals import naming_damage
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.actions.session import Session
    from gui.tasks.background import Job

_PATIENCE = 10.0


class Asking(QObject):
    """Asks the session's project in another thread; a later question takes the place of one that is under way.

    Signals:
        answered: (object) what the last question gave.
    """

    answered = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Ask for somebody who is told by `answered`."""
        super().__init__(parent)
        self._session = session
        self._job: Job[Any] | None = None
        self._given_up: list[Job[Any]] = []
        session.closing.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._job is not None

    def ask(self, question: Callable[[Project], object]) -> None:
        """Ask the project something.

        Args:
            question: Is called in another thread, with a project that only it uses; must touch no widget.
        """
        project = self._session.project
        path, analyst = project.path, project.shown.name if project.shown is not None else project.my_name

        def read() -> object:
            with naming_damage(path), closing(Project.open(path, analyst=analyst, read_only=True)) as beside:
                return question(beside)

        self.compute(read)

    def compute(self, work: Callable[[], object]) -> None:
        """Have something worked out that needs no project.

        Args:
            work: Is called in another thread; must touch no widget.
        """
        self.give_up()

        def done(answer: object) -> None:
            if self._job is job:
                self._job = None
                self.answered.emit(answer)

        def failed(error: BaseException) -> None:
            if self._job is job:
                self._job = None
            if isinstance(error, UserFixable):
                self._session.failed.emit(error)
            elif not isinstance(error, Cancelled):
                raise Bug("what was asked of the project could not be answered") from error

        job = run_in_background(lambda _progress: work(), done=done, failed=failed, parent=self)
        self._job = job

    def give_up(self) -> None:
        """Await no answer any more; the other thread ends when it has read what it is reading."""
        former, self._job = self._job, None
        self._given_up = [each for each in self._given_up if each.running]
        if former is not None:
            former.cancel()
            self._given_up.append(former)

    def stop(self) -> None:
        """Await no answer any more, and let the other thread put the project's file down."""
        self.give_up()
        given_up, self._given_up = self._given_up, []
        for job in given_up:
            job.wait(_PATIENCE)
