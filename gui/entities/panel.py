"""The panel of meetings, persons, organisations and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from core.operations import entities, history
from gui.entities.alike import AlikePage
from gui.entities.detail import EntityDetail
from gui.entities.model import Column, EntityModel
from gui.entities.tables import LinesModel, ReadTable
from gui.entities.told import file_names, one_line, type_icon, type_words
from gui.form.line_edit import PlainLine
from gui.theme.spacing import SMALL, UNIT
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from core.model.change import Changes
    from core.project.entities import NameRow, Place, Unlinked
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_PATIENCE = 60
_NAMES, _UNLINKED, _ALIKE = range(3)
_NAMING = ("entity", "alias", "dismissal", "codebook", "analyst")
_KINDS = (*_NAMING, "record", "mention", "value", "article", "article_text")
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
        self._session, self._theme = session, theme
        self._is_behind = True
        self._chosen = ""
        self._unlinked: tuple[Unlinked, ...] = ()
        self._tabs = QTabBar()
        self._tabs.setObjectName("entityTabs")
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._pages = QStackedWidget()
        for page in (self._make_names(), self._make_unlinked(), self._make_alike()):
            self._pages.addWidget(page)
            self._tabs.addTab("")
        self._tabs.currentChanged.connect(self._turn_to)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self._wait.timeout.connect(self._catch_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        session.project_opened.connect(self._take_project)
        session.changed.connect(self._take_changes)
        self.set_theme(theme)
        self.tell()

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_names(self) -> QWidget:
        self._model = EntityModel(self._theme, self)
        self._model.dropped.connect(self._merge)
        self._filter = PlainLine()
        self._filter.setObjectName("entityFilter")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(lambda _: self._apply_filter())
        self._filter.installEventFilter(self)
        self._filter_icon = QAction(self)
        self._filter.addAction(self._filter_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._types = QComboBox()
        self._types.setObjectName("entityTypes")
        self._types.currentIndexChanged.connect(lambda _: self._apply_filter())
        self._list = ReadTable("entityList", self._model, stretch=(Column.NAME, Column.OTHERS), by_click=False)
        self._list.setSortingEnabled(True)
        self._list.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._list.setDefaultDropAction(Qt.DropAction.CopyAction)
        self._list.setDropIndicatorShown(True)
        self._list.setDragDropOverwriteMode(True)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self._detail = EntityDetail(self._session)
        self._detail.place_entered.connect(self._go_to)
        self._detail.done.connect(self._offer_undo)
        head = QHBoxLayout()
        head.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        head.setSpacing(SMALL)
        head.addWidget(self._filter, 1)
        head.addWidget(self._types)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        page = QSplitter(Qt.Orientation.Vertical)
        page.addWidget(upper)
        page.addWidget(self._detail)
        page.setChildrenCollapsible(False)
        page.setSizes([260, 400])
        return page

    def _make_unlinked(self) -> QWidget:
        self._unlinked_model = LinesModel(self)
        self._unlinked_table = ReadTable("unlinkedMentions", self._unlinked_model, stretch=(2,))
        self._unlinked_table.row_entered.connect(lambda row: self._go_to(self._unlinked[row]))
        return self._unlinked_table

    def _make_alike(self) -> QWidget:
        self._alike = AlikePage(self._session)
        self._alike.done.connect(self._offer_undo)
        return self._alike

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._tabs.setAccessibleName(tr("Parts of the panel of names"))
        self._filter.setAccessibleName(tr("Filter names"))
        self._filter.setPlaceholderText(tr("Filter names"))
        self._filter.setToolTip(tr("Part of any name, in any script; marks may be left out."))
        self._types.setAccessibleName(tr("Type of name"))
        self._list.setAccessibleName(tr("Meetings, persons, organisations and places"))
        self._list.setToolTip(tr("Drag one row on another to say that both are one and the same."))
        self._unlinked_table.setAccessibleName(tr("Mentions that are not linked"))
        self._unlinked_model.set_head((tr("Article"), tr("Type"), tr("Words")))
        self._unlinked_table.share_room()
        self._is_behind = True
        self._catch_up_if_seen()
        self._tell_counts()
        self._tell_messages()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self._filter_icon.setIcon(theme.icon("filter"))
        self._model.set_theme(theme)
        for number in range(1, self._types.count()):
            self._types.setItemIcon(number, theme.icon(type_icon(self._types.itemData(number))))
        self._list.viewport().update()

    # ── what the project says ───────────────────────────────────────────────────────────────────────────────────

    def _take_project(self) -> None:
        self._chosen = ""
        self._filter.clear()
        self._is_behind = True
        self._catch_up_if_seen()

    def _take_changes(self, changes: Changes, initiator: object) -> None:
        if not changes.touches(*_KINDS):
            return
        self._is_behind = True
        if not self.isVisible():
            return
        if changes.touches(*_NAMING):
            self._catch_up()
        else:
            # Tagging goes on at its own pace; the counts follow when there is a pause.
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
        self._model.load(book.rows(language=language()) if book is not None else ())
        self._list.share_room()
        self._show_types()
        self._unlinked = book.unlinked() if book is not None else ()
        self._show_unlinked()
        if self._tabs.currentIndex() == _ALIKE:
            self._alike.read()
        self._go_to_chosen()
        self._tell_counts()
        self._tell_messages()

    def _show_types(self) -> None:
        chosen = self._types.currentData()
        self._types.blockSignals(True)
        self._types.clear()
        self._types.addItem(tr("All types"), "")
        for kind in self._model.types:
            self._types.addItem(self._theme.icon(type_icon(kind)), type_words(kind), kind)
        self._types.setCurrentIndex(max(0, self._types.findData(chosen)))
        self._types.blockSignals(False)
        if self._types.currentData() != chosen:
            self._model.set_filter(self._filter.text(), str(self._types.currentData()))

    def _show_unlinked(self) -> None:
        project = self._session.project if self._session.is_open else None
        if project is None:
            self._unlinked_model.show_lines(())
            return
        files = file_names(project, (each.article for each in self._unlinked))
        kinds = {kind.id: kind.labels.best(language()) for kind in project.codebook.types}
        self._unlinked_model.show_lines(
            [(files[each.article], kinds[each.type], one_line(each.words)) for each in self._unlinked]
        )

    def _tell_counts(self) -> None:
        texts = (tr("Names"), tr("Unlinked"), tr("Likely the same"))
        counts = (self._model.total, len(self._unlinked), self._alike.count)
        for number, (words, count) in enumerate(zip(texts, counts, strict=True)):
            self._tabs.setTabText(number, f"{words} {QLocale().toString(count)}" if count else words)

    def _tell_messages(self) -> None:
        if self._model.rowCount():
            self._list.show_message("")
        elif self._model.total:
            self._list.show_message(tr("No name fits “{words}”.", words=self._filter.text().strip()))
        else:
            self._list.show_message(
                tr(
                    "No names yet. Tag a meeting or a speaker in an article and choose who or which it is:"
                    " each one is kept here once, whatever an article calls it."
                )
            )
        told = tr("Every meeting and speaker that is tagged is linked to a name. Those that are not are listed here.")
        self._unlinked_table.show_message("" if self._unlinked else told)

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────────

    def focus_filter(self) -> None:
        """Put the caret into the filter, ready to type over what is there."""
        self._tabs.setCurrentIndex(_NAMES)
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def show_entity(self, identity: str) -> None:
        """Choose an entity in the list, whatever the filter says."""
        self._tabs.setCurrentIndex(_NAMES)
        self._chosen = identity
        if self._model.number_of(identity) < 0:
            self._types.setCurrentIndex(0)
            self._filter.clear()
        self._go_to_chosen()

    @property
    def chosen(self) -> NameRow | None:
        """The row that is chosen in the list."""
        return self._model.row_at(self._list.current_row())

    def _turn_to(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)
        if tab == _ALIKE:
            self._alike.read()
            self._tell_counts()

    def _apply_filter(self) -> None:
        self._model.set_filter(self._filter.text(), str(self._types.currentData() or ""))
        self._go_to_chosen()
        self._tell_messages()

    def _choose(self) -> None:
        row = self.chosen
        if row is not None:
            self._chosen = row.id
            self._detail.show_entity(row)

    def _go_to_chosen(self) -> None:
        """Choose the row again that was chosen before all rows were read anew; the first if it is gone."""
        number = self._model.number_of(self._chosen)
        if number < 0 and self._model.rowCount():
            number = 0
        if number >= 0:
            self._list.selectRow(number)
        self._detail.show_entity(self._model.row_at(number))

    def _go_to(self, place: Place | Unlinked) -> None:
        article = self._session.ask(lambda project: project.article(place.article))
        if article is None:
            return
        if article.text != place.text:
            self.offered.emit(tr("These words stand in another text of the article."), [])
            return
        self.place_chosen.emit(place.article, place.span)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the keys that lead from the filter into the list."""
        if watched is self._filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    # ── doing ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _merge(self, one: str, into: str) -> None:
        names = self._session.project.names
        told = tr("“{one}” is “{other}” now.", one=names.label(one, language()), other=names.label(into, language()))
        self._chosen = into
        if self._session.run(lambda project: entities.merge(project, one, into), self) is not None:
            self._offer_undo(told)

    def _offer_undo(self, told: str) -> None:
        self.offered.emit(told, [(tr("Undo"), lambda: self._session.run(history.undo, self))])
