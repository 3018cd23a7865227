"""The system goes dark while a dialog is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QLabel

from gui.theme import Appearance, make_theme
from gui.theme.contrast import AA_TEXT, contrast
from scripts.screens import screen
from scripts.stage import FIRST_SIZE, Stage
from tests.gui.main_window.hands import MENU_WARNINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.gui, pytest.mark.thorough, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
CORNER = QPoint(3, 3)


@pytest.fixture(scope="module")
def stage(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("darkened"))
    yield made
    made.close()


@pytest.mark.parametrize(
    "name", ["accept_all", "carry_list", "codebook", "delete", "export", "glossary", "import", "restore", "send_copy"]
)
def test_a_dialog_that_is_open_goes_dark_with_the_system(stage: Stage, name: str) -> None:
    stage.look(Appearance.LIGHT, "en", FIRST_SIZE)
    theme = make_theme(Appearance.DARK)
    with screen(stage, name) as shown:
        former = shown.grab().toImage().pixelColor(CORNER).name()
        stage.look(Appearance.DARK, "en", FIRST_SIZE)
        ground = shown.grab().toImage().pixelColor(CORNER).name()
        words = [each for each in (*shown.findChildren(QLabel), *shown.findChildren(QCheckBox)) if each.isVisible()]
        faint = [
            each.text()
            for each in words
            if each.isEnabled()
            and contrast(each.palette().color(each.foregroundRole()).name(), theme.palette.window) < AA_TEXT
        ]
    stage.look(Appearance.LIGHT, "en", FIRST_SIZE)
    assert former == make_theme(Appearance.LIGHT).palette.window
    assert ground == theme.palette.window
    assert faint == []
