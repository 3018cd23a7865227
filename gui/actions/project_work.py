"""Work in the background on the open project: large acts, and reading what came in.

A worker has a connection of its own to the project file. So none may be left when the project is closed: all are asked
to stop then, and waited for.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from core.errors import Bug, Cancelled, UserFixable
from core.operations.acting import analyst_id
from core.store.refusals import open_for_reading_only
from gui.tasks.background import Job, Progress, run_in_background
from gui.wording import told_act, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.change import Act, Changes
    from core.operations.reading import ReadOn
    from core.operations.sets import ImportedSet
    from gui.actions.session import Session

Result = TypeVar("Result")
_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 60.0
"""Taking back what a large import wrote so far takes seconds."""
_TEXTS_TOLD_AT_ONCE = 100
_READING, _SUGGESTING = range(2)
_LATER_MILLISECONDS = 1_500


class ProjectWork(QObject):
    """The workers of one window.

    Signals:
        began: (words, job) A large act is under way.
        ended: The large act is over, done or not.
        read: (ids of texts, number of texts left) Texts that came in were read for regions, title and date.
        suggested: (ids of articles) They were looked through for what could be coded.
    """

    began = Signal(str, object)
    ended = Signal()
    read = Signal(object, int)
    suggested = Signal(object)

    def __init__(self, session: Session) -> None:
        """Work on whatever project the session has open."""
        super().__init__(session)
        self._session = session
        self._jobs: list[Job[Any]] = []
        self._reading: Job[None] | None = None
        session.closing.connect(self._stop_all)
        session.project_opened.connect(self._begin)
        self._is_fresh = True
        self._is_closing = False
        self._first = ""
        self._later = QTimer(self, singleShot=True, interval=_LATER_MILLISECONDS)
        self._later.timeout.connect(self._read_later)

    def start(
        self,
        words: str,
        work: Callable[[Path, str, Progress], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
        asker: QObject | None = None,
    ) -> Job[Result]:
        """Begin a large act.

        Args:
            words: What it is, for the person who waits.
            work: Gets the project's path and the analyst's id, in the worker's thread.
            done: Gets the result.
            failed: Gets whatever was raised, `Cancelled` too.
            asker: When it is destroyed the act is cancelled, and nobody is called.

        Raises:
            UserFixable: If the project is open for reading only.
        """
        project = self._session.project
        if project.read_only:
            raise open_for_reading_only()
        path, analyst = project.path, analyst_id(project)
        job = run_in_background(
            lambda progress: work(path, analyst, progress),
            done=lambda result: self._end(job, lambda: done(result), asker),
            failed=lambda error: self._end(job, lambda: failed(error), asker),
            parent=self,
        )
        if asker is not None:
            asker.destroyed.connect(job.cancel)
        self._jobs.append(job)
        self.began.emit(words, job)
        return job

    def take_back(self, act: Act) -> None:
        """Undo a large act, or redo it where it is undone."""

        def work(path: Path, analyst: str, progress: Progress) -> Changes:
            # What reads articles loads slowly, and this thread has time.
            from core.operations import bulk

            return bulk.take_back_in_chunks(
                path, act.id, analyst=analyst, told=progress.report, cancelled=lambda: progress.cancelled
            )

        def failed(error: BaseException) -> None:
            if isinstance(error, UserFixable):
                self._session.failed.emit(error)
            elif not isinstance(error, Cancelled):
                raise Bug("taking a large act back failed") from error

        what = told_act(act.what, self._session.project.codebook)
        words = tr("Bringing back: {what}", what=what) if act.undone else tr("Taking back: {what}", what=what)
        self.start(words, work, done=self._announce, failed=failed)

    def bring_set(self, file: Path, done: Callable[[ImportedSet], None]) -> None:
        """Bring an annotated set in, in one act that can be cancelled and taken back.

        Args:
            file: A bundle that was exported.
            done: Hears what came in, after everyone has been told of it.

        Raises:
            UserFixable: If the project is open for reading only.
        """
        name = self._session.project.my_name

        def work(path: Path, _analyst: str, progress: Progress) -> ImportedSet:
            # What reads sets loads slowly, and this thread has time.
            from core.operations.sets import import_set_beside

            return import_set_beside(
                path, file, "bundle", analyst=name, told=progress.report, cancelled=lambda: progress.cancelled
            )

        def came_in(brought: ImportedSet) -> None:
            self._session.take_over(brought.changes)
            done(brought)

        def failed(error: BaseException) -> None:
            if isinstance(error, UserFixable):
                self._session.failed.emit(error)
            elif not isinstance(error, Cancelled):
                raise Bug("importing an annotated set failed") from error

        self.start(tr("Importing {file}", file=file.name), work, done=came_in, failed=failed)

    def read_waiting(self) -> None:
        """Read the texts that wait for it, and look through them, unless that is being done."""
        project = self._session.project
        if self._is_closing or self._reading is not None or project.read_only or not self._has_waiting():
            return
        path = project.path
        job = run_in_background(
            lambda progress: _read(path, progress),
            done=lambda _: self._end(job, self._reading_ended),
            failed=lambda error: self._end(job, lambda: self._reading_failed(error)),
            parent=self,
        )
        job.progressed.connect(self._tell_of_reading)
        self._jobs.append(job)
        self._reading = job

    def look_through(self, article: str) -> None:
        """Look one article through before all others; `suggested` tells when it is done."""
        if self._later.isActive():
            self._first = article
            return
        path = self._session.project.path

        def done(_: None) -> None:
            self.suggested.emit((article,))
            self.read_waiting()

        job = run_in_background(
            lambda _progress: _look_through(path, article),
            done=lambda answer: self._end_quietly(job, lambda: done(answer)),
            failed=lambda error: self._end_quietly(job, lambda: self._tell_failure(error)),
            parent=self,
        )
        self._jobs.append(job)

    def _has_waiting(self) -> bool:
        if self._session.project.store.count_waiting():
            return True
        if self._is_fresh:
            # The rules that look through articles load slowly, and the window is not painted yet.
            self._is_fresh = False
            self._later.start()
            return False
        from core.operations.reading import has_waiting

        return has_waiting(self._session.project)

    def _begin(self) -> None:
        self._is_fresh, self._is_closing, self._first = True, False, ""
        self.read_waiting()

    def _read_later(self) -> None:
        first, self._first = self._first, ""
        if self._session.is_open and first and self._session.project.has_article(first):
            self.look_through(first)
        elif self._session.is_open:
            self.read_waiting()

    def _announce(self, changes: Changes) -> None:
        self._session.take_over(changes)

    def _tell_of_reading(self, stage: int, left: int, identities: str) -> None:
        if stage == _SUGGESTING:
            self.suggested.emit(tuple(identities.split()))
        else:
            self.read.emit(tuple(identities.split()), left)

    def _reading_ended(self) -> None:
        self._reading = None
        # Another import may have come in since the last look.
        if self._session.is_open:
            self.read_waiting()

    def _reading_failed(self, error: BaseException) -> None:
        self._reading = None
        self._tell_failure(error)

    def _tell_failure(self, error: BaseException) -> None:
        if isinstance(error, UserFixable):
            self._session.failed.emit(error)
        elif not isinstance(error, Cancelled):
            raise Bug("reading what came in failed") from error

    def _end(self, job: Job[Any], tell: Callable[[], None], asker: QObject | None = None) -> None:
        was_there = job in self._jobs
        if was_there:
            self._jobs.remove(job)
        if job is not self._reading:
            self.ended.emit()
        if was_there and (asker is None or isValid(asker)):
            tell()

    def _end_quietly(self, job: Job[Any], tell: Callable[[], None]) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            tell()

    def _stop_all(self) -> None:
        """Stop all workers and forget them: what they answer is about a project that is gone.

        None begins any more: others who hear that the project closes may still ask a question, or take their time.
        """
        self._is_closing = True
        self._later.stop()
        stopped, self._jobs, self._reading = self._jobs, [], None
        for job in stopped:
            job.cancel()
        for job in stopped:
            if not job.wait(_PATIENCE_SECONDS):
                _log.warning("A worker did not stop in time; what it left is removed when the project is opened.")


def _look_through(path: Path, article: str) -> None:
    # What reads articles loads slowly, and this thread has time.
    from core.operations.reading import look_through

    look_through(path, article)


def _read(path: Path, progress: Progress) -> None:
    """Read on: a little of it here, more than that in a process that leaves the window alone."""
    # What reads articles loads slowly, and this thread has time.
    from core.operations.reading import read_on, read_on_aside

    gathered: list[str] = []

    def told(now: ReadOn) -> None:
        # Of a good many texts at once: each report costs the window a look at its list.
        gathered.extend(now.texts)
        if gathered and (len(gathered) >= _TEXTS_TOLD_AT_ONCE or not now.left):
            progress.report(_READING, now.left, " ".join(gathered))
            gathered.clear()
        if now.suggested:
            progress.report(_SUGGESTING, now.left_to_suggest, " ".join(now.suggested))

    def cancelled() -> bool:
        return progress.cancelled

    if not read_on(path, told, cancelled, only_little=True):
        read_on_aside(path, told, cancelled)
