"""Reading the list of articles when a project is opened: the first of many at once, the rest in the background."""

from __future__ import annotations

import logging
from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, Cancelled, UserFixable
from core.project.project import Project
from core.store.refusals import naming_damage
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.store.listing import ArticleRow
    from gui.actions.session import Session
    from gui.tasks.background import Job

_log = logging.getLogger(__name__)
_AT_ONCE = 2_000
_MANY = 20_000
"""As many as can be read while nobody notices."""
_PATIENCE_SECONDS = 10.0


class ListLoading(QObject):
    """Reads the list of the open project.

    Signals:
        arrived: (list of ArticleRow) All articles, where only the first of them were given before.
        failed: (UserFixable) They could not be read.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Read for one list."""
        super().__init__(parent)
        self._session = session
        self._job: Job[Any] | None = None
        session.closing.connect(self._leave)

    def begin(self) -> Sequence[ArticleRow]:
        """Give the articles of the project; of a great many only the first, the others follow."""
        self.give_up()
        if not self._session.is_open:
            return ()
        project = self._session.project
        listing = project.store.listing
        if listing.count_articles() <= _MANY:
            return listing.articles()
        path = project.path
        job = self._job = run_in_background(
            lambda _: _all_of(path),
            done=lambda rows: self._take(job, rows),
            failed=lambda error: self._fail(job, error),
            parent=self,
        )
        return listing.articles(_AT_ONCE)

    def give_up(self) -> None:
        """Forget what is being read: all of it was read otherwise."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _leave(self) -> None:
        job = self._job
        self.give_up()
        if job is not None and not job.wait(_PATIENCE_SECONDS):
            _log.warning("The list of articles is still being read though its project is closed.")

    def _take(self, job: Job[Any], rows: Sequence[ArticleRow]) -> None:
        if job is self._job:
            self._job = None
            self.arrived.emit(rows)

    def _fail(self, job: Job[Any], error: BaseException) -> None:
        if job is not self._job or isinstance(error, Cancelled):
            return
        self._job = None
        if not isinstance(error, UserFixable):
            raise Bug("the list of articles could not be read") from error
        self.failed.emit(error)


def _all_of(path: Path) -> list[ArticleRow]:
    with naming_damage(path), closing(Project.open(path, read_only=True)) as project:
        return project.store.listing.articles()
