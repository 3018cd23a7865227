from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton

from core.operations.creation import create_project
from core.project.comparing import Part
from gui.compare.ruling import RulingBar
from gui.dialogs.messages import MessageBar
from gui.glossary.table import GlossaryTable
from gui.main_window.draft_file import Draft, Sort, read_drafts, write_drafts
from tests.core.project.reports import Reports
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import LEFT, MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]


def kept(hands: Hands) -> list[tuple[Sort, str]]:
    return [(draft.spot.sort, draft.text) for draft in read_drafts(hands.project.path)]


def again(hands: Hands, drafts: list[Draft], open_window: Callable[..., MainWindow]) -> Hands:
    """Close the window as if it had been killed: with what was kept then."""
    path = hands.project.path
    hands.window.close()
    write_drafts(path, drafts)
    return Hands(hands.qtbot, open_window(path, "--analyst", ANALYST))


def put_back(hands: Hands, told: str) -> None:
    bar = child(hands.window, MessageBar, "draftBar")
    assert told in bar.text
    (button,) = [each for each in bar.findChildren(QPushButton) if each.text() == "Put it back" and each.isVisible()]
    hands.qtbot.mouseClick(button, LEFT)


def cell_of(hands: Hands, words: str) -> QLineEdit:
    """Write in the cell of the glossary that holds some words."""
    hands.window.glossaries.show()
    glossary = hands.window.glossaries.glossary
    glossary.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is glossary)
    table = child(glossary, GlossaryTable)
    model = table.model()
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    table.setCurrentIndex(next(each for each in cells if words in str(each.data())))
    table.setFocus()
    hands.key(Qt.Key.Key_Return, on=table)
    return child(table.viewport(), QLineEdit)


def test_names_in_a_cell_of_the_glossary_are_kept_and_put_back(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    cell = cell_of(own_hands, "SOMTC 20")
    own_hands.write("; SOMTC hai mươi", cell)
    own_hands.qtbot.waitUntil(lambda: len(kept(own_hands)) == 1)
    ((sort, text),) = kept(own_hands)
    assert (sort, text) == (Sort.GLOSSARY, cell.text())
    drafts = read_drafts(own_hands.project.path)
    own_hands.key(Qt.Key.Key_Escape, on=cell)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    hands = again(own_hands, drafts, open_window)
    put_back(hands, "SOMTC hai mươi")
    cell = child(child(hands.window.glossaries.glossary, GlossaryTable).viewport(), QLineEdit)
    assert cell.text() == text
    hands.qtbot.waitUntil(lambda: kept(hands) == [(Sort.GLOSSARY, text)])
    hands.key(Qt.Key.Key_Return, on=cell)
    hands.qtbot.waitUntil(lambda: kept(hands) == [])
    entity = drafts[0].spot.thing
    hands.qtbot.waitUntil(lambda: "SOMTC hai mươi" in names_of(hands, entity))


def names_of(hands: Hands, identity: str) -> list[str]:
    entity = hands.project.names.entity(identity)
    return [name.text for name in entity.names] if entity is not None else []


def decide(hands: Hands, reports: Reports) -> QLineEdit:
    """Ask which day of a meeting holds; gives the line for the reason."""
    hands.window.workspaces.show_compare()
    compare = hands.window.workspaces.compare
    assert compare is not None
    compare.show_parts((Part(reports.morning), Part(reports.evening)))
    hands.qtbot.waitUntil(lambda: not compare.comparison.is_busy and not compare.board.is_behind, timeout=20_000)
    model = compare.board.model
    rows = [row for row in range(model.rowCount()) if model.lines[row].row.field == "date"]
    compare.board.table.go_to(max(rows), 1)
    child(hands.window, QAction, "decide_fact").trigger()
    line = child(compare.board, QLineEdit, "rulingReason")
    line.setFocus()
    return line


def test_the_reason_of_a_decision_is_kept_and_put_back(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    project = create_project(tmp_path / "reports.spanwise", analyst=ANALYST)
    reports = Reports.of(project)
    reports.meetings()
    project.close()
    first = Hands(qtbot, open_window(tmp_path / "reports.spanwise", "--analyst", ANALYST))
    first.write("the day it ended", decide(first, reports))
    qtbot.waitUntil(lambda: kept(first) == [(Sort.RULING, "the day it ended")])
    drafts = read_drafts(first.project.path)
    hands = again(first, drafts, open_window)
    line = decide(hands, reports)
    put_back(hands, "the day it ended")
    assert line.text() == "the day it ended"
    hands.qtbot.waitUntil(lambda: kept(hands) == [(Sort.RULING, "the day it ended")])
    bar = child(hands.window, RulingBar)
    next(each for each in bar.findChildren(QRadioButton) if each.isVisible()).click()
    child(bar, QPushButton, "rulingDecide").click()
    hands.qtbot.waitUntil(lambda: kept(hands) == [])
    last = again(hands, drafts, open_window)
    assert not child(last.window, MessageBar, "draftBar").text, "it was decided after all"


def test_a_reason_whose_fact_is_not_asked_about_goes_to_the_clipboard(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    project = create_project(tmp_path / "reports.spanwise", analyst=ANALYST)
    reports = Reports.of(project)
    reports.meetings()
    project.close()
    first = Hands(qtbot, open_window(tmp_path / "reports.spanwise", "--analyst", ANALYST))
    first.write("the day it ended", decide(first, reports))
    qtbot.waitUntil(lambda: kept(first) == [(Sort.RULING, "the day it ended")])
    hands = again(first, read_drafts(first.project.path), open_window)
    put_back(hands, "the day it ended")
    assert QGuiApplication.clipboard().text() == "the day it ended"
    assert kept(hands) == []
