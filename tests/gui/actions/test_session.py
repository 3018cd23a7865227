from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThreadPool

from core.errors import Bug, UserFixable
from core.intake.files import read_article
from core.model.change import Changes
from core.operations.articles import import_articles
from core.operations.records import tag
from core.project.project import Project
from core.text.span import Span
from gui.actions.session import Session
from tests.gui.conftest import ANALYST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture
def session(qapp: object, project_file: Path) -> Iterator[Session]:
    made = Session()
    made.open(Project.open(project_file, analyst=ANALYST))
    yield made
    made.close()


def tagging(project: Project) -> Changes:
    return tag(project, project.find_article("001").id, "meeting", Span(0, 8)).changes


def refused(_project: Project) -> Changes:
    raise UserFixable("It cannot be.", kept="Nothing was changed.")


def test_no_work_begins_while_the_project_closes(session: Session) -> None:
    begun: list[int] = []

    def ask() -> None:
        session.work.read_waiting()
        begun.append(QThreadPool.globalInstance().activeThreadCount())

    article = read_article(Path(__file__))
    session.take_over(import_articles(session.project, [article]).changes)
    session.closing.connect(ask)
    session.close()
    assert begun == [0]


def test_without_a_project_asking_for_it_is_a_bug(qapp: object) -> None:
    session = Session()
    assert not session.is_open
    with pytest.raises(Bug):
        _ = session.project


def test_an_act_is_told_once_with_its_initiator(qtbot: QtBot, session: Session) -> None:
    heard: list[tuple[object, object]] = []
    session.changed.connect(lambda changes, initiator: heard.append((changes, initiator)))
    me = object()
    changes = session.run(tagging, me)
    assert changes is not None
    assert heard == [(changes, me)]
    assert changes.touches("record")


def test_an_act_that_changed_nothing_is_not_told(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.changed):
        assert session.run(lambda _project: Changes()) == Changes()


def test_a_refusal_is_told_with_its_reason_and_changes_nothing(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.changed), qtbot.waitSignal(session.failed) as heard:
        assert session.run(refused) is None
    assert heard.args is not None
    assert heard.args[0].what == "It cannot be."


def test_a_question_that_fails_is_told_too(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.failed):
        assert session.ask(lambda project: project.article("00" * 16)) is None
    assert session.ask(lambda project: len(project.articles())) == 5


def test_a_fault_of_ours_is_not_hidden(session: Session) -> None:
    def broken(_project: Project) -> Changes:
        raise Bug("a broken invariant")

    with pytest.raises(Bug):
        session.run(broken)


def test_another_project_closes_the_one_before_which_can_be_written_until_then(
    qtbot: QtBot, session: Session, tmp_path: Path, project_file: Path
) -> None:
    before = session.project
    could_write: list[bool] = []
    session.closing.connect(lambda: could_write.append(session.run(tagging) is not None))
    with qtbot.waitSignal(session.project_opened):
        other = tmp_path / "other.spanwise"
        other.write_bytes(project_file.read_bytes())
        session.open(Project.open(other))
    assert could_write == [True]
    assert session.project is not before
    again = Project.open(project_file)
    assert not again.read_only
    again.close()


def test_closing_twice_does_nothing(session: Session) -> None:
    session.close()
    session.close()
    assert not session.is_open
