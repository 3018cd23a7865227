from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont

from gui.statistics.lanes import LanesDrawing, LaneShown, Pill
from gui.statistics.matrix import Grid, MatrixDrawing
from gui.statistics.painted import Drawing, Ink, PaintedChart
from gui.statistics.rows import BarRow, Kind, RowsDrawing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme.theme import Theme

pytestmark = pytest.mark.gui

ROOM = QSizeF(700, 500)
LONG = "Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia " * 4
CHINESE = "东盟打击跨国犯罪部长级会议" * 20


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> PaintedChart:
    made = PaintedChart(theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def seen(chart: PaintedChart, drawing: Drawing) -> None:
    chart.show_drawing(drawing)
    assert not chart.grab().isNull()
    assert not chart.pictured.grab().isNull()


def lanes(pills: list[Pill], theme: Theme) -> LanesDrawing:
    return LanesDrawing((LaneShown("AMMTC", tuple(pills)),), "Year or date not stated", theme)


def pill(number: int, day: float | None, label: str = "Held") -> Pill:
    return Pill(number, day, None if day is None else day + 1, str(number), label, "24 Sep 2020")


@pytest.mark.parametrize("count", [0, 1, 2, 400])
def test_lanes_of_any_number_are_painted(chart: PaintedChart, theme: Theme, count: int) -> None:
    seen(chart, lanes([pill(n, 737_000.0 + 40 * n) for n in range(count)], theme))


def test_meetings_on_one_day_do_not_lie_on_each_other(theme: Theme) -> None:
    drawing = lanes([pill(n, 737_000.0) for n in range(5)], theme)
    drawing.lay_out(Ink.of(theme, QFont()), ROOM)
    (lane,) = drawing.placed
    for one in lane.placed:
        for other in lane.placed:
            assert one is other or not one.whole.intersects(other.whole)


def test_meetings_without_a_date_are_painted_alone(chart: PaintedChart, theme: Theme) -> None:
    drawing = lanes([pill(n, None) for n in range(3)], theme)
    seen(chart, drawing)
    assert all(drawing.rect_of(n) is not None for n in range(3))


@pytest.mark.parametrize("day", [1.0, 3_652_058.0])
def test_the_ends_of_the_calendar_are_painted(chart: PaintedChart, theme: Theme, day: float) -> None:
    seen(chart, lanes([pill(1, day), pill(2, 737_000.0)], theme))


@pytest.mark.parametrize("words", [LONG, CHINESE])
def test_long_labels_are_cut_and_cover_no_mark(chart: PaintedChart, theme: Theme, words: str) -> None:
    drawing = LanesDrawing((LaneShown(words, (pill(1, 737_000.0, words), pill(2, 737_900.0, words))),), words, theme)
    seen(chart, drawing)
    (lane,) = drawing.placed
    first, second = lane.placed
    assert not first.whole.intersects(second.whole)
    assert drawing.names < chart.width() / 2
    grid = Grid((words,), (words,), {(0, 0): 10**6}, (10**6,), (10**6,), "Total")
    seen(chart, MatrixDrawing(grid))
    seen(chart, RowsDrawing((Kind(words, 0),), (BarRow(1, words, (10**15,), words), BarRow(2, words, (1,), words))))


def test_a_chart_of_nothing_is_painted(chart: PaintedChart) -> None:
    seen(chart, MatrixDrawing(Grid((), (), {}, (), (), "Total")))
    seen(chart, RowsDrawing((Kind("records", 0),), (), "No records were made yet."))


def test_heads_stay_in_sight_and_cover_what_is_under_them(chart: PaintedChart) -> None:
    counts = {(r, c): 1 for r in range(60) for c in range(40)}
    names = tuple(str(n) for n in range(60))
    drawing = MatrixDrawing(Grid(names, names[:40], counts, (40,) * 60, (60,) * 40, "Total"))
    seen(chart, drawing)
    place = drawing.rect_of((0, 0))
    assert place is not None
    assert drawing.mark_at(place.center(), QRectF(0, 0, 700, 500)) == (0, 0)
    assert drawing.mark_at(place.center(), QRectF(0, 60, 700, 500)) is None


def test_a_row_of_a_large_matrix_is_walked_to_its_end(theme: Theme) -> None:
    drawing = MatrixDrawing(Grid(("a", "b"), ("x", "y", "z"), {(0, 0): 1, (0, 2): 1, (1, 1): 2}, (2, 2), (1, 2, 1), ""))
    drawing.lay_out(Ink.of(theme, QFont()), ROOM)
    assert drawing.beside((0, 0), Qt.Key.Key_Right) == (0, 2)
    assert drawing.beside((0, 2), Qt.Key.Key_Right) == (0, 2)
    assert drawing.beside((0, 2), Qt.Key.Key_Down) == (1, 1)
    assert drawing.beside((1, 1), Qt.Key.Key_Up) == (0, 0)


def test_a_drag_shows_other_times(qtbot: QtBot, chart: PaintedChart, theme: Theme) -> None:
    drawing = lanes([pill(1, 737_000.0), pill(2, 738_000.0)], theme)
    chart.show_drawing(drawing)
    before = drawing.window
    start, end = QPointF(400, 300).toPoint(), QPointF(300, 300).toPoint()
    qtbot.mousePress(chart.canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(chart.canvas, end)
    qtbot.mouseRelease(chart.canvas, Qt.MouseButton.LeftButton, pos=end)
    assert drawing.window[0] > before[0]
    assert drawing.window[1] - drawing.window[0] == pytest.approx(before[1] - before[0])


def test_very_many_meetings_are_strokes_that_come_apart_when_one_is_walked_to(
    chart: PaintedChart, theme: Theme
) -> None:
    drawing = lanes([pill(n, 730_000.0 + n) for n in range(10_000)], theme)
    seen(chart, drawing)
    assert drawing.is_dense
    assert sum(drawing.rect_of(n) is not None for n in range(10_000)) < 700
    chart.bring(5001)
    assert not drawing.is_dense
    assert drawing.rect_of(5001) is not None
