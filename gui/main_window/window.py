"""The main window: workspaces, menus, status line, and the bar that says what went wrong."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QTabBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserFixable
from core.model.record import RecordState
from core.operations import history
from gui.actions.session import Session
from gui.actions.verbs import CHANGING, OF_THE_ARTICLE, give_icons, make_actions
from gui.dialogs.history_panel import HistoryPanel
from gui.dialogs.messages import MessageBar
from gui.main_window.afterwards import Afterwards, loading_of_reading_rules
from gui.main_window.annotate import AnnotateWorkspace
from gui.main_window.backups import BackupKeeper, RestoringChooser
from gui.main_window.citation import with_source
from gui.main_window.dialogs import Dialogs
from gui.main_window.menus import edit_menu, fill_menus
from gui.main_window.search_box import SearchBox
from gui.main_window.undo_state import UndoState
from gui.main_window.withdrawing import Withdrawing
from gui.main_window.work_indicator import WorkIndicator
from gui.theme.spacing import ICON, SMALL
from gui.theme.theme import make_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Act, Changes
    from core.project.project import Project
    from core.text.span import Span
    from gui.main_window.settings import WindowSettings
    from gui.theme.theme import Theme

_FIRST_SIZE = QSize(1280, 800)
_FORMS_AT_START = 6
_IN_THE_TOOLBAR = ("undo", "redo", "import_articles", "export")


class MainWindow(QMainWindow):
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
        self._started = datetime.now().astimezone()
        self._theme = make_theme(settings.dark)
        self.setStyleSheet(self._theme.style_sheet())
        self.session = Session(self)
        self.session.project_opened.connect(self._recall_article)
        self.actions_by_name = make_actions(self, self._theme, pictured=_IN_THE_TOOLBAR)
        self.message_bar = MessageBar(self._theme, self)
        self.annotate = AnnotateWorkspace(self.session, self._theme, self)
        self.search_box = SearchBox(self.session, self)
        self.projects = RestoringChooser(self, self.session, self.message_bar, settings, sample)
        self.backups = BackupKeeper(self, self.session, self.projects, lambda: self._theme)
        self.dialogs = Dialogs(self, self.session, lambda: self._theme)
        self.withdrawing = Withdrawing(
            self, self.session, self.annotate, self.message_bar, self.backups, lambda: self._theme, self.undo
        )
        self._saved = QLabel(self)
        self._history = self._make_history()
        self._lay_out()
        self._connect()
        fill_menus(self, self.actions_by_name, self.annotate, self.projects)
        self._undo_state.watch(edit_menu(self))
        settings.restore(self, self.annotate)
        # No menu is open yet, so nobody sees that its icons come later.
        icons = partial(give_icons, self.actions_by_name, self._theme)
        forms = [partial(self.annotate.prepare_form, number) for number in range(_FORMS_AT_START)]
        Afterwards(self, [icons, *loading_of_reading_rules(), *forms])

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        central = QWidget(self)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.annotate, 1)
        # Below the article: a message that comes or goes never moves the words under the mouse.
        column.addWidget(self.message_bar)
        column.addWidget(self.backups.bar)
        self.setCentralWidget(central)
        self.addToolBar(self._make_toolbar())
        self._saved.setObjectName("statusSaved")
        self._saved.setAccessibleName("Saved state")
        self._saved.setContentsMargins(SMALL, 0, SMALL, 0)
        self.statusBar().addWidget(self._saved)
        self.statusBar().addPermanentWidget(WorkIndicator(self.session.work, self))

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar("Main", self)
        bar.setObjectName("mainToolBar")
        bar.setMovable(False)
        bar.setIconSize(QSize(ICON, ICON))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        workspaces = QTabBar(bar)
        workspaces.setObjectName("workspaces")
        workspaces.setAccessibleName("Workspaces")
        workspaces.setDrawBase(False)
        workspaces.addTab(self._theme.icon("annotate"), "Annotate")
        self._workspaces = workspaces
        bar.addWidget(workspaces)
        room = QWidget(bar)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        bar.addWidget(self.search_box)
        for name in _IN_THE_TOOLBAR:
            bar.addAction(self.actions_by_name[name])
        self._undo_state = UndoState(self.session, self.actions_by_name, bar)
        self._analyst = QLabel(bar)
        self._analyst.setContentsMargins(SMALL, 0, SMALL, 0)
        self._analyst.setAccessibleName("Analyst")
        bar.addWidget(self._analyst)
        return bar

    def _make_history(self) -> QDockWidget:
        dock = QDockWidget("History", self)
        dock.setObjectName("historyDock")
        self._history_panel = HistoryPanel(self.session, self._theme, dock)
        self._history_panel.act_chosen.connect(self._show_act)
        dock.setWidget(self._history_panel)
        dock.hide()
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def _connect(self) -> None:
        self.session.failed.connect(self.message_bar.show_error)
        self.session.changed.connect(self._take_changes)
        self.session.project_opened.connect(self._take_project)
        self.annotate.offered.connect(self.message_bar.show_notice)
        self.annotate.files_dropped.connect(self.import_files)
        self.annotate.article_list.files_dropped.connect(self.import_files)
        self.annotate.article_opened.connect(self._remember_article)
        self.search_box.hit_chosen.connect(self._show_hit)
        for name in OF_THE_ARTICLE:
            for widget in (self.annotate.reader, self.annotate.record_list.table):
                widget.addAction(self.actions_by_name[name])
        for name, act in self._deeds().items():
            self.actions_by_name[name].triggered.connect(lambda _=False, act=act: act())

    def _deeds(self) -> dict[str, Callable[[], object]]:
        annotate, coding = self.annotate, self.annotate.coding
        return {
            "new_project": self.projects.ask_new,
            "open_project": self.projects.ask_open,
            "reset_sample": self.projects.reset_sample,
            "import_articles": self.dialogs.import_articles,
            "import_set": self.projects.ask_import_set,
            "export": lambda: self.dialogs.export(annotate.article),
            "send_copy": self.dialogs.send_copy,
            "restore_backup": self.backups.ask_restore,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "open_sample": self.projects.open_sample,
            "delete_record": self._delete_record,
            "add_mention": coding.add_mention,
            "mark_not_stated": coding.mark_not_stated,
            "toggle_doubtful": coding.toggle_doubtful,
            "mark_checked": lambda: coding.mark(RecordState.CHECKED),
            "mark_to_discuss": lambda: coding.mark(RecordState.TO_DISCUSS),
            "mark_draft": lambda: coding.mark(RecordState.DRAFT),
            "copy_source": self._copy_with_source,
            "find_everywhere": self._find_everywhere,
            "filter_articles": annotate.article_list.focus_filter,
            "remove_article": self.withdrawing.remove,
            "delete_for_good": self.withdrawing.ask_delete,
            "next_article": annotate.article_list.next_article,
            "previous_article": annotate.article_list.previous_article,
            "zoom_in": lambda: annotate.reader.zoom(1),
            "zoom_out": lambda: annotate.reader.zoom(-1),
            "zoom_reset": annotate.reader.zoom_to_usual,
            "toggle_dark": self.toggle_dark,
            "show_history": lambda: self._history.setVisible(not self._history.isVisible()),
            "workspace_annotate": lambda: annotate.reader.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "show_shortcuts": lambda: self.dialogs.show_keys(self._all_actions()),
            "about": self.dialogs.show_about,
        }

    def _all_actions(self) -> list[QAction]:
        return [*self.actions_by_name.values(), *self.annotate.tag_actions]

    # ── what happens ────────────────────────────────────────────────────────────────────────────────────────────

    def undo(self) -> None:
        """Take back the last act; where it was elsewhere or long ago, say what it was."""
        act = self.session.project.next_undo()
        if act is not None and history.is_large(self.session.project, act):
            self.session.work.take_back(act)
            return
        changes = self.session.run(history.undo, self)
        if changes is None or changes.act is None or changes.act.target is None:
            return
        undone = self.session.project.act(changes.act.target)
        if undone is None:
            return
        self.annotate.show_what_changed(changes)
        elsewhere = undone.article not in (None, self.annotate.article)
        if elsewhere or datetime.fromisoformat(undone.at) < self._started.replace(microsecond=0):
            choices: list[tuple[str, Callable[[], object]]] = [("Redo", lambda: self.session.run(history.redo, self))]
            if undone.article is not None:
                choices.insert(0, ("Show", lambda: self._show_act(undone)))
            self.message_bar.show_notice(f"Taken back: {undone.what}.", choices)

    def redo(self) -> None:
        """Bring back what was undone last, and show it."""
        act = self.session.project.next_redo()
        if act is not None and history.is_large(self.session.project, act):
            self.session.work.take_back(act)
            return
        changes = self.session.run(history.redo, self)
        if changes is not None:
            self.annotate.show_what_changed(changes)

    def _delete_record(self) -> None:
        if self.annotate.coding.delete_record():
            self.message_bar.show_notice("The record is deleted.", [("Undo", self.undo)])

    def _show_hit(self, article: str, span: Span) -> None:
        self.annotate.show_words(article, span)
        self.annotate.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def import_files(self, paths: list[Path]) -> None:
        """Import files that were dropped on the window."""
        self.dialogs.import_files(paths)

    def toggle_dark(self) -> None:
        """Switch between light and dark colours."""
        self._settings.dark = not self._theme.dark
        self.set_theme(make_theme(self._settings.dark))

    def set_theme(self, theme: Theme) -> None:
        """Give the whole window other colours."""
        self._theme = theme
        QGuiApplication.setPalette(theme.qpalette())
        self.setStyleSheet(theme.style_sheet())
        give_icons(self.actions_by_name, theme)
        self._workspaces.setTabIcon(0, theme.icon("annotate"))
        self.annotate.set_theme(theme)
        self.message_bar.set_theme(theme)
        self.backups.set_theme(theme)
        self._history_panel.set_theme(theme)

    def _recall_article(self) -> None:
        self.annotate.open_first(self._settings.article_of(self.session.project.path))

    def _take_project(self) -> None:
        self.message_bar.withdraw_notice(even_staying=True)
        self.search_box.forget()
        project = self.session.project
        self.setWindowTitle(f"{project.path.name}{' (read only)' if project.read_only else ''} — Spanwise")
        self._analyst.setText(project.my_name)
        self._saved.setText("Read only" if project.read_only else "All saved")
        if project.read_only:
            self.message_bar.show_error(_why_read_only(project))
        self._allow_changes(not project.read_only)
        self._undo_state.show()

    def _allow_changes(self, allowed: bool) -> None:
        # The keys that tag stay alive: pressed in vain, they say why.
        for name in CHANGING:
            self.actions_by_name[name].setEnabled(allowed)
        self.annotate.form.set_editable(allowed)
        self.annotate.reader.set_tag_bar_wanted(allowed)

    def _take_changes(self, _changes: Changes, _initiator: object) -> None:
        self.message_bar.clear()
        self._saved.setText(f"Saved {time.strftime('%H:%M:%S')}")
        self._undo_state.show()

    def _remember_article(self, article: str) -> None:
        self.message_bar.withdraw_notice()
        self._settings.remember_article(self.session.project.path, article)

    def _show_act(self, act: Act) -> None:
        if act.article is not None and self.session.ask(lambda project: project.article(act.article or "")):
            self.annotate.open_article(act.article)

    def _copy_with_source(self) -> None:
        span = self.annotate.reader.selected_span()
        if span is not None and self.annotate.article:
            QGuiApplication.clipboard().setText(with_source(self.session.project, self.annotate.article, span))

    def _find_everywhere(self) -> None:
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.import_files(paths)

    def _close_anyway(self) -> None:
        self._closes_anyway = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's shape, commit what is being typed, and close the project."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if self.annotate.form.holds_uncommitted and not self._closes_anyway:
            event.ignore()
            self.message_bar.show_notice(
                "What you typed could not be saved; the form says why.",
                [("Close anyway", self._close_anyway)],
                stays=True,
            )
            return
        self._settings.save(self, self.annotate)
        self.session.close()
        super().closeEvent(event)


def _why_read_only(project: Project) -> UserFixable:
    name, kept = project.path.name, "It is shown for reading only."
    if project.holder is not None:
        cure = "Close it there and open it here again to work in it."
        return UserFixable(f"{name} is open elsewhere: {project.holder}.", kept=kept, cure=cure)
    cure = "Allow writing to the file and its folder, or save a copy elsewhere and work there."
    return UserFixable(f"{name} is write-protected.", kept=kept, cure=cure)
