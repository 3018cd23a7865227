from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton

from core.operations.history import undo
from core.operations.values import correct
from core.project.project import Project
from core.project.rulings import rulings_of
from gui.compare.board_lines import LineKind
from tests.core.project.reports import Reports
from tests.gui.compare.board_hands import CTRL, EVENING, MORNING, STATE, BoardHands, action_of
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from core.project.board import BoardRow
    from gui.actions.session import Session
    from gui.compare.board_lines import Line
    from gui.theme import Theme

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
PATROLS = "Proposal: tăng cường tuần tra chung trên biển"
INQUIRIES = "Proposal: tăng cường điều tra chung trên biển"


@pytest.fixture
def reports(empty_project: Project) -> Reports:
    return Reports.of(empty_project)


@pytest.fixture
def hands(qtbot: QtBot, session: Session, theme: Theme, reports: Reports) -> BoardHands:
    reports.meetings()
    reports.figures()
    reports.proposals()
    made = BoardHands.sit_down(qtbot, session, theme, reports)
    made.open_alone()
    return made


def acts(hands: BoardHands) -> int:
    return len(hands.reports.project.history(limit=1000))


def last_act(hands: BoardHands) -> str:
    return hands.reports.project.history(limit=1)[0].what


def undo_it(hands: BoardHands, session: Session) -> None:
    assert session.run(undo) is not None
    hands.settle()


def answers(hands: BoardHands) -> list[str]:
    return [each.accessibleName() for each in hands.panel.ruling.findChildren(QRadioButton) if each.isVisible()]


def answer(hands: BoardHands, words: str) -> QRadioButton:
    shown = [each for each in hands.panel.ruling.findChildren(QRadioButton) if each.isVisible()]
    (found,) = [each for each in shown if words in each.accessibleName()]
    return found


def fact(hands: BoardHands, subject: str) -> BoardRow:
    return hands.panel.model.lines[hands.row(subject)].row


# ── linking records ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_record_that_is_not_linked_asks_for_one_and_offers_those_that_fit_with_reasons(hands: BoardHands) -> None:
    assert hands.line(PATROLS)[STATE].startswith("Link?")
    hands.click(PATROLS, STATE)
    told = [each.text() for each in hands.menu().actions() if each.text() and not each.isSeparator()]
    assert told[0].startswith("evening: tăng cường điều tra chung trên biển — both say ")
    hands.menu().close()


def test_the_button_counts_what_is_proposed_when_there_is_time_for_it(hands: BoardHands) -> None:
    hands.qtbot.waitUntil(lambda: hands.line(PATROLS)[STATE] == "Link? 1")
    hands.qtbot.waitUntil(lambda: hands.line(INQUIRIES)[STATE] == "Link? 1")


def test_a_record_is_linked_with_a_key_and_the_link_is_undone(hands: BoardHands, session: Session) -> None:
    hands.stand_on(PATROLS)
    hands.press(Qt.Key.Key_L)
    hands.qtbot.keyClick(hands.menu(), Qt.Key.Key_Return)
    hands.settle()
    assert last_act(hands).startswith("paired proposal")
    assert hands.offers == ["The two records are one thing now."]
    assert hands.line("Text")[STATE] == "Differs"
    assert hands.current() == PATROLS
    undo_it(hands, session)
    assert {PATROLS, INQUIRIES} <= set(hands.subjects())


def test_linked_records_are_told_apart_by_menu(hands: BoardHands) -> None:
    hands.stand_on(PATROLS)
    hands.press(Qt.Key.Key_L)
    hands.choose("điều tra chung")
    hands.panel.table.customContextMenuRequested.emit(hands.panel.table.visualRect(hands.index(PATROLS)).center())
    hands.choose("Not one thing", "is not evening: tăng cường điều tra")
    assert {PATROLS, INQUIRIES} <= set(hands.subjects())
    assert last_act(hands).startswith("told apart") or "apart" in last_act(hands)


