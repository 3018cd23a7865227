"""The list of the command palette: a line an entry, its keys or its kind at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.theme.spacing import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.dialogs.palette import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_LEAST_TITLE = 0.55


class EntryModel(QAbstractListModel):
    """Entries in the order in which they are offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._entries: list[Entry] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the entries."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell what a row shows."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return ", ".join(filter(None, (entry.title, entry.why_not or entry.detail, entry.aside)))
            case Qt.ItemDataRole.UserRole:
                return entry
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be walked; what cannot be done now is said in grey, with the reason."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def entry(self, row: int) -> Entry | None:
        """Give the entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Show more entries below those that are there, without moving them."""
        known = {entry.id for entry in self._entries}
        new = [entry for entry in entries if entry.id not in known]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(new) - 1)
            self._entries += new
            self.endInsertRows()


class EntryDelegate(QStyledItemDelegate):
    """Paints title, detail and keys of an entry on one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(option.rect.width(), QFontMetrics(option.font).height() + SMALL + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        entry = index.data(ENTRY)
        if entry is None:
            return
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        group = QPalette.ColorGroup.Disabled if entry.why_not else QPalette.ColorGroup.Active
        strong = QPalette.ColorRole.HighlightedText if selected and not entry.why_not else QPalette.ColorRole.Text
        faint = strong if selected else QPalette.ColorRole.PlaceholderText
        room = option.rect.adjusted(SMALL, 0, -SMALL, 0)
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        if entry.aside:
            painter.setPen(option.palette.color(group, faint))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.aside)
            room.setRight(room.right() - metrics.horizontalAdvance(entry.aside) - MEDIUM)
        painter.setPen(option.palette.color(group, strong))
        detail = entry.why_not or entry.detail
        most = round(room.width() * _LEAST_TITLE) if detail else room.width()
        free = room.width() - metrics.horizontalAdvance(detail) - MEDIUM
        used = _draw(painter, room, entry.title, metrics, max(most, free))
        if detail:
            painter.setPen(option.palette.color(group, faint))
            _draw(painter, room.adjusted(used + MEDIUM, 0, 0, 0), detail, metrics, room.width() - used - MEDIUM)
        painter.restore()


def _draw(painter: QPainter, room: QRect, words: str, metrics: QFontMetrics, width: int) -> int:
    """Draw words at the left of a room, cut where they are wider; tells how wide they are then."""
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, width))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
