"""Backups while the analyst works: made in the background, and brought back when she asks for one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import Bug, Cancelled, UserFixable
from gui.dialogs.messages import MessageBar
from gui.main_window.projects import ProjectChooser
from gui.tasks.background import Job, run_in_background
from gui.wording import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from core.store.backups import Backup
    from gui.actions.session import Session
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_log = logging.getLogger(__name__)

_FIRST_MILLISECONDS = 3_000
"""A project that was just opened is shown before it is copied."""
_EVERY_MILLISECONDS = 30 * 60 * 1000
_PATIENCE_SECONDS = 5.0


class RestoringChooser(ProjectChooser):
    """Opens projects, and tells of those that could not be opened.

    Signals:
        refused: (path) The project could not be opened; the message bar says why.
    """

    refused = Signal(object)

    def open(self, path: Path, *, analyst: str | None = None) -> bool:
        """Open a project; on failure the one that was open stays. Returns whether it is open now."""
        shown = super().open(path, analyst=analyst)
        if not shown:
            self.refused.emit(path)
        return shown


class BackupKeeper(QObject):
    """Backs up the open project and restores backups. What it has to say stands in a bar of its own."""

    def __init__(
        self, window: QMainWindow, session: Session, projects: RestoringChooser, theme: Callable[[], Theme]
    ) -> None:
        """Work for one window.

        Args:
            theme: Gives the colours that the window has at the time.
        """
        super().__init__(window)
        self._window, self._session, self._projects, self._theme = window, session, projects, theme
        self.bar = MessageBar(theme(), window)
        self.bar.setObjectName("backupBar")
        self._job: Job[Backup | None] | None = None
        self._offered: Path | None = None
        self._failed = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FIRST_MILLISECONDS)
        self._often = QTimer(self)
        self._often.setInterval(_EVERY_MILLISECONDS)
        for timer in (self._soon, self._often):
            timer.timeout.connect(self.back_up_now)
        session.project_opened.connect(self._begin)
        session.closing.connect(self._stop)
        projects.refused.connect(self._offer_restore)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.bar.set_theme(theme)

    # ── backing up ──────────────────────────────────────────────────────────────────────────────────────────────

    def back_up_now(self) -> None:
        """Back the open project up in the background, if something was done since the last time."""
        if self._job is not None or not self._session.is_open or self._session.project.read_only:
            return
        path = self._session.project.path
        self._job = run_in_background(
            lambda progress: _backed_up(path, progress),
            done=self._on_backed_up,
            failed=self._on_failure,
            parent=self,
        )

    def _begin(self) -> None:
        if not self._session.is_open:
            return
        if self._offered == self._session.project.path:
            self._offered = None
            self.bar.clear()
        self._soon.start()
        self._often.start()

    def _stop(self) -> None:
        self._soon.stop()
        self._often.stop()
        if self._offered is None:
            self.bar.clear()
        self._failed = False
        if self._job is not None:
            self._job.cancel()
            # The project can only become a single file again once nobody else looks into it.
            self._job.wait(_PATIENCE_SECONDS)

    def _on_backed_up(self, backup: Backup | None) -> None:
        self._job = None
        if backup is not None:
            _log.info("backed up, %d bytes", backup.size)
        if self._failed:
            self._failed = False
            self.bar.clear()

    def _on_failure(self, error: BaseException) -> None:
        from core.store.backup import DiskFull, Unsound

        self._job = None
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, UserFixable):
            raise Bug("a backup could not be made") from error
        _log.info("no backup was made: %s", error.what)
        self._offered, self._failed = None, True
        if isinstance(error, Unsound):
            self.bar.show_error(error)
            return
        if isinstance(error, DiskFull):
            text = tr(
                "No backup was made: the disk is full. Your work is saved; free some space so that it can be backed up "
                "as well."
            )
        else:
            text = tr("No backup was made: {why}", why=f"{told(error.what)} {told(error.cure)}")
        self.bar.show_notice(text, [(tr("Try again"), self.back_up_now)], stays=True)

    # ── restoring ───────────────────────────────────────────────────────────────────────────────────────────────

    def ask_restore(self, project: Path | None = None) -> None:
        """Choose a backup of a project, or of the one that is open."""
        from gui.dialogs.parts import opened
        from gui.dialogs.restore_dialog import RestoreDialog

        if project is None and self._session.is_open:
            project = self._session.project.path
        codebook = self._session.project.codebook if self._session.is_open else None
        dialog = RestoreDialog(self._theme(), project, self._window, codebook=codebook)
        dialog.prepared.connect(self._restore)
        opened(dialog)

    def _offer_restore(self, project: Path) -> None:
        from core.operations.backups import list_backups
        from gui.dialogs.counting import backups_words
        from gui.dialogs.restore_dialog import when

        backups = list_backups(project)
        if backups:
            self._offered, self._failed = project, False
            text = tr(
                "{backups} of {file}, the newest from {when}.",
                backups=backups_words(len(backups)),
                file=project.name,
                when=when(backups[0].made),
            )
            self.bar.show_notice(text, [(tr("Restore a backup…"), lambda: self.ask_restore(project))], stays=True)

    def _restore(self, project: Path, staged: Path, backup: Backup) -> None:
        """Put a prepared backup in the project's place and show it."""
        from core.operations.backups import restore
        from gui.dialogs.restore_dialog import when

        analyst = self._session.project.my_name if self._session.is_open else None
        was_shown = self._is_shown(project)
        if was_shown:
            self._session.close()
        self._offered, self._failed = None, False
        try:
            restored = restore(project, staged)
        except UserFixable as error:
            if was_shown:
                self._show_again(project, analyst)
            self.bar.show_error(error)
            return
        self._show_again(project, analyst)
        text = tr("Restored: {file} is as it was on {when}.", file=project.name, when=when(backup.made))
        if restored.aside is not None:
            aside = tr("The file that could not be read lies beside it as {name}.", name=restored.aside.name)
            text = f"{text} {aside}"
        before = restored.before
        offers = []
        if before is not None:
            offers = [(tr("Restore what was there before"), lambda: self._take_back(project, before))]
        self.bar.show_notice(text, offers, stays=True)

    def _show_again(self, project: Path, analyst: str | None) -> None:
        if not self._projects.open(project, analyst=analyst) and not self._session.is_open:
            self._projects.open_sample()

    def _take_back(self, project: Path, before: Backup) -> None:
        """Restore what was there before a restore."""
        from core.operations.backups import prepare_restore

        run_in_background(
            lambda progress: prepare_restore(project, before, cancelled=lambda: progress.cancelled),
            done=lambda staged: self._restore(project, staged, before),
            failed=self._on_failure_to_take_back,
            parent=self,
        )

    def _on_failure_to_take_back(self, error: BaseException) -> None:
        if not isinstance(error, UserFixable):
            raise Bug("a backup could not be prepared") from error
        self.bar.show_error(error)

    def _is_shown(self, project: Path) -> bool:
        return self._session.is_open and self._session.project.path.resolve() == project.resolve()


def _backed_up(path: Path, progress: Progress) -> Backup | None:
    from core.operations.backups import back_up

    return back_up(path, cancelled=lambda: progress.cancelled)
