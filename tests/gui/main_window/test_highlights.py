from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from gui.form.chips import QuoteChip
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, SENTENCE, enter_and_leave

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def figure(hands: Hands) -> Hands:
    """The record of 9,46% is in the form, its sentence in view, the keyboard elsewhere."""
    hands.look(hands.span("9,46%"))
    hands.window.annotate.open_record(hands.record("9,46%").id)
    hands.form.setFocus()
    hands.window.annotate.article_list.focus_filter()
    return hands


def test_a_click_on_one_highlight_opens_its_record(hands: Hands) -> None:
    hands.click(hands.span("9,46%"))
    assert hands.form.record is not None
    assert hands.form.record.id == hands.record("9,46%").id
    hands.click(hands.span("tăng", "nửa đầu năm 2020 "))
    assert hands.form.record.id == hands.record("9,46%").id


@pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)
def test_a_click_where_several_lie_offers_all(hands: Hands) -> None:
    hands.click(hands.span("phạm tội về ma túy"))
    menu = child(hands.window, QMenu, "recordsHere")
    told = [action.text() for action in menu.actions()]
    assert told == ["Statistic: 11.215 vụ", "Statistic: 15.775 đối tượng"]
    assert hands.form.record is None
    hands.choose(menu, "Statistic: 15.775 đối tượng")
    assert hands.form.record is not None
    assert hands.form.record.id == hands.record("15.775 đối tượng").id


def test_a_click_beside_all_highlights_opens_nothing(hands: Hands) -> None:
    hands.click(hands.span("Dịch bệnh đã gây"))
    assert hands.form.record is None


def test_a_field_under_the_mouse_lights_its_words_in_the_article(figure: Hands) -> None:
    words, others = figure.span("nửa đầu năm 2020"), figure.span("15.775 đối tượng")
    before, beside = figure.picture(figure.reader, words), figure.picture(figure.reader, others)
    enter_and_leave(figure.row("period"), over=True)
    assert figure.picture(figure.reader, words) != before
    assert figure.picture(figure.reader, others) == beside
    enter_and_leave(figure.row("period"), over=False)
    assert figure.picture(figure.reader, words) == before


def test_words_under_the_mouse_light_their_field(figure: Hands) -> None:
    period, place = figure.picture(figure.row("period")), figure.picture(figure.row("place"))
    figure.hover(figure.span("nửa đầu năm 2020"))
    assert figure.picture(figure.row("period")) != period
    assert figure.picture(figure.row("place")) == place
    figure.hover(figure.span("giải cứu được"))
    assert figure.picture(figure.row("period")) == period


def test_a_chip_leads_back_to_its_words(figure: Hands) -> None:
    words = figure.span("nửa đầu năm 2020")
    figure.reader.verticalScrollBar().setValue(0)
    page = figure.reader.viewport().rect()
    assert not page.intersects(figure.reader.span_rect(words.start, words.end))
    chip = child(figure.row("period"), QuoteChip)
    assert "nửa đầu năm 2020" in chip.accessibleName()
    figure.qtbot.mouseClick(chip, LEFT)
    assert page.contains(figure.reader.span_rect(words.start, words.end))


def test_the_words_of_a_value_are_shown_by_a_key_of_its_editor(figure: Hands) -> None:
    figure.reader.verticalScrollBar().setValue(0)
    line = figure.enter("period")
    figure.key(Qt.Key.Key_J, CTRL)
    assert figure.reader.verticalScrollBar().value() > 0
    assert line.hasFocus()


def test_the_words_of_the_open_record_are_lit_when_it_stands_far_away(hands: Hands) -> None:
    record = hands.record("9,46%")
    hands.reader.verticalScrollBar().setValue(0)
    hands.window.annotate.open_record(record.id)
    words = hands.span("9,46%")
    assert hands.reader.viewport().rect().contains(hands.reader.span_rect(words.start, words.end))


def test_an_inferred_value_points_at_what_it_was_inferred_from(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("1.914 vụ").id)
    assert "inferred" in hands.told("period")
    chip = child(hands.row("period"), QuoteChip)
    assert chip.toolTip().startswith("Inferred from")
    hands.qtbot.mouseClick(chip, LEFT)
    words = hands.span("nửa đầu năm 2020", SENTENCE[:4])
    assert hands.reader.viewport().rect().contains(hands.reader.span_rect(words.start, words.end))


def test_a_row_of_the_record_list_opens_its_record(hands: Hands) -> None:
    table = hands.window.annotate.record_list.table
    row = hands.window.annotate.record_list.model.row_of(hands.record("11.215 vụ").id)
    table.scrollTo(table.model().index(row, 1))
    hands.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(row, 1)).center())
    assert hands.form.record is not None
    assert hands.form.record.id == hands.record("11.215 vụ").id


@pytest.mark.parametrize(("words", "after"), [("11.215 vụ", ""), ("hội nghị", "Phát biểu tại ")])
def test_a_drag_that_ends_on_the_last_letter_takes_the_words_and_no_more(hands: Hands, words: str, after: str) -> None:
    span = hands.span(words, after)
    hands.look(span)
    first = hands.reader.span_rect(span.start, span.start + 1)
    last = hands.reader.span_rect(span.end - 1, span.end)
    view = hands.reader.viewport()
    hands.qtbot.mousePress(view, LEFT, pos=first.center() - QPoint(first.width() // 2 - 1, 0))
    hands.move(view, last.center(), LEFT)
    hands.move(view, QPoint(last.right(), last.center().y()), LEFT)
    hands.qtbot.mouseRelease(view, LEFT, pos=QPoint(last.right(), last.center().y()))
    assert hands.reader.selected_span() == span


def test_articles_are_walked_by_key_from_the_article_too(hands: Hands) -> None:
    hands.open("000")
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_PageDown, CTRL)
    assert hands.window.annotate.article == hands.project.articles()[1].id
