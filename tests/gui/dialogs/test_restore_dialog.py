from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget

from core.operations.backups import backup_root
from core.operations.records import tag
from core.project.project import Project
from core.store.backups import make_backup
from core.text.span import Span
from gui.dialogs.counting import articles_words, records_words
from gui.dialogs.messages import MessageBar
from gui.dialogs.restore_dialog import RestoreDialog, age, size
from gui.wording import tr
from tests.gui.conftest import ANALYST, copied
from tests.gui.dialogs.finding import cell, child
from tests.gui.main_window.hands import LEFT
from tests.gui.test_accessibility import unnamed
from tests.gui.wording.spoken import vietnamese_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

pytestmark = pytest.mark.gui
NOW = datetime.now(UTC)


def back_up(path: Path, hours_ago: float) -> None:
    assert make_backup(backup_root(), path, now=NOW - timedelta(hours=hours_ago)) is not None


def work(path: Path, acts: int) -> None:
    project = Project.open(path, analyst=ANALYST)
    for number in range(acts):
        tag(project, project.find_article("001").id, "meeting", Span(number, number + 8))
    project.close()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, project_file: Path) -> RestoreDialog:
    """Two backups, two acts between them and three after."""
    back_up(project_file, hours_ago=50)
    work(project_file, 2)
    back_up(project_file, hours_ago=2.5)
    work(project_file, 3)
    dialog = RestoreDialog(theme, project_file)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def told(qtbot: QtBot, dialog: RestoreDialog, row: int) -> tuple[list[str], str, list[str]]:
    """What is said of a backup: what it holds, what was done since, and the acts."""
    child(dialog, QTableWidget, "restoreBackups").selectRow(row)
    qtbot.waitUntil(child(dialog, QLabel, "restoreTitle").isVisible)
    acts = child(dialog, QTableWidget, "restoreActs")
    return (
        child(dialog, QLabel, "restoreHolds").text().splitlines(),
        child(dialog, QLabel, "restoreSince").text(),
        [cell(acts, number, 1) for number in range(acts.rowCount())],
    )


def test_backups_are_listed_newest_first_with_age_and_size(shown: RestoreDialog) -> None:
    listed = child(shown, QTableWidget, "restoreBackups")
    assert [cell(listed, row, 1) for row in range(listed.rowCount())] == [
        tr("%n hour(s) ago", "", 2),
        tr("%n day(s) ago", "", 2),
    ]
    assert all(cell(listed, row, 2).endswith(" MB") for row in range(2))
    assert shown.backup is not None
    assert shown.backup.head


def test_every_control_has_a_name_that_is_not_its_value(qtbot: QtBot, shown: RestoreDialog) -> None:
    told(qtbot, shown, 0)
    assert unnamed(shown) == []


def test_it_is_said_what_was_done_since(qtbot: QtBot, shown: RestoreDialog) -> None:
    holds, since, acts = told(qtbot, shown, 0)
    assert holds == [f"{articles_words(5)}, as many as now", f"{records_words(25)}, 3 fewer than now"]
    assert since == tr("%Ln act(s) done since, not in this backup:", "", 3)
    assert len(acts) == 3
    assert all(act.startswith("tagged meeting") for act in acts)
    child(shown, QTableWidget, "restoreBackups").selectRow(1)
    qtbot.waitUntil(lambda: "5 fewer" in child(shown, QLabel, "restoreHolds").text())


def test_of_a_lost_project_it_is_said_what_the_backup_holds(qtbot: QtBot, theme: Theme, project_file: Path) -> None:
    back_up(project_file, hours_ago=1)
    project_file.unlink()
    dialog = RestoreDialog(theme, project_file)
    qtbot.addWidget(dialog)
    dialog.show()
    holds, since, acts = told(qtbot, dialog, 0)
    assert holds == [articles_words(5), records_words(23)]
    assert "asean.spanwise is not there or cannot be read" in since
    assert acts == []


