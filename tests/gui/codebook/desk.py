from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QToolButton,
    QTreeWidgetItem,
    QWidget,
)

from core.model.codebook_toml import load_default_codebook
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.model.codebook import Codebook, Field, RecordType
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.codebook.window import CodebookWindow

LEFT = Qt.MouseButton.LeftButton
BOOK = load_default_codebook()
Found = TypeVar("Found", bound=QWidget)


class Desk:
    """Mouse and keyboard in one window of the codebook."""

    def __init__(self, qtbot: QtBot, session: Session, window: CodebookWindow) -> None:
        self.qtbot, self.session, self.window = qtbot, session, window

    @property
    def draft(self) -> Codebook:
        return self.window.draft.codebook

    @property
    def project(self) -> Project:
        return self.session.project

    def type(self, name: str) -> RecordType:
        return self.draft.type(name)

    def field(self, kind: str, name: str) -> Field:
        return self.draft.type(kind).field(name)

    def at(self, kind: type[Found], name: str, within: QWidget | None = None) -> Found:
        return child(within or self.window, kind, name)

    def choose(self, kind: str, field: str = "") -> None:
        """Click a line of the tree."""
        tree = self.window.page.tree
        tree.expandAll()
        assert tree.choose(kind, field)
        item = current(self.window)
        tree.clearSelection()
        tree.setCurrentIndex(QModelIndex())
        tree.scrollToItem(item)
        self.qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(item).center())
        assert tree.current == (kind, field)

    @property
    def editor(self) -> QWidget:
        page = self.window.page
        return page.field_editor if page.field_editor.isVisible() else page.type_editor

    def write(self, name: str, text: str, end: Qt.Key = Qt.Key.Key_Tab) -> None:
        widget = self.at(QWidget, name, self.editor)
        assert isinstance(widget, (QLineEdit, QPlainTextEdit))
        widget.setFocus()
        widget.selectAll()
        self.qtbot.keyClicks(widget, text)
        self.qtbot.keyClick(widget, end)

    def press(self, name: str, kind: type[QPushButton | QToolButton] = QPushButton) -> None:
        button = self.at(kind, name)
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, LEFT)

    def tick(self, name: str) -> None:
        box = self.at(QCheckBox, name, self.editor)
        self.qtbot.keyClick(box, Qt.Key.Key_Space)

    def pick(self, name: str, words: str) -> None:
        """Choose from a list by typing the first letters."""
        box = self.at(QComboBox, name, self.editor)
        assert box.findText(words) >= 0
        box.setFocus()
        for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * box.findText(words)):
            self.qtbot.keyClick(box, key)
        assert box.currentText() == words

    def outlook(self) -> str:
        label = self.at(QLabel, "codebookOutlook")
        self.qtbot.waitUntil(lambda: "Looking" not in label.text())
        return label.text()

    def offer(self, words: str) -> None:
        bar = self.window.message_bar
        shown = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
        (button,) = [each for each in shown if each.text().replace("&", "") == words]
        self.qtbot.mouseClick(button, LEFT)


def current(window: CodebookWindow) -> QTreeWidgetItem:
    item = window.page.tree.currentItem()
    assert item is not None
    return item


def line(desk: Desk, kind: int, field: int | None = None) -> QRect:
    """Where a line of the tree stands."""
    item = desk.window.page.tree.topLevelItem(kind)
    assert item is not None
    if field is not None:
        item = item.child(field)
        assert item is not None
    return desk.window.page.tree.visualItemRect(item)


def middle(table: QTableWidget, row: int) -> QPoint:
    item = table.item(row, 0)
    assert item is not None
    return table.visualItemRect(item).center()


def numbers(told: str) -> list[int]:
    """Types, records, values that fit no longer, and values of fields that go."""
    return [int(each) for each in re.findall(r"\d+", told)]


def name_new(desk: Desk, what: str, name: str) -> None:
    """Add a type or field that is called so, as an input method writes it."""
    desk.press(what)
    line = desk.at(QLineEdit, "newName")
    line.clear()
    line.insert(name)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
