"""Work in another thread whose answer arrives in the window's thread, and that can be cancelled."""

from __future__ import annotations

import logging
import sys
from threading import Event
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

from core.errors import Bug, Cancelled
from gui.wording import told

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")
_THREADS = 6
_SECONDS_OF_A_TURN = 0.001
"""A step of the window takes many turns at the interpreter: at Python's usual 5 ms each it stands still for a while."""
_log = logging.getLogger(__name__)


class Progress:
    """What the work holds in its hands: a way to tell how far it is, and to learn that it should stop.

    Safe to use from the thread of the work.
    """

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        """Begin uncancelled; `tell` carries a report to the window's thread."""
        self._tell = tell
        self._stop = Event()

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._stop.is_set()

    def report(self, done: int, total: int, what: str = "") -> None:
        """Tell how many steps of how many are done, and what is at hand."""
        if not self.cancelled:
            # A signal carries plain words only: they are said here.
            self._tell(done, total, told(what))

    def check(self) -> None:
        """Stop here if that was asked for.

        Raises:
            Cancelled: If it was.
        """
        if self.cancelled:
            raise Cancelled("Cancelled.")

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()


class Job(QObject, Generic[Result]):
    """A piece of work on its way; lives in the window's thread until its answer has arrived.

    Signals:
        progressed: Steps done, steps there are, what is at hand; in the window's thread.
    """

    progressed = Signal(int, int, str)
    _returned = Signal(object)
    _raised = Signal(object)
    _reported = Signal(int, int, str)

    def __init__(
        self,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        """Prepare the work; `run_in_background` starts it."""
        # Owned by the application: the thread may still speak to it after the parent is gone.
        super().__init__(QCoreApplication.instance())
        self._work: Callable[[Progress], Result] | None = work
        self._done: Callable[[Result], None] | None = done
        self._failed: Callable[[BaseException], None] | None = failed
        self._progress = Progress(self._reported.emit)
        self._ended = Event()
        self._running = True
        queued = Qt.ConnectionType.QueuedConnection
        self._returned.connect(self._on_return, queued)
        self._raised.connect(self._on_error, queued)
        self._reported.connect(self._on_report, queued)
        parent.destroyed.connect(self._abandon)

    @property
    def running(self) -> bool:
        """Whether the answer has yet to arrive."""
        return self._running

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._progress.cancelled

    def cancel(self) -> None:
        """Ask the work to stop; `failed` hears of it when it has. Harmless when it is over."""
        self._progress.stop()

    def work(self) -> None:
        """Do the work; called in the other thread."""
        if self._work is None:
            raise Bug("a job was started twice")
        try:
            self._progress.check()
            result = self._work(self._progress)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the window must hear of it
            self._raised.emit(error)
        else:
            self._returned.emit(result)
        finally:
            self._ended.set()

    def wait(self, seconds: float) -> bool:
        """Wait in the window's thread until the other thread has let go; tells whether it has.

        The answer is delivered later, as ever.
        """
        return self._ended.wait(seconds)

    def _on_return(self, result: Result) -> None:
        done = self._done
        self._end()
        if done is not None:
            done(result)

    def _on_error(self, error: BaseException) -> None:
        failed = self._failed
        self._end()
        if failed is not None:
            failed(error)

    def _on_report(self, done: int, total: int, what: str) -> None:
        if self._running and not self._progress.cancelled:
            self.progressed.emit(done, total, what)

    def _abandon(self) -> None:
        """Stop, and answer nobody: those who asked are gone."""
        self._progress.stop()
        self._done = self._failed = None

    def _end(self) -> None:
        self._running = False
        # The other thread may still be on its way out of the signal that brought the answer.
        self._ended.wait()
        # Dropped here and not in the other thread: what they hold may be widgets.
        self._work = self._done = self._failed = None
        self.deleteLater()


class _Errand(QRunnable):
    """Carries a job into a thread of the pool."""

    def __init__(self, job: Job[Any]) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        """Do the work."""
        self._job.work()


def run_in_background(
    work: Callable[[Progress], Result],
    *,
    done: Callable[[Result], None],
    failed: Callable[[BaseException], None],
    parent: QObject,
) -> Job[Result]:
    """Run work in another thread; call back in this one.

    Args:
        work: Must touch no widget and no project; a project belongs to the thread that opened it.
        done: Gets the result.
        failed: Gets whatever was raised: `UserFixable`, `Cancelled`, or a bug to show as one.
        parent: When it is destroyed the work is cancelled, and nobody is called.
    """
    job = Job(work, done, failed, parent)
    _log.debug("job started for %s", type(parent).__name__)
    pool = QThreadPool.globalInstance()
    # An import, the reading after it and a backup may be under way together, on a computer of two cores too.
    pool.setMaxThreadCount(max(pool.maxThreadCount(), _THREADS))
    sys.setswitchinterval(_SECONDS_OF_A_TURN)
    pool.start(_Errand(job))
    return job
