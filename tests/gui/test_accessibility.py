from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAction,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from gui.form.chips import QuoteChip
from gui.theme.spoken import UNSEEN_LABEL
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


def heard(widget: QWidget) -> str:
    """Everything that a screen reader is told of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    told = QAccessible.Text
    return " ".join(interface.text(each) for each in (told.Name, told.Description, told.Value))


def shown(widget: QWidget) -> str:
    """The words that are seen on a label or a button, up to where they were cut; signs and marks left out."""
    if isinstance(widget, QLabel):
        words = QTextDocumentFragment.fromHtml(widget.text()).toPlainText()
    else:
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
    words = " ".join(words.replace("&&", "\0").replace("&", "").replace("\0", "&").split()).split("…")[0]
    return words if re.search(r"\w", words) else ""


def untold(window: QWidget) -> list[str]:
    """What is seen and not heard: words under another name, boxes without a label, tags, buttons without a name."""
    found: list[str] = []
    for widget in (each for each in window.findChildren(QWidget) if each.isVisible()):
        told = heard(widget)
        where = f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}: {told!r}"
        words = re.search(r"“(.+)$", shown(widget)) if isinstance(widget, QuoteChip) else None
        if (words[1] if words else shown(widget)).casefold() not in " ".join(told.split()).casefold():
            found.append(f"{shown(widget)!r} is not heard of {where}")
        if re.search(r"</?[a-z]+[^>]*>", told):
            found.append(f"marks are heard of {where}")
        if isinstance(widget, QAbstractButton) and not told.strip():
            found.append(f"no name of {where}")
        if isinstance(widget, QComboBox) and not labels_of(widget):
            found.append(f"no label of {where}")
    return found


def labels_of(widget: QWidget) -> list[str]:
    """The labels that a screen reader is led to from a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    wanted = QAccessible.RelationFlag.Label
    return [label.text(QAccessible.Text.Name) for label, relation in interface.relations(wanted) if relation == wanted]


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
        assert untold(hands.window) == []


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


def test_a_box_is_called_by_its_field_and_not_by_what_is_chosen_in_it(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("9,46%").id)
    box = hands.row("direction").line.editor
    assert isinstance(box, QComboBox)
    assert labels_of(box) == ["6 Direction"]


def test_a_box_that_no_label_is_seen_beside_is_called_by_its_name(hands: Hands) -> None:
    hands.window.actions_by_name["workspace_review"].trigger()
    group = child(hands.window, QComboBox, "reviewGroup")
    assert labels_of(group) == ["Group records"]
    assert not any(each.isVisible() for each in hands.window.findChildren(QLabel, UNSEEN_LABEL))


def test_the_meaning_of_a_field_is_heard_without_marks(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("9,46%").id)
    row = hands.row("value")
    assert "<b>Value</b>" in row.toolTip()
    assert row.accessibleDescription().startswith("The level, as a number")
    assert "Not:" in row.accessibleDescription() or "Not:" not in row.toolTip()


def test_states_are_heard_as_they_are_seen(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("9,46%").id)
    article, record = child(hands.window, QToolButton, "headingState"), child(hands.form, QToolButton, "recordState")
    saved = child(hands.window, QLabel, "statusSaved")
    assert [article.accessibleDescription(), record.accessibleDescription()] == [article.text(), record.text()]
    hands.tag()
    assert saved.accessibleDescription().startswith("Saved ")
    hands.undo()
    assert "undid: tagged statistic" in heard(saved)


def test_the_article_can_be_read_by_assistive_tools(hands: Hands) -> None:
    interface = QAccessible.queryAccessibleInterface(hands.reader)
    assert interface is not None
    title = hands.project.article(hands.window.annotate.article).title
    assert interface.text(QAccessible.Text.Name) == f"Article: {title}"
    text = interface.textInterface()
    assert text is not None
    assert "74 vụ mua bán người" in text.text(0, text.characterCount())


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader would say of its own accord."""
    told: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    was = QAccessible.isActive()
    QAccessible.setActive(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    yield told
    QAccessible.setActive(was)


def test_it_is_said_what_happens_where_the_keyboard_is_not(hands: Hands, said: list[str]) -> None:
    hands.tag()
    armed = hands.project.codebook.type("statistic").field(hands.form.armed)
    assert said[-1] == f"{armed.labels.best()} waits for words"
    hands.key(Qt.Key.Key_4)
    assert said[-1] == "Period waits for words"
    hands.undo()
    assert said[-1].startswith("undid: tagged statistic 74 vụ mua bán người")
    hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hands.qtbot.keyClicks(hands.window.focusWidget(), "ma")
    hands.key(Qt.Key.Key_Return)
    assert re.fullmatch(r"\d+ of \d+", said[-1])
    hands.key(Qt.Key.Key_Escape)


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
