"""The list of the article's records: walked by keyboard, sorted as the analyst likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.form.page import keys_in_words
from gui.form.record_model import SMALL_PRINT, Column, Place, RecordListModel
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import LARGE, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from PySide6.QtGui import QPaintEvent

    from core.model.record import Record
    from core.project.project import Project
    from gui.theme.theme import Theme

__all__ = ["Column", "Place", "RecordList", "RecordListModel"]
_CELL_ROOM = SMALL
_ROW_HEIGHT = 22
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordTable(QTableView):
    """A table whose rows are opened by walking over them.

    Signals:
        walked: (row) the keyboard came to another row.
        entered_form: the keyboard is to go into the form of the row's record.
    """

    walked = Signal(int)
    entered_form = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what Up, Down, Home and End come to; Enter gives the keyboard to the form."""
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self.model().rowCount() - 1
            self._walk_to(0 if key == Qt.Key.Key_Home else last)
        elif key in _ENTER:
            if row >= 0:
                self.entered_form.emit(row)
        elif key in _WALKING and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            if self.currentIndex().row() != row:
                self.walked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _walk_to(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, Column.WORDS))
            self.walked.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here; a row is chosen without it too."""
        super().paintEvent(event)
        paint_focus_ring(self)


class RecordList(Worded, QWidget):
    """The list with its count; walked by keyboard, a click opens the record.

    Signals:
        record_chosen: (record id)
        edit_wanted: (record id) the record is to be opened, and the keyboard to go into its form.
    """

    record_chosen = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.model = RecordListModel(theme)
        self._project: Project | None = None
        self._heading = QLabel(self)
        self._heading.setContentsMargins(SMALL, TIGHT, 0, 0)
        self.table = self._make_table()
        self._nothing = QLabel(self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.RichText)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._heading)
        column.addLayout(self._pages, 1)
        self.show_places(None, {}, lambda _id: None)

    def _make_table(self) -> RecordTable:
        table = RecordTable(self)
        table.setObjectName("recordList")
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setMinimumSectionSize(LARGE)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in Column:
            stretches = column in (Column.WORDS, Column.VALUE)
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
        header.moveSection(Column.NUMBER, 0)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        self.model.layoutChanged.connect(self._keep_in_view)
        table.clicked.connect(self._choose)
        table.doubleClicked.connect(lambda index: self.edit_wanted.emit(self.model.record_id(index.row())))
        table.walked.connect(lambda row: self.record_chosen.emit(self.model.record_id(row)))
        table.entered_form.connect(lambda row: self.edit_wanted.emit(self.model.record_id(row)))
        return table

    def _choose(self, index: QModelIndex) -> None:
        self.record_chosen.emit(self.model.record_id(index.row()))

    def tell(self) -> None:
        """Say everything anew."""
        self.table.setAccessibleName(tr("Records in this article"))
        self._fit_columns()
        self._show_count()
        self.model.repaint_rows()
        told: list[str] = []
        if self._project is not None:
            told = [tr("Nothing is coded in this article yet."), tr("Select words in it, then press a key:")]
            told.append(keys_in_words(self._project.codebook))
        self._nothing.setText("<br>".join(told))

    # ── order ───────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def sorting(self) -> tuple[Column, bool]:
        """The column that the list is sorted by, and whether the order is turned round."""
        return self.model.sorted_by, self.model.descending

    def sort_by(self, column: Column, *, descending: bool = False) -> None:
        """Sort the list; it stays so in other articles."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(column, order)

    def _keep_in_view(self) -> None:
        """Show the row of the open record wherever another order puts it."""
        if self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())

    def _open_menu(self, place: QPoint) -> None:
        """Offer the orders by keyboard too: the menu key opens them."""
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("recordListMenu")
        chosen, descending = self.sorting
        group = QActionGroup(menu)
        told = (tr("Sort by type"), tr("Sort by place"), tr("Sort by words"), tr("Sort by value"), tr("Sort by state"))
        for column, words in zip(Column, told, strict=True):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(column is chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, column=column: self.sort_by(column))
        menu.addSeparator()
        menu.addAction(tr("Turn the order round")).triggered.connect(
            lambda: self.sort_by(chosen, descending=not descending)
        )
        if (deleting := _delete_action(self.table)) is not None:
            menu.addSeparator()
            menu.addAction(deleting)
        row = self.table.visualRect(self.table.currentIndex())
        by_key = not self.table.viewport().rect().contains(place)
        menu.popup(self.table.viewport().mapToGlobal(row.bottomLeft() if by_key else place))

    # ── records ─────────────────────────────────────────────────────────────────────────────────────────────────

    def show_places(
        self, project: Project | None, places: Mapping[bytes, Place], find: Callable[[str], Record | None]
    ) -> None:
        """Show the records of an article, given by their keys."""
        self.model.show_places(project, places, find)
        self._project = project
        self.tell()

    def patch_places(self, fresh: Mapping[bytes, Place], gone: Collection[bytes]) -> None:
        """Take over what an act changed.

        Args:
            fresh: Places of the records that were made or changed.
            gone: Keys of the records of this list that were changed or removed.
        """
        held, walking = self.current_record, self.table.hasFocus()
        self.model.patch_places(fresh, gone)
        self._show_count()
        now = self.current_record
        if walking and held is not None and self.model.row_of(held) < 0 and now is not None:
            # Where a record was deleted from the list the next one is opened: the keyboard stays in the list.
            self.record_chosen.emit(now)

    @property
    def current_record(self) -> str | None:
        """Id of the record that the list stands on."""
        row = self.table.currentIndex().row()
        return self.model.record_id(row) if 0 <= row < self.model.rowCount() else None

    def _fit_columns(self) -> None:
        """Make columns as wide as the widest word: to measure every row would cost more than all the rest."""
        if self._project is None:
            return
        names = [kind.labels.best(language()) for kind in self._project.codebook.types]
        widest = {
            Column.NUMBER: ["88"],
            Column.TYPE: names,
            Column.STATE: [tr("%n missing", "", 2), tr("checked", "state of a record")],
        }
        header, small = self.table.horizontalHeader(), QFontMetrics(scaled(self.table.font(), Step.CAPTION))
        for column, words in widest.items():
            metrics = small if column in SMALL_PRINT else self.table.fontMetrics()
            width = max(map(metrics.horizontalAdvance, words)) + _CELL_ROOM
            # Measured with its font, its margins and the arrow of the order: no letter of a heading is cut.
            self.table.setColumnWidth(column, max(width, header.sectionSizeFromContents(column).width()))

    def _show_count(self) -> None:
        count = self.model.rowCount()
        words = tr("Records in this article")
        self._heading.setText(f"<b>{words}</b> &nbsp;{QLocale().toString(count)}")
        self._pages.setCurrentIndex(1 if count else 0)

    def select_record(self, record_id: str | None) -> None:
        """Mark the record that the form shows."""
        row = self.model.row_of(record_id) if record_id else -1
        if row < 0:
            self.table.clearSelection()
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(row, Column.WORDS), flags)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.model.set_theme(theme)


def _delete_action(table: QTableView) -> QAction | None:
    return next((each for each in table.actions() if each.objectName() == "delete_record"), None)
