from __future__ import annotations

import csv
import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar

from core.cli.main import main
from core.operations.creation import create_project
from core.operations.records import tag
from core.text.span import Span
from gui.wording import speak
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, SHIFT
from tests.gui.statistics.charting import LONG, Charting

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


@pytest.fixture
def charting(hands: Hands) -> Charting:
    return Charting(hands)


def test_the_workspace_is_made_when_it_is_first_wanted(own_hands: Hands) -> None:
    assert own_hands.window.workspaces.statistics is None
    charting = Charting(own_hands)
    assert charting.workspace.isVisible()
    assert child(own_hands.window, QTabBar, "workspaces").currentIndex() == 2


def test_a_half_year_is_a_bar_over_six_months(charting: Charting) -> None:
    bar = charting.bar("11,215")
    assert (bar.first, bar.last) == (date(2020, 1, 1).toordinal(), date(2020, 7, 1).toordinal())
    assert bar.value == 11215


def test_units_have_panels_of_their_own_and_changes_another(charting: Charting) -> None:
    assert charting.titles() == ["cases", "persons", "Change, in percent"]


def test_a_change_is_measured_against_its_base(charting: Charting) -> None:
    bar = charting.bar("+9.46% on Jan – Jun 2019")
    assert bar.base == (date(2019, 1, 1).toordinal(), date(2019, 7, 1).toordinal())
    assert bar.value == pytest.approx(9.46)


def test_from_arrests_and_a_rise_of_violations_nothing_is_derived(charting: Charting) -> None:
    assert not any("derived" in " ".join(row) for row in charting.shown())
    assert not any(bar.is_hollow for layer in charting.layers() for bar in layer.shown.bars)


