"""Small pieces that all dialogs are made of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.theme.boxes import show_edge
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import LARGE, MEDIUM, SMALL, UNIT
from gui.theme.type_scale import Step, scaled
from gui.wording import without_letter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QDialog, QLayout

    from gui.theme.theme import Theme


def settings() -> QSettings:
    """Where the window remembers what was chosen last: a file that can be read, on every system."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Spanwise", "Spanwise")


def opened(dialog: QDialog) -> None:
    """Open a dialog that goes away for good when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def heading(words: str) -> QLabel:
    """A larger line above a page."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(scaled(label.font(), Step.TITLE))
    return label


def plain_label(words: str = "", *, faint: bool = False) -> QLabel:
    """A label that takes nothing for markup and breaks its lines."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if faint:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def button(words: str, pressed: Callable[[], object], *, name: str = "", tip: str = "") -> QPushButton:
    """A button with a name for those who hear it.

    Args:
        words: What it says; empty where `set_words` says it, in whatever language is spoken.
        name: Object name, for tests and assistive tools.
    """
    made = QPushButton()
    made.setAutoDefault(False)
    made.setObjectName(name)
    set_words(made, words, tip=tip)
    made.clicked.connect(lambda: pressed())
    return made


def set_words(of: QAbstractButton, words: str, *, tip: str = "") -> None:
    """Let a button say other words, to those who see them and to those who hear them."""
    of.setText(words)
    of.setAccessibleName(without_letter(words))
    of.setToolTip(tip)


def check_box(theme: Theme, *, name: str = "") -> QCheckBox:
    """A box to tick whose edge is seen in every appearance; `set_words` says what it is for.

    Args:
        name: Object name, for tests and assistive tools.
    """
    box = QCheckBox()
    box.setObjectName(name)
    show_edge(box, theme)
    return box


def filled_page(page: QWidget, *, spacing: int = MEDIUM) -> QVBoxLayout:
    """Give a page of a dialog its column; the room around it is the dialog's."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def margins(layout: QLayout) -> None:
    """Give a page the usual room around it."""
    layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
    layout.setSpacing(MEDIUM)


def lay_out_dialog(
    dialog: QDialog, messages: QWidget, pages: QWidget, buttons: Sequence[QWidget], *, aside: QWidget | None = None
) -> None:
    """Lay a dialog out: messages on top, its pages, and below them a row of buttons.

    Args:
        aside: A button at the other end of the row.
    """
    row = QHBoxLayout()
    if aside is not None:
        row.addWidget(aside)
    row.addStretch(1)
    for each in buttons:
        row.addWidget(each)
    page = QVBoxLayout()
    margins(page)
    page.addWidget(pages, 1)
    page.addLayout(row)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(messages)
    column.addLayout(page, 1)


def table(name: str, columns: Sequence[str], *, stretch: int) -> QTableWidget:
    """A table to read: whole rows are selected, nothing is edited.

    Args:
        name: Said by assistive tools; `head` says it and the columns in another language.
        stretch: The column that takes the room that is left.
    """
    made = _ReadTable(0, len(columns))
    head(made, name, columns)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setFrameShape(QFrame.Shape.StyledPanel)
    made.setShowGrid(False)
    made.setAlternatingRowColors(True)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(len(columns)):
        mode = QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(column, mode)
    return made


class _ReadTable(QTableWidget):
    """A table that shows when it has the keyboard: its one row may be selected anyway."""

    def sizeHintForColumn(self, column: int) -> int:
        """Leave some room between columns that are as wide as their words."""
        return super().sizeHintForColumn(column) + SMALL

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_ring(self)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Let no input method take letters: nothing is written here."""
        return False if query == Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():
            # What is moved along is painted anew, the ring with it.
            self.viewport().update()


def head(of: QTableWidget, name: str, columns: Sequence[str]) -> None:
    """Say what a table shows, and what each of its columns holds.

    Args:
        name: Said by assistive tools.
    """
    of.setAccessibleName(name)
    of.setHorizontalHeaderLabels(list(columns))


def add_row(to: QTableWidget, cells: Sequence[str], *, tips: Sequence[str] = ()) -> None:
    """Add a row at the end of a table.

    Args:
        tips: Tooltip of each cell; its own words where none is given.
    """
    row = to.rowCount()
    to.insertRow(row)
    for column, words in enumerate(cells):
        item = QTableWidgetItem(words)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(tips[column] if column < len(tips) else words)
        to.setItem(row, column, item)


def fit_rows(of: QTableWidget) -> None:
    """Make each row as high as its words need, with some room between them."""
    of.resizeRowsToContents()
    for row in range(of.rowCount()):
        of.setRowHeight(row, of.rowHeight(row) + UNIT)


def rule() -> QWidget:
    """A thin line between two parts."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line


def local_paths(data: QMimeData) -> list[Path]:
    """List the files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def count_words(count: int, one: str, many: str = "") -> str:
    """Count things in words: "1 article", "5 articles"."""
    return f"1 {one}" if count == 1 else f"{count:,} {many or one + 's'}"
