"""The list of names beneath an editor: each with what tells it apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.form.offers import Offer
from gui.theme.spacing import MEDIUM, SMALL
from gui.theme.type_scale import Step, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject, QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_OFFER = Qt.ItemDataRole.UserRole
_SOUGHT = Qt.ItemDataRole.UserRole + 1
_NEVER_TYPED = "\x00"
"""What the completer compares with the letters typed: it must not jump to a row by itself."""
_NARROWEST = 280
_ROWS = 10


class OfferModel(QAbstractListModel):
    """One row an offer."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._offers: list[Offer] = []

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self._offers = list(offers)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the offers."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Give the words of a line, what it writes into the editor, or the offer itself."""
        if not index.isValid() or index.row() >= len(self._offers):
            return None
        offer = self._offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.shown
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{offer.shown} {offer.about}".strip()
        if role == _SOUGHT:
            return _NEVER_TYPED
        return offer if role == _OFFER else None


class NameCompleter(QCompleter):
    """Shows what it is given, unfiltered: the names were sought already, in any script.

    Signals:
        chosen: (Offer)
    """

    chosen = Signal(object)

    def __init__(self, line: QWidget) -> None:
        """Serve one line."""
        super().__init__(line)
        self._offers = OfferModel(self)
        self.setModel(self._offers)
        self.setCompletionRole(_SOUGHT)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_ROWS)
        popup = QListView()
        popup.setMinimumWidth(_NARROWEST)
        popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setSelectionBehavior(QListView.SelectionBehavior.SelectRows)
        popup.setSelectionMode(QListView.SelectionMode.SingleSelection)
        popup.setUniformItemSizes(True)
        popup.setAccessibleName(line.accessibleName())
        self.setPopup(popup)
        popup.setItemDelegate(_OfferDelegate(popup))
        self.activated[QModelIndex].connect(self._take)  # pyright: ignore[reportIndexIssue]

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show other offers."""
        self._offers.show_offers(offers)

    def pathFromIndex(self, index: Index) -> str:
        """Give what stands in the line once an offer is taken."""
        offer = index.data(_OFFER)
        return offer.written if isinstance(offer, Offer) else ""

    def _take(self, index: QModelIndex) -> None:
        offer = index.data(_OFFER)
        if isinstance(offer, Offer):
            self.chosen.emit(offer)


class _OfferDelegate(QStyledItemDelegate):
    """Writes what tells an offer apart beside it, in smaller letters."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        offer = index.data(_OFFER)
        if not isinstance(offer, Offer) or not offer.about:
            return
        name = option.fontMetrics.horizontalAdvance(offer.shown)  # pyright: ignore[reportAttributeAccessIssue]
        room = option.rect.adjusted(name + 2 * MEDIUM, 0, -SMALL, 0)  # pyright: ignore[reportAttributeAccessIssue]
        if room.width() < 2 * MEDIUM:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        palette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setFont(scaled(painter.font(), Step.CAPTION))
        painter.setPen((palette.highlightedText() if chosen else palette.placeholderText()).color())
        words = painter.fontMetrics().elidedText(offer.about, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(size.height() + SMALL // 2)
        return size
