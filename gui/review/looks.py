"""What wants a look, as a list by kind, with counts; Enter opens the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.project.review import Look, LookKind
from gui.dialogs.parts import plain_label
from gui.review.told import kind_told
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import MEDIUM, SMALL, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 3
_LOOK = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST = 100
"""Lines of one kind: of more nobody reads the end; those that are answered make room for others."""


class LookTree(QTreeWidget):
    """Kinds, and under each its lines.

    Signals:
        entered: (QTreeWidgetItem) Enter, or a double click.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("reviewLooks")
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setColumnCount(1)
        self.setIndentation(2 * SMALL)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setItemDelegate(_LineDelegate(self))
        self.itemDoubleClicked.connect(lambda item, _column: self.entered.emit(item))

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_ENTER, Qt.Key.Key_Space)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what has the keyboard."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self.entered.emit(item)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here."""
        super().paintEvent(event)
        paint_focus_ring(self)


class _LineDelegate(QStyledItemDelegate):
    """Gives a line as much height as its words need, up to three rows."""

    def __init__(self, view: LookTree) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        depth = 2 if index.parent().isValid() else 1
        width = self._view.viewport().width() - depth * self._view.indentation() - SMALL
        metrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        room = QRect(0, 0, max(1, width), _MOST_ROWS * metrics.lineSpacing())
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()
        return QSize(width, min(height, _MOST_ROWS * metrics.lineSpacing()) + TIGHT)


class LooksPanel(Worded, QWidget):
    """Lists what wants a look in records, and what checks question.

    Signals:
        opened: (Look) its words are to be opened.
        walked: (Look) the keyboard came to it.
    """

    opened = Signal(object)
    walked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to look at."""
        super().__init__(parent)
        self._looks: Sequence[Look] = ()
        self._left = 0
        self._is_read = False
        self.line_of: Callable[[Look], str] = lambda look: look.words
        """Says a line in words."""
        self.heading = QLabel()
        self.heading.setObjectName("looksHeading")
        self.tree = LookTree(self)
        self._state = plain_label(faint=True)
        self._state.setObjectName("looksState")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading.setContentsMargins(MEDIUM, SMALL, MEDIUM, TIGHT)
        self._state.setContentsMargins(MEDIUM, TIGHT, MEDIUM, SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.tree, 1)
        column.addWidget(self._state)
        self.tree.entered.connect(self._open)
        self.tree.currentItemChanged.connect(lambda item, _former: self._walk(item))
        self.tell()

    def show_looks(self, looks: Sequence[Look], left: int, *, is_read: bool) -> None:
        """Show what wants a look now; what was folded, and what had the keyboard, stays so.

        Args:
            left: How many articles are still to be checked.
            is_read: Whether the records are read, so that none is none.
        """
        self._left, self._is_read = left, is_read
        if list(looks) != list(self._looks) or self.tree.topLevelItemCount() == 0:
            self._looks = list(looks)
            self._fill()
        self._tell_state()

    @property
    def lines(self) -> list[str]:
        """What is listed, kinds and lines, from top to bottom."""
        found: list[str] = []
        for number in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(number)
            if head is not None:
                children = (head.child(n) for n in range(head.childCount()))
                found += [head.text(0), *(child.text(0) for child in children if child is not None)]
        return found

    def _fill(self) -> None:
        folded = {
            head.data(0, _KIND)
            for number in range(self.tree.topLevelItemCount())
            if (head := self.tree.topLevelItem(number)) is not None and not head.isExpanded()
        }
        held = self.tree.currentItem()
        current = held.data(0, _LOOK) if held is not None else None
        was_silent = self.tree.blockSignals(True)
        self.tree.clear()
        by_kind: dict[LookKind, list[Look]] = {kind: [] for kind in LookKind}
        for look in self._looks:
            by_kind[look.kind].append(look)
        for kind, some in by_kind.items():
            if some:
                self._add(kind, some, is_open=str(kind) not in folded, current=current)
        self.tree.blockSignals(was_silent)

    def _add(self, kind: LookKind, some: list[Look], *, is_open: bool, current: object) -> None:
        words = tr("{kind}: {count}", kind=kind_told(kind), count=QLocale().toString(len(some)))
        head = QTreeWidgetItem(self.tree, [words])
        head.setData(0, _KIND, str(kind))
        bold = self.tree.font()
        bold.setBold(True)
        head.setFont(0, bold)
        for look in some[:_MOST]:
            line = QTreeWidgetItem(head, [self.line_of(look)])
            line.setData(0, _LOOK, look)
            line.setToolTip(0, line.text(0))
            if look == current:
                self.tree.setCurrentItem(line)
        if len(some) > _MOST:
            rest = QTreeWidgetItem(head, [tr("%n more", "", len(some) - _MOST)])
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setExpanded(is_open)

    def _open(self, item: QTreeWidgetItem) -> None:
        look = item.data(0, _LOOK)
        if isinstance(look, Look):
            self.opened.emit(look)
        else:
            item.setExpanded(not item.isExpanded())

    def _walk(self, item: QTreeWidgetItem | None) -> None:
        look = item.data(0, _LOOK) if item is not None else None
        if isinstance(look, Look):
            self.walked.emit(look)

    def _tell_state(self) -> None:
        count = QLocale().toString(len(self._looks))
        words = tr("Wants a look")
        self.heading.setText(f"<b>{words}</b> &nbsp;{count}")
        if self._left:
            state = tr("%n article(s) still to be checked", "", self._left)
        elif self._is_read and not self._looks:
            state = tr("Nothing wants a look.")
        else:
            state = ""
        self._state.setText(state)
        self._state.setVisible(bool(state))

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.tree.setAccessibleName(tr("Wants a look"))
        self.tree.setToolTip(tr("Enter opens the words; the arrow keys show the record in the grid."))
        self._fill()
        self._tell_state()
