"""The main window: workspaces, menus, status line, and the bar that says what went wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QListView, QMainWindow, QVBoxLayout, QWidget

from core.errors import UserFixable
from gui.actions.keys import KeyBook
from gui.actions.session import Session
from gui.actions.verbs import give_icons, make_actions, tell_actions
from gui.actions.vocabulary import CHANGING, OF_THE_ARTICLE
from gui.dialogs.messages import MessageBar
from gui.main_window.afterwards import Afterwards, loading_of_reading_rules
from gui.main_window.annotate import AnnotateWorkspace
from gui.main_window.article_side import ArticleSide
from gui.main_window.backups import BackupKeeper, RestoringChooser
from gui.main_window.checking import Checking
from gui.main_window.composing import Composing
from gui.main_window.deeds import connect_deeds, switches
from gui.main_window.dialogs import Dialogs
from gui.main_window.drafts import Drafts
from gui.main_window.first_steps import FirstSteps
from gui.main_window.glossaries import Glossaries
from gui.main_window.history_dock import HistoryDock
from gui.main_window.incoming import Incoming
from gui.main_window.menus import Looks, Menus
from gui.main_window.naming import Naming
from gui.main_window.places import Going, next_uncoded
from gui.main_window.room import RoomForArticle
from gui.main_window.saved_state import SavedState
from gui.main_window.search_box import SearchBox
from gui.main_window.suggesting import Suggesting
from gui.main_window.taking_back import TakingBack
from gui.main_window.toolbar import PICTURED, MainToolBar
from gui.main_window.undo_state import UndoState
from gui.main_window.viewing import Viewing
from gui.main_window.withdrawing import Withdrawing
from gui.main_window.work_indicator import WorkIndicator
from gui.main_window.workspaces import Workspaces
from gui.reader.find_bar import FindBar
from gui.suggesting.count import SuggestionCount
from gui.theme.appearance import Appearance, SystemWatch
from gui.theme.following import OpenDialogs
from gui.theme.theme import make_theme
from gui.wording import Worded, speak, tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.change import Changes
    from core.project.project import Project
    from core.text.span import Span
    from gui.dialogs.palette import CommandPalette
    from gui.main_window.settings import WindowSettings
    from gui.theme.theme import Theme

_FIRST_SIZE = QSize(1280, 800)
_FORMS_AT_START = 6
_BODY = "body"
"""What the settings call the lines at the ends of an article."""


class MainWindow(Worded, QMainWindow):
    """Everything that the analyst sees."""

    def __init__(self, settings: WindowSettings, sample: Path) -> None:
        """Put the window together; no project is open yet.

        Args:
            sample: Where the sample project lies, or is to be made.
        """
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.resize(_FIRST_SIZE)
        self._settings = settings
        self._closes_anyway = False
        self._palette: CommandPalette | None = None
        self.theme = make_theme(settings.appearance)
        self.setStyleSheet(self.theme.style_sheet())
        self.session = Session(self)
        # The first to hear of it: the workspace opens the article that was open last.
        self.session.project_opened.connect(lambda: self._viewing.begin())
        self.actions_by_name = make_actions(self, self.theme, pictured=PICTURED, chosen=settings.keys)
        self.message_bar = MessageBar(self.theme, self)
        self.annotate = AnnotateWorkspace(self.session, self.theme, self)
        self.find_bar = FindBar(self.annotate.reader, self.theme, self.annotate.page)
        self.annotate.page.put_below_heading(self.find_bar)
        self.search_box = SearchBox(self.session, self)
        self._make_helpers(sample)
        self.toolbar = MainToolBar(self.actions_by_name, self.theme, self.search_box, self.naming.button, self)
        self.workspaces = Workspaces(self, self.session, self.annotate, self.toolbar.workspaces, self.actions_by_name)
        self._undo_state = UndoState(
            self.session, self.actions_by_name, [self.toolbar.buttons[name] for name in ("undo", "redo")], self
        )
        self.history = HistoryDock(self, self.session, self.annotate, self.taking_back, self.message_bar, self.theme)
        self.article_side = ArticleSide(self)
        room = RoomForArticle(self, self.annotate, (self.history, self.naming.dock, self.article_side))
        self._viewing = Viewing(self, self.session, self.annotate, room, settings)
        self._lay_out()
        looks = Looks(lambda: settings.appearance, self.choose_appearance, self.choose_language, self.naming.button)
        self.menus = Menus(self, self.actions_by_name, lambda: self.annotate.tag_actions, self.projects, looks)
        self._connect()
        settings.restore(self, self.annotate)
        self.tell()
        # No menu is open yet, so nobody sees that its icons come later.
        icons = partial(give_icons, self.actions_by_name, self.theme)
        forms = [partial(self.annotate.prepare_form, number) for number in range(_FORMS_AT_START)]
        history = self.history.build
        Afterwards(self, [self._viewing.settle, icons, *loading_of_reading_rules(), *forms, history])

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_helpers(self, sample: Path) -> None:
        self.keys = KeyBook(self.actions_by_name, lambda: self.annotate.tag_actions, self)
        self.projects = RestoringChooser(self, self.session, self.message_bar, self._settings, sample)
        self.backups = BackupKeeper(self, self.session, self.projects, lambda: self.theme)
        self.dialogs = Dialogs(self, self.session, lambda: self.theme)
        self.taking_back = TakingBack(self.session, self.annotate, self.message_bar)
        undo = self.taking_back.undo
        self.withdrawing = Withdrawing(
            self, self.session, self.annotate, self.message_bar, self.backups, lambda: self.theme, undo
        )
        self.going = Going(self.session, self.annotate, self)
        self.naming = Naming(self, self.session, self.annotate, self.message_bar, self.theme)
        self.glossaries = Glossaries(self)
        self.suggesting = Suggesting(self.session, self.annotate, self.theme)
        self.checking = Checking(self, self.session, self.annotate, self.theme)
        self.incoming = Incoming(self.session, self.annotate, self.projects, self.dialogs, self.message_bar)
        self.drafts = Drafts(self, self.theme)
        self.first_steps = FirstSteps(self, self.session, self.annotate, self._settings, self.theme)
        self.projects.first_opened.connect(self.first_steps.begin)
        Composing(self)

    def _lay_out(self) -> None:
        central = QWidget(self)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.naming.bar)
        column.addWidget(self.workspaces.stack, 1)
        # Below the article: a message that comes or goes never moves the words under the mouse.
        column.addWidget(self.message_bar)
        column.addWidget(self.first_steps)
        column.addWidget(self.backups.bar)
        column.addWidget(self.drafts.bar)
        self.setCentralWidget(central)
        self.addToolBar(self.toolbar)
        self.statusBar().addWidget(SavedState(self.session, self))
        count = SuggestionCount(self)
        count.clicked.connect(self.workspaces.show_annotate)
        count.clicked.connect(self.suggesting.next)
        self.suggesting.counted.connect(count.show_count)
        self.statusBar().addWidget(count)
        self.statusBar().addWidget(self.checking.count)
        self.statusBar().addPermanentWidget(WorkIndicator(self.session.work, self))

    def _connect(self) -> None:
        self.session.failed.connect(self.message_bar.show_error)
        self.session.changed.connect(self._take_changes)
        self.session.project_opened.connect(self._take_project)
        self.annotate.offered.connect(self.message_bar.show_notice)
        self.suggesting.offered.connect(self.message_bar.show_notice)
        self.checking.offered.connect(self.message_bar.show_notice)
        self.checking.work_with(self.workspaces)
        self.annotate.files_dropped.connect(self.incoming.take_paths)
        self.annotate.article_list.files_dropped.connect(self.incoming.take_paths)
        self.annotate.article_opened.connect(self._remember_article)
        self.workspaces.offered.connect(self.message_bar.show_notice)
        self.workspaces.files_dropped.connect(self.incoming.take_paths)
        self.annotate.page.wanted.connect(lambda name: self.actions_by_name[name].trigger())
        self.search_box.hit_chosen.connect(self._show_hit)
        self.search_box.given_up.connect(self._focus_article)
        self.going.changed.connect(self._allow_going)
        self.keys.chosen.connect(self._remember_keys)
        self.annotate.types_shown.connect(self.keys.settle)
        SystemWatch(self).changed.connect(lambda: self.choose_appearance(self._settings.appearance))
        if not self._settings.was_told(_BODY):
            self.article_side.marker.explain()
            self.article_side.marker.explained.connect(lambda: self._settings.note_told(_BODY))
        for name in OF_THE_ARTICLE:
            for widget in (self.annotate.reader, self.annotate.record_list.table):
                widget.addAction(self.actions_by_name[name])
        for view in self.annotate.findChildren(QListView):
            view.viewport().installEventFilter(self)
        self._undo_state.watch(self.menus.menu("Edit"))
        self.menus.menu("View").aboutToShow.connect(self._check_switches)
        connect_deeds(self)
        self._allow_going(False, False)

    def tell(self) -> None:
        """Say everything that stays on screen in the language of the interface."""
        tell_actions(self.actions_by_name)
        self.menus.tell()
        self.naming.tell()
        self._tell_project()

    # ── what happens ────────────────────────────────────────────────────────────────────────────────────────────

    def open_next_uncoded(self) -> None:
        """Open the next article of the list in which the analyst has coded nothing."""
        found = next_uncoded(self.session.project, self.annotate)
        if found:
            self.annotate.open_article(found)
        else:
            self.message_bar.show_notice(tr("Every article further down the list is coded."))

    def open_palette(self) -> None:
        """Find an action, article, record or name."""
        if self._palette is None:
            # Only those who look for something wait for it.
            from gui.main_window.finding import make_palette

            self._palette = make_palette(self, self._settings)
            self._palette.chosen.connect(self.workspaces.take_entry)
        self._palette.open_palette()

    def show_keys(self) -> None:
        """Show every key, and let other ones be chosen."""
        self.dialogs.show_keys(self.menus.groups(), self.keys)

    def _show_hit(self, article: str, span: Span) -> None:
        self.annotate.show_words(article, span)
        self.workspaces.show_annotate()

    def _focus_article(self) -> None:
        self.annotate.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def import_files(self, paths: list[Path]) -> None:
        """Import files and folders."""
        self.dialogs.import_files(paths)

    # ── looks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def toggle_dark(self) -> None:
        """Switch between light and dark colours."""
        self.choose_appearance(Appearance.LIGHT if self.theme.dark else Appearance.DARK)

    def choose_appearance(self, appearance: Appearance) -> None:
        """Show other colours, now and at the next start."""
        self._settings.appearance = appearance
        self.set_theme(make_theme(appearance))

    def choose_language(self, identity: str) -> None:
        """Speak another language, now and at the next start."""
        speak(identity)
        self._settings.language = identity

    def set_theme(self, theme: Theme) -> None:
        """Give the whole window other colours."""
        self.theme = theme
        QGuiApplication.setPalette(theme.qpalette())
        self.setStyleSheet(theme.style_sheet())
        give_icons(self.actions_by_name, theme)
        bars = (self.toolbar, self.find_bar, self.message_bar, self.first_steps, self.drafts, self.suggesting.card)
        pages = (self.annotate, self.workspaces, self.history, self.naming, self.article_side)
        for part in (*bars, *pages, self.backups, self.checking, self.glossaries, OpenDialogs(self)):
            part.set_theme(theme)

    def _check_switches(self) -> None:
        for name, is_on in switches(self).items():
            if self.actions_by_name[name].isChecked() is not is_on:
                self.actions_by_name[name].setChecked(is_on)

    def _allow_going(self, back: bool, forward: bool) -> None:
        for name, allowed in (("back", back), ("forward", forward)):
            if self.actions_by_name[name].isEnabled() is not allowed:
                self.actions_by_name[name].setEnabled(allowed)

    def _remember_keys(self, chosen: dict[str, tuple[str, ...]]) -> None:
        self._settings.keys = chosen

    # ── the project ─────────────────────────────────────────────────────────────────────────────────────────────

    def _take_project(self) -> None:
        self.message_bar.withdraw_notice(even_staying=True)
        self.search_box.forget()
        self._tell_project()
        project = self.session.project
        if project.read_only:
            self.message_bar.show_error(_why_read_only(project))
        self._allow_changes(not project.read_only)
        self._undo_state.show()

    def _tell_project(self) -> None:
        if not self.session.is_open:
            return
        project = self.session.project
        read_only = tr("{file} (read only) — Spanwise", file=project.path.name)
        self.setWindowTitle(read_only if project.read_only else tr("{file} — Spanwise", file=project.path.name))

    def _allow_changes(self, allowed: bool) -> None:
        # The keys that tag stay alive: pressed in vain, they say why.
        for name in CHANGING:
            self.actions_by_name[name].setEnabled(allowed)
        self.workspaces.allow()
        self.annotate.form.set_editable(allowed)
        self.annotate.reader.set_tag_bar_wanted(allowed)

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.act is None:
            return
        self.message_bar.clear()
        self._undo_state.show()

    def _remember_article(self, _article: str) -> None:
        self.message_bar.withdraw_notice()
        self._viewing.remember()

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and text from elsewhere."""
        if self.incoming.can_take(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        if self.incoming.can_take(event):
            event.acceptProposedAction()
            self.incoming.take(event.mimeData())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward by the buttons at the side of the mouse."""
        if not self._went(event):
            super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear those buttons over lists too, which keep every press for themselves."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._went(event)
        return False

    def _went(self, event: QMouseEvent) -> bool:
        names = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}
        name = names.get(event.button())
        if name is None:
            return False
        self.actions_by_name[name].trigger()
        return True

    def _close_anyway(self) -> None:
        self._closes_anyway = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's shape, commit what is being typed, and close the project."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        holds = self.annotate.form.holds_uncommitted or self.article_side.holds_uncommitted
        if holds and not self._closes_anyway:
            event.ignore()
            self.message_bar.show_notice(
                tr("What you typed could not be saved; the form says why."),
                [(tr("Close anyway"), self._close_anyway)],
                stays=True,
            )
            return
        self._settings.save(self, self.annotate)
        self.session.close()
        super().closeEvent(event)


def _why_read_only(project: Project) -> UserFixable:
    name, kept = project.path.name, tr("It is shown for reading only.")
    if project.holder is not None:
        cure = tr("Close it there and open it here again to work in it.")
        return UserFixable(
            tr("{file} is open elsewhere: {holder}.", file=name, holder=str(project.holder)), kept=kept, cure=cure
        )
    cure = tr("Allow writing to the file and its folder, or save a copy elsewhere and work there.")
    return UserFixable(tr("{file} is write-protected.", file=name), kept=kept, cure=cure)
