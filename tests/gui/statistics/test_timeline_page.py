from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gui.statistics.lanes import LanesDrawing
from gui.statistics.timeline_page import TimelinePage
from gui.wording import speak
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS
from tests.gui.statistics.paging import LONG, Paging

if TYPE_CHECKING:
    from pathlib import Path

    from core.project.project import Project
    from gui.statistics.lanes import Pill
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


class Timeline(Paging):
    def __init__(self, hands: Hands) -> None:
        super().__init__(hands, "meetings")
        assert isinstance(self.page, TimelinePage)
        self.timeline = self.page

    @property
    def drawing(self) -> LanesDrawing:
        assert isinstance(self.chart.drawing, LanesDrawing)
        return self.chart.drawing

    def lanes(self) -> dict[str, list[str]]:
        return {lane.title: [pill.number for pill in lane.pills] for lane in self.drawing.lanes}

    def pill(self, lane: str, number: str, *, hollow: bool = False) -> Pill:
        (found,) = (
            pill
            for each in self.drawing.lanes
            if each.title == lane
            for pill in each.pills
            if pill.number == number and pill.is_hollow == hollow
        )
        return found


@pytest.fixture
def timeline(meeting_hands: Hands) -> Timeline:
    return Timeline(meeting_hands)


def test_each_series_is_a_lane_and_a_missing_number_is_a_mark_of_its_own(timeline: Timeline) -> None:
    assert timeline.lanes() == {"AMMTC": ["14", "14", "15", "16", "17"], "AMMTC+China": ["9"], "SOMTC": ["20"]}
    assert timeline.pill("AMMTC", "16").is_missing
    assert "AMMTC 16" in timeline.page.caption_words


def test_what_is_planned_is_hollow_and_what_was_held_is_filled(timeline: Timeline) -> None:
    planned, held = timeline.pill("AMMTC", "14", hollow=True), timeline.pill("AMMTC", "14")
    assert planned.label.startswith("Planned")
    assert held.label.startswith("Held")
    assert planned.first == held.first


def test_a_meeting_whose_year_no_article_states_stands_at_the_side(timeline: Timeline) -> None:
    pill = timeline.pill("AMMTC", "17")
    assert pill.first is None
    place = timeline.drawing.rect_of(pill.key)
    assert place is not None
    assert place.left() > timeline.drawing.time.right()
    (row,) = (row for row in timeline.shown() if row[1] == "17")
    assert "year not stated" in row[3]
    assert "21 Aug" in pill.note


def test_a_mark_says_host_format_and_who_spoke(timeline: Timeline) -> None:
    assert timeline.pill("SOMTC", "20").label == "Held · Philippines"
    assert timeline.pill("AMMTC+China", "9").label == "Held · Online"
    assert timeline.pill("AMMTC+China", "9").note.startswith("22 Sep")
    assert timeline.pill("AMMTC", "15").note.endswith("1 speaker, 2 proposals")


def test_hovering_tells_the_quotation_and_its_source(timeline: Timeline) -> None:
    told = timeline.chart.teller(timeline.pill("AMMTC", "17").key)
    assert "8月21日" in told
    assert "— 000" in told
    assert "no record" in timeline.chart.teller(timeline.pill("AMMTC", "16").key)


def test_a_click_opens_the_article_at_the_words(timeline: Timeline) -> None:
    timeline.click(timeline.pill("AMMTC", "17").key)
    assert timeline.opened() == "000"
    assert timeline.hands.form.record is not None
    assert timeline.hands.form.record.type == "meeting"


def test_enter_opens_the_words_of_the_current_mark(timeline: Timeline) -> None:
    timeline.chart.setFocus()
    timeline.key(Qt.Key.Key_End)
    assert timeline.chart.current == timeline.pill("SOMTC", "20").key
    assert "SOMTC 20" in timeline.chart.accessibleDescription()
    assert [row.key for row in timeline.page.table.selected_rows()] == [timeline.chart.current]
    timeline.key(Qt.Key.Key_Return)
    assert timeline.opened() == "003"


def test_a_missing_number_has_no_words_to_open(timeline: Timeline) -> None:
    timeline.click(timeline.pill("AMMTC", "16").key)
    assert timeline.chart.isVisible()


def test_what_is_chosen_filters_the_table_until_escape(timeline: Timeline) -> None:
    everything = len(timeline.shown())
    timeline.click(timeline.pill("SOMTC", "20").key, CTRL)
    assert [row[0] for row in timeline.shown()] == ["SOMTC"]
    timeline.key(Qt.Key.Key_Escape)
    assert len(timeline.shown()) == everything


def test_a_filter_leaves_only_its_series_or_phase(timeline: Timeline) -> None:
    timeline.timeline.series.choose("SOMTC")
    assert list(timeline.lanes()) == ["SOMTC"]
    assert "SOMTC" in timeline.page.caption_words
    timeline.timeline.series.choose("")
    timeline.timeline.phase.choose("planned")
    assert timeline.lanes() == {"AMMTC": ["14"]}
    timeline.timeline.phase.choose("")


def test_time_is_zoomed_and_what_is_out_of_sight_is_brought_back(timeline: Timeline) -> None:
    timeline.chart.setFocus()
    whole = timeline.drawing.window
    last = timeline.pill("AMMTC+China", "9")
    for _ in range(8):
        timeline.hands.key(Qt.Key.Key_Plus, on=timeline.chart)
    assert timeline.drawing.window[1] - timeline.drawing.window[0] < (whole[1] - whole[0]) / 2
    assert timeline.drawing.rect_of(last.key) is None
    timeline.chart.walk_to(last.key)
    assert timeline.drawing.rect_of(last.key) is not None
    timeline.key(Qt.Key.Key_0)
    assert timeline.drawing.window == whole


def test_a_picture_and_a_table_are_written(timeline: Timeline, tmp_path: Path) -> None:
    page = timeline.page
    for ending in (".png", ".svg", ".pdf"):
        file = tmp_path / f"meetings{ending}"
        page.exporting.write_picture(file, timeline.chart.pictured, page.caption_words, page.theme)
        assert file.stat().st_size > 1000
    assert QImage(str(tmp_path / "meetings.png")).width() == 2 * timeline.chart.pictured.width()
    table = tmp_path / "meetings.csv"
    page.exporting.write_table(table, "meetings", page.exported_table(), page.caption_words)
    assert "XXXX-08-21" in table.read_text(encoding="utf-8-sig")


def test_names_come_in_the_language_of_the_interface(timeline: Timeline) -> None:
    speak("vi")
    try:
        wait_until = timeline.hands.qtbot.waitUntil
        wait_until(lambda: any(row[2] == "Đã tổ chức" for row in timeline.shown()), timeout=LONG)
        assert timeline.pill("AMMTC", "15").label.startswith("Đã tổ chức")
    finally:
        speak("en")
        timeline.hands.qtbot.waitUntil(lambda: any(row[2] == "Held" for row in timeline.shown()), timeout=LONG)


def test_a_project_without_meetings_is_told_what_to_do(hands: Hands, empty_project: Project) -> None:
    path = empty_project.path
    empty_project.close()
    assert hands.window.projects.open(path, analyst="Lan")
    page = Paging(hands, "meetings").page
    assert page.empty.isVisible()
    assert page.empty.title
