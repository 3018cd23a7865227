"""The window in which the codebook is changed; it stays open beside the work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from core.operations.codebooks import change_codebook, export_codebook, read_codebook
from gui.codebook.differences import differences
from gui.codebook.draft import Draft
from gui.codebook.guard import Guard
from gui.codebook.outlook import Outlook
from gui.codebook.page import DraftPage
from gui.codebook.strip import Strip
from gui.codebook.versions import Versions
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, set_words, settings
from gui.theme.spacing import LARGE, SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.errors import UserFixable
    from core.model.change import Changes
    from core.model.codebook import Codebook
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_NAME = "codebookDialog"
_SIZE = (1080, 740)
_FOLDER = "codebook/folder"
_MOST_NAMED = 3


class CodebookWindow(Worded, QWidget):
    """Changes a draft of the session's codebook, says what that would do, and uses it.

    Signals:
        record_wanted: (record id) its words are to be shown.
        undo_wanted: The last act is to be taken back.
        told: (text) something that is to be said in the main window, since this one has lost its ground.
    """

    record_wanted = Signal(str)
    undo_wanted = Signal()
    told = Signal(str)

    def __init__(self, session: Session, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        """Begin with the project's codebook.

        Args:
            theme: Gives the colours that the main window has at the time.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName(_NAME)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._theme_now = session, theme
        self._theme = theme()
        self._applies = False
        self.draft = Draft(session.project.codebook, self)
        self.page = DraftPage(self.draft, self._theme)
        self.versions = Versions(session, self.draft)
        self.strip = Strip()
        self.message_bar = MessageBar(self._theme)
        self._outlook = Outlook(session, self)
        self._guard = Guard(self, session)
        self._tabs = QTabBar()
        self._tabs.setObjectName("codebookTabs")
        self._pages = QStackedWidget()
        self._import = button("", self.ask_import, name="importCodebook")
        self._export = button("", self.ask_export, name="exportCodebook")
        self._lay_out()
        self._connect()
        self._allow()
        self.setStyleSheet(_edges(self._theme))
        self.versions.refresh()
        self._take_draft()
        self.tell()
        self.resize(*_SIZE)
        self.page.tree.setFocus()

    def _lay_out(self) -> None:
        for page in (self.page, self.versions):
            self._tabs.addTab("")
            self._pages.addWidget(page)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        row = QHBoxLayout()
        row.setContentsMargins(LARGE, SMALL, LARGE, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._tabs, 1)
        row.addWidget(self._import)
        row.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        column.addWidget(self.message_bar)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self.draft.changed.connect(self._take_draft)
        self.draft.refused.connect(self.message_bar.show_error)
        self._outlook.looking.connect(self.strip.show_looking)
        self._outlook.seen.connect(lambda seen: self.strip.show_seen(seen, self.draft.project_has))
        self.strip.apply_wanted.connect(self.apply)
        self.strip.discard_wanted.connect(self.discard)
        self.strip.step_back_wanted.connect(self.draft.step_back)
        self.strip.record_wanted.connect(self.record_wanted)
        self.versions.version_wanted.connect(self._take_version)
        self._tabs.currentChanged.connect(self._show_page)
        self._session.changed.connect(self._take_changes)
        self._session.failed.connect(self._take_failure)
        self._session.project_opened.connect(self._take_project)
        for keys, deed in (
            ("Ctrl+Z", self._step_back),
            ("Ctrl+S", self.apply),
            ("Ctrl+W", self.close),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.setWindowTitle(tr("Codebook"))
        self._tabs.setAccessibleName(tr("Draft or versions"))
        self._tabs.setTabText(0, tr("Types and fields"))
        self._tabs.setTabText(1, tr("Versions"))
        set_words(self._import, tr("&Import…"), tip=tr("Take over the codebook of a TOML file into the draft"))
        set_words(self._export, tr("&Export…"), tip=tr("Write the codebook that the project uses to a TOML file"))

    # ── using the draft ─────────────────────────────────────────────────────────────────────────────────────────

    def apply(self) -> bool:
        """Use the draft from now on, in one act; tells whether that was possible."""
        self.page.commit()
        if not self.draft.is_changed or self._session.project.read_only:
            return False
        told, codebook, what = (
            differences(self.draft.project_has, self.draft.codebook),
            self.draft.codebook,
            self._act(),
        )
        self._applies = True
        changes = self._session.run(lambda project: change_codebook(project, codebook, what=what), self)
        self._applies = False
        if changes is None:
            return False
        self.draft.begin(self._session.project.codebook)
        first = told[0] if len(told) == 1 else tr("%Ln change(s) are in use.", "", len(told))
        self.message_bar.show_notice(first, [(tr("Undo"), self.undo_wanted.emit)])
        return True

    @property
    def holds_draft(self) -> bool:
        """Whether there is a draft that its analyst would miss."""
        return self.isVisible() and not self._guard.lets_go and self.draft.is_changed

    def take_back(self, codebook: Codebook) -> None:
        """Go on with a draft that was kept when the program ended."""
        self.draft.take(codebook, "")
        self._tabs.setCurrentIndex(0)
        self._say_taken(tr("The draft is as you left it."))

    def discard(self) -> None:
        """Go back to the project's codebook; that is a step that can be taken back."""
        self.draft.take(self._session.project.codebook, "")
        self.message_bar.show_notice(
            tr("The draft is the project's codebook again."), [(tr("Bring the draft back"), self.draft.step_back)]
        )

    def _act(self) -> str:
        """What history says of it, in English as it says everything."""
        if self.draft.came_from:
            return self.draft.came_from
        before, after = self.draft.project_has, self.draft.codebook
        changed = [each for each in after.types if not before.has_type(each.id) or before.type(each.id) != each]
        gone = [each for each in before.types if not after.has_type(each.id)]
        names = [each.labels.best() for each in (*changed, *gone)]
        if not 0 < len(names) <= _MOST_NAMED:
            return "changed the codebook"
        return f"changed the codebook: {', '.join(names)}"

    def _take_draft(self) -> None:
        self.message_bar.clear()
        changed = self.draft.is_changed
        editable = self._session.is_open and not self._session.project.read_only
        self.strip.show_state(is_changed=changed, can_step_back=self.draft.can_step_back, editable=editable)
        if self._session.is_open:
            self._outlook.look(self.draft.codebook)

    def _step_back(self) -> None:
        if self.draft.can_step_back:
            self.draft.step_back()
        elif not self.draft.is_changed:
            self.undo_wanted.emit()

    # ── files and versions ──────────────────────────────────────────────────────────────────────────────────────

    def ask_import(self) -> None:
        """Ask for a file, and take its codebook into the draft."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Import codebook"), self._folder(), tr("Codebook (*.toml)"))
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Take the codebook of a file into the draft; where it has faults, say each with its line."""
        settings().setValue(_FOLDER, str(path.parent))
        self.page.commit()
        found = self._asked(lambda: read_codebook(path))
        if found is not None:
            self.draft.take(found, f"took over the codebook {path.name}")
            self._tabs.setCurrentIndex(0)
            self._say_taken(tr("The codebook of {file} is the draft.", file=path.name))

    def ask_export(self) -> None:
        """Ask for a place, and write the project's codebook there."""
        place = str(Path(self._folder()) / f"{self._session.project.codebook.id}.toml")
        name, _ = QFileDialog.getSaveFileName(self, tr("Export codebook"), place, tr("Codebook (*.toml)"))
        if name:
            self.export_file(Path(name if name.endswith(".toml") else f"{name}.toml"))

    def export_file(self, path: Path) -> None:
        """Write the project's codebook to a file."""
        settings().setValue(_FOLDER, str(path.parent))
        self._applies = True
        done = self._session.ask(lambda project: (export_codebook(project, path), True))
        self._applies = False
        if done is not None:
            told = tr("Written to {file}.", file=path.name)
            if self.draft.is_changed:
                told += " " + tr("It holds the codebook that is in use, not the draft.")
            self.message_bar.show_notice(told)

    def _folder(self) -> str:
        return str(settings().value(_FOLDER, str(Path.home())))

    def _take_version(self, version: int, codebook: Codebook) -> None:
        self.draft.take(codebook, f"went back to version {version} of the codebook")
        self._tabs.setCurrentIndex(0)
        self._say_taken(tr("Version {version} is the draft.", version=version))

    def _say_taken(self, told: str) -> None:
        if self.draft.is_changed:
            told += " " + tr("Below stands what it would change; Apply uses it.")
        else:
            told += " " + tr("It says the same as the codebook in use.")
        self.message_bar.show_notice(told, stays=True)

    def _asked(self, question: Callable[[], Codebook]) -> Codebook | None:
        self._applies = True
        answer = self._session.ask(lambda _: question())
        self._applies = False
        return answer

    # ── the project ─────────────────────────────────────────────────────────────────────────────────────────────

    def _show_page(self, place: int) -> None:
        self.page.commit()
        self._pages.setCurrentIndex(place)
        self.versions.refresh()

    def _allow(self) -> None:
        editable = self._session.is_open and not self._session.project.read_only
        self.page.set_editable(editable)
        self.versions.set_editable(editable)
        self._import.setEnabled(editable)

    def _take_changes(self, changes: Changes, initiator: object) -> None:
        if changes.touches("codebook"):
            self.versions.refresh()
            if initiator is self:
                return
            if not self.draft.is_changed:
                self.draft.begin(self._session.project.codebook)
                return
            self.draft.compare_with(self._session.project.codebook)
            self.message_bar.show_notice(
                tr("The project uses another codebook since. The draft is as it was; applying it takes its place."),
                [(tr("Discard the draft"), self.discard)],
                stays=True,
            )
        elif self.draft.is_changed or self.strip.lists_misfits:
            self._outlook.look(self.draft.codebook)

    def _take_failure(self, error: UserFixable) -> None:
        if self._applies:
            self.message_bar.show_error(error)

    def _take_project(self) -> None:
        if self._guard.left:
            self.told.emit(self._guard.left)

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask in a bar where a changed draft would be lost."""
        if self._guard.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours when the main window does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._theme_now().palette != self._theme.palette:
            self._theme = self._theme_now()
            self.setStyleSheet(_edges(self._theme))
            self.message_bar.set_theme(self._theme)
            # The main window's style sheet comes after the palette, and gives every box its former palette back.
            QTimer.singleShot(0, self, lambda: self.page.set_theme(self._theme))


def _edges(theme: Theme) -> str:
    """Edges of what can be written into: the Fusion style leaves them too faint on a dark ground."""
    palette = theme.palette
    return (
        f"QPlainTextEdit {{ border: 1px solid {palette.edge}; border-radius: 3px; background: {palette.base}; }}"
        f"QPlainTextEdit:focus {{ border-color: {palette.accent}; }}"
        f"QPlainTextEdit:read-only {{ background: {palette.window}; border-color: {palette.border}; }}"
        f"QTableWidget, QListWidget, QTreeWidget {{ border: 1px solid {palette.edge}; }}"
    )


def open_codebook(
    session: Session,
    theme: Callable[[], Theme],
    over: QWidget,
    *,
    show_record: Callable[[str], object],
    undo: Callable[[], object],
    say: Callable[[str], object],
) -> CodebookWindow:
    """Show the window of the codebook: the one that is open, or a new one.

    Args:
        theme: Gives the colours that the main window has at the time.
        over: The main window.
        show_record: Shows the words of a record, by its id.
        undo: Takes the last act back.
        say: Says something in the main window.
    """
    # One that was closed may still be there for a moment.
    open_ones = [each for each in over.findChildren(CodebookWindow, _NAME) if each.isVisible()]
    found = open_ones[0] if open_ones else None
    if found is None:
        found = CodebookWindow(session, theme, over)
        found.record_wanted.connect(show_record)
        found.undo_wanted.connect(undo)
        found.told.connect(say)
        found.show()
    found.raise_()
    found.activateWindow()
    return found
