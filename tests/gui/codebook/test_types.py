from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from tests.gui.codebook.desk import BOOK, Desk, numbers

pytestmark = pytest.mark.gui


def test_a_type_is_named_and_explained_in_the_draft_alone_until_it_is_applied(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    desk.write("name_vi", "Cuoc hop")
    desk.write("definition", "Any conference.")
    assert (desk.type("meeting").labels["en"], desk.type("meeting").labels["vi"]) == ("Conference", "Cuoc hop")
    assert desk.type("meeting").labels["zh"] == BOOK.type("meeting").labels["zh"]
    assert desk.type("meeting").definition == "Any conference."
    assert desk.project.codebook == BOOK
    meetings = [record for record in desk.project.records() if record.type == "meeting"]
    assert numbers(desk.outlook()) == [1, len(meetings), 0]

    acts = len(desk.project.history())
    desk.press("applyDraft")
    assert desk.project.codebook.type("meeting").labels.best() == "Conference"
    assert desk.project.history()[0].what == "changed the codebook: Conference"
    assert len(desk.project.history()) == acts + 1
    assert not desk.window.draft.is_changed


def test_what_is_being_typed_counts_when_it_is_applied_by_key(desk: Desk) -> None:
    desk.choose("speaker")
    line = desk.at(QLineEdit, "name_en", desk.editor)
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, "Voice")
    assert desk.type("speaker").labels.best() == "Speaker"
    desk.qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.project.codebook.type("speaker").labels.best() == "Voice"


def test_a_key_that_tags_another_type_is_named_and_not_taken(desk: Desk) -> None:
    desk.choose("meeting")
    line = desk.at(QLineEdit, "typeKey", desk.editor)
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, "s")
    assert "“Speaker”" in desk.at(QLabel, "typeKeyTold").text()
    assert (desk.type("meeting").key, line.text()) == ("m", "M")
    desk.qtbot.keyClicks(line, "k")
    assert desk.type("meeting").key == "k"
    assert not desk.at(QLabel, "typeKeyTold").isVisible()


def test_a_colour_is_pressed_or_written_and_its_contrast_said(desk: Desk) -> None:
    desk.choose("meeting")
    desk.press("colour_332288", QToolButton)
    assert desk.type("meeting").colour == "#332288"
    told = desk.at(QLabel, "colourContrast").text()
    desk.write("colourLine", "#ffff00")
    assert desk.type("meeting").colour == "#ffff00"
    assert "Too faint" in desk.at(QLabel, "colourContrast").text()
    assert "Too faint" not in told
    desk.write("colourLine", "pink")
    assert desk.type("meeting").colour == "#ffff00"
    assert "“pink” is no colour" in desk.window.message_bar.text
    assert desk.at(QLineEdit, "colourLine", desk.editor).text() == "#ffff00"


def test_a_type_says_which_fields_name_it_and_what_it_claims(desk: Desk) -> None:
    desk.choose("meeting")
    desk.pick("typeIdentity", "Place")
    desk.pick("typeAnchor", "Date")
    desk.tick("typeClaims_phase")
    kind = desk.type("meeting")
    assert (kind.identity, kind.anchor, kind.claim_key) == ("place", "date", ("phase",))
    desk.tick("typeClaims_phase")
    assert desk.type("meeting").claim_key == ()
