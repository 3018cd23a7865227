from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTableWidget, QToolButton

from core.language.sentences import sentence_around
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


@pytest.mark.parametrize("words", [FIGURE, SECOND])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_card_hides_neither_the_sentence_nor_the_next_lines(
    suggested: Hands, size: tuple[int, int], words: str
) -> None:
    window, reader = suggested.window, suggested.reader
    window.resize(*size)
    suggested.qtbot.wait(1)
    for _ in range(1 + (words == SECOND)):
        suggested.key(Qt.Key.Key_N)
    start, end = sentence_around(reader.text, reader.text.index(words)).start, reader.text.index(words) + len(words)
    sentence, line = reader.span_rect(start, end), reader.span_rect(end - 1, end).height()
    page, shown, last = reader.viewport().rect(), card(suggested).geometry(), reader.span_rect(end - 1, end)
    window.resize(1280, 800)
    assert page.contains(shown)
    assert page.contains(last)
    assert not shown.intersects(sentence.adjusted(0, 0, 0, 2 * line))


def test_the_card_stands_beside_the_lines_where_there_is_room(suggested: Hands) -> None:
    suggested.window.resize(1920, 1080)
    suggested.qtbot.wait(1)
    suggested.key(Qt.Key.Key_N)
    column = suggested.reader.document().rootFrame().frameFormat()
    left, lines_end = card(suggested).x(), suggested.reader.viewport().width() - column.rightMargin()
    words, shown = suggested.reader.span_rect(*span_of(suggested)), card(suggested).geometry()
    suggested.window.resize(1280, 800)
    assert left > lines_end
    assert shown.top() <= words.bottom()


def test_the_card_goes_with_its_words_when_the_article_is_scrolled(suggested: Hands) -> None:
    suggested.key(Qt.Key.Key_N)
    bar = suggested.reader.verticalScrollBar()
    bar.setValue(0)
    assert not suggested.reader.viewport().rect().intersects(card(suggested).geometry())


def test_another_article_may_be_opened_while_the_card_is_shown(suggested: Hands) -> None:
    suggested.key(Qt.Key.Key_N)
    suggested.open("000")
    assert not card(suggested).isVisible()


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


def doubted(reading: ArticleReading) -> tuple[Found, ...]:
    """As `invented`, and the rule doubts what it infers."""
    return tuple(
        replace(each, values=tuple(replace(value, doubtful=not value.words) for value in each.values))
        for each in invented(reading)
    )


@pytest.fixture
def doubtful(suggested: Hands) -> Hands:
    """As `suggested`, and the periods are doubtful; nothing is coded that one could be carried over from."""
    suggested.project.suggestion_book.use(doubted)
    suggested.window.suggesting.bring_up_to_date()
    return suggested


def test_the_card_says_why_a_value_is_doubtful_and_what_it_was_inferred_from(doubtful: Hands) -> None:
    doubtful.key(Qt.Key.Key_N)
    said = " ".join(label.text() for label in card(doubtful).findChildren(QLabel))
    assert "doubtful: It stands one sentence earlier. · inferred from “nửa đầu năm 2020”" in said


def test_the_form_says_why_a_value_is_doubtful_and_what_it_was_inferred_from(doubtful: Hands) -> None:
    doubtful.key(Qt.Key.Key_N)
    doubtful.key(Qt.Key.Key_Return)
    told = doubtful.told("period").split(" | ")
    assert "doubtful: It stands one sentence earlier." in told
    assert "inferred" in told
    assert "from “nửa đầu năm 2020”" in told
    assert "doubtful" not in told
    assert doubtful.form.verticalScrollBar().maximum() == 0
    doubtful.form.arm("period")
    doubtful.window.annotate.coding.toggle_doubtful()
    assert "doubtful" not in doubtful.told("period")


def test_where_the_form_has_no_room_the_reason_of_a_doubt_is_a_tooltip(doubtful: Hands) -> None:
    doubtful.window.annotate.form.setFixedHeight(300)
    doubtful.key(Qt.Key.Key_N)
    doubtful.key(Qt.Key.Key_Return)
    assert "doubtful" in doubtful.told("period").split(" | ")
    (badge,) = [label for label in doubtful.row("period").findChildren(QLabel) if label.text() == "doubtful"]
    assert badge.toolTip() == "It stands one sentence earlier."
    doubtful.window.annotate.form.setMinimumHeight(0)
    doubtful.window.annotate.form.setMaximumHeight(16_777_215)


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


@pytest.mark.parametrize("chosen", [SECOND, "98"])
def test_the_key_of_its_type_on_suggested_words_takes_what_was_read_off_them(suggested: Hands, chosen: str) -> None:
    acts = suggested.acts
    suggested.drag(suggested.span(chosen, SECOND[:1] if chosen == SECOND else "giải cứu"))
    suggested.key(Qt.Key.Key_T)
    record = suggested.record(chosen)
    assert suggested.acts == acts + 1
    assert suggested.form.record == record
    assert (record.normal("value"), suggested.value("value").raw) == ("98", "98")
    assert record.normal("period") == "2020-01/2020-06"
    suggested.qtbot.waitUntil(lambda: dotted(suggested) == [FIGURE])
    suggested.undo()
    assert suggested.records(chosen) == []
    suggested.qtbot.waitUntil(lambda: dotted(suggested) == [FIGURE, SECOND])


def test_what_is_carried_over_goes_before_what_is_only_inferred(suggested: Hands) -> None:
    (before,) = suggested.records("10.993 đối tượng")
    suggested.tag(SECOND)
    (period,) = suggested.record(SECOND).values("period")
    assert (period.normal, period.carried) == (before.normal("period"), True)


def test_an_article_that_is_not_looked_through_is_tagged_without_waiting(hands: Hands) -> None:
    def never(_reading: ArticleReading) -> tuple[Found, ...]:
        raise AssertionError

    hands.project.suggestion_book.use(never)
    hands.drag(hands.span(SECOND))
    hands.key(Qt.Key.Key_T)
    hands.project.suggestion_book.use(lambda _reading: ())
    assert hands.record(SECOND).normal("value") == "98"


def test_words_that_name_a_coded_thing_in_another_way_are_offered_as_a_further_mention(suggested: Hands) -> None:
    here = suggested.reader.text

    def twice(_reading: ArticleReading) -> tuple[Found, ...]:
        spans = [Span(here.index(words), here.index(words) + len(words)) for words in (FIGURE, SECOND)]
        value = FoundValue("value", (Span(spans[0].start, spans[0].start + 2),))
        return (Found("statistic", tuple(spans), (value,), "invented", "Invented.", 0.9),)

    suggested.project.suggestion_book.use(twice)
    suggested.window.suggesting.bring_up_to_date()
    suggested.tag(FIGURE)
    suggested.qtbot.waitUntil(lambda: dotted(suggested) == [SECOND])
    suggested.key(Qt.Key.Key_Escape)
    suggested.tag(SECOND)
    assert suggested.message == f"Notice: “{FIGURE}” is coded in this article already."
    suggested.press("Add as a further mention")
    assert [each.anchor.exact for each in suggested.record(FIGURE).mentions] == [FIGURE, SECOND]


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
