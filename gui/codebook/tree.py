"""The types of the draft and their fields, to choose from and to put into another order."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from gui.codebook.kinds import kind_in_words
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import ICON, RADIUS
from gui.wording import Worded, language, tr
from gui.wording.explanations import explained

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from core.model.codebook import Codebook

_PLACE = Qt.ItemDataRole.UserRole


class CodebookTree(Worded, QTreeWidget):
    """Types, each with its fields.

    Signals:
        chosen: (type id, field id) the latter is empty where the type itself is chosen.
        moved: (type id, field id, place from 0) what was dragged, or moved with Alt and an arrow.
        removal_wanted: Delete was pressed.
    """

    chosen = Signal(str, str)
    moved = Signal(str, str, int)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("codebookTree")
        self.setColumnCount(2)
        self.setUniformRowHeights(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._codebook: Codebook | None = None
        self._order_kept = False
        self.currentItemChanged.connect(lambda item, _: item is not None and self.chosen.emit(*_place(item)))
        self.tell()

    def tell(self) -> None:
        """Name everything in the language of the interface."""
        self.setAccessibleName(tr("Types and fields"))
        self.setHeaderLabels([tr("Name"), tr("Key or kind")])
        if self._codebook is not None:
            self.show_codebook(self._codebook)

    def set_editable(self, editable: bool) -> None:
        """Allow another order, or not."""
        self._order_kept = not editable
        self.setDragEnabled(editable)

    @property
    def current(self) -> tuple[str, str]:
        """Ids of the type and field that are chosen; empty where none is."""
        item = self.currentItem()
        return _place(item) if item is not None else ("", "")

    def show_codebook(self, codebook: Codebook) -> None:
        """Show a codebook; what was chosen and what was folded away stay so."""
        first = self._codebook is None
        self._codebook = codebook
        chosen = self.current
        folded = {_place(item)[0] for item in self._types() if not item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        for kind in codebook.types:
            top = QTreeWidgetItem(self, [kind.labels.best(language()), kind.key.upper()])
            top.setData(0, _PLACE, (kind.id, ""))
            top.setIcon(0, swatch(kind.colour))
            top.setToolTip(0, explained(kind.definition))
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for field in kind.fields:
                item = QTreeWidgetItem(top, [field.labels.best(language()), kind_in_words(field.kind)])
                item.setData(0, _PLACE, (kind.id, field.id))
                item.setToolTip(0, explained(field.definition))
            top.setExpanded(kind is codebook.types[0] if first else kind.id not in folded)
        self.blockSignals(False)
        if not self.choose(*chosen) and not self.choose(chosen[0], "") and codebook.types:
            self.choose(codebook.types[0].id, "")

    def choose(self, type_id: str, field_id: str) -> bool:
        """Choose a type, or a field of it; tells whether it is there."""
        for item in self._all():
            if _place(item) == (type_id, field_id):
                self.setCurrentItem(item)
                return True
        return False

    def move_current(self, by: int) -> None:
        """Move what is chosen up or down among its like."""
        item = self.currentItem()
        if item is None or self._order_kept:
            return
        parent = item.parent()
        place = (parent.indexOfChild(item) if parent is not None else self.indexOfTopLevelItem(item)) + by
        many = parent.childCount() if parent is not None else self.topLevelItemCount()
        if 0 <= place < many:
            self.moved.emit(*_place(item), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow, remove with Delete."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and not self._order_kept:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go, and refuse where it cannot."""
        super().dragMoveEvent(event)
        if self._dropped_at(event.position().toPoint()) is None:
            event.ignore()
        else:
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the other place; the rows follow the draft."""
        place = self._dropped_at(event.position().toPoint())
        item = self.currentItem()
        # Qt must not move rows itself, nor take them out where they were.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if place is not None and item is not None:
            self.moved.emit(*_place(item), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the keyboard is."""
        super().paintEvent(event)
        paint_focus_ring(self)

    def _dropped_at(self, point: QPoint) -> int | None:
        """Place among its like that what is dragged would get, once it is taken out where it is."""
        item, target = self.currentItem(), self.itemAt(point)
        if item is None or self._order_kept:
            return None
        if target is None:
            return self.topLevelItemCount() - 1 if item.parent() is None else None
        parent = item.parent()
        below = point.y() > self.visualItemRect(target).center().y()
        if parent is None:
            top = target.parent() or target
            gap = self.indexOfTopLevelItem(top) + int(target is not top or (below and not top.isExpanded()))
            mine = self.indexOfTopLevelItem(item)
        elif target.parent() is parent:
            gap, mine = parent.indexOfChild(target) + int(below), parent.indexOfChild(item)
        elif target is parent:
            gap, mine = 0, parent.indexOfChild(item)
        else:
            return None
        return gap - int(gap > mine)

    def _types(self) -> Iterator[QTreeWidgetItem]:
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return (item for item in items if item is not None)

    def _all(self) -> Iterator[QTreeWidgetItem]:
        for top in self._types():
            yield top
            fields = (top.child(place) for place in range(top.childCount()))
            yield from (item for item in fields if item is not None)


@cache
def swatch(colour: str) -> QIcon:
    """A patch of a colour; drawn once in the life of the program, since Qt remembers every picture it showed."""
    # Drawn for a screen of twice as many points; any other one takes it smaller, which stays sharp.
    pixmap = QPixmap(2 * ICON, 2 * ICON)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(128, 128, 128))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(2, 2, ICON - 4, ICON - 4, RADIUS, RADIUS)
    painter.end()
    patch = QIcon(pixmap)
    # Of a row that is chosen, too: the style would tint it, and it would be another colour.
    patch.addPixmap(pixmap, QIcon.Mode.Selected)
    return patch


def _place(item: QTreeWidgetItem) -> tuple[str, str]:
    type_id, field_id = item.data(0, _PLACE)
    return type_id, field_id