def test_what_was_told_apart_is_not_proposed_again(hands: BoardHands) -> None:
    hands.stand_on(PATROLS)
    hands.press(Qt.Key.Key_L)
    hands.choose("Not the same as", "điều tra chung")
    hands.click(PATROLS, STATE)
    told = [each.text() for each in hands.menu().actions() if each.text() and not each.isSeparator()]
    assert told == ["Records of this type", "evening: tăng cường điều tra chung trên biển"] or told == [
        "evening: tăng cường điều tra chung trên biển"
    ]
    hands.menu().close()


def test_a_figure_is_cut_with_the_delete_key(hands: BoardHands) -> None:
    hands.stand_on("Value")
    hands.press(Qt.Key.Key_Delete)
    hands.choose("is not evening: 11.251")
    heads = [line for line in hands.panel.model.lines if line.kind is LineKind.HEAD and line.row.type == "statistic"]
    assert len(heads) == 2


def test_nothing_to_cut_is_said(hands: BoardHands) -> None:
    before = acts(hands)
    hands.stand_on(PATROLS)
    hands.press(Qt.Key.Key_Delete)
    assert hands.offers == ["Nothing is linked here."]
    assert acts(hands) == before


# ── deciding on a conflict ──────────────────────────────────────────────────────────────────────────────────────


def test_a_conflict_is_decided_by_keyboard_with_both_quotations_in_sight(hands: BoardHands) -> None:
    hands.stand_on("Date", EVENING)
    hands.press(Qt.Key.Key_R)
    assert answers(hands) == [
        "morning: 24 Sept 2020 “24/9/2020”",
        "evening: 25 Sept 2020 “25/9/2020”",
        "None of them",
    ]
    assert answer(hands, "evening").isChecked()
    child(hands.panel, QLineEdit, "rulingReason").setFocus()
    hands.type("the day it ended")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert hands.line("Date")[STATE] == "Differs, ruled"
    model = hands.panel.model
    ((said,), (other,)) = (model.cell(model.lines[hands.row("Date")], column) for column in (EVENING, MORNING))
    assert (said.is_chosen, other.is_chosen) == (True, False)
    (ruling,) = rulings_of(hands.reports.project)
    assert ruling.reason == "the day it ended"
    assert hands.panel.focusWidget() is hands.panel.table


def test_the_answers_take_no_keyboard_from_the_window(hands: BoardHands) -> None:
    hands.stand_on("Date", EVENING)
    hands.press(Qt.Key.Key_R)
    assert QApplication.activeWindow() is hands.panel
    assert QApplication.focusWidget() is answer(hands, "evening")


def test_of_a_whole_record_the_fact_that_differs_is_decided_on(hands: BoardHands) -> None:
    date = hands.row("Date")
    head = max(n for n in range(date) if hands.panel.model.lines[n].kind is LineKind.HEAD)
    hands.panel.table.setFocus()
    hands.panel.table.go_to(head, STATE)
    hands.press(Qt.Key.Key_R)
    asked = hands.panel.ruling.row
    assert asked is not None
    assert asked.field == "date"


def test_that_none_holds_needs_a_reason(hands: BoardHands) -> None:
    hands.click("Value", STATE)
    answer(hands, "None of them").click()
    decide = child(hands.panel, QPushButton, "rulingDecide")
    assert not decide.isEnabled()
    child(hands.panel, QLineEdit, "rulingReason").setText("both were corrected later")
    assert decide.isEnabled()
    decide.click()
    hands.settle()
    (ruling,) = rulings_of(hands.reports.project)
    assert (ruling.chosen, ruling.reason) == (None, "both were corrected later")


def test_what_was_decided_stands_behind_what_is_open(hands: BoardHands) -> None:
    hands.click("Date", STATE)
    answer(hands, "morning").click()
    child(hands.panel, QPushButton, "rulingDecide").click()
    hands.settle()
    assert hands.subjects()[0].startswith("Statistic")


