from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from core.model.article import ArticleState
from core.operations.article_facts import set_article_state, set_fact
from core.operations.entities import rename
from core.operations.history import redo, undo
from core.operations.records import add_mention, delete_record
from core.operations.values import correct
from core.project.comparing import Part
from gui.compare.board_lines import LineKind
from gui.compare.board_model import FACT_COLUMN
from gui.theme import make_theme
from tests.core.project.reports import BOTH, Reports, bring_in
from tests.core.store.projects import find_span
from tests.gui.compare.board_hands import CTRL, EVENING, MORNING, STATE, BoardHands
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui
MEETING = "Meeting: SOMTC 20"
ALONE = "Coded in one column only"
SAYS = "Việt Nam đề nghị"


@pytest.fixture
def reports(empty_project: Project) -> Reports:
    return Reports.of(empty_project)


@pytest.fixture
def nothing(qtbot: QtBot, session: Session, theme: Theme, reports: Reports) -> BoardHands:
    """The board of two reports in which nothing is coded."""
    return BoardHands.sit_down(qtbot, session, theme, reports)


@pytest.fixture
def hands(qtbot: QtBot, session: Session, theme: Theme, reports: Reports) -> BoardHands:
    """The board of a meeting, a figure and two proposals in both reports."""
    reports.meetings()
    reports.figures()
    reports.proposals()
    return BoardHands.sit_down(qtbot, session, theme, reports)


def number(value: int) -> str:
    return QLocale().toString(value)


def run(hands: BoardHands, operation: Callable[[Project], Changes], session: Session) -> None:
    assert session.run(operation) is not None
    hands.settle()


# ── what a board says ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_cell_shows_the_value_and_the_words_and_a_row_how_they_agree(hands: BoardHands) -> None:
    assert hands.line("Date") == ["Date", "Differs", "24 Sept 2020 “24/9/2020”", "25 Sept 2020 “25/9/2020”"]
    assert hands.line("Value") == ["Value", "Differs", f"{number(11215)} “11.215”", f"{number(11251)} “11.251”"]
    assert hands.line("Host") == ["Host", "Not coded", "“Philippines”", "not coded yet"]


def test_the_language_of_the_words_belongs_to_each_cell(hands: BoardHands) -> None:
    model = hands.panel.model
    (said,) = model.cell(model.lines[hands.row("Date")], MORNING)
    assert said.language == "vi"


def test_facts_are_grouped_by_what_they_are_about_and_those_that_differ_stand_first(hands: BoardHands) -> None:
    heads = [line for line in hands.panel.model.lines if line.kind is LineKind.HEAD]
    assert [line.row.type for line in heads] == ["meeting", "statistic"]
    assert hands.subjects()[:3] == [MEETING, "Date", "Host"]


def test_what_one_column_alone_tells_of_is_folded_below_what_is_compared(hands: BoardHands) -> None:
    assert hands.subjects()[-1] == ALONE
    assert [each.startswith("1 record") for each in hands.line(ALONE)[MORNING:]] == [True, True]
    hands.stand_on(ALONE)
    hands.press(Qt.Key.Key_Return)
    heads = [line for line in hands.panel.model.lines if line.kind is LineKind.HEAD]
    assert [line.row.type for line in heads] == ["meeting", "statistic", "proposal", "proposal"]
    assert hands.subjects().index(ALONE) < hands.subjects().index("Proposal: tăng cường tuần tra chung trên biển")


def test_what_one_column_alone_tells_of_begins_in_sight_where_there_is_nothing_else(
    qtbot: QtBot, session: Session, theme: Theme, reports: Reports
) -> None:
    reports.proposals()
    hands = BoardHands.sit_down(qtbot, session, theme, reports)
    assert hands.subjects()[0] == ALONE
    proposals = hands.subjects()[1:]
    assert len(proposals) == 2
    reports.figures()
    for act in (undo, redo):
        run(hands, act, session)
    assert hands.subjects()[0].startswith("Statistic")
    assert hands.subjects()[-3:] == [ALONE, *proposals]
    hands.panel.show_parts(())
    hands.panel.show_parts((Part(reports.morning), Part(reports.evening)))
    assert hands.subjects()[-1] == ALONE


def test_a_filter_lists_what_fits_wherever_it_stands(hands: BoardHands) -> None:
    child(hands.panel, QToolButton, "board_unlinked").click()
    assert ALONE not in hands.subjects()
    assert {line.row.type for line in hands.panel.model.lines} == {"proposal"}
    assert len(hands.panel.model.kept) == len({row.key for row in hands.panel.model.kept}) == 2


def test_each_article_shows_how_it_names_the_thing(hands: BoardHands) -> None:
    assert hands.line(MEETING)[MORNING:] == ["“hội nghị SOMTC 20”", "“hội nghị SOMTC 20”"]


