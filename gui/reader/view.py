"""The reader: an article that can be pointed at, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from core.errors import Bug
from core.text.graphemes import widen
from gui.reader.keys import edge_move, is_enter, is_own
from gui.reader.selection import SelectableSurface
from gui.reader.tag_bar import TagBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.text.span import Span
    from gui.reader.marks import Mark, MarkKey
    from gui.theme.theme import Theme

_TOOLTIP_MARKS = 6


class Reader(SelectableSurface):
    """Article text that can be selected, clicked and walked through; it changes nothing by itself.

    Every position is in Unicode code points, half open. Keys of its own: the caret keys (with Shift they
    select), copy, select all, Enter, and four that move the ends of a selection by one grapheme cluster:
    ``[`` start to the left, ``]`` start to the right, ``{`` (Shift and ``[``) end to the left, ``}`` (Shift
    and ``]``) end to the right. All other keys go on to the window.

    Signals:
        span_selected: ``Span`` and keyboard modifiers, when the mouse button is released on a selection.
        enter_pressed: Keyboard modifiers. Ctrl+Enter arrives only where the window has no such shortcut.
        marks_clicked: Keys of the marks under a click without a drag, topmost first.
        marks_hovered: Frozen set of the keys under the mouse; empty when it leaves them.
        caret_moved: Position of the caret.
        files_dropped: Paths of the files dropped on the article.
    """

    span_selected = Signal(object, object)
    enter_pressed = Signal(object)
    marks_clicked = Signal(list)
    marks_hovered = Signal(object)
    caret_moved = Signal(int)
    files_dropped = Signal(list)

    _bar: TagBar | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("reader")
        self.setAccessibleName("Article text")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self._language: str | None = None
        self._under_mouse: frozenset[MarkKey] = frozenset()
        self._pressed_at: QPoint | None = None
        self._double_clicked: tuple[float, QPoint] | None = None
        self._bar_wanted = True
        self._tell: Callable[[Mark], str] = lambda mark: mark.tooltip or mark.label
        self._bar = TagBar(self.viewport(), theme)
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret_position()))
        self.selectionChanged.connect(self._hide_bar_without_selection)

    @property
    def tag_bar(self) -> TagBar:
        """The bar that floats at a selection made by mouse."""
        if self._bar is None:
            raise Bug("The tag bar was asked for before the reader stood.")
        return self._bar

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
            language: Tells a double click what a word is; None finds out.
            boilerplate: Stretches outside the article body; they are shown in grey.
            headline: Stretch that is set larger.
        """
        self._language = language
        self._double_clicked = None
        self.tag_bar.hide()
        super().set_article(text, boilerplate=boilerplate, headline=headline)
        self._set_under_mouse(frozenset())

    def set_teller(self, tell: Callable[[Mark], str]) -> None:
        """Ask this what a mark stands for, when the mouse rests on it; plain text."""
        self._tell = tell

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        if self._bar is not None:
            self._bar.set_theme(theme)

    def set_tag_bar_wanted(self, wanted: bool) -> None:
        """Offer the tag bar after a selection, or not (as while a field waits for words)."""
        self._bar_wanted = wanted
        if not wanted:
            self.tag_bar.hide()

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Claim the reader's own keys before a shortcut of the window can take them, and no others."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain_enter = is_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            moves_edge = edge_move(event) is not None and self.textCursor().hasSelection()
            event.setAccepted(plain_enter or moves_edge or is_own(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the reader's own keys say; leave every other key to the window."""
        move = edge_move(event)
        if is_enter(event):
            self.enter_pressed.emit(event.modifiers())
        elif move is not None and self.textCursor().hasSelection():
            self._move_edge(move)
            self._place_bar()
        elif is_own(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, take hold of an end of the present one, or finish a triple click."""
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed_at = point
        if self._is_third_click(point):
            self._double_clicked = None
            self._select_paragraph(point)
            return
        self._double_clicked = None
        edge = self._edge_under(point)
        if edge is not None:
            event = self._held_by(edge, event)
        elif not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Otherwise a press inside the selection would begin to drag its words away.
            self.clear_selection()
        super().mousePressEvent(event)
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._put_caret(point, QTextCursor.MoveMode.KeepAnchor if extends else QTextCursor.MoveMode.MoveAnchor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or tell which marks lie under the mouse."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed_at is not None:
            self._put_caret(point, QTextCursor.MoveMode.KeepAnchor)
        if event.buttons() != Qt.MouseButton.NoButton:
            return
        self._set_under_mouse(frozenset(self.mark_keys_at(point)))
        at_edge = self._edge_under(point) is not None
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if at_edge else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand over what was selected or clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        point, pressed_at, self._pressed_at = event.position().toPoint(), self._pressed_at, None
        if (point - pressed_at).manhattanLength() >= QApplication.startDragDistance():
            # A quick hand, or a slow machine, may report no move between the two ends of a drag.
            self._put_caret(point, QTextCursor.MoveMode.KeepAnchor)
        span = self.selected_span()
        if span is not None:
            self._select(span.start, span.end)
            if self._bar_wanted and self.tag_bar.types:
                self.tag_bar.show()
                self._place_bar()
            self.span_selected.emit(span, event.modifiers())
        elif (point - pressed_at).manhattanLength() < QApplication.startDragDistance():
            keys = self.mark_keys_at(point)
            if keys:
                self.marks_clicked.emit(keys)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word as the language has it: a name, a Chinese word, a whole number with its unit."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        self._pressed_at = point
        self._double_clicked = (monotonic(), point)
        position = self._code_point_under(point)
        if position is not None:
            word = widen(self.text, _word_at(self.text, position, self._language))
            self._select(word.start, word.end)

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
        copy = menu.addAction("Copy", self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say on hovering what the words stand for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tooltip(event.pos()), self.viewport())
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

    def _is_third_click(self, point: QPoint) -> bool:
        if self._double_clicked is None:
            return False
        when, where = self._double_clicked
        in_time = monotonic() - when < QApplication.doubleClickInterval() / 1000
        return in_time and (point - where).manhattanLength() < QApplication.startDragDistance()

    def _held_by(self, edge: str, event: QMouseEvent) -> QMouseEvent:
        """Turn a press on an end of the selection into one that extends it from the other end."""
        span = self.selected_span()
        if span is not None:
            anchor, end = (span.start, span.end) if edge == "end" else (span.end, span.start)
            self._select(anchor, end)
        return QMouseEvent(
            event.type(),
            event.position(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers() | Qt.KeyboardModifier.ShiftModifier,
        )

    def _set_under_mouse(self, keys: frozenset[MarkKey]) -> None:
        if keys != self._under_mouse:
            self._under_mouse = keys
            self.marks_hovered.emit(keys)

    def _tooltip(self, point: QPoint) -> str:
        lines: list[str] = []
        for mark in self.marks_at(point):
            words = _escaped(self._tell(mark))
            if words and words not in lines:
                lines.append(words)
            if len(lines) == _TOOLTIP_MARKS:
                break
        position = self._code_point_under(point)
        if position is not None and any(span.start <= position < span.end for span in self._boilerplate):
            lines.append("Outside the article body")
        return "<br>".join(lines[:_TOOLTIP_MARKS])

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


def _word_at(text: str, position: int, language: str | None) -> Span:
    # The rules of three languages: no article needs them to be shown.
    from core.language.words import snap_word

    return snap_word(text, position, language)


def _escaped(words: str) -> str:
    # It brings every entity of HTML with it, and only a tooltip needs it.
    from html import escape

    return escape(words)
