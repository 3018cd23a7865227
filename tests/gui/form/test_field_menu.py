from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QInputDialog, QMenu, QPlainTextEdit, QToolButton

from core.model.record import Origin
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import FIGURE, LEFT, MENU_WARNINGS

if TYPE_CHECKING:
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


def when_asked(form: Hands, note: str, *, accept: bool = True) -> list[str]:
    """Answer the dialog that is about to open; gives what it showed at first."""
    shown: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QInputDialog):
            return
        try:
            lines = child(dialog, QPlainTextEdit)
            shown.append(lines.toPlainText())
            lines.clear()
            form.write(note, on=lines)
            buttons = child(dialog, QDialogButtonBox)
            which = QDialogButtonBox.StandardButton.Ok if accept else QDialogButtonBox.StandardButton.Cancel
            form.qtbot.mouseClick(buttons.button(which), LEFT)
        finally:
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)

    QTimer.singleShot(0, answer)
    return shown


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
    when_asked(form, "Báo cáo của UNODC, trang 7")
    say(form, "period", "It is known from elsewhere")
    value = form.value("period")
    assert (value.origin, value.note) == (Origin.OUTSIDE, "Báo cáo của UNODC, trang 7")
    assert "from outside" in form.told("period")


@pytest.mark.parametrize(("note", "accept"), [("", True), ("UNODC", False)])
def test_without_a_note_nothing_comes_from_elsewhere(form: Hands, note: str, accept: bool) -> None:
    when_asked(form, note, accept=accept)
    say(form, "period", "It is known from elsewhere")
    assert form.value("period").origin is Origin.STATED


def test_a_note_is_written_and_changed(form: Hands) -> None:
    when_asked(form, "so sánh với 001")
    say(form, "period", "Note")
    assert form.value("period").note == "so sánh với 001"
    shown = when_asked(form, "")
    say(form, "period", "Note")
    assert shown == ["so sánh với 001"]
    assert form.value("period").note == ""


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
    button = next(each for each in hands.row("scope").findChildren(QToolButton) if each.menu() is not None)
    button.setFocus()

    def choose_first() -> None:
        popup = QApplication.activePopupWidget()
        assert popup is not None
        hands.qtbot.keyClick(popup, Qt.Key.Key_Down)
        hands.qtbot.keyClick(popup, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose_first)
    hands.key(Qt.Key.Key_Space)
    first = hands.record(FIGURE).first("scope")
    assert first is not None
    assert first.not_stated
