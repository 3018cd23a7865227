"""Importing more than a click can hold, while the analyst goes on coding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QTableWidget

from core.operations.history import LARGE
from core.project.project import Project
from gui.dialogs.import_dialog import ImportDialog
from gui.wording import tr
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, FIGURE, LEFT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui

MANY = LARGE // 2 + 100
"""Two changes each: taking them back is work for a worker."""
WAIT = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    for n in range(MANY):
        (made / f"{n:04}.txt").write_text(f"Hội nghị số {n}\n\nBắt giữ {n}.215 vụ ma túy.\n", "utf-8")
    return made


def begin(hands: Hands, folder: Path) -> ImportDialog:
    hands.window.import_files([folder])
    dialog = child(hands.window, ImportDialog)
    hands.qtbot.mouseClick(child(dialog, QPushButton, "importWorkOn"), LEFT)
    assert not dialog.isVisible()
    return dialog


def test_coding_goes_on_and_one_undo_takes_the_import_back(own_hands: Hands, folder: Path) -> None:
    # A window that is closed at the end: what came in is still being looked through then.
    hands = own_hands
    before = len(hands.project.articles())
    dialog = begin(hands, folder)
    hands.tag()
    assert hands.record(FIGURE)
    hands.qtbot.waitUntil(lambda: not dialog.is_reading, timeout=WAIT)
    assert len(hands.project.articles()) == before + MANY
    assert dialog.isVisible(), "it says what became of each file"
    assert child(dialog, QLabel, "importSummary").text() == tr("%Ln new article(s)", "", MANY)
    assert child(dialog, QTableWidget, "importReport").rowCount() == 100
    hands.qtbot.mouseClick(child(dialog, QPushButton, "importClose"), LEFT)
    hands.qtbot.waitUntil(lambda: hands.project.store.count_waiting() == 0, timeout=WAIT)
    hands.qtbot.waitUntil(lambda: "Hội nghị số 7" in titles(hands), timeout=WAIT)
    hands.window.activateWindow()
    hands.qtbot.waitUntil(hands.window.isActiveWindow)
    hands.qtbot.keyClick(hands.reader, Qt.Key.Key_Z, CTRL)
    wait_for_articles(hands, before)
    assert hands.record(FIGURE), "what was coded meanwhile stays"
    hands.qtbot.keyClick(hands.reader, Qt.Key.Key_Y, CTRL)
    wait_for_articles(hands, before + MANY)
    assert hands.project.examine() == []


def wait_for_articles(hands: Hands, count: int) -> None:
    """Wait until a large act is done and the window knows of it."""
    at_work = child(hands.window, QLabel, "workWords")
    hands.qtbot.waitUntil(lambda: len(hands.project.articles()) == count and not at_work.isVisible(), timeout=WAIT)


def titles(hands: Hands) -> set[str]:
    model = child(hands.window, QListView, "articleList").model()
    return {model.data(model.index(row, 0)) for row in range(model.rowCount())}


def test_cancel_in_the_status_line_leaves_nothing(hands: Hands, folder: Path) -> None:
    before, acts = hands.project.articles(), hands.project.history()
    dialog = begin(hands, folder)
    cancel = child(hands.window, QPushButton, "workCancel")
    assert cancel.isVisible()
    hands.qtbot.mouseClick(cancel, LEFT)
    with hands.qtbot.waitSignal(dialog.destroyed, timeout=WAIT):
        pass
    assert (hands.project.articles(), hands.project.history()) == (before, acts)
    assert not cancel.isVisible()
    assert hands.project.examine() == []


def test_closing_the_window_in_the_middle_leaves_nothing(hands: Hands, folder: Path) -> None:
    before, path = len(hands.project.articles()), hands.project.path
    begin(hands, folder)
    hands.window.close()
    assert [each.name for each in path.parent.iterdir() if each.name.startswith(path.name)] == [path.name]
    again = Project.open(path)
    try:
        assert len(again.articles()) == before
        assert again.examine() == []
    finally:
        again.close()
