from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QTabBar

from gui.dialogs.analysts import AnalystButton
from gui.entities.panel import EntitiesPanel
from gui.entities.tables import ReadTable
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, SHIFT
from tests.gui.test_accessibility import unnamed

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton


def test_a_key_shows_the_panel_with_the_caret_in_its_filter_and_hides_it(hands: Hands) -> None:
    dock = child(hands.window, QDockWidget, "entitiesPanel")
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert dock.isVisible()
    assert child(dock, QLineEdit, "entityFilter").hasFocus()
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert not dock.isVisible()
    assert hands.reader.hasFocus()


def test_a_place_in_the_panel_leads_to_the_words_in_the_article(hands: Hands) -> None:
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    hands.open("001")
    panel = child(hands.window, EntitiesPanel)
    (row,) = (row for row in hands.project.entity_book.rows() if row.label == "Nguyễn Thanh Sơn")
    panel.show_entity(row.id)
    places = child(panel, ReadTable, "entityPlaces")
    hands.qtbot.mouseClick(places.viewport(), LEFT, pos=places.visualRect(places.model().index(0, 1)).center())
    span = hands.reader.selected_span()
    assert span is not None
    assert span.of(hands.reader.text) == "Nguyễn Thanh Sơn"
    assert hands.window.annotate.article == hands.project.find_article("003").id


def test_a_merge_is_told_with_undo(hands: Hands) -> None:
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    panel = child(hands.window, EntitiesPanel)
    tabs = child(panel, QTabBar, "entityTabs")
    hands.qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(2).center())
    pairs = child(panel, ReadTable, "likelyTheSame")
    assert pairs.model().rowCount() == 1
    hands.key(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    hands.qtbot.waitUntil(lambda: "Bộ Công an" in hands.message)
    assert pairs.model().rowCount() == 0
    hands.press("Undo")
    assert pairs.model().rowCount() == 1


def test_every_control_of_the_panel_and_of_the_bar_has_a_name(hands: Hands) -> None:
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    panel = child(hands.window, EntitiesPanel)
    tabs = child(panel, QTabBar, "entityTabs")
    (row,) = (row for row in hands.project.entity_book.rows() if row.label == "SOMTC 20")
    panel.show_entity(row.id)
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        assert unnamed(panel) == []
    assert unnamed(child(hands.window, AnalystButton)) == []
