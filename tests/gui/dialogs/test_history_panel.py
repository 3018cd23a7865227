from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from core.model.change import Act, ActKind
from core.operations.history import redo, undo
from core.operations.records import tag
from core.text.span import Span
from gui.dialogs.history_model import PAGE, HistoryModel, Role, time_words
from gui.dialogs.history_panel import HistoryPanel
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui

NOW = datetime.now(UTC).isoformat()


def act(number: int, kind: ActKind = ActKind.DO) -> Act:
    return Act(f"act{number}", kind, f"did {number}", NOW, "lan")


class Log:
    """Acts, newest first, as a project gives them."""

    def __init__(self, count: int) -> None:
        self.acts = [act(number) for number in reversed(range(count))]

    def read(self, limit: int) -> list[Act]:
        return self.acts[:limit]


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


def test_going_back_takes_back_everything_down_to_the_act(
    qtbot: QtBot, panel: HistoryPanel, session: Session, project: Project
) -> None:
    before = standing(panel)
    choose(panel, 1)
    press(qtbot, panel, "goBackBefore")
    assert standing(panel) == before[2:]
    assert [act.kind for act in rows(panel)[:2]] == [ActKind.UNDO, ActKind.UNDO]
    assert len(project.records()) == 1
    session.run(redo)
    session.run(redo)
    assert standing(panel) == before


def test_a_refusal_is_told_and_changes_nothing(qtbot: QtBot, panel: HistoryPanel, session: Session) -> None:
    before = standing(panel)
    importing = next(row for row, act in enumerate(rows(panel)) if act.what.startswith("imported"))
    choose(panel, importing)
    with qtbot.waitSignal(session.failed):
        press(qtbot, panel, "takeBackOnly")
    assert standing(panel) == before


def test_what_cannot_be_taken_back_is_not_offered(panel: HistoryPanel, session: Session) -> None:
    session.run(undo)
    reasons = []
    for row, act in enumerate(rows(panel)):
        choose(panel, row)
        can = act.kind is ActKind.DO and not act.undone
        assert child(panel, QPushButton, "takeBackOnly").isEnabled() == can
        assert child(panel, QPushButton, "goBackBefore").isEnabled() == can
        reasons.append(child(panel, QLabel, "historyWhy").text())
    assert "This is taken back already. Redo brings back what was undone last." in reasons


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


def test_a_double_click_chooses_the_act(qtbot: QtBot, panel: HistoryPanel) -> None:
    place = view(panel).visualRect(view(panel).model().index(0, 0)).center()
    qtbot.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(panel.act_chosen) as chosen:
        qtbot.mouseDClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [rows(panel)[0]]


def test_another_project_has_another_history(panel: HistoryPanel, session: Session, empty_project: Project) -> None:
    session.open(empty_project)
    assert [act.kind for act in rows(panel)] == [ActKind.SETUP] * len(rows(panel))
