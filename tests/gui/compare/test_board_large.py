from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.operations.history import redo, undo
from core.project.comparing import Part
from gui.compare import board_reading
from tests.core.project.reports import Reports
from tests.gui.compare.board_hands import EVENING, STATE, BoardHands

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.fixture
def reports(empty_project: Project) -> Reports:
    return Reports.of(empty_project)


@pytest.fixture
def hands(
    qtbot: QtBot, session: Session, theme: Theme, reports: Reports, monkeypatch: pytest.MonkeyPatch
) -> BoardHands:
    """A board that is held for too large to be read while the window waits."""
    monkeypatch.setattr(board_reading, "FEW_RECORDS", -1)
    monkeypatch.setattr(board_reading, "MOST_FOLLOWED", -1)
    reports.meetings()
    made = BoardHands.sit_down(qtbot, session, theme, reports)
    assert made.panel.is_behind
    return made


def test_a_large_board_is_read_beside_the_window(hands: BoardHands) -> None:
    assert "Reading" in hands.panel.table.message
    hands.settle()
    assert hands.line("Date")[STATE:] == ["Differs", "24 Sept 2020 “24/9/2020”", "25 Sept 2020 “25/9/2020”"]


def test_what_is_done_meanwhile_is_read_too(hands: BoardHands, session: Session) -> None:
    hands.settle()
    assert session.run(undo) is not None
    hands.qtbot.waitUntil(lambda: hands.panel.is_reading or hands.line("Date")[EVENING] == "not coded yet")
    assert session.run(redo) is not None
    hands.settle()
    assert hands.line("Date")[STATE] == "Differs"


def test_the_old_board_stays_in_sight_until_the_new_one_is_there(hands: BoardHands, session: Session) -> None:
    hands.settle()
    assert session.run(undo) is not None
    assert "Date" in hands.subjects()
    hands.settle()
    assert hands.line("Date")[EVENING] == "not coded yet"


def test_other_articles_show_nothing_of_these_meanwhile(hands: BoardHands, reports: Reports) -> None:
    hands.settle()
    hands.panel.show_parts((Part(reports.evening), Part(reports.morning)))
    assert hands.panel.model.rowCount() == 0
    hands.settle()
    assert hands.line("Date")[EVENING] == "24 Sept 2020 “24/9/2020”"


def test_a_board_that_cannot_be_read_says_why(hands: BoardHands, reports: Reports) -> None:
    hands.settle()
    hands.panel.show_parts((Part(reports.morning), Part(reports.morning)))
    hands.settle()
    assert hands.panel.table.message.startswith("An article cannot be compared with itself.")


def test_a_project_is_closed_while_its_board_is_read(hands: BoardHands, session: Session) -> None:
    session.close()
    hands.settle()
    assert hands.panel.model.rowCount() == 0
