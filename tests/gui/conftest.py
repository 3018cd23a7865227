from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from core.operations.sample import create_sample
from gui.app import build
from tests.gui.main_window.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

ANALYST = "Lan"


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, closed; never opened itself, only copied."""
    path = tmp_path_factory.mktemp("prepared") / "asean.spanwise"
    create_sample(path, analyst=ANALYST).close()
    return path


@pytest.fixture
def project_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample project for this test alone."""
    return shutil.copy(sample_file, tmp_path / "asean.spanwise")


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[..., MainWindow]:
    """Open the window on a project, as the program does."""

    def opening(*argv: object) -> MainWindow:
        _, window = build([str(each) for each in argv])
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.activateWindow()
        # The window being exposed is not enough: shortcuts reach only what Qt holds for active.
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return window

    return opening


@pytest.fixture
def window(open_window: Callable[..., MainWindow], project_file: Path) -> MainWindow:
    """The window on a copy of the sample project, seen by its analyst."""
    return open_window(project_file, "--analyst", ANALYST)


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    """Mouse and keyboard of an analyst who has article 003 in front of her."""
    made = Hands(qtbot, window)
    made.open("003")
    return made
