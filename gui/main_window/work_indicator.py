"""What is under way in the background, in the status line: how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from gui.dialogs.parts import button
from gui.theme.spacing import SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from gui.actions.project_work import ProjectWork
    from gui.tasks.background import Job

_BAR_WIDTH = 140
_LONGEST_WORDS = 60


class WorkIndicator(Worded, QWidget):
    """Hidden while nothing is under way."""

    def __init__(self, work: ProjectWork, parent: QWidget | None = None) -> None:
        """Watch the workers of a window."""
        super().__init__(parent)
        self.setObjectName("workIndicator")
        self._job: Job[Any] | None = None
        self._words = QLabel()
        self._words.setObjectName("workWords")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._cancel = button("", self._stop, name="workCancel")
        self._cancel.setFlat(True)
        self._left = QLabel()
        self._left.setObjectName("workLeft")
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, 0, SMALL, 0)
        row.setSpacing(SMALL)
        for each in (self._left, self._words, self._bar, self._cancel):
            each.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            row.addWidget(each)
        work.began.connect(self._begin)
        work.ended.connect(self._end)
        work.read.connect(self._show_reading)
        self._waiting = 0
        self._show_work(shown=False)
        self._left.hide()
        self.tell()

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel.setText(tr("Cancel"))
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.setFixedWidth(self._cancel.fontMetrics().horizontalAdvance(self._cancel.text()) + 2 * SMALL)
        self._cancel.setToolTip(tr("Stop this; everything will be as it was before."))
        self._left.setText(tr("Still to be read for dates and search: {count}", count=_told(self._waiting)))

    def _begin(self, words: str, job: Job[Any]) -> None:
        self._job = job
        self._words.setText(words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS]}…")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._show_progress)
        self._show_work(shown=True)

    def _show_progress(self, done: int, total: int, _what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setToolTip(tr("{done} of {total}", done=_told(done), total=_told(total)))

    def _end(self) -> None:
        self._job = None
        self._show_work(shown=False)

    def _show_work(self, *, shown: bool) -> None:
        for each in (self._words, self._bar, self._cancel):
            each.setVisible(shown)

    def _show_reading(self, _texts: tuple[str, ...], left: int) -> None:
        self._waiting = left
        self._left.setVisible(left > 0)
        self._left.setText(tr("Still to be read for dates and search: {count}", count=_told(left)))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._words.setText(tr("Taking back what was done so far…"))


def _told(count: int) -> str:
    return QLocale().toString(count)
