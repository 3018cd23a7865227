"""What is dropped on the window or pasted into it: files, projects, and text that becomes an article."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication

from gui.dialogs.parts import local_paths
from gui.main_window.one_line import OneLine
from gui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent

    from gui.actions.session import Session
    from gui.dialogs.messages import MessageBar
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.dialogs import Dialogs
    from gui.main_window.projects import ProjectChooser

_PROJECT = ".spanwise"
_LONGEST_NAME = 80
_ADDRESSES_ONLY = re.compile(r"(https?://\S+\s*)+")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class Incoming(QObject):
    """Takes in whatever an analyst brings."""

    def __init__(
        self,
        session: Session,
        annotate: AnnotateWorkspace,
        projects: ProjectChooser,
        dialogs: Dialogs,
        messages: MessageBar,
    ) -> None:
        """Work for one window."""
        super().__init__(annotate)
        self._session, self._annotate, self._projects = session, annotate, projects
        self._dialogs, self._messages = dialogs, messages
        OneLine(self)

    def can_take(self, event: QDropEvent) -> bool:
        """Tell whether something that is dragged from elsewhere is of use: files, or text."""
        data = event.mimeData()
        return event.source() is None and bool(local_paths(data) or data.text().strip())

    def take(self, data: QMimeData) -> None:
        """Take files, or offer to make an article of text."""
        paths = local_paths(data)
        if paths:
            self.take_paths(paths)
        else:
            self._offer_text(data.text())

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take_paths(self, paths: list[Path]) -> None:
        """Open a project file; import all other files and folders."""
        projects = [path for path in paths if path.suffix == _PROJECT and path.is_file()]
        if projects and len(paths) == 1:
            self._projects.open(projects[0])
            return
        articles = [path for path in paths if path not in projects]
        if articles:
            self._dialogs.import_files(articles)
        if projects:
            self._messages.show_notice(
                tr("{file} is a project and was not imported.", file=projects[0].name),
                [(tr("Open it"), lambda: self._projects.open(projects[0]))],
            )

    def _offer_text(self, text: str) -> None:
        name = _first_line(text)
        if not name:
            self._messages.show_notice(tr("There is no text on the clipboard. Copy the words of an article first."))
        elif _ADDRESSES_ONLY.fullmatch(text.strip()):
            self._messages.show_notice(
                tr("Spanwise does not fetch pages. Open the address in a browser and copy the text of the article.")
            )
        elif self._session.project.read_only:
            self._messages.show_notice(tr("This project is open for reading only; no article can come in."))
        else:
            told = tr(
                "Make an article of this text: “{name}”, {count} characters?",
                name=name,
                count=QLocale().toString(len(text)),
            )
            self._messages.show_notice(told, [(tr("Import it"), lambda: self._import_text(name, text))], stays=True)

    def _import_text(self, name: str, text: str) -> None:
        # The import reads files, so the text becomes one for as long as the import is open.
        folder = tempfile.TemporaryDirectory(prefix="spanwise-", ignore_cleanup_errors=True)
        file = Path(folder.name) / f"{name}.txt"
        file.write_text(text, encoding="utf-8", newline="\n")
        dialog = self._dialogs.import_files([file], quietly=True)
        dialog.imported.connect(lambda articles: self._open_pasted(name, articles))
        # A method alone would be held too loosely: the folder would go at once.
        dialog.destroyed.connect(lambda: folder.cleanup())

    def _open_pasted(self, name: str, articles: list[str]) -> None:
        if articles:
            self._annotate.open_article(articles[0])
            self._messages.show_notice(tr("“{name}” is an article now; Undo takes it back.", name=name))


def _first_line(text: str) -> str:
    """Name a text by its first line, as a file can be called."""
    lines = (" ".join(_NOT_IN_NAMES.sub(" ", line).split()) for line in text.splitlines())
    return next(filter(None, lines), "")[:_LONGEST_NAME].strip(" .")
