from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from core.language.zh.words import chinese_words
from tests.gui.reader.test_pointing import LEFT, at, drag, edge, move
from tests.gui.reader.test_selecting import ALT, CTRL, SHIFT, knob, selected

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reader import Reader

pytestmark = pytest.mark.gui
VI = (
    "Thượng tướng Nguyễn Duy Ngọc, Thứ trưởng Bộ Công an, cho biết đã bắt giữ 11.215 vụ, tăng 9,46% so với cùng kỳ, "
    "thu 3,5 triệu USD và 1,2 tấn ma túy."
)
ZH = (
    "公安部副部长阮维玉上将在河内主持召开第二十届东盟打击跨国犯罪高官视频会议今年上半年共破获毒品案件11215起抓获嫌疑人15775名同比增长9.46%涉案"
    "金额约3.5亿元人民币。"
)
EN = "Deputy Minister Nguyễn Duy Ngọc said police seized 11,215 cases worth US$3.5 million, up 9.46% to 1.2 tons."
ODD = "Ảnh 👨‍👩‍👧 và chữ 𠮷𠮷 kề x\u0323\u0301y, 74\u00a0vụ, 1\u202f234\u00a0kg."
LANGUAGE = {VI: "vi", ZH: "zh-Hans", EN: "en", ODD: "vi"}
CLICKS = [
    (VI, "Duy", "Nguyễn Duy Ngọc"),
    (VI, "Công", "Bộ Công an"),
    (VI, "215", "11.215 vụ"),
    (VI, ",46", "9,46%"),
    (VI, "triệu", "3,5 triệu USD"),
    (VI, ",2", "1,2 tấn"),
    (ZH, "维", "阮维玉"),
    (ZH, "东", "东盟"),
    (ZH, "215", "11215起"),
    (ZH, "775", "15775名"),
    (ZH, ".46", "9.46%"),
    (ZH, ".5亿", "3.5亿元人民币"),
    (EN, "Duy", "Nguyễn Duy Ngọc"),
    (EN, "215", "11,215 cases"),
    (EN, ".5 m", "US$3.5 million"),
    (EN, ".46", "9.46%"),
    (ODD, "👨‍👩‍👧", "👨‍👩‍👧"),
    (ODD, "𠮷", "𠮷𠮷"),
    (ODD, "x", "x\u0323\u0301y"),
    (ODD, "74", "74\u00a0vụ"),
    (ODD, "234", "1\u202f234\u00a0kg"),
]
DRAGS = [
    (VI, "ễn Duy Ng", "Nguyễn Duy Ngọc"),
    (VI, "t giữ 11.2", "bắt giữ 11.215 vụ"),
    (VI, "giữ 11.215", "giữ 11.215"),
    (ZH, "阮维", "阮维玉"),
    (ZH, "东盟打击跨国犯罪高官视频会", "东盟打击跨国犯罪高官视频会议"),
    (ZH, "河内主持", "河内主持"),
    (ZH, "破获毒品案件112", "破获毒品案件11215起"),
    (EN, "olice seized 11,", "police seized 11,215 cases"),
    (ODD, "nh 👨‍👩‍👧 và", "Ảnh 👨‍👩‍👧 và"),
]


@pytest.fixture
def show(reader: Reader) -> Reader:
    chinese_words().load()
    return reader


