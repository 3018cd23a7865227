from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QTableWidget, QToolButton

from core.model.record import Origin
from core.model.suggestion import Found, FoundValue
from core.text.span import Span
from gui.reader.marks import MarkKind
from gui.suggesting.accept_all import AcceptAllDialog
from gui.suggesting.card import SuggestionCard
from gui.suggesting.count import SuggestionCount
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, FIGURE, LEFT, MENU_WARNINGS, SHIFT, Hands

if TYPE_CHECKING:
    from core.analysis.suggesting.reading import ArticleReading

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
SECOND = "98 nạn nhân"
PERIOD = "nửa đầu năm 2020"


def invented(reading: ArticleReading) -> tuple[Found, ...]:
    """Find two figures in the article that has them; the period of the first stands in another sentence."""
    if FIGURE not in reading.text:
        return ()
    found: list[Found] = []
    for words in (FIGURE, SECOND):
        start = reading.text.index(words)
        number = words.split(" ", 1)[0]
        basis = reading.text.index(PERIOD)
        values = (
            FoundValue("value", (Span(start, start + len(number)),)),
            FoundValue(
                "period",
                basis=(Span(basis, basis + len(PERIOD)),),
                normal="2020-01/2020-06",
                origin=Origin.INFERRED,
                reason="It stands one sentence earlier.",
            ),
        )
        mentions = (Span(start, start + len(words)),)
        found.append(Found("statistic", mentions, values, "invented", "A figure with its noun.", 0.9))
    return tuple(found)


@pytest.fixture
def suggested(hands: Hands) -> Hands:
    """As `hands`, with two figures suggested."""
    hands.project.suggestion_book.use(invented)
    hands.window.suggesting.bring_up_to_date()
    hands.reader.setFocus()
    return hands


def card(hands: Hands) -> SuggestionCard:
    return child(hands.window, SuggestionCard, "suggestionCard")


def dotted(hands: Hands) -> list[str]:
    marks = hands.reader.index.within(0, len(hands.reader.text))
    return sorted(mark.span.of(hands.reader.text) for mark in marks if mark.kind is MarkKind.SUGGESTION)


def current(hands: Hands) -> str:
    shown = hands.window.suggesting.current
    return shown.place.exact if shown is not None else ""


def count(hands: Hands) -> str:
    shown = child(hands.window, SuggestionCount, "statusSuggestions")
    return shown.text() if shown.isVisible() else ""


def test_what_is_suggested_is_dotted_and_counted(suggested: Hands) -> None:
    assert dotted(suggested) == [FIGURE, SECOND]
    assert count(suggested) == "2 suggestions left"
    tip = suggested.reader.tooltip_at(suggested.reader.span_rect(*span_of(suggested, SECOND)).center())
    assert tip == "Suggested: Statistic. A figure with its noun. Click to accept."


def test_a_project_that_is_closed_leaves_no_count(suggested: Hands) -> None:
    assert count(suggested)
    suggested.window.session.close()
    assert count(suggested) == ""


def span_of(hands: Hands, words: str = FIGURE) -> tuple[int, int]:
    span = hands.span(words)
    hands.look(span)
    return span.start, span.end


def test_n_walks_forward_and_shift_n_back_and_both_go_round(suggested: Hands) -> None:
    seen: list[str] = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,):
        suggested.key(Qt.Key.Key_N, modifier)
        seen.append(current(suggested))
    assert seen == [FIGURE, SECOND, FIGURE, SECOND]
    assert card(suggested).isVisible()
    assert not card(suggested).geometry().intersects(suggested.reader.span_rect(*span_of(suggested, SECOND)))


def test_enter_accepts_and_the_form_shows_what_to_look_at(suggested: Hands) -> None:
    suggested.key(Qt.Key.Key_N)
    suggested.key(Qt.Key.Key_Return)
    record = suggested.record(FIGURE)
    assert suggested.form.record == record
    assert (record.normal("value"), record.normal("period")) == ("74", "2020-01/2020-06")
    assert "inferred" in suggested.told("period")
    assert "inferred" not in suggested.told("value")
    assert dotted(suggested) == [SECOND]
    assert not card(suggested).isVisible()
    assert suggested.reader.hasFocus()


def test_n_and_enter_in_turn_accept_one_after_the_other(suggested: Hands) -> None:
    for _ in range(2):
        suggested.key(Qt.Key.Key_N)
        suggested.key(Qt.Key.Key_Return)
    assert suggested.record(FIGURE).normal("value") == "74"
    assert suggested.record(SECOND).normal("value") == "98"
    assert count(suggested) == ""


def test_one_undo_takes_an_acceptance_back_and_it_is_suggested_again(suggested: Hands) -> None:
    suggested.key(Qt.Key.Key_N)
    suggested.key(Qt.Key.Key_Return)
    suggested.undo()
    assert suggested.records(FIGURE) == []
    suggested.qtbot.waitUntil(lambda: dotted(suggested) == [FIGURE, SECOND])


def test_backspace_rejects_for_good_and_undo_brings_it_back(suggested: Hands) -> None:
    suggested.key(Qt.Key.Key_N)
    suggested.key(Qt.Key.Key_Backspace)
    assert dotted(suggested) == [SECOND]
    suggested.open("001")
    suggested.open("003")
    suggested.window.suggesting.bring_up_to_date()
    assert dotted(suggested) == [SECOND]
    suggested.undo()
    suggested.qtbot.waitUntil(lambda: dotted(suggested) == [FIGURE, SECOND])


def test_escape_leaves_the_suggestion_and_keeps_it(suggested: Hands) -> None:
    suggested.key(Qt.Key.Key_N)
    suggested.key(Qt.Key.Key_Escape)
    assert (current(suggested), card(suggested).isVisible()) == ("", False)
    assert dotted(suggested) == [FIGURE, SECOND]


