from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from gui.dialogs.about import AboutDialog, facts
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

pytestmark = pytest.mark.gui


def test_about_names_versions_and_licence(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    dialog.open()
    assert child(dialog, QLabel, "aboutFacts").text() == facts()
    assert "Apache License 2.0" in facts()
    copy = next(each for each in dialog.findChildren(QPushButton) if each.accessibleName() == "Copy versions")
    copy.click()
    assert QGuiApplication.clipboard().text().startswith("Spanwise ")
