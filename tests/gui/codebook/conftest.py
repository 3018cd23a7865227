from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from core.project.project import Project
from gui.codebook.window import CodebookWindow
from tests.gui.codebook.desk import Desk
from tests.gui.conftest import ANALYST

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.actions.session import Session
    from gui.theme import Theme


@pytest.fixture
def open_desk(qtbot: QtBot, session: Session, theme: Theme) -> Callable[[Path], Desk]:
    def opening(path: Path, *, read_only: bool = False) -> Desk:
        session.open(Project.open(path, analyst=ANALYST, read_only=read_only))
        over = QWidget()
        qtbot.addWidget(over)
        window = CodebookWindow(session, lambda: theme, over)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return Desk(qtbot, session, window)

    return opening


@pytest.fixture
def desk(open_desk: Callable[[Path], Desk], project_file: Path) -> Desk:
    return open_desk(project_file)
