"""The bar above the grid: which type is shown, what it is found by, how it is gathered, and changing many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from gui.dialogs.counting import records_words
from gui.dialogs.parts import button, set_words
from gui.form.line_edit import ENTER_KEYS, PlainLine
from gui.theme.spacing import ICON, SMALL, TIGHT, UNIT
from gui.theme.spoken import name_box, name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.review.rows import Grid
    from gui.theme.theme import Theme

_FIND_WIDTH = 80 * UNIT
_GROUP_WIDTH = 56 * UNIT


class FindLine(PlainLine):
    """The line that finds rows.

    Signals:
        gone_down: Enter or Down: the keyboard goes to the grid.
    """

    gone_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the grid, or empty the line on Esc."""
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Down):
            self.gone_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ReviewBar(Worded, QWidget):
    """Says what the grid shows.

    Signals:
        type_chosen: (id of the type)
        found: (what was typed)
        gathered: (id of a column, or "")
        gone_down: The keyboard is to go to the grid.
        change_wanted: Many records are to be changed.
    """

    type_chosen = Signal(str)
    found = Signal(str)
    gathered = Signal(str)
    gone_down = Signal()
    change_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without types."""
        super().__init__(parent)
        self._types: list[str] = []
        self._preferred = ""
        self._counts: tuple[int, int, int] = (0, 0, 0)
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("reviewTypes")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.filter_line = FindLine(self)
        self.filter_line.setObjectName("reviewFind")
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.setMaximumWidth(_FIND_WIDTH)
        self._sign = self.filter_line.addAction(QIcon(), PlainLine.ActionPosition.LeadingPosition)
        self.group = QComboBox(self)
        self.group.setObjectName("reviewGroup")
        self.group.setMaximumWidth(_GROUP_WIDTH)
        self.group.setMinimumContentsLength(12)
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.count = QLabel(self)
        self.count.setObjectName("reviewCount")
        self.change = button("", self.change_wanted.emit, name="reviewChange")
        self.change.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        self._lay_out()
        self.tabs.currentChanged.connect(self._take_tab)
        self.filter_line.textChanged.connect(self.found)
        self.filter_line.gone_down.connect(self.gone_down)
        self.group.currentIndexChanged.connect(lambda _: self.gathered.emit(str(self.group.currentData() or "")))
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        row.setSpacing(SMALL)
        row.addWidget(self.filter_line, 2)
        row.addWidget(self.group, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addLayout(row)

    @property
    def type(self) -> str:
        """The type that is shown; empty where there is none."""
        number = self.tabs.currentIndex()
        return self._types[number] if 0 <= number < len(self._types) else ""

    def show_types(self, grids: Sequence[Grid]) -> None:
        """Offer the types with the numbers of their records; the one that was shown stays so if it is still there."""
        former, self._preferred = self._preferred or self.type, ""
        with QSignalBlocker(self.tabs):
            while self.tabs.count() > len(grids):
                self.tabs.removeTab(self.tabs.count() - 1)
            while self.tabs.count() < len(grids):
                self.tabs.addTab("")
            self._types = [grid.type for grid in grids]
            if former in self._types:
                self.tabs.setCurrentIndex(self._types.index(former))
            else:
                # Of equals the last: figures are what a grid is looked at for.
                fullest = max(reversed(grids), key=lambda grid: len(grid.rows), default=None)
                self.tabs.setCurrentIndex(self._types.index(fullest.type) if fullest is not None else -1)
        for grid in grids:
            self.show_count_of(grid.type, grid.label, len(grid.rows))

    def show_count_of(self, record_type: str, label: str, count: int) -> None:
        """Name a type with the number of its records."""
        words = tr("{type} ({count})", type=label, count=QLocale().toString(count)).replace("&", "&&")
        number = self._types.index(record_type)
        if self.tabs.tabText(number) != words:
            self.tabs.setTabText(number, words)

    def prefer(self, record_type: str) -> None:
        """Show a type first, if there is such a one; empty for the fullest."""
        self._preferred = record_type

    def choose_type(self, record_type: str) -> None:
        """Show a type."""
        if record_type in self._types:
            self.tabs.setCurrentIndex(self._types.index(record_type))

    def show_columns(self, grid: Grid, grouped: str) -> None:
        """Offer the columns by which rows can be gathered."""
        with QSignalBlocker(self.group):
            self.group.clear()
            self.group.addItem(tr("Not grouped"), "")
            for column in grid.columns:
                self.group.addItem(tr("Group by: {column}", column=column.label), column.id)
            self.group.setCurrentIndex(max(0, self.group.findData(grouped)))

    def show_counts(self, shown: int, there: int, chosen: int) -> None:
        """Say how many records are shown, and how many of them are chosen."""
        self._counts = (shown, there, chosen)
        words = records_words(there)
        if shown != there:
            words = tr("{shown} of {records}", shown=QLocale().toString(shown), records=words)
        if chosen > 1:
            chosen_words = tr("{count} chosen", count=QLocale().toString(chosen))
            words = f"{words} · {chosen_words}"
        self.count.setText(words)

    def _take_tab(self, number: int) -> None:
        if 0 <= number < len(self._types):
            self.type_chosen.emit(self._types[number])

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._sign.setIcon(theme.icon("filter"))
        self.change.setIcon(theme.icon("edit"))

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.tabs.setAccessibleName(tr("Types of record"))
        self.filter_line.setPlaceholderText(tr("Filter records"))
        name_line(self.filter_line, tr("Filter records"), tr("Clear"))
        self.filter_line.setToolTip(tr("Show only records that hold these words in any column. (Ctrl+F)"))
        name_box(self.group, tr("Group records"))
        self.group.setToolTip(tr("Gather the records that say the same in a column."))
        set_words(self.change, tr("&Change…", "many records"), tip=tr("Write one value into all records chosen."))
        self.show_counts(*self._counts)
