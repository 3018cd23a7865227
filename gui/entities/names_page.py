"""The names of a project as a list, and below it the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.operations import entities
from gui.entities.delegate import EntityDelegate, row_height
from gui.entities.detail import EntityDetail
from gui.entities.model import EntityModel, Order
from gui.entities.picking import PickingBar
from gui.entities.tables import ReadTable
from gui.entities.told import type_icon, type_words
from gui.form.line_edit import PlainLine
from gui.theme.spacing import SMALL
from gui.theme.spoken import name_box, name_line
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from core.project.entities import NameRow
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NamesPage(Worded, QSplitter):
    """Lists the names; the panel says which.

    Signals:
        place_entered: (Place) words that the analyst wants to see.
        done: (words) something was done that can be taken back.
    """

    place_entered = Signal(object)
    done = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session, self._theme = session, theme
        self._chosen = ""
        self._model = EntityModel(self)
        self._model.dropped.connect(self._merge)
        self._make_filter()
        self._make_list()
        self._picking = PickingBar(self)
        self._picking.given_up.connect(self._focus_list)
        self._detail = EntityDetail(session)
        self._detail.place_entered.connect(self.place_entered)
        self._detail.done.connect(self.done)
        self._lay_out()
        self.set_theme(theme)
        self.tell()

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_filter(self) -> None:
        self._filter = PlainLine()
        self._filter.setObjectName("entityFilter")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(lambda _: self._apply_filter())
        self._filter.installEventFilter(self)
        self._filter_icon = QAction(self)
        self._filter.addAction(self._filter_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._types, self._order = QComboBox(), QComboBox()
        self._types.setObjectName("entityTypes")
        self._types.currentIndexChanged.connect(lambda _: self._apply_filter())
        self._order.setObjectName("entityOrder")
        self._order.addItems([""] * len(Order))
        self._order.currentIndexChanged.connect(lambda number: self._sort_by(list(Order)[number]))
        for box in (self._types, self._order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)

    def _make_list(self) -> None:
        self._list = ReadTable("entityList", self._model, stretch=(0,), by_click=False)
        self._list.horizontalHeader().hide()
        self._delegate = EntityDelegate(self._theme, self)
        self._list.setItemDelegate(self._delegate)
        self._list.verticalHeader().setDefaultSectionSize(row_height(self._list.font()))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._list.setDefaultDropAction(Qt.DropAction.CopyAction)
        self._list.setDropIndicatorShown(True)
        self._list.setDragDropOverwriteMode(True)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self._list.row_entered.connect(lambda _: self._pick())
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._pop_up)
        self._same = QAction(self)
        self._same.setObjectName("sameAsAnother")
        self._same.triggered.connect(lambda _=False: self._begin_picking())

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        head.setSpacing(SMALL)
        head.addWidget(self._filter, 0, 0, 1, 2)
        head.addWidget(self._types, 1, 0)
        head.addWidget(self._order, 1, 1)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._picking)
        column.addWidget(self._list, 1)
        self.addWidget(upper)
        self.addWidget(self._detail)
        self.setChildrenCollapsible(False)
        self.setSizes([300, 380])

    def tell(self) -> None:
        """Set every word that stays on screen."""
        name_line(self._filter, tr("Filter names"), tr("Clear"))
        self._filter.setPlaceholderText(tr("Filter names"))
        self._filter.setToolTip(tr("Part of any name, in any script; marks may be left out."))
        name_box(self._types, tr("Type of name"))
        self._list.setAccessibleName(tr("Meetings, persons, organisations and places"))
        name_box(self._order, tr("Order of the names"))
        orders = (tr("By name"), tr("By type"), tr("Most records first"), tr("Most articles first"))
        for number, words in enumerate(orders):
            self._order.setItemText(number, words)
        self._same.setText(tr("The same as another one…"))
        self._show_types()
        self._tell_message()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._filter_icon.setIcon(theme.icon("filter"))
        self._same.setIcon(theme.icon("merge"))
        self._delegate.set_theme(theme)
        for number in range(1, self._types.count()):
            self._types.setItemIcon(number, theme.icon(type_icon(self._types.itemData(number))))
        self._list.viewport().update()

    # ── what the panel says ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def total(self) -> int:
        """How many names there are, whether or not they fit the filter."""
        return self._model.total

    @property
    def chosen(self) -> NameRow | None:
        """The row that is chosen."""
        return self._model.row_at(self._list.current_row())

    @property
    def detail(self) -> EntityDetail:
        """What is shown of the row that is chosen."""
        return self._detail

    def forget(self) -> None:
        """Begin anew: another project is shown."""
        self._chosen = ""
        self._picking.stop()
        self._filter.clear()

    def load(self, rows: Sequence[NameRow]) -> None:
        """Show other rows, and choose the one again that was chosen."""
        self._model.load(rows)
        self._show_all()

    def patch(self, ids: Collection[str], fresh: Sequence[NameRow]) -> None:
        """Show some rows as they are now.

        Args:
            ids: Of what was touched; rows of these that are not among the fresh ones are gone.
        """
        self._model.patch({*ids, *(row.id for row in fresh)}, fresh)
        self._show_all()

    def holding(self, ids: Collection[str]) -> set[str]:
        """Give the ids of the rows that these, or what was merged into them, are of."""
        return self._model.holding(ids)

    def show_entity(self, identity: str) -> None:
        """Choose a row, whatever the filter says."""
        self._chosen = identity
        if self._model.number_of(identity) < 0:
            self._types.setCurrentIndex(0)
            self._filter.clear()
        self._go_to_chosen()

    def begin(self, identity: str) -> None:
        """Show all names with the caret in the filter, and choose one; the one chosen before where none is given."""
        self._picking.stop()
        self._filter.clear()
        self._types.setCurrentIndex(0)
        if identity:
            self.show_entity(identity)
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_all(self) -> None:
        self._show_types()
        self._go_to_chosen()
        self._tell_message()

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

    def _tell_message(self) -> None:
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

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────────

    def _apply_filter(self) -> None:
        self._model.set_filter(self._filter.text(), str(self._types.currentData() or ""))
        self._go_to_chosen()
        self._tell_message()

    def _sort_by(self, order: Order) -> None:
        self._model.sort_by(order)
        self._go_to_chosen()

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

    def _focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the keys that lead from the filter into the list."""
        if watched is self._filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, *_ENTER):
                self._focus_list()
                return True
        return super().eventFilter(watched, event)

    # ── saying that two are one ─────────────────────────────────────────────────────────────────────────────────

    def _pop_up(self, place: QPoint) -> None:
        if self.chosen is None or self._session.project.read_only:
            return
        menu = QMenu(self)
        menu.setObjectName("entityMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._same)
        menu.popup(self._list.viewport().mapToGlobal(place))

    def _begin_picking(self) -> None:
        row = self.chosen
        if row is not None:
            self._picking.begin(row)
            self._filter.clear()
            self._types.setCurrentIndex(max(0, self._types.findData(row.type)))
            self._focus_list()

    def _pick(self) -> None:
        one, into = self._picking.row, self.chosen
        if one is None:
            self._detail.focus_names()
        elif into is not None and into.id != one.id:
            self._picking.stop()
            self._merge(one.id, into.id)

    def _merge(self, one: str, into: str) -> None:
        names = self._session.project.names
        told = tr("“{one}” is “{other}” now.", one=names.label(one, language()), other=names.label(into, language()))
        self._chosen = into
        if self._session.run(lambda project: entities.merge(project, one, into), self) is not None:
            self.done.emit(told)
