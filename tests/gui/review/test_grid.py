from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.history import undo
from core.operations.records import delete_record, tag
from core.operations.values import set_doubtful
from core.text.span import Span
from gui.review import records
from gui.review.rows import read_review
from gui.wording import speak
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, NONE, SHIFT
from tests.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


@pytest.fixture
def figures(reviewing: Reviewing) -> Reviewing:
    reviewing.show("Statistic")
    return reviewing


def test_nothing_of_it_is_there_before_it_is_wanted(own_hands: Hands) -> None:
    assert own_hands.window.workspaces.review is None


def test_ctrl_4_shows_the_records_of_one_type_with_the_columns_of_the_codebook(figures: Reviewing) -> None:
    assert figures.labels[:6] == ["Article", "Words", "State", "Measure", "Value", "Unit"]
    assert figures.column("Words") == ["9,46%", "11.215 vụ", "15.775 đối tượng", "1.914 vụ", "10.993 đối tượng"]
    assert figures.column("Value") == ["not stated", "11,215", "15,775", "1,914", "10,993"]
    assert figures.column("Period")[0] == "Jan – Jun 2020"
    assert figures.workspace.bar.tabs.tabText(3) == "Statistic (5)"


def test_enter_opens_the_words_of_the_cell_where_they_are_coded(figures: Reviewing) -> None:
    figures.go("11.215", "Unit")
    figures.key(Qt.Key.Key_Return)
    hands = figures.hands
    assert hands.reader.isVisible()
    shown = hands.form.record
    assert shown is not None
    assert shown.id == figures.record("11.215").id


def test_a_double_click_opens_the_record_too(figures: Reviewing) -> None:
    figures.go("1.914", "Article")
    figures.hands.qtbot.mouseDClick(figures.table.viewport(), LEFT, NONE, figures.place("1.914", "Article"))
    assert figures.hands.reader.isVisible()
    shown = figures.hands.form.record
    assert shown is not None
    assert shown.id == figures.record("1.914").id


def test_a_click_on_a_heading_sorts_numbers_as_numbers_and_what_is_none_last(figures: Reviewing) -> None:
    header = figures.table.horizontalHeader()
    at = header.sectionViewportPosition(figures.labels.index("Value")) + 8
    for expected in (
        ["1,914", "10,993", "11,215", "15,775", "not stated"],
        ["not stated", "15,775", "11,215", "10,993", "1,914"],
    ):
        figures.hands.qtbot.mouseClick(header.viewport(), LEFT, NONE, header.rect().center().__class__(at, 8))
        assert figures.column("Value") == expected


def test_empty_cells_stand_last_whichever_way_a_column_is_sorted(figures: Reviewing) -> None:
    number = figures.labels.index("Direction")
    for order in Qt.SortOrder:
        figures.table.sortByColumn(number, order)
        assert figures.column("Direction") == ["Up", "", "", "", ""]


def test_typing_finds_rows_by_any_cell_without_marks_and_case(figures: Reviewing) -> None:
    figures.key(Qt.Key.Key_F, CTRL)
    line = figures.workspace.bar.filter_line
    assert line.hasFocus()
    figures.hands.qtbot.keyClicks(line, "DOI tuong xuat")
    assert figures.column("Words") == ["10.993 đối tượng"]
    figures.hands.qtbot.wait(10)
    assert figures.workspace.bar.count.text() == "1 of 5 records"
    figures.key(Qt.Key.Key_Down, on=line)
    assert figures.table.hasFocus()
    figures.key(Qt.Key.Key_F, CTRL)
    figures.key(Qt.Key.Key_Escape, on=line)
    assert len(figures.column("Words")) == 5


def test_rows_are_gathered_by_what_they_say_in_a_column(figures: Reviewing) -> None:
    group = figures.workspace.bar.group
    group.setCurrentIndex(group.findText("Group by: Unit"))
    assert figures.lines() == ["cases (3)", "003", "003", "003", "persons (2)", "003", "003"]
    assert figures.column("Words")[3:] == ["15.775 đối tượng", "10.993 đối tượng"]
    figures.table.sortByColumn(figures.labels.index("Value"), Qt.SortOrder.AscendingOrder)
    assert figures.column("Value") == ["1,914", "11,215", "not stated", "10,993", "15,775"]
    group.setCurrentIndex(0)
    assert len(figures.lines()) == 5


def test_groups_count_what_comes_and_goes(figures: Reviewing) -> None:
    figures.workspace.bar.group.setCurrentIndex(figures.workspace.bar.group.findText("Group by: Unit"))
    record = figures.record("1.914")
    figures.hands.window.session.run(lambda project: delete_record(project, record.id))
    assert figures.lines() == ["cases (2)", "003", "003", "persons (2)", "003", "003"]
    assert figures.workspace.bar.tabs.tabText(3) == "Statistic (4)"
    figures.hands.window.session.run(undo)
    assert figures.lines()[0] == "cases (3)"


