"""What differs is marked whether it is pointed at or not, and says on hovering what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from core.project.comparing import Part
from core.text.span import Span
from gui.compare.colours import CompareColours
from tests.core.project.reports import Reports
from tests.gui.compare.comparing import Comparing, compare

if TYPE_CHECKING:
    from gui.compare.readers import CompareReader
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def comparing(hands: Hands) -> Comparing:
    """Two reports that give one figure two values."""
    reports = Reports.of(hands.project)
    made = compare(hands, "004")
    made.show(Part(reports.morning), Part(reports.evening))
    hands.qtbot.waitUntil(lambda: not made.compare.columns.differences.is_looking)
    return made


def figure(reader: CompareReader, words: str) -> Span:
    start = reader.text.index(words)
    return Span(start, start + len(words))


def framed(reader: CompareReader, span: Span) -> bool:
    """Tell whether the frame of a difference is painted around some words."""
    colour = QColor(CompareColours.of(reader.theme).difference)
    box = reader.span_rect(span.start, span.end).adjusted(-4, -2, 4, 2)
    picture = reader.viewport().grab().toImage()
    reds = [
        picture.pixelColor(x, y)
        for x in range(max(0, box.left()), min(picture.width(), box.right()))
        for y in range(max(0, box.top()), min(picture.height(), box.bottom()))
    ]
    return any(_near(each, colour) for each in reds)


def _near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 40


def test_figures_that_differ_are_framed_on_both_sides_though_nobody_points_at_them(comparing: Comparing) -> None:
    assert comparing.compare.links.place == -1
    assert framed(comparing.left, figure(comparing.left, "11.215"))
    assert framed(comparing.right, figure(comparing.right, "11.251"))
    assert not framed(comparing.left, figure(comparing.left, "phát hiện"))


def test_on_hovering_it_is_said_in_what_they_differ(comparing: Comparing) -> None:
    for reader, words in ((comparing.left, "11.215"), (comparing.right, "11.251")):
        span = figure(reader, words)
        told = reader.tooltip_at(reader.span_rect(span.start, span.end).center())
        assert "11.215" in told
        assert "11.251" in told


def test_columns_that_are_aligned_no_more_show_no_differences(comparing: Comparing) -> None:
    comparing.compare.columns.show_pair(0, None)
    assert not framed(comparing.left, figure(comparing.left, "11.215"))