def test_a_decision_is_shown_again_and_taken_back(hands: BoardHands, session: Session) -> None:
    hands.click("Date", STATE)
    answer(hands, "morning").click()
    child(hands.panel, QLineEdit, "rulingReason").setText("printed first")
    child(hands.panel, QPushButton, "rulingDecide").click()
    hands.settle()
    hands.click("Date", STATE)
    assert child(hands.panel, QLineEdit, "rulingReason").text() == "printed first"
    child(hands.panel, QPushButton, "rulingTakeBack").click()
    hands.settle()
    assert hands.line("Date")[STATE] == "Differs"
    assert hands.offers[-1] == "The conflict is open again."
    undo_it(hands, session)
    assert hands.line("Date")[STATE] == "Differs, ruled"


def test_a_decision_on_other_values_says_what_they_were(hands: BoardHands, session: Session) -> None:
    hands.click("Date", STATE)
    answer(hands, "morning").click()
    child(hands.panel, QPushButton, "rulingDecide").click()
    hands.settle()
    cell = fact(hands, "Date").cells[1][0]
    changed = session.run(lambda project: correct(project, cell.record, cell.value.id, "2020-09-26", reason="misprint"))
    assert changed is not None
    hands.settle()
    assert hands.line("Date")[STATE] == "Differs, ruled before"
    hands.click("Date", STATE)
    assert "“24/9/2020”; “25/9/2020”" in hands.panel.ruling.before_words


def test_escape_closes_without_deciding(hands: BoardHands) -> None:
    before = acts(hands)
    hands.stand_on("Date", MORNING)
    hands.press(Qt.Key.Key_R)
    hands.press(Qt.Key.Key_Escape)
    assert not hands.panel.ruling.isVisible()
    assert hands.panel.focusWidget() is hands.panel.table
    assert acts(hands) == before


def test_where_articles_agree_there_is_nothing_to_decide(hands: BoardHands) -> None:
    hands.stand_on("Host", MORNING)
    hands.press(Qt.Key.Key_R)
    assert not hands.panel.ruling.isVisible()
    assert hands.offers == ["There is nothing to decide here: the articles do not differ."]


def test_the_bar_follows_a_fact_that_changes_and_closes_when_it_is_gone(hands: BoardHands, session: Session) -> None:
    hands.stand_on("Date", EVENING)
    hands.press(Qt.Key.Key_R)
    cell = fact(hands, "Date").cells[1][0]
    assert session.run(lambda p: correct(p, cell.record, cell.value.id, "2020-09-26", reason="misprint")) is not None
    hands.settle()
    hands.qtbot.waitUntil(lambda: "evening: 26 Sept 2020 “25/9/2020”" in answers(hands))
    assert session.run(lambda p: correct(p, cell.record, cell.value.id, "2020-09-24", reason="misprint")) is not None
    hands.settle()
    assert not hands.panel.ruling.isVisible()


# ── menus ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_others_add_to_the_menu_of_a_cell(hands: BoardHands) -> None:
    told: list[tuple[str, int]] = []

    def add(menu: QMenu, line: Line, column: int) -> None:
        told.append((line.row.field, column))
        menu.addAction("Carry over")

    hands.panel.menu_opened.connect(add)
    hands.stand_on("Host", EVENING)
    hands.panel.table.customContextMenuRequested.emit(
        hands.panel.table.visualRect(hands.index("Host", EVENING)).center()
    )
    assert action_of(hands.menu(), "Carry over").isEnabled()
    hands.menu().close()
    assert told == [("host", 1)]


def test_a_project_that_is_only_read_can_be_looked_at(
    qtbot: QtBot, session: Session, theme: Theme, reports: Reports, tmp_path: Path
) -> None:
    reports.meetings()
    reports.proposals()
    path = reports.project.path
    reports.project.close()
    project = Project.open(path, analyst="Lan", read_only=True)
    hands = BoardHands.sit_down(qtbot, session, theme, Reports(project, reports.morning, reports.evening))
    assert hands.line("Date")[STATE] == "Differs"
    hands.stand_on("Date", MORNING)
    hands.press(Qt.Key.Key_R)
    assert not hands.panel.ruling.isVisible()
    hands.open_alone()
    hands.stand_on(PATROLS)
    hands.press(Qt.Key.Key_L)
    assert QApplication.activePopupWidget() is None
    hands.press(Qt.Key.Key_C, CTRL)
