from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QTabBar

from gui.dialogs.analysts import AnalystButton
from gui.entities.panel import EntitiesPanel
from gui.entities.tables import ReadTable
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, SHIFT
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


def chosen_in(hands: Hands) -> str:
    row = child(hands.window, EntitiesPanel).chosen
    return row.label if row is not None else ""


def test_the_panel_opens_at_the_entity_of_the_armed_field_else_of_the_record(hands: Hands) -> None:
    hands.click(hands.span("Hội nghị SOMTC 20"))
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert chosen_in(hands) == "SOMTC 20"
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    hands.form.arm("host")
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert chosen_in(hands) == "Philippines"


def test_an_old_filter_is_gone_when_the_panel_is_opened_again(hands: Hands) -> None:
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    panel = child(hands.window, EntitiesPanel)
    line, listed = child(panel, QLineEdit, "entityFilter"), child(panel, ReadTable, "entityList")
    every = listed.model().rowCount()
    line.setText("SOMTC")
    assert listed.model().rowCount() < every
    hands.key(Qt.Key.Key_E, CTRL | SHIFT, on=hands.window)
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert line.text() == ""
    assert listed.model().rowCount() == every


def test_mentions_stand_directly_below_the_names(hands: Hands) -> None:
    hands.click(hands.span("Hội nghị SOMTC 20"))
    hands.key(Qt.Key.Key_E, CTRL | SHIFT)
    panel = child(hands.window, EntitiesPanel)
    names, places = child(panel, ReadTable, "entityNames"), child(panel, ReadTable, "entityPlaces")
    hands.qtbot.waitUntil(lambda: places.height() > 0)
    assert 0 < places.y() - names.geometry().bottom() < 3 * names.rowHeight(0)
    names.setFocus()
    hands.key(Qt.Key.Key_Tab, on=names)
    assert places.hasFocus()


@pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)
def test_the_form_says_of_a_name_whether_it_is_new_or_linked(hands: Hands) -> None:
    hands.tag()
    hands.form.fields.made.emit("place", "", "Cửa khẩu Mộc Bài", "place")
    assert "new" in hands.told("place").split(" | ")
    hands.form.arm("place")
    hands.type_into("place", "Việt Nam")
    assert "linked" in hands.told("place").split(" | ")


def test_a_name_that_another_record_takes_up_is_new_no_more(hands: Hands) -> None:
    for figure in ("98 nạn nhân", "74 vụ mua bán người"):
        hands.form.arm("")
        hands.tag(figure)
        hands.form.fields.made.emit("reported_by", "", "Cục Đối ngoại mới", "organisation")
        if figure.startswith("98"):
            assert "new" in hands.told("reported_by").split(" | ")
    assert "linked" in hands.told("reported_by").split(" | ")
