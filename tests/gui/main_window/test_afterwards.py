from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from gui.main_window.afterwards import Afterwards
from tests.gui.apart import run_apart

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui

NOT_FOR_THE_FIRST_PICTURE = (
    *("click", "core.language.figures", "core.language.words", "core.project.readers", "opencc"),
    *("core.analysis.checks.checking", "gui.checks.panel"),
)
START = f"""
import sys
from gui.app import build
application, window = build(sys.argv[1:])
print(",".join(name for name in {NOT_FOR_THE_FIRST_PICTURE!r} if name in sys.modules))
window.close()
"""


def test_nothing_is_done_before_the_window_is_painted_and_then_all_in_order(qtbot: QtBot) -> None:
    window, done = QWidget(), list[str]()
    qtbot.addWidget(window)
    Afterwards(window, [lambda: done.append("first"), lambda: done.append("second")])
    qtbot.wait(1)
    assert done == []
    window.show()
    qtbot.waitUntil(lambda: len(done) == 2)
    window.hide()
    window.show()
    qtbot.wait(1)
    assert done == ["first", "second"]


def test_every_action_has_its_icon_soon(
    open_window: Callable[..., MainWindow], qtbot: QtBot, project_file: Path
) -> None:
    actions = open_window(project_file).actions_by_name.values()
    qtbot.waitUntil(lambda: not any(action.icon().isNull() for action in actions))


def test_a_window_is_built_without_the_rules_of_reading(project_file: Path, own_home: Path) -> None:
    assert run_apart(START, project_file) == ""