def test_a_click_on_dotted_words_accepts_them(suggested: Hands) -> None:
    suggested.click(suggested.span(SECOND))
    assert (current(suggested), card(suggested).isVisible()) == (SECOND, True)
    suggested.qtbot.waitUntil(lambda: bool(suggested.records(SECOND)))
    assert suggested.record(SECOND).normal("value") == "98"


def test_a_double_click_on_dotted_words_only_selects(suggested: Hands) -> None:
    span = suggested.span(SECOND)
    suggested.look(span)
    place = suggested.reader.span_rect(span.start, span.start + 1).center()
    suggested.qtbot.mouseClick(suggested.reader.viewport(), LEFT, pos=place)
    suggested.qtbot.mouseDClick(suggested.reader.viewport(), LEFT, pos=place)
    suggested.qtbot.wait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    assert suggested.reader.selected_span() is not None
    assert suggested.records(SECOND) == []


def test_the_key_of_a_type_on_dotted_words_tags_the_words_that_were_chosen(suggested: Hands) -> None:
    suggested.tag(SECOND, key=Qt.Key.Key_P)
    assert suggested.record(SECOND).type == "proposal"


def test_a_click_while_a_field_waits_only_fills(suggested: Hands) -> None:
    suggested.tag("11.215 vụ")
    suggested.form.arm("scope")
    suggested.click(suggested.span(SECOND))
    assert suggested.value("scope").raw == SECOND
    assert suggested.records(SECOND) == []


def test_walking_drops_the_selection_and_keeps_the_armed_field(suggested: Hands) -> None:
    suggested.tag("11.215 vụ")
    suggested.form.arm("scope")
    suggested.key(Qt.Key.Key_N)
    assert suggested.reader.selected_span() is None
    assert suggested.form.armed == "scope"


@pytest.mark.parametrize("button", ["acceptSuggested", "rejectSuggested"])
def test_the_card_has_both_for_the_mouse(suggested: Hands, button: str) -> None:
    suggested.key(Qt.Key.Key_N)
    suggested.qtbot.mouseClick(child(card(suggested), QToolButton, button), LEFT)
    assert bool(suggested.records(FIGURE)) is (button == "acceptSuggested")
    assert dotted(suggested) == [SECOND]


def test_all_are_listed_before_they_are_accepted_in_one_act(suggested: Hands) -> None:
    before = suggested.acts
    dialog = listed(suggested)
    table = child(dialog, QTableWidget, "acceptAllList")
    assert [cell(table, row, 1) for row in range(table.rowCount())] == [FIGURE, SECOND]
    suggested.qtbot.mouseClick(child(dialog, QPushButton, "acceptAllOk"), LEFT)
    assert suggested.record(FIGURE).normal("value") == "74"
    assert suggested.record(SECOND).normal("value") == "98"
    assert suggested.acts == before + 1
    suggested.undo()
    assert suggested.records(FIGURE) == []


def test_what_is_not_ticked_stays_suggested(suggested: Hands) -> None:
    dialog = listed(suggested)
    table = child(dialog, QTableWidget, "acceptAllList")
    suggested.qtbot.keyClick(table, Qt.Key.Key_Space)
    ok = child(dialog, QPushButton, "acceptAllOk")
    assert ok.text() == "Accept 1"
    suggested.qtbot.mouseClick(ok, LEFT)
    assert suggested.records(FIGURE) == []
    assert dotted(suggested) == [FIGURE]


def test_all_that_the_list_says_is_in_view_without_scrolling_sideways(suggested: Hands) -> None:
    def long_winded(reading: ArticleReading) -> tuple[Found, ...]:
        return tuple(replace(each, reason=f"{each.reason} " * 20) for each in invented(reading))

    suggested.project.suggestion_book.use(long_winded)
    suggested.window.suggesting.bring_up_to_date()
    dialog = listed(suggested)
    table = child(dialog, QTableWidget, "acceptAllList")
    for width in (dialog.width(), 700):
        dialog.resize(width, dialog.height())
        suggested.qtbot.wait(1)
        widths = [table.columnWidth(column) for column in range(table.columnCount())]
        assert sum(widths) <= table.viewport().width()
        assert min(widths[1:]) > 80, "a column is too narrow to be read"
        assert max(widths) == widths[2], "what would be coded has the most room"
    dialog.close()


def listed(hands: Hands) -> AcceptAllDialog:
    hands.key(Qt.Key.Key_Return, CTRL)
    dialog = child(hands.window, AcceptAllDialog, "acceptAllDialog")
    assert dialog.isVisible()
    return dialog


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def test_nothing_left_is_said(hands: Hands) -> None:
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_N)
    assert hands.message == "Notice: Nothing more is suggested in this article."


def test_a_project_that_can_only_be_read_shows_none(suggested: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(suggested.project), "read_only", property(lambda _self: True))
    suggested.window.suggesting.bring_up_to_date()
    assert dotted(suggested) == []


def test_a_record_that_lies_under_dotted_words_is_offered_beside_them(suggested: Hands) -> None:
    words = "11.215 vụ"

    def also(reading: ArticleReading) -> tuple[Found, ...]:
        start = reading.text.find(words)
        mention = Span(start, start + len(words))
        return (Found("proposal", (mention,), (), "invented", "Invented.", 0.5),) if start >= 0 else ()

    suggested.project.suggestion_book.use(also)
    suggested.window.suggesting.bring_up_to_date()
    assert suggested.records(words)
    suggested.click(suggested.span(words))
    menu = child(suggested.window, QMenu, "recordsHere")
    told = [action.text() for action in menu.actions()]
    menu.close()
    assert told == [f"Statistic: {words}", f"Accept the suggestion: Proposal {words}"]