def test_only_here_is_said_once_the_other_article_is_done(hands: BoardHands, session: Session) -> None:
    run(hands, lambda project: set_article_state(project, hands.reports.evening, ArticleState.DONE), session)
    assert hands.line("Host")[STATE:] == ["Not stated", "“Philippines” – only here", "not stated"]


def test_a_version_in_one_language_names_the_thing_in_its_own_words(
    qtbot: QtBot, session: Session, theme: Theme, reports: Reports
) -> None:
    project = reports.project
    article = bring_in(project, "both.txt", BOTH)
    both = Reports(project, article, article)
    record = both.code(article, "meeting", "第9届会议", inside="出席第9届会议", date="9月22日", place="金边")
    add_mention(project, record, find_span(project.text(article), "the ninth meeting"))
    hands = BoardHands.sit_down(qtbot, session, theme, reports)
    hands.panel.show_parts((Part(article, "zh"), Part(article, "en")))
    assert hands.line("Place")[STATE:] == ["Not coded", "“金边”", "not coded yet"]
    assert hands.told(1, MORNING) == "“第9届会议”"
    assert hands.told(1, EVENING) == "“the ninth meeting”"


def test_three_articles_stand_in_three_columns(hands: BoardHands, reports: Reports) -> None:
    third = bring_in(reports.project, "noon.txt", "Hội nghị SOMTC 20\n\nTrưa 24/9/2020, hội nghị SOMTC 20 họp.\n")
    hands.panel.show_parts((Part(reports.morning), Part(reports.evening), Part(third)))
    assert hands.line("Date")[-1] == "not coded yet"
    assert len(hands.line("Date")) == 5


# ── folding, sorting, filtering ─────────────────────────────────────────────────────────────────────────────────


def test_facts_that_agree_are_folded_and_open_with_a_click_or_a_key(hands: BoardHands) -> None:
    assert "Format" not in hands.subjects()
    agreed = "1 fact agrees"
    hands.click(agreed)
    assert hands.line("Format") == ["Format", "Same", "Online “trực tuyến”", "Online “trực tuyến”"]
    hands.stand_on(agreed)
    hands.press(Qt.Key.Key_Left)
    assert "Format" not in hands.subjects()
    hands.press(Qt.Key.Key_Return)
    assert "Format" in hands.subjects()


def test_a_thing_folds_with_all_its_facts(hands: BoardHands) -> None:
    hands.stand_on(MEETING)
    hands.press(Qt.Key.Key_Space)
    assert "Date" not in hands.subjects()
    hands.press(Qt.Key.Key_Right)
    assert "Date" in hands.subjects()


def test_chips_count_and_filter(hands: BoardHands) -> None:
    chip = child(hands.panel, QToolButton, "board_differs")
    assert chip.text() == "Differs 2"
    assert child(hands.panel, QToolButton, "board_unlinked").text() == "Unlinked 2"
    chip.click()
    facts = [line.row.field for line in hands.panel.model.lines if line.kind is LineKind.FACT]
    assert facts == ["date", "value"]
    chip.click()
    assert len(hands.panel.model.lines) > 4


def test_types_are_chosen_from_a_menu(hands: BoardHands) -> None:
    kinds = child(hands.panel, QPushButton, "boardTypes")
    menu = kinds.menu()
    menu.aboutToShow.emit()
    (figures,) = [each for each in menu.actions() if each.text().startswith("Statistic")]
    figures.trigger()
    assert {line.row.type for line in hands.panel.model.lines} == {"statistic"}
    assert kinds.text() == "Statistic"


def test_the_filter_finds_words_of_values_and_quotations_without_marks(hands: BoardHands) -> None:
    hands.stand_on(MEETING)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("truc tuyen")
    hands.press(Qt.Key.Key_Down)
    assert hands.subjects() == [MEETING, "Format"]
    assert hands.panel.focusWidget() is hands.panel.table


def test_a_word_of_the_filter_begins_a_word(hands: BoardHands) -> None:
    line = child(hands.panel, QLineEdit, "boardFilter")
    line.setText("ma tuy")
    hands.qtbot.waitUntil(lambda: {each.row.type for each in hands.panel.model.lines} == {"statistic"})
    line.setText("atuy")
    hands.qtbot.waitUntil(lambda: not hands.panel.model.lines)


