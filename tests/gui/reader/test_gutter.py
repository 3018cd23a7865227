from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from core.text.span import Span
from gui.reader import Mark, MarkKind
from gui.reader.gutter import columns_beside
from gui.theme import make_theme
from tests.gui.reader.test_page import page, pixels

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reader import Reader

pytestmark = pytest.mark.gui
TEXT = "Hội nghị Quan chức cấp cao ASEAN lần thứ 20 được tổ chức trực tuyến tại Manila.\n" * 3
TYPES = ("meeting", "speaker", "proposal", "statistic")


def bar(reader: Reader, style: str, position: int) -> QPoint:
    """Middle of the bar of a type beside the line of a position."""
    columns = columns_beside(reader.span_rect(0, 1).left(), reader.theme)
    x = columns.x(reader.theme.style(style).slot) + columns.width // 2
    return QPoint(round(x), reader.span_rect(position, position + 1).center().y())


def test_each_type_of_a_line_has_its_bar_that_names_and_opens_the_record(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article(TEXT)
    marks = [Mark(Span(9 * n, 9 * n + 7), style, style, label=style.title()) for n, style in enumerate(TYPES)]
    reader.set_marks([*marks, Mark(Span(0, 4), "value", "meeting", MarkKind.VALUE)])
    for mark in marks:
        point = bar(reader, mark.style, mark.span.start)
        assert pixels(page(reader), QRect(point, point), reader.theme.style(mark.style).line) == 1
        words = TEXT[mark.span.start : mark.span.end].strip()
        assert reader.tooltip_at(point) == f"{mark.label}: “{words}”"
        with qtbot.waitSignal(reader.marks_clicked) as clicked:
            qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert clicked.args == [[mark.key]]


def test_a_bar_of_several_records_offers_them_all_in_text_order(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(20, 24), "b", "speaker"), Mark(Span(0, 8), "a", "speaker")])
    assert reader.mark_keys_at(bar(reader, "speaker", 0)) == ["a", "b"]


def test_lines_without_the_type_have_nothing_to_click(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(0, 8), "a", "speaker")])
    for point in (bar(reader, "speaker", 90), bar(reader, "meeting", 0), QPoint(1, 10)):
        assert reader.mark_keys_at(point) == []
        assert not reader.is_over_bar(point)
    assert reader.is_over_bar(bar(reader, "speaker", 0))


def test_a_suggestion_is_a_dot_where_it_begins(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(10, 120), "a", "speaker", MarkKind.SUGGESTION)])
    assert reader.mark_keys_at(bar(reader, "speaker", 0)) == ["a"]
    assert reader.mark_keys_at(bar(reader, "speaker", 110)) == []


def test_seven_types_stand_side_by_side(reader: Reader) -> None:
    names = [f"type{number}" for number in range(7)]
    reader.set_theme(make_theme(dark=False).with_types(dict.fromkeys(names, "")))
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(0, 8), name, name) for name in names])
    assert [reader.mark_keys_at(bar(reader, name, 0)) for name in names] == [[name] for name in names]


def test_what_does_not_fit_below_the_words_is_counted(reader: Reader) -> None:
    reader.set_article(TEXT)
    four = [Mark(Span(20 - depth, 24 + depth), str(depth), TYPES[depth]) for depth in range(4)]
    reader.set_marks(four)
    box = reader.span_rect(0, 4)
    counted = QRect(0, box.top(), int(columns_beside(box.left(), reader.theme).left) - 3, box.height())
    ground, whole = reader.theme.palette.base, counted.width() * counted.height()
    assert pixels(page(reader), counted, ground) == whole
    reader.set_marks([*four, Mark(Span(10, 30), "deep", "meeting"), Mark(Span(9, 31), "deeper", "speaker")])
    assert whole - 200 < pixels(page(reader), counted, ground) < whole - 20
