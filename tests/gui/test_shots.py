from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from gui.theme import Appearance, make_theme
from gui.wording.languages import LANGUAGES
from scripts import shots
from scripts.screens import SCREENS
from tests.gui.main_window.hands import MENU_WARNINGS

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
SIZE = QSize(1280, 800)


@pytest.mark.thorough
def test_pictures_are_taken_in_each_appearance_and_listed(qapp: object, tmp_path: Path) -> None:
    appearances = (Appearance.LIGHT, Appearance.HIGH_CONTRAST_DARK)
    screens = ("form_statistic", "about", "menu_view")
    made = shots.take(tmp_path, screens=screens, appearances=appearances, languages=("en",), sizes=(SIZE,))
    assert len(made) == len(screens) * len(appearances)
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    for file in made:
        assert QImage(str(file)).size() == SIZE
        assert file.name in index
    bottom = {
        each: QImage(str(tmp_path / f"form_statistic-en-{each}-1280.png")).pixelColor(640, 795).name()
        for each in appearances
    }
    assert bottom == {each: make_theme(each).palette.window for each in appearances}


@pytest.mark.thorough
def test_a_dialog_is_drawn_over_the_window(qapp: object, tmp_path: Path) -> None:
    made = shots.take(
        tmp_path, screens=("article", "about"), appearances=(Appearance.LIGHT,), languages=("en",), sizes=(SIZE,)
    )
    without, over = (QImage(str(file)) for file in made)
    assert without != over
    assert without.copy(0, 0, 1280, 20) == over.copy(0, 0, 1280, 20)


def test_a_language_without_words_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shots, "FOLDER", tmp_path)
    (tmp_path / "spanwise_vi.qm").touch()
    assert shots.missing_languages() == [each.id for each in LANGUAGES if each.id != "vi"]


def test_there_is_a_screen_for_every_dialog() -> None:
    dialogs = {"import", "import_running", "export", "send_copy", "restore", "delete", "shortcuts", "about"}
    assert dialogs | {"accept_all"} <= set(SCREENS)
