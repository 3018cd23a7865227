from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.operations.filling import Fill
from core.operations.values import fill
from gui.form.line_edit import ValueEdit
from gui.main_window.one_line import joined_lines
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, Hands
from tests.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
LINES, LINE = "Hà Nội,\r\n  Việt Nam\n\nThủ đô\n", "Hà Nội, Việt Nam Thủ đô"


@pytest.mark.parametrize(
    ("text", "one"),
    [
        (LINES, LINE),
        ("中国公安部\n禁毒局", "中国公安部禁毒局"),
        ("公安部\nMPS", "公安部 MPS"),
        ("one line", "one line"),
        (" kept as it is ", " kept as it is "),
        ("a\u2028b\x0bc", "a b c"),
        ("\n\r\n", ""),
    ],
)
def test_lines_are_joined_as_their_script_does(text: str, one: str) -> None:
    assert joined_lines(text) == one


def paste(hands: Hands, line: QLineEdit) -> None:
    line.setFocus()
    line.selectAll()
    QGuiApplication.clipboard().setText(LINES)
    hands.key(Qt.Key.Key_V, CTRL, on=line)


def test_several_lines_are_pasted_as_one_wherever_one_is_typed(hands: Hands) -> None:
    hands.window.search_box.begin()
    paste(hands, hands.window.search_box)
    assert hands.window.search_box.text() == LINE
    hands.key(Qt.Key.Key_Escape)
    hands.window.annotate.open_record(hands.record("11.215 vụ").id)
    field = hands.enter("measure")
    assert isinstance(field, ValueEdit)
    paste(hands, field)
    assert field.text() == LINE
    hands.key(Qt.Key.Key_Escape, on=field)


def test_what_was_pasted_can_be_taken_back_in_the_line(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("11.215 vụ").id)
    acts = hands.acts
    field = hands.enter("measure")
    assert isinstance(field, ValueEdit)
    former = field.text()
    paste(hands, field)
    assert field.text() == LINE
    hands.key(Qt.Key.Key_Z, CTRL, on=field)
    assert (field.text(), hands.acts) == (former, acts)
    hands.key(Qt.Key.Key_Escape, on=field)


def test_lines_from_the_menu_of_the_line_are_joined_too(hands: Hands) -> None:
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    reviewing.go("11.215", "Scope")
    reviewing.key(Qt.Key.Key_F2)
    QGuiApplication.clipboard().setText(LINES)
    reviewing.editor.paste()
    assert reviewing.editor.text() == LINE
    reviewing.key(Qt.Key.Key_Return, on=reviewing.editor)
    assert reviewing.column("Scope")[1] == LINE


def test_a_value_of_several_lines_stays_so_where_its_cell_is_only_looked_into(hands: Hands) -> None:
    record = hands.record("11.215 vụ").id
    hands.window.session.run(lambda project: fill(project, record, Fill("scope", text="two\nlines")))
    acts = hands.acts
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    reviewing.go("11.215", "Scope")
    reviewing.key(Qt.Key.Key_F2)
    reviewing.key(Qt.Key.Key_Return, on=reviewing.editor)
    assert hands.acts == acts
    value = reviewing.record("11.215").first("scope")
    assert value is not None
    assert value.normal == "two\nlines"
