from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QToolButton

from core.operations.creation import create_project
from core.operations.values import correct
from core.operations.withdrawal import remove_article
from gui.checks.count import CheckCount
from gui.checks.panel import ChecksPanel
from gui.checks.scope import Scope
from tests.core.project.reports import Reports, bring_in
from tests.gui.conftest import ANALYST, activate
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, SHIFT, Hands
from tests.gui.quiet import suggest_nothing

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
DATES = "Two dates for SOMTC 20: 2020-09-24 in morning, 2020-09-25 in evening."
SHOWS_OTHERS = "Show those of all articles"


class Asked:
    """An analyst in front of two reports that do not say the same."""

    def __init__(self, hands: Hands) -> None:
        self.hands, self.checking = hands, hands.window.checking
        self.morning, self.evening, self.third = (
            hands.project.find_article(file).id for file in ("morning", "evening", "third")
        )

    @property
    def reader(self) -> str:
        span = self.hands.reader.selected_span()
        return span.of(self.hands.reader.text) if span is not None else ""

    @property
    def panel(self) -> ChecksPanel:
        return child(self.hands.window, ChecksPanel, "checksPanel")

    @property
    def list(self) -> QListWidget:
        return child(self.panel, QListWidget, "checksList")

    @property
    def rows(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]

    def open(self, article: str) -> None:
        self.hands.window.annotate.open_article(article)
        self.hands.reader.setFocus()

    def wait(self, count: int) -> None:
        """Wait until so many checks across articles are known."""
        self.hands.qtbot.waitUntil(lambda: len(self.checking.across.doubts) == count, timeout=10_000)

    def open_panel(self) -> None:
        self.hands.key(Qt.Key.Key_Y, CTRL | SHIFT)
        assert self.panel.isVisible()

    def press(self, name: str, kind: type[QPushButton | QToolButton] = QPushButton) -> None:
        self.hands.qtbot.mouseClick(child(self.panel, kind, name), LEFT)


@pytest.fixture
def asked(qtbot: QtBot, shared_window: MainWindow, tmp_path: Path) -> Asked:
    project = create_project(tmp_path / "reports.spanwise", analyst=ANALYST)
    reports = Reports.of(project)
    reports.meetings()
    reports.figures()
    bring_in(project, "third.txt", "Tin vắn\n\nSáng nay trời đẹp ở Hà Nội, không có hội nghị nào.\n")
    project.close()
    if shared_window.annotate.reader.theme.dark:
        shared_window.toggle_dark()
    assert shared_window.projects.open(tmp_path / "reports.spanwise", analyst=ANALYST)
    activate(qtbot, shared_window)
    made = Asked(Hands(qtbot, shared_window))
    suggest_nothing(made.hands.project)
    made.open(made.morning)
    made.wait(2)
    return made


def test_checks_that_the_open_article_takes_part_in_are_counted(asked: Asked) -> None:
    assert [each.rule for each in asked.checking.across.doubts] == ["two-dates", "two-values"]
    count = child(asked.hands.window, CheckCount, "statusChecks")
    assert count.text() == "2 checks"
    asked.open(asked.third)
    asked.hands.qtbot.waitUntil(lambda: not count.isVisible())
    asked.open(asked.evening)
    assert count.text() == "2 checks"


def test_both_quotations_stand_in_the_list_with_their_articles(asked: Asked) -> None:
    asked.open_panel()
    assert asked.rows[0].startswith(f"Warning: {DATES} morning: Khai mạc")
    assert "24/9/2020" in asked.rows[0]
    assert "evening: " in asked.rows[0]
    assert "25/9/2020" in asked.rows[0].partition("evening: ")[2]


def test_the_words_of_the_open_article_are_quoted_first(asked: Asked) -> None:
    asked.open(asked.evening)
    asked.open_panel()
    assert asked.rows[0].index("evening: ") < asked.rows[0].index("morning: ")
    asked.hands.key(Qt.Key.Key_Return)
    assert (asked.hands.window.annotate.article, asked.reader) == (asked.evening, "25/9/2020")


def test_a_key_shows_the_words_of_the_other_article_and_the_list_stays(asked: Asked) -> None:
    asked.open_panel()
    for article, words in ((asked.evening, "25/9/2020"), (asked.morning, "24/9/2020")):
        asked.hands.key(Qt.Key.Key_Return, SHIFT)
        assert (asked.hands.window.annotate.article, asked.reader) == (article, words)
        assert asked.list.hasFocus()
        assert asked.list.currentRow() == 0
    box = asked.hands.reader.span_rect(*_bounds(asked))
    assert asked.hands.reader.viewport().rect().contains(box)


def _bounds(asked: Asked) -> tuple[int, int]:
    span = asked.hands.reader.selected_span()
    assert span is not None
    return span.start, span.end


def test_a_button_does_the_same(asked: Asked) -> None:
    asked.open_panel()
    asked.press("otherWords")
    assert (asked.hands.window.annotate.article, asked.reader) == (asked.evening, "25/9/2020")
    assert asked.panel.isVisible()


def test_what_is_no_problem_is_asked_no_more_in_either_article_and_undo_brings_it_back(asked: Asked) -> None:
    acts = asked.hands.acts
    asked.open_panel()
    asked.hands.key(Qt.Key.Key_Backspace)
    assert asked.hands.acts == acts + 1
    assert len(asked.rows) == 1
    asked.open(asked.evening)
    asked.wait(1)
    asked.hands.undo()
    asked.wait(2)
    asked.open_panel()
    assert asked.rows[0].startswith(f"Warning: {DATES}")


