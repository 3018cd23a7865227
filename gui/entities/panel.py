"""The panel of meetings, persons, organisations and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from core.model.ids import is_shipped
from core.operations import history
from gui.entities.alike import AlikePage
from gui.entities.names_page import NamesPage
from gui.entities.tables import LinesModel, ReadTable
from gui.entities.told import file_names, one_line
from gui.theme.spacing import UNIT
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from core.model.change import Changes
    from core.project.entities import NameRow, Place, Unlinked
    from gui.actions.session import Session
    from gui.entities.detail import EntityDetail
    from gui.theme.theme import Theme

_PATIENCE = 400
_NAMES, _UNLINKED, _ALIKE = range(3)
_NAMING = ("entity", "alias", "dismissal", "codebook", "analyst")
_BEYOND_NAMES = ("record", "mention", "value", "article", "article_text", "codebook", "analyst")
_KINDS = (*_NAMING, *_BEYOND_NAMES)
_FEW = 20
_LEAST_WIDTH = 80 * UNIT


class EntitiesPanel(Worded, QWidget):
    """Lists what the project names, what is not linked yet, and what may be one and the same.

    Signals:
        place_chosen: (id of an article, `Span` in code points) words that the analyst wants to see.
        offered: (text, [(label, callable)]) a notice with choices, for the window to show.
    """

    place_chosen = Signal(str, object)
    offered = Signal(str, list)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the session's project, now and whenever it changes."""
        super().__init__(parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._session = session
        self._is_behind = True
        self._unlinked: tuple[Unlinked, ...] = ()
        self._names = NamesPage(session, theme)
        self._names.place_entered.connect(self._go_to)
        self._names.done.connect(self._offer_undo)
        self._unlinked_model = LinesModel(self)
        self._unlinked_table = ReadTable("unlinkedMentions", self._unlinked_model, stretch=(2,), narrow=(0,))
        self._unlinked_table.row_entered.connect(lambda row: self._go_to(self._unlinked[row]))
        self._alike = AlikePage(session)
        self._alike.done.connect(self._offer_undo)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self._wait.timeout.connect(self._catch_up)
        self._lay_out()
        session.project_opened.connect(self._take_project)
        session.changed.connect(self._take_changes)
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        self._tabs = QTabBar()
        self._tabs.setObjectName("entityTabs")
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._pages = QStackedWidget()
        for page in (self._names, self._unlinked_table, self._alike):
            self._pages.addWidget(page)
            self._tabs.addTab("")
        self._tabs.currentChanged.connect(self._turn_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._tabs.setAccessibleName(tr("Parts of the panel of names"))
        self._unlinked_table.setAccessibleName(tr("Mentions that are not linked"))
        self._unlinked_model.set_head((tr("Article"), tr("Type"), tr("Words")))
        self._unlinked_table.share_room()
        self._tell_unlinked()
        self._tell_counts()
        # Names have a language too: they are read anew.
        self._is_behind = True
        self._catch_up_if_seen()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setPalette(theme.qpalette())
        self._names.set_theme(theme)

    # ── what the project says ───────────────────────────────────────────────────────────────────────────────────

    def _take_project(self) -> None:
        self._names.forget()
        self._is_behind = True
        self._catch_up_if_seen()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if not changes.touches(*_KINDS):
            return
        if not self.isVisible():
            self._is_behind = True
        elif not changes.touches(*_BEYOND_NAMES) and len(changes.ids) <= _FEW:
            self._catch_up_with(changes)
        elif changes.touches(*_NAMING):
            self._catch_up()
        else:
            # Tagging goes on at its own pace; the counts follow when there is a pause.
            self._is_behind = True
            self._wait.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what was done while nobody looked."""
        super().showEvent(event)
        self._catch_up_if_seen()

    def _catch_up_if_seen(self) -> None:
        if self._is_behind and self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_behind = False
        self._wait.stop()
        book = self._session.project.entity_book if self._session.is_open else None
        self._names.load(book.rows(language=language()) if book is not None else ())
        self._unlinked = book.unlinked() if book is not None else ()
        self._show_unlinked()
        self._read_alike_if_seen()

    def _catch_up_with(self, changes: Changes) -> None:
        """Read anew only the names that an act touched."""
        ids = changes.ids | self._names.holding(changes.ids)
        book = self._session.project.entity_book
        rows = (book.row(each, language=language()) for each in ids)
        fresh = {row.id: row for row in rows if row is not None and not row.is_term and _is_listed(row)}
        self._names.patch(ids, tuple(fresh.values()))
        self._read_alike_if_seen()

    def _read_alike_if_seen(self) -> None:
        if self._tabs.currentIndex() == _ALIKE:
            self._alike.read()
        self._tell_counts()

    def _show_unlinked(self) -> None:
        lines: list[tuple[str, ...]] = []
        if self._unlinked:
            project = self._session.project
            files = file_names(project, (each.article for each in self._unlinked))
            kinds = {kind.id: kind.labels.best(language()) for kind in project.codebook.types}
            lines = [(files[each.article], kinds[each.type], one_line(each.words)) for each in self._unlinked]
        self._unlinked_model.show_lines(lines)
        self._tell_unlinked()

    def _tell_unlinked(self) -> None:
        told = tr("Every meeting and speaker that is tagged is linked to a name. Those that are not are listed here.")
        self._unlinked_table.show_message("" if self._unlinked else told)

    def _tell_counts(self) -> None:
        texts = (tr("Names"), tr("Unlinked"), tr("Likely the same"))
        counts = (self._names.total, len(self._unlinked), self._alike.count)
        for number, (words, count) in enumerate(zip(texts, counts, strict=True)):
            self._tabs.setTabText(number, f"{words} {QLocale().toString(count)}" if count else words)

    # ── choosing and doing ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def chosen(self) -> NameRow | None:
        """The row that is chosen in the list of names."""
        return self._names.chosen

    @property
    def detail(self) -> EntityDetail:
        """What is shown of the row that is chosen."""
        return self._names.detail

    def begin(self, identity: str) -> None:
        """Show all names with the caret in the filter, and choose one; the one chosen before where none is given."""
        self._tabs.setCurrentIndex(_NAMES)
        self._names.begin(identity)

    def show_entity(self, identity: str) -> None:
        """Choose an entity in the list, whatever the filter says."""
        self._tabs.setCurrentIndex(_NAMES)
        self._names.show_entity(identity)

    def _turn_to(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)
        self._read_alike_if_seen()

    def _go_to(self, place: Place | Unlinked) -> None:
        article = self._session.ask(lambda project: project.article(place.article))
        if article is None:
            return
        if article.text != place.text:
            self.offered.emit(tr("These words stand in another text of the article."), [])
            return
        self.place_chosen.emit(place.article, place.span)

    def _offer_undo(self, told: str) -> None:
        self.offered.emit(told, [(tr("Undo"), lambda: self._session.run(history.undo, self))])


def _is_listed(row: NameRow) -> bool:
    """Tell whether a name is the project's own; a country is where records name it, or the project named it."""
    return not is_shipped(row.id) or row.records > 0 or any(name.id for name in row.names)
