"""Bringing articles in: choose, let a worker import them in one act, and say what became of each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from core.errors import Cancelled
from gui.dialogs.import_pages import ChoosePage, ReportPage
from gui.dialogs.import_reading import Verdict, bring_files, outcomes
from gui.dialogs.job_dialog import JobDialog
from gui.dialogs.parts import button, set_words
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from core.operations.bulk import Brought
    from gui.actions.session import Session
    from gui.theme.theme import Theme


class ImportDialog(JobDialog):
    """Imports articles into the session's project. The window behind it stays open for work.

    Signals:
        imported: Ids of the articles that are new, in the order of their files.
    """

    imported = Signal(list)

    def __init__(
        self, session: Session, theme: Theme, paths: Iterable[Path] = (), parent: QWidget | None = None
    ) -> None:
        """Begin with some files and folders in the list."""
        choose, report = ChoosePage(theme), ReportPage(theme)
        super().__init__(theme, "import", parent, first=choose, result=report)
        self._choose, self._report = choose, report
        self.setObjectName("importDialog")
        self._session = session
        self._closes_when_cancelled = self._is_quiet = False
        self._work_on = button("", self.hide, name="importWorkOn")
        self.lay_out(before=(self._work_on,))
        self._choose.changed.connect(self.judge)
        self._choose.add(paths)
        session.closing.connect(self._forget_job)
        self.tell()
        self.resize(680, 460)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        super().tell()
        self.setWindowTitle(tr("Import articles"))
        self._working.set_title(tr("Importing…"))
        set_words(self._work_on, tr("&Work on"), tip=tr("Hide this until the import is done."))
        set_words(self._start, tr("&Import"))

    @property
    def is_reading(self) -> bool:
        """Whether an import is under way."""
        return self.is_working

    def start(self, *, closes_when_cancelled: bool = False, quietly: bool = False) -> None:
        """Read the files of the list, then import them.

        Args:
            closes_when_cancelled: Go away on Cancel instead of back to the list.
            quietly: Come up only if something did not come in as it was.
        """
        if self._job is not None or not self._choose.paths:
            return
        self._closes_when_cancelled, self._is_quiet = closes_when_cancelled, quietly
        paths, language = self._choose.paths, self._choose.language
        self.begin(
            lambda: self._session.work.start(
                tr("Importing articles"),
                lambda project, analyst, progress: bring_files(project, analyst, paths, language, progress),
                done=self._finish,
                failed=self.fail,
                asker=self,
            )
        )

    def cancelled_words(self) -> str:
        """Say that nothing came in."""
        return tr("Cancelled. Nothing was imported.")

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
            self.fail(Cancelled())

    def _finish(self, brought: Brought) -> None:
        self._session.take_over(brought.changes, self)
        # The list has ten thousand rows to take in; between that and the report the window answers.
        QTimer.singleShot(0, self, lambda: self._report_on(brought))

    def _report_on(self, brought: Brought) -> None:
        if self._job is None:
            # The project was closed in between.
            return
        self._session.work.read_waiting()
        told = outcomes(brought)
        self._report.show_outcomes(told)
        self.end()
        self.imported.emit([each.article for each in brought.files if each.new])
        if self._is_quiet and all(each.verdict is Verdict.NEW and not each.notes for each in told):
            self.accept()
            self.deleteLater()
        else:
            self.show()

    def fail(self, error: BaseException) -> None:
        """Say what went wrong, or go away if that was all there was to do."""
        if isinstance(error, Cancelled) and self._closes_when_cancelled:
            self._job = None
            self.reject()
            return
        self.show()
        super().fail(error)

    def show_page(self, page: QWidget) -> None:
        """Offer to work on while the import is under way."""
        self._work_on.setVisible(page is self._working)
        super().show_page(page)

    def judge(self) -> None:
        """Import what is in the list."""
        self._start.setEnabled(bool(self._choose.paths))


def open_import(session: Session, theme: Theme, parent: QWidget | None) -> ImportDialog:
    """Ask what to import."""
    dialog = ImportDialog(session, theme, (), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def import_paths(
    session: Session, theme: Theme, parent: QWidget | None, paths: Iterable[Path], *, quietly: bool = False
) -> ImportDialog:
    """Import files and folders at once, as after a drop; what became of them is shown at the end.

    Args:
        quietly: Show it only if something did not come in as it was.
    """
    dialog = ImportDialog(session, theme, paths, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not quietly:
        dialog.show()
    dialog.start(closes_when_cancelled=True, quietly=quietly)
    return dialog
