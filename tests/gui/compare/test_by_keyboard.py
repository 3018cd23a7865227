"""Comparing from beginning to end without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton, QWidget

from core.analysis.alignment.links import LinkState
from core.operations.creation import create_project
from core.project.comparing import Part
from core.project.rulings import rulings_of
from gui.compare.board_model import FACT_COLUMN
from tests.core.project.reports import Reports, bring_in
from tests.gui.compare.comparing import LONG, Comparing
from tests.gui.conftest import ANALYST, activate
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
MOST_TABS = 40


class Keys(Comparing):
    """The keyboard, and nothing but the keyboard."""

    def settle(self) -> None:
        compare = self.compare
        self.hands.qtbot.waitUntil(
            lambda: not (compare.comparison.is_busy or compare.board.is_behind or compare.carrying.is_reading),
            timeout=LONG,
        )

    def type(self, words: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, words)

    def tab_to(self, name: str) -> None:
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if _named(focused) == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(name)

    def choose(self, name: str) -> None:
        """Ask for another article in the column with the keyboard, and type its name."""
        window = self.hands.window
        self.press(Qt.Key.Key_C)
        self.hands.qtbot.waitUntil(lambda: _named(QApplication.focusWidget()) == "partFilter")
        self.type(name)
        self.press(Qt.Key.Key_Return)
        # Without a window manager nobody else brings the window back.
        window.activateWindow()
        self.hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        self.settle()

    def walk_to(self, fact: str) -> None:
        """Go down the board to a fact, then right to its first article."""
        table = self.compare.board.table
        for _ in range(table.model().rowCount()):
            if table.model().index(table.currentIndex().row(), FACT_COLUMN).data() == fact:
                break
            self.press(Qt.Key.Key_Down)
        assert table.model().index(table.currentIndex().row(), FACT_COLUMN).data() == fact

    def joined(self) -> dict[tuple[int, ...], tuple[tuple[int, ...], LinkState]]:
        return {link.a: (link.b, link.state) for link in self.pair.links}


def _named(widget: QWidget | None) -> str:
    return widget.objectName() if widget is not None else ""


@pytest.fixture
def reports(tmp_path: Path) -> Reports:
    project = create_project(tmp_path / "reports.spanwise", analyst=ANALYST)
    made = Reports.of(project)
    made.meetings()
    bring_in(project, "noon.txt", "Hội nghị SOMTC 20\n\nTrưa 24/9/2020, hội nghị SOMTC 20 họp.\n")
    project.close()
    return made


@pytest.fixture
def keys(qtbot: QtBot, shared_window: MainWindow, reports: Reports, tmp_path: Path) -> Keys:
    assert shared_window.projects.open(tmp_path / "reports.spanwise", analyst=ANALYST)
    activate(qtbot, shared_window)
    hands = Hands(qtbot, shared_window)
    hands.open("morning")
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_2, CTRL)
    made = Keys(hands)
    made.settle()
    return made


def test_from_choosing_to_exporting_without_the_mouse(
    keys: Keys, reports: Reports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, acts = keys.hands.project, keys.hands.acts

    # Choose: the other column first, then another article for it.
    keys.tab_to("compareRight")
    noon = Part(project.find_article("noon").id)
    for name, part in (("noon", noon), ("evening", Part(reports.evening))):
        keys.choose(name)
        assert keys.compare.parts == (Part(reports.morning), part)

    # Link.
    keys.tab_to("compareLeft")
    keys.press(Qt.Key.Key_J)
    first = keys.link
    keys.press(Qt.Key.Key_Return)
    assert keys.joined()[first.a] == (first.b, LinkState.CONFIRMED)

    # Cut.
    keys.press(Qt.Key.Key_X)
    assert first.a not in keys.joined()
    keys.press(Qt.Key.Key_L)
    keys.press(Qt.Key.Key_Return)
    linked = keys.joined()[first.a]
    assert linked[1] is LinkState.CONFIRMED

    # Move.
    keys.press(Qt.Key.Key_M)
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    assert keys.joined()[first.a] != linked

    # Rule.
    keys.settle()
    keys.tab_to("claimBoard")
    keys.walk_to("Date")
    keys.press(Qt.Key.Key_R)
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Tab)
    assert _named(QApplication.focusWidget()) == "rulingReason"
    keys.type("it ended a day later")
    keys.press(Qt.Key.Key_Return)
    keys.settle()
    (ruling,) = rulings_of(project)
    assert ruling.chosen is not None
    assert ruling.reason == "it ended a day later"

    # Export.
    to = tmp_path / "claims.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), "(*.xlsx)"))
    keys.press(Qt.Key.Key_E)
    keys.hands.qtbot.waitUntil(lambda: not keys.compare.board.export.is_writing)
    cells = [str(cell) for row in load_workbook(to).worksheets[0].values for cell in row]
    assert {"24/9/2020", "25/9/2020"} <= set(cells)

    # Each of the five is one act, and undo takes each back.
    assert keys.hands.acts == acts + 5
    for _ in range(5):
        keys.press(Qt.Key.Key_Z, CTRL)
        keys.settle()
    assert not rulings_of(project)
    assert keys.joined()[first.a] == (first.b, LinkState.PROPOSED)
