from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core.text.span import Span
from gui.reader import Mark, MarkKind, Reader
from gui.reader.carrying import SPAN_MIME
from gui.theme import make_theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from pytestqt.wait_signal import SignalBlocker

LEFT = Qt.MouseButton.LeftButton
TEXT = (
    "Hội nghị SOMTC 20 họp sáng 24/9 tại Manila.\n"
    "Lực lượng chức năng bắt giữ 11.215 vụ, 15.775 đối tượng phạm tội về ma túy.\n"
    "公安部副部长阮维玉出席第十七届东盟打击跨国犯罪部长级会议。\n"
    "Nhóm 👨‍👩‍👧 và chữ 𠮷 đứng ở đây.\n"
)


def at(reader: Reader, position: int) -> QPoint:
    return reader.span_rect(position, position + 1).center()


def edge(reader: Reader, position: int) -> QPoint:
    box = reader.span_rect(position, position + 1)
    return QPoint(box.left(), box.center().y())


def find(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def sent(blocker: SignalBlocker) -> list[Any]:
    assert blocker.args is not None
    return blocker.args


def move(reader: Reader, point: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    where = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        QPointF(reader.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(reader.viewport(), event)


def drag(
    qtbot: QtBot,
    reader: Reader,
    start: QPoint,
    end: QPoint,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.mousePress(reader.viewport(), LEFT, pos=start)
    move(reader, (start + end) / 2, LEFT)
    move(reader, end, LEFT)
    qtbot.mouseRelease(reader.viewport(), LEFT, modifier, pos=end)


@pytest.fixture
def shown(reader: Reader) -> Reader:
    reader.set_article(TEXT, language="vi")
    return reader


def test_a_drag_selects_and_says_so_with_the_modifiers(qtbot: QtBot, shown: Reader) -> None:
    words = find("Hội nghị SOMTC 20")
    with qtbot.waitSignal(shown.span_selected) as heard:
        drag(
            qtbot,
            shown,
            edge(shown, words.start),
            edge(shown, words.end),
            Qt.KeyboardModifier.ControlModifier,
        )
    span, modifiers = sent(heard)
    assert span == words == shown.selected_span()
    assert modifiers & Qt.KeyboardModifier.ControlModifier


def test_a_drag_over_several_lines_selects_all_of_them(qtbot: QtBot, shown: Reader) -> None:
    start, end = find("Manila").start, find("副部长").end
    drag(qtbot, shown, edge(shown, start), edge(shown, end))
    assert shown.selected_span() == Span(start, end)


def test_a_drag_never_splits_a_character(qtbot: QtBot, shown: Reader) -> None:
    family = find("👨‍👩‍👧")
    drag(qtbot, shown, at(shown, family.start - 2), edge(shown, family.end + 1))
    span = shown.selected_span()
    assert span is not None
    assert span.end >= family.end


def test_an_end_of_the_selection_can_be_dragged(qtbot: QtBot, shown: Reader) -> None:
    words = find("nghị SOMTC")
    shown.select_span(words.start, words.end)
    drag(qtbot, shown, edge(shown, words.end), edge(shown, words.end + 3))
    assert shown.selected_span() == find("nghị SOMTC 20")
    drag(qtbot, shown, edge(shown, words.start), edge(shown, 0))
    assert shown.selected_span() == find("Hội nghị SOMTC 20")


@pytest.mark.parametrize("grip", ["11.215", ".215", "5 vụ"])
def test_a_double_click_takes_a_number_with_its_unit(qtbot: QtBot, shown: Reader, grip: str) -> None:
    point = at(shown, find(grip).start)
    qtbot.mouseClick(shown.viewport(), LEFT, pos=point)
    with qtbot.waitSignal(shown.span_selected) as heard:
        qtbot.mouseDClick(shown.viewport(), LEFT, pos=point)
        qtbot.mouseRelease(shown.viewport(), LEFT, pos=point)
    assert sent(heard)[0] == find("11.215 vụ")


def test_a_double_click_on_chinese_takes_no_clause(qtbot: QtBot, shown: Reader) -> None:
    clause = find("公安部副部长阮维玉出席第十七届东盟打击跨国犯罪部长级会议")
    qtbot.mouseDClick(shown.viewport(), LEFT, pos=at(shown, find("东盟").start))
    span = shown.selected_span()
    assert span is not None
    assert len(span) <= 4
    assert clause.contains(span)


def test_a_third_click_takes_the_paragraph(qtbot: QtBot, shown: Reader) -> None:
    point = at(shown, find("bắt giữ").start)
    qtbot.mouseDClick(shown.viewport(), LEFT, pos=point)
    qtbot.mouseRelease(shown.viewport(), LEFT, pos=point)
    qtbot.mouseClick(shown.viewport(), LEFT, pos=point)
    span = shown.selected_span()
    assert span is not None
    assert span.of(TEXT) == TEXT.split("\n")[1]


def test_a_click_hands_over_all_marks_topmost_first(qtbot: QtBot, shown: Reader) -> None:
    number, whole = find("11.215"), find("11.215 vụ")
    clause = find("bắt giữ 11.215 vụ, 15.775 đối tượng")
    shown.set_marks(
        [
            Mark(clause, "clause", "proposal"),
            Mark(whole, "record", "statistic"),
            Mark(number, "value", "statistic", MarkKind.VALUE),
            Mark(whole, "value", "statistic", MarkKind.VALUE),
        ]
    )
    with qtbot.waitSignal(shown.marks_clicked) as heard:
        qtbot.mouseClick(shown.viewport(), LEFT, pos=at(shown, number.start + 1))
    assert sent(heard)[0] == ["value", "record", "clause"]
    with qtbot.assertNotEmitted(shown.marks_clicked):
        qtbot.mouseClick(shown.viewport(), LEFT, pos=at(shown, find("Manila").start))
        drag(qtbot, shown, edge(shown, number.start), edge(shown, number.end))


def test_the_underlines_can_be_clicked_like_the_words(qtbot: QtBot, shown: Reader) -> None:
    shown.set_marks([Mark(find("11.215"), "record", "statistic")])
    box = shown.span_rect(find("11.215").start, find("11.215").end)
    with qtbot.waitSignal(shown.marks_clicked):
        qtbot.mouseClick(shown.viewport(), LEFT, pos=QPoint(box.center().x(), box.bottom() + 5))


def test_hovering_tells_each_change_once_and_leaving_tells_nothing_is_left(shown: Reader) -> None:
    heard: list[object] = []
    shown.marks_hovered.connect(heard.append)
    words = find("SOMTC 20")
    shown.set_marks([Mark(words, "a", "meeting"), Mark(find("Hội nghị SOMTC 20"), "b", "meeting")])
    move(shown, at(shown, words.start))
    move(shown, at(shown, words.start + 2))
    move(shown, at(shown, 1))
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert heard == [frozenset({"a", "b"}), frozenset({"b"}), frozenset()]


def test_the_caret_tells_where_it_is_in_code_points(qtbot: QtBot, shown: Reader) -> None:
    after = find("𠮷").end
    with qtbot.waitSignal(shown.caret_moved) as heard:
        qtbot.mouseClick(shown.viewport(), LEFT, pos=edge(shown, after))
    assert sent(heard) == [after]
    assert shown.caret_position() == after


def test_files_are_taken_and_words_are_not(qtbot: QtBot, shown: Reader, tmp_path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "bài.txt")), QUrl("https://example.org/x")])
    words = QMimeData()
    words.setText("words")
    verdicts = [dropped(shown, data) for data in (words,)]
    with qtbot.waitSignal(shown.files_dropped) as heard:
        verdicts.append(dropped(shown, files))
    assert verdicts == [(False, False), (True, True)]
    assert sent(heard)[0] == [tmp_path / "bài.txt"]
    assert shown.text == TEXT


def dropped(reader: Reader, data: QMimeData) -> tuple[bool, bool]:
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(60, 30), copy, data, LEFT, none)
    QApplication.sendEvent(reader.viewport(), enter)
    drop = QDropEvent(QPointF(60, 30), copy, data, LEFT, none)
    QApplication.sendEvent(reader.viewport(), drop)
    return enter.isAccepted(), drop.isAccepted()


