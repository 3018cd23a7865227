from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget

from gui.dialogs.about import AboutDialog, facts
from gui.dialogs.shortcuts import ShortcutsDialog, words_of
from tests.gui.dialogs.finding import cell, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

pytestmark = pytest.mark.gui


def action(words: str, *keys: str, tip: str = "") -> QAction:
    made = QAction(words)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.setStatusTip(tip)
    return made


def shown(dialog: ShortcutsDialog) -> list[str]:
    table = child(dialog, QTableWidget)
    return [cell(table, row, 0) for row in range(table.rowCount()) if not table.isRowHidden(row)]


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> ShortcutsDialog:
    actions = [
        action("&Undo", "Ctrl+Z", tip="Take back the last act."),
        action("&Redo", "Ctrl+Shift+Z", "Ctrl+Y", tip="Bring it back."),
        action("Reset"),
        action("Hội nghị", "M"),
    ]
    made = ShortcutsDialog(actions, extra=[("Disarm", "Esc", "Selections fill nothing.")])
    qtbot.addWidget(made)
    made.open()
    return made


def test_only_what_has_keys_is_listed(dialog: ShortcutsDialog) -> None:
    assert shown(dialog) == ["Undo", "Redo", "Hội nghị", "Disarm"]
    table = child(dialog, QTableWidget)
    assert cell(table, 1, 1) == "Ctrl+Shift+Z  or  Ctrl+Y"
    assert cell(table, 0, 2) == "Take back the last act."


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("undo", ["Undo"]),
        ("ctrl+y", ["Redo"]),
        ("hoi nghi", ["Hội nghị"]),
        ("bring back", ["Redo"]),
        ("esc", ["Disarm"]),
    ],
)
def test_typing_narrows_by_name_key_and_explanation(
    qtbot: QtBot, dialog: ShortcutsDialog, typed: str, found: list[str]
) -> None:
    qtbot.keyClicks(child(dialog, QLineEdit), typed)
    assert shown(dialog) == found


def test_what_fits_nothing_says_so(qtbot: QtBot, dialog: ShortcutsDialog) -> None:
    qtbot.keyClicks(child(dialog, QLineEdit), "zzz")
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "No key fits “zzz”." in said


@pytest.mark.parametrize(("written", "read"), [("&New project…", "New project"), ("Save && go", "Save & go")])
def test_names_lose_their_marks(written: str, read: str) -> None:
    assert words_of(QAction(written)) == read


def test_about_names_versions_and_licence(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    dialog.open()
    assert child(dialog, QLabel, "aboutFacts").text() == facts()
    assert "Apache License 2.0" in facts()
    copy = next(each for each in dialog.findChildren(QPushButton) if each.accessibleName() == "Copy versions")
    copy.click()
    assert QGuiApplication.clipboard().text().startswith("Spanwise ")
