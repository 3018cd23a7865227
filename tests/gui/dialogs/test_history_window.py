from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.model.change import ActKind
from core.operations.records import delete_record, tag
from core.text.span import Span
from gui.corpus.model import Role as ArticleRole
from gui.dialogs.history_list import ActList
from gui.dialogs.history_model import Role
from gui.dialogs.history_panel import HistoryPanel
from gui.main_window.places import article_model
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, FIGURE, Hands

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui


def opened(hands: Hands) -> ActList:
    hands.key(Qt.Key.Key_H, CTRL)
    return child(hands.window, ActList, "historyList")


def go(acts: ActList, words: str) -> None:
    """Put the keyboard on the newest act whose words begin so."""
    model = acts.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    acts.setFocus()
    acts.setCurrentIndex(next(index for index in rows if index.data(Role.ACT).what.startswith(words)))


def listed(hands: Hands) -> dict[str, int]:
    """How many records the list of articles says that each has."""
    model = article_model(hands.window.annotate)
    assert model is not None
    shown = [model.index(row, 0).data(ArticleRole.ARTICLE) for row in range(model.rowCount())]
    return {each.id: each.records for each in shown}


def test_enter_leads_to_the_record_in_another_article(hands: Hands) -> None:
    hands.tag()
    coded_in, record = hands.window.annotate.article, hands.record(FIGURE)
    hands.open("001")
    acts = opened(hands)
    go(acts, "tagged statistic 74")
    hands.key(Qt.Key.Key_Return, on=acts)
    assert hands.window.annotate.article == coded_in
    shown = hands.form.record
    assert shown is not None
    assert shown.id == record.id
    words = record.mentions[0].anchor.span
    assert hands.reader.viewport().rect().intersects(hands.reader.span_rect(words.start, words.end))


def test_a_double_click_leads_to_where_a_deleted_record_stood(hands: Hands) -> None:
    hands.tag()
    record = hands.record(FIGURE)
    stood = {each.anchor.span for each in record.mentions}
    stood |= {anchor.span for value in record.all_values() for anchor in value.anchors}
    hands.window.session.run(lambda project: delete_record(project, record.id))
    hands.open("001")
    acts = opened(hands)
    go(acts, "deleted")
    acts.scrollTo(acts.currentIndex())
    place = acts.visualRect(acts.currentIndex()).center()
    hands.qtbot.mouseClick(acts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.qtbot.mouseDClick(acts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hands.window.annotate.article == record.article
    assert hands.form.record is None
    assert hands.reader.selected_span() in stood


def test_going_back_across_articles_shows_in_the_list_of_articles_and_is_undone_at_once(hands: Hands) -> None:
    articles = [hands.project.find_article(name).id for name in ("001", "002", "003")]
    before = {each.id: each.records for each in hands.project.articles()}
    hands.tag("98 nạn nhân")
    for each in articles:
        hands.window.session.run(lambda project, each=each: tag(project, each, "statistic", Span(0, 4)).changes)
    acts = opened(hands)
    go(acts, "tagged statistic 98")
    here = child(hands.window, QPushButton, "goBackHere")
    hands.qtbot.waitUntil(lambda: here.height() > 0)
    hands.qtbot.mouseClick(here, Qt.MouseButton.LeftButton)
    assert "3 act" in hands.message
    now = {each.id: each.records for each in hands.project.articles()}
    assert now == {**before, articles[2]: before[articles[2]] + 1}
    assert listed(hands) == now
    hands.press("Undo that")
    again = {each.id: each.records for each in hands.project.articles()}
    assert [again[each] for each in articles] == [now[each] + 1 for each in articles]
    assert listed(hands) == again


def test_history_goes_back_after_a_restart(own_hands: Hands, open_window: Callable[..., MainWindow]) -> None:
    own_hands.tag()
    own_hands.tag("98 nạn nhân")
    path = own_hands.project.path
    own_hands.window.close()
    again = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    again.open("003")
    again.reader.setFocus()
    acts = opened(again)
    assert isinstance(acts.window().findChild(HistoryPanel), HistoryPanel)
    go(acts, "tagged statistic 74")
    again.qtbot.mouseClick(child(again.window, QPushButton, "goBackHere"), Qt.MouseButton.LeftButton)
    assert len(again.records(FIGURE)) == 1
    assert again.records("98 nạn nhân") == []


def long_way(hands: Hands, steps: int) -> None:
    """Do more than is taken back in one go, and put the keyboard on the act before all of it."""
    article = hands.project.find_article("001").id
    for start in range(steps + 1):
        hands.window.session.run(
            lambda project, start=start: tag(project, article, "statistic", Span(10 * start, 10 * start + 4)).changes
        )
    acts = opened(hands)
    acts.setCurrentIndex(acts.model().index(steps, 0))


def standing(hands: Hands) -> int:
    return sum(not act.undone and act.kind is ActKind.DO for act in hands.project.history(limit=1_000))


def press_here(hands: Hands) -> None:
    here = child(hands.window, QPushButton, "goBackHere")
    hands.qtbot.waitUntil(lambda: here.height() > 0)
    hands.qtbot.mouseClick(here, Qt.MouseButton.LeftButton)


def test_going_a_long_way_back_is_work_for_a_worker_and_undone_by_one_button(hands: Hands) -> None:
    before = standing(hands)
    long_way(hands, 30)
    press_here(hands)
    hands.qtbot.waitUntil(lambda: "30 acts taken back" in hands.message, timeout=20_000)
    assert standing(hands) == before + 1
    hands.press("Undo that")
    hands.qtbot.waitUntil(lambda: standing(hands) == before + 31, timeout=20_000)


def test_going_back_that_is_cancelled_leaves_everything_as_it_was(hands: Hands) -> None:
    long_way(hands, 30)
    before = standing(hands)
    cancel = child(hands.window, QPushButton, "workCancel")
    with closing(sqlite3.connect(hands.project.path, isolation_level=None)) as another:
        # The worker waits until nobody else writes.
        another.execute("begin immediate")
        press_here(hands)
        hands.qtbot.waitUntil(cancel.isVisible)
        hands.qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
        another.execute("rollback")
    hands.qtbot.waitUntil(lambda: not cancel.isVisible(), timeout=20_000)
    assert standing(hands) == before
    assert hands.message == ""
