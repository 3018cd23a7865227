from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QPushButton

from core.operations.records import tag
from core.text.span import Span
from gui.dialogs.history_panel import HistoryPanel
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
LONG = 20_000


@pytest.fixture
def panel(
    qtbot: QtBot, session: Session, theme: Theme, project: Project, monkeypatch: pytest.MonkeyPatch
) -> HistoryPanel:
    """A history in which every act counts as far down."""
    monkeypatch.setattr("gui.dialogs.history_panel._NEAR", 0)
    session.open(project)
    article = project.find_article("003").id
    for start in (0, 10, 20):
        session.run(lambda opened, start=start: tag(opened, article, "statistic", Span(start, start + 5)).changes)
    made = HistoryPanel(session, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def button(panel: HistoryPanel, name: str) -> QPushButton:
    return child(panel, QPushButton, name)


def choose(panel: HistoryPanel, row: int) -> None:
    view = child(panel, QListView, "historyList")
    view.setCurrentIndex(view.model().index(row, 0))


def test_the_ways_back_from_an_act_far_down_come_when_the_keyboard_rests(qtbot: QtBot, panel: HistoryPanel) -> None:
    choose(panel, 1)
    assert not button(panel, "takeBackOnly").isEnabled()
    assert not button(panel, "goBackHere").isEnabled()
    qtbot.waitUntil(button(panel, "takeBackOnly").isEnabled, timeout=LONG)
    assert "1 act" in button(panel, "goBackHere").text()


def test_of_acts_that_are_walked_over_the_last_one_counts(qtbot: QtBot, panel: HistoryPanel) -> None:
    last = child(panel, QListView, "historyList").model().rowCount() - 1
    for row in (0, 1, 2, last):
        choose(panel, row)
    links = child(panel, QLabel, "historyInTheWay")
    qtbot.waitUntil(links.isVisible, timeout=LONG)
    assert links.text().count("<a ") == 3
    assert "3 acts" in button(panel, "goBackHere").text()


def test_an_act_far_down_is_taken_back_with_all_that_stands_on_it(
    qtbot: QtBot, panel: HistoryPanel, project: Project
) -> None:
    choose(panel, child(panel, QListView, "historyList").model().rowCount() - 1)
    qtbot.waitUntil(button(panel, "takeBackTheseToo").isVisible, timeout=LONG)
    qtbot.waitUntil(button(panel, "takeBackTheseToo").isEnabled, timeout=LONG)
    qtbot.mouseClick(button(panel, "takeBackTheseToo"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: project.articles() == (), timeout=LONG)


def test_the_menu_of_an_act_far_down_comes_with_the_answer(qtbot: QtBot, panel: HistoryPanel) -> None:
    choose(panel, 1)
    view = child(panel, QListView, "historyList")
    at = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: panel.findChild(QMenu, "historyMenu") is not None, timeout=LONG)
    words = {each.text().replace("&", ""): each.isEnabled() for each in child(panel, QMenu, "historyMenu").actions()}
    assert words["Take back only this"]
    assert words["Go back to here: 1 act"]
