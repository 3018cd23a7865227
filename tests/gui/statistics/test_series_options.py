from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.operations.creation import create_project
from core.operations.rulings import rule
from gui.statistics.scales import Scale
from gui.statistics.series_page import SeriesPage
from tests.core.project.reports import Reports
from tests.gui.conftest import ANALYST
from tests.gui.main_window.hands import LEFT, MENU_WARNINGS, NONE
from tests.gui.statistics.charting import Charting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]

REASON = "the ministry counted again"


@pytest.fixture
def charting(hands: Hands) -> Iterator[Charting]:
    made = Charting(hands)
    made.page.scale.choose(Scale.FITTING)
    yield made
    made.page.scale.choose(Scale.FITTING)


@pytest.fixture
def ruled(hands: Hands, tmp_path: Path) -> Charting:
    """Two articles with two numbers for one thing; the later one counts."""
    path = tmp_path / "reports.spanwise"
    with closing(create_project(path, analyst=ANALYST)) as project:
        reports = Reports.of(project)
        reports.figures()
        row = reports.row("value")
        rule(project, row, row.cells[1][0], REASON)
    assert hands.window.projects.open(path, analyst=ANALYST)
    return Charting(hands)


def test_the_scale_that_was_chosen_is_remembered_and_told(charting: Charting, tmp_path: Path) -> None:
    page = charting.page
    page.scale.choose(Scale.LOGARITHMIC)
    assert charting.titles()[:2] == ["cases (logarithmic scale)", "persons (logarithmic scale)"]
    assert "Logarithmic scale, each step ten times the one before: cases, persons." in page.caption_words
    assert "ogarithmic" in charting.plot.accessibleDescription()
    again = SeriesPage(page.session, page.theme)
    charting.hands.qtbot.addWidget(again)
    assert again.scale.chosen == Scale.LOGARITHMIC
    file = tmp_path / "chart.svg"
    page.exporting.write_picture(file, charting.plot.pictured, page.caption_words, page.theme)
    assert "Logarithmic scale" in file.read_text(encoding="utf-8")
    page.scale.choose(Scale.EVEN)
    assert charting.titles()[:2] == ["cases", "persons"]


def test_on_a_logarithmic_axis_a_click_opens_the_words_too(charting: Charting) -> None:
    charting.page.scale.choose(Scale.LOGARITHMIC)
    charting.wait()
    charting.click(charting.bar("1,914").key)
    assert charting.hands.reader.isVisible()
    assert charting.hands.form.record is not None
    assert charting.hands.form.record.first("value").raw == "1.914"  # pyright: ignore[reportOptionalMemberAccess]


def test_columns_are_called_as_the_codebook_calls_its_fields(charting: Charting) -> None:
    kind = charting.hands.project.codebook.type("statistic")
    heads = {column.id: column.label for column in charting.page.table.rows.everything.columns}
    for field in ("measure", "value", "unit", "period", "base_period"):
        assert heads[field] == kind.field(field).labels.best("en")
    assert charting.page.boxes["place"].accessibleName() == kind.field("place").labels.best("en")


def test_the_table_of_each_page_has_a_name_of_its_own(charting: Charting) -> None:
    names = {
        charting.workspace.made(page).table.accessibleName() for page in ("series", "meetings", "voices", "progress")
    }
    assert len(names) == 4


def test_both_sides_of_a_ruling_are_drawn_and_one_of_them_counts(ruled: Charting) -> None:
    counts, aside = ruled.bar("11,251"), ruled.bar("11,215 (set aside)")
    (layer,) = ruled.layers()
    assert set(layer.shown.joined[0]) == {counts.key, aside.key}
    assert f"Ruling: set aside: {REASON}" in ruled.page.told_mark(aside.key)
    assert f"Ruling: counts: {REASON}" in ruled.page.told_mark(aside.key), "the other side is told beside it"
    assert f"set aside: {REASON}" in ruled.plot.accessibleDescription()
    assert "1 of them ruled on" in ruled.page.caption_words


def test_the_exported_table_tells_rulings(ruled: Charting) -> None:
    table = ruled.page.exported_table()
    ids = [column.id for column in table.columns]
    told = {row.cells[ids.index("value")].told: row.cells[ids.index("ruling")].told for row in table.rows}
    assert told == {"11215": "set_aside", "11251": "counts"}
    assert {row.cells[ids.index("ruling_reason")].told for row in table.rows} == {REASON}


def test_nothing_is_told_while_the_chart_is_pulled_along(charting: Charting) -> None:
    view = charting.plot.view.viewport()
    at = QPointF(charting.place(charting.bar("11,215").key))

    def move(to: QPointF, held: Qt.MouseButton) -> None:
        event = QMouseEvent(QEvent.Type.MouseMove, to, view.mapToGlobal(to), Qt.MouseButton.NoButton, held, NONE)
        QApplication.sendEvent(view, event)

    charting.hands.qtbot.mousePress(view, LEFT, NONE, at.toPoint())
    for step in range(1, 4):
        charting.hands.qtbot.wait(15)
        move(at + QPointF(step, 0), LEFT)
    assert not QToolTip.isVisible()
    charting.hands.qtbot.mouseRelease(view, LEFT, NONE, (at + QPointF(3, 0)).toPoint())
