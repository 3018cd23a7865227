"""The list of what is questionable, here or anywhere: it lies over the window, above the status line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QWidget

from gui.checks.delegate import LINE, CheckDelegate
from gui.checks.scope import Scope, ScopeSwitch
from gui.dialogs.parts import button, filled_page, heading, plain_label, set_words
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import ICON, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.checks.lines import CheckLine
    from gui.theme.theme import Theme

_WIDTH = 580
_ROWS_SHOWN = 5
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ANSWERS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class ChecksPanel(Worded, QFrame):
    """Lists checks; Enter or a click shows the words, a button says that they are no problem, Esc closes it.

    Signals:
        wanted: (CheckLine) its words are to be shown.
        other_wanted: (CheckLine) the words of the other article are to be shown.
        compare_wanted: (CheckLine) the articles that it quotes are to be set side by side.
        scope_wanted: (bool) the checks of all articles are wanted, or those of what is seen.
        answered: (CheckLine) it is not a problem.
        closed: The keyboard was in the panel, and is to go elsewhere.
    """

    wanted = Signal(object)
    other_wanted = Signal(object)
    compare_wanted = Signal(object)
    scope_wanted = Signal(bool)
    answered = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, foot: Callable[[], QRect], parent: QWidget) -> None:
        """Begin closed.

        Args:
            foot: Tells what it stands on, in coordinates of the window.
            parent: The window that it lies over.
        """
        super().__init__(parent)
        self._window, self._foot = parent, foot
        self._lines: tuple[CheckLine, ...] = ()
        self._why_not = ""
        self._scope, self._total = Scope.ARTICLE, 0
        self._words = QRect()
        self.setObjectName("checksPanel")
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        self._title = heading("")
        self._title.setFont(scaled(self.font(), Step.EMPHASIS))
        self._close = QToolButton()
        self._close.setObjectName("checksClose")
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        self._close.clicked.connect(self.close_panel)
        self._list = _CheckList()
        self._list.setObjectName("checksList")
        self._delegate = CheckDelegate(theme, self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.itemClicked.connect(lambda _item: self._show_words())
        self._list.currentRowChanged.connect(lambda _row: self._allow())
        self._switch = ScopeSwitch()
        self._switch.chosen.connect(self.scope_wanted)
        self._answer = button("", self._answer_current, name="notAProblem")
        self._other = button("", lambda: self._tell_across(self.other_wanted), name="otherWords")
        self._compare = button("", lambda: self._tell_across(self.compare_wanted), name="compareChecked")
        self._hint = plain_label(faint=True)
        self._lay_out()
        for part in self._walked():
            part.installEventFilter(self)
        parent.installEventFilter(self)
        self.set_theme(theme)
        self.tell()
        self.hide()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        head.addWidget(self._close)
        foot.setSpacing(SMALL)
        for each in (self._answer, self._other, self._compare):
            foot.addWidget(each)
        foot.addStretch(1)
        column = filled_page(self, spacing=SMALL)
        column.setContentsMargins(SMALL, TIGHT, SMALL, SMALL)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(self._hint)
        column.addLayout(foot)
        for one, next_one in pairwise(self._walked()):
            QWidget.setTabOrder(one, next_one)

    def _walked(self) -> tuple[QWidget, ...]:
        """List what the keyboard walks through, in its order."""
        deeds = (self._answer, self._other, self._compare)
        return (self._list, *deeds, self._switch.here, self._switch.all, self._close)

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.setAccessibleName(tr("Checks of this article") if self._scope is Scope.ARTICLE else tr("Checks"))
        self._title.setText(_title(self._scope, self._total))
        self._switch.tell()
        self._list.setAccessibleName(tr("What is questionable"))
        self._close.setAccessibleName(tr("Close the checks"))
        self._close.setToolTip(tr("Close the checks (Esc)"))
        tip = self._why_not or tr("You are not asked about these words again; undo brings the check back. (Backspace)")
        set_words(self._answer, tr("&Not a problem"), tip=tip)
        set_words(self._other, tr("&Other article"), tip=tr("Show what the other article says. (Shift+Enter)"))
        set_words(self._compare, tr("&Compare"), tip=tr("Set these articles side by side. (Ctrl+Enter)"))
        hint = tr("Enter shows the words   Esc closes")
        if len(self._lines) < self._total:
            first = tr("The first {count} are listed.", count=QLocale().toString(len(self._lines)))
            hint = f"{first}   {hint}"
        self._hint.setText(hint)
        for row, line in enumerate(self._lines):
            self._list.item(row).setText(line.spoken)
            self._list.item(row).setToolTip(line.message)
        if self.isVisible():
            self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setPalette(theme.qpalette())
        self._close.setIcon(theme.icon("close"))
        self._delegate.set_theme(theme)
        self._list.viewport().update()

    @property
    def scope(self) -> Scope:
        """Of which articles checks are listed."""
        return self._scope

    # ── opening and closing ─────────────────────────────────────────────────────────────────────────────────────

    def open_panel(self) -> None:
        """Open with the keyboard in the list."""
        self._words = QRect()
        self._place()
        self.show()
        self.raise_()
        self._place()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Close; tells so if the keyboard was in it."""
        if not self.isVisible():
            return
        had_keyboard = self._has_keyboard()
        self.hide()
        if had_keyboard:
            self.closed.emit()

    def show_lines(
        self,
        lines: Sequence[CheckLine],
        why_not: str = "",
        *,
        scope: Scope = Scope.ARTICLE,
        side_by_side: bool = False,
        switches: bool = False,
        total: int = 0,
    ) -> None:
        """List other checks; the current one stays current, or else the one at its place.

        Args:
            why_not: Why none of them can be answered; empty if they can.
            scope: Of which articles they are.
            side_by_side: Whether several articles are seen, and not one.
            switches: Whether another scope can be chosen.
            total: How many there are, where not all are listed.
        """
        was, current = max(0, self._list.currentRow()), self._current()
        self._lines, self._why_not = tuple(lines), why_not
        self._scope, self._total = scope, max(total, len(lines))
        self._switch.show_scope(scope, side_by_side=side_by_side)
        self._switch.setVisible(switches)
        for each in (self._other, self._compare):
            each.setVisible(any(line.other is not None for line in lines))
        self._list.clear()
        for line in self._lines:
            item = QListWidgetItem()
            item.setData(LINE, line)
            self._list.addItem(item)
        if self._lines:
            same = (row for row, line in enumerate(self._lines) if current and line.asks_the_same(current))
            self._list.setCurrentRow(next(same, min(was, len(self._lines) - 1)))
        self._answer.setEnabled(not why_not)
        self._allow()
        self.tell()
        if not self._lines:
            self.close_panel()

    def keep_off(self, words: QRect) -> None:
        """Move away from words that were just shown.

        Args:
            words: Where they stand, in coordinates of the window.
        """
        self._words = words
        self._place()

    def _place(self) -> None:
        """Stand above the status line, or below the top of the window where it would hide the words."""
        room, foot = self._window.rect(), self._foot()
        self.setFixedWidth(min(_WIDTH, room.width() - 2 * SMALL))
        rows = min(_ROWS_SHOWN, self._list.count())
        self.adjustSize()
        edges = 2 * self._list.frameWidth()
        self._list.setFixedHeight(sum(self._list.sizeHintForRow(row) for row in range(rows)) + edges)
        self.adjustSize()
        left = max(SMALL, min(foot.left(), room.width() - SMALL - self.width()))
        box = QRect(left, foot.top() - TIGHT - self.height(), self.width(), self.height())
        if box.intersects(self._words):
            box.moveTop(max(SMALL, self._words.top() - SMALL - self.height()))
        self.setGeometry(box)

    # ── deeds ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _current(self) -> CheckLine | None:
        row = self._list.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _allow(self) -> None:
        line = self._current()
        for each in (self._other, self._compare):
            each.setEnabled(line is not None and line.other is not None)

    def _show_words(self) -> None:
        line = self._current()
        if line is not None:
            self.wanted.emit(line)

    def _tell_across(self, signal: SignalInstance) -> None:
        line = self._current()
        if line is not None and line.other is not None:
            signal.emit(line)

    def _answer_current(self) -> None:
        line = self._current()
        if line is not None and not self._why_not:
            self.answered.emit(line)
            if self.isVisible():
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the panel's keys, follow the window's size, and close when the keyboard goes elsewhere."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                # Behind this event: only then everything else has its place.
                QTimer.singleShot(0, self, self._place)
            return False
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._close_if_left)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(watched, event)
        return False

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif watched is self._list and event.key() in _ENTERS:
            self._enter(event.modifiers())
        elif watched is self._list and event.key() in _ANSWERS:
            self._answer_current()
        else:
            return False
        return True

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ControlModifier:
            self._tell_across(self.compare_wanted)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._tell_across(self.other_wanted)
        else:
            self._show_words()

    def _has_keyboard(self) -> bool:
        # Of the window: while another one is in front, nothing of this one has the keyboard.
        holder = self._window.focusWidget()
        return holder is not None and self.isAncestorOf(holder)

    def _close_if_left(self) -> None:
        if self.isVisible() and not self._has_keyboard():
            self.hide()


def _title(scope: Scope, count: int) -> str:
    if scope is Scope.ARTICLE:
        return tr("%n check(s) in this article", "", count)
    if scope is Scope.COLUMNS:
        return tr("%n check(s) across these articles", "", count)
    return tr("%n check(s) across all articles", "", count)


class _CheckList(QListWidget):
    """A list that shows when it has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_ring(self)
