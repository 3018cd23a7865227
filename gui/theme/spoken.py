"""What assistive tools are told where Qt tells them too little: names of lines and boxes, and what just came about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

UNSEEN_LABEL = "unseenLabel"
"""Object name of a label that is only heard."""
_CLEARING = "_q_qlineeditclearaction"


def name_box(box: QComboBox, name: str) -> None:
    """Name a box that no label is seen beside.

    On Linux Qt tells what is chosen in the place of the name, and leaves the name to the label of the box; so one is
    put beside it that is only heard. Called again for another name, and not before the box has its place.
    """
    box.setAccessibleName(name)
    beside = box.parentWidget()
    if beside is None:
        return
    labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    label = next((each for each in labels if each.buddy() is box), None)
    if label is None:
        label = QLabel(beside)
        label.setObjectName(UNSEEN_LABEL)
        label.setBuddy(box)
        label.hide()
    if label.objectName() == UNSEEN_LABEL:
        label.setText(name)


def name_line(line: QLineEdit, name: str, clear: str) -> None:
    """Name a line and the signs within it, which Qt tells as buttons.

    Args:
        clear: What the button does that empties the line.
    """
    line.setAccessibleName(name)
    for action in line.findChildren(QAction):
        if action.objectName() == _CLEARING:
            action.setText(clear)
    for action in line.actions():
        if action.objectName() != _CLEARING:
            action.setText(name)


def announce(by: QWidget, words: str) -> None:
    """Let a screen reader say something that is shown where the keyboard is not; without one nothing happens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(by, words))
