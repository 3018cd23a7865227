"""Aligning the columns in other threads; what was asked for before and is not wanted any more never arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, Cancelled, UserFixable
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from core.project.comparing import Aligned, Unaligned
    from gui.tasks.background import Job


class Aligning(QObject):
    """Aligns each pair of neighbours on its own; one errand a pair.

    Signals:
        aligned: (number of the pair, Aligned)
        refused: (number of the pair, UserFixable) it cannot be aligned, for a reason that the analyst can mend.
        changed: What is under way is not the same any more.
    """

    aligned = Signal(int, object)
    refused = Signal(int, object)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing under way."""
        super().__init__(parent)
        self._jobs: dict[int, Job[Aligned]] = {}

    @property
    def is_busy(self) -> bool:
        """Whether an answer has yet to come."""
        return bool(self._jobs)

    def start(self, number: int, asked: Unaligned) -> None:
        """Align a pair; whatever was asked for it before is given up."""
        self.cancel(number)

        def done(found: Aligned) -> None:
            if self._jobs.get(number) is job:
                del self._jobs[number]
                self.aligned.emit(number, found)
                self.changed.emit()

        def failed(error: BaseException) -> None:
            if self._jobs.get(number) is not job:
                return
            del self._jobs[number]
            self.changed.emit()
            if isinstance(error, UserFixable):
                self.refused.emit(number, error)
            elif not isinstance(error, Cancelled):
                raise Bug("aligning two articles failed") from error

        job = run_in_background(
            lambda progress: asked.align(lambda: progress.cancelled), done=done, failed=failed, parent=self
        )
        self._jobs[number] = job
        self.changed.emit()

    def cancel(self, number: int) -> None:
        """Give up what was asked for a pair."""
        job = self._jobs.pop(number, None)
        if job is not None:
            job.cancel()
            self.changed.emit()

    def cancel_all(self) -> None:
        """Give up everything."""
        for number in tuple(self._jobs):
            self.cancel(number)
