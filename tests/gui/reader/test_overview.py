from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from core.text.span import Span
from gui.reader import Mark, MarkKind
from gui.reader.finding import Finder
from gui.reader.hit_colours import HitColours
from gui.theme import make_theme
from tests.gui.reader.test_page import pixels

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from gui.reader import Reader

pytestmark = pytest.mark.gui
LINE = "Hội nghị Quan chức cấp cao ASEAN lần thứ 20 được tổ chức trực tuyến tại Manila.\n"
TEXT = LINE * 300


def strip(reader: Reader) -> QImage:
    reader.overview.work_out()
    return reader.overview.grab().toImage()


def ticks(reader: Reader, colour: str) -> list[int]:
    """Rows of the strip that show a colour."""
    image = strip(reader)
    return [y for y in range(image.height()) if pixels(image, QRect(0, y, image.width(), 1), colour, 6)]


def test_a_record_leaves_a_tick_where_it_stands_in_the_article(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(150 * len(LINE), 150 * len(LINE) + 8), "a", "speaker")])
    rows = ticks(reader, reader.theme.style("speaker").line)
    assert 1 <= len(rows) <= 5
    assert abs(rows[0] - reader.overview.height() / 2) < 6
    assert not ticks(reader, reader.theme.style("meeting").line)


def test_values_leave_no_ticks_of_their_own(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(900, 910), "a", "speaker", MarkKind.VALUE)])
    assert not ticks(reader, reader.theme.style("speaker").line)


def test_types_stand_beside_each_other_not_over_each_other(reader: Reader) -> None:
    reader.set_article(TEXT)
    types = ("meeting", "speaker", "proposal", "statistic")
    reader.set_marks([Mark(Span(9_000, 9_010), style, style) for style in types])
    found = [ticks(reader, reader.theme.style(style).line) for style in types]
    assert all(found)
    assert found == [found[0]] * 4


def test_ticks_follow_acts_and_the_theme(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article(TEXT)
    style = reader.theme.style("meeting").line
    reader.update_mark_rows([(9_000, 9_008, "meeting", "mention", "a")])
    qtbot.waitUntil(lambda: pixels(reader.overview.grab().toImage(), reader.overview.rect(), style) > 0)
    reader.update_mark_rows([], ["a"])
    assert not ticks(reader, style)
    reader.set_theme(make_theme(dark=True))
    assert strip(reader).pixelColor(6, 3).name() == reader.theme.palette.base


def test_hits_are_shown_over_the_whole_article(reader: Reader) -> None:
    reader.set_article(TEXT + "Bangkok\n" + TEXT)
    reader.set_hits(Finder(reader.text).find("bangkok"))
    rows = ticks(reader, HitColours.of(reader.theme).tick)
    assert 1 <= len(rows) <= 5
    assert abs(rows[0] - reader.overview.height() / 2) < 6
    reader.set_hits(None)
    assert not ticks(reader, HitColours.of(reader.theme).tick)


def test_a_click_goes_there(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article(TEXT)
    start = 220 * len(LINE)
    reader.set_marks([Mark(Span(start, start + 8), "a", "speaker")])
    tick = ticks(reader, reader.theme.style("speaker").line)[0]
    qtbot.mouseClick(reader.overview, Qt.MouseButton.LeftButton, pos=QPoint(5, tick + 1))
    assert reader.viewport().rect().contains(reader.span_rect(start, start + 8))
    qtbot.mousePress(reader.overview, Qt.MouseButton.LeftButton, pos=QPoint(5, tick))
    qtbot.mouseMove(reader.overview, QPoint(5, -20))
    qtbot.mouseRelease(reader.overview, Qt.MouseButton.LeftButton, pos=QPoint(5, -20))


def test_ticks_know_short_paragraphs_from_long_ones(reader: Reader) -> None:
    # Half the height, but a tenth of the letters.
    short = "a\n" * 300
    reader.set_article(short + TEXT)
    reader.scroll_to_span(len(reader.text) - 5, len(reader.text) - 2)
    reader.set_marks([Mark(Span(len(short), len(short) + 8), "a", "speaker")])
    row = ticks(reader, reader.theme.style("speaker").line)[0]
    qtbar = reader.verticalScrollBar()
    qtbar.setValue(0)
    y = reader.span_rect(len(short), len(short) + 8).top() / reader.document().size().height()
    assert abs(row / reader.overview.height() - y) < 0.05


def test_ten_thousand_marks_are_merged_and_scrolling_does_not_ask_again(reader: Reader) -> None:
    text = LINE * 2_000
    reader.set_article(text)
    reader.set_mark_rows([(at, at + 5, "meeting", "mention", str(at)) for at in range(0, 150_000, 15)])
    strip(reader)
    assert sum(map(len, reader.overview.ticks.values())) <= reader.overview.height()
    asked: list[int] = []

    class Watched(type(reader.index)):
        def styles_in(self, *given: object) -> list[set[str]]:
            asked.append(1)
            return super().styles_in(*given)  # type: ignore[arg-type] - handed on

    reader.index.__class__ = Watched
    for value in range(0, 3_000, 50):
        reader.verticalScrollBar().setValue(value)
        reader.viewport().grab()
    assert not asked


def test_an_empty_article_has_an_empty_strip(reader: Reader) -> None:
    reader.set_article("")
    assert not reader.overview.ticks
    strip(reader)
    assert not reader.overview.ticks
