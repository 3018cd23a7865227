from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from core.language.zh.words import chinese_words
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, FIGURE, LEFT, MENU_WARNINGS, SHIFT

if TYPE_CHECKING:
    from core.text.span import Span
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui
ALT = Qt.KeyboardModifier.AltModifier


def selected(hands: Hands) -> str:
    span = hands.reader.selected_span()
    return "" if span is None else span.of(hands.reader.text)


def put_caret(hands: Hands, position: int) -> None:
    hands.reader.select_span(position, position + 1)
    hands.reader.clear_selection()
    hands.key(Qt.Key.Key_Left)
    assert hands.reader.caret_position() == position


def test_a_figure_is_coded_by_keyboard_alone(hands: Hands) -> None:
    figure = hands.span(FIGURE)
    put_caret(hands, figure.start)
    while selected(hands) != FIGURE:
        assert len(selected(hands)) < len(FIGURE)
        hands.key(Qt.Key.Key_Right, CTRL | SHIFT)
    hands.key(Qt.Key.Key_T)
    assert hands.value("value").normal == "74"
    made = hands.record(FIGURE).id
    hands.key(Qt.Key.Key_Escape)
    hands.undo()
    assert hands.records(FIGURE) == []
    hands.redo()
    assert hands.record(FIGURE).id == made


def test_the_space_bar_opens_the_record_at_the_caret(hands: Hands) -> None:
    words = hands.span("9,46%")
    for place in (words.start, words.start + 2, words.end):
        hands.window.annotate.form.show_record(hands.project, None)
        put_caret(hands, place)
        hands.key(Qt.Key.Key_Space)
        assert hands.form.record is not None
        assert hands.form.record.id == hands.record("9,46%").id


@pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)
def test_the_space_bar_offers_all_records_at_the_caret(hands: Hands) -> None:
    words = hands.span("phạm tội về ma túy")
    put_caret(hands, words.start + 3)
    hands.key(Qt.Key.Key_Space)
    menu = child(hands.window, QMenu, "recordsHere")
    assert [action.text() for action in menu.actions()] == ["Statistic: 11.215 vụ", "Statistic: 15.775 đối tượng"]
    below = hands.reader.viewport().mapFromGlobal(hands.reader.clicked_at)
    line = hands.reader.span_rect(words.start + 3, words.start + 4)
    assert line.top() < below.y() < line.bottom() + line.height()
    menu.close()


def test_the_space_bar_beside_all_records_does_nothing(hands: Hands) -> None:
    put_caret(hands, hands.span("Dịch bệnh đã gây").start + 2)
    top = hands.reader.verticalScrollBar().value()
    hands.key(Qt.Key.Key_Space)
    assert hands.form.record is None
    assert hands.reader.verticalScrollBar().value() == top


def test_a_chinese_clause_is_never_taken_whole(hands: Hands) -> None:
    chinese_words().load()
    hands.open("000")
    clause = hands.span("东盟各国代表一致同意")
    hands.drag(hands.span("安部副部长阮维"))
    assert selected(hands) == "公安部副部长阮维玉"
    hands.drag(hands.span("安部副部长阮维"), ALT)
    assert selected(hands) == "安部副部长阮维"
    hands.reader.clear_selection()
    hands.look(clause)
    point = hands.reader.span_rect(clause.start, clause.start + 1).center()
    hands.qtbot.mouseDClick(hands.reader.viewport(), LEFT, pos=point)
    assert selected(hands) == "东盟"


def test_alt_at_the_end_of_a_drag_leaves_the_keyboard_in_the_article(hands: Hands) -> None:
    words = hands.span("vụ mua bán", "phát hiện 74 ")
    cut = type(words)(words.start + 1, words.end - 1)
    hands.look(cut)
    first, last = hands.reader.span_rect(cut.start, cut.start + 1), hands.reader.span_rect(cut.end - 1, cut.end)
    view = hands.reader.viewport()
    hands.qtbot.mousePress(view, LEFT, pos=QPoint(first.left() + 1, first.center().y()))
    hands.move(view, first.center() + QPoint(20, 0), LEFT)
    hands.qtbot.keyPress(hands.reader, Qt.Key.Key_Alt, ALT)
    hands.move(view, QPoint(last.right(), last.center().y()), LEFT)
    hands.qtbot.mouseRelease(view, LEFT, ALT, pos=QPoint(last.right(), last.center().y()))
    hands.qtbot.keyRelease(hands.reader, Qt.Key.Key_Alt)
    assert selected(hands) == cut.of(hands.reader.text)
    assert QApplication.focusWidget() is hands.reader


@pytest.mark.parametrize(("typed", "found"), [("DOI TUONG", "đối tượng"), ("xuyen quoc gia", "xuyên quốc gia")])
def test_words_are_found_however_they_are_typed(hands: Hands, typed: str, found: str) -> None:
    hands.key(Qt.Key.Key_F, CTRL)
    field = hands.window.focusWidget()
    assert field is not hands.reader
    hands.qtbot.keyClicks(field, typed)
    hits = hands.reader.hits
    assert hits is not None
    assert len(hits) > 0
    assert {hits.span(number).of(hands.reader.text).lower() for number in range(len(hits))} == {found}


def test_a_letter_without_its_stroke_finds_the_one_with_it(hands: Hands) -> None:
    hands.open("002")
    hands.key(Qt.Key.Key_F, CTRL)
    hands.qtbot.keyClicks(hands.window.focusWidget(), "duong")
    hits = hands.reader.hits
    assert hits is not None
    assert "đường" in {hits.span(number).of(hands.reader.text).lower() for number in range(len(hits))}


def test_taking_an_act_back_leaves_what_is_selected_alone(hands: Hands) -> None:
    hands.tag()
    hands.key(Qt.Key.Key_Escape)
    words: Span = hands.span("bắt giữ 11.215")
    hands.drag(words)
    hands.undo()
    assert hands.reader.selected_span() == words
    assert hands.records(FIGURE) == []
