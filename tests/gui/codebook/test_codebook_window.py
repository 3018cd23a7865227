from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QTabBar, QTableWidget
from shiboken6 import isValid

from core.model.codebook_toml import dump_codebook
from core.operations.codebooks import codebook_versions
from core.project.project import Project
from tests.gui.codebook.desk import BOOK, LEFT, Desk, middle
from tests.gui.conftest import ANALYST, copied
from tests.gui.dialogs.finding import cell

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.gui

RAISING = r"This plugin does not support raise\(\)"


def test_steps_go_back_one_by_one_and_discarding_is_one_of_them(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "One")
    desk.write("name_en", "Two")
    desk.press("stepBack")
    assert desk.type("meeting").labels.best() == "One"
    desk.press("discardDraft")
    assert desk.draft == BOOK
    assert "would" not in desk.outlook()
    desk.offer("Bring the draft back")
    assert desk.type("meeting").labels.best() == "One"
    desk.window.page.tree.setFocus()
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.draft == BOOK


@pytest.mark.qt_log_ignore(RAISING)
def test_closing_with_a_changed_draft_asks_in_a_bar(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Escape)
    assert desk.window.isVisible()
    assert "Closing loses the draft: Conference: was called “Meeting”." in desk.window.message_bar.text
    desk.offer("Keep open")
    over = desk.window.parentWidget()
    assert over is not None
    assert not over.close()
    assert "Closing loses" in desk.window.message_bar.text
    desk.offer("Keep open")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Escape)
    desk.offer("Apply and close")
    desk.qtbot.waitUntil(lambda: not isValid(desk.window))
    assert desk.project.codebook.type("meeting").labels.best() == "Conference"


def test_a_window_without_changes_closes_at_once(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not isValid(desk.window))


def test_a_draft_that_goes_with_its_project_is_told(desk: Desk, sample_file: Path, tmp_path: Path) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    told: list[str] = []
    desk.window.told.connect(told.append)
    desk.session.open(Project.open(copied(sample_file, tmp_path / "other.spanwise"), analyst=ANALYST))
    desk.qtbot.waitUntil(lambda: not isValid(desk.window))
    (kept,) = told
    assert kept.startswith("The draft of the codebook was kept")
    assert kept.endswith("Conference: was called “Meeting”.")
    assert desk.project.codebook == BOOK


def test_a_file_is_taken_into_the_draft_and_one_with_faults_is_not(desk: Desk, tmp_path: Path) -> None:
    source = dump_codebook(BOOK)
    wrong, right = tmp_path / "wrong.toml", tmp_path / "right.toml"
    wrong.write_text(source.replace('kind = "edtf"', 'kind = "moment"', 1), encoding="utf-8")
    right.write_text(source.replace('"Meeting"', '"Gathering"', 1), encoding="utf-8")
    desk.window.import_file(wrong)
    assert "wrong.toml, line" in desk.window.message_bar.text
    assert "moment" in desk.window.message_bar.text
    assert desk.draft == BOOK
    desk.window.message_bar.close_message()
    desk.window.import_file(right)
    assert "right.toml" in desk.window.message_bar.text
    assert "Gathering" in dump_codebook(desk.draft)
    assert desk.project.codebook == BOOK
    desk.press("applyDraft")
    assert desk.project.history()[0].what == "took over the codebook right.toml"

    out = tmp_path / "out.toml"
    desk.window.export_file(out)
    assert "Gathering" in out.read_text(encoding="utf-8")
    assert "out.toml" in desk.window.message_bar.text


def test_versions_say_what_changed_and_one_is_brought_back_as_a_new_one(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    desk.press("applyDraft")
    tabs = desk.at(QTabBar, "codebookTabs")
    desk.qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    table = desk.at(QTableWidget, "codebookVersions")
    assert [cell(table, row, 0) for row in range(2)] == ["2 (in use)", "1"]
    assert (cell(table, 0, 2), cell(table, 0, 3)) == (ANALYST, "changed the codebook: Conference")
    listed = desk.at(QListWidget, "codebookDifferences")
    assert [listed.item(row).text() for row in range(listed.count())] == ["Conference: was called “Meeting”."]
    desk.qtbot.mouseClick(table.viewport(), LEFT, pos=middle(table, 1))
    assert listed.item(0).text() == "The project began with this version."
    desk.press("bringVersionBack")
    assert desk.draft.types == BOOK.types
    assert "Version 1 is the draft." in desk.window.message_bar.text
    desk.press("applyDraft")
    assert [each.version for each in codebook_versions(desk.project)] == [3, 2, 1]
    assert desk.project.history()[0].what == "went back to version 1 of the codebook"
    assert desk.project.codebook.types == BOOK.types


def test_a_project_for_reading_only_shows_its_codebook(open_desk: Callable[..., Desk], project_file: Path) -> None:
    desk = open_desk(project_file, read_only=True)
    desk.choose("meeting")
    assert desk.at(QLineEdit, "name_en", desk.editor).isReadOnly()
    for name in ("addType", "addField", "applyDraft", "importCodebook"):
        assert not desk.at(QPushButton, name).isEnabled()
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    assert desk.draft == BOOK
