from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from gui.actions.keys import KeyBook
from gui.actions.verbs import keys_of, make_actions
from gui.dialogs.shortcuts import ShortcutsDialog
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

pytestmark = pytest.mark.gui
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Editor:
    """The dialog as somebody sees it who chooses keys."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.owner = QWidget()
        qtbot.addWidget(self.owner)
        self.actions = make_actions(self.owner, theme)
        self.tag = tag = QAction("Tag hội nghị", self.owner)
        tag.setObjectName("tag_meeting")
        tag.setShortcut("M")
        self.book = KeyBook(self.actions, lambda: [tag], self.owner)
        groups = [("File", [self.actions["export"]]), ("Edit", [self.actions["undo"], self.actions["redo"]])]
        self.dialog = ShortcutsDialog([*groups, ("Code", [tag])], self.book)
        qtbot.addWidget(self.dialog)
        self.dialog.open()
        self.tree = child(self.dialog, QTreeWidget)
        self.line = child(self.dialog, QLineEdit, "keyLine")

    def items(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            assert group is not None
            for row in range(group.childCount()):
                item = group.child(row)
                assert item is not None
                yield item

    def shown(self) -> list[str]:
        return [item.text(0) for item in self.items() if not item.isHidden()]

    def click(self, words: str) -> None:
        item = next(each for each in self.items() if each.text(0) == words)
        place = self.tree.visualItemRect(item).center()
        self.qtbot.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        QApplication.sendEvent(self.line, QKeyEvent(QEvent.Type.KeyPress, key, modifier, text))

    def keys(self, name: str) -> tuple[str, ...]:
        return keys_of(self.actions[name])

    def told(self) -> str:
        return child(self.dialog, QLabel, "keyTold").text()

    def button(self, name: str) -> QPushButton:
        return child(self.dialog, QPushButton, name)


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Editor:
    return Editor(qtbot, theme)


def test_actions_are_grouped_as_the_menus_are(editor: Editor) -> None:
    groups = [editor.tree.topLevelItem(number) for number in range(5)]
    titles = ["File", "Edit", "Code", "In the article", "Side by side"]
    assert [group.text(0) for group in groups if group is not None] == titles
    assert editor.shown()[:4] == ["Export", "Undo", "Redo", "Tag hội nghị"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("take back", ["Undo"]), ("ctrl+y", ["Redo"]), ("hoi nghi", ["Tag hội nghị"]), ("code", ["Tag hội nghị"])],
)
def test_typing_narrows_by_name_key_and_menu(editor: Editor, typed: str, found: list[str]) -> None:
    editor.qtbot.keyClicks(child(editor.dialog, QLineEdit, "shortcutSearch"), typed)
    assert [each for each in editor.shown() if each in ("Undo", "Redo", "Export", "Tag hội nghị")] == found


def test_keys_that_a_part_of_the_window_holds_stand_beside_those_of_the_window(qtbot: QtBot, theme: Theme) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = make_actions(owner, theme)
    names = ("confirm_link", "cut_link", "move_link", "link_fact", "decide_fact", "cut_fact")
    dialog = ShortcutsDialog([("Compare", [actions[name] for name in names])], KeyBook(actions, list, owner), owner)
    tree = child(dialog, QTreeWidget)
    group = tree.topLevelItem(0)
    assert group is not None
    lines = [group.child(row) for row in range(group.childCount())]
    assert [(line.text(0), line.text(1)) for line in lines if line is not None] == [
        ("Confirm link", "Enter"),
        ("Cut link", "X   Del"),
        ("Move link", "Shift+L   M"),
        ("Link fact", "L"),
        ("Decide which holds", "R"),
        ("Not one thing", "Del"),
    ]


def test_a_menu_names_the_key_that_a_part_holds_until_another_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = make_actions(owner, theme)
    book = KeyBook(actions, list, owner)
    assert actions["link_fact"].text() == "Lin&k fact…\tL"
    book.choose("link_fact", ["Ctrl+Alt+L"])
    assert actions["link_fact"].text() == "Lin&k fact…"
    book.reset("link_fact")
    assert actions["link_fact"].text() == "Lin&k fact…\tL"


def test_what_fits_nothing_says_so(editor: Editor) -> None:
    editor.qtbot.keyClicks(child(editor.dialog, QLineEdit, "shortcutSearch"), "zzz")
    assert editor.shown() == []
    assert "No key fits “zzz”." in [label.text() for label in editor.dialog.findChildren(QLabel) if label.isVisible()]


def test_a_click_and_the_keys_are_all_it_takes(editor: Editor) -> None:
    chosen: list[object] = []
    editor.book.chosen.connect(chosen.append)
    editor.click("Undo")
    assert editor.line.hasFocus()
    editor.press(Qt.Key.Key_9, CTRL)
    assert editor.keys("undo") == ("Ctrl+9",)
    assert "(Ctrl+9)" in editor.actions["undo"].toolTip()
    assert next(item.text(1) for item in editor.items() if item.text(0) == "Undo") == "Ctrl+9"
    assert chosen == [{"undo": ("Ctrl+9",)}]


def test_who_would_lose_a_key_is_named_first(editor: Editor) -> None:
    editor.click("Undo")
    editor.press(Qt.Key.Key_E, CTRL)
    assert editor.told() == "Ctrl+E is a key of “Export”, which would lose it."
    assert (editor.keys("undo"), editor.keys("export")) == (("Ctrl+Z",), ("Ctrl+E",))
    editor.button("leaveKey").click()
    assert editor.told() == ""
    editor.press(Qt.Key.Key_E, CTRL)
    editor.button("takeKey").click()
    assert (editor.keys("undo"), editor.keys("export")) == (("Ctrl+E",), ())


@pytest.mark.parametrize(
    ("key", "modifier", "text"),
    [
        *((Qt.Key.Key_M, NONE, "m"), (Qt.Key.Key_5, NONE, "5"), (Qt.Key.Key_Return, NONE, "\r")),
        *((Qt.Key.Key_Right, CTRL, ""), (Qt.Key.Key_Home, CTRL | Qt.KeyboardModifier.ShiftModifier, "")),
    ],
)
def test_keys_of_types_and_of_the_article_cannot_be_taken(
    editor: Editor, key: Qt.Key, modifier: Qt.KeyboardModifier, text: str
) -> None:
    editor.click("Undo")
    editor.press(key, modifier, text)
    assert "cannot be chosen" in editor.told()
    assert editor.keys("undo") == ("Ctrl+Z",)


def test_the_key_of_a_type_is_the_codebooks(editor: Editor) -> None:
    editor.click("Tag hội nghị")
    assert not editor.line.isEnabled()
    assert any("chosen in the codebook" in label.text() for label in editor.dialog.findChildren(QLabel))


def test_a_chosen_key_rests_while_a_type_has_it(editor: Editor) -> None:
    chosen: list[object] = []
    editor.book.chosen.connect(chosen.append)
    editor.click("Undo")
    editor.press(Qt.Key.Key_Q, NONE, "q")
    assert editor.keys("undo") == ("Q",)
    editor.tag.setShortcut("Q")
    editor.book.settle()
    assert editor.keys("undo") == ()
    editor.click("Redo")
    editor.click("Undo")
    assert editor.told() == "In this project Q does “Tag hội nghị” instead."
    editor.tag.setShortcut("M")
    editor.book.settle()
    assert editor.keys("undo") == ("Q",)
    assert chosen == [{"undo": ("Q",)}]


def test_a_key_that_a_part_of_the_window_holds_is_named(editor: Editor) -> None:
    editor.click("Undo")
    editor.press(Qt.Key.Key_R, NONE, "r")
    assert editor.keys("undo") == ("R",)
    assert editor.told() == "Side by side R also stays the key of “Decide which holds”."


def test_one_or_all_get_their_usual_keys_again(editor: Editor) -> None:
    editor.click("Undo")
    editor.press(Qt.Key.Key_E, CTRL)
    editor.button("takeKey").click()
    editor.button("resetKey").click()
    assert (editor.keys("undo"), editor.keys("export")) == (("Ctrl+Z",), ())
    editor.button("resetAllKeys").click()
    assert editor.keys("export") == ("Ctrl+E",)


def test_backspace_takes_the_key_away_and_escape_and_tab_lead_out(editor: Editor) -> None:
    editor.click("Redo")
    editor.press(Qt.Key.Key_Backspace)
    assert editor.keys("redo") == ()
    editor.press(Qt.Key.Key_Escape)
    assert editor.tree.hasFocus()
    assert editor.dialog.isVisible()
    editor.click("Redo")
    editor.qtbot.keyClick(editor.line, Qt.Key.Key_Tab)
    assert not editor.line.hasFocus()
