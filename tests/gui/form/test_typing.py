from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from core.model.record import Origin
from core.operations import values
from core.operations.filling import Fill
from gui.form.line_edit import ValueEdit
from tests.gui.main_window.hands import CTRL, FIGURE, LEFT, MENU_WARNINGS, SHIFT

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


@pytest.fixture
def form(tagged: Hands) -> Hands:
    return tagged


def holds(form: Hands, field: str) -> bool:
    return form.record(FIGURE).first(field) is not None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_enter_and_tab_commit(form: Hands, key: Qt.Key) -> None:
    before = form.acts
    form.type_into("scope", "phụ nữ và trẻ em 😀", key)
    value = form.value("scope")
    assert (value.normal, value.origin) == ("phụ nữ và trẻ em 😀", Origin.INFERRED)
    assert form.acts == before + 1
    assert form.reader.hasFocus() is (key is not Qt.Key.Key_Tab)


def test_leaving_commits(form: Hands) -> None:
    form.enter("scope")
    form.write("người già")
    assert not holds(form, "scope")
    form.qtbot.mouseClick(form.reader.viewport(), LEFT)
    assert form.value("scope").normal == "người già"


def test_escape_gives_back_what_stood_there(form: Hands) -> None:
    before = form.acts
    line = form.enter("value")
    form.write("9")
    form.key(Qt.Key.Key_Escape)
    assert line.text() == "74"
    assert form.acts == before
    assert form.reader.hasFocus()


def test_a_typed_value_is_inferred_from_the_words_of_the_record(form: Hands) -> None:
    form.type_into("period", "2020-01/2020-06")
    value = form.value("period")
    assert [anchor.exact for anchor in value.basis] == [FIGURE]
    assert value.raw == ""
    assert "inferred" in form.told("period")


@pytest.mark.parametrize(
    ("field", "typed", "why"),
    [
        ("period", "next spring", "Write it as a date such as"),
        ("period", "2020-13-45", "Write it as a date such as"),
        ("value", "seven dozen", "Write it as a number such as"),
    ],
)
def test_what_the_field_cannot_hold_is_kept_and_told_why_beneath_it(
    form: Hands, field: str, typed: str, why: str
) -> None:
    before, record = form.acts, form.record(FIGURE)
    line = form.type_into(field, typed)
    assert (form.acts, form.record(FIGURE)) == (before, record)
    assert line.text() == typed
    assert why in form.told(field)
    assert typed in form.told(field)


def test_a_mended_text_takes_the_reason_why_away(form: Hands) -> None:
    form.type_into("period", "next spring")
    form.type_into("period", "2020-05")
    assert form.value("period").normal == "2020-05"
    assert "Write it" not in form.told("period")


def test_a_wrong_text_that_is_given_up_takes_the_reason_why_with_it(form: Hands) -> None:
    line = form.type_into("value", "oops")
    assert "Write it" in form.told("value")
    form.enter("value")
    form.key(Qt.Key.Key_Escape)
    assert line.text() == "74"
    assert "Write it" not in form.told("value")


def test_a_wrong_text_that_is_mended_to_what_is_held_takes_the_reason_why_away(form: Hands) -> None:
    before = form.acts
    for held in ("74", "74,0"):
        form.type_into("value", "oops")
        assert "Write it" in form.told("value")
        form.type_into("value", held)
        assert "Write it" not in form.told("value")
        assert form.line("value").text() == "74"
    assert form.acts == before


def test_the_same_wrong_text_is_refused_again(form: Hands) -> None:
    line = form.type_into("period", "next spring")
    form.type_into("period", "next spring")
    assert line.text() == "next spring"
    assert "Write it" in form.told("period")
    assert not holds(form, "period")


def test_a_wrong_text_survives_what_happens_elsewhere(form: Hands) -> None:
    line = form.type_into("period", "next spring")
    record = form.record(FIGURE).id
    form.window.session.run(lambda project: values.fill(project, record, Fill("scope", text="người già")))
    assert line.text() == "next spring"
    assert "Write it" in form.told("period")


def test_an_emptied_field_holds_nothing(form: Hands) -> None:
    line = form.enter("unit")
    line.selectAll()
    form.key(Qt.Key.Key_Delete)
    form.key(Qt.Key.Key_Return)
    assert not holds(form, "unit")
    assert holds(form, "value")


def test_a_wrong_text_does_not_stay_for_another_record(form: Hands) -> None:
    form.type_into("period", "next spring")
    form.reader.setFocus()
    form.key(Qt.Key.Key_Escape)
    form.tag("98 nạn nhân")
    assert form.line("period").text() == ""
    assert "Write it" not in form.told("period")


def test_what_is_being_typed_is_committed_when_another_article_is_opened(form: Hands) -> None:
    record = form.record(FIGURE).id
    form.enter("scope")
    form.write("người già")
    form.key(Qt.Key.Key_PageDown, CTRL)
    found = form.project.record(record)
    assert found is not None
    assert found.normal("scope") == "người già"
    assert form.window.annotate.article != found.article


