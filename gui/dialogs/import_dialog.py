"""Bringing articles in: choose, let a worker import them in one act, and say what became of each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from core.errors import Bug, Cancelled, UserFixable
from gui.dialogs.import_pages import ChoosePage, ReadingPage, ReportPage
from gui.dialogs.import_reading import bring_files, outcomes
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, lay_out_dialog

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from core.operations.bulk import Brought
    from gui.actions.session import Session
    from gui.tasks.background import Job
    from gui.theme.theme import Theme


class ImportDialog(QDialog):
    """Imports articles into the session's project. The window behind it stays open for work.

    Signals:
        imported: Ids of the articles that are new, in the order of their files.
    """

    imported = Signal(list)

    def __init__(
        self, session: Session, theme: Theme, paths: Iterable[Path] = (), parent: QWidget | None = None
    ) -> None:
        """Begin with some files and folders in the list."""
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle("Import articles")
        self.setPalette(theme.qpalette())
        self._session = session
        self._job: Job[Brought] | None = None
        self._closes_when_cancelled = False
        self._messages = MessageBar(theme)
        self._choose = ChoosePage(theme)
        self._reading = ReadingPage("Importing…")
        self._report = ReportPage(theme)
        self._pages = QStackedWidget()
        for page in (self._choose, self._reading, self._report):
            self._pages.addWidget(page)
        self._work_on = button("&Work on", self.hide, name="importWorkOn", tip="Hide this until the import is done.")
        self._cancel = button("Cancel", self.reject, name="importCancel")
        self._start = button("&Import", self.start, name="importStart")
        self._start.setDefault(True)
        self._done = button("Close", self.accept, name="importClose")
        self._lay_out()
        self._choose.changed.connect(self._judge)
        self._choose.add(paths)
        session.closing.connect(self._forget_job)
        self._show_page(self._choose)
        self.resize(680, 460)

    def _lay_out(self) -> None:
        lay_out_dialog(self, self._messages, self._pages, (self._work_on, self._cancel, self._start, self._done))

    @property
    def is_reading(self) -> bool:
        """Whether an import is under way."""
        return self._job is not None

    def start(self, *, closes_when_cancelled: bool = False) -> None:
        """Read the files of the list, then import them.

        Args:
            closes_when_cancelled: Go away on Cancel instead of back to the list.
        """
        if self._job is not None or not self._choose.paths:
            return
        self._closes_when_cancelled = closes_when_cancelled
        paths, language = self._choose.paths, self._choose.language
        self._reading.begin()
        self._show_page(self._reading)
        try:
            self._job = self._session.work.start(
                "Importing articles",
                lambda project, analyst, progress: bring_files(project, analyst, paths, language, progress),
                done=self._finish,
                failed=self._on_failure,
                asker=self,
            )
        except UserFixable as refused:
            self._on_failure(refused)
            return
        self._job.progressed.connect(self._reading.show_progress)

    def reject(self) -> None:
        """Stop importing, or close."""
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go out of the way while the import is under way."""
        if self._job is not None:
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)

    def _forget_job(self) -> None:
        """The project is closed: what the worker wrote so far is taken back."""
        if self._job is not None:
            self._on_failure(Cancelled())

    def _finish(self, brought: Brought) -> None:
        self._session.take_over(brought.changes, self)
        # The list has ten thousand rows to take in; between that and the report the window answers.
        QTimer.singleShot(0, self, lambda: self._report_on(brought))

    def _report_on(self, brought: Brought) -> None:
        if self._job is None:
            # The project was closed in between.
            return
        self._job = None
        self._session.work.read_waiting()
        self._report.show_outcomes(outcomes(brought))
        self._show_page(self._report)
        self.show()
        self.imported.emit([each.article for each in brought.files if each.new])

    def _on_failure(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Cancelled) and self._closes_when_cancelled:
            super().reject()
            return
        self._show_page(self._choose)
        self.show()
        if isinstance(error, Cancelled):
            self._messages.show_notice("Cancelled. Nothing was imported.")
        elif isinstance(error, UserFixable):
            self._messages.show_error(error)
        else:
            raise Bug("an import failed") from error

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._start.setVisible(page is self._choose)
        self._work_on.setVisible(page is self._reading)
        self._cancel.setVisible(page is not self._report)
        self._cancel.setEnabled(True)
        self._done.setVisible(page is self._report)
        self._done.setDefault(page is self._report)
        if page is self._report:
            self._done.setFocus()
        self._judge()

    def _judge(self) -> None:
        self._start.setEnabled(bool(self._choose.paths))


def open_import(session: Session, theme: Theme, parent: QWidget | None) -> ImportDialog:
    """Ask what to import."""
    dialog = ImportDialog(session, theme, (), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def import_paths(session: Session, theme: Theme, parent: QWidget | None, paths: Iterable[Path]) -> ImportDialog:
    """Import files and folders at once, as after a drop; what became of them is shown at the end."""
    dialog = ImportDialog(session, theme, paths, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.start(closes_when_cancelled=True)
    return dialog
