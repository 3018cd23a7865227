from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.project.project import Project
from tests.core.project.coded_meetings import code_meetings
from tests.gui.conftest import ANALYST, copied, fresh

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow
    from tests.gui.main_window.hands import Hands


@pytest.fixture(scope="session")
def meetings_file(seeded_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the meetings, speakers and proposals of the five articles; only copied."""
    path = copied(seeded_file, tmp_path_factory.mktemp("meetings") / "asean.spanwise")
    with closing(Project.open(path, analyst=ANALYST)) as project:
        code_meetings(project)
    return path


@pytest.fixture
def meeting_hands(qtbot: QtBot, shared_window: MainWindow, meetings_file: Path, tmp_path: Path) -> Hands:
    """An analyst who coded the meetings of five articles, and has article 003 in front of her."""
    return fresh(qtbot, shared_window, copied(meetings_file, tmp_path / "asean.spanwise"))
