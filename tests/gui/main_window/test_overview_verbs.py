from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from core.operations.creation import create_project
from gui.compare.legend import Legend
from gui.review.changing import ChangeDialog
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


def action(hands: Hands, name: str) -> QAction:
    return child(hands.window, QAction, name)


def enabled(hands: Hands) -> set[str]:
    names = ("export_board", "show_legend", "export_chart", "export_chart_table", "change_records")
    return {name for name in names if action(hands, name).isEnabled()}


def test_each_verb_belongs_to_its_workspace(hands: Hands) -> None:
    workspaces = hands.window.workspaces
    assert enabled(hands) == set()
    workspaces.show_compare()
    assert enabled(hands) == {"export_board", "show_legend"}
    workspaces.show_statistics()
    assert enabled(hands) == {"export_chart", "export_chart_table"}
    workspaces.show_review()
    assert enabled(hands) == {"change_records"}


def test_the_menu_exports_the_board_and_explains_its_signs(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "board.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), "(*.csv)"))
    hands.window.workspaces.show_compare()
    compare = hands.window.workspaces.compare
    assert compare is not None
    hands.qtbot.waitUntil(lambda: compare.board.board is not None and not compare.board.is_behind, timeout=20_000)
    action(hands, "export_board").trigger()
    hands.qtbot.waitUntil(lambda: to.is_file() and not compare.board.export.is_writing)
    action(hands, "show_legend").trigger()
    legend = child(compare, Legend)
    assert legend.isVisible()
    legend.close()


def test_the_menu_exports_the_chart_and_its_table(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"export_chart": tmp_path / "chart.svg", "export_chart_table": tmp_path / "chart.csv"}
    hands.window.workspaces.show_statistics()
    statistics = hands.window.workspaces.statistics
    assert statistics is not None
    hands.qtbot.waitUntil(lambda: statistics.page.table.isVisible() and not statistics.page.reading.is_busy)
    for name, to in files.items():
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=to: (str(to), f"(*{to.suffix})"))
        action(hands, name).trigger()
        assert to.stat().st_size > 0


def test_the_menu_changes_the_records_chosen_in_the_grid(hands: Hands) -> None:
    hands.window.workspaces.show_review()
    review = hands.window.workspaces.review
    assert review is not None
    hands.qtbot.waitUntil(lambda: review.table.model().rowCount() > 0, timeout=15_000)
    review.table.clearSelection()
    action(hands, "change_records").trigger()
    assert "Choose records in the grid first." in hands.message
    review.table.selectAll()
    action(hands, "change_records").trigger()
    dialog = child(hands.window, ChangeDialog)
    assert dialog.isVisible()
    dialog.close()


def test_an_empty_project_says_why_nothing_leaves_it(hands: Hands, tmp_path: Path) -> None:
    create_project(tmp_path / "empty.spanwise", analyst=ANALYST).close()
    assert hands.window.projects.open(tmp_path / "empty.spanwise", analyst=ANALYST)
    hands.window.workspaces.show_statistics()
    action(hands, "export_chart").trigger()
    assert "Nothing is drawn here yet." in hands.message
    hands.window.workspaces.show_compare()
    action(hands, "export_board").trigger()
    assert "There is no claim board yet." in hands.message
    hands.window.workspaces.show_review()
    action(hands, "change_records").trigger()
    assert "Choose records in the grid first." in hands.message