def test_marks_are_said_in_words_and_not_by_looks_alone(figures: Reviewing) -> None:
    record = figures.record("1.914")
    value = record.first("value")
    assert value is not None
    figures.hands.window.session.run(lambda project: set_doubtful(project, record.id, value.id, doubtful=True))
    figures.wait()
    figures.go("1.914", "Value")
    figures.hands.qtbot.wait(10)
    assert figures.workspace.detail.text() == "Value: 1,914 — doubtful"
    index = figures.table.currentIndex()
    assert figures.table.rows.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Value: 1,914 — doubtful"
    assert figures.table.rows.data(index, Qt.ItemDataRole.DecorationRole) is not None
    figures.go("1.914", "Place")
    figures.hands.qtbot.wait(10)
    assert figures.workspace.detail.text() == "Place: Vietnam — inferred"


def test_rows_are_copied_with_their_heads(figures: Reviewing) -> None:
    figures.go("11.215", "Words")
    figures.go("15.775", "Words", SHIFT)
    figures.key(Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[1] for line in lines] == ["Words", "11.215 vụ", "15.775 đối tượng"]


def test_an_undo_elsewhere_changes_the_row_and_leaves_the_grid_in_view(figures: Reviewing) -> None:
    figures.go("11.215", "Scope")
    figures.type_over("toan quoc")
    assert figures.column("Scope")[1] == "toan quoc"
    figures.key(Qt.Key.Key_Z, CTRL)
    figures.wait()
    assert figures.column("Scope")[1] == ""
    assert figures.table.isVisible()


def test_a_project_without_records_says_how_they_come_about(hands: Hands, tmp_path: Path) -> None:
    hands.window.projects.create(tmp_path / "new.spanwise")
    reviewing = Reviewing(hands)
    assert reviewing.workspace.empty.isVisible()
    assert reviewing.workspace.empty.title == "No records yet"


def test_another_project_brings_other_records(figures: Reviewing, tmp_path: Path) -> None:
    figures.hands.window.projects.create(tmp_path / "new.spanwise")
    figures.hands.key(Qt.Key.Key_4, CTRL)
    figures.wait()
    assert figures.workspace.empty.isVisible()


def test_another_language_names_everything_anew(figures: Reviewing) -> None:
    figures.wait_for_checks()
    try:
        speak("vi")
        figures.hands.qtbot.wait(250)
        figures.wait()
        assert "Giá trị" in figures.labels
        assert figures.column("Giá trị")[1] == "11.215"
    finally:
        speak("en")


def test_ten_thousand_rows_are_found_and_chosen_without_a_step_for_each(reviewing: Reviewing) -> None:
    table = reviewing.table
    (first, *_) = table.rows.grid.rows
    rows = [replace(first, record=f"{number:032x}", key=f"{number:05}") for number in range(10_000)]
    table.show_grid(replace(table.rows.grid, rows=rows))
    table.selectAll()
    assert len(table.chosen_records()) == 10_000
    reviewing.workspace.bar.filter_line.setText("0999")
    assert len(table.chosen_records()) == table.rows.shown == 11
    reviewing.workspace.bar.filter_line.clear()
    assert (table.rows.shown, len(table.selectionModel().selection().toList())) == (10_000, 2)


def test_letters_grow_with_the_rows_and_stay_so(own_hands: Hands) -> None:
    figures = Reviewing(own_hands)
    height, size = figures.table.rowHeight(0), figures.table.font().pointSizeF()
    figures.hands.window.actions_by_name["zoom_in"].trigger()
    assert figures.table.font().pointSizeF() == size + 1
    for _ in range(4):
        figures.hands.window.actions_by_name["zoom_in"].trigger()
    assert figures.table.rowHeight(0) > height
    figures.hands.window.actions_by_name["zoom_reset"].trigger()
    assert (figures.table.rowHeight(0), figures.table.font().pointSizeF()) == (height, size)


def test_articles_whose_files_begin_alike_are_told_apart(hands: Hands, tmp_path: Path) -> None:
    hands.window.projects.create(tmp_path / "new.spanwise")
    for number in (1, 2):
        file = tmp_path / f"bai_{number:02}.txt"
        file.write_text(f"Bắt giữ {number}12 đối tượng.", encoding="utf-8")
        (made,) = import_articles(hands.project, [read_article(file)]).articles
        tag(hands.project, made.article, "statistic", Span(8, 11))
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    assert reviewing.column("Article") == ["bai_01", "bai_02"]


def test_reading_the_records_can_be_cancelled_and_begun_again(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    may_end = Event()
    monkeypatch.setattr(records, "read_review", lambda *given: (may_end.wait(), read_review(*given))[1])
    hands.key(Qt.Key.Key_4, CTRL)
    page = hands.window.workspaces.review
    assert page is not None
    hands.qtbot.mouseClick(child(page, QPushButton, "review_cancel"), LEFT)
    assert (page.empty.title, page.records.asking.is_busy) == ("Nothing was read", False)
    may_end.set()
    hands.qtbot.mouseClick(child(page, QPushButton, "review_read"), LEFT)
    hands.qtbot.waitUntil(page.table.isVisible)
