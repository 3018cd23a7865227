from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableWidget, QToolButton
from shiboken6 import isValid

from core.model.codebook_toml import default_codebook_source
from gui.codebook.window import CodebookWindow
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, FIGURE, LEFT, SHIFT, Hands

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)]


def opened(hands: Hands) -> CodebookWindow:
    """Open the codebook by its key."""
    hands.key(Qt.Key.Key_B, CTRL | SHIFT, on=hands.reader)
    window = child(hands.window, CodebookWindow, "codebookDialog")
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def write(hands: Hands, line: QWidget, text: str) -> None:
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    hands.qtbot.keyClicks(line, text)
    hands.qtbot.keyClick(line, Qt.Key.Key_Return)


def press(hands: Hands, window: CodebookWindow, name: str) -> None:
    hands.qtbot.mouseClick(child(window, QPushButton, name), LEFT)


def answer(hands: Hands, window: CodebookWindow, words: str) -> None:
    shown = [each for each in window.message_bar.findChildren(QPushButton) if each.isVisible()]
    (button,) = [each for each in shown if each.text().replace("&", "") == words]
    hands.qtbot.mouseClick(button, LEFT)


def buttons(hands: Hands) -> list[str]:
    found = hands.reader.tag_bar.findChildren(QToolButton)
    return [each.accessibleName() for each in found if not each.isHidden()]


def colour(hands: Hands, kind: str) -> QColor:
    return QColor(hands.reader.theme.style(kind).line)


def test_form_keys_bar_menu_colours_and_list_follow_at_once_and_undo_takes_all_back(own_hands: Hands) -> None:
    hands = own_hands
    hands.tag(FIGURE)
    window = opened(hands)
    before = colour(hands, "statistic").name()
    assert window.page.tree.choose("statistic", "")
    editor = window.page.type_editor
    write(hands, child(editor, QLineEdit, "name_en"), "Figure")
    write(hands, child(editor, QLineEdit, "typeKey"), "f")
    hands.qtbot.mouseClick(child(editor, QToolButton, "colour_332288"), LEFT)
    assert window.page.tree.choose("statistic", "scope")
    write(hands, child(window.page.field_editor, QLineEdit, "name_en"), "Counted")
    press(hands, window, "addField")
    write(hands, child(window, QLineEdit, "newName"), "Revised")
    assert "Tag as Figure" not in buttons(hands)

    press(hands, window, "applyDraft")
    assert "Tag as Figure" in buttons(hands)
    assert "Tag as Statistic" not in buttons(hands)
    tags = {action.objectName(): action for action in hands.window.annotate.tag_actions}
    assert (tags["tag_statistic"].text(), tags["tag_statistic"].shortcut().toString()) == ("Tag figure", "F")
    assert colour(hands, "statistic").name() != before
    assert hands.row("revised").field.labels.best() == "Revised"
    assert hands.row("scope").field.labels.best() == "Counted"
    model = hands.window.annotate.record_list.table.model()
    shown = [str(model.index(row, column).data()) for row in range(model.rowCount()) for column in range(2)]
    assert any("Figure" in each for each in shown)
    assert not any("Statistic" in each for each in shown)

    answer(hands, window, "Undo")
    assert "Tag as Statistic" in buttons(hands)
    assert colour(hands, "statistic").name() == before
    assert window.draft.codebook == hands.project.codebook
    assert hands.row("scope").field.labels.best() == "Scope"


def test_a_new_type_is_tagged_with_its_key_at_once(own_hands: Hands) -> None:
    hands = own_hands
    window = opened(hands)
    press(hands, window, "addType")
    write(hands, child(window, QLineEdit, "newName"), "Operation")
    press(hands, window, "applyDraft")
    window.close()
    hands.window.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is hands.window)
    hands.reader.setFocus()
    hands.tag(FIGURE, key=Qt.Key.Key_O)
    assert hands.record(FIGURE).type == "operation"


def test_a_click_on_a_value_that_fits_no_longer_shows_it_in_its_article(own_hands: Hands) -> None:
    hands = own_hands
    window = opened(hands)
    window.page.tree.choose("meeting", "date")
    hands.qtbot.keyClick(window.page.tree, Qt.Key.Key_Delete)
    table = child(window, QTableWidget, "misfits")
    hands.qtbot.waitUntil(lambda: table.rowCount() > 0)
    press(hands, window, "showMisfits")
    item = table.item(table.rowCount() - 1, 0)
    assert item is not None
    hands.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualItemRect(item).center())
    shown = hands.form.record
    assert shown is not None
    assert shown.type == "meeting"
    assert shown.article == hands.window.annotate.article
    window.draft.step_back()


def test_under_the_codebook_of_others_the_records_of_types_it_lacks_stay(own_hands: Hands, tmp_path: Path) -> None:
    hands = own_hands
    other = tmp_path / "other.toml"
    other.write_text(default_codebook_source().replace('id = "statistic"', 'id = "number"'), encoding="utf-8")
    before = hands.project.records()
    held = [record for record in before if record.type == "statistic"]
    window = opened(hands)
    window.import_file(other)
    table = child(window, QTableWidget, "misfits")
    hands.qtbot.waitUntil(lambda: table.rowCount() == len(held))
    press(hands, window, "applyDraft")
    assert hands.project.records() == before
    hands.window.annotate.open_record(held[0].id)
    title = child(hands.form, QLabel, "recordTitle")
    assert "no type “statistic” any more" in title.text()
    hands.window.annotate.open_record("")
    assert "No record is open." in title.text()
    answer(hands, window, "Undo")
    hands.window.annotate.open_record(held[0].id)
    assert hands.form.record is not None
    assert hands.row("value").isVisible()
    assert hands.project.records() == before


def test_there_is_one_window_and_it_holds_the_main_window_open_for_a_changed_draft(own_hands: Hands) -> None:
    hands = own_hands
    window = opened(hands)
    action = child(hands.window, QAction, "edit_codebook")
    action.trigger()
    assert hands.window.findChildren(CodebookWindow) == [window]
    assert window.page.tree.choose("meeting", "")
    write(hands, child(window.page.type_editor, QLineEdit, "name_en"), "Conference")
    assert not hands.window.close()
    assert hands.window.isVisible()
    assert "Closing loses the draft" in window.message_bar.text
    answer(hands, window, "Close without it")
    assert not hands.window.isVisible()
    hands.qtbot.waitUntil(lambda: not isValid(window))


def test_it_follows_dark_colours(own_hands: Hands) -> None:
    hands = own_hands
    window = opened(hands)
    light = window.styleSheet()
    hands.window.toggle_dark()
    hands.qtbot.waitUntil(lambda: window.styleSheet() != light)
    hands.window.toggle_dark()
    hands.qtbot.waitUntil(lambda: window.styleSheet() == light)
