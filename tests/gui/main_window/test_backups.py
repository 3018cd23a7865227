from __future__ import annotations

import errno
from time import sleep
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QTableWidget

from core.operations.backups import backup_root, list_backups
from core.project.project import Project
from core.store import backups
from gui.app import sample_path
from gui.dialogs.restore_dialog import RestoreDialog
from tests.gui.conftest import ANALYST, activate, copied
from tests.gui.dialogs.finding import cell, child
from tests.gui.main_window.hands import FIGURE, LEFT, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui


def back_up(hands: Hands) -> None:
    before = list_backups(hands.project.path)
    hands.window.backups.back_up_now()
    hands.qtbot.waitUntil(lambda: list_backups(hands.project.path) != before)


def ask_restore(hands: Hands) -> RestoreDialog:
    child(hands.window, QAction, "restore_backup").trigger()
    return child(hands.window, RestoreDialog)


def press_restore(hands: Hands, dialog: RestoreDialog) -> None:
    hands.qtbot.mouseClick(child(dialog, QPushButton, "restoreStart"), LEFT)
    hands.qtbot.waitUntil(lambda: "Restored:" in hands.window.backups.bar.text)
    activate(hands.qtbot, hands.window)


def press_in_bar(hands: Hands, words: str) -> None:
    bar = hands.window.backups.bar
    (button,) = [each for each in bar.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    hands.qtbot.mouseClick(button, LEFT)


# ── backing up ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_project_is_backed_up_soon_after_it_was_opened(
    qtbot: QtBot, open_window: Callable[..., MainWindow], project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.main_window.backups._FIRST_MILLISECONDS", 50)
    hands = Hands(qtbot, open_window(project_file, "--analyst", ANALYST))
    hands.qtbot.waitUntil(lambda: len(list_backups(hands.project.path)) == 1, timeout=20_000)
    hands.open("003")
    assert hands.window.backups.bar.text == ""
    hands.tag()
    assert hands.record(FIGURE).normal("value") == "74"


def test_only_what_changed_is_backed_up_again(hands: Hands) -> None:
    back_up(hands)
    (first,) = list_backups(hands.project.path)
    hands.window.backups.back_up_now()
    hands.window.backups.back_up_now()
    hands.tag()
    hands.qtbot.waitUntil(lambda: len(list_backups(hands.project.path)) == 1)
    back_up(hands)
    assert list_backups(hands.project.path)[0].head == hands.project.history(limit=1)[0].id != first.head


def test_a_project_that_is_closed_while_it_is_backed_up_is_one_file(
    own_hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, steps = own_hands.project.path, list[int]()
    copy_pages = backups.copy_pages

    def slowly(*given: object, progress: object, cancelled: Callable[[], bool]) -> None:
        steps.append(1)
        while not cancelled():
            sleep(0.001)
        copy_pages(*given, progress=None, cancelled=cancelled)  # type: ignore[arg-type]

    monkeypatch.setattr(backups, "copy_pages", slowly)
    own_hands.window.backups.back_up_now()
    own_hands.qtbot.waitUntil(lambda: bool(steps))
    own_hands.window.close()
    assert {each.name for each in path.parent.iterdir() if each.name.startswith(path.name)} == {path.name}
    assert list_backups(path) == ()
    assert {each.name for each in backup_root().rglob("*") if each.is_file()} == {"project.json"}


def test_a_full_disk_is_said_quietly_and_work_goes_on(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    bar = hands.window.backups.bar
    with monkeypatch.context() as patched:
        patched.setattr(backups, "copy_pages", full)
        hands.window.backups.back_up_now()
        hands.qtbot.waitUntil(lambda: bool(bar.text))
    assert "No backup was made: the disk is full. Your work is saved" in bar.text
    hands.open("003")
    hands.tag()
    assert hands.record(FIGURE).normal("value") == "74"
    assert "No backup was made" in bar.text, "an act does not take the warning away"
    press_in_bar(hands, "Try again")
    hands.qtbot.waitUntil(lambda: len(list_backups(hands.project.path)) == 1)
    hands.qtbot.waitUntil(lambda: not bar.text)


def test_a_folder_that_cannot_be_written_is_said(hands: Hands) -> None:
    backup_root().parent.mkdir(parents=True, exist_ok=True)
    backup_root().write_text("in the way", encoding="utf-8")
    hands.window.backups.back_up_now()
    hands.qtbot.waitUntil(lambda: "could not be written" in hands.window.backups.bar.text)


def test_a_project_that_is_only_read_is_not_backed_up(
    open_window: Callable[..., MainWindow], project_file: Path
) -> None:
    project_file.chmod(0o444)
    window = open_window(project_file)
    window.backups.back_up_now()
    window.close()
    assert list_backups(project_file) == ()


# ── restoring ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_backup_is_restored_in_three_clicks_and_what_was_there_comes_back(hands: Hands) -> None:
    back_up(hands)
    hands.tag()
    assert len(hands.records(FIGURE)) == 1
    dialog = ask_restore(hands)
    hands.qtbot.waitUntil(lambda: child(dialog, QTableWidget, "restoreActs").rowCount() > 0)
    assert cell(child(dialog, QTableWidget, "restoreActs"), 0, 1) == hands.project.history(limit=1)[0].what
    press_restore(hands, dialog)
    assert hands.project.my_name == ANALYST
    hands.open("003")
    assert hands.records(FIGURE) == []
    assert not hands.project.read_only
    press_in_bar(hands, "Restore what was there before")
    hands.qtbot.waitUntil(lambda: len(hands.project.records(article=hands.window.annotate.article)) == 10)
    hands.open("003")
    assert len(hands.records(FIGURE)) == 1
    hands.undo()
    assert hands.records(FIGURE) == []
    assert hands.project.examine() == []


def test_what_is_typed_when_a_backup_is_restored_is_kept_in_the_backup_of_before(hands: Hands) -> None:
    back_up(hands)
    hands.tag()
    dialog = ask_restore(hands)
    hands.enter("scope")
    hands.write("người già")
    press_restore(hands, dialog)
    press_in_bar(hands, "Restore what was there before")
    hands.qtbot.waitUntil(lambda: len(hands.project.records()) == 24)
    hands.open("003")
    assert hands.record(FIGURE).normal("scope") == "người già"


def test_a_damaged_project_can_be_restored_from_where_it_could_not_be_opened(
    hands: Hands, sample_file: Path, tmp_path: Path
) -> None:
    path = hands.project.path
    back_up(hands)
    hands.window.projects.open(copied(sample_file, tmp_path / "other.spanwise"))
    path.write_bytes(b"no project " * 2000)
    assert not hands.window.projects.open(path)
    assert "is not a Spanwise project" in hands.message
    assert "of asean.spanwise, the newest from" in hands.window.backups.bar.text
    press_in_bar(hands, "Restore a backup…")
    press_restore(hands, child(hands.window, RestoreDialog))
    assert hands.project.path == path
    assert len(hands.project.articles()) == 5
    assert "asean.damaged-1.spanwise" in hands.window.backups.bar.text
    assert (tmp_path / "asean.damaged-1.spanwise").read_bytes() == b"no project " * 2000


def test_a_lost_project_named_at_the_start_can_be_restored(
    hands: Hands, open_window: Callable[..., MainWindow], sample_file: Path, tmp_path: Path
) -> None:
    path = hands.project.path
    back_up(hands)
    hands.window.projects.open(copied(sample_file, tmp_path / "other.spanwise"))
    path.unlink()
    again = Hands(hands.qtbot, open_window(path, "--analyst", ANALYST))
    assert again.project.path == sample_path()
    press_in_bar(again, "Restore a backup…")
    press_restore(again, child(again.window, RestoreDialog))
    assert again.project.path == path
    assert len(again.project.articles()) == 5


def test_nothing_happens_to_a_project_that_another_program_has(hands: Hands, sample_file: Path, tmp_path: Path) -> None:
    path = hands.project.path
    back_up(hands)
    hands.window.projects.open(copied(sample_file, tmp_path / "other.spanwise"))
    elsewhere = Project.open(path, analyst=ANALYST)
    hands.window.backups.ask_restore(path)
    hands.qtbot.mouseClick(child(child(hands.window, RestoreDialog), QPushButton, "restoreStart"), LEFT)
    hands.qtbot.waitUntil(lambda: "open in another program" in hands.window.backups.bar.text)
    assert len(elsewhere.records()) == 23
    assert elsewhere.examine() == []
    elsewhere.close()
    assert {each.name for each in tmp_path.iterdir()} == {"asean.spanwise", "other.spanwise"} | {
        each.name for each in tmp_path.iterdir() if each.name.startswith("other.spanwise-") or each.suffix == ".lock"
    }
