from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QListView

from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.history import undo
from gui.corpus import loading
from gui.corpus.model import Role
from gui.corpus.panel import ArticleListPanel
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let five articles be a great many."""
    monkeypatch.setattr(loading, "_MANY", 3)
    monkeypatch.setattr(loading, "_AT_ONCE", 2)


@pytest.fixture
def panel(qtbot: QtBot, session: Session, theme: Theme, many: None) -> ArticleListPanel:
    made = ArticleListPanel(session, theme)
    qtbot.addWidget(made)
    return made


def files(panel: ArticleListPanel) -> list[str]:
    model = child(panel, QListView, "articleList").model()
    return [model.index(row, 0).data(Role.ARTICLE).file[:3] for row in range(model.rowCount())]


def test_of_many_articles_the_first_are_there_at_once_and_the_rest_follow(
    qtbot: QtBot, panel: ArticleListPanel, session: Session, project: Project
) -> None:
    session.open(project)
    last = project.articles()[-1].id
    panel.select_article(last)
    assert files(panel) == ["000", "001"]
    qtbot.waitUntil(lambda: files(panel) == ["000", "001", "002", "003", "004"])
    assert child(panel, QListView, "articleList").currentIndex().row() == 4
    assert panel.current_article() == last


def test_what_is_done_meanwhile_is_not_lost_to_an_older_list(
    qtbot: QtBot, panel: ArticleListPanel, session: Session, project: Project, tmp_path: Path
) -> None:
    (tmp_path / "005.txt").write_text("A new one about drugs", "utf-8")
    new = read_article(tmp_path / "005.txt")
    session.open(project)
    session.run(lambda project: import_articles(project, [new]).changes)
    assert len(files(panel)) == 6
    qtbot.wait(200)
    assert len(files(panel)) == 6
    session.run(undo)
    assert len(files(panel)) == 5


def test_another_project_that_is_opened_meanwhile_is_not_mixed_up_with_it(
    qtbot: QtBot, panel: ArticleListPanel, session: Session, project: Project, empty_project: Project
) -> None:
    session.open(project)
    assert files(panel) == ["000", "001"]
    session.open(empty_project)
    qtbot.wait(200)
    assert files(panel) == []
