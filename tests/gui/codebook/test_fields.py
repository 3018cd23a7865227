from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTableWidget

from core.model.codebook import Kind
from tests.gui.codebook.desk import BOOK, Desk, numbers

pytestmark = pytest.mark.gui


def test_each_kind_is_given_what_it_needs(desk: Desk) -> None:
    desk.choose("proposal", "text")
    combo = desk.at(QComboBox, "fieldKind", desk.editor)
    for place in range(combo.count()):
        kind = Kind(combo.itemData(place))
        desk.pick("fieldKind", combo.itemText(place))
        assert desk.field("proposal", "text").kind is kind
    assert desk.outlook()
    for _ in range(20):
        desk.window.draft.step_back()
    assert desk.draft == BOOK


def test_what_a_kind_asks_for_is_set(desk: Desk) -> None:
    desk.choose("meeting", "place")
    desk.tick("entityTypes_organisation")
    assert desk.field("meeting", "place").entity_types == ("place", "country", "organisation")
    for each in ("place", "country"):
        desk.tick(f"entityTypes_{each}")
    desk.tick("entityTypes_organisation")
    assert desk.field("meeting", "place").entity_types == ("organisation",)
    assert "needs the types of things" in desk.window.message_bar.text
    assert desk.at(QCheckBox, "entityTypes_organisation", desk.editor).isChecked()
    desk.tick("fieldSeries")
    assert desk.field("meeting", "place").series

    desk.choose("statistic", "value")
    desk.pick("unitField", "No field")
    assert desk.field("statistic", "value").unit_field is None
    desk.choose("statistic", "unit")
    combo = desk.at(QComboBox, "termKind", desk.editor)
    line = combo.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, "own units")
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desk.field("statistic", "unit").term_kind == "own_units"
    desk.choose("statistic", "meeting")
    desk.pick("linkType", "Proposal")
    assert desk.field("statistic", "meeting").link_type == "proposal"


def test_how_the_form_treats_a_field_is_ticked(desk: Desk) -> None:
    desk.choose("meeting", "format")
    for name in ("required", "many", "carried", "shared"):
        desk.tick(f"field_is_{name}")
    field = desk.field("meeting", "format")
    assert (field.required, field.many, field.carried) == (True, True, True)
    assert [each.id for each in desk.type("meeting").rows()[2]] == ["phase", "format"]
    desk.tick("field_is_shared")
    assert [each.id for each in desk.type("meeting").rows()[2]] == ["phase"]
    desk.choose("meeting", "meeting")
    desk.tick("field_is_carried")
    assert "not carried" in desk.window.message_bar.text
    assert not desk.at(QCheckBox, "field_is_carried", desk.editor).isChecked()


def test_answers_are_added_named_moved_and_removed(desk: Desk) -> None:
    desk.choose("meeting", "phase")
    desk.press("addAnswer")
    table = desk.at(QTableWidget, "answers")
    writing = table.findChild(QLineEdit)
    assert writing is not None
    writing.selectAll()
    desk.qtbot.keyClicks(writing, "Rumoured")
    desk.qtbot.keyClick(writing, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.field("meeting", "phase").choices[-1].labels.best() == "Rumoured")
    choices = desk.field("meeting", "phase").choices
    assert [each.labels.best() for each in choices][-2:] == ["Cancelled", "Rumoured"]
    assert choices[-1].labels["zh"]
    desk.press("answerUp")
    assert [each.labels.best() for each in desk.field("meeting", "phase").choices][-2:] == ["Rumoured", "Cancelled"]
    box = table.cellWidget(3, 3)
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert desk.field("meeting", "phase").choices[3].tentative
    table.setCurrentCell(1, 0)
    desk.press("removeAnswer")
    assert not desk.field("meeting", "phase").has_choice("held")
    held = [record for record in desk.project.records() if record.normal("phase") == "held"]
    assert numbers(desk.outlook())[2] == len(held)
