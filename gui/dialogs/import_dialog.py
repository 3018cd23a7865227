"""Bringing articles in: choose, read in the background, import in one act, and say what became of each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from core.errors import Bug, UserFixable
from core.operations.articles import Imported, import_articles
from gui.dialogs.import_pages import ChoosePage, ReadingPage, ReportPage
from gui.dialogs.import_reading import ReadFiles, outcomes, read_files
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, lay_out_dialog, opened
from gui.tasks.background import Cancelled, Job, run_in_background

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from core.intake.files import IncomingArticle
    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme.theme import Theme


class ImportDialog(QDialog):
    """Imports articles into the session's project.

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
        self._job: Job[ReadFiles] | None = None
        self._refusal: UserFixable | None = None
        self._closes_when_cancelled = False
        self._messages = MessageBar(theme)
        self._choose = ChoosePage(theme)
        self._reading = ReadingPage("Reading…")
        self._report = ReportPage(theme)
        self._pages = QStackedWidget()
        for page in (self._choose, self._reading, self._report):
            self._pages.addWidget(page)
        self._cancel = button("Cancel", self.reject, name="importCancel")
        self._start = button("&Import", self.start, name="importStart")
        self._start.setDefault(True)
        self._done = button("Close", self.accept, name="importClose")
        self._lay_out()
        self._choose.changed.connect(self._judge)
        self._choose.add(paths)
        session.project_opened.connect(self._stop_reading)
        self._show_page(self._choose)
        self.resize(680, 460)

    def _lay_out(self) -> None:
        lay_out_dialog(self, self._messages, self._pages, (self._cancel, self._start, self._done))

    @property
    def is_reading(self) -> bool:
        """Whether files are being read."""
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
        self._job = run_in_background(
            lambda progress: read_files(paths, language, progress),
            done=self._import,
            failed=self._on_failure,
            parent=self,
        )
        self._job.progressed.connect(self._reading.show_progress)

    def reject(self) -> None:
        """Stop reading, or close."""
        if self._job is not None:
            self._stop_reading()
            return
        super().reject()

    def _stop_reading(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()

    def _import(self, read: ReadFiles) -> None:
        if self._job is not None and self._job.cancelled:
            # The last file was read already when Cancel came.
            self._on_failure(Cancelled("Cancelled."))
            return
        self._job = None
        imported: tuple[Imported, ...] = ()
        if read.articles:
            imported = self._act(read.articles)
            if not imported:
                self._show_page(self._choose)
                if self._refusal is not None:
                    self._messages.show_error(self._refusal)
                return
        made = [each for one in imported for each in one.articles]
        self._report.show_outcomes(outcomes(made, read.refused))
        self._show_page(self._report)
        self.imported.emit([each.article for each in made if each.new])

    def _act(self, articles: Sequence[IncomingArticle]) -> tuple[Imported, ...]:
        """Import in one act; gives nothing if it was refused."""
        done: list[Imported] = []

        def operation(project: Project) -> Changes:
            done.append(import_articles(project, articles))
            return done[-1].changes

        self._refusal = None
        self._session.failed.connect(self._note_refusal)
        try:
            self._session.run(operation, self)
        finally:
            self._session.failed.disconnect(self._note_refusal)
        return tuple(done)

    def _note_refusal(self, error: UserFixable) -> None:
        self._refusal = error

    def _on_failure(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Cancelled) and self._closes_when_cancelled:
            super().reject()
            return
        self._show_page(self._choose)
        if isinstance(error, Cancelled):
            self._messages.show_notice("Cancelled. Nothing was imported.")
        elif isinstance(error, UserFixable):
            self._messages.show_error(error)
        else:
            raise Bug("reading files for an import failed") from error

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._start.setVisible(page is self._choose)
        self._cancel.setVisible(page is not self._report)
        self._cancel.setEnabled(True)
        self._done.setVisible(page is self._report)
        self._done.setDefault(page is self._report)
        if page is self._report:
            self._done.setFocus()
        self._judge()

    def _judge(self) -> None:
        self._start.setEnabled(bool(self._choose.paths))


def import_paths(session: Session, theme: Theme, parent: QWidget | None, paths: Iterable[Path]) -> ImportDialog:
    """Import files and folders at once, as after a drop; what became of them is shown at the end."""
    dialog = ImportDialog(session, theme, paths, parent)
    opened(dialog)
    dialog.start(closes_when_cancelled=True)
    return dialog
