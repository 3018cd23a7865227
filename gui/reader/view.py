"""The reader: an article that can be pointed at, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from core.errors import Bug
from gui.reader.keys import WordMove, edge_move, is_enter, is_own, is_press, word_move
from gui.reader.pointing import PointedSurface
from gui.reader.tag_bar import TagBar
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.text.span import Span
    from gui.reader.marks import MarkKey
    from gui.theme.theme import Theme


class Reader(PointedSurface):
    """Article text that can be selected, clicked and walked through; it changes nothing by itself.

    Every position is in Unicode code points, half open. Keys of its own: the caret keys (with Shift they
    select; with Ctrl they go by words as a double click takes them), copy, select all, Enter, and four that move
    the ends of a selection by one grapheme cluster: ``[`` start to the left, ``]`` start to the right, ``{``
    (Shift and ``[``) end to the left, ``}`` (Shift and ``]``) end to the right. The space bar clicks the marks at the
    caret. All other keys go on to the window.

    Signals:
        enter_pressed: Keyboard modifiers. Ctrl+Enter arrives only where the window has no such shortcut.
        marks_clicked: Keys of the marks under a click without a drag, or at the caret, topmost first.
        marks_hovered: Frozen set of the keys under the mouse; empty when it leaves them.
        caret_moved: Position of the caret.
        files_dropped: Paths of the files dropped on the article.
    """

    enter_pressed = Signal(object)
    marks_clicked = Signal(list)
    marks_hovered = Signal(object)
    caret_moved = Signal(int)
    files_dropped = Signal(list)

    _bar: TagBar | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("reader")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)
        self._under_mouse: frozenset[MarkKey] = frozenset()
        self._bar_wanted = True
        self._clicked_at = QPoint()
        self._bar = TagBar(self.viewport(), theme)
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret_position()))
        self.selectionChanged.connect(self._hide_bar_without_selection)

    @property
    def tag_bar(self) -> TagBar:
        """The bar that floats at a selection made by mouse."""
        if self._bar is None:
            raise Bug("The tag bar was asked for before the reader stood.")
        return self._bar

    @property
    def clicked_at(self) -> QPoint:
        """Where marks were clicked last, on the screen: below the caret where the keyboard did it."""
        return self._clicked_at

    def set_article(
        self,
        text: str,
        *,
        language: str | None = None,
        boilerplate: Sequence[Span] = (),
        headline: Span | None = None,
    ) -> None:
        """Show another article, without marks, from its beginning.

        Args:
            text: Canonical text.
            language: Tells what a word is; None finds out.
            boilerplate: Stretches outside the article body; they are shown in grey.
            headline: Stretch that is set larger.
        """
        self.tag_bar.hide()
        super().set_article(text, language=language, boilerplate=boilerplate, headline=headline)
        self._set_under_mouse(frozenset())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        if self._bar is not None:
            self._bar.set_theme(theme)

    def set_tag_bar_wanted(self, wanted: bool) -> None:
        """Offer the tag bar after a selection, or not (as while a field waits for words).

        While it is not offered, a drag among selected words chooses some of them; else it carries them to a field.
        """
        self._bar_wanted = wanted
        if not wanted:
            self.tag_bar.hide()

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Claim the reader's own keys before a shortcut of the window can take them, and no others."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain_enter = is_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            moves_edge = edge_move(event) is not None and self.textCursor().hasSelection()
            presses = is_press(event) and bool(self._keys_at_caret())
            event.setAccepted(plain_enter or moves_edge or presses or is_own(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the reader's own keys say; leave every other key to the window."""
        move = edge_move(event)
        by_word = word_move(event)
        if is_enter(event):
            self.enter_pressed.emit(event.modifiers())
        elif move is not None and self.textCursor().hasSelection():
            self._move_edge(move)
            self._place_bar()
        elif by_word is not None:
            self._move_by_word(by_word)
        elif is_press(event) and (keys := self._keys_at_caret()):
            self._clicked_at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.marks_clicked.emit(keys)
        elif is_own(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _move_by_word(self, move: WordMove) -> None:
        step, selects = move.value
        caret, anchor = self.caret_and_anchor()
        words = self._units.words
        reached = words.end_after(caret) if step > 0 else words.start_before(caret)
        self._select(anchor if selects else reached, reached)

    def _keys_at_caret(self) -> list[MarkKey]:
        """Give the keys of the marks that the caret stands in, or right behind."""
        caret = self.caret_position()
        return self.index.keys_at(caret) or self.index.keys_at(caret - 1)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Leave what an input method composes alone: nothing is written here."""
        event.ignore()

    # Mouse

    def _hover(self, point: QPoint) -> None:
        super()._hover(point)
        self._set_under_mouse(frozenset(self.mark_keys_at(point)))

    def _hand_over(self, span: Span, modifiers: Qt.KeyboardModifier) -> None:
        if self._bar_wanted and self.tag_bar.types:
            self.tag_bar.show()
            self._place_bar()
        super()._hand_over(span, modifiers)

    def _may_carry(self) -> bool:
        return self._bar_wanted

    def _click(self, point: QPoint) -> None:
        keys = self.mark_keys_at(point)
        if keys:
            self._clicked_at = self.viewport().mapToGlobal(point)
            self.marks_clicked.emit(keys)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse is over no mark any more."""
        self._set_under_mouse(frozenset())
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl make the text larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy; nothing else applies to words that cannot be changed."""
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say on hovering what the words stand for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the bar along with the words."""
        super().scrollContentsBy(dx, dy)
        self._place_bar()

    # Files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and only files."""
        self._judge_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take files, and only files."""
        self._judge_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files over."""
        paths = _local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
        else:
            event.ignore()

    def _judge_drag(self, event: QDragMoveEvent) -> None:
        if _local_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    # Parts

    def _set_under_mouse(self, keys: frozenset[MarkKey]) -> None:
        if keys != self._under_mouse:
            self._under_mouse = keys
            self.marks_hovered.emit(keys)

    def _hide_bar_without_selection(self) -> None:
        if not self.textCursor().hasSelection():
            self.tag_bar.hide()

    def _place_bar(self) -> None:
        if self._bar is None or not self._bar.isVisibleTo(self.viewport()):
            return
        span = self.selected_span()
        if span is not None:
            first, last = self._first_and_last_rect(span.start, span.end)
            self._bar.place_near(first, last, self.viewport().rect())


def _local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