def test_nothing_that_fits_is_said_and_escape_shows_all(hands: BoardHands) -> None:
    everything = hands.subjects()
    child(hands.panel, QLineEdit, "boardFilter").setText("xyz")
    hands.qtbot.waitUntil(lambda: not hands.panel.model.lines)
    assert "No fact fits" in hands.panel.table.message
    hands.panel.table.setFocus()
    hands.press(Qt.Key.Key_Escape)
    assert hands.subjects() == everything
    child(hands.panel, QToolButton, "board_differs").click()
    hands.press(Qt.Key.Key_F, CTRL)
    hands.press(Qt.Key.Key_Escape)
    assert hands.subjects() == everything
    assert not hands.panel.table.message


def test_the_board_is_sorted_by_thing_or_by_field(hands: BoardHands) -> None:
    box = hands.panel.bar.sort_box
    box.setCurrentIndex(1)
    assert [line.row.type for line in hands.panel.model.lines if line.kind is LineKind.HEAD] == [
        "meeting",
        "proposal",
        "proposal",
        "statistic",
    ]
    box.setCurrentIndex(2)
    assert hands.told(hands.row("Meeting: Date") + 1, FACT_COLUMN) == "SOMTC 20"


# ── the words behind a cell ─────────────────────────────────────────────────────────────────────────────────────


def test_a_click_on_a_cell_asks_for_its_words(hands: BoardHands) -> None:
    hands.click("Date", EVENING)
    assert hands.wanted == [("date", "25/9/2020", hands.reports.evening)]


def test_enter_on_a_cell_asks_for_its_words(hands: BoardHands) -> None:
    hands.stand_on("Date", MORNING)
    hands.press(Qt.Key.Key_Return)
    hands.stand_on(MEETING, EVENING)
    hands.press(Qt.Key.Key_Return)
    assert [each[1:] for each in hands.wanted] == [
        ("24/9/2020", hands.reports.morning),
        ("hội nghị SOMTC 20", hands.reports.evening),
    ]


def test_a_cell_that_says_nothing_leads_nowhere(hands: BoardHands) -> None:
    hands.stand_on("Host", EVENING)
    hands.press(Qt.Key.Key_Return)
    assert hands.wanted == []


