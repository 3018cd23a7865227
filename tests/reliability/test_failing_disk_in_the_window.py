"""The disk fails while an analyst works in the window: it is said, what she typed stays, the same key works then."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.operations.records import tag
from core.project.project import Project
from gui.app import build, fault_reporter
from tests.core.store.projects import LAN, Templates, find_span, sample
from tests.gui.conftest import activate
from tests.gui.main_window.hands import FIGURE, Hands
from tests.reliability.connections import FULL, READ_ERROR, READ_ONLY, WRITE_ERROR, Disk, Fault, OnDisk, connecting
from tests.reliability.holdings import act_ids, holdings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.reliability.conftest import Extent

pytestmark = pytest.mark.gui
TYPED = "ma túy 😀 tổng hợp"
MOST_STATEMENTS = 500
FAULTS = (FULL, READ_ONLY, WRITE_ERROR)


@pytest.fixture
def disk() -> Iterator[Disk]:
    made = Disk()
    with connecting(partial(OnDisk, disk=made)):
        yield made
        made.cure()


@pytest.fixture
def project_file(templates: Templates, tmp_path: Path) -> Path:
    """The sample project with one figure more, whose scope is empty."""
    path = templates.copy(sample, tmp_path / "asean.spanwise")
    project = Project.open(path, analyst=LAN)
    article = project.find_article("003").id
    tag(project, article, "statistic", find_span(project.text(article), FIGURE), read_words=True)
    project.close()
    return path


@pytest.fixture
def hands(qtbot: QtBot, disk: Disk, project_file: Path) -> Hands:
    _, window = build([str(project_file), "--analyst", LAN])
    qtbot.addWidget(window)
    activate(qtbot, window)
    made = Hands(qtbot, window)
    made.open("003")
    window.annotate.open_record(made.record(FIGURE).id)
    made.reader.setFocus()
    return made


def problem_said(hands: Hands) -> str:
    """What the window says, in its bar or beneath a field."""
    beneath = [label.text() for label in hands.form.findChildren(QLabel) if label.isVisible()]
    return " ".join((hands.message, *(words for words in beneath if "<" not in words)))


@pytest.fixture(params=FAULTS, ids=lambda fault: fault.name.removeprefix("SQLITE_"))
def fault(request: pytest.FixtureRequest) -> Fault:
    return request.param


def test_a_tag_is_refused_in_words_and_the_same_key_works_after_the_cure(
    hands: Hands, disk: Disk, fault: Fault, told: Callable[[str], None]
) -> None:
    before, acts = holdings(hands.project), act_ids(hands.project)
    words = hands.span("98 nạn nhân")
    hands.form.arm("")
    for at in range(1, MOST_STATEMENTS):
        hands.drag(words)
        disk.fail(fault, at)
        hands.key(Qt.Key.Key_T)
        struck = disk.struck
        disk.cure()
        if not struck:
            break
        assert_refused(hands, before, acts)
        assert hands.reader.selected_span() == words
        if at == 1:
            hands.key(Qt.Key.Key_T)
            assert hands.record("98 nạn nhân").normal("value") == "98"
            hands.undo()
            acts = act_ids(hands.project)
    else:
        raise AssertionError("the key never got through")
    assert hands.record("98 nạn nhân").normal("value") == "98"
    assert hands.project.examine() == []
    told(f"{at - 1} statements failed in turn")


def test_typed_text_stays_in_its_field_and_enter_saves_it_after_the_cure(
    hands: Hands, disk: Disk, fault: Fault, extent: Extent, told: Callable[[str], None]
) -> None:
    before, acts = holdings(hands.project), act_ids(hands.project)
    step = 1 if extent.is_long else 3
    for at in range(1, MOST_STATEMENTS, step):
        line = hands.enter("scope")
        line.selectAll()
        hands.write(TYPED)
        disk.fail(fault, at)
        hands.key(Qt.Key.Key_Return)
        struck = disk.struck
        disk.cure()
        if not struck:
            break
        assert_refused(hands, before, acts)
        assert line.text() == TYPED, f"what was typed is gone after the failure at statement {at}"
        hands.key(Qt.Key.Key_Return, on=line)
        assert hands.value("scope").normal == TYPED, f"Enter does nothing after the failure at statement {at}"
        assert line.text() == TYPED
        hands.reader.setFocus()
        hands.undo()
        assert holdings(hands.project) == before
        acts = act_ids(hands.project)
    else:
        raise AssertionError("Enter never got through")
    assert hands.value("scope").normal == TYPED
    assert hands.project.examine() == []
    told(f"{(at - 1) // step} statements failed in turn")


def test_words_pointed_at_are_refused_and_the_field_stays_armed(
    hands: Hands, disk: Disk, fault: Fault, told: Callable[[str], None]
) -> None:
    before, acts = holdings(hands.project), act_ids(hands.project)
    hands.form.arm("measure")
    for at in range(1, MOST_STATEMENTS):
        disk.fail(fault, at)
        hands.point_at("mua bán người", FIGURE[:6])
        struck = disk.struck
        disk.cure()
        if not struck:
            break
        assert_refused(hands, before, acts)
        assert hands.form.armed == "measure"
    else:
        raise AssertionError("the words never got through")
    assert hands.value("measure").normal == "human_trafficking"
    assert hands.project.examine() == []
    told(f"{at - 1} statements failed in turn")


@pytest.mark.parametrize("key", ["delete", "undo"])
def test_delete_and_undo_are_refused_and_work_after_the_cure(
    hands: Hands, disk: Disk, fault: Fault, key: str, told: Callable[[str], None]
) -> None:
    before, acts = holdings(hands.project), act_ids(hands.project)
    for at in range(1, MOST_STATEMENTS):
        disk.fail(fault, at)
        if key == "delete":
            hands.key(Qt.Key.Key_Delete, on=hands.reader)
        else:
            hands.undo()
        struck = disk.struck
        disk.cure()
        if not struck:
            break
        assert_refused(hands, before, acts)
        assert hands.form.record is not None
    else:
        raise AssertionError("the key never got through")
    assert hands.records(FIGURE) == []
    assert hands.form.record is None
    assert hands.project.examine() == []
    told(f"{at - 1} statements failed in turn")


def test_a_disk_that_cannot_even_be_read_is_said_too(
    hands: Hands, disk: Disk, told: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    # As the program starts: what a panel could not read is told by the window.
    monkeypatch.setattr(sys, "excepthook", fault_reporter(hands.window))
    acts = len(act_ids(hands.project))
    words = hands.span("98 nạn nhân")
    hands.form.arm("")
    for at in range(1, MOST_STATEMENTS):
        hands.drag(words)
        disk.fail(READ_ERROR, at)
        hands.key(Qt.Key.Key_T)
        struck = disk.struck
        disk.cure()
        if not struck:
            break
        assert_said(hands)
        # Where only the screen could not read on, the act itself is saved.
        if len(act_ids(hands.project)) > acts:
            hands.undo()
            acts = len(act_ids(hands.project))
        assert hands.records("98 nạn nhân") == []
    else:
        raise AssertionError("the key never got through")
    told(f"{at - 1} statements failed in turn")


def test_text_that_could_not_be_saved_is_not_lost_by_closing_the_window_in_silence(hands: Hands, disk: Disk) -> None:
    line = hands.enter("scope")
    hands.write(TYPED)
    disk.fail(FULL, 1)
    hands.window.close()
    disk.cure()
    assert hands.window.isVisible()
    assert line.text() == TYPED
    assert "The disk is full" in problem_said(hands)
    hands.press("Close anyway")
    assert not hands.window.isVisible()


def assert_refused(hands: Hands, before: str, acts: list[str]) -> None:
    """Say that an act was refused: in words, and nothing has changed."""
    assert_said(hands)
    assert act_ids(hands.project) == acts
    assert holdings(hands.project) == before


def assert_said(hands: Hands) -> None:
    said = problem_said(hands)
    assert any(words in said for words in ("disk", "could not be written", "could not be read")), said
    while hands.window.message_bar.text:
        hands.window.message_bar.close_message()
