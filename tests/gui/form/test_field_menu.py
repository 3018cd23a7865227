from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from core.model.record import Origin
from tests.gui.main_window.hands import CTRL, FIGURE, MENU_WARNINGS, SHIFT

if TYPE_CHECKING:
    from gui.form.aside import Aside
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


@pytest.fixture
def form(hands: Hands) -> Hands:
    hands.window.annotate.open_record(hands.record("9,46%").id)
    return hands


def menu(form: Hands, field: str) -> QMenu:
    (found,) = [button.menu() for button in form.row(field).findChildren(QToolButton) if button.menu() is not None]
    found.aboutToShow.emit()
    return found


def entries(form: Hands, field: str) -> list[str]:
    return [action.text() for action in menu(form, field).actions()]


def say(form: Hands, field: str, words: str) -> None:
    form.choose(menu(form, field), words)


def asked(form: Hands, field: str) -> Aside:
    """What is being asked beneath a field."""
    aside = form.row(field).line.aside
    assert aside is not None
    assert form.window.focusWidget() in aside.lines
    return aside


def answer(form: Hands, *answers: str, leave: Qt.Key = Qt.Key.Key_Return) -> None:
    """Write what is asked, one line after the other, and leave the last with a key."""
    for place, words in enumerate(answers):
        form.key(Qt.Key.Key_A, CTRL)
        form.write(words)
        form.key(Qt.Key.Key_Return if place + 1 < len(answers) else leave)


def test_an_empty_field_can_only_be_said_not_to_be_stated(form: Hands) -> None:
    assert entries(form, "scope") == ["The article does not say"]
    say(form, "scope", "The article does not say")
    assert form.value("scope").not_stated
    assert form.line("scope").placeholderText() == "not stated"


def test_not_stated_takes_the_place_of_a_value_and_gives_it_back(form: Hands) -> None:
    say(form, "period", "The article does not say")
    assert form.value("period").not_stated
    assert "Doubtful" not in entries(form, "period")
    form.type_into("period", "2020-05")
    assert form.value("period").normal == "2020-05"


def test_doubtful_and_no_longer(form: Hands) -> None:
    say(form, "period", "Doubtful")
    assert form.value("period").doubtful
    assert "doubtful" in form.told("period")
    say(form, "period", "No longer doubtful")
    assert not form.value("period").doubtful


def test_inferred_and_stated_again(form: Hands) -> None:
    said = form.value("period")
    assert "The words state it" not in entries(form, "period")
    say(form, "period", "It is inferred from the words")
    inferred = form.value("period")
    assert (inferred.origin, inferred.raw, inferred.normal) == (Origin.INFERRED, "", said.normal)
    assert "inferred" in form.told("period")
    say(form, "period", "The words state it")
    assert form.value("period") == said


def test_from_elsewhere_asks_where_from(form: Hands) -> None:
    say(form, "period", "It is known from elsewhere")
    asked(form, "period")
    answer(form, "Báo cáo của UNODC, trang 7")
    value = form.value("period")
    assert (value.origin, value.note) == (Origin.OUTSIDE, "Báo cáo của UNODC, trang 7")
    assert "from outside" in form.told("period")
    assert form.row("period").line.aside is None


@pytest.mark.parametrize(("note", "leave"), [(" ", Qt.Key.Key_Return), ("UNODC", Qt.Key.Key_Escape)])
def test_without_a_note_nothing_comes_from_elsewhere(form: Hands, note: str, leave: Qt.Key) -> None:
    say(form, "period", "It is known from elsewhere")
    answer(form, note, leave=leave)
    assert form.value("period").origin is Origin.STATED


def test_a_note_is_written_and_changed(form: Hands) -> None:
    say(form, "period", "Note")
    answer(form, "so sánh với 001")
    assert form.value("period").note == "so sánh với 001"
    assert "note: so sánh với 001" in form.told("period")
    say(form, "period", "Note")
    assert asked(form, "period").lines[0].text() == "so sánh với 001"
    form.key(Qt.Key.Key_A, CTRL)
    form.key(Qt.Key.Key_Delete)
    form.key(Qt.Key.Key_Return, CTRL)
    assert form.value("period").note == ""


def test_a_note_takes_lines_and_gives_the_keyboard_back(form: Hands) -> None:
    form.enter("period")
    form.window.annotate.coding.note_on_value()
    form.write("một")
    form.key(Qt.Key.Key_Return, SHIFT)
    form.write("hai")
    form.key(Qt.Key.Key_Return)
    assert form.value("period").note == "một\nhai"
    assert form.line("period").hasFocus()