def test_an_answer_stays_when_the_project_is_opened_again(asked: Asked) -> None:
    asked.open_panel()
    asked.hands.key(Qt.Key.Key_Backspace)
    path = asked.hands.project.path
    asked.hands.window.session.close()
    assert asked.hands.window.projects.open(path, analyst=ANALYST)
    asked.wait(1)
    assert asked.checking.across.doubts[0].rule == "two-values"


def test_what_agrees_now_is_asked_no_more(asked: Asked) -> None:
    doubt = asked.checking.across.doubts[0]
    record = asked.hands.project.record(doubt.quotations[1].record)
    assert record is not None
    date = record.first("date")
    assert date is not None
    asked.hands.window.session.run(lambda project: correct(project, record.id, date.id, "2020-09-24", reason="a slip"))
    asked.wait(1)


def test_checks_of_all_articles_are_listed_on_demand(asked: Asked) -> None:
    asked.open(asked.third)
    asked.hands.qtbot.waitUntil(lambda: not asked.checking.doubts)
    asked.hands.key(Qt.Key.Key_Y, CTRL | SHIFT)
    assert "Nothing is questionable in this article." in asked.hands.message
    asked.hands.press(SHOWS_OTHERS)
    assert asked.panel.scope is Scope.ALL
    assert len(asked.rows) == 2
    asked.hands.key(Qt.Key.Key_Return)
    assert (asked.hands.window.annotate.article, asked.reader) == (asked.morning, "24/9/2020")
    assert asked.panel.isVisible()


def test_a_switch_leads_from_this_article_to_all_and_back(asked: Asked) -> None:
    asked.open(asked.evening)
    asked.open_panel()
    assert asked.rows[0].index("evening: ") < asked.rows[0].index("morning: ")
    asked.press("checksOfAll", QToolButton)
    assert asked.panel.scope is Scope.ALL
    assert asked.rows[0].index("morning: ") < asked.rows[0].index("evening: ")
    asked.press("checksHere", QToolButton)
    assert asked.panel.scope is Scope.ARTICLE


def test_tab_reaches_every_button(asked: Asked) -> None:
    asked.open_panel()
    for name in ("notAProblem", "otherWords", "compareChecked"):
        asked.hands.key(Qt.Key.Key_Tab)
        assert child(asked.panel, QPushButton, name).hasFocus()
    for key, name in (
        (Qt.Key.Key_Tab, "checksHere"),
        (Qt.Key.Key_Right, "checksOfAll"),
        (Qt.Key.Key_Tab, "checksClose"),
    ):
        asked.hands.key(key)
        assert child(asked.panel, QToolButton, name).hasFocus()
    assert asked.panel.isVisible()
    assert asked.panel.scope is Scope.ALL


def test_compare_sets_both_side_by_side(asked: Asked) -> None:
    asked.open_panel()
    asked.hands.key(Qt.Key.Key_Return, CTRL)
    compare = asked.hands.window.workspaces.compare
    assert compare is not None
    assert [part.article for part in compare.parts] == [asked.morning, asked.evening]
    asked.hands.qtbot.waitUntil(lambda: not asked.panel.isVisible())
    asked.hands.qtbot.waitUntil(lambda: not compare.comparison.is_busy, timeout=20_000)


def test_beside_one_another_articles_show_what_they_take_part_in(asked: Asked) -> None:
    asked.open_panel()
    asked.press("compareChecked")
    compare = asked.hands.window.workspaces.compare
    assert compare is not None
    asked.hands.qtbot.waitUntil(lambda: not compare.comparison.is_busy, timeout=20_000)
    asked.open_panel()
    assert asked.panel.scope is Scope.COLUMNS
    assert len(asked.rows) == 2
    asked.hands.key(Qt.Key.Key_Return)
    asked.hands.key(Qt.Key.Key_Return, SHIFT)
    assert asked.hands.window.workspaces.is_comparing
    assert asked.panel.isVisible()
    asked.hands.key(Qt.Key.Key_Escape)
    assert compare.columns.reader(0).hasFocus()


def test_a_removed_article_asks_nothing(asked: Asked) -> None:
    asked.hands.window.session.run(lambda project: remove_article(project, asked.evening))
    assert asked.checking.across.doubts == ()
    asked.hands.undo()
    asked.wait(2)


def test_nothing_is_looked_for_where_one_article_is_coded(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[object] = []
    monkeypatch.setattr("gui.main_window.checking_across.run_in_background", lambda *_args, **_: looked.append(1))
    asked.hands.window.session.run(lambda project: remove_article(project, asked.evening))
    asked.hands.qtbot.waitUntil(lambda: not asked.checking.across.is_looking)
    assert looked == []


def test_what_was_found_before_another_act_is_not_shown(asked: Asked) -> None:
    asked.checking.across.bring_up_to_date()
    assert asked.checking.across.is_looking
    asked.hands.window.session.run(lambda project: remove_article(project, asked.evening))
    asked.hands.qtbot.waitUntil(lambda: not asked.checking.across.is_looking, timeout=10_000)
    assert asked.checking.across.doubts == ()


def test_a_project_is_closed_while_it_is_looked_through(asked: Asked) -> None:
    asked.checking.across.bring_up_to_date()
    asked.hands.window.session.close()
    asked.hands.qtbot.wait(50)
    assert asked.checking.across.doubts == ()
    assert not asked.checking.across.is_looking
