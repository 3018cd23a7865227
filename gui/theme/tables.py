"""Tables that look and behave alike: rows as high as their letters, room between columns, the keyboard's place seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView

from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import LARGE, MEDIUM, SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

CELL_MARGIN = 3
"""Pixels that the Fusion style leaves beside the words of a cell."""


def space_columns(table: QTableView) -> None:
    """Keep the words of neighbouring columns apart, and set the heads over the words of their cells."""
    table.setProperty("spaced", True)


def tables_sheet() -> str:
    """Style sheet of tables.

    The arrow of the order takes the end of a head, and its words what is left: the Fusion style draws one over the
    other.
    """
    return (
        f"QTableView QHeaderView::section:horizontal {{ padding: 0px {CELL_MARGIN}px; }}"
        f"QTableView QHeaderView::up-arrow, QTableView QHeaderView::down-arrow {{ width: {SMALL}px;"
        f" subcontrol-origin: border; subcontrol-position: right center; }}"
        f'QTableView[spaced="true"]::item {{ padding: 0px {SMALL - CELL_MARGIN}px; }}'
        f'QTableView[spaced="true"] QHeaderView::section:horizontal {{ padding: 0px {SMALL}px; }}'
    )


class PlainTable(QTableView):
    """A table to walk by keyboard, without a frame and without row numbers; it can say why it has no rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without rows; nothing can be written in the cells."""
        super().__init__(parent)
        space_columns(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._message = QLabel(self.viewport())
        self._message.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._message.setWordWrap(True)
        self._message.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._message.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.hide()
        self.fit_rows()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Let no input method take letters that begin no writing."""
        begins = bool(self.editTriggers() & QAbstractItemView.EditTrigger.AnyKeyPressed)
        if query == Qt.InputMethodQuery.ImEnabled and not begins:
            return False
        return super().inputMethodQuery(query)

    def row_height(self) -> int:
        """Height of every row in pixels."""
        return self.fontMetrics().lineSpacing() + SMALL

    def fit_rows(self) -> None:
        """Make all rows as high as a row is to be."""
        self.verticalHeader().setMinimumSectionSize(self.row_height())
        self.verticalHeader().setDefaultSectionSize(self.row_height())

    def show_message(self, words: str) -> None:
        """Say why there is nothing; nothing if the words are empty."""
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self._place_message()

    @property
    def message(self) -> str:
        """Why there is nothing; empty where there is something."""
        return self._message.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here; a row may be chosen without it."""
        super().paintEvent(event)
        paint_focus_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence within the room."""
        super().resizeEvent(event)
        self._place_message()

    def changeEvent(self, event: QEvent) -> None:
        """Make the rows as high as larger letters need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_rows()

    def _place_message(self) -> None:
        self._message.setGeometry(self.viewport().rect().adjusted(LARGE, MEDIUM, -LARGE, -MEDIUM))
