from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QToolButton

from tests.gui.main_window.hands import MENU_WARNINGS, SHIFT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


@pytest.fixture
def form(hands: Hands) -> Hands:
    """A coded figure is in the form, and the keyboard in its measure."""
    hands.window.annotate.open_record(hands.record("9,46%").id)
    hands.form.edit_field("measure")
    return hands


def here(hands: Hands) -> QWidget:
    focused = hands.window.focusWidget()
    assert focused is not None
    return focused


def name(hands: Hands) -> str:
    return here(hands).accessibleName()


def test_down_leads_to_the_words_and_right_to_the_menu(form: Hands) -> None:
    form.key(Qt.Key.Key_Down)
    assert name(form) == "Show the words vi phạm pháp luật về ma túy in the article"
    form.key(Qt.Key.Key_Right)
    assert name(form) == "More about Measure"
    form.key(Qt.Key.Key_Right)
    assert name(form) == "More about Measure"
    form.key(Qt.Key.Key_Left)
    assert name(form).startswith("Show the words")


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Escape])
def test_up_and_escape_lead_back_into_the_line(form: Hands, key: Qt.Key) -> None:
    form.key(Qt.Key.Key_Down)
    form.key(key)
    assert here(form) is form.line("measure")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_quotation_shows_its_words(form: Hands, key: Qt.Key) -> None:
    span = form.span("vi phạm pháp luật về ma túy")
    form.reader.verticalScrollBar().setValue(0)
    form.key(Qt.Key.Key_Down)
    form.key(key)
    assert form.reader.viewport().rect().intersects(form.reader.span_rect(span.start, span.end))


def test_the_menu_of_a_field_opens_by_key(form: Hands) -> None:
    form.key(Qt.Key.Key_Down)
    form.key(Qt.Key.Key_Right)
    button = here(form)
    assert isinstance(button, QToolButton)
    form.key(Qt.Key.Key_Return)
    form.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_tab_goes_from_line_to_line_and_past_what_stands_around(form: Hands) -> None:
    form.key(Qt.Key.Key_Down)
    form.key(Qt.Key.Key_Tab)
    assert form.row("value").isAncestorOf(here(form))
    form.form.edit_field("measure")
    form.key(Qt.Key.Key_Down)
    form.key(Qt.Key.Key_Backtab, SHIFT)
    assert here(form) is form.line("measure")


def test_right_leads_out_of_a_list_of_answers(form: Hands) -> None:
    box = form.row("direction").line.editor
    assert isinstance(box, QComboBox)
    box.setFocus()
    before = form.value("direction")
    form.key(Qt.Key.Key_Right, on=box)
    assert name(form) == "Show the words tăng in the article"
    assert form.value("direction") == before


def test_what_was_typed_is_committed_before_the_line_is_left(form: Hands) -> None:
    line = form.line("scope")
    line.setFocus()
    form.write("người Việt")
    form.key(Qt.Key.Key_Down)
    assert form.value("scope").normal == "người Việt"
    assert name(form).startswith("Show the words")


def test_a_pressed_badge_that_goes_leaves_the_keyboard_in_its_field(hands: Hands) -> None:
    hands.tag("98 nạn nhân")
    hands.key(Qt.Key.Key_Escape)
    row = hands.row("measure")
    row.line.editor.setFocus()
    hands.form.arm("")
    badges = [each for each in row.line.chips.buttons if each.text() == "carried"]
    if not badges:
        # Putting the keyboard into a carried field looks at it already.
        assert not any(value.carried for value in row.values)
        return
    badges[0].setFocus()
    hands.key(Qt.Key.Key_Return, on=badges[0])
    assert row.isAncestorOf(here(hands))


def test_every_button_around_a_line_has_a_name(form: Hands) -> None:
    for field in form.project.codebook.type("statistic").fields:
        for line in form.row(field.id).lines:
            assert all(each.accessibleName() or each.text() for each in line.chips.buttons)
