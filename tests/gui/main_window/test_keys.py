from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QMenu, QToolButton, QTreeWidget

from core.model.codebook_edit import set_key
from core.operations.codebooks import change_codebook
from gui.dialogs.palette import CommandPalette, Entry
from gui.dialogs.palette_list import ENTRY
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, NONE, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


def entries(hands: Hands, words: str = ">") -> list[Entry]:
    """What the palette lists for some words."""
    hands.window.open_palette()
    palette = child(hands.window, CommandPalette)
    line, model = child(palette, QLineEdit, "paletteLine"), child(palette, QListView, "paletteList").model()
    line.selectAll()
    hands.write(words, line)
    palette.refresh()
    found: list[Entry] = [model.index(row, 0).data(ENTRY) for row in range(model.rowCount())]
    palette.close_palette()
    return found


def choose_key(hands: Hands, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> str:
    """Give an action another key in the dialog, as the analyst does; gives what the dialog says of it."""
    hands.window.show_keys()
    dialog = child(hands.window, QDialog, "shortcutsDialog")
    dialog.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    tree = child(dialog, QTreeWidget)
    (item,) = [
        each
        for each in tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
        if each.data(0, Qt.ItemDataRole.UserRole) is hands.window.actions_by_name[name]
    ]
    tree.scrollToItem(item)
    hands.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center())
    hands.qtbot.keyClick(child(dialog, QLineEdit, "keyLine"), key, modifier)
    told = child(dialog, QLabel, "keyTold").text()
    dialog.close()
    hands.window.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is hands.window)
    return told


def tag_with(hands: Hands, record_type: str, key: str) -> None:
    codebook = set_key(hands.project.codebook, record_type, key)
    hands.window.session.run(partial(change_codebook, new=codebook))


def test_the_palette_lists_every_entry_of_every_menu_with_its_key(hands: Hands) -> None:
    listed = {entry.id.partition(":")[2]: entry for entry in entries(hands)}
    wanted: dict[str, str] = {}
    todo = [menu for each in hands.window.menuBar().actions() if isinstance(menu := each.menu(), QMenu)]
    while todo:
        menu = todo.pop()
        menu.aboutToShow.emit()
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                # What is listed there are projects and analysts, and no actions.
                lists = (hands.window.menus.recent, hands.window.naming.button.choices)
                todo += [below] if below not in lists else []
            elif not action.isSeparator():
                words, _, held = action.text().partition("\t")
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or held
                wanted[action.objectName()] = keys
                assert action.statusTip(), words
    assert {name: entry.aside for name, entry in listed.items()} == wanted


def test_a_language_and_colours_are_chosen_in_the_palette(hands: Hands) -> None:
    (entry,) = [each for each in entries(hands, ">high contrast") if each.title == "High contrast"]
    was = hands.window.menus.looks.appearance()
    entry.do()
    assert hands.window.menus.looks.appearance() == "high_contrast"
    hands.window.choose_appearance(was)
    assert "Tiếng Việt" in [each.title for each in entries(hands, ">tieng viet")]


def test_an_action_of_another_workspace_says_where_it_can_be_done(hands: Hands) -> None:
    why = {entry.id.partition(":")[2]: entry.why_not for entry in entries(hands)}
    assert why["confirm_link"] == "Only in Compare"
    assert why["export_chart"] == "Only in Statistics"
    assert why["change_records"] == "Only in Review"
    assert why["find"] == ""
    hands.window.workspaces.show_review()
    why = {entry.id.partition(":")[2]: entry.why_not for entry in entries(hands)}
    assert (why["find"], why["change_records"]) == ("Only in Annotate", "")


def test_a_chosen_key_works_at_once_everywhere_and_after_a_restart(
    own_hands: Hands, open_window: Callable[..., MainWindow], project_file: Path
) -> None:
    window = own_hands.window
    choose_key(own_hands, "undo", Qt.Key.Key_9, CTRL)
    assert child(window, QAction, "undo").shortcut() == QKeySequence("Ctrl+9")
    assert [each.aside for each in entries(own_hands, ">undo") if each.title == "Undo"] == ["Ctrl+9"]
    assert "(Ctrl+9)" in child(window, QToolButton, "undoButton").toolTip()
    own_hands.tag()
    own_hands.key(Qt.Key.Key_Z, CTRL)
    assert own_hands.records("74 vụ mua bán người")
    own_hands.key(Qt.Key.Key_9, CTRL)
    assert not own_hands.records("74 vụ mua bán người")
    window.close()
    again = open_window(project_file, "--analyst", ANALYST)
    assert again.actions_by_name["undo"].shortcut() == QKeySequence("Ctrl+9")


def test_a_letter_that_was_chosen_still_types_in_a_field(own_hands: Hands) -> None:
    window = own_hands.window
    choose_key(own_hands, "toggle_dark", Qt.Key.Key_Q)
    was = window.theme.dark
    window.annotate.open_record(own_hands.record("9,46%").id)
    for line in (own_hands.enter("value"), child(window, QLineEdit, "articleFilter"), window.search_box):
        line.setFocus()
        own_hands.qtbot.keyClick(line, Qt.Key.Key_Q)
        assert window.theme.dark is was
    own_hands.reader.setFocus()
    own_hands.key(Qt.Key.Key_Q)
    assert window.theme.dark is not was


def test_the_key_of_a_type_goes_before_one_that_was_chosen(own_hands: Hands) -> None:
    window = own_hands.window
    choose_key(own_hands, "toggle_dark", Qt.Key.Key_Q)
    tag_with(own_hands, "meeting", "q")
    was = window.theme.dark
    own_hands.tag("mua bán người", key=Qt.Key.Key_Q)
    assert [each.type for each in own_hands.records("mua bán người")] == ["meeting"]
    assert window.theme.dark is was
    own_hands.undo()
    own_hands.undo()
    own_hands.reader.setFocus()
    own_hands.key(Qt.Key.Key_Q)
    assert window.theme.dark is not was
