from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.operations.creation import create_project
from core.operations.history import undo
from core.operations.sets import export_set
from core.project.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.operations.sets import ImportedSet
    from gui.actions.session import Session

pytestmark = pytest.mark.gui


@pytest.fixture
def bundle(project_file: Path, tmp_path: Path) -> Path:
    sample = Project.open(project_file)
    export_set(sample, tmp_path / "set.zip", "bundle")
    sample.close()
    return tmp_path / "set.zip"


@pytest.fixture
def target(session: Session, tmp_path: Path) -> Project:
    session.open(create_project(tmp_path / "target.spanwise", analyst="Lan"))
    return session.project


def test_a_set_comes_in_beside_the_window_and_undo_takes_it_back(
    qtbot: QtBot, session: Session, target: Project, bundle: Path
) -> None:
    told: list[ImportedSet] = []
    session.work.bring_set(bundle, told.append)
    assert target.articles() == ()
    qtbot.waitUntil(lambda: bool(told))
    assert len(target.articles()) == told[0].articles == 5
    session.run(undo)
    assert target.articles() == ()


def test_a_cancelled_set_leaves_nothing(qtbot: QtBot, session: Session, target: Project, bundle: Path) -> None:
    told: list[ImportedSet] = []
    before = len(target.history(limit=100))
    session.work.began.connect(lambda _words, job: job.cancel())
    with qtbot.waitSignal(session.work.ended):
        session.work.bring_set(bundle, told.append)
    assert (told, target.articles(), len(target.history(limit=100))) == ([], (), before)


def test_a_file_that_is_no_set_is_refused_in_words(
    qtbot: QtBot, session: Session, target: Project, tmp_path: Path
) -> None:
    (tmp_path / "none.zip").write_bytes(b"nothing")
    with qtbot.waitSignal(session.failed) as failed:
        session.work.bring_set(tmp_path / "none.zip", lambda _: None)
    assert "none.zip" in str(failed.args)
    assert target.articles() == ()
