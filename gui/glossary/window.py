"""The window of the glossary; it stays open beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.operations import history
from core.operations.entities import create_entity, create_term
from core.operations.glossary import set_names, take_names
from core.project.glossary import glossary, glossary_entry, glossary_kinds, languages_of
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, opened, plain_label, set_words
from gui.form.line_edit import PlainLine
from gui.glossary.adding import AddDialog
from gui.glossary.files import GlossaryFiles
from gui.glossary.model import GlossaryModel, Showing
from gui.glossary.offers import OffersBar
from gui.glossary.table import GlossaryTable
from gui.glossary.told import kind_icon, kind_words
from gui.theme.spacing import LARGE, SMALL
from gui.theme.spoken import name_box, name_line
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.errors import UserFixable
    from core.model.change import Changes
    from core.project.glossary import GlossaryEntry
    from core.project.name_offers import NameOffer
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.glossary.table import Typing
    from gui.theme.theme import Theme

_SIZE = (1080, 700)
_NAMING = ("entity", "alias", "term", "codebook", "analyst")
_COUNTING = ("record", "value", "article")
_PATIENCE = 400
_FEW = 20


class GlossaryWindow(Worded, QWidget):
    """Lists what the project names, in a column a language; names are written where they stand.

    Signals:
        entity_wanted: (id) the analyst wants to see a thing in the panel of names.
    """

    entity_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the glossary of the session's project, now and whenever it changes."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("glossaryWindow")
        self._session, self._theme = session, theme
        self._is_behind = True
        self._model = GlossaryModel(theme, self)
        self._model.rewritten.connect(self._rewrite)
        self._table = GlossaryTable(self._model)
        self._table.entered.connect(self._enter)
        self.message_bar = MessageBar(theme)
        self.offers = OffersBar(theme)
        self.offers.taken.connect(self._take_offers)
        self._make_head()
        self._add = button("", self.ask_new, name="glossaryAddButton")
        self.files = GlossaryFiles(session, lambda: self._theme, self)
        self.files.said.connect(self.message_bar.show_notice)
        self._import = button("", self.files.ask_import, name="glossaryImportButton")
        self._export = button("", self.files.ask_export, name="glossaryExportButton")
        self._count, self._hint = plain_label(faint=True), plain_label(faint=True)
        self._wait = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._wait.timeout.connect(self._catch_up)
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Find, self, self._filter.setFocus)
        QShortcut(QKeySequence.StandardKey.New, self, self.ask_new)
        QShortcut(QKeySequence.StandardKey.Undo, self, lambda: self._session.run(history.undo, self))
        QShortcut(QKeySequence.StandardKey.Redo, self, lambda: self._session.run(history.redo, self))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        session.project_opened.connect(self._take_project)
        session.changed.connect(self._take_changes)
        session.failed.connect(self._take_failure)
        self.set_theme(theme)
        self.tell()
        self.resize(*_SIZE)

    def _make_head(self) -> None:
        self._filter = PlainLine()
        self._filter.setObjectName("glossaryFilter")
        self._filter.setClearButtonEnabled(True)
        self._filter_icon = QAction(self)
        self._filter.addAction(self._filter_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._kinds, self._showing = QComboBox(), QComboBox()
        self._kinds.setObjectName("glossaryKinds")
        self._showing.setObjectName("glossaryShowing")
        for each in Showing:
            self._showing.addItem("", each)
        self._filter.textChanged.connect(lambda _: self._apply_filter())
        self._kinds.currentIndexChanged.connect(lambda _: self._apply_filter())
        self._showing.currentIndexChanged.connect(lambda _: self._apply_filter())

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row in (top, foot):
            row.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
            row.setSpacing(SMALL)
        top.addWidget(self._filter, 1)
        for each in (self._kinds, self._showing, self._add, self._import, self._export):
            top.addWidget(each)
        foot.addWidget(self._count)
        foot.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.message_bar, self.offers):
            column.addWidget(part)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        column.addLayout(foot)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setWindowTitle(tr("Glossary"))
        self._table.setAccessibleName(tr("Names in every language"))
        name_line(self._filter, tr("Filter the glossary"), tr("Clear"))
        self._filter.setPlaceholderText(tr("Filter names"))
        self._filter.setToolTip(tr("Part of any name, in any script; marks may be left out."))
        name_box(self._kinds, tr("Kind of name"))
        name_box(self._showing, tr("Which entries are shown"))
        shown = (
            tr("All entries"),
            tr("Named in records"),
            tr("Without a Vietnamese name"),
            tr("Without a Chinese name"),
            tr("Without an English name"),
        )
        for number, words in enumerate(shown):
            self._showing.setItemText(number, words)
        set_words(self._add, tr("&Add…"), tip=tr("Add a thing with its names (Ctrl+N)"))
        set_words(self._import, tr("&Import…"), tip=tr("Bring in a glossary from TBX or CSV"))
        set_words(self._export, tr("&Export…"), tip=tr("Write the glossary as TBX or CSV"))
        self._hint.setText(tr("Enter or F2 writes in a cell; several names are parted by semicolons."))
        self._is_behind = True
        self._catch_up_if_seen()
        self._tell_kinds()
        self._model.tell()
        self._tell_count()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self._filter_icon.setIcon(theme.icon("filter"))
        self.message_bar.set_theme(theme)
        self.offers.set_theme(theme)
        self._model.set_theme(theme)
        self._tell_kinds()
        for each, icon in ((self._add, "add"), (self._import, "import"), (self._export, "export")):
            each.setIcon(theme.icon(icon))

    # ── what the project says ───────────────────────────────────────────────────────────────────────────────────

    def show_offers(self, offers: Sequence[NameOffer]) -> None:
        """Show names that linked sentences offer, above the table."""
        self.offers.show_offers(offers)

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what was done while nobody looked."""
        super().showEvent(event)
        self._catch_up_if_seen()

    def _take_project(self) -> None:
        self._filter.clear()
        self.offers.show_offers(())
        self._is_behind = True
        self._catch_up_if_seen()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.kinds <= {"alias"} and self._patched(changes):
            return
        if changes.touches(*_NAMING):
            self._is_behind = True
            self._catch_up_if_seen()
        elif changes.touches(*_COUNTING):
            # Tagging goes on at its own pace; the counts follow when there is a pause.
            self._is_behind = True
            self._wait.start()

    def _patched(self, changes: Changes) -> bool:
        """Take over what was only named otherwise; False where all is to be read anew."""
        if self._is_behind or not self.isVisible() or not 0 < len(changes.ids) <= _FEW:
            return False
        project = self._session.project
        found = [glossary_entry(project, each, language=language()) for each in changes.ids]
        fresh = [entry for entry in found if entry is not None and self._model.holds(entry.id)]
        if not fresh or not set(languages_of(fresh)) <= set(self._model.languages):
            return False
        self._keeping_place(lambda: self._model.patch(fresh))
        self._tell_count()
        return True

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Change what is listed, and stay on the cell where the keyboard is."""
        place = self._table.currentIndex()
        chosen, column = self._model.entry_at(place.row()), place.column()
        change()
        if chosen is not None and (row := self._model.number_of(chosen.id)) >= 0:
            self._table.setCurrentIndex(self._model.index(row, min(column, self._model.columnCount() - 1)))

    def _take_failure(self, error: UserFixable) -> None:
        if self.isActiveWindow():
            self.message_bar.show_error(error)

    def _catch_up_if_seen(self) -> None:
        if self._is_behind and self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self.isVisible():
            return
        self._is_behind = False
        self._wait.stop()
        project = self._session.project if self._session.is_open else None
        entries = glossary(project, language=language()) if project is not None else ()
        self._keeping_place(lambda: self._load(entries))
        self._allow()
        self._tell_count()

    def _load(self, entries: Sequence[GlossaryEntry]) -> None:
        self._model.load(entries, languages_of(entries))
        self._tell_kinds()

    def _allow(self) -> None:
        can_write = self._session.is_open and not self._session.project.read_only
        self._add.setEnabled(can_write)
        self._import.setEnabled(can_write)
        self._export.setEnabled(self._session.is_open)

    def _tell_kinds(self) -> None:
        chosen = self._kinds.currentData()
        self._kinds.blockSignals(True)
        self._kinds.clear()
        self._kinds.addItem(tr("All kinds"), "")
        for kind in self._model.kinds:
            self._kinds.addItem(self._theme.icon(kind_icon(kind)), kind_words(kind), kind)
        self._kinds.setCurrentIndex(max(0, self._kinds.findData(chosen)))
        self._kinds.blockSignals(False)
        self._apply_filter()

    def _apply_filter(self) -> None:
        showing = Showing(str(self._showing.currentData() or ""))
        self._model.set_filter(self._filter.text(), str(self._kinds.currentData() or ""), showing)
        self._tell_count()

    def _tell_count(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        self._count.setText(tr("%Ln row(s)", "", shown))
        nothing = tr("Nothing is named yet. Names come from tagging, from linked sentences, and from Import.")
        unfit = tr("No entry fits. Clear the filter to see all of them.")
        self._table.show_message("" if shown else unfit if total else nothing)

    def typing_in(self, editor: QWidget) -> Typing | None:
        """Tell which names are written in an editor; None where it is none of the table's."""
        return self._table.typing_in(editor)

    def editor_of(self, entry: str, tag: str) -> QLineEdit | None:
        """Write in the cell of an entry and a language; gives the editor, None where there is no such cell."""
        self._catch_up()
        if self._model.number_of(entry) < 0:
            self._filter.clear()
            self._kinds.setCurrentIndex(0)
            self._showing.setCurrentIndex(0)
        return self._table.editor_of(entry, tag)

    # ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _rewrite(self, identity: str, tag: str, names: list[str]) -> None:
        # The cell is still being left: what it shows is read anew when that is over.
        QTimer.singleShot(0, self, lambda: self._do(lambda project: set_names(project, identity, tag, names)))

    def ask_new(self) -> None:
        """Ask for a thing and its names, and make it."""
        if not self._session.is_open:
            return
        kind = str(self._kinds.currentData() or "person")
        kinds = [each for each in glossary_kinds(self._session.project) if each != "country"]
        dialog = AddDialog(self._theme, kinds, kind, self)
        dialog.accepted.connect(lambda: self._make(dialog))
        opened(dialog)

    def _make(self, dialog: AddDialog) -> None:
        made: list[str] = []

        def make(project: Project) -> Changes:
            is_term = dialog.kind not in project.entity_book.types()
            done = (create_term if is_term else create_entity)(project, dialog.kind, dialog.names)
            made.append(done.id)
            return done.changes

        if self._do(make) is not None and made:
            self._filter.clear()
            self._table.setFocus()
            if (row := self._model.number_of(made[0])) >= 0:
                self._table.setCurrentIndex(self._model.index(row, 1))

    def _take_offers(self, offers: list[NameOffer]) -> None:
        held = self.offers
        if self._do(lambda project: take_names(project, offers)) is not None:
            held.show_offers([each for each in held.shown if each not in offers])

    def _do(self, operation: Callable[[Project], Changes]) -> Changes | None:
        return self._session.run(operation, self)

    def _enter(self, row: int) -> None:
        entry = self._model.entry_at(row)
        if entry is not None and not entry.is_term:
            self.entity_wanted.emit(entry.id)
