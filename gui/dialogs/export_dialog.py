"""Taking articles and records out: choose, see what is lost, write in the background, read back and say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.errors import Bug, Cancelled, UserFixable
from gui.dialogs.counting import files_words
from gui.dialogs.export_form import ExportForm
from gui.dialogs.export_preview import ExportPreview, fill_losses, losses_tree, name_losses
from gui.dialogs.export_source import Source, first_rows, losses_of
from gui.dialogs.export_writing import verdict, write_and_check
from gui.dialogs.job_dialog import JobDialog
from gui.dialogs.parts import button, filled_page, heading, plain_label, rule, set_words
from gui.tasks.background import Job, run_in_background
from gui.theme.spacing import SMALL
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.formats.base import Loss
    from core.operations.sets import Exported
    from gui.actions.session import Session
    from gui.dialogs.export_source import FirstRows
    from gui.theme.theme import Theme

_PREVIEW_MILLISECONDS = 150
_NEARLY_ALL = 100
"""Share of a page, beside a rest of one."""


class ExportDialog(JobDialog):
    """Writes an annotated set of the session's project."""

    def __init__(
        self, session: Session, theme: Theme, article: str | None = None, parent: QWidget | None = None
    ) -> None:
        """Begin with all articles, and the format and folder of last time.

        Args:
            article: Id of the article that the window shows.
        """
        written = _ResultPage()
        super().__init__(theme, "export", parent, result=written)
        self.setObjectName("exportDialog")
        self._session, self._written = session, written
        self._shown: Source | None = None
        self._rows_job: Job[FirstRows] | None = None
        self._losses_job: Job[tuple[Loss, ...]] | None = None
        self._form = ExportForm(session.project, article)
        self._preview = ExportPreview(theme)
        self._open_folder = button("", self._show_folder, name="exportOpenFolder")
        self._open_file = button("", self._show_file, name="exportOpenFile")
        self._again = button("", lambda: self.show_page(self._first), name="exportMore")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PREVIEW_MILLISECONDS)
        self._wait.timeout.connect(self._refresh)
        self._fill_first()
        looking = QWidget()
        row = QHBoxLayout(looking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for each in (self._open_file, self._open_folder):
            row.addWidget(each)
        on_result = (self._again, self._open_folder, self._open_file)
        self.lay_out(before=(self._again,), aside=looking, on_result=on_result)
        self._form.set_changed.connect(self._wait.start)
        self._form.format_changed.connect(self._look_for_losses)
        self._form.destination_changed.connect(self.judge)
        session.changed.connect(self._on_change)
        session.closing.connect(self._stop)
        session.project_opened.connect(self.leave)
        self.tell()
        self._refresh()
        self.resize(820, 620)

    def _fill_first(self) -> None:
        first = filled_page(self._first)
        first.addWidget(self._form)
        first.addWidget(rule())
        first.addWidget(self._preview, 1)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        super().tell()
        self.setWindowTitle(tr("Export"))
        self._working.set_title(tr("Writing…"))
        set_words(self._open_file, tr("&Open file"))
        set_words(self._open_folder, tr("Show in &folder"))
        set_words(self._again, tr("Export &more"))
        set_words(self._start, tr("&Export"))
        # The rows name answers in the language of the interface.
        self._shown = None
        if self.isVisible():
            self._wait.start()

    @property
    def is_writing(self) -> bool:
        """Whether a set is being written."""
        return self.is_working

    def start(self) -> None:
        """Write what is chosen, in the background."""
        destination, source = self._form.destination, self._source()
        if self._job is not None or destination is None or source is None:
            return
        kind = self._form.kind
        self.begin(
            lambda: run_in_background(
                lambda progress: write_and_check(kind, source, destination, progress),
                done=lambda written: self._on_written(written, destination),
                failed=self.fail,
                parent=self,
            )
        )

    def cancelled_words(self) -> str:
        """Say that nothing was written."""
        return tr("Cancelled. Nothing was written.")

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was done while the dialog was hidden."""
        super().showEvent(event)
        if self._shown is None:
            self._refresh()

    def _stop(self) -> None:
        """Let go of the project's file."""
        for job in (self._job, self._rows_job, self._losses_job):
            if job is not None:
                job.cancel()

    def leave(self) -> None:
        """Go away with the project whose articles and types are offered here."""
        self._stop()
        super().leave()

    # ── what is chosen, and what is lost of it ──────────────────────────────────────────────────────────────────

    def _source(self) -> Source | None:
        if not self._session.is_open:
            return None
        project = self._session.project
        analyst = project.shown.name if project.shown is not None else project.my_name
        return Source(project.path, analyst, self._form.choice, language())

    def _refresh(self) -> None:
        source = self._source()
        if source is not None and source != self._shown:
            self._shown = source
            self._look_at_rows(source)
            self._look_for_losses()
        self.judge()

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
        self._form.remember()
        self._written.show_written(written, destination)
        self.end()

    def _show_file(self) -> None:
        if self._form.destination is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._form.destination)))

    def _show_folder(self) -> None:
        destination = self._form.destination
        if destination is not None:
            folder = destination if destination.is_dir() else destination.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def show_page(self, page: QWidget) -> None:
        """Look at the destination again: there may be a file now."""
        self._form.look_at_destination()
        super().show_page(page)
        destination = self._form.destination
        if page is self._result and destination is not None and destination.is_dir():
            # Several files: the folder shows them all.
            self._open_file.hide()

    def judge(self) -> None:
        """Export to whatever is typed."""
        self._start.setEnabled(self._form.destination is not None)


class _ResultPage(Worded, QWidget):
    """What was written, that it was checked, and what was lost."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Exported, Path] | None = None
        self._verdict = heading("")
        self._verdict.setObjectName("exportVerdict")
        self._where = plain_label()
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lost = plain_label(faint=True)
        self._losses = losses_tree(takes_room=True)
        column = filled_page(self)
        for each in (self._verdict, self._where, rule(), self._lost):
            column.addWidget(each)
        column.addWidget(self._losses, _NEARLY_ALL)
        # For the rest of the room where nothing was lost.
        column.addStretch(1)
        self.tell()

    def tell(self) -> None:
        """Say everything once more."""
        name_losses(self._losses)
        if self._shown is not None:
            self.show_written(*self._shown)

    def show_written(self, written: Exported, destination: Path) -> None:
        self._shown = (written, destination)
        self._verdict.setText(verdict(written))
        files = f" ({files_words(len(written.files))})" if len(written.files) > 1 else ""
        self._where.setText(f"{destination}{files}")
        self._lost.setText(tr("What this format could not hold:") if written.losses else tr("Nothing was lost."))
        fill_losses(self._losses, written.losses)
        self._losses.setVisible(bool(written.losses))