def test_other_projects_that_have_backups_can_be_chosen(
    qtbot: QtBot, theme: Theme, project_file: Path, tmp_path: Path
) -> None:
    back_up(project_file, hours_ago=1)
    other = copied(project_file, tmp_path / "other.spanwise")
    dialog = RestoreDialog(theme, other)
    qtbot.addWidget(dialog)
    box = child(dialog, QComboBox, "restoreProject")
    assert dialog.project == other
    box.setCurrentIndex(next(row for row in range(box.count()) if "asean" in box.itemText(row).split()[0]))
    assert dialog.project == project_file
    assert child(dialog, QTableWidget, "restoreBackups").rowCount() == 1


def test_where_there_is_no_backup_nothing_can_be_restored(qtbot: QtBot, theme: Theme, project_file: Path) -> None:
    for project in (project_file, None):
        dialog = RestoreDialog(theme, project)
        qtbot.addWidget(dialog)
        assert not child(dialog, QPushButton, "restoreStart").isEnabled()
        assert "no backup yet" in child(dialog, QLabel, "restoreHolds").text()


def test_restore_prepares_the_chosen_backup(qtbot: QtBot, shown: RestoreDialog, project_file: Path) -> None:
    child(shown, QTableWidget, "restoreBackups").selectRow(1)
    chosen = shown.backup
    with qtbot.waitSignal(shown.prepared) as heard:
        qtbot.mouseClick(child(shown, QPushButton, "restoreStart"), LEFT)
    assert heard.args is not None
    project, staged, backup = heard.args
    assert (project, backup) == (project_file, chosen)
    assert staged.read_bytes() == backup.path.read_bytes()
    assert not shown.isVisible()


def test_a_spoilt_backup_is_said_and_another_can_be_chosen(qtbot: QtBot, shown: RestoreDialog) -> None:
    assert shown.backup is not None
    shown.backup.path.write_bytes(b"spoilt " * 9000)
    qtbot.mouseClick(child(shown, QPushButton, "restoreStart"), LEFT)
    bar = child(shown, MessageBar)
    qtbot.waitUntil(lambda: bar.text.startswith("Error"))
    assert child(shown, QPushButton, "restoreStart").isVisible()


def test_cancel_while_preparing_leaves_the_project_alone(
    qtbot: QtBot, shown: RestoreDialog, project_file: Path
) -> None:
    before = project_file.read_bytes()
    qtbot.mouseClick(child(shown, QPushButton, "restoreStart"), LEFT)
    qtbot.mouseClick(child(shown, QPushButton, "restoreCancel"), LEFT)
    qtbot.waitUntil(lambda: "Cancelled" in child(shown, MessageBar).text)
    assert project_file.read_bytes() == before
    assert [each.name for each in project_file.parent.iterdir()] == [project_file.name]


def test_what_was_done_since_is_told_in_the_language_of_the_interface(qtbot: QtBot, shown: RestoreDialog) -> None:
    english = told(qtbot, shown, 0)[2]
    assert len(english) == 3
    with vietnamese_of({"tagged {record} in {article}": "{article}: {record}"}):
        qtbot.waitUntil(lambda: all(each.startswith("001: hội nghị") for each in told(qtbot, shown, 0)[2]))


@pytest.mark.parametrize(
    ("passed", "words", "count"),
    [
        (timedelta(seconds=-5), "just now", -1),
        (timedelta(seconds=70), "%n minute(s) ago", 1),
        (timedelta(minutes=90), "%n hour(s) ago", 1),
        (timedelta(days=12), "%n day(s) ago", 12),
        (timedelta(days=65), "%n month(s) ago", 2),
        (timedelta(days=800), "%n year(s) ago", 2),
    ],
)
def test_age_is_told_in_the_largest_unit(passed: timedelta, words: str, count: int) -> None:
    assert age(NOW, NOW - passed) == tr(words, "", count)


def test_size_is_told_in_megabytes() -> None:
    assert (size(1_234_567), size(250_000_000)) == ("1.2 MB", "250 MB")