# ── corrections ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_correction_keeps_what_the_words_say_and_asks_for_the_reason(form: Hands) -> None:
    form.type_into("value", "75")
    value = form.value("value")
    assert (value.raw, value.reading, value.normal, value.reason) == ("74", "74", "75", "")
    assert "words say 74" in form.told("value")
    lines = form.row("value").findChildren(ValueEdit)
    (reason,) = [line for line in lines if line.accessibleName() == "Reason for Value"]
    assert reason.isVisible()
    form.qtbot.mouseClick(reason, LEFT)
    form.write("sửa lỗi in")
    form.key(Qt.Key.Key_Return)
    assert form.value("value").reason == "sửa lỗi in"
    assert form.line("value").text() == "75"


def test_typing_what_the_words_say_takes_the_correction_back(form: Hands) -> None:
    form.type_into("value", "75")
    form.type_into("value", "74")
    assert (form.value("value").normal, form.value("value").reading) == ("74", "74")
    assert "words say" not in form.told("value")


# ── completion ──────────────────────────────────────────────────────────────────────────────────────────────────────


def offered(form: Hands, field: str) -> list[str]:
    line = form.line(field)
    assert isinstance(line, ValueEdit)
    completer = line.completer()
    assert completer is not None
    model = completer.completionModel()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    popup = completer.popup()
    return shown if popup is not None and popup.isVisible() else []


@pytest.mark.parametrize(
    ("field", "typed", "offer", "normal"),
    [
        ("place", "越南", "Vietnam", "VN"),
        ("place", "viet n", "Vietnam", "VN"),
        ("unit", "人", "persons", "persons"),
        ("meeting", "somtc 2", "SOMTC 20", None),
        ("reported_by", "bo cong", "Bộ Công an", None),
    ],
)
def test_names_are_offered_whatever_the_script(
    form: Hands, field: str, typed: str, offer: str, normal: str | None
) -> None:
    line = form.enter(field)
    assert isinstance(line, ValueEdit)
    line.selectAll()
    form.write(typed)
    assert offer in offered(form, field)
    completer = line.completer()
    assert completer is not None
    popup = completer.popup()
    for _ in range(offered(form, field).index(offer) + 1):
        form.qtbot.keyClick(popup, Qt.Key.Key_Down)
    form.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == offer
    form.key(Qt.Key.Key_Return)
    value = form.value(field)
    assert form.project.label("statistic", value) == offer
    assert normal in (value.normal, None)


def test_a_country_needs_no_offer_to_be_known(form: Hands) -> None:
    form.type_into("place", "越南")
    assert form.value("place").normal == "VN"
    assert form.line("place").text() == "Vietnam"


def test_a_country_field_takes_countries_and_bodies(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("Nguyễn Thanh Sơn").id)
    hands.type_into("country", "新加坡")
    assert hands.value("country").normal == "SG"


def test_a_new_name_is_made_in_the_same_act(form: Hands) -> None:
    before, known = form.acts, len(form.project.names.terms("measure"))
    form.type_into("measure", "cướp biển")
    made = form.value("measure").normal or ""
    assert form.project.names.label(made) == "cướp biển"
    assert (form.acts, len(form.project.names.terms("measure"))) == (before + 1, known + 1)
    form.undo()
    assert not holds(form, "measure")
    assert len(form.project.names.terms("measure")) == known


# ── choices ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_choice_is_made_by_keyboard_and_taken_away_again(form: Hands) -> None:
    box = form.row("direction").line.editor
    assert isinstance(box, QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["", "Up", "Down", "Unchanged"]
    box.setFocus()
    form.key(Qt.Key.Key_Down)
    assert form.value("direction").normal == "up"
    form.key(Qt.Key.Key_Down)
    assert form.value("direction").normal == "down"
    form.key(Qt.Key.Key_Home)
    assert not holds(form, "direction")


# ── who has the keyboard ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_line_that_is_being_typed_is_left_alone_when_something_else_changes(form: Hands) -> None:
    record = form.record(FIGURE).id
    line = form.enter("period")
    assert isinstance(line, ValueEdit)
    form.write("2020-0")
    form.window.session.run(lambda project: values.fill(project, record, Fill("scope", text="người già")))
    assert line.text() == "2020-0"
    assert line.cursorPosition() == 6
    assert line.hasFocus()
    assert form.line("scope").text() == "người già"
    form.write("5")
    form.key(Qt.Key.Key_Return)
    assert form.value("period").normal == "2020-05"


def test_what_is_being_typed_is_committed_before_the_colours_change(form: Hands) -> None:
    form.enter("scope")
    form.write("người già")
    form.form.arm("period")
    form.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert form.form.armed == "period"
    assert form.value("scope").normal == "người già"
    assert form.line("scope").text() == "người già"


def test_undo_takes_back_letters_while_they_are_typed_and_acts_afterwards(form: Hands) -> None:
    line = form.enter("scope")
    before = form.acts
    for letter in "già":
        form.write(letter)
    form.undo()
    assert line.text() != "già"
    assert form.acts == before
    while line.text():
        form.undo()
    assert (form.acts, holds(form, "value")) == (before, True)
    form.undo()
    assert form.records(FIGURE) == []


def test_undo_in_a_line_that_was_committed_takes_back_the_act(form: Hands) -> None:
    line = form.type_into("scope", "người già", Qt.Key.Key_Tab)
    form.qtbot.mouseClick(line, LEFT)
    form.undo()
    assert not holds(form, "scope")
    assert line.text() == ""


def test_a_key_puts_the_keyboard_into_the_armed_field(form: Hands) -> None:
    form.key(Qt.Key.Key_4)
    form.key(Qt.Key.Key_F2)
    assert form.line("period").hasFocus()
