from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from tests.gui.codebook.desk import BOOK, LEFT, Desk, current, line

pytestmark = pytest.mark.gui


def test_types_and_fields_are_added_duplicated_and_removed(desk: Desk) -> None:
    desk.press("addType")
    name = desk.at(QLineEdit, "newName")
    desk.qtbot.keyClicks(name, "Joint operation")
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    made = desk.type("joint_operation")
    assert desk.window.page.tree.current == ("joint_operation", "")
    assert made.key == "j"
    assert made.anchor == made.fields[0].id
    desk.press("addField")
    desk.qtbot.keyClicks(name, "Ended on")
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    assert [field.id for field in desk.type("joint_operation").fields] == ["words", "ended_on"]
    desk.press("codebook_duplicate", QToolButton)
    assert desk.field("joint_operation", "ended_on_2").labels.best() == "Ended on 2"
    desk.press("codebook_remove", QToolButton)
    assert [field.id for field in desk.type("joint_operation").fields] == ["words", "ended_on"]

    desk.choose("meeting")
    desk.press("codebook_duplicate", QToolButton)
    twin = desk.type("meeting_2")
    assert [field.id for field in twin.fields] == [field.id for field in BOOK.type("meeting").fields]
    assert [len(row) for row in twin.rows()] == [len(row) for row in BOOK.type("meeting").rows()]
    desk.press("applyDraft")
    assert {"joint_operation", "meeting_2"} <= {kind.id for kind in desk.project.codebook.types}


def test_what_cannot_be_removed_is_said_and_stays(desk: Desk) -> None:
    desk.choose("meeting")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    assert "what other fields lead to" in desk.window.message_bar.text
    assert desk.draft == BOOK


def drop(desk: Desk, point: QPoint) -> None:
    """Let what is chosen fall at a point of the tree."""
    tree = desk.window.page.tree
    event = QDropEvent(
        QPointF(point),
        Qt.DropAction.MoveAction,
        tree.mimeData([current(desk.window)]),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dropEvent(event)


def test_fields_and_types_change_places_by_key_and_by_dragging(desk: Desk) -> None:
    tree = desk.window.page.tree
    desk.choose("meeting", "date")
    desk.qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [field.id for field in desk.type("meeting").fields][:3] == ["meeting", "phase", "date"]
    assert tree.current == ("meeting", "date")
    desk.qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.draft == BOOK

    drop(desk, line(desk, 0, 4).bottomLeft() - QPoint(-5, 2))
    assert [field.id for field in desk.type("meeting").fields][:5] == ["meeting", "phase", "format", "place", "date"]

    desk.choose("statistic")
    drop(desk, line(desk, 0).topLeft() + QPoint(5, 2))
    assert desk.draft.types[0].id == "statistic"


def test_a_field_is_not_dragged_into_another_type(desk: Desk) -> None:
    desk.choose("meeting", "date")
    drop(desk, line(desk, 1, 1).center())
    assert desk.draft == BOOK
