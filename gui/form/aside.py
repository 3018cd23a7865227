"""A line or two beneath a field, opened for a note, a correction or another name; no dialog stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.form.line_edit import ENTER_KEYS, ValueEdit
from gui.form.text_edit import TextEdit
from gui.theme.spacing import HAIR, TIGHT
from gui.theme.type_scale import Step, points

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.form.offers import Offer
    from gui.theme.theme import Theme

_MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that an aside asks.

    Attributes:
        name: What stands in the line while it is empty, and its name for assistive tools.
        text: What stands in it at first.
        tall: Whether it takes several lines.
        offers: Completes what is typed.
    """

    name: str
    text: str = ""
    tall: bool = False
    offers: Callable[[str], Sequence[Offer]] | None = None


class Aside(QFrame):
    """Asks one or two things. Enter or Ctrl+Enter gives the answers, Esc none; the keyboard goes back where it was.

    Signals:
        given: (tuple of str) the answers, where they differ from what stood there.
        closed: it is answered or given up, and goes.
    """

    given = Signal(object)
    closed = Signal()

    def __init__(
        self, caption: str, questions: Sequence[Question], theme: Theme, parent: QWidget, *, keeps: bool = True
    ) -> None:
        """Ask.

        Args:
            keeps: Whether leaving the aside gives the answers; else only Enter does.
        """
        super().__init__(parent)
        self.setObjectName("aside")
        self.setAccessibleName(caption)
        self._keeps, self._came_from = keeps, QApplication.focusWidget()
        self._at_first = tuple(question.text.strip() for question in questions)
        self._answered = False
        self._chosen = ""
        self.setStyleSheet(f"#aside {{ border-left: 2px solid {theme.palette.accent}; }}")
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, 0, 0, HAIR)
        column.setSpacing(HAIR)
        told = QLabel(caption, self)
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setStyleSheet(f"color: {theme.palette.muted}; font-size: {points(Step.CAPTION)}pt;")
        column.addWidget(told)
        self.lines = [self._ask(question, theme) for question in questions]
        for line in self.lines:
            column.addWidget(line)
            line.installEventFilter(self)

    def _ask(self, question: Question, theme: Theme) -> ValueEdit | TextEdit:
        line: ValueEdit | TextEdit
        if question.tall:
            line = TextEdit(theme, self, most_lines=_MOST_LINES)
        else:
            line = ValueEdit(self)
            if question.offers is not None:
                line.complete_with(question.offers)
                line.chosen.connect(self._take_offer)
        line.setAccessibleName(question.name)
        line.setPlaceholderText(question.name)
        line.show_text(question.text)
        line.left.connect(self._take_leaving)
        return line

    def follow(self, editor: QWidget) -> None:
        """Come after an editor when Tab is pressed."""
        for line in self.lines:
            QWidget.setTabOrder(editor, line)
            editor = line

    def take_keyboard(self) -> None:
        """Put the caret into the first line, its text selected."""
        self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.lines[0].selectAll()

    def commit(self) -> None:
        """Give the answers if they say something new, and close; an aside that keeps nothing only closes."""
        self._close(give=self._keeps, back=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc before the lines do."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or watched not in self.lines:
            return super().eventFilter(watched, event)
        line = next(each for each in self.lines if each is watched)
        if line.is_composing:
            return super().eventFilter(watched, event)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._close(give=False)
            return True
        if event.key() in ENTER_KEYS and not shift:
            if line is self.lines[-1] or control:
                self._close(give=True)
            else:
                self.lines[self.lines.index(line) + 1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _take_offer(self, offer: Offer) -> None:
        self._chosen = offer.stored

    def _take_leaving(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._close(give=self._keeps, back=False)

    def _close(self, *, give: bool, back: bool = True) -> None:
        if self._answered:
            return
        self._answered = True
        answers = tuple(line.text().strip() for line in self.lines)
        if back and self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        if give and (answers != self._at_first or self._chosen):
            self.given.emit((self._chosen, *answers[1:]) if self._chosen else answers)
