from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView

from core.intake.files import prepare_article, read_article
from core.operations.articles import import_articles
from core.operations.history import undo
from core.operations.records import tag
from core.text.span import Span
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
def panel(qtbot: QtBot, session: Session, theme: Theme, project: Project) -> ArticleListPanel:
    session.open(project)
    made = ArticleListPanel(session, theme)
    qtbot.addWidget(made)
    made.resize(280, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def filter_of(panel: ArticleListPanel) -> QLineEdit:
    return child(panel, QLineEdit, "articleFilter")


def list_of(panel: ArticleListPanel) -> QListView:
    return child(panel, QListView, "articleList")


def files(panel: ArticleListPanel) -> list[str]:
    model = list_of(panel).model()
    return [model.index(row, 0).data(Role.ARTICLE).file[:3] for row in range(model.rowCount())]


def message(panel: ArticleListPanel) -> str:
    label = child(list_of(panel).viewport(), QLabel)
    return label.text() if label.isVisible() else ""


def commit(widget: QLineEdit, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def test_all_articles_are_listed_in_their_order(panel: ArticleListPanel) -> None:
    assert files(panel) == ["000", "001", "002", "003", "004"]
    assert message(panel) == ""


def test_typing_filters_after_a_breath(qtbot: QtBot, panel: ArticleListPanel) -> None:
    qtbot.keyClicks(filter_of(panel), "somtc 20")
    assert len(files(panel)) == 5
    qtbot.waitUntil(lambda: len(files(panel)) < 5)
    assert files(panel)[0] == "003"


def test_chinese_from_an_input_method_is_found(qtbot: QtBot, panel: ArticleListPanel) -> None:
    commit(filter_of(panel), "东盟")
    qtbot.waitUntil(lambda: files(panel) == ["000", "004"])


def test_words_of_a_text_are_found_and_lead_to_their_place(
    qtbot: QtBot, panel: ArticleListPanel, project: Project
) -> None:
    commit(filter_of(panel), "đại biểu")
    qtbot.waitUntil(lambda: files(panel) == ["001", "002", "003"])
    first = list_of(panel).model().index(0, 0)
    assert first.data(Role.SNIPPET).words == "đại biểu"
    qtbot.keyClick(filter_of(panel), Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.hit_chosen) as chosen, qtbot.assertNotEmitted(panel.article_chosen):
        qtbot.keyClick(list_of(panel), Qt.Key.Key_Return)
    assert chosen.args is not None
    article, span = chosen.args
    assert span.of(project.text(article)) == "đại biểu"


def test_marks_may_be_left_out(qtbot: QtBot, panel: ArticleListPanel) -> None:
    qtbot.keyClicks(filter_of(panel), "dai bieu")
    qtbot.waitUntil(lambda: files(panel) == ["001", "002", "003"])


def test_what_fits_nothing_says_so(qtbot: QtBot, panel: ArticleListPanel) -> None:
    qtbot.keyClicks(filter_of(panel), "xyzzy")
    qtbot.waitUntil(lambda: not files(panel))
    assert message(panel) == "Nothing fits “xyzzy”."
    qtbot.keyClick(filter_of(panel), Qt.Key.Key_Escape)
    assert len(files(panel)) == 5
    assert message(panel) == ""


def test_a_list_that_was_cut_says_so(qtbot: QtBot, panel: ArticleListPanel, session: Session) -> None:
    bodies = [f"{number} đại biểu" for number in range(500)]
    incoming = [prepare_article(f"{body[:3]}.txt", body.encode(), "utf-8", body, ()) for body in bodies]
    session.run(lambda opened: import_articles(opened, incoming).changes)
    said = [label for label in panel.findChildren(QLabel) if label.text().startswith("Only the first")]
    commit(filter_of(panel), "bieu")
    qtbot.waitUntil(said[0].isVisible)
    qtbot.keyClick(filter_of(panel), Qt.Key.Key_Escape)
    assert not said[0].isVisible()


def test_an_empty_project_says_what_to_do(
    qtbot: QtBot, session: Session, theme: Theme, empty_project: Project, seeds_folder: Path
) -> None:
    session.open(empty_project)
    panel = ArticleListPanel(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    assert message(panel) == "No articles yet. Drop files here or press Ctrl+I."
    incoming = [read_article(file) for file in sorted(seeds_folder.glob("*.txt"))]
    session.run(lambda opened: import_articles(opened, incoming).changes)
    assert len(files(panel)) == 5
    assert message(panel) == ""
    session.run(undo)
    assert files(panel) == []
    assert message(panel).startswith("No articles yet")


def test_down_enters_the_list_and_enter_opens(qtbot: QtBot, panel: ArticleListPanel) -> None:
    qtbot.keyClicks(filter_of(panel), "viet nam keu goi")
    # No waiting: what was typed counts at once when a key leads on.
    qtbot.keyClick(filter_of(panel), Qt.Key.Key_Down)
    assert files(panel)[0] == "001"
    assert list_of(panel).currentIndex().row() == 0
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        qtbot.keyClick(list_of(panel), Qt.Key.Key_Return)
    assert chosen.args == [panel.current_article()]


def test_enter_in_the_filter_opens_the_first(qtbot: QtBot, panel: ArticleListPanel, project: Project) -> None:
    qtbot.keyClicks(filter_of(panel), "002_")
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        qtbot.keyClick(filter_of(panel), Qt.Key.Key_Return)
    assert chosen.args == [project.find_article("002").id]


def test_arrows_move_without_opening(qtbot: QtBot, panel: ArticleListPanel, project: Project) -> None:
    panel.select_article(project.find_article("000").id)
    with qtbot.assertNotEmitted(panel.article_chosen):
        qtbot.keyClick(list_of(panel), Qt.Key.Key_Down)
    assert list_of(panel).currentIndex().row() == 1
    assert panel.current_article() == project.find_article("000").id


def test_up_on_the_first_row_leads_back_to_the_filter(qtbot: QtBot, panel: ArticleListPanel) -> None:
    panel.activateWindow()
    qtbot.keyClick(filter_of(panel), Qt.Key.Key_Down)
    qtbot.keyClick(list_of(panel), Qt.Key.Key_Up)
    assert panel.focusWidget() is filter_of(panel)


def test_a_click_opens_once(qtbot: QtBot, panel: ArticleListPanel) -> None:
    view = list_of(panel)
    opened: list[str] = []
    panel.article_chosen.connect(opened.append)
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [panel.current_article()]
    assert view.currentIndex().row() == 2


def test_next_and_previous_walk_the_filtered_list(qtbot: QtBot, panel: ArticleListPanel, project: Project) -> None:
    commit(filter_of(panel), "东盟")
    qtbot.waitUntil(lambda: files(panel) == ["000", "004"])
    panel.next_article()
    panel.next_article()
    assert panel.current_article() == project.find_article("004").id
    panel.next_article()
    assert panel.current_article() == project.find_article("004").id
    panel.previous_article()
    assert panel.current_article() == project.find_article("000").id


def test_selecting_tells_nobody_and_survives_the_filter(
    qtbot: QtBot, panel: ArticleListPanel, project: Project
) -> None:
    shown = project.find_article("003").id
    with qtbot.assertNotEmitted(panel.article_chosen):
        panel.select_article(shown)
    qtbot.keyClicks(filter_of(panel), "000_")
    qtbot.waitUntil(lambda: files(panel) == ["000"])
    assert not list_of(panel).currentIndex().isValid()
    assert panel.current_article() == shown
    filter_of(panel).clear()
    qtbot.waitUntil(lambda: len(files(panel)) == 5)
    assert list_of(panel).currentIndex().row() == 3


def test_tagging_changes_one_row_and_keeps_the_selection(
    qtbot: QtBot, panel: ArticleListPanel, session: Session, project: Project
) -> None:
    article = project.find_article("003").id
    panel.select_article(article)
    model = list_of(panel).model()
    rows: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: rows.append((first.row(), last.row())))
    with qtbot.assertNotEmitted(model.modelReset):
        session.run(lambda opened: tag(opened, article, "statistic", Span(0, 8)).changes)
        assert model.index(3, 0).data(Role.ARTICLE).records == 1
        session.run(undo)
    assert model.index(3, 0).data(Role.ARTICLE).records == 0
    assert set(rows) == {(3, 3)}
    assert list_of(panel).currentIndex().row() == 3


def test_another_project_replaces_the_list(panel: ArticleListPanel, session: Session, empty_project: Project) -> None:
    filter_of(panel).setText("000")
    session.open(empty_project)
    assert files(panel) == []
    assert filter_of(panel).text() == ""
    assert panel.current_article() is None


def test_dropped_files_are_handed_on(qtbot: QtBot, panel: ArticleListPanel, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop = QDropEvent(
        QPointF(QPoint(20, 100)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(panel.files_dropped) as dropped:
        panel.dropEvent(drop)
    assert dropped.args == [[tmp_path]]


def test_every_control_has_a_name(panel: ArticleListPanel) -> None:
    assert filter_of(panel).accessibleName() == "Filter articles"
    assert list_of(panel).accessibleName() == "Articles"
    assert filter_of(panel).placeholderText() == "Filter articles"
