"""Taking the claim board out to a file: asked for in the window, written by a worker."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import Bug, Cancelled, UserFixable
from core.operations.board_export import export_board
from core.operations.wording import short_article
from core.project.project import Project
from core.store.refusals import saying_what_the_disk_did
from gui.dialogs.parts import settings
from gui.tasks.background import run_in_background
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.project.board import Board, BoardRow
    from gui.actions.session import Session
    from gui.tasks.background import Job

_FOLDER, _ENDING = "board/folder", "board/ending"
_USUAL = ".xlsx"
"""What most people can open at once."""
_PATIENCE = 10.0


class BoardExport(QObject):
    """Asks for a place and writes a board there.

    Signals:
        offered: (text, [(label, callable)]) what was written, and what can be done with it.
    """

    offered = Signal(str, list)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Write boards of the session's project."""
        super().__init__(parent)
        self._session, self._window = session, parent
        self._job: Job[Path] | None = None
        session.closing.connect(self._finish)

    @property
    def is_writing(self) -> bool:
        """Whether a board is being written."""
        return self._job is not None

    def ask(self, board: Board | None, rows: Sequence[BoardRow]) -> None:
        """Ask where a board is to go, and write it there.

        Args:
            rows: The facts that are wanted, in their order.
        """
        if board is None or self.is_writing:
            return
        kinds = {
            ".xlsx": tr("Excel workbook (*.xlsx)"),
            ".csv": tr("Table for any program (*.csv)"),
            ".html": tr("Web page (*.html)"),
        }
        usual = str(settings().value(_ENDING, _USUAL))
        first = usual if usual in kinds else _USUAL
        place = Path(str(settings().value(_FOLDER, _documents()))) / f"{self._name(board)}{first}"
        name, chosen = QFileDialog.getSaveFileName(
            self._window, tr("Export the board"), str(place), ";;".join(kinds.values()), kinds[first]
        )
        if name:
            ending = next((each for each, words in kinds.items() if words == chosen), first)
            path = Path(name)
            self.write(board, rows, path if path.suffix.lower() in kinds else path.with_name(path.name + ending))

    def write(self, board: Board, rows: Sequence[BoardRow], path: Path) -> None:
        """Write a board to a file; its ending says in which format."""
        settings().setValue(_FOLDER, str(path.parent))
        settings().setValue(_ENDING, path.suffix.lower())
        project, kept, spoken = self._session.project, tuple(rows), language()
        file, analyst = project.path, project.shown.name if project.shown is not None else project.my_name

        def write() -> Path:
            with (
                saying_what_the_disk_did(),
                closing(Project.open(file, analyst=analyst, read_only=True)) as beside,
            ):
                return export_board(beside, board, path, rows=kept, language=spoken)

        self._job = run_in_background(
            lambda _progress: write(),
            done=lambda written: self._tell(written, len(kept), len(board.rows)),
            failed=self._fail,
            parent=self,
        )

    def _tell(self, path: Path, written: int, of: int) -> None:
        self._job = None
        facts = tr("%n fact(s)", "", written)
        told = tr("Written to {file} and read back: {facts}.", file=path.name, facts=facts)
        if written < of:
            told += " " + tr("The filter left out %n.", "facts", of - written)
        self.offered.emit(
            told, [(tr("Open file"), lambda: _open(path)), (tr("Show in folder"), lambda: _open(path.parent))]
        )

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, UserFixable):
            self._session.failed.emit(error)
        elif not isinstance(error, Cancelled):
            raise Bug("writing the claim board failed") from error

    def _finish(self) -> None:
        """Let a board be written to its end before the project goes."""
        if self._job is not None:
            self._job.wait(_PATIENCE)

    def _name(self, board: Board) -> str:
        project = self._session.project
        articles = dict.fromkeys(column.part.article for column in board.columns)
        return "-".join([*(short_article(project.article(each)) for each in articles), "board"])


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
