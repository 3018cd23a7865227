from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model.record import RecordState
from core.operations.records import tag
from core.text.span import Span
from tests.gui.conftest import activate
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, NONE
from tests.gui.review.reviewing import LONG, Reviewing

if TYPE_CHECKING:
    from gui.review.changing import ChangeDialog
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
_MORE = 25


@pytest.fixture
def many(hands: Hands) -> Reviewing:
    """More figures than are changed at once, all of them chosen."""
    article = hands.project.find_article("003").id
    for start in range(_MORE):
        tag(hands.project, article, "statistic", Span(40 * start, 40 * start + 1))
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    reviewing.key(Qt.Key.Key_A, CTRL)
    hands.qtbot.wait(10)
    return reviewing


def asked(reviewing: Reviewing, field: str) -> ChangeDialog:
    """The dialog, with a field chosen."""
    reviewing.hands.qtbot.mouseClick(reviewing.workspace.bar.change, LEFT, NONE)
    dialog = reviewing.dialog()
    dialog.field.setCurrentIndex(dialog.field.findText(field))
    return dialog


def scopes(reviewing: Reviewing) -> set[str]:
    values = [record.first("scope") for record in reviewing.hands.project.records(record_type="statistic")]
    return {value.normal or "" for value in values if value is not None}


def test_enter_right_after_the_last_letter_changes_all_of_them_in_one_act(many: Reviewing) -> None:
    hands, acts = many.hands, many.hands.acts
    dialog = asked(many, "Scope")
    hands.qtbot.keyClicks(dialog.value, "national")
    many.key(Qt.Key.Key_Return, on=dialog.value)
    hands.qtbot.waitUntil(lambda: hands.acts == acts + 1, timeout=LONG)
    hands.qtbot.waitUntil(lambda: set(many.column("Scope")) == {"national"}, timeout=LONG)
    assert f"{_MORE + 5} records changed." in hands.message
    hands.press("Undo")
    activate(hands.qtbot, hands.window)
    hands.qtbot.waitUntil(lambda: not scopes(many), timeout=LONG)


def test_states_of_many_are_marked_by_a_worker(many: Reviewing) -> None:
    hands = many.hands
    dialog = asked(many, "State")
    hands.qtbot.mouseClick(dialog.apply, LEFT)
    assert dialog.is_working
    hands.qtbot.waitUntil(lambda: set(many.column("State")) == {"checked"}, timeout=LONG)
    states = {record.state for record in hands.project.records(record_type="statistic")}
    assert states == {RecordState.CHECKED}


def test_cancelled_nothing_is_changed_and_the_answers_stay(many: Reviewing) -> None:
    hands, acts = many.hands, many.hands.acts
    dialog = asked(many, "Scope")
    hands.qtbot.keyClicks(dialog.value, "national")
    hands.qtbot.waitUntil(lambda: dialog.told.text().startswith("30 record"))
    with closing(sqlite3.connect(hands.project.path, isolation_level=None)) as another:
        # The worker waits until nobody else writes.
        another.execute("begin immediate")
        hands.qtbot.mouseClick(dialog.apply, LEFT)
        hands.qtbot.waitUntil(lambda: dialog.is_working)
        hands.qtbot.mouseClick(dialog.cancel, LEFT)
        another.execute("rollback")
    hands.qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG)
    assert dialog.apply.isVisible()
    assert (hands.acts, scopes(many), dialog.value.text()) == (acts, set(), "national")


def test_letters_typed_while_it_is_looked_at_are_what_is_looked_at_in_the_end(many: Reviewing) -> None:
    dialog = asked(many, "Value")
    many.hands.qtbot.keyClicks(dialog.value, "12")
    many.hands.qtbot.waitUntil(lambda: dialog.told.text().startswith("30 record"))
    many.hands.qtbot.keyClicks(dialog.value, "x")
    many.hands.qtbot.waitUntil(lambda: not dialog.apply.isEnabled())
    assert dialog.refused.count() == _MORE + 5


def test_esc_in_the_line_closes_the_dialog_and_changes_nothing(many: Reviewing) -> None:
    hands, acts = many.hands, many.hands.acts
    dialog = asked(many, "Scope")
    hands.qtbot.keyClicks(dialog.value, "national")
    many.key(Qt.Key.Key_Escape, on=dialog.value)
    assert not many.workspace.findChildren(type(dialog)) or not dialog.isVisible()
    assert hands.acts == acts


def test_enter_on_an_offer_takes_it_and_changes_nothing_yet(many: Reviewing) -> None:
    hands, acts = many.hands, many.hands.acts
    dialog = asked(many, "Unit")
    dialog.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    hands.qtbot.mouseClick(dialog.value, LEFT)
    many.key(Qt.Key.Key_F4, on=dialog.value)
    completer = dialog.value.completer()
    assert completer is not None
    offers = completer.popup()
    many.key(Qt.Key.Key_Down, on=offers)
    many.key(Qt.Key.Key_Return, on=offers)
    assert dialog.value.text()
    hands.qtbot.waitUntil(lambda: "will change" in dialog.told.text())
    assert dialog.isVisible()
    assert hands.acts == acts
    many.key(Qt.Key.Key_Return, on=dialog.value)
    hands.qtbot.waitUntil(lambda: hands.acts == acts + 1, timeout=LONG)
