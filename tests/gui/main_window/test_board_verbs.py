from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from core.operations.creation import create_project
from core.project.comparing import Part
from gui.compare.ruling import RulingBar
from tests.core.project.reports import Reports
from tests.gui.conftest import ANALYST, activate
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]


@pytest.fixture
def comparing(qtbot: QtBot, shared_window: MainWindow, tmp_path: Path) -> Hands:
    project = create_project(tmp_path / "reports.spanwise", analyst=ANALYST)
    reports = Reports.of(project)
    reports.meetings()
    project.close()
    assert shared_window.projects.open(tmp_path / "reports.spanwise", analyst=ANALYST)
    activate(qtbot, shared_window)
    shared_window.workspaces.show_compare()
    compare = shared_window.workspaces.compare
    assert compare is not None
    compare.show_parts((Part(reports.morning), Part(reports.evening)))
    qtbot.waitUntil(lambda: not compare.comparison.is_busy and not compare.board.is_behind, timeout=20_000)
    return Hands(qtbot, shared_window)


def trigger(hands: Hands, name: str) -> None:
    child(hands.window, QAction, name).trigger()


def test_the_menu_compare_decides_which_fact_holds(comparing: Hands) -> None:
    compare = comparing.window.workspaces.compare
    assert compare is not None
    rows = (row for row in range(compare.board.model.rowCount()) if compare.board.model.lines[row].row.field == "date")
    compare.board.table.go_to(max(rows), 1)
    trigger(comparing, "decide_fact")
    assert child(compare.board, RulingBar).isVisible()


def test_the_menu_compare_offers_what_a_fact_may_be_linked_to(comparing: Hands) -> None:
    compare = comparing.window.workspaces.compare
    assert compare is not None
    compare.board.table.go_to(0, 1)
    trigger(comparing, "link_fact")
    menu = child(compare.board, QMenu, "boardLinks")
    assert menu.isVisible()
    menu.close()


def test_where_no_fact_is_chosen_that_is_said(comparing: Hands) -> None:
    compare = comparing.window.workspaces.compare
    assert compare is not None
    compare.board.table.clearSelection()
    compare.board.table.setCurrentIndex(compare.board.model.index(-1, -1))
    trigger(comparing, "cut_fact")
    assert "Choose a fact on the claim board first." in comparing.message


def test_facts_are_decided_side_by_side_only(comparing: Hands) -> None:
    names = ("link_fact", "decide_fact", "cut_fact")
    assert all(child(comparing.window, QAction, name).isEnabled() for name in names)
    comparing.window.workspaces.show_annotate()
    assert not any(child(comparing.window, QAction, name).isEnabled() for name in names)
