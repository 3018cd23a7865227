"""Where nothing is written an input method that is on lets every key through: T tags, and is not composed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from tests.gui.main_window.hands import MENU_WARNINGS, Hands
from tests.gui.test_input_methods import PLACES, USUAL, cells, show_glossary

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]


def takes_letters(widget: QWidget) -> bool:
    """Ask as an input method does whether letters may be composed."""
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(widget, query)
    return query.isAccepted() and bool(query.value(Qt.InputMethodQuery.ImEnabled))


def begins_writing(widget: QWidget) -> bool:
    """Whether letters may be typed where a widget has the keyboard."""
    if isinstance(widget, QAbstractItemView):
        return bool(widget.editTriggers() & QAbstractItemView.EditTrigger.AnyKeyPressed)
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) and not widget.isReadOnly()


@pytest.mark.parametrize(
    "where", [where if where in USUAL else pytest.param(where, marks=pytest.mark.thorough) for where in PLACES]
)
def test_single_keys_stay_keys_where_nothing_is_written(hands: Hands, where: str) -> None:
    place = PLACES[where](hands)
    hands.qtbot.wait(1)
    eaten: list[str] = []
    for widget in [place, *place.findChildren(QWidget)]:
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or begins_writing(widget):
            continue
        widget.setFocus()
        columns = range(widget.horizontalHeader().count()) if isinstance(widget, QTableView) else range(1)
        for column in columns:
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                widget.setCurrentIndex(widget.model().index(0, column))
            if takes_letters(widget):
                eaten.append(f"{type(widget).__name__} {widget.objectName()} {column}")
    assert eaten == []
    assert not takes_letters(hands.reader)
    if place is not hands.window and place.isWindow():
        place.close()


def test_an_input_method_may_begin_to_write_in_a_cell_of_the_glossary(hands: Hands) -> None:
    shown = show_glossary(hands)
    view, index = cells(shown)[0]
    view.setFocus()
    view.setCurrentIndex(index)
    former = index.data()
    assert takes_letters(view)
    # Qt keeps the keyboard in the table until the first composition is done.
    for preedit in ("n", "ni", "ni hao"):
        event = QInputMethodEvent(preedit, [])
        QApplication.sendEvent(view, event)
    event = QInputMethodEvent()
    event.setCommitString("你好")
    QApplication.sendEvent(view, event)
    (editor,) = [each for each in view.viewport().findChildren(QLineEdit) if each.isVisible()]
    assert editor.text() == "你好"
    hands.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert index.data() == former
    shown.close()
