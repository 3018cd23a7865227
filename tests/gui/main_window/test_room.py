from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDockWidget

from gui.main_window.docks import is_seen

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui
PANELS = ("show_entities", "show_history", "show_article")


def open_all(hands: Hands) -> None:
    for name in PANELS:
        hands.window.actions_by_name[name].trigger()
        hands.qtbot.wait(20)


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(1366, 768), QSize(1600, 900), QSize(1920, 1080)])
@pytest.mark.parametrize("list_wanted", [False, True])
def test_the_article_stays_wide_enough_with_all_panels_open(own_hands: Hands, size: QSize, list_wanted: bool) -> None:
    own_hands.window.resize(size)
    own_hands.qtbot.wait(20)
    open_all(own_hands)
    if list_wanted and not own_hands.window.annotate.list_shown:
        own_hands.window.actions_by_name["show_list"].trigger()
        own_hands.window.resize(size + QSize(1, 0))
    own_hands.qtbot.waitUntil(lambda: own_hands.window.annotate.page.width() >= 420)
    assert own_hands.window.width() <= size.width() + 1
    assert all(not dock.isHidden() for dock in own_hands.window.findChildren(QDockWidget))


def test_panels_share_one_place_in_a_narrow_window_and_stand_apart_in_a_wide_one(own_hands: Hands) -> None:
    window = own_hands.window
    open_all(own_hands)
    own_hands.qtbot.waitUntil(lambda: len(window.tabifiedDockWidgets(window.article_side)) == 2)
    window.resize(1920, 1080)
    own_hands.qtbot.waitUntil(lambda: window.tabifiedDockWidgets(window.article_side) == [])
    assert all(is_seen(dock) for dock in window.findChildren(QDockWidget))
    window.resize(1280, 800)
    own_hands.qtbot.waitUntil(lambda: len(window.tabifiedDockWidgets(window.article_side)) == 2)


def test_a_panel_behind_another_comes_to_the_front_by_its_key(own_hands: Hands) -> None:
    window = own_hands.window
    open_all(own_hands)
    own_hands.qtbot.waitUntil(lambda: len(window.tabifiedDockWidgets(window.article_side)) == 2)
    window.actions_by_name["show_history"].trigger()
    own_hands.qtbot.waitUntil(lambda: is_seen(window.history))
    assert not is_seen(window.article_side)
    window.actions_by_name["show_history"].trigger()
    assert window.history.isHidden()
