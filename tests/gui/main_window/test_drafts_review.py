from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from gui.dialogs.messages import MessageBar
from gui.main_window.draft_file import Sort, read_drafts, write_drafts
from tests.gui.apart import kill_apart
from tests.gui.conftest import ANALYST, activate
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import LEFT, MENU_WARNINGS, Hands
from tests.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
_WORDS = "11.215"


def kept(hands: Hands) -> list[tuple[Sort, str]]:
    return [(draft.spot.sort, draft.text) for draft in read_drafts(hands.project.path)]


def typing(hands: Hands, field: str, text: str) -> Reviewing:
    """Type into a cell of the grid, and leave it open."""
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    reviewing.go(_WORDS, field)
    reviewing.key(Qt.Key.Key_F2)
    reviewing.editor.selectAll()
    hands.write(text, reviewing.editor)
    return reviewing


@pytest.mark.parametrize(("label", "field", "text"), [("Value", "value", "about 11,300"), ("Scope", "scope", "全国")])
def test_what_is_typed_in_a_cell_of_the_grid_is_kept_and_put_back_in_its_form(
    own_hands: Hands, open_window: Callable[..., MainWindow], label: str, field: str, text: str
) -> None:
    reviewing = typing(own_hands, label, text)
    record = reviewing.record(_WORDS).id
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.VALUE, text)])
    drafts, path = read_drafts(own_hands.project.path), own_hands.project.path
    reviewing.key(Qt.Key.Key_Escape, on=reviewing.editor)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    own_hands.window.close()
    write_drafts(path, drafts)
    hands = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    bar = child(hands.window, MessageBar, "draftBar")
    assert label in bar.text
    assert text in bar.text
    (button,) = [each for each in bar.findChildren(QPushButton) if each.text() == "Put it back"]
    hands.qtbot.mouseClick(button, LEFT)
    assert hands.form.record is not None
    assert hands.form.record.id == record
    assert hands.line(field).text() == text
    assert hands.line(field).hasFocus()


def test_what_a_cell_took_is_not_kept(own_hands: Hands) -> None:
    reviewing = typing(own_hands, "Scope", "toan quoc")
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.VALUE, "toan quoc")])
    reviewing.key(Qt.Key.Key_Return, on=reviewing.editor)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    assert reviewing.record(_WORDS).first("scope") is not None


def test_what_a_cell_refused_is_kept_while_another_widget_has_the_keyboard(own_hands: Hands) -> None:
    reviewing = typing(own_hands, "Period", "the day after never")
    reviewing.key(Qt.Key.Key_Return, on=reviewing.editor)
    reviewing.workspace.bar.filter_line.setFocus()
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.VALUE, "the day after never")])


KILLED = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from gui.app import build
from gui.main_window.draft_file import read_drafts
application, window = build(sys.argv[1:4])
QTest.qWait(1)
window.activateWindow()
window.workspaces.show_review()
review = window.workspaces.review
while review.records.asking.is_busy:
    QTest.qWait(50)
review.bar.choose_type("statistic")
record = next(each for each in window.session.project.records() if each.mentions[0].anchor.exact == "11.215 vụ")
review.table.go_to(record.id, "scope")
review.table.begin_edit()
review.table.cells.editor.setFocus()
QTest.keyClicks(review.table.cells.editor, "toan quoc nam")
while not read_drafts(Path(sys.argv[1])):
    QTest.qWait(50)
print("kept", flush=True)
time.sleep(600)
"""


def test_a_cell_that_is_being_typed_survives_a_kill(
    qtbot: QtBot, project_file: Path, open_window: Callable[..., MainWindow]
) -> None:
    assert kill_apart(KILLED, project_file, "--analyst", ANALYST) == "kept"
    hands = Hands(qtbot, open_window(project_file, "--analyst", ANALYST))
    assert "toan quoc nam" in child(hands.window, MessageBar, "draftBar").text


def test_a_value_for_many_records_is_handed_back_on_the_clipboard(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    reviewing = Reviewing(own_hands)
    reviewing.show("Statistic")
    reviewing.go(_WORDS, "Scope")
    own_hands.qtbot.wait(10)
    own_hands.qtbot.mouseClick(reviewing.workspace.bar.change, LEFT)
    dialog = reviewing.dialog()
    dialog.activateWindow()
    own_hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    own_hands.qtbot.mouseClick(dialog.value, LEFT)
    own_hands.qtbot.keyClicks(dialog.value, "national")
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.DIALOG, "national")])
    drafts, path = read_drafts(own_hands.project.path), own_hands.project.path
    own_hands.qtbot.mouseClick(dialog.cancel, LEFT)
    activate(own_hands.qtbot, own_hands.window)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    own_hands.window.close()
    write_drafts(path, drafts)
    hands = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    bar = child(hands.window, MessageBar, "draftBar")
    (button,) = [each for each in bar.findChildren(QPushButton) if each.text() == "Put it back"]
    hands.qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == "national"