# Keyboard


def test_the_keyboard_alone_selects(qtbot: QtBot, shown: Reader) -> None:
    shown.setFocus()
    with qtbot.assertNotEmitted(shown.span_selected):
        qtbot.keyClick(shown, Qt.Key.Key_Down)
        for _ in range(3):
            qtbot.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    line = TEXT.index("\n") + 1
    assert shown.selected_span() == Span(line, line + 3)
    with qtbot.waitSignal(shown.enter_pressed) as heard:
        qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert sent(heard)[0] & Qt.KeyboardModifier.ShiftModifier
    assert shown.text == TEXT


def test_the_keyboard_walks_over_whole_characters(qtbot: QtBot, shown: Reader) -> None:
    family = find("👨‍👩‍👧")
    shown.select_span(family.start - 1, family.start)
    shown.clear_selection()
    qtbot.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.selected_span() == family


@pytest.mark.parametrize(
    ("key", "shift", "start", "end"),
    [
        (Qt.Key.Key_BracketLeft, False, -3, 0),
        (Qt.Key.Key_BracketRight, False, 1, 0),
        (Qt.Key.Key_BracketLeft, True, 0, -1),
        (Qt.Key.Key_BracketRight, True, 0, 1),
        (Qt.Key.Key_BraceLeft, True, 0, -1),
        (Qt.Key.Key_BraceRight, True, 0, 1),
    ],
)
def test_the_ends_move_by_whole_characters(
    qtbot: QtBot, reader: Reader, key: Qt.Key, shift: bool, start: int, end: int
) -> None:
    reader.set_article("vie\u0302\u0323t nam")
    reader.select_span(5, 8)
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(reader, key, modifier)
    assert reader.selected_span() == Span(5 + start, 8 + end)


