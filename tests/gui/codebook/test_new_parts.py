from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.gui.codebook.desk import Desk, name_new

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("name", "kept"),
    [("Đoàn đại biểu", "doan_dai_bieu"), ("联合行动", "lianhexingdong"), ("Nhóm 工作", "nhom_gongzuo"), ("…", "type")],
)
def test_a_name_in_any_script_gives_an_id_that_can_be_read(desk: Desk, name: str, kept: str) -> None:
    name_new(desk, "addType", name)
    assert desk.window.page.tree.current == (kept, "")
    assert desk.at(QLineEdit, "partId", desk.editor).text() == kept


def test_the_id_of_a_new_field_is_written_until_it_is_applied(desk: Desk) -> None:
    desk.choose("statistic")
    name_new(desk, "addField", "数据来源")
    desk.write("partId", "source")
    assert desk.window.page.tree.current == ("statistic", "source")
    assert desk.field("statistic", "source").labels.best("en") == "数据来源"
    assert desk.at(QLineEdit, "partId", desk.editor).isVisible()
    desk.press("applyDraft")
    desk.qtbot.waitUntil(lambda: desk.project.codebook.type("statistic").has_field("source"))
    desk.choose("statistic", "source")
    assert not desk.at(QLineEdit, "partId", desk.editor).isVisible()


def test_another_id_of_a_new_type_is_followed_by_what_leads_to_it(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    desk.choose("statistic", "meeting")
    desk.pick("linkType", "Raid")
    desk.choose("raid")
    desk.write("partId", "police_raid")
    assert desk.window.page.tree.current == ("police_raid", "")
    assert desk.field("statistic", "meeting").link_type == "police_raid"


def test_the_field_that_is_filled_first_keeps_being_it_under_another_id(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    desk.choose("raid", "words")
    desk.write("partId", "quoted")
    assert desk.type("raid").anchor == "quoted"


@pytest.mark.parametrize("written", ["statistic", "Größe", "1st", "two words"])
def test_an_id_that_cannot_be_is_refused_with_a_reason(desk: Desk, written: str) -> None:
    name_new(desk, "addType", "Raid")
    line = desk.at(QLineEdit, "partId", desk.editor)
    line.setFocus()
    line.clear()
    line.insert(written)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert written in desk.window.message_bar.text
    assert desk.at(QLineEdit, "partId", desk.editor).text() == "raid"
    assert desk.draft.has_type("raid")


def test_a_new_name_stands_in_the_language_of_the_interface_alone(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    lines = {tag: desk.at(QLineEdit, f"name_{tag}", desk.editor) for tag in ("en", "vi", "zh")}
    assert {tag: line.text() for tag, line in lines.items()} == {"en": "Raid", "vi": "", "zh": ""}
    assert lines["vi"].placeholderText() == "as “Raid”"
    desk.write("name_en", "Arrest")
    assert desk.type("raid").labels.best("zh") == "Arrest"
    assert lines["zh"].placeholderText() == "as “Arrest”"
    desk.write("name_vi", "Bat giu")
    desk.write("name_en", "Seizure")
    labels = desk.type("raid").labels
    assert [labels.best(tag) for tag in ("en", "vi", "zh")] == ["Seizure", "Bat giu", "Seizure"]


def test_what_is_still_to_be_written_says_what_to_write(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    box = desk.at(QPlainTextEdit, "definition", desk.editor)
    assert (box.toPlainText(), box.placeholderText()) == ("", "What belongs here, one sentence.")
    desk.write("definition", "Police enter a house.")
    assert desk.type("raid").definition == "Police enter a house."
    box.setFocus()
    box.selectAll()
    desk.qtbot.keyClick(box, Qt.Key.Key_Delete)
    desk.qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert desk.window.message_bar.text == ""
    desk.choose("meeting")
    desk.choose("raid")
    assert box.toPlainText() == ""
