"""Looking, in a worker, for the names that linked sentences offer."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, Cancelled, UserFixable
from core.project.name_offers import name_offers
from core.project.project import Project
from core.store.refusals import saying_what_the_disk_did
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.project.comparing import Aligned
    from core.project.name_offers import NameOffer
    from gui.actions.session import Session
    from gui.tasks.background import Job, Progress

_PATIENCE_SECONDS = 5.0


class Offering(QObject):
    """Looks through what is aligned; what was asked for last is what arrives.

    Signals:
        arrived: ([NameOffer])
    """

    arrived = Signal(list)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Look in the project of a session."""
        super().__init__(parent)
        self._session = session
        self._job: Job[list[NameOffer]] | None = None
        session.closing.connect(self._let_go)

    @property
    def is_looking(self) -> bool:
        """Whether offers are on their way."""
        return self._job is not None

    def look(self, pairs: Sequence[Aligned], *, confirmed_only: bool) -> None:
        """Look for names in sentences that go together.

        Args:
            confirmed_only: Leave out the links that nobody confirmed.
        """
        self._give_up()
        if not pairs or not self._session.is_open:
            self.arrived.emit([])
            return
        path, analyst, asked = self._session.project.path, self._session.project.my_name, tuple(pairs)

        def done(found: list[NameOffer]) -> None:
            if self._job is job:
                self._job = None
                self.arrived.emit(found)

        def failed(error: BaseException) -> None:
            if self._job is not job:
                return
            self._job = None
            if isinstance(error, UserFixable):
                self._session.failed.emit(error)
            elif not isinstance(error, Cancelled):
                raise Bug("looking for names in linked sentences failed") from error

        job = run_in_background(
            lambda progress: _offers(path, analyst, asked, progress, confirmed_only=confirmed_only),
            done=done,
            failed=failed,
            parent=self,
        )
        self._job = job

    def _give_up(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _let_go(self) -> None:
        """Let go of the project's file."""
        job = self._job
        self._give_up()
        if job is not None:
            job.wait(_PATIENCE_SECONDS)


def _offers(
    path: Path, analyst: str, pairs: Sequence[Aligned], progress: Progress, *, confirmed_only: bool
) -> list[NameOffer]:
    found: dict[tuple[str, str, str], NameOffer] = {}
    with (
        saying_what_the_disk_did(),
        closing(Project.open(path, analyst=analyst, read_only=True)) as project,
        project.one_moment(),
    ):
        for aligned in pairs:
            progress.check()
            for each in name_offers(project, aligned, confirmed_only=confirmed_only):
                found.setdefault((each.identity, each.language, each.words.casefold()), each)
    return list(found.values())
