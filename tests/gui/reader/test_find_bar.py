from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from core.text.span import Span
from gui.reader import Reader
from gui.reader.find_bar import FindBar
from gui.theme import make_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
LINE = "Hội nghị bàn về ma túy; bắt giữ 11.215 vụ ma tuý tại Manila.\n"
TEXT = LINE * 40


class Finding(NamedTuple):
    bar: FindBar
    reader: Reader
    qtbot: QtBot
    window: QWidget

    @property
    def field(self) -> QLineEdit:
        found = self.bar.findChild(QLineEdit, "findField")
        assert isinstance(found, QLineEdit)
        return found

    @property
    def count(self) -> str:
        found = self.bar.findChild(QLabel, "findCount")
        assert isinstance(found, QLabel)
        return found.text()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key, modifier)


@pytest.fixture
def finding(qtbot: QtBot) -> Finding:
    theme = make_theme(dark=False)
    window = QWidget()
    reader = Reader(theme)
    bar = FindBar(reader, theme)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(reader)
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    reader.set_article(TEXT)
    reader.setFocus()
    return Finding(bar, reader, qtbot, window)


def test_typing_finds_at_once_and_lights_all_hits(finding: Finding) -> None:
    finding.bar.open_bar()
    assert finding.field.hasFocus()
    assert finding.count == ""
    finding.qtbot.keyClicks(finding.field, "ma tuy")
    assert finding.count == "1 of 80"
    before = finding.reader.grab().toImage()
    assert finding.reader.hits is finding.bar.hits
    finding.bar.close_bar()
    assert finding.reader.hits is None
    assert finding.reader.grab().toImage() != before


def test_enter_and_f3_go_on_and_with_shift_back(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    told = [finding.count]
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier),
    ):
        finding.press(key, modifier)
        told.append(finding.count)
    assert told == ["1 of 40", "2 of 40", "3 of 40", "2 of 40", "1 of 40"]


def test_going_round_is_said(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    finding.bar.previous_hit()
    assert finding.count == "40 of 40, from the end again"
    finding.bar.next_hit()
    assert finding.count == "1 of 40, from the top again"
    finding.bar.next_hit()
    assert finding.count == "2 of 40"


def test_nothing_found_is_said(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "zzz")
    assert finding.count == "Not found"
    buttons = [finding.bar.findChild(QToolButton, name) for name in ("findPrevious", "findNext")]
    assert [button.isEnabled() for button in buttons if isinstance(button, QToolButton)] == [False, False]
    finding.press(Qt.Key.Key_Return)
    assert finding.count == "Not found"


def test_escape_gives_the_keyboard_back_with_the_hit_selected(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    finding.press(Qt.Key.Key_Return)
    finding.press(Qt.Key.Key_Escape)
    assert not finding.bar.isVisible()
    assert finding.reader.hasFocus()
    start = LINE.index("Manila") + len(LINE)
    assert finding.reader.selected_span() == Span(start, start + 6)


def test_it_begins_with_the_selected_words_and_where_they_stand(finding: Finding) -> None:
    start = 3 * len(LINE) + LINE.index("ma túy")
    finding.reader.select_span(start, start + 6)
    finding.bar.open_bar()
    assert finding.field.text() == "ma túy"
    assert finding.count == "7 of 80"


def test_exactly_as_written_finds_fewer(finding: Finding) -> None:
    start = LINE.index("ma túy")
    finding.reader.select_span(start, start + 6)
    finding.bar.open_bar()
    switch = finding.bar.findChild(QCheckBox, "findExactly")
    assert isinstance(switch, QCheckBox)
    switch.click()
    assert finding.count == "1 of 40"


def test_a_hit_far_down_comes_into_view(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    finding.bar.previous_hit()
    start = TEXT.rindex("Manila")
    assert finding.reader.viewport().rect().contains(finding.reader.span_rect(start, start + 6))


def test_another_article_is_looked_through_anew(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    finding.reader.set_article("Nothing.\n" * 20 + "Manila")
    assert finding.count == "1 of 1"
    assert finding.reader.verticalScrollBar().value() == 0
    finding.reader.set_article("Nothing.")
    assert finding.count == "Not found"


def test_going_on_with_the_bar_closed_opens_it(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    finding.bar.close_bar()
    finding.bar.next_hit()
    assert finding.bar.isVisible()
    assert finding.count == "2 of 40"


def test_a_long_text_waits_until_the_hand_rests(finding: Finding) -> None:
    finding.reader.set_article(LINE * 4_000)
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    finding.qtbot.waitUntil(lambda: finding.count == f"1 of {QLocale().toString(4_000)}")


def test_every_control_is_named_and_reached_by_tab(finding: Finding) -> None:
    finding.bar.open_bar()
    finding.qtbot.keyClicks(finding.field, "manila")
    reached: list[str] = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.objectName())
        interface = QAccessible.queryAccessibleInterface(focus)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name)
        finding.press(Qt.Key.Key_Tab)
    assert reached == ["findField", "findPrevious", "findNext", "findExactly", "findClose"]