def test_the_ends_stop_at_the_text_and_at_each_other(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article("ab")
    reader.select_span(0, 1)
    for key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_BraceLeft):
        qtbot.keyClick(reader, key)
        assert reader.selected_span() == Span(0, 1)
    qtbot.keyClick(reader, Qt.Key.Key_BraceRight)
    qtbot.keyClick(reader, Qt.Key.Key_BraceRight)
    assert reader.selected_span() == Span(0, 2)


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.reader = Reader(make_theme(dark=False))
        QVBoxLayout(self).addWidget(self.reader)
        self.keys: list[str] = []

    def keyPressEvent(self, event: object) -> None:
        self.keys.append(event.text() or "esc")  # pyright: ignore[reportAttributeAccessIssue]


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.reader.set_article(TEXT)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    window.reader.setFocus()
    return window


def test_other_keys_reach_the_window(qtbot: QtBot, window: Window) -> None:
    for key in "mt1 n[":
        qtbot.keyClick(window.reader, key)
    qtbot.keyClick(window.reader, Qt.Key.Key_Backspace)
    assert window.keys == ["m", "t", "1", " ", "n", "[", "\b"]
    assert window.reader.text == TEXT


def test_shortcuts_of_the_window_fire_from_the_reader_but_cannot_take_its_own_keys(
    qtbot: QtBot, window: Window
) -> None:
    fired: list[str] = []
    for keys in ("M", "Ctrl+Z", "Esc", "Ctrl+Return", "Return", "Right"):
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(lambda keys=keys: fired.append(keys))
    entered: list[object] = []
    window.reader.enter_pressed.connect(entered.append)
    qtbot.keyClick(window.reader, "m")
    qtbot.keyClick(window.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    qtbot.keyClick(window.reader, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.reader, Qt.Key.Key_Return)
    qtbot.keyClick(window.reader, Qt.Key.Key_Right)
    assert fired == ["M", "Ctrl+Z", "Esc", "Ctrl+Return"]
    assert len(entered) == 1
    assert window.reader.caret_position() == 1


# The tag bar


def test_the_bar_comes_with_a_selection_and_never_covers_it(qtbot: QtBot, shown: Reader) -> None:
    bar = shown.tag_bar
    bar.set_types([("meeting", "Meeting", "M", "#0072b2"), ("statistic", "Statistic", "T", "")])
    shown.setFocus()
    words = find("11.215 vụ")
    drag(qtbot, shown, edge(shown, words.start), edge(shown, words.end))
    assert bar.isVisible()
    assert not bar.geometry().intersects(shown.span_rect(words.start, words.end))
    assert shown.viewport().rect().contains(bar.geometry())
    button = bar.findChildren(QWidget)[-1]
    with qtbot.waitSignal(bar.tag_chosen) as heard:
        qtbot.mouseClick(button, LEFT)
    assert sent(heard) == ["statistic"]
    assert shown.hasFocus()
    shown.clear_selection()
    assert not bar.isVisible()


def test_the_bar_stands_above_a_selection_at_the_bottom(qtbot: QtBot, reader: Reader) -> None:
    reader.set_article("dòng chữ\n" * 80)
    reader.tag_bar.set_types([("meeting", "Meeting", "M", "")])
    lowest = max(
        (start for start in range(0, 400, 9) if reader.span_rect(start, start + 4).bottom() < 598),
    )
    drag(qtbot, reader, edge(reader, lowest), edge(reader, lowest + 4))
    assert reader.tag_bar.isVisible()
    assert reader.tag_bar.geometry().bottom() < reader.span_rect(lowest, lowest + 4).top()


def test_the_bar_stays_away_where_it_is_not_wanted(qtbot: QtBot, shown: Reader) -> None:
    shown.tag_bar.set_types([("meeting", "Meeting", "M", "")])
    shown.set_tag_bar_wanted(False)
    drag(qtbot, shown, edge(shown, 0), edge(shown, 8))
    assert not shown.tag_bar.isVisible()


def test_a_drag_without_a_reported_move_selects_too(qtbot: QtBot, shown: Reader) -> None:
    start = TEXT.index("11.215")
    first, last = shown.span_rect(start, start + 1), shown.span_rect(start + 5, start + 6)
    qtbot.mousePress(shown.viewport(), LEFT, pos=QPoint(first.left() + 1, first.center().y()))
    qtbot.mouseRelease(shown.viewport(), LEFT, pos=QPoint(last.right(), last.center().y()))
    assert shown.selected_span() == Span(start, start + 6)


# Words that are carried away


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, int]]]:
    """What is carried out of the reader: its text, and its place."""
    seen: list[tuple[str, dict[str, int]]] = []

    def dropped_at_once(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        data = drag.mimeData()
        seen.append((data.text(), json.loads(bytes(data.data(SPAN_MIME).data()))))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", dropped_at_once)
    return seen


Carried = list[tuple[str, dict[str, int]]]
FIGURES = find("11.215 vụ, 15.775 đối tượng")


def test_a_drag_that_begins_inside_the_selection_carries_its_words(
    qtbot: QtBot, shown: Reader, carried: Carried
) -> None:
    shown.select_span(FIGURES.start, FIGURES.end)
    drag(qtbot, shown, at(shown, FIGURES.start + 9), at(shown, FIGURES.end + 12))
    assert carried == [(FIGURES.of(TEXT), {"start": FIGURES.start, "end": FIGURES.end})]
    assert shown.selected_span() == FIGURES


def test_a_place_behind_signs_of_two_units_is_told_in_code_points(
    qtbot: QtBot, shown: Reader, carried: Carried
) -> None:
    words = find("đứng ở đây")
    shown.select_span(words.start, words.end)
    drag(qtbot, shown, at(shown, words.start + 5), at(shown, 3))
    assert carried == [("đứng ở đây", {"start": words.start, "end": words.end})]


def test_a_click_inside_the_selection_still_takes_it_away(qtbot: QtBot, shown: Reader, carried: Carried) -> None:
    shown.select_span(FIGURES.start, FIGURES.end)
    qtbot.mouseClick(shown.viewport(), LEFT, pos=at(shown, FIGURES.start + 9))
    assert shown.selected_span() is None
    assert carried == []


def test_a_click_on_a_mark_inside_the_selection_is_a_click_on_it(qtbot: QtBot, shown: Reader, carried: Carried) -> None:
    shown.set_marks([Mark(FIGURES, "a", "statistic")])
    shown.select_span(FIGURES.start, FIGURES.end)
    with qtbot.waitSignal(shown.marks_clicked) as clicked:
        qtbot.mouseClick(shown.viewport(), LEFT, pos=at(shown, FIGURES.start + 9))
    assert sent(clicked) == [["a"]]
    assert carried == []


def test_a_trembling_hand_carries_nothing(qtbot: QtBot, shown: Reader, carried: Carried) -> None:
    shown.select_span(FIGURES.start, FIGURES.end)
    start = at(shown, FIGURES.start + 9)
    drag(qtbot, shown, start, start + QPoint(QApplication.startDragDistance() - 1, 0))
    assert carried == []


def test_while_a_field_waits_for_words_a_drag_inside_the_selection_chooses_some_of_them(
    qtbot: QtBot, shown: Reader, carried: Carried
) -> None:
    shown.set_tag_bar_wanted(False)
    shown.select_span(FIGURES.start, FIGURES.end)
    start = FIGURES.start + len("11.215 vụ, ")
    drag(qtbot, shown, edge(shown, start), edge(shown, start + 6))
    assert shown.selected_span() == Span(start, start + 6)
    assert carried == []


def test_shift_inside_the_selection_moves_its_end(qtbot: QtBot, shown: Reader, carried: Carried) -> None:
    shown.select_span(FIGURES.start, FIGURES.end)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(shown.viewport(), LEFT, shift, edge(shown, FIGURES.start + 9))
    assert shown.selected_span() == Span(FIGURES.start, FIGURES.start + 9)
    assert carried == []
