from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from core.analysis.suggesting.finding import find
from gui.main_window.first_steps import Step
from gui.wording import speak
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import FIGURE, LEFT, Hands
from tests.gui.quiet import suggest_nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gui.main_window.first_steps import FirstSteps
    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def first(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> Hands:
    """The program was started for the first time."""
    hands = Hands(qtbot, open_window())
    # What was found by the time a figure is tagged depends on how fast the machine is.
    suggest_nothing(hands.project)
    hands.open("003")
    return hands


def steps_of(hands: Hands) -> FirstSteps:
    return hands.window.first_steps


def test_it_leads_from_tagging_to_a_field_filled_by_pointing_and_goes_for_good(
    first: Hands, open_window: Callable[..., MainWindow]
) -> None:
    steps = steps_of(first)
    assert steps.step is Step.TAG
    first.tag()
    waiting = first.form.armed
    assert not first.record(FIGURE).values(waiting)
    first.key(Qt.Key.Key_1)
    assert steps.isVisible()
    assert "Measure" in steps.text
    first.point_at("mua bán người", FIGURE[:6])
    assert "saved with its words" in steps.text
    first.qtbot.wait(1)
    (done,) = [each for each in steps.findChildren(QPushButton) if each.isVisible()]
    first.qtbot.mouseClick(done, LEFT)
    assert not steps.isVisible()
    for _ in range(2):
        first.undo()
    assert first.records(FIGURE) == []
    first.window.close()
    assert not open_window().first_steps.isVisible()


def test_it_names_the_field_that_waits_and_says_how_to_arm_one(first: Hands) -> None:
    first.tag()
    first.key(Qt.Key.Key_4)
    assert "Period" in steps_of(first).text
    first.key(Qt.Key.Key_Escape)
    assert "Press the number of a field" in steps_of(first).text


def test_where_fields_were_read_off_the_first_empty_one_is_led_to(first: Hands) -> None:
    first.project.suggestion_book.use(find)
    first.window.suggesting.bring_up_to_date()
    first.tag()
    assert first.value("measure").raw == "mua bán người"
    assert first.form.armed == "direction"
    assert "taken over from the figure before: press Enter if that is right" in steps_of(first).text
    assert "Direction, waits" in steps_of(first).text
    first.key(Qt.Key.Key_Return)
    assert "taken over" not in steps_of(first).text
    assert "Direction, waits" in steps_of(first).text


def test_a_tagging_that_is_taken_back_begins_anew(first: Hands) -> None:
    first.tag()
    first.undo()
    assert "press T" in steps_of(first).text


def test_the_last_step_goes_with_the_next_figure(first: Hands) -> None:
    first.tag()
    first.point_at("mua bán người", FIGURE[:6])
    first.key(Qt.Key.Key_Escape)
    first.tag("98 nạn nhân")
    assert not steps_of(first).isVisible()


def test_closed_by_hand_it_stays_away(first: Hands, open_window: Callable[..., MainWindow]) -> None:
    first.qtbot.mouseClick(child(steps_of(first), QToolButton, "messageClose"), LEFT)
    assert not steps_of(first).isVisible()
    first.window.close()
    assert not open_window().first_steps.isVisible()


def test_other_messages_do_not_take_its_place(first: Hands) -> None:
    first.key(Qt.Key.Key_T)
    assert "Select the words" in first.message
    assert "press T" in steps_of(first).text
    assert steps_of(first).isVisible()


def test_it_speaks_the_language_of_the_interface(first: Hands) -> None:
    first.tag()
    first.key(Qt.Key.Key_1)
    try:
        speak("vi")
        kind = first.project.codebook.type("statistic")
        first.qtbot.waitUntil(lambda: kind.field("measure").labels.best("vi") in steps_of(first).text)
    finally:
        speak("en")
