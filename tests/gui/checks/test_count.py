from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.checks.count import CheckCount

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
LONG = "“Hội nghị” stands here twice in a row. " * 6


@pytest.fixture
def line(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QHBoxLayout(made)
    made.resize(900, 40)
    made.show()
    return made


def put_into(line: QWidget, *messages: str) -> CheckCount:
    made = CheckCount(line)
    made.show_messages(messages)
    layout = line.layout()
    assert layout is not None
    layout.addWidget(made)
    layout.activate()
    return made


def test_nothing_is_said_where_nothing_is_questionable(line: QWidget) -> None:
    shown = put_into(line, LONG)
    assert shown.isVisible()
    shown.show_messages(())
    assert not shown.isVisible()


def test_a_long_message_is_cut_and_told_in_full_to_those_who_hear_it(line: QWidget) -> None:
    shown = put_into(line, LONG)
    assert shown.text().startswith("1 check: “Hội nghị”")
    assert shown.text().endswith("…")
    assert shown.accessibleDescription() == shown.said == f"1 check: {LONG}"
    assert shown.toolTip().startswith(shown.said)


def test_a_long_message_makes_no_window_wider(line: QWidget) -> None:
    shown = put_into(line, LONG)
    wide = shown.text()
    line.resize(200, 40)
    assert line.width() == 200
    assert len(shown.text()) < len(wide)
    assert shown.fontMetrics().horizontalAdvance(shown.text()) <= shown.width()
    line.resize(900, 40)
    assert shown.text() == wide


def test_a_sign_that_buttons_take_for_a_letter_is_shown(line: QWidget) -> None:
    shown = put_into(line, "“A&B” is no known acronym.")
    assert shown.text() == "1 check: “A&&B” is no known acronym."
    assert shown.said == "1 check: “A&B” is no known acronym."


def test_a_shorter_message_takes_less_room_again(line: QWidget) -> None:
    shown = put_into(line, LONG)
    long = shown.sizeHint().width()
    shown.show_messages(("a", "b"))
    assert shown.text().startswith("2 check")
    assert shown.sizeHint().width() < long
