from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
    QToolButton,
)

from core.model.change import Act, ActKind
from core.operations.history import redo, undo
from core.operations.records import tag
from core.text.fold import fold_key
from core.text.span import Span
from gui.dialogs.history_delegate import ActDelegate, broken
from gui.dialogs.history_model import PAGE, HistoryModel, Role, time_words
from gui.dialogs.history_panel import HistoryPanel
from gui.theme import make_theme
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from pytestqt.wait_signal import SignalBlocker

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui

LONG = "dddd, d MMMM yyyy"
NOW = datetime.now(UTC).isoformat()


def act(number: int, kind: ActKind = ActKind.DO) -> Act:
    return Act(f"act{number}", kind, f"did {number}", NOW, "lan")


class Log:
    """Acts, newest first, as a project gives them."""

    def __init__(self, count: int) -> None:
        self.acts = [act(number) for number in reversed(range(count))]

    def read(self, limit: int, older_than: Act | None) -> list[Act]:
        begin = self.acts.index(older_than) + 1 if older_than is not None else 0
        return self.acts[begin : begin + limit]


def model_of(log: Log) -> HistoryModel:
    model = HistoryModel(log.read)
    model.load({"lan": "Lan"})
    # Made afterwards: it fetches more in the middle of a reset, and complains of that itself.
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def test_the_model_reads_page_by_page(qapp: object) -> None:
    model = HistoryModel(Log(PAGE + 50).read)
    model.load({"lan": "Lan"})
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE + 50
    assert not model.canFetchMore(QModelIndex())
    assert model.index(0).data() == f"did {PAGE + 49}"
    assert model.index(0).data(Role.ANALYST) == "Lan"


def test_what_was_done_since_is_inserted(qtbot: QtBot) -> None:
    log = Log(3)
    model = model_of(log)
    log.acts[:0] = [act(4), act(3)]
    log.acts[2] = replace(log.acts[2], undone=True)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignals([model.rowsInserted, model.dataChanged]):
        model.catch_up({"lan": "Lan"})
    assert [model.index(row).data() for row in range(5)] == ["did 4", "did 3", "did 2", "did 1", "did 0"]
    assert "taken back" in str(model.index(2).data(Qt.ItemDataRole.AccessibleTextRole))


def test_catching_up_with_another_history_reads_anew(qtbot: QtBot) -> None:
    log = Log(2)
    model = model_of(log)
    log.acts = [act(9)]
    with qtbot.waitSignal(model.modelReset):
        model.catch_up({})
    assert model.rowCount() == 1


def test_time_is_as_brief_as_can_be() -> None:
    now = datetime.now(UTC)
    assert time_words(replace(act(1), at=now.isoformat())) == now.strftime("%H:%M")
    old = now - timedelta(days=800)
    assert time_words(replace(act(1), at=old.isoformat())) == QLocale().toString(
        QDate(old.year, old.month, old.day), "d MMM yyyy"
    )


