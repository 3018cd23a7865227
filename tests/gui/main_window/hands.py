"""Mouse and keyboard of an analyst: real events only, and what can be seen afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QInputMethodEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

from core.model.change import ActKind
from core.text.span import Span
from gui.dialogs.messages import MessageBar
from gui.form.field_row import FieldRow
from gui.form.line_edit import ValueEdit
from gui.form.text_edit import TextEdit
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from core.model.record import Record, Value
    from core.project.project import Project
    from gui.main_window.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MENU_WARNINGS = r"This plugin does not support (raise\(\)|grabbing the keyboard)"
"""What the offscreen platform says whenever a menu pops up."""
SENTENCE = "Tại Việt Nam, số vụ vi phạm"
ROOM = 60
"""Pixels between words and the edge of the page, so that a press on them scrolls nothing."""
FIGURE = "74 vụ mua bán người"


class Hands:
    """Points, drags and types in one window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.reader = window.annotate.reader
        self.form = window.annotate.form

    # ── the project behind ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def project(self) -> Project:
        return self.window.session.project

    @property
    def acts(self) -> int:
        """How many things the analyst did that stand in the history."""
        return sum(act.kind is not ActKind.SETUP for act in self.project.history(limit=10_000))

    def records(self, words: str) -> list[Record]:
        """Records of the open article whose first mention is these words."""
        records = self.project.records(article=self.window.annotate.article)
        return [record for record in records if record.mentions[0].anchor.exact == words]

    def record(self, words: str) -> Record:
        (found,) = self.records(words)
        return found

    def value(self, field: str) -> Value:
        """The first value that the record in the form holds in a field, as the store has it."""
        shown = self.form.record
        assert shown is not None
        record = self.project.record(shown.id)
        assert record is not None
        value = record.first(field)
        assert value is not None
        return value

    # ── the article ─────────────────────────────────────────────────────────────────────────────────────────────

    def open(self, file: str) -> None:
        self.window.annotate.open_article(self.project.find_article(file).id)

    def span(self, words: str, after: str = "") -> Span:
        text = self.reader.text
        start = text.index(words, text.index(after) + len(after) if after else 0)
        return Span(start, start + len(words))

    def look(self, span: Span) -> None:
        """Bring words into view, without the flash that showing them makes."""
        self.reader.select_span(span.start, span.end)
        self.reader.clear_selection()
        view, box = self.reader.viewport().rect(), self.reader.span_rect(span.start, span.end)
        if not view.adjusted(0, ROOM, 0, -ROOM).contains(box):
            bar = self.reader.verticalScrollBar()
            bar.setValue(bar.value() + box.center().y() - view.center().y())

    def drag(self, span: Span, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Drag over words; the modifier is held while releasing."""
        self.look(span)
        first = self.reader.span_rect(span.start, span.start + 1)
        last = self.reader.span_rect(span.end - 1, span.end)
        begin, end = QPoint(first.left() + 1, first.center().y()), QPoint(last.right() + 1, last.center().y())
        self.qtbot.mousePress(self.reader.viewport(), LEFT, pos=begin)
        for point in ((begin + end) / 2, end):
            self.move(self.reader.viewport(), point, LEFT)
        self.qtbot.mouseRelease(self.reader.viewport(), LEFT, modifier, pos=end)

    def point_at(self, words: str, after: str = SENTENCE[:4]) -> None:
        """Drag over words of the sentence with the figures."""
        self.drag(self.span(words, after))

    def click(self, span: Span) -> None:
        """Click in the middle of words."""
        self.look(span)
        middle = (span.start + span.end) // 2
        self.qtbot.mouseClick(self.reader.viewport(), LEFT, pos=self.reader.span_rect(middle, middle + 1).center())

    def hover(self, span: Span) -> None:
        self.move(self.reader.viewport(), self.reader.span_rect(span.start, span.end).center())

    def tag(self, words: str = FIGURE, after: str = "", key: Qt.Key = Qt.Key.Key_T) -> None:
        self.drag(self.span(words, after))
        self.key(key)

    def move(self, widget: QWidget, point: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        """Move the mouse; QTest's own move carries no button."""
        place = QPointF(point)
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, widget.mapToGlobal(place), Qt.MouseButton.NoButton, buttons, NONE
        )
        QApplication.sendEvent(widget, event)

    # ── keys ────────────────────────────────────────────────────────────────────────────────────────────────────

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        """Press a key where the keyboard is; in the article where nothing has it."""
        self.qtbot.keyClick(on or self.window.focusWidget() or self.reader, key, modifier)

    def undo(self) -> None:
        self.key(Qt.Key.Key_Z, CTRL)

    def redo(self) -> None:
        self.key(Qt.Key.Key_Y, CTRL)

    def write(self, text: str, on: QWidget | None = None) -> None:
        """Type text through the input method, as a Vietnamese or Chinese keyboard does."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        target = on or self.window.focusWidget()
        assert target is not None
        QApplication.sendEvent(target, event)

    # ── the form ────────────────────────────────────────────────────────────────────────────────────────────────

    def row(self, field: str) -> FieldRow:
        return child(self.form, FieldRow, f"field_{field}")

    def line(self, field: str) -> ValueEdit | TextEdit:
        editor = self.row(field).line.editor
        assert isinstance(editor, (ValueEdit, TextEdit))
        return editor

    def enter(self, field: str) -> ValueEdit | TextEdit:
        """Put the keyboard into a field by a click."""
        line = self.line(field)
        self.form.ensureWidgetVisible(line)
        self.qtbot.mouseClick(line, LEFT)
        assert line.hasFocus()
        return line

    def type_into(self, field: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> ValueEdit | TextEdit:
        """Replace what a field shows by a text and leave it with a key."""
        line = self.enter(field)
        line.selectAll()
        self.write(text)
        self.key(key)
        return line

    def told(self, field: str) -> str:
        """Everything that stands in a field, as a reader would see it."""
        # What was added to a layout is shown when the events of this moment are done.
        self.qtbot.wait(1)
        row = self.row(field)
        labels = [each.text() for each in row.findChildren(QLabel) if each.isVisible()]
        chips = [each.text() for each in row.findChildren(QToolButton) if each.isVisible()]
        return " | ".join(labels + chips)

    # ── what pops up ────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def message(self) -> str:
        bar = self.window.message_bar
        return bar.text if bar.isVisible() else ""

    def offers(self) -> list[str]:
        return [button.text() for button in self._buttons()]

    def press(self, words: str) -> None:
        """Press a button of the message bar."""
        (button,) = [each for each in self._buttons() if each.text() == words]
        self.qtbot.mouseClick(button, LEFT)

    def _buttons(self) -> list[QPushButton]:
        bar = child(self.window, MessageBar)
        return [each for each in bar.findChildren(QPushButton) if each.isVisible() and not each.isCheckable()]

    def choose(self, menu: QMenu, words: str) -> None:
        """Click an entry of a menu; submenus and menus that are not up yet pop up first."""
        if not menu.isVisible():
            menu.popup(QPoint(40, 40))
        (action,) = [each for each in menu.actions() if each.text().replace("&", "").rstrip("…") == words]
        self.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def picture(self, widget: QWidget, span: Span | None = None) -> QImage:
        """What a widget looks like now, or the words of a span in the article."""
        if span is None:
            return widget.grab().toImage()
        return self.reader.viewport().grab(self.reader.span_rect(span.start, span.end)).toImage()


def enter_and_leave(widget: QWidget, *, over: bool) -> None:
    """Bring the mouse over a widget, or take it away."""
    place = QPointF(3, 3)
    event = QEnterEvent(place, place, widget.mapToGlobal(place)) if over else QEvent(QEvent.Type.Leave)
    QApplication.sendEvent(widget, event)
