"""The list of acts itself: its keys, its menu, and where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView

from gui.theme.focus import paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ActList(QListView):
    """A list whose rows are as high as their words need.

    Signals:
        chosen: Enter was pressed.
        menu_wanted: (QPoint on the screen)
    """

    chosen = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("historyList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The words break anew at another width: a bar that comes and goes would make them dance.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def last_in_view(self) -> int:
        """Row of the last act that is seen; -1 where the list does not fill its room."""
        return self.indexAt(self.viewport().rect().bottomLeft()).row()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the row that Qt went to by itself."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectedIndexes():
            self.setCurrentIndex(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.chosen.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the act under the mouse, or the one that the keyboard is on."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        else:
            at = event.pos()
            if self.indexAt(at).isValid():
                self.setCurrentIndex(self.indexAt(at))
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the keyboard where no row does."""
        super().paintEvent(event)
        if not self.currentIndex().isValid():
            paint_focus_ring(self)