def test_a_cell_is_copied_with_its_words_and_source(hands: BoardHands, session: Session) -> None:
    run(hands, lambda project: set_fact(project, hands.reports.morning, "publisher", text="VOV"), session)
    hands.stand_on("Date", MORNING)
    hands.press(Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("24 Sept 2020 “24/9/2020” (")
    assert "VOV" in copied
    assert copied.endswith("characters 33–42)")


def test_several_cells_are_copied_as_a_table(hands: BoardHands) -> None:
    hands.stand_on("Date", MORNING)
    hands.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    hands.press(Qt.Key.Key_C, CTRL)
    head, row = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert head[:3] == ["Thing", "Field", "State"]
    assert head[3:6] == ["morning", "morning: words", "morning: source"]
    assert head[6:] == ["evening", "evening: words", "evening: source"]
    assert row[:5] == ["SOMTC 20", "Date", "Differs", "24 Sept 2020", "24/9/2020"]


# ── following what is done ──────────────────────────────────────────────────────────────────────────────────────


def test_a_value_that_changes_changes_its_row_alone(hands: BoardHands, session: Session) -> None:
    moved: list[int] = []
    hands.panel.model.rowsRemoved.connect(lambda *_: moved.append(1))
    hands.panel.model.modelReset.connect(lambda: moved.append(1))
    row = hands.panel.model.lines[hands.row("Value")].row
    cell = row.cells[1][0]
    run(hands, lambda project: correct(project, cell.record, cell.value.id, "11252", reason="misprint"), session)
    assert hands.line("Value")[EVENING] == f"{number(11252)} “11.251”"
    assert moved == []


def test_what_agrees_now_is_folded_and_undo_brings_it_back(hands: BoardHands, session: Session) -> None:
    cell = hands.panel.model.lines[hands.row("Date")].row.cells[1][0]
    run(hands, lambda project: correct(project, cell.record, cell.value.id, "2020-09-24", reason="misprint"), session)
    assert "Date" not in hands.subjects()
    assert "2 facts agree" in hands.subjects()
    run(hands, undo, session)
    assert hands.line("Date")[STATE] == "Differs"


def test_the_keyboard_stays_on_its_fact_when_others_come_and_go(hands: BoardHands, session: Session) -> None:
    hands.stand_on("Value", EVENING)
    meeting = hands.panel.model.lines[hands.row(MEETING)].row.records[0]
    run(hands, lambda project: delete_record(project, meeting), session)
    assert hands.current() == "Value"
    assert hands.panel.table.currentIndex().column() == EVENING


def test_another_name_of_a_thing_is_shown(hands: BoardHands, session: Session) -> None:
    reports, told = hands.reports, "Ông Trần Văn Nam phát biểu"
    words = f"Trần Văn Nam|{told}"
    made = reports.code(
        reports.evening, "speaker", "Trần Văn Nam", inside=told, person=words, country="Việt Nam|" + SAYS
    )
    hands.panel.show_parts(())
    hands.panel.show_parts((Part(reports.morning), Part(reports.evening)))
    hands.open_alone()
    assert "Speaker: Trần Văn Nam" in hands.subjects()
    record = reports.project.record(made)
    assert record is not None
    entity = reports.project.names.entity(record.normal("person") or "")
    assert entity is not None
    run(hands, lambda project: rename(project, entity.id, entity.names[0].id, "Trần V. Nam", "vi"), session)
    assert "Speaker: Trần V. Nam" in hands.subjects()


def test_an_act_in_an_article_that_is_not_compared_is_not_followed(
    hands: BoardHands, session: Session, reports: Reports
) -> None:
    third = bring_in(reports.project, "noon.txt", "Hội nghị SOMTC 20\n\nTrưa 24/9/2020, hội nghị SOMTC 20 họp.\n")
    elsewhere = Reports(reports.project, third, third)
    made = elsewhere.code(third, "meeting", "hội nghị SOMTC 20")
    before = hands.panel.board
    run(hands, lambda project: delete_record(project, made), session)
    assert hands.panel.board is before


def test_a_board_that_nobody_sees_is_read_when_it_is_seen(hands: BoardHands, session: Session) -> None:
    before = hands.panel.board
    hands.panel.hide()
    record = hands.panel.model.lines[hands.row(MEETING)].row.records[0]
    assert session.run(lambda project: delete_record(project, record)) is not None
    assert hands.panel.board is before
    hands.panel.show()
    assert hands.panel.board is not before


def test_a_project_that_is_closed_leaves_nothing_on_the_board(hands: BoardHands, session: Session) -> None:
    session.close()
    assert hands.panel.model.rowCount() == 0
    assert "Choose two articles" in hands.panel.table.message


# ── what there is to say where there is nothing ─────────────────────────────────────────────────────────────────


def test_a_board_without_records_says_how_they_come_here(nothing: BoardHands) -> None:
    assert "Tag records in Annotate" in nothing.panel.table.message
    assert not child(nothing.panel, QToolButton, "boardExport").isEnabled()


def test_an_article_against_itself_is_refused_in_words(nothing: BoardHands, reports: Reports) -> None:
    nothing.panel.show_parts((Part(reports.morning), Part(reports.morning)))
    assert nothing.panel.table.message.startswith("An article cannot be compared with itself.")


# ── for every hand and eye ──────────────────────────────────────────────────────────────────────────────────────


def test_everything_is_reached_by_tab_and_has_a_name(hands: BoardHands) -> None:
    hands.panel.bar.focus_filter()
    seen: list[QWidget] = []
    for _ in range(20):
        holder = hands.panel.focusWidget()
        if holder in seen:
            break
        seen.append(holder)
        hands.press(Qt.Key.Key_Tab)
    assert hands.panel.table in seen
    assert child(hands.panel, QToolButton, "board_differs") in seen
    assert all(each.accessibleName() for each in seen)


def test_a_cell_is_spoken_with_its_article_and_a_head_with_whether_it_is_open(hands: BoardHands) -> None:
    model, role = hands.panel.model, Qt.ItemDataRole.AccessibleTextRole
    assert model.data(hands.index("Date", EVENING), role) == "evening: 25 Sept 2020 “25/9/2020”"
    assert model.data(hands.index(MEETING), role) == f"{MEETING}, open"


def test_a_narrow_bar_keeps_signs_and_counts(hands: BoardHands) -> None:
    hands.panel.resize(700, 400)
    chip = child(hands.panel, QToolButton, "board_differs")
    assert (chip.text(), child(hands.panel, QToolButton, "board_same").text()) == ("Differs 2", "1")
    hands.panel.resize(500, 400)
    assert chip.text() == "2"
    bare = [each for each in hands.panel.bar.findChildren(QToolButton) if each.isVisible() and each.text() == "0"]
    assert bare == []
    assert chip.toolTip().startswith("Differs")
    assert hands.panel.bar.width() <= 500
    hands.panel.resize(1280, 400)
    assert chip.text() == "Differs 2"


@pytest.mark.parametrize("dark", [False, True])
def test_the_board_is_painted_in_both_appearances(hands: BoardHands, dark: bool) -> None:
    hands.panel.set_theme(make_theme(dark=dark))
    picture = hands.panel.grab().toImage()
    cell = hands.panel.table.visualRect(hands.index("Date", EVENING))
    at = hands.panel.table.viewport().mapTo(hands.panel, cell.topRight())
    assert (picture.pixelColor(at.x() - 60, at.y() + 4).lightness() < 128) is dark
