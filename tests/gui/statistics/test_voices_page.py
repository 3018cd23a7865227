from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.analysis.charts.voices import VoicesBy
from gui.statistics.matrix import Grid, MatrixDrawing
from gui.statistics.rows import RowsDrawing
from gui.statistics.voices_page import SPEAKERS, VoicesPage
from tests.core.project.coded_meetings import BORDERS, INFORMATION, ROADMAP
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS
from tests.gui.statistics.paging import Paging

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


class Listening(Paging):
    def __init__(self, hands: Hands) -> None:
        super().__init__(hands, "voices")
        assert isinstance(self.page, VoicesPage)
        self.voices = self.page
        self.voices.by.choose(VoicesBy.MEETING)

    @property
    def grid(self) -> Grid:
        assert isinstance(self.chart.drawing, MatrixDrawing)
        return self.chart.drawing.grid

    def cell(self, row: str, column: str) -> tuple[int, int]:
        return self.grid.rows.index(row), self.grid.columns.index(column)

    def proposals(self) -> list[str]:
        return [row[2] for row in self.shown()]


@pytest.fixture
def listening(meeting_hands: Hands) -> Listening:
    return Listening(meeting_hands)


def test_proposals_stand_by_proposer_and_meeting(listening: Listening) -> None:
    assert listening.grid.columns == ("AMMTC 15", "AMMTC 17", "meeting not coded")
    assert listening.grid.counts[listening.cell("Lương Tam Quang", "AMMTC 15")] == 1
    assert listening.cell("Lương Tam Quang", "AMMTC 17") not in listening.grid.counts
    assert sum(listening.grid.row_totals) == sum(listening.grid.column_totals) == 4


def test_topics_and_months_are_other_columns(listening: Listening) -> None:
    listening.voices.by.choose(VoicesBy.TOPIC)
    assert "border management" in listening.grid.columns
    assert listening.grid.column_totals[listening.grid.columns.index("border management")] == 2
    listening.voices.by.choose(VoicesBy.MONTH)
    assert "Sept 2021" in listening.grid.columns
    assert "publication" in listening.page.caption_words


def test_a_click_on_a_cell_lists_its_quotations(listening: Listening) -> None:
    cell = listening.cell("Thailand", "AMMTC 15")
    listening.click(cell)
    assert listening.proposals() == [ROADMAP]
    listening.click(listening.cell("Lương Tam Quang", "AMMTC 15"), CTRL)
    assert set(listening.proposals()) == {BORDERS, ROADMAP}
    listening.click(cell)
    listening.click(cell)
    assert len(listening.proposals()) == 4


def test_arrow_keys_walk_across_and_enter_leads_to_the_words(listening: Listening) -> None:
    chart = listening.chart
    chart.setFocus()
    listening.key(Qt.Key.Key_Home)
    first = chart.current
    listening.key(Qt.Key.Key_Down)
    assert isinstance(first, tuple)
    assert isinstance(chart.current, tuple)
    assert chart.current[0] == first[0] + 1
    chart.walk_to(listening.cell("阮维玉", "AMMTC 17"))
    assert INFORMATION in chart.accessibleDescription()
    listening.key(Qt.Key.Key_Return)
    assert listening.page.table.hasFocus()
    listening.hands.key(Qt.Key.Key_Return, on=listening.page.table)
    assert listening.opened() == "000"
    assert listening.hands.form.record is not None
    assert listening.hands.form.record.type == "proposal"


def test_hovering_a_cell_tells_the_quotation_and_its_source(listening: Listening) -> None:
    told = listening.chart.teller(listening.cell("Thailand", "AMMTC 15"))
    assert ROADMAP in told
    assert "— 002" in told


def test_speakers_stand_by_country(listening: Listening) -> None:
    listening.voices.by.choose(SPEAKERS)
    drawing = listening.chart.drawing
    assert isinstance(drawing, RowsDrawing)
    assert [(row.label, row.numbers) for row in drawing.rows] == [("Vietnam", (2,)), ("China", (1,))]
    listening.click(drawing.rows[1].key)
    assert [row[1] for row in listening.shown()] == ["王小洪"]
    assert "country" in listening.page.caption_words


def test_the_table_is_written_with_the_places_of_its_words(listening: Listening, tmp_path: Path) -> None:
    file = tmp_path / "voices.csv"
    page = listening.page
    page.exporting.write_table(file, "voices", page.exported_table(), page.caption_words)
    written = file.read_text(encoding="utf-8-sig")
    assert BORDERS in written
    assert "start,end" in written


def test_reading_that_takes_long_can_be_cancelled_and_begun_again(
    listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, page, may_end = listening.hands, listening.voices, Event()
    before, question = listening.proposals(), page.question
    monkeypatch.setattr(page, "question", lambda: lambda project: (may_end.wait(), question()(project))[1])
    page.show_nothing("", "")
    page.refresh()
    hands.qtbot.waitUntil(lambda: page.findChild(QPushButton, "chart_cancel") is not None)
    hands.qtbot.mouseClick(child(page, QPushButton, "chart_cancel"), LEFT)
    assert (page.empty.title, page.reading.is_busy) == ("Nothing was read", False)
    may_end.set()
    hands.qtbot.mouseClick(child(page, QPushButton, "chart_read"), LEFT)
    listening.wait()
    assert listening.proposals() == before
    assert not page.empty.isVisible()