def test_the_chart_draws_what_the_command_line_prints(
    charting: Charting, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "series.csv"
    page = charting.page
    page.exporting.write_table(file, "series", page.exported_table(), page.caption_words)
    with file.open(encoding="utf-8", newline="") as stream:
        written = list(csv.DictReader(stream))
    capsys.readouterr()
    assert main(["series", str(charting.hands.project.path), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert len(written) == len(printed) == 5
    for row, told in zip(written, printed, strict=True):
        for name in ("measure", "unit", "place", "period", "value", "amount", "base_period", "record", "start"):
            assert row[name] == ("" if told[name] is None else str(told[name]))


def test_hovering_tells_the_quotation_and_its_source(charting: Charting) -> None:
    told = charting.page.told_mark(charting.bar("11,215").key)
    assert "bắt giữ <b>11.215</b> vụ" in told
    assert "003" in told


def test_a_click_on_a_bar_opens_the_article_at_its_words(charting: Charting) -> None:
    hands = charting.hands
    hands.open("001")
    charting = Charting(hands)
    charting.click(charting.bar("15,775").key)
    assert hands.reader.isVisible()
    assert hands.window.annotate.article == hands.project.find_article("003").id
    assert hands.form.record is not None
    assert hands.form.record.first("value").raw == "15.775"  # pyright: ignore[reportOptionalMemberAccess]


def test_arrow_keys_walk_the_marks_and_the_table_follows(charting: Charting) -> None:
    charting.plot.setFocus()
    charting.key(Qt.Key.Key_Home)
    charting.key(Qt.Key.Key_Right)
    assert charting.plot.current == charting.plot.keys[1]
    (row,) = charting.page.table.selected_rows()
    assert row.key == charting.plot.keys[1]
    assert "“" in charting.plot.accessibleDescription()


def test_enter_opens_the_words_of_the_current_mark(charting: Charting) -> None:
    charting.plot.setFocus()
    charting.key(Qt.Key.Key_Home)
    charting.key(Qt.Key.Key_Return)
    assert charting.hands.reader.isVisible()


def test_what_is_chosen_filters_the_table_until_escape(charting: Charting) -> None:
    charting.click(charting.bar("11,215").key, CTRL)
    assert [row[2] for row in charting.shown()] == ["11,215"]
    charting.click(charting.bar("15,775").key, CTRL)
    assert [row[2] for row in charting.shown()] == ["11,215", "15,775"]
    assert charting.page.count.text().startswith("2 of 5")
    charting.key(Qt.Key.Key_Escape)
    assert len(charting.shown()) == 5


def test_a_filter_leaves_only_its_unit(charting: Charting) -> None:
    box = charting.page.boxes["unit"]
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemData(n) == "persons"))
    assert charting.titles() == ["persons"]
    assert len(charting.shown()) == 2
    assert "persons" in charting.page.caption_words
    box.setCurrentIndex(0)
    assert len(charting.shown()) == 5


def test_as_reported_a_bar_says_the_words_of_the_article(charting: Charting) -> None:
    charting.page.units.setCurrentIndex(1)
    assert charting.bar("11.215 vụ").value == 11215
    charting.page.units.setCurrentIndex(0)


def test_the_table_sorts_by_number_and_copies_with_its_heads(charting: Charting) -> None:
    table = charting.page.table
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [row[2] for row in charting.shown()][:2] == ["15,775", "11,215"] or charting.shown()[0][2] == ""
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [row[2] for row in charting.shown()][:2] == ["1,914", "10,993"]
    table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Measure\tPeriod\tValue")
    assert len(lines) == 6


def test_what_is_undone_leaves_the_chart(charting: Charting) -> None:
    hands, page = charting.hands, charting.page
    before = len(charting.shown())
    hands.key(Qt.Key.Key_1, CTRL)
    hands.tag()
    charting = Charting(hands)
    assert len(charting.shown()) == before + 1
    hands.undo()
    hands.qtbot.waitUntil(lambda: len(page.table.rows.rows) == before, timeout=LONG)


@pytest.mark.parametrize(("ending", "head"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")])
def test_a_picture_is_written_and_may_be_written_again(
    charting: Charting, tmp_path: Path, ending: str, head: bytes
) -> None:
    file, page = tmp_path / f"chart{ending}", charting.page
    for _ in range(2):
        page.exporting.write_picture(file, charting.plot.pictured, page.caption_words, page.theme)
    assert file.read_bytes().startswith(head)
    if ending == ".png":
        assert QImage(str(file)).width() == 2 * charting.plot.pictured.width()


def test_no_other_kind_of_file_is_written_over(charting: Charting, tmp_path: Path) -> None:
    file, page = tmp_path / "notes.png", charting.page
    file.write_text("my notes", encoding="utf-8")
    page.exporting.write_picture(file, charting.plot.pictured, page.caption_words, page.theme)
    assert file.read_text(encoding="utf-8") == "my notes"
    assert "is there already" in charting.hands.message


def test_an_empty_project_is_told_what_to_do(hands: Hands, tmp_path: Path) -> None:
    create_project(tmp_path / "empty.spanwise", analyst="Lan").close()
    assert hands.window.projects.open(tmp_path / "empty.spanwise", analyst="Lan")
    charting = Charting(hands)
    assert charting.page.empty.isVisible()
    assert charting.page.empty.title == "No figures are coded yet"


def test_names_come_in_the_language_of_the_interface(charting: Charting) -> None:
    speak("vi")
    try:
        charting.hands.qtbot.waitUntil(lambda: "vụ" in charting.titles(), timeout=LONG)
        assert charting.bar("11.215").value == 11215
    finally:
        speak("en")
        charting.hands.qtbot.waitUntil(lambda: "cases" in charting.titles(), timeout=LONG)


def test_other_colours_reach_the_chart(charting: Charting) -> None:
    window = charting.hands.window
    window.toggle_dark()
    assert charting.plot.view.backgroundBrush().color().name() == window.theme.palette.base
    window.toggle_dark()
    assert charting.plot.view.backgroundBrush().color().name() == window.theme.palette.base


def test_a_frame_drawn_with_shift_chooses_what_it_touches(charting: Charting) -> None:
    view, qtbot = charting.plot.view.viewport(), charting.hands.qtbot
    edges = [charting.place(charting.bar(label).key) for label in ("11,215", "1,914")]
    begin, end = edges[0] - QPoint(20, 6), edges[1] + QPoint(20, 6)
    qtbot.mousePress(view, LEFT, SHIFT, begin)
    for step in (0.3, 0.6, 1.0):
        at = QPointF(begin + (end - begin) * step)
        event = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, SHIFT)
        QApplication.sendEvent(view, event)
    qtbot.mouseRelease(view, LEFT, SHIFT, end)
    assert sorted(row[2] for row in charting.shown()) == ["1,914", "11,215"]


def test_plus_and_nought_show_less_and_all_of_time(charting: Charting) -> None:
    box = charting.plot.panels[0].box
    before = box.viewRange()[0]
    charting.hands.qtbot.keyClicks(charting.plot, "+")
    assert box.viewRange()[0][0] > before[0]
    charting.hands.qtbot.keyClicks(charting.plot, "0")
    assert box.viewRange()[0] == pytest.approx(before)


def test_where_nothing_is_drawn_the_keyboard_is_on_what_helps(hands: Hands, tmp_path: Path) -> None:
    create_project(tmp_path / "none.spanwise", analyst=ANALYST).close()
    assert hands.window.projects.open(tmp_path / "none.spanwise", analyst=ANALYST)
    Charting(hands)
    hands.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))


def measures(charting: Charting) -> set[tuple[str, str]]:
    """What the table says is counted, as it is shown and as a file holds it."""
    cells = [row.cells[0] for row in charting.page.table.rows.everything.rows]
    return {(cell.shown, cell.told) for cell in cells}


def test_a_figure_without_a_measure_is_named_in_the_table_and_empty_in_a_file(charting: Charting) -> None:
    session = charting.page.session
    article = session.project.find_article("003").id
    words = "74 vụ"
    start = session.project.text(article).index(words)
    session.run(
        lambda project: tag(project, article, "statistic", Span(start, start + len(words)), read_words=True).changes
    )
    charting.wait()
    charting.hands.qtbot.waitUntil(lambda: ("no measure", "") in measures(charting), timeout=LONG)
