"""Which project is open: new ones, others, the sample."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from core.errors import UserFixable
from core.project.project import Project
from gui.dialogs.counting import articles_words, records_words
from gui.wording import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from core.operations.sets import ImportedSet
    from gui.actions.session import Session
    from gui.dialogs.messages import MessageBar
    from gui.main_window.settings import WindowSettings


class ProjectChooser(QObject):
    """Opens projects in the window.

    Signals:
        first_opened: The sample is shown, and nobody has coded anything in it.
    """

    first_opened = Signal()

    def __init__(
        self, window: QMainWindow, session: Session, messages: MessageBar, settings: WindowSettings, sample: Path
    ) -> None:
        """Work for one window.

        Args:
            sample: Where the sample project lies, or is to be made.
        """
        super().__init__(window)
        self._window, self._session, self._messages, self._settings = window, session, messages, settings
        self._sample = sample

    def recent(self) -> list[Path]:
        """List projects opened before, without the one that is open."""
        current = self._session.project.path if self._session.is_open else None
        return [path for path in self._settings.recent_projects() if path not in (current, self._sample)]

    def open(self, path: Path, *, analyst: str | None = None) -> bool:
        """Open a project; on failure the one that was open stays. Returns whether it is open now."""
        if self._is_shown(path) and analyst in (None, self._session.project.my_name):
            return True
        return self._show(lambda: Project.open(path, analyst=analyst))

    def create(self, path: Path) -> bool:
        """Make an empty project and open it."""
        from core.operations.creation import create_project

        return self._show(lambda: create_project(path))

    def open_sample(self, *, analyst: str | None = None) -> bool:
        """Open the sample project, making it first where it is not there."""
        if self._sample.exists():
            shown = self._show(lambda: Project.open(self._sample, analyst=analyst))
        else:
            from core.operations.sample import create_sample

            shown = self._show(lambda: create_sample(self._sample, analyst=analyst))
        if shown and self._session.project.next_undo() is None:
            self.first_opened.emit()
        return shown

    def reset_sample(self) -> None:
        """Make the sample project anew; what was coded in the old one is kept beside it."""
        if self._session.is_open and self._session.project.path == self._sample:
            self._session.close()
        if self._sample.exists():
            self._sample.replace(_free_name(self._sample))
        self.open_sample()

    def ask_new(self) -> None:
        """Ask where the new project is to lie, and make it."""
        name, _ = QFileDialog.getSaveFileName(self._window, tr("New project"), str(Path.home()), _filter())
        if name:
            self.create(Path(name if name.endswith(".spanwise") else f"{name}.spanwise"))

    def ask_open(self) -> None:
        """Ask which project to open, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open project"), str(Path.home()), ";;".join((_filter(), tr("All files (*)")))
        )
        if name:
            self.open(Path(name))

    def ask_import_set(self) -> None:
        """Ask which annotated set to bring in, and bring it in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import annotated set"), "", tr("Spanwise bundle (*.zip)")
        )
        if name:
            self.import_bundle(name)

    def import_bundle(self, name: str) -> None:
        """Bring an annotated set into the open project, beside the window, and say what came in."""
        try:
            self._session.work.bring_set(Path(name), self._say_what_came)
        except UserFixable as error:
            self._messages.show_error(error)

    def _say_what_came(self, brought: ImportedSet) -> None:
        came = tr(
            "Came in: {articles}, {records}.",
            articles=articles_words(brought.articles),
            records=records_words(brought.records),
        )
        if brought.skipped:
            skipped = tr("{count} skipped: {why}", count=len(brought.skipped), why=told(brought.skipped[0].why))
            came = f"{came} {skipped}"
        self._messages.show_notice(came, [])

    def _is_shown(self, path: Path) -> bool:
        """Tell whether a project is open here and can be worked in; its own lock would bar a second opening."""
        if not self._session.is_open or self._session.project.read_only or not path.exists():
            return False
        return path.samefile(self._session.project.path)

    def _show(self, opening: Callable[[], Project]) -> bool:
        try:
            project = opening()
        except UserFixable as error:
            self._messages.show_error(error)
            return False
        self._session.open(project)
        self._settings.remember_project(project.path)
        return True


def _filter() -> str:
    return tr("Spanwise project (*.spanwise)")


def _free_name(path: Path) -> Path:
    number = 1
    while (free := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return free