def test_a_note_that_is_being_written_is_kept_when_another_record_is_opened(form: Hands) -> None:
    first = form.record("9,46%").id
    form.enter("period")
    form.window.annotate.coding.note_on_value()
    form.write("chưa xong")
    form.window.annotate.open_record(form.record("11.215 vụ").id)
    record = form.project.record(first)
    assert record is not None
    assert [value.note for value in record.values("period")] == ["chưa xong"]


def test_a_misprint_keeps_what_is_printed_and_what_is_meant_in_one_act(form: Hands) -> None:
    before = form.acts
    say(form, "period", "Printed wrongly")
    assert asked(form, "period").lines[0].text() == "2020-01/2020-06"
    answer(form, "2020-01/2020-07", "bài ghi 7 tháng ở trên")
    value = form.value("period")
    assert (value.reading, value.normal, value.reason) == (
        "2020-01/2020-06",
        "2020-01/2020-07",
        "bài ghi 7 tháng ở trên",
    )
    assert form.acts == before + 1
    assert "words say Jan – Jun 2020" in form.told("period")


def test_what_cannot_be_meant_is_said_beneath_the_field(form: Hands) -> None:
    say(form, "period", "Printed wrongly")
    answer(form, "sometime", "?")
    assert form.value("period").normal == "2020-01/2020-06"
    assert "Write it as a date" in form.told("period")


# ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_name_is_changed_wherever_it_stands(form: Hands) -> None:
    form.type_into("reported_by", "Bộ Công an X")
    identity = form.value("reported_by").normal
    say(form, "reported_by", "Rename “Bộ Công an X”")
    answer(form, "Bộ Công an Y")
    assert form.value("reported_by").normal == identity
    assert form.line("reported_by").text() == "Bộ Công an Y"


def test_two_are_said_to_be_the_same_and_split_again(form: Hands) -> None:
    form.type_into("reported_by", "Cục X")
    form.type_into("scope", "a")
    names = form.project.names
    one = form.value("reported_by").normal or ""
    other = names.find_entity("Bộ Công an", ("organisation",)) or ""
    assert other not in ("", one)
    say(form, "reported_by", "This is the same as")
    answer(form, "Bộ Công an")
    assert form.project.names.canonical(one) == other
    assert form.line("reported_by").text() == form.project.names.label(other)
    say(form, "reported_by", "Split what was merged")
    assert form.project.names.canonical(one) == one
    assert form.line("reported_by").text() == "Cục X"


def test_leaving_the_question_for_the_same_merges_nothing(form: Hands) -> None:
    form.type_into("reported_by", "Cục X")
    one = form.value("reported_by").normal or ""
    say(form, "reported_by", "This is the same as")
    form.write("Bộ Công an")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.hide()
    form.reader.setFocus()
    assert form.project.names.canonical(one) == one
    assert form.row("reported_by").line.aside is None


def test_clear_empties_the_field(form: Hands) -> None:
    say(form, "period", "Clear")
    record = form.record("9,46%")
    assert record.first("period") is None
    assert form.line("period").text() == ""
    assert entries(form, "period") == ["The article does not say"]


def test_each_entry_is_one_act(form: Hands) -> None:
    before = form.acts
    say(form, "period", "Doubtful")
    say(form, "period", "Clear")
    assert form.acts == before + 2


def test_the_menu_opens_by_keyboard(hands: Hands) -> None:
    hands.tag()
    hands.enter("scope")

    def choose_first() -> None:
        popup = QApplication.activePopupWidget()
        assert popup is not None
        hands.qtbot.keyClick(popup, Qt.Key.Key_Down)
        hands.qtbot.keyClick(popup, Qt.Key.Key_Return)

    hands.key(Qt.Key.Key_Menu)
    choose_first()
    first = hands.record(FIGURE).first("scope")
    assert first is not None
    assert first.not_stated


def test_the_menu_names_the_keys_of_the_window(form: Hands) -> None:
    keys = {action.text(): action.shortcut().toString() for action in menu(form, "period").actions()}
    assert (keys["The article does not say"], keys["Doubtful"]) == ("0", "Ctrl+D")


def test_the_menu_shows_the_words_of_the_value(form: Hands) -> None:
    form.reader.verticalScrollBar().setValue(0)
    say(form, "period", "Show “nửa đầu năm 2020”")
    assert form.reader.verticalScrollBar().value() > 0
