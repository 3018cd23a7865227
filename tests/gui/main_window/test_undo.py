from __future__ import annotations

import time
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from gui.dialogs.history_panel import HistoryPanel
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, FIGURE, NONE, SHIFT, Hands, enter_and_leave

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.text.span import Span
    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui


def action(hands: Hands, name: str) -> QAction:
    return child(hands.window, QAction, name)


def test_nothing_can_be_undone_in_a_project_that_was_made_ready(hands: Hands) -> None:
    assert not action(hands, "undo").isEnabled()
    assert not action(hands, "redo").isEnabled()


def test_undo_and_redo_walk_act_by_act(hands: Hands) -> None:
    hands.tag()
    hands.key(Qt.Key.Key_1)
    hands.point_at("mua bán người", FIGURE[:6])
    complete = hands.record(FIGURE)
    button = child(hands.window, QToolButton, "undoButton")
    enter_and_leave(button, over=True)
    assert "filled measure" in hands.window.statusBar().currentMessage()
    hands.undo()
    child(hands.window, QMenu, "menuEdit").aboutToShow.emit()
    assert "tagged statistic" in action(hands, "undo").statusTip()
    assert "filled measure" in action(hands, "redo").statusTip()
    measure = hands.record(FIGURE).first("measure")
    assert measure is not None
    assert measure.carried
    hands.undo()
    assert hands.records(FIGURE) == []
    assert hands.form.record is None
    hands.qtbot.waitUntil(lambda: not action(hands, "undo").isEnabled())
    hands.redo()
    hands.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert hands.record(FIGURE) == complete
    hands.qtbot.waitUntil(lambda: not action(hands, "redo").isEnabled())


def test_undo_and_redo_bring_the_words_into_view_whether_their_record_is_there_or_not(hands: Hands) -> None:
    bar = hands.reader.verticalScrollBar()
    hands.tag()
    words = hands.span(FIGURE)
    for turn in (hands.undo, hands.redo):
        bar.setValue(bar.maximum() if bar.value() < bar.maximum() // 2 else 0)
        assert not in_view(hands, words)
        turn()
        assert in_view(hands, words)


def in_view(hands: Hands, span: Span) -> bool:
    return hands.reader.viewport().rect().intersects(hands.reader.span_rect(span.start, span.end))


def test_here_and_now_undo_says_nothing_in_a_bar(hands: Hands) -> None:
    hands.tag()
    hands.undo()
    assert hands.message == ""


def test_a_new_act_clears_redo(hands: Hands) -> None:
    hands.tag()
    hands.undo()
    assert action(hands, "redo").isEnabled()
    hands.tag("98 nạn nhân")
    hands.qtbot.waitUntil(lambda: not action(hands, "redo").isEnabled())
    hands.redo()
    assert hands.records(FIGURE) == []


def test_an_undo_in_another_article_says_what_it_was_and_leads_there(hands: Hands) -> None:
    hands.tag()
    coded_in = hands.window.annotate.article
    hands.open("001")
    hands.undo()
    assert hands.project.records(article=coded_in, record_type="statistic")[-1].mentions[0].anchor.exact != FIGURE
    assert f"Taken back: tagged statistic {FIGURE}" in hands.message.replace("“", "").replace("”", "")
    assert hands.offers() == ["Show", "Redo"]
    hands.press("Show")
    assert hands.window.annotate.article == coded_in
    assert hands.records(FIGURE) == []


def test_an_undo_in_another_article_can_be_redone_from_the_bar(hands: Hands) -> None:
    hands.tag()
    record = hands.record(FIGURE)
    hands.open("001")
    hands.undo()
    hands.press("Redo")
    assert hands.project.record(record.id) == record
    assert hands.window.annotate.article != record.article


def test_undo_works_after_the_window_was_closed_and_says_that_it_was_long_ago(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    own_hands.tag()
    path, record = own_hands.project.path, own_hands.record(FIGURE)
    own_hands.window.close()
    tagged_in = datetime.now().astimezone().replace(microsecond=0)
    while datetime.now().astimezone().replace(microsecond=0) == tagged_in:
        time.sleep(0.02)
    again = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    assert again.project.record(record.id) == record
    again.open("003")
    again.reader.setFocus()
    again.undo()
    assert again.project.record(record.id) is None
    assert "Taken back" in again.message
    assert again.offers() == ["Show", "Redo"]
    again.redo()
    assert again.project.record(record.id) == record


def test_a_deleted_record_comes_back_whole(hands: Hands) -> None:
    record = hands.record("9,46%")
    hands.window.annotate.open_record(record.id)
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_Delete)
    assert hands.records("9,46%") == []
    assert hands.form.record is None
    hands.undo()
    assert hands.record("9,46%") == record


def test_the_history_is_shown_and_put_away_by_one_key(hands: Hands) -> None:
    hands.tag()
    assert not any(panel.isVisible() for panel in hands.window.findChildren(HistoryPanel))
    hands.key(Qt.Key.Key_H, CTRL)
    panel = child(hands.window, QWidget, "historyPanel")
    assert isinstance(panel, HistoryPanel)
    assert panel.isVisible()
    hands.key(Qt.Key.Key_H, CTRL)
    assert not panel.isVisible()


def test_deleting_a_word_that_is_being_typed_leaves_the_record(hands: Hands) -> None:
    record = hands.record("11.215 vụ")
    hands.window.annotate.open_record(record.id)
    line = hands.enter("scope")
    hands.qtbot.keyClicks(line, "hello world")
    for key, modifier in ((Qt.Key.Key_Backspace, CTRL), (Qt.Key.Key_Delete, NONE)):
        hands.qtbot.keyClick(line, key, modifier)
    assert line.text().strip() == "hello"
    assert hands.record("11.215 vụ").id == record.id


def title(hands: Hands) -> str:
    return next(label.text() for label in hands.form.findChildren(QLabel, "recordTitle") if label.isVisible())


def test_a_record_is_marked_as_checked_and_back(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("11.215 vụ").id)
    hands.key(Qt.Key.Key_K, CTRL | SHIFT)
    assert hands.record("11.215 vụ").state == "checked"
    assert "checked" in title(hands)
    hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.record("11.215 vụ").state == "draft"
    assert "checked" not in title(hands)