@pytest.fixture
def panel(qtbot: QtBot, session: Session, theme: Theme, project: Project) -> HistoryPanel:
    session.open(project)
    article = project.find_article("003").id
    for start in (0, 10, 20):
        session.run(lambda opened, start=start: tag(opened, article, "statistic", Span(start, start + 5)).changes)
    made = HistoryPanel(session, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def view(panel: HistoryPanel) -> QListView:
    return child(panel, QListView, "historyList")


def rows(panel: HistoryPanel) -> list[Act]:
    model = view(panel).model()
    return [model.index(row, 0).data(Role.ACT) for row in range(model.rowCount())]


def choose(panel: HistoryPanel, row: int) -> None:
    view(panel).setCurrentIndex(view(panel).model().index(row, 0))


def press(qtbot: QtBot, panel: HistoryPanel, name: str) -> None:
    qtbot.mouseClick(child(panel, QPushButton, name), Qt.MouseButton.LeftButton)


def here(panel: HistoryPanel) -> str:
    """Words of the act above which the line says that the project stands there."""
    model = view(panel).model()
    looks = [model.index(row, 0).data(Role.LOOK) for row in range(model.rowCount())]
    (found,) = [look.act.what for look in looks if look.here_above]
    return found


def open_menu(panel: HistoryPanel) -> QMenu:
    at = view(panel).visualRect(view(panel).currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view(panel).viewport().mapToGlobal(at))
    QApplication.sendEvent(view(panel).viewport(), event)
    return child(panel, QMenu, "historyMenu")


def said(offered: SignalBlocker) -> tuple[str, list[tuple[str, Callable[[], object]]]]:
    """The one notice and what it offers."""
    assert offered.args is not None
    told, choices = offered.args
    return told, choices


def standing(panel: HistoryPanel) -> list[str]:
    return [act.what for act in rows(panel) if act.kind is ActKind.DO and not act.undone]


def test_acts_are_listed_newest_first(panel: HistoryPanel, project: Project) -> None:
    assert [act.id for act in rows(panel)] == [act.id for act in project.history() if act.kind is not ActKind.SETUP]
    view(panel).setCurrentIndex(QModelIndex())
    assert not child(panel, QPushButton, "takeBackOnly").isEnabled()
    assert child(panel, QLabel, "historyWhy").isVisible()


def test_only_one_act_is_taken_back(qtbot: QtBot, panel: HistoryPanel, project: Project) -> None:
    before = standing(panel)
    choose(panel, 1)
    press(qtbot, panel, "takeBackOnly")
    assert standing(panel) == [before[0], *before[2:]]
    assert rows(panel)[0].kind is ActKind.UNDO
    assert len(project.records()) == 2


def test_going_back_takes_back_everything_after_the_act_and_is_undone_by_one_button(
    qtbot: QtBot, panel: HistoryPanel, project: Project
) -> None:
    before = standing(panel)
    choose(panel, 2)
    assert child(panel, QPushButton, "goBackHere").text().startswith("Go back to here: 2 act")
    with qtbot.waitSignal(panel.offered) as offered:
        press(qtbot, panel, "goBackHere")
    assert standing(panel) == before[2:]
    assert [act.kind for act in rows(panel)[:2]] == [ActKind.UNDO, ActKind.UNDO]
    assert len(project.records()) == 1
    assert here(panel) == before[2]
    told, choices = said(offered)
    ((label, undo_that),) = choices
    assert told.startswith("2 act")
    assert label == "Undo that"
    undo_that()
    assert standing(panel) == before
    assert here(panel) == before[0]


def test_nothing_is_after_the_newest_act(panel: HistoryPanel) -> None:
    choose(panel, 0)
    assert not child(panel, QPushButton, "goBackHere").isEnabled()
    assert here(panel) == rows(panel)[0].what


@pytest.mark.qt_log_ignore(MENU_WARNINGS)
def test_going_back_before_the_oldest_act_leaves_nothing_standing(qtbot: QtBot, panel: HistoryPanel) -> None:
    choose(panel, len(rows(panel)) - 1)
    menu = open_menu(panel)
    (action,) = [each for each in menu.actions() if "before" in each.text()]
    assert action.text().startswith(f"Go back to &before this: {len(standing(panel))} act")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert standing(panel) == []
    model = view(panel).model()
    last = model.index(model.rowCount() - 1, 0).data(Role.LOOK)
    assert last.here_below


def test_after_something_new_undoing_that_brings_nothing_back(
    qtbot: QtBot, panel: HistoryPanel, session: Session, project: Project
) -> None:
    choose(panel, 1)
    with qtbot.waitSignal(panel.offered) as offered:
        press(qtbot, panel, "takeBackOnly")
    ((_, undo_that),) = said(offered)[1]
    article = project.find_article("003").id
    session.run(lambda opened: tag(opened, article, "statistic", Span(30, 35)).changes)
    before = standing(panel)
    with qtbot.waitSignal(session.failed):
        undo_that()
    assert standing(panel) == before


def test_what_stands_in_the_way_is_named_and_can_be_gone_to(qtbot: QtBot, panel: HistoryPanel) -> None:
    importing = next(row for row, act in enumerate(rows(panel)) if act.what.startswith("imported"))
    choose(panel, importing)
    assert not child(panel, QPushButton, "takeBackOnly").isEnabled()
    links = child(panel, QLabel, "historyInTheWay")
    for act in rows(panel)[:importing]:
        assert act.what in links.text()
    links.linkActivated.emit(rows(panel)[1].id)
    assert view(panel).currentIndex().row() == 1
    assert view(panel).hasFocus() or not panel.isActiveWindow()
    assert links.isHidden()


def test_an_act_is_taken_back_with_all_that_stands_on_it(qtbot: QtBot, panel: HistoryPanel, project: Project) -> None:
    before = standing(panel)
    choose(panel, len(rows(panel)) - 1)
    button = child(panel, QPushButton, "takeBackTheseToo")
    assert button.isVisible()
    with qtbot.waitSignal(panel.offered) as offered:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (standing(panel), project.articles()) == ([], ())
    ((_, undo_that),) = said(offered)[1]
    undo_that()
    assert standing(panel) == before


def test_what_cannot_be_taken_back_is_not_offered(panel: HistoryPanel, session: Session) -> None:
    session.run(undo)
    reasons = []
    for row, act in enumerate(rows(panel)):
        choose(panel, row)
        can = act.kind is ActKind.DO and not act.undone and not act.what.startswith("imported")
        assert child(panel, QPushButton, "takeBackOnly").isEnabled() == can
        reasons.append(child(panel, QLabel, "historyWhy").text())
    assert "This is taken back already." in reasons


def test_an_act_done_elsewhere_appears_and_the_choice_stays(panel: HistoryPanel, session: Session) -> None:
    choose(panel, 1)
    chosen = panel.current_act()
    assert chosen is not None
    session.run(undo)
    still = panel.current_act()
    assert still is not None
    assert still.id == chosen.id
    assert view(panel).currentIndex().row() == 2


def test_what_was_done_while_the_panel_was_hidden_is_there_when_it_is_shown(
    panel: HistoryPanel, session: Session
) -> None:
    before = len(rows(panel))
    panel.hide()
    session.run(undo)
    panel.show()
    assert len(rows(panel)) == before + 1
    assert rows(panel)[0].kind is ActKind.UNDO


def test_a_double_click_or_enter_leads_to_the_act(qtbot: QtBot, panel: HistoryPanel) -> None:
    place = view(panel).visualRect(view(panel).model().index(0, 0)).center()
    qtbot.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(panel.act_chosen) as chosen:
        qtbot.mouseDClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [rows(panel)[0]]
    qtbot.keyClick(view(panel), Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.act_chosen) as chosen:
        qtbot.keyClick(view(panel), Qt.Key.Key_Return)
    assert chosen.args == [rows(panel)[1]]


def test_another_project_has_another_history(panel: HistoryPanel, session: Session, empty_project: Project) -> None:
    session.open(empty_project)
    assert rows(panel) == []
    assert child(panel, QLabel, "historyEmpty").text() == "Nothing was done yet."


def unfold(qtbot: QtBot, panel: HistoryPanel) -> None:
    qtbot.mouseClick(child(panel, QToolButton, "historyFilter"), Qt.MouseButton.LeftButton)


def test_the_filter_finds_words_without_their_marks(qtbot: QtBot, panel: HistoryPanel) -> None:
    whole = len(rows(panel))
    words = next(act.what for act in rows(panel) if act.kind is ActKind.DO).split()[-3]
    assert not child(panel, QLineEdit, "historyWords").isVisible()
    unfold(qtbot, panel)
    qtbot.keyClicks(child(panel, QLineEdit, "historyWords"), f"TAG {fold_key(words)}")
    qtbot.waitUntil(lambda: len(rows(panel)) < whole)
    assert {act.what for act in rows(panel)} == {act.what for act in rows(panel) if words in act.what}
    assert rows(panel)
    unfold(qtbot, panel)
    assert len(rows(panel)) == whole


def test_the_filter_keeps_to_one_article(qtbot: QtBot, panel: HistoryPanel, project: Project) -> None:
    unfold(qtbot, panel)
    panel.show_article(project.find_article("003").id)
    child(panel, QCheckBox, "historyThisArticle").click()
    assert len(rows(panel)) == 3
    panel.show_article(project.find_article("001").id)
    assert rows(panel) == []
    assert child(panel, QLabel, "historyEmpty").text() == "Nothing like that was done."


def test_the_filter_keeps_to_one_kind_and_stays_true_while_acts_are_taken_back(
    qtbot: QtBot, panel: HistoryPanel, session: Session
) -> None:
    unfold(qtbot, panel)
    kinds = child(panel, QComboBox, "historyKinds")
    session.run(undo)
    kinds.setCurrentIndex(kinds.findText("What is taken back"))
    assert [act.undone for act in rows(panel)] == [True]
    session.run(redo)
    assert rows(panel) == []
    kinds.setCurrentIndex(kinds.findText("What stands"))
    assert len(rows(panel)) == len(standing(panel)) == 4


def test_going_to_an_act_that_the_filter_hides_opens_the_filter(qtbot: QtBot, panel: HistoryPanel) -> None:
    oldest = rows(panel)[-1]
    unfold(qtbot, panel)
    kinds = child(panel, QComboBox, "historyKinds")
    kinds.setCurrentIndex(kinds.findText("Undo and redo"))
    assert rows(panel) == []
    assert panel.go_to_act(oldest.id)
    assert panel.current_act() == oldest


def test_each_day_begins_with_its_name(qapp: object) -> None:
    now = datetime.now().astimezone()
    log = Log(4)
    days = (now, now - timedelta(days=1), now - timedelta(days=1), now - timedelta(days=400))
    log.acts = [replace(each, at=day.isoformat()) for each, day in zip(log.acts, days, strict=True)]
    model = model_of(log)
    told = [model.index(row).data(Role.LOOK).day for row in range(4)]
    old = days[3]
    assert told == ["Today", "Yesterday", "", QLocale().toString(QDate(old.year, old.month, old.day), LONG)]


def test_words_are_broken_without_losing_any(qapp: object) -> None:
    font = QFont()
    for text in ("tagged statistic 74 vụ mua bán người in 003", "标注了发言人 𠀀𠀁阮维玉 in 004"):
        lines = broken(text, font, QFontMetrics(font).horizontalAdvance(text) // 2 + 40)
        assert len(lines) > 1
        assert "".join("".join(lines).split()) == "".join(text.split())
    (*_, last) = broken("word " * 200, font, 200)
    assert last.endswith("…")


def test_rows_are_as_high_as_their_words_and_grow_when_the_panel_is_narrow(qtbot: QtBot, panel: HistoryPanel) -> None:
    panel.resize(900, 600)
    qtbot.waitUntil(lambda: view(panel).viewport().width() > 800)
    index = view(panel).model().index(1, 0)
    wide = view(panel).sizeHintForIndex(index).height()
    panel.resize(180, 600)
    qtbot.waitUntil(lambda: view(panel).viewport().width() < 200)
    assert view(panel).sizeHintForIndex(index).height() > wide


def test_rows_stay_as_high_as_they_should_whatever_comes_and_goes(qtbot: QtBot, panel: HistoryPanel) -> None:
    def heights(delegate: QAbstractItemDelegate) -> list[int]:
        model, option = view(panel).model(), QStyleOptionViewItem()
        option.font = view(panel).font()  # pyright: ignore[reportAttributeAccessIssue]
        return [delegate.sizeHint(option, model.index(row, 0)).height() for row in range(model.rowCount())]

    def are_right() -> bool:
        return heights(view(panel).itemDelegate()) == heights(ActDelegate(make_theme(dark=False), view(panel)))

    assert are_right()
    choose(panel, 2)
    press(qtbot, panel, "goBackHere")
    assert are_right()
    choose(panel, len(rows(panel)) - 1)
    press(qtbot, panel, "goBackHere")
    assert are_right()
    panel.resize(240, 600)
    qtbot.waitUntil(lambda: view(panel).viewport().width() < 260)
    assert are_right()
