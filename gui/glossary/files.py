"""Glossaries out to files and in from them: asked for in the window."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from core.analysis.alignment.links import LinkState
from core.errors import Bug, Cancelled, UserFixable
from core.operations.glossary import export_glossary, export_sentences, plan_import
from core.project.project import Project
from core.store.refusals import saying_what_the_disk_did
from gui.dialogs.parts import opened, settings
from gui.glossary.importing import ImportGlossaryDialog
from gui.tasks.background import run_in_background
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.operations.glossary import ExportedGlossary, ExportedSentences
    from core.project.comparing import Aligned
    from core.project.glossary_planning import GlossaryPlan
    from gui.actions.session import Session
    from gui.tasks.background import Job
    from gui.theme.theme import Theme

Result = TypeVar("Result")
_PATIENCE_SECONDS = 10.0
_FOLDER, _ENDING = "glossary/folder", "glossary/ending"


class GlossaryFiles(QObject):
    """Asks for files, imports and exports.

    Signals:
        said: (text, [(label, callable)]) what was done, and what can be done with it.
    """

    said = Signal(str, list)

    def __init__(self, session: Session, theme: Callable[[], Theme], parent: QWidget) -> None:
        """Work on the session's project.

        Args:
            theme: Gives the colours that the window has at the time.
            parent: The window that asks.
        """
        super().__init__(parent)
        self._session, self._theme, self._window = session, theme, parent
        self._job: Job[Any] | None = None
        session.closing.connect(self._finish)

    def ask_import(self) -> None:
        """Ask for a file, and show what importing it would do."""
        kinds = ";;".join((tr("Glossaries (*.tbx *.csv)"), tr("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import a glossary"), _folder(), kinds)
        if name:
            self.import_file(Path(name))

    def import_file(self, file: Path) -> None:
        """Show what importing a file would do; a worker finds that out."""
        settings().setValue(_FOLDER, str(file.parent))
        self._ask_beside(lambda project: plan_import(project, file), lambda plan: self._show_plan(file, plan))

    def _show_plan(self, file: Path, plan: GlossaryPlan) -> None:
        if not self._session.is_open:
            return
        dialog = ImportGlossaryDialog(self._session, self._theme(), file, plan, self._window)
        dialog.accepted.connect(lambda: self.said.emit(dialog.told_words(), []))
        opened(dialog)

    def ask_export(self) -> None:
        """Ask where the glossary is to go, and write it there."""
        kinds = {".tbx": tr("TBX glossary (*.tbx)"), ".csv": tr("Table for any program (*.csv)")}
        usual = str(settings().value(_ENDING, ".tbx"))
        first = usual if usual in kinds else ".tbx"
        place = str(Path(_folder()) / f"{self._session.project.path.stem}-glossary{first}")
        asked = QFileDialog.getSaveFileName(
            self._window, tr("Export the glossary"), place, ";;".join(kinds.values()), kinds[first]
        )
        name, chosen = asked
        if name:
            path = Path(name)
            ending = next((each for each, words in kinds.items() if words == chosen), first)
            self.export_to(path if path.suffix.lower() in kinds else path.with_name(path.name + ending))

    def export_to(self, path: Path) -> None:
        """Let a worker write the glossary to a file and read it back."""
        settings().setValue(_FOLDER, str(path.parent))
        settings().setValue(_ENDING, path.suffix.lower())
        self._ask_beside(lambda project: export_glossary(project, path), self._tell_export)

    def _tell_export(self, done: ExportedGlossary) -> None:
        rows = tr("%Ln row(s)", "", done.entries)
        told = tr("Written to {file} and read back: {entries}.", file=done.file.name, entries=rows)
        if done.changed:
            told += " " + tr("%Ln row(s) have names that the format cannot hold as they are.", "", done.changed)
        self.said.emit(told, [(tr("Show in folder"), lambda: _open(done.file.parent))])

    def ask_export_sentences(self, pairs: Sequence[Aligned]) -> None:
        """Ask where aligned sentences are to go, and which of them, and write them there."""
        is_confirmed = any(link.state is LinkState.CONFIRMED for each in pairs for link in each.alignment.links)
        kinds = (tr("TMX, confirmed sentences only (*.tmx)"), tr("TMX, all aligned sentences (*.tmx)"))
        place = str(Path(_folder()) / f"{self._session.project.path.stem}-sentences.tmx")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, tr("Export aligned sentences"), place, ";;".join(kinds), kinds[0 if is_confirmed else 1]
        )
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.tmx")
            self.export_sentences_to(path, pairs, confirmed_only=chosen == kinds[0])

    def export_sentences_to(self, path: Path, pairs: Sequence[Aligned], *, confirmed_only: bool) -> None:
        """Let a worker write aligned sentences to a file and read them back."""
        settings().setValue(_FOLDER, str(path.parent))
        asked = tuple(pairs)
        self._ask_beside(
            lambda project: export_sentences(project, path, asked, confirmed_only=confirmed_only), self._tell_sentences
        )

    def _tell_sentences(self, done: ExportedSentences) -> None:
        count = tr("%Ln pair(s) of sentences", "", done.units)
        told = tr("Written to {file} and read back: {entries}.", file=done.file.name, entries=count)
        self.said.emit(told, [(tr("Show in folder"), lambda: _open(done.file.parent))])

    @property
    def is_working(self) -> bool:
        """Whether a file is being read or written."""
        return self._job is not None

    def _ask_beside(self, question: Callable[[Project], Result], done: Callable[[Result], None]) -> None:
        """Let a worker ask the project something, through a connection of its own."""
        if self.is_working or not self._session.is_open:
            return
        project = self._session.project
        file, analyst = project.path, project.shown.name if project.shown is not None else project.my_name

        def ask() -> Result:
            with saying_what_the_disk_did(), closing(Project.open(file, analyst=analyst, read_only=True)) as beside:
                return question(beside)

        def answered(result: Result) -> None:
            self._job = None
            done(result)

        self._job = run_in_background(lambda _progress: ask(), done=answered, failed=self._fail, parent=self)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, UserFixable):
            self._session.failed.emit(error)
        elif not isinstance(error, Cancelled):
            raise Bug("reading or writing a glossary failed") from error

    def _finish(self) -> None:
        """Let a file be read or written to its end before the project goes."""
        if self._job is not None:
            self._job.wait(_PATIENCE_SECONDS)


def _folder() -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(settings().value(_FOLDER, documents or str(Path.home())))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
