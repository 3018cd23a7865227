from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from core.language.zh.words import chinese_words
from core.text.span import Span
from gui.reader import Mark
from tests.gui.reader.test_pointing import LEFT, TEXT, at, drag, edge, find, move, sent

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reader import Reader
    from gui.reader.handles import Handle

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "\n".join(f"Dòng {number} nói về tội phạm xuyên quốc gia. Câu hai của dòng." for number in range(400))


@pytest.fixture
def shown(reader: Reader) -> Reader:
    chinese_words().load()
    reader.set_article(TEXT, language="vi")
    return reader


@pytest.fixture
def long(reader: Reader) -> Reader:
    reader.set_article(LONG, language="vi")
    return reader


def selected(reader: Reader) -> str:
    span = reader.selected_span()
    return "" if span is None else span.of(reader.text)


def click(
    qtbot: QtBot, reader: Reader, words: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = reader.text.index(words) + len(words) // 2
    qtbot.mouseClick(reader.viewport(), LEFT, modifier, pos=at(reader, place))


def handle(reader: Reader, edge_name: str) -> Handle:
    (found,) = [each for each in reader.handles() if each.edge.value == edge_name]
    return found


def knob(reader: Reader, edge_name: str) -> QPoint:
    return handle(reader, edge_name).knob.toPoint()


# Snapping


def test_a_drag_that_is_not_exact_takes_whole_words(qtbot: QtBot, shown: Reader) -> None:
    start, end = find("ực lượng").start, find("chức nă").end
    with qtbot.waitSignal(shown.span_selected) as heard:
        drag(qtbot, shown, edge(shown, start), edge(shown, end))
    assert sent(heard)[0] == shown.selected_span() == find("Lực lượng chức năng")


def test_a_drag_inside_a_number_takes_it_with_its_unit(qtbot: QtBot, shown: Reader) -> None:
    start = find("11.215").start
    drag(qtbot, shown, edge(shown, start + 1), edge(shown, start + 4))
    assert shown.selected_span() == find("11.215 vụ")


@pytest.mark.parametrize(
    "words", ["11.215 vụ", "11.215", "vụ", "15.775 đối tượng", "SOMTC", "24/9", "公安", "东盟打击"]
)
def test_a_drag_that_is_exact_stays(qtbot: QtBot, shown: Reader, words: str) -> None:
    span = find(words)
    drag(qtbot, shown, edge(shown, span.start), edge(shown, span.end))
    assert selected(shown) == (words if words != "公安" else "公安部")


def test_alt_and_the_setting_switch_snapping_off(qtbot: QtBot, shown: Reader) -> None:
    start, end = find("ực lượng").start, find("chức nă").end
    drag(qtbot, shown, edge(shown, start), edge(shown, end), ALT)
    assert selected(shown) == "ực lượng chức nă"
    shown.set_snapping(False)
    drag(qtbot, shown, edge(shown, start), edge(shown, end))
    assert selected(shown) == "ực lượng chức nă"
    shown.set_snapping(True)
    drag(qtbot, shown, edge(shown, start), edge(shown, end))
    assert selected(shown) == "Lực lượng chức năng"


def test_what_other_code_and_the_keyboard_choose_is_not_snapped(qtbot: QtBot, shown: Reader) -> None:
    start = find("ực lượng").start
    shown.select_span(start, start + 5)
    assert shown.selected_span() == Span(start, start + 5)
    qtbot.keyClick(shown, Qt.Key.Key_Right, SHIFT)
    assert shown.selected_span() == Span(start, start + 6)


def test_a_hand_that_trembles_clicks(qtbot: QtBot, shown: Reader) -> None:
    shown.set_marks([Mark(find("11.215 vụ"), "record", "statistic")])
    point = edge(shown, find("215").start)
    with qtbot.waitSignal(shown.marks_clicked) as heard:
        qtbot.mousePress(shown.viewport(), LEFT, pos=point - QPoint(1, 0))
        move(shown, point + QPoint(1, 0), LEFT)
        qtbot.mouseRelease(shown.viewport(), LEFT, pos=point + QPoint(1, 0))
    assert sent(heard) == [["record"]]
    assert shown.selected_span() is None


# Clicks


def test_a_series_of_clicks_takes_word_sentence_and_paragraph(qtbot: QtBot, long: Reader) -> None:
    point = at(long, long.text.index("tội phạm") + 1)
    view = long.viewport()
    told = QSignalSpy(long.span_selected)
    taken: list[str] = []
    for press in (qtbot.mousePress, qtbot.mouseDClick, qtbot.mousePress, qtbot.mouseDClick, qtbot.mousePress):
        press(view, LEFT, pos=point)
        qtbot.mouseRelease(view, LEFT, pos=point)
        taken.append(selected(long))
    sentence = "Dòng 0 nói về tội phạm xuyên quốc gia."
    assert taken == ["", "tội", sentence, f"{sentence} Câu hai của dòng.", ""]
    assert told.count() == 3


def test_a_drag_after_a_double_click_goes_on_by_words(qtbot: QtBot, shown: Reader) -> None:
    first, last = find("chức"), find("11.215")
    qtbot.mouseDClick(shown.viewport(), LEFT, pos=at(shown, first.start + 1))
    move(shown, at(shown, last.start + 2), LEFT)
    assert selected(shown) == "chức năng bắt giữ 11.215 vụ"
    move(shown, at(shown, find("Lực").start + 1), LEFT)
    assert selected(shown) == "Lực lượng chức"
    qtbot.mouseRelease(shown.viewport(), LEFT, pos=at(shown, find("lượng").start))
    assert selected(shown) == "lượng chức"


def test_shift_and_a_click_move_the_free_end(qtbot: QtBot, shown: Reader) -> None:
    qtbot.mouseClick(shown.viewport(), LEFT, pos=edge(shown, find("chức").start))
    click(qtbot, shown, "giữ 1", SHIFT)
    assert selected(shown) == "chức năng bắt giữ"
    click(qtbot, shown, "bắt", SHIFT)
    assert selected(shown) == "chức năng bắt"
    click(qtbot, shown, "lượng", SHIFT)
    assert selected(shown) == "lượng "


# Handles


def test_a_selection_shows_handles_that_can_be_hit(shown: Reader) -> None:
    assert shown.handles() == ()
    bare = shown.viewport().grab().toImage()
    span = find("11.215 vụ")
    shown.select_span(span.start, span.end)
    painted = shown.viewport().grab().toImage()
    words = shown.span_rect(span.start, span.end)
    accent = QColor(shown.theme.palette.accent)
    for each in shown.handles():
        assert min(each.knob_room.width(), each.knob_room.height()) >= 10
        assert not each.knob_room.intersects(words.adjusted(0, 3, 0, -3))
        assert painted.pixelColor(each.knob.toPoint()) == accent != bare.pixelColor(each.knob.toPoint())
        move(shown, each.knob.toPoint())
        assert shown.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    move(shown, words.center())
    assert shown.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    knobs = [each.knob.toPoint() for each in shown.handles()]
    shown.clear_selection()
    cleared = shown.viewport().grab().toImage()
    assert [cleared.pixelColor(place) for place in knobs] == [bare.pixelColor(place) for place in knobs]


def same(one: QImage, other: QImage) -> bool:
    return one.size() == other.size() and one == other


def test_only_the_ends_in_view_have_handles(qtbot: QtBot, long: Reader) -> None:
    qtbot.keyClick(long, Qt.Key.Key_A, CTRL)
    assert [each.edge.value for each in long.handles()] == ["start"]
    long.scroll_to_span(len(LONG) - 1, len(LONG))
    assert [each.edge.value for each in long.handles()] == ["end"]
    long.select_span(LONG.index("Dòng 2 "), LONG.index("Dòng 3 "))
    long.verticalScrollBar().setValue(0)
    start, end = long.handles()
    assert (start.top, end.x > start.x) == (end.top, True)


def test_only_what_changed_is_painted_and_no_handle_is_left_behind(qtbot: QtBot, shown: Reader) -> None:
    shown.select_span(0, 8)
    qtbot.wait(1)
    span = find("11.215 vụ")
    shown.select_span(span.start, span.end)
    qtbot.wait(1)
    stepwise = shown.viewport().grab().toImage()
    shown.viewport().update()
    qtbot.wait(1)
    assert same(shown.viewport().grab().toImage(), stepwise)


@pytest.mark.parametrize("by_knob", [True, False])
def test_handles_move_their_end_and_snap(qtbot: QtBot, shown: Reader, by_knob: bool) -> None:
    words = find("chức năng")
    shown.select_span(words.start, words.end)
    target = edge(shown, find("giữ 1").start + 1)
    grip = knob(shown, "end") if by_knob else QPoint(handle(shown, "end").x + 1, target.y())
    drag(qtbot, shown, grip, target + (grip - QPoint(handle(shown, "end").x, target.y())))
    assert selected(shown) == "chức năng bắt giữ"
    grip = knob(shown, "start")
    drag(qtbot, shown, grip, QPoint(edge(shown, find("Lực").start + 1).x(), grip.y()), ALT)
    assert selected(shown) == "ực lượng chức năng bắt giữ"


def test_a_handle_may_cross_the_other_end(qtbot: QtBot, shown: Reader) -> None:
    words = find("chức năng")
    shown.select_span(words.start, words.end)
    grip = knob(shown, "end")
    drag(qtbot, shown, grip, QPoint(edge(shown, find("ượng").start).x(), grip.y()))
    assert selected(shown) == "lượng "
    assert shown.caret_position() == find("lượng").start


def test_the_end_that_is_not_held_never_moves(qtbot: QtBot, shown: Reader) -> None:
    start = find("ức năng").start
    shown.select_span(start, start + 3)
    grip = knob(shown, "end")
    drag(qtbot, shown, grip, QPoint(edge(shown, find("năng").end - 1).x(), grip.y()))
    assert selected(shown) == "ức năng"


def test_a_drag_from_the_edge_into_the_selection_chooses_some_of_it(qtbot: QtBot, shown: Reader) -> None:
    words = find("chức năng bắt giữ")
    shown.select_span(words.start, words.end)
    drag(qtbot, shown, edge(shown, words.start), edge(shown, find("năng").end))
    assert selected(shown) == "chức năng"


def test_a_press_right_behind_a_selection_begins_a_new_one(qtbot: QtBot, shown: Reader) -> None:
    span, next_word = find("11.215"), find("vụ, ")
    shown.select_span(span.start, span.end)
    drag(qtbot, shown, edge(shown, next_word.start), edge(shown, next_word.start + 2))
    assert selected(shown) == "vụ"


def test_a_click_on_the_edge_of_a_selection_is_a_click(qtbot: QtBot, shown: Reader) -> None:
    span = find("11.215 vụ")
    shown.set_marks([Mark(span, "record", "statistic")])
    shown.select_span(span.start, span.end)
    with qtbot.assertNotEmitted(shown.marks_clicked):
        qtbot.mouseClick(shown.viewport(), LEFT, pos=knob(shown, "start"))
    assert shown.selected_span() == span
    with qtbot.waitSignal(shown.marks_clicked):
        qtbot.mouseClick(shown.viewport(), LEFT, pos=edge(shown, span.start) + QPoint(2, 0))
    assert shown.selected_span() is None


# Beyond the edge


def test_a_drag_beyond_the_edge_scrolls_on_and_faster_further_out(qtbot: QtBot, long: Reader) -> None:
    bar, view = long.verticalScrollBar(), long.viewport()
    start = edge(long, long.text.index("nói"))
    qtbot.mousePress(view, LEFT, pos=start)
    move(long, QPoint(start.x(), view.height() + 10), LEFT)
    steps: list[list[int]] = []
    for below in (10, 200):
        move(long, QPoint(start.x(), view.height() + below), LEFT)
        values = [bar.value()]
        for _ in range(4):
            qtbot.waitUntil(lambda values=values: bar.value() > values[-1])
            values.append(bar.value())
        steps.append(values)
    near, far = ((values[-1] - values[0]) / (len(values) - 1) for values in steps)
    assert far > 3 * near > 0
    qtbot.waitUntil(lambda: bar.value() > 4 * view.height())
    span = long.selected_span()
    assert span is not None
    assert span.start == long.text.index("nói")
    assert view.rect().contains(long.span_rect(span.end - 1, span.end).center())
    qtbot.mouseRelease(view, LEFT, pos=QPoint(start.x(), view.height() + 200))
    stopped = bar.value()
    qtbot.wait(100)
    assert bar.value() == stopped
    last = selected(long).split()[-1]
    assert last.isdigit() or last in ("Dòng", "gia", "dòng", "nói", "phạm")


def test_scrolling_by_a_drag_rests_inside_and_ends_at_the_beginning(qtbot: QtBot, long: Reader) -> None:
    bar, view = long.verticalScrollBar(), long.viewport()
    place = long.text.index("Dòng 60 ")
    long.show_span(place, place + 4)
    begun = bar.value()
    qtbot.mousePress(view, LEFT, pos=edge(long, place))
    move(long, QPoint(80, -400), LEFT)
    qtbot.waitUntil(lambda: bar.value() < begun)
    move(long, QPoint(80, 40), LEFT)
    rested = bar.value()
    qtbot.wait(100)
    assert bar.value() == rested
    move(long, QPoint(80, -400), LEFT)
    qtbot.waitUntil(lambda: bar.value() == 0)
    move(long, QPoint(-20, -400), LEFT)
    qtbot.mouseRelease(view, LEFT, pos=QPoint(-20, -400))
    assert long.selected_span() == Span(0, place - 2)


def test_a_drag_below_the_last_line_takes_all_of_it(qtbot: QtBot, shown: Reader) -> None:
    start = find("Nhóm").start
    drag(qtbot, shown, edge(shown, start), QPoint(300, shown.viewport().height() - 5))
    assert selected(shown) == TEXT[start:].rstrip("\n.")


# Keyboard


def test_ctrl_and_arrows_go_by_the_words_of_a_double_click(qtbot: QtBot, shown: Reader) -> None:
    start = find("bắt").start
    shown.select_span(start, start + 1)
    shown.clear_selection()
    qtbot.keyClick(shown, Qt.Key.Key_Left, CTRL)
    assert shown.caret_position() == start
    for expected in ("bắt", "bắt giữ", "bắt giữ 11.215 vụ"):
        qtbot.keyClick(shown, Qt.Key.Key_Right, CTRL | SHIFT)
        assert selected(shown) == expected
    qtbot.keyClick(shown, Qt.Key.Key_Left, CTRL | SHIFT)
    assert selected(shown) == "bắt giữ "
    chinese = find("公安部").start
    shown.select_span(chinese, chinese + 1)
    qtbot.keyClick(shown, Qt.Key.Key_Right, CTRL)
    assert shown.caret_position() == find("公安部").end
    qtbot.keyClick(shown, Qt.Key.Key_Right, CTRL)
    assert shown.caret_position() == find("公安部副").end


def test_lines_and_pages_can_be_selected_by_keyboard(qtbot: QtBot, long: Reader) -> None:
    place = long.text.index("tội")
    long.select_span(place - 1, place)
    long.clear_selection()
    qtbot.keyClick(long, Qt.Key.Key_End, SHIFT)
    assert selected(long) == long.text[place : long.text.index("\n")]
    qtbot.keyClick(long, Qt.Key.Key_Home, SHIFT)
    assert selected(long) == long.text[:place]
    qtbot.keyClick(long, Qt.Key.Key_PageDown, SHIFT)
    assert selected(long).count("\n") > 5
    assert long.verticalScrollBar().value() > 0
    qtbot.keyClick(long, Qt.Key.Key_PageUp, SHIFT)
    assert selected(long).count("\n") <= 1


def test_the_caret_can_be_seen_while_the_reader_has_the_keyboard(qtbot: QtBot, shown: Reader) -> None:
    shown.clearFocus()
    place = find("chức").start + 2
    shown.select_span(place - 1, place)
    shown.clear_selection()
    qtbot.wait(1)
    around = QRect(edge(shown, place) - QPoint(3, 8), edge(shown, place) + QPoint(3, 8))
    without = shown.viewport().grab(around).toImage()
    shown.activateWindow()
    shown.setFocus()
    qtbot.waitUntil(shown.hasFocus)
    assert not same(shown.viewport().grab(around).toImage(), without)


def test_moving_the_start_does_not_scroll_to_the_end(qtbot: QtBot, long: Reader) -> None:
    long.select_span(10, len(LONG) // 2)
    long.verticalScrollBar().setValue(0)
    for _ in range(20):
        qtbot.keyClick(long, Qt.Key.Key_BracketRight)
    assert long.selected_span() == Span(30, len(LONG) // 2)
    assert long.verticalScrollBar().value() == 0


def test_an_input_method_changes_nothing(shown: Reader) -> None:
    shown.select_span(3, 8)
    place, picture = shown.verticalScrollBar().value(), shown.viewport().grab().toImage()
    for event in (QInputMethodEvent("việ", []), committed("việt"), QInputMethodEvent()):
        event.setAccepted(True)
        QApplication.sendEvent(shown, event)
        assert not event.isAccepted()
    assert not shown.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert shown.selected_span() == Span(3, 8)
    assert shown.toPlainText() == TEXT
    assert shown.verticalScrollBar().value() == place
    assert same(shown.viewport().grab().toImage(), picture)


def committed(words: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(words)
    return event


# Getting ready


def test_the_list_of_chinese_words_is_loaded_soon_after_a_chinese_article(
    qtbot: QtBot, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr("core.language.zh.words.ChineseWords.load", lambda self: loaded.append("list"))
    reader.set_article("Không có chữ Hán nào.", language="vi")
    reader.set_article("公安部副部长阮维玉出席会议。", language="zh-Hans")
    assert loaded == []
    qtbot.waitUntil(lambda: loaded == ["list"])
    reader.set_article("东盟各国代表一致同意。", language="zh-Hans")
    qtbot.wait(700)
    assert loaded == ["list"]


# The tag bar


def test_many_types_leave_their_names_to_the_tooltips_where_there_is_no_room(reader: Reader) -> None:
    bar = reader.tag_bar
    bar.set_types([(f"t{number}", f"A long name of a type {number}", str(number), "") for number in range(9)])
    bar.place_near(QRect(20, 100, 80, 20), QRect(20, 100, 80, 20), QRect(0, 0, 700, 500))
    assert QRect(0, 0, 700, 500).contains(bar.geometry())
    bar.place_near(QRect(20, 100, 80, 20), QRect(20, 100, 80, 20), QRect(0, 0, 5000, 500))
    assert bar.width() > 1000
