from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from core.operations.send_copy import Keep
from core.project.project import Project
from gui.dialogs import send_copy_dialog
from gui.dialogs.counting import articles_words, records_words
from gui.dialogs.messages import MessageBar
from gui.dialogs.send_copy_dialog import SendCopyDialog, told
from gui.wording import tr
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import LEFT, Hands
from tests.gui.test_accessibility import unnamed

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.actions.session import Session
    from gui.tasks.background import Progress
    from gui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, session: Session, project_file: Path) -> SendCopyDialog:
    session.open(Project.open(project_file, analyst=ANALYST))
    made = SendCopyDialog(session, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot: QtBot, dialog: SendCopyDialog, name: str) -> None:
    qtbot.mouseClick(child(dialog, QPushButton, name), LEFT)


def uncheck(qtbot: QtBot, dialog: SendCopyDialog, *names: str) -> None:
    for name in names:
        box = child(dialog, QCheckBox, f"copy_{name}")
        qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
        assert not box.isChecked()


def said(dialog: SendCopyDialog, name: str) -> str:
    return child(dialog, QLabel, name).text()


def write(qtbot: QtBot, dialog: SendCopyDialog) -> None:
    press(qtbot, dialog, "copyStart")
    qtbot.waitUntil(child(dialog, QPushButton, "copyClose").isVisible)


def test_it_says_what_the_copy_will_hold(qtbot: QtBot, dialog: SendCopyDialog) -> None:
    assert dialog.keep == Keep()
    whole = said(dialog, "copySummary")
    assert whole.startswith(f"The copy will hold {articles_words(5)} and {records_words(23)}, with the history (")
    assert "without" not in whole
    uncheck(qtbot, dialog, "history", "names")
    assert said(dialog, "copySummary") == (
        f"The copy will hold {articles_words(5)} and {records_words(23)}, with notes and original files, "
        "without the history and analysts’ names."
    )


def test_every_control_has_a_name_that_is_not_its_value(dialog: SendCopyDialog) -> None:
    assert unnamed(dialog) == []


def test_a_copy_is_written_beside_the_project_and_its_size_is_told(
    qtbot: QtBot, dialog: SendCopyDialog, project_file: Path
) -> None:
    uncheck(qtbot, dialog, "names", "notes", "originals")
    write(qtbot, dialog)
    copy = project_file.with_name("asean-copy.spanwise")
    assert said(dialog, "copyVerdict").startswith("Written and checked: asean-copy.spanwise, ")
    assert said(dialog, "copyHolds").startswith(
        f"It holds {articles_words(5)} and {records_words(23)}, with the history ("
    )
    opened = Project.open(copy, read_only=True)
    assert [analyst.name for analyst in opened.analysts()] == ["Analyst 1"]
    assert opened.examine() == []
    opened.close()


def test_a_file_that_is_there_is_not_replaced(qtbot: QtBot, dialog: SendCopyDialog, project_file: Path) -> None:
    line, start = child(dialog, QLineEdit, "copyDestination"), child(dialog, QPushButton, "copyStart")
    for typed, hint in (
        (str(project_file), "exists already"),
        ("", "Type where to write"),
        (str(project_file.parent / "none" / "x.spanwise"), "There is no folder"),
    ):
        line.setText(typed)
        assert hint in said(dialog, "copyHint")
        assert not start.isEnabled()
    line.setText("mine")
    assert start.isEnabled()
    write(qtbot, dialog)
    assert project_file.with_name("mine.spanwise").exists()


def test_cancel_stops_the_writing_and_leaves_nothing(
    qtbot: QtBot, dialog: SendCopyDialog, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = send_copy_dialog._written  # noqa: SLF001

    def slowly(project: Path, destination: Path, keep: Keep, progress: Progress) -> object:
        while not progress.cancelled:
            sleep(0.001)
        return written(project, destination, keep, progress)

    monkeypatch.setattr(send_copy_dialog, "_written", slowly)
    press(qtbot, dialog, "copyStart")
    press(qtbot, dialog, "copyCancel")
    qtbot.waitUntil(lambda: "Cancelled. Nothing was written." in child(dialog, MessageBar).text)
    assert [path.name for path in project_file.parent.iterdir() if not path.name.startswith(project_file.name)] == []
    assert child(dialog, QPushButton, "copyStart").isVisible()


def test_what_goes_wrong_is_said_and_another_place_can_be_chosen(
    qtbot: QtBot, dialog: SendCopyDialog, project_file: Path
) -> None:
    taken = project_file.parent / "later.spanwise"
    child(dialog, QLineEdit, "copyDestination").setText(str(taken))
    # After the dialog has looked.
    taken.write_text("mine", encoding="utf-8")
    press(qtbot, dialog, "copyStart")
    qtbot.waitUntil(lambda: child(dialog, MessageBar).text.startswith("Error"))
    assert taken.read_text(encoding="utf-8") == "mine"
    child(dialog, QLineEdit, "copyDestination").setText(str(project_file.parent / "other.spanwise"))
    write(qtbot, dialog)


def test_the_next_copy_goes_to_the_same_folder(
    qtbot: QtBot, dialog: SendCopyDialog, theme: Theme, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "sent"
    folder.mkdir()
    child(dialog, QLineEdit, "copyDestination").setText(str(folder / "asean-copy.spanwise"))
    write(qtbot, dialog)
    again = SendCopyDialog(session, theme)
    qtbot.addWidget(again)
    assert again.destination == folder / "asean-copy-2.spanwise"


def test_the_menu_opens_it_and_another_project_closes_it(hands: Hands, sample_file: Path) -> None:
    child(hands.window, QAction, "send_copy").trigger()
    dialog = child(hands.window, SendCopyDialog)
    assert dialog.isVisible()
    hands.window.projects.create(hands.project.path.with_name("new.spanwise"))
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("keep", "words"),
    [
        (Keep(), "with {history}, notes, analysts’ names and original files"),
        (Keep(False, False, False, False), "without the history, notes, analysts’ names and original files"),
        (Keep(notes=False), "with {history}, analysts’ names and original files, without notes"),
    ],
)
def test_what_is_in_and_what_is_not_is_told_in_words(keep: Keep, words: str) -> None:
    assert told(keep, 3) == words.format(history=tr("the history (%Ln step(s))", "", 3))
