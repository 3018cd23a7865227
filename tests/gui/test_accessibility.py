from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if widget is window or isinstance(widget, QDialogButtonBox):
            continue
        # Parts that Qt puts into its own widgets are spoken for by those.
        if not widget.objectName().startswith("qt_"):
            yield widget


def value_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return widget.toPlainText()
    return ""


def spoken_name(widget: QWidget) -> str:
    """The name that a screen reader is given."""
    if isinstance(widget, QComboBox):
        # On Linux Qt gives the value here, and leaves the name to the label that belongs to the box.
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def unnamed(window: QWidget) -> list[str]:
    found: list[str] = []
    for widget in focusable(window):
        name = spoken_name(widget)
        # A button that shows words is named by them.
        if not name or (not isinstance(widget, QAbstractButton) and name == value_of(widget)):
            found.append(
                f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}: {name!r}"
            )
    return found


def test_every_control_of_the_window_has_a_name_that_is_not_its_value(hands: Hands) -> None:
    child(hands.window, QAction, "show_history").trigger()
    hands.window.message_bar.show_notice("A notice", [("Show", lambda: None)])
    one_of_each = {record.type: record for record in hands.project.records(article=hands.window.annotate.article)}
    assert set(one_of_each) == {"meeting", "speaker", "proposal", "statistic"}
    for record in one_of_each.values():
        hands.window.annotate.open_record(record.id)
        hands.qtbot.wait(1)
        assert len(list(focusable(hands.window))) > 15
        assert unnamed(hands.window) == []


def test_the_fields_of_the_form_are_named_by_the_codebook(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("9,46%").id)
    fields = hands.project.codebook.type("statistic").fields
    assert [spoken_name(hands.row(field.id).line.editor) for field in fields] == [
        field.labels.best() for field in fields
    ]


def test_the_label_of_a_field_belongs_to_its_editor(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("9,46%").id)
    for field in hands.project.codebook.type("statistic").fields:
        row = hands.row(field.id)
        assert [label.buddy() for label in row.findChildren(QLabel) if label.buddy()] == [row.line.editor]


def test_the_article_can_be_read_by_assistive_tools(hands: Hands) -> None:
    interface = QAccessible.queryAccessibleInterface(hands.reader)
    assert interface is not None
    title = hands.project.article(hands.window.annotate.article).title
    assert interface.text(QAccessible.Text.Name) == f"Article: {title}"
    text = interface.textInterface()
    assert text is not None
    assert "74 vụ mua bán người" in text.text(0, text.characterCount())


def test_no_two_actions_share_a_key_where_both_would_hear_it(hands: Hands) -> None:
    """Keys of the article's own actions work where those of the window do, so they are counted together."""
    holders: dict[str, set[str]] = defaultdict(set)
    for action in (*hands.window.actions_by_name.values(), *hands.reader.actions()):
        if action.isVisible():
            for keys in action.shortcuts():
                holders[keys.toString()].add(action.objectName() or action.text() or f"key {keys.toString()}")
    assert {keys: sorted(names) for keys, names in holders.items() if len(names) > 1} == {}
    assert len(holders) > 30


def test_no_two_entries_of_a_menu_share_a_letter(hands: Hands) -> None:
    shared: list[str] = []
    found = hands.window.menuBar().findChildren(QMenu)
    for menu in found:
        # Some are filled when they open, as that of Code is with the types of the codebook.
        menu.aboutToShow.emit()
    menus = [(menu.title(), menu.actions()) for menu in found]
    for title, actions in [("menu bar", hands.window.menuBar().actions()), *menus]:
        seen: dict[str, str] = {}
        for action in actions:
            words = action.text().replace("&&", "")
            letter = words[words.index("&") + 1].lower() if "&" in words else ""
            if letter and seen.setdefault(letter, words) != words:
                shared.append(f"{title}: {seen[letter]} and {words}")
    assert shared == []


def test_a_button_of_the_message_bar_is_reached_by_keyboard(hands: Hands) -> None:
    pressed: list[bool] = []
    hands.window.message_bar.show_notice("A notice", [("Do it", lambda: pressed.append(True))])
    hands.qtbot.wait(1)
    button = next(each for each in hands.window.message_bar.findChildren(QAbstractButton) if each.text() == "Do it")
    button.setFocus()
    hands.key(Qt.Key.Key_Space)
    assert pressed == [True]
