"""Two programs at one project: one writes, the others read and say who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from core.errors import UserFixable
from core.project.project import Project, user_name
from gui.app import build
from tests.core.store.projects import LAN, Templates, seeded
from tests.gui.conftest import activate
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import Hands
from tests.reliability.deeds import Analyst
from tests.reliability.holdings import act_ids, holdings
from tests.reliability.processes import Process

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.reliability.conftest import Extent

WRITERS, READERS = 4, 2


@pytest.fixture
def project_file(templates: Templates, tmp_path: Path) -> Path:
    return templates.copy(seeded, tmp_path / "shared.spanwise")


def test_the_second_reads_says_who_has_it_and_sees_what_the_first_does(
    project_file: Path, told: Callable[[str], None]
) -> None:
    with Process("holding", project_file, 1) as first:
        first.line()
        second = Project.open(project_file, analyst=LAN)
        assert second.read_only
        assert second.holder is not None
        assert second.holder.process == first.id
        assert second.holder.user == user_name()
        with pytest.raises(UserFixable, match="open for reading only"):
            Analyst(second, 2).act()
        for _ in range(20):
            promised = first.ask("act")
            assert holdings(second) == promised["holds"]
        second.close()
        first.kill()
    third = Project.open(project_file, analyst=LAN)
    assert not third.read_only
    assert holdings(third) == promised["holds"]
    assert third.examine() == []
    third.close()
    told("20 acts seen by the second program as they were done")


@pytest.mark.gui
def test_the_window_says_who_has_the_project(qtbot: QtBot, project_file: Path) -> None:
    with Process("holding", project_file, 1) as first:
        first.line()
        _, window = build([str(project_file), "--analyst", LAN])
        qtbot.addWidget(window)
        activate(qtbot, window)
        hands = Hands(qtbot, window)
        assert f"shared.spanwise is open elsewhere: {user_name()} on " in hands.message
        assert child(window, QLabel, "statusSaved").text() == "Read only"
        hands.open("003")
        promised = first.ask("act")
        assert holdings(hands.project) == promised["holds"]
        window.close()


def test_many_who_open_work_and_close_lose_nothing(
    project_file: Path, extent: Extent, told: Callable[[str], None]
) -> None:
    writers = [Process("hammering", project_file, number) for number in range(1, WRITERS + 1)]
    readers = [Process("reading", project_file, WRITERS + number) for number in range(1, READERS + 1)]
    try:
        for each in (*writers, *readers):
            each.say(str(extent.seconds))
        written = [each.finish() for each in writers]
        read = [each.finish() for each in readers]
    finally:
        for each in (*writers, *readers):
            each.end()
    promised = {line["act"] for lines in written for line in lines if "act" in line}
    project = Project.open(project_file, analyst=LAN)
    assert not project.read_only
    assert promised <= set(act_ids(project)), "promised acts are gone"
    assert project.examine() == []
    project.close()
    refusals = [line for lines in (*written, *read) for line in lines if line.get("refused") and "details" in line]
    sums = [lines[-1] for lines in written]
    tried, got = sum(each["tried"] for each in sums), sum(each["got"] for each in sums)
    told(f"{tried:,} openings by {WRITERS} writers, {got:,} of them for writing")
    told(f"{len(promised):,} acts promised and found")
    told(f"{sum(lines[-1]['reads'] for lines in read):,} full readings by {READERS} readers")
    assert all(lines[-1]["reads"] for lines in read)
    assert sum(each["got"] > 0 for each in sums) > 1, "the writers never took turns"
    assert refusals == [], "an opening or act was refused in words"
