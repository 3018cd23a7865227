from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from core.text.span import Span
from gui.reader import Mark, MarkKind, Reader
from gui.reader.lanes import lane_measure
from gui.reader.marks import LANES
from gui.theme import make_theme
from tests.gui.reader.test_page import page, pixels

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
SIZES = (8, 12, 24, 36)
TYPES = ("meeting", "speaker", "proposal", "statistic")
TEXT = "gặp gỡ quý\nẤẪỐ ẤẪỐ ẤẪỐ\n" * 3
"""Descenders over letters with two marks each: the least room between two lines."""


def nested(*styles: str) -> list[Mark]:
    """Marks over the same words, each of another type."""
    return [Mark(Span(0, 10), str(number), style) for number, style in enumerate(styles)]


def zoomed(reader: Reader, points: int) -> None:
    reader.set_article(TEXT)
    reader.zoom_to(points)
    reader.verticalScrollBar().setValue(0)


@pytest.mark.parametrize("points", SIZES)
def test_lanes_lie_between_the_lines_and_not_on_each_other(points: int) -> None:
    lanes = lane_measure(points)
    assert 1 <= lanes.thin < lanes.thick < lanes.pitch
    assert lanes.offset(LANES - 1) + lanes.height(LANES - 1) <= lanes.room


@pytest.mark.parametrize("points", SIZES)
def test_no_lane_touches_the_letters_below(reader: Reader, points: int) -> None:
    zoomed(reader, points)
    below = reader.span_rect(11, 22)
    plain = page(reader).copy(below)
    deeper = [Mark(Span(0, 10), style, style, MarkKind.VALUE) for style in TYPES]
    reader.set_marks([*nested(*TYPES), *deeper])
    assert page(reader).copy(below) == plain


@pytest.mark.parametrize("points", SIZES)
def test_marks_over_the_same_words_are_all_seen(reader: Reader, points: int) -> None:
    zoomed(reader, points)
    reader.set_marks(nested(*TYPES))
    image, box = page(reader), reader.span_rect(0, 10)
    lanes = lane_measure(points)
    for lane, style in enumerate(TYPES):
        strip = QRect(box.left(), box.bottom() + lanes.offset(lane), box.width(), lanes.pitch)
        assert pixels(image, strip, reader.theme.style(style).line) >= box.width() * 0.4, style


@pytest.mark.parametrize("points", SIZES)
def test_what_lies_deeper_is_one_bar_of_no_type(reader: Reader, points: int) -> None:
    zoomed(reader, points)
    reader.set_marks([*nested(*TYPES), Mark(Span(0, 10), "deeper", "meeting", MarkKind.VALUE)])
    image, box = page(reader), reader.span_rect(0, 10)
    lanes = lane_measure(points)
    strip = QRect(box.left(), box.bottom() + lanes.offset(LANES - 1), box.width(), lanes.height(LANES - 1) + 2)
    assert pixels(image, strip, reader.theme.palette.muted) >= box.width() * lanes.thick * 0.9
    assert pixels(image, strip, reader.theme.style("statistic").line) == 0


@pytest.mark.parametrize("points", [12, 24])
@pytest.mark.parametrize("kind", [MarkKind.MENTION, MarkKind.VALUE])
def test_patterns_are_told_apart_without_their_colours(reader: Reader, points: int, kind: MarkKind) -> None:
    names = ("one", "two", "three", "four", "five", "six")
    reader.set_theme(make_theme(dark=False).with_types(dict.fromkeys(names, "#0072b2")))
    zoomed(reader, points)
    box, lanes = reader.span_rect(0, 10), lane_measure(points)
    strip = QRect(box.left(), box.bottom() - lanes.rise, box.width(), lanes.pitch + lanes.rise)
    shapes = set()
    for name in names:
        reader.set_marks([Mark(Span(0, 10), "a", name, kind)])
        image, ink = page(reader), QColor(reader.theme.style(name).line).lightness()
        shapes.add(
            tuple(
                image.pixelColor(x, y).lightness() < ink + 40
                for x in range(strip.left(), strip.right())
                for y in range(strip.top(), strip.bottom())
            )
        )
    assert len(shapes) == len(names)


@pytest.mark.parametrize("ratio", [1, 2])
def test_lines_are_crisp_on_every_screen(reader: Reader, ratio: int) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(0, 10), "a", "meeting", MarkKind.VALUE)])
    image = QImage(reader.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    reader.viewport().render(painter, QPoint(0, 0))
    painter.end()
    box, lanes = reader.span_rect(0, 10), lane_measure(12)
    x = reader.span_rect(3, 4).center().x() * ratio
    rows = range((box.bottom() - 1) * ratio, (box.bottom() + lanes.pitch) * ratio)
    column = [image.pixelColor(x, y).name() for y in rows]
    style = reader.theme.style("meeting").line
    assert column.count(style) == lanes.thin * ratio
    assert set(column) == {style, reader.theme.palette.base}


def test_the_room_grows_and_shrinks_with_the_text(reader: Reader) -> None:
    zoomed(reader, 12)
    usual = reader.span_rect(11, 12).top() - reader.span_rect(0, 1).bottom()
    zoomed(reader, 36)
    assert reader.span_rect(11, 12).top() - reader.span_rect(0, 1).bottom() > usual
    zoomed(reader, 12)
    assert reader.span_rect(11, 12).top() - reader.span_rect(0, 1).bottom() == usual


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_crossing_marks_keep_a_lane_each(reader: Reader, dark: bool) -> None:
    reader.set_theme(make_theme(dark))
    zoomed(reader, 12)
    reader.set_marks([Mark(Span(0, 6), "a", "meeting"), Mark(Span(3, 10), "b", "statistic")])
    image, box = page(reader), reader.span_rect(3, 6)
    strip = QRect(box.left(), box.bottom() - 1, box.width(), 2 * lane_measure(12).pitch)
    for style in ("meeting", "statistic"):
        assert pixels(image, strip, reader.theme.style(style).line) >= box.width() * 0.5


def test_a_click_below_the_words_still_means_them(qtbot: QtBot, reader: Reader) -> None:
    zoomed(reader, 36)
    reader.set_marks(nested("meeting"))
    box = reader.span_rect(0, 10)
    with qtbot.waitSignal(reader.marks_clicked):
        qtbot.mouseClick(
            reader.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(box.center().x(), box.bottom() + lane_measure(36).room - 2),
        )
