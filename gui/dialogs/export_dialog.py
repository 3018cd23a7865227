"""Taking articles and records out: choose, see what is lost, write in the background, read back and say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from core.errors import Bug, Cancelled, UserFixable
from gui.dialogs.export_form import ExportForm
from gui.dialogs.export_preview import ExportPreview, fill_losses, losses_tree
from gui.dialogs.export_source import Source, first_rows, losses_of
from gui.dialogs.export_writing import verdict, write_and_check
from gui.dialogs.import_pages import ReadingPage
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, count_words, heading, lay_out_dialog, plain_label, rule
from gui.tasks.background import Job, run_in_background
from gui.theme.spacing import MEDIUM

if TYPE_CHECKING:
    from pathlib import Path

    from core.formats.base import Loss
    from core.operations.sets import Exported
    from gui.actions.session import Session
    from gui.dialogs.export_source import FirstRows
    from gui.theme.theme import Theme

_PREVIEW_MILLISECONDS = 150


class ExportDialog(QDialog):
    """Writes an annotated set of the session's project."""

    def __init__(
        self, session: Session, theme: Theme, article: str | None = None, parent: QWidget | None = None
    ) -> None:
        """Begin with all articles, and the format and folder of last time.

        Args:
            article: Id of the article that the window shows.
        """
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle("Export")
        self.setPalette(theme.qpalette())
        self._session = session
        self._shown: Source | None = None
        self._job: Job[Exported] | None = None
        self._rows_job: Job[FirstRows] | None = None
        self._losses_job: Job[tuple[Loss, ...]] | None = None
        self._messages = MessageBar(theme)
        self._form = ExportForm(session.project, article)
        self._preview = ExportPreview(theme)
        self._writing = ReadingPage("Writing…")
        self._result = _ResultPage()
        self._pages = QStackedWidget()
        self._first = QWidget()
        for page in (self._first, self._writing, self._result):
            self._pages.addWidget(page)
        self._open_folder = button("&Open folder", self._show_folder, name="exportOpenFolder")
        self._again = button("Export &more", lambda: self._show_page(self._first), name="exportMore")
        self._cancel = button("Cancel", self.reject, name="exportCancel")
        self._start = button("&Export", self.start, name="exportStart")
        self._start.setDefault(True)
        self._close = button("Close", self.accept, name="exportClose")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PREVIEW_MILLISECONDS)
        self._wait.timeout.connect(self._refresh)
        self._lay_out()
        self._form.set_changed.connect(self._wait.start)
        self._form.format_changed.connect(self._look_for_losses)
        self._form.destination_changed.connect(self._judge)
        session.changed.connect(self._on_change)
        session.closing.connect(self._stop)
        session.project_opened.connect(self._leave)
        self._refresh()
        self._show_page(self._first)
        self.resize(820, 620)

    def _lay_out(self) -> None:
        first = QVBoxLayout(self._first)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(MEDIUM)
        first.addWidget(self._form)
        first.addWidget(rule())
        first.addWidget(self._preview, 1)
        buttons = (self._again, self._cancel, self._start, self._close)
        lay_out_dialog(self, self._messages, self._pages, buttons, aside=self._open_folder)

    @property
    def is_writing(self) -> bool:
        """Whether a set is being written."""
        return self._job is not None

    def start(self) -> None:
        """Write what is chosen, in the background."""
        destination, source = self._form.destination, self._source()
        if self._job is not None or destination is None or source is None:
            return
        kind = self._form.kind
        self._writing.begin()
        self._show_page(self._writing)
        self._job = run_in_background(
            lambda progress: write_and_check(kind, source, destination, progress),
            done=lambda written: self._on_written(written, destination),
            failed=self._on_failure,
            parent=self,
        )
        self._job.progressed.connect(self._writing.show_progress)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was done while the dialog was hidden."""
        super().showEvent(event)
        if self._shown is None:
            self._refresh()

    def reject(self) -> None:
        """Stop writing, or close."""
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()
            return
        super().reject()

    def _stop(self) -> None:
        """Let go of the project's file."""
        for job in (self._job, self._rows_job, self._losses_job):
            if job is not None:
                job.cancel()

    def _leave(self) -> None:
        """Go away with the project whose articles and types are offered here."""
        self._stop()
        super().reject()

    # ── what is chosen, and what is lost of it ──────────────────────────────────────────────────────────────────

    def _source(self) -> Source | None:
        if not self._session.is_open:
            return None
        project = self._session.project
        return Source(project.path, project.my_name, self._form.choice)

    def _refresh(self) -> None:
        source = self._source()
        if source is not None and source != self._shown:
            self._shown = source
            self._look_at_rows(source)
            self._look_for_losses()
        self._judge()

    def _look_at_rows(self, source: Source) -> None:
        if self._rows_job is not None:
            self._rows_job.cancel()
        self._preview.show_rows(None)
        self._rows_job = run_in_background(
            lambda progress: first_rows(source, progress),
            done=lambda first: self._show_rows(source, first),
            failed=self._on_preview_failure,
            parent=self,
        )

    def _show_rows(self, source: Source, first: FirstRows) -> None:
        """Show what was read, unless something else has been chosen since."""
        if source is self._shown:
            self._rows_job = None
            self._preview.show_rows(first)

    def _look_for_losses(self) -> None:
        source = self._shown
        if source is None:
            return
        if self._losses_job is not None:
            self._losses_job.cancel()
        kind = self._form.kind
        self._preview.show_losses(None)
        self._losses_job = run_in_background(
            lambda progress: losses_of(kind, source, progress),
            done=lambda losses, kind_id=kind.id: self._show_losses(kind_id, source, losses),
            failed=self._on_preview_failure,
            parent=self,
        )

    def _show_losses(self, kind_id: str, source: Source, losses: tuple[Loss, ...]) -> None:
        """Show what was found, unless something else has been chosen since."""
        if kind_id == self._form.kind.id and source is self._shown:
            self._losses_job = None
            self._preview.show_losses(losses)

    def _on_preview_failure(self, error: BaseException) -> None:
        if isinstance(error, UserFixable):
            self._messages.show_error(error)
        elif not isinstance(error, Cancelled):
            raise Bug("looking at what is to be exported failed") from error

    def _on_change(self, _changes: object, _initiator: object) -> None:
        self._shown = None
        if self.isVisible():
            self._wait.start()

    # ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_written(self, written: Exported, destination: Path) -> None:
        self._job = None
        self._form.remember()
        self._result.show_written(written, destination)
        self._show_page(self._result)

    def _on_failure(self, error: BaseException) -> None:
        self._job = None
        self._show_page(self._first)
        if isinstance(error, Cancelled):
            self._messages.show_notice("Cancelled. Nothing was written.")
        elif isinstance(error, UserFixable):
            self._messages.show_error(error)
        else:
            raise Bug("writing an export failed") from error

    def _show_folder(self) -> None:
        destination = self._form.destination
        if destination is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(destination.parent)))

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        on_first, on_result = page is self._first, page is self._result
        self._form.look_at_destination()
        self._start.setVisible(on_first)
        self._cancel.setVisible(not on_result)
        self._cancel.setEnabled(True)
        for each in (self._open_folder, self._again, self._close):
            each.setVisible(on_result)
        self._close.setDefault(on_result)
        self._start.setDefault(on_first)
        if on_result:
            self._messages.close_message()
            self._close.setFocus()
        self._judge()

    def _judge(self) -> None:
        self._start.setEnabled(self._form.destination is not None)


class _ResultPage(QWidget):
    """What was written, that it was checked, and what was lost."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict = heading("")
        self._verdict.setObjectName("exportVerdict")
        self._where = plain_label()
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lost = plain_label(faint=True)
        self._losses = losses_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._verdict)
        column.addWidget(self._where)
        column.addWidget(rule())
        column.addWidget(self._lost)
        column.addWidget(self._losses)
        column.addStretch(1)

    def show_written(self, written: Exported, destination: Path) -> None:
        self._verdict.setText(verdict(written))
        files = f" ({count_words(len(written.files), 'file')})" if len(written.files) > 1 else ""
        self._where.setText(f"{destination}{files}")
        self._lost.setText("What this format could not hold:" if written.losses else "Nothing was lost.")
        fill_losses(self._losses, written.losses)
        self._losses.setVisible(bool(written.losses))
