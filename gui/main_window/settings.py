"""What the window remembers between two starts: size, splitters, colours, recent projects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from gui.dialogs.parts import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

_RECENT = "recent_projects"
_MOST_RECENT = 8


class WindowSettings:
    """Window state only; nothing that belongs to a project's content."""

    def __init__(self) -> None:
        """Open the settings of this user."""
        self._settings = settings()

    @property
    def dark(self) -> bool:
        """Whether the dark colours were chosen."""
        return bool(self._settings.value("dark", False, type=bool))

    @dark.setter
    def dark(self, dark: bool) -> None:
        self._settings.setValue("dark", dark)

    def recent_projects(self) -> list[Path]:
        """List projects opened before that are still there, newest first."""
        stored = self._settings.value(_RECENT, [])
        names = [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []
        return [Path(str(name)) for name in names if Path(str(name)).exists()]

    def remember_project(self, path: Path) -> None:
        """Put a project first in the list."""
        others = [recent for recent in self.recent_projects() if recent != path]
        self._settings.setValue(_RECENT, [str(each) for each in [path, *others][:_MOST_RECENT]])

    def article_of(self, project: Path) -> str:
        """Id of the article that was open last in a project; empty if none was."""
        return str(self._settings.value(f"article/{_key(project)}", ""))

    def remember_article(self, project: Path, article: str) -> None:
        """Remember which article is open in a project."""
        self._settings.setValue(f"article/{_key(project)}", article)

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Give window and splitter their last shape."""
        geometry, shape = self._settings.value("geometry"), self._settings.value("splitter")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        if isinstance(shape, QByteArray):
            splitter.restoreState(shape)

    def save(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Remember the shape of window and splitter."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("splitter", splitter.saveState())


def _key(project: Path) -> str:
    return str(project).replace("/", "|").replace("\\", "|")