def drag_over(
    qtbot: QtBot, reader: Reader, words: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    start = reader.text.index(words)
    drag(qtbot, reader, edge(reader, start), edge(reader, start + len(words)), modifier)


@pytest.mark.parametrize(("text", "grip", "word"), CLICKS)
def test_a_double_click_takes_the_word_of_its_language(
    qtbot: QtBot, show: Reader, text: str, grip: str, word: str
) -> None:
    show.set_article(text, language=LANGUAGE[text])
    qtbot.mouseDClick(show.viewport(), LEFT, pos=at(show, text.index(grip)))
    assert selected(show) == word


@pytest.mark.parametrize(("text", "over", "words"), DRAGS)
def test_a_drag_takes_the_words_of_their_language(qtbot: QtBot, show: Reader, text: str, over: str, words: str) -> None:
    show.set_article(text, language=LANGUAGE[text])
    drag_over(qtbot, show, over)
    assert selected(show) == words


@pytest.mark.parametrize(
    ("text", "over"), [(VI, "ễn Duy Ng"), (ZH, "维玉上将在河"), (EN, "olice seized 11,"), (ODD, "𠮷")]
)
def test_with_alt_a_drag_takes_what_it_went_over(qtbot: QtBot, show: Reader, text: str, over: str) -> None:
    show.set_article(text, language=LANGUAGE[text])
    drag_over(qtbot, show, over, ALT)
    assert selected(show) == over


def test_no_drag_over_two_characters_of_a_long_chinese_clause_takes_more_than_their_words(
    qtbot: QtBot, show: Reader
) -> None:
    show.set_article(ZH, language="zh-Hans")
    clause = ZH[: ZH.index("11215")]
    for start in range(0, len(clause) - 2, 3):
        drag_over(qtbot, show, clause[start : start + 2])
        assert clause[start + 1] in selected(show)
        assert len(selected(show)) <= 8
        show.clear_selection()


# Far selections

LONG = "\n".join(f"Dòng {number} nói về tội phạm xuyên quốc gia. Câu hai của dòng." for number in range(400))


def wheel(reader: Reader, point: QPoint, down: int, buttons: Qt.MouseButton = LEFT) -> None:
    turned = QPoint(0, -120 * down)
    event = QWheelEvent(
        QPointF(point),
        QPointF(reader.viewport().mapToGlobal(point)),
        turned,
        turned,
        buttons,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.viewport(), event)


def test_the_wheel_takes_a_selection_on_that_is_being_made(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article(LONG, language="vi")
    start = LONG.index("tội phạm")
    point = edge(reader, start)
    qtbot.mousePress(reader.viewport(), LEFT, pos=point)
    for _ in range(3):
        before = len(selected(reader))
        wheel(reader, point, 8)
        assert len(selected(reader)) > before + 100
    assert reader.verticalScrollBar().value() > reader.viewport().height()
    held = selected(reader)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=point)
    assert selected(reader).startswith(held.rstrip())
    assert reader.selected_span() is not None
    assert selected(reader)[0] == LONG[start]


def test_the_wheel_alone_selects_nothing(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article(LONG, language="vi")
    qtbot.mouseClick(reader.viewport(), LEFT, pos=edge(reader, 40))
    wheel(reader, QPoint(60, 60), 8, Qt.MouseButton.NoButton)
    assert reader.verticalScrollBar().value() > 0
    assert reader.selected_span() is None


@pytest.mark.parametrize("name", ["start", "end"])
def test_an_end_dragged_beyond_the_edge_scrolls_and_keeps_the_other_end(
    qtbot: QtBot, reader: Reader, name: str
) -> None:
    reader.set_article(LONG, language="vi")
    first = LONG.index("Dòng 100 ")
    reader.show_span(first, first + 8)
    reader.select_span(first, first + 8)
    bar, view = reader.verticalScrollBar(), reader.viewport()
    begun = bar.value()
    out = -150 if name == "start" else view.height() + 150
    qtbot.mousePress(view, LEFT, pos=knob(reader, name))
    move(reader, QPoint(200, out), LEFT)
    qtbot.waitUntil(lambda: abs(bar.value() - begun) > 2 * view.height())
    qtbot.mouseRelease(view, LEFT, pos=QPoint(200, out))
    span = reader.selected_span()
    assert span is not None
    assert (span.end if name == "start" else span.start) == (first + 8 if name == "start" else first)
    assert len(span) > 1000


def test_pages_selected_by_keyboard_can_be_cut_back_at_both_ends(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article(LONG, language="vi")
    qtbot.keyClick(reader, Qt.Key.Key_End, CTRL | SHIFT)
    for key in (Qt.Key.Key_BracketRight, Qt.Key.Key_BraceLeft):
        qtbot.keyClick(reader, key)
    assert selected(reader) == LONG[1:-1]


def test_selected_words_stay_in_view_whatever_size_the_text_gets(reader: Reader) -> None:
    reader.set_article(LONG, language="vi")
    first = LONG.index("Dòng 40 ")
    reader.scroll_to(first)
    reader.select_span(first + 5, first + 7)
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().value() + 180)
    view, bar = reader.viewport().rect(), reader.verticalScrollBar()
    begun = reader.span_rect(first + 5, first + 7).center().y()
    for points in (36, 8, 20, 12):
        reader.zoom_to(points)
        box = reader.span_rect(first + 5, first + 7)
        assert view.contains(box)
        assert abs(box.center().y() - begun) < 20
    bar.setValue(bar.value() + 2 * view.height())
    reader.zoom_to(14)
    assert not view.intersects(reader.span_rect(first + 5, first + 7))
