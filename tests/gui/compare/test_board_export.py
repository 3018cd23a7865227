from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QToolButton

from tests.core.project.reports import Reports
from tests.gui.compare.board_hands import BoardHands
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.errors import UserFixable
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.fixture
def hands(qtbot: QtBot, session: Session, theme: Theme, empty_project: Project) -> BoardHands:
    reports = Reports.of(empty_project)
    reports.meetings()
    reports.figures()
    return BoardHands.sit_down(qtbot, session, theme, reports)


def export(hands: BoardHands, to: Path, chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, place: str, kinds: str, _first: str) -> tuple[str, str]:
        asked.append(place)
        return str(to), next(kind for kind in kinds.split(";;") if chosen in kind)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    child(hands.panel, QToolButton, "boardExport").click()
    assert "morning-evening-board" in asked[0]
    hands.qtbot.waitUntil(lambda: not hands.panel.export.is_writing)


def test_a_board_goes_into_a_workbook_and_the_window_says_so(
    hands: BoardHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(hands, tmp_path / "claims.xlsx", "*.xlsx", monkeypatch)
    cells = [str(cell) for row in load_workbook(tmp_path / "claims.xlsx").worksheets[0].values for cell in row]
    assert {"24/9/2020", "25/9/2020"} <= set(cells)
    assert hands.offers[-1].startswith("Written to claims.xlsx and read back: 4 fact")


def test_what_the_filter_leaves_out_is_left_out_and_told(
    hands: BoardHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child(hands.panel, QToolButton, "board_differs").click()
    export(hands, tmp_path / "claims", "*.csv", monkeypatch)
    with (tmp_path / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        fields = [row["field"] for row in csv.DictReader(file)]
    assert set(fields) == {"Date", "Value"}
    assert hands.offers[-1].endswith("The filter left out 2.")


def test_a_place_where_nothing_can_be_written_is_told(
    hands: BoardHands, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[UserFixable] = []
    session.failed.connect(failed.append)
    export(hands, tmp_path / "none" / "claims.html", "*.html", monkeypatch)
    assert len(failed) == 1
    assert hands.offers == []
