from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from core.model.article import ArticleState
from core.operations.article_facts import set_article_state
from core.operations.suggesting import accept, reject
from gui.statistics.progress_drawing import Show
from gui.statistics.progress_page import ProgressPage
from gui.statistics.rows import BarRow, RowsDrawing
from tests.gui.main_window.hands import MENU_WARNINGS, Hands
from tests.gui.statistics.paging import LONG, Paging

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


class Watching(Paging):
    def __init__(self, hands: Hands) -> None:
        super().__init__(hands, "progress")
        assert isinstance(self.page, ProgressPage)
        self.progress = self.page
        self.progress.by.choose(Show.ARTICLES)
        self.catch_up()

    def catch_up(self) -> None:
        self.hands.qtbot.waitUntil(lambda: not self.progress.is_behind, timeout=LONG)

    def show(self, show: Show) -> None:
        self.progress.by.choose(show)

    def rows(self) -> list[BarRow]:
        assert isinstance(self.chart.drawing, RowsDrawing)
        return list(self.chart.drawing.rows)

    def row(self, label: str) -> BarRow:
        (found,) = (row for row in self.rows() if row.label == label)
        return found


@pytest.fixture
def watching(meeting_hands: Hands) -> Watching:
    return Watching(meeting_hands)


def test_each_article_says_its_share_and_its_state(watching: Watching) -> None:
    assert [row.label for row in watching.rows()] == ["000", "001", "002", "003", "004"]
    assert watching.row("001").numbers[0] == 0
    assert watching.row("003").numbers[0] > 0
    assert watching.row("001").note.endswith("not begun")
    assert watching.row("003").note.endswith("in work")
    assert "1 not begun, 4 in work" in watching.page.caption_words


def test_a_click_on_an_article_opens_it(watching: Watching) -> None:
    watching.click(watching.row("001").key)
    assert watching.opened() == "001"


def test_what_is_done_is_told_at_once(watching: Watching) -> None:
    project = watching.hands.project
    article = project.find_article("001").id
    watching.hands.window.session.run(lambda it: set_article_state(it, article, ArticleState.DONE))
    watching.hands.qtbot.waitUntil(lambda: watching.row("001").note.endswith("done"), timeout=LONG)


def test_many_articles_are_read_a_few_at_a_time(meeting_hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.statistics.progress_reading._BATCH", 0.0)
    watching = Watching(meeting_hands)
    assert all(row.of is not None and row.of > 1 for row in watching.rows())
    assert "so far" not in watching.page.caption_words


def test_languages_are_told_apart(watching: Watching) -> None:
    watching.show(Show.LANGUAGES)
    labels = [row.label for row in watching.rows()]
    assert "Chinese: sentences with coded words" in labels
    assert "English: reports of speech, coded" in labels
    watching.click(watching.row("English: reports of speech, coded").key)
    assert [row[2] for row in watching.shown()] == ["004"]


def test_what_is_not_coded_is_listed_with_its_words(watching: Watching) -> None:
    watching.show(Show.OPEN)
    row = watching.row("003: figures")
    assert row.numbers[2] > 0
    watching.click(row.key)
    assert len(watching.shown()) == row.numbers[2]
    assert any("11.215" in shown[2] for shown in watching.shown())
    assert all(shown[2] in shown[3] for shown in watching.shown())
    watching.page.table.setFocus()
    watching.hands.key(Qt.Key.Key_Return, on=watching.page.table)
    assert watching.opened() == "003"


def test_suggestions_are_told_by_rule(qtbot: QtBot, open_window: Callable[..., MainWindow], project_file: Path) -> None:
    own_hands = Hands(qtbot, open_window(project_file, "--analyst", "Lan"))
    project = own_hands.project
    article = project.find_article("001").id
    first, second, *_ = project.suggestions(article)
    session = own_hands.window.session
    session.run(lambda it: accept(it, first).changes)
    session.run(lambda it: reject(it, second))
    watching = Watching(own_hands)
    watching.show(Show.RULES)
    sums = [sum(numbers) for numbers in zip(*(row.numbers for row in watching.rows()), strict=True)]
    assert sums[0] == 1
    assert sums[2] == 1
    rejected = next(row for row in watching.rows() if row.numbers[2])
    watching.click(rejected.key)
    assert len(watching.shown()) == sum(rejected.numbers)
    place = next(n for n, row in enumerate(watching.shown()) if row[2] == "rejected")
    table = watching.page.table
    table.setCurrentIndex(table.rows.index(place, 0))
    own_hands.key(Qt.Key.Key_Return, on=table)
    assert watching.opened() == "001"


def test_records_are_told_by_day_and_analyst(watching: Watching) -> None:
    watching.show(Show.DAYS)
    (row,) = watching.rows()
    records = len(watching.hands.project.records())
    assert row.numbers == (records,)
    assert [shown[1:] for shown in watching.shown()] == [["Lan", str(records)]]


def test_a_day_leads_nowhere_and_does_not_look_as_if_it_did(watching: Watching) -> None:
    watching.show(Show.DAYS)
    (row,) = watching.rows()
    watching.chart.point_at(row.key, QPoint(0, 0))
    assert watching.chart.cursor().shape() == Qt.CursorShape.ArrowCursor
    watching.click(row.key)
    assert watching.chart.isVisible()
    assert not watching.page.table.rows.is_narrowed
    assert "Enter" not in watching.chart.accessibleDescription()
    watching.show(Show.LANGUAGES)
    watching.chart.point_at(watching.rows()[0].key, QPoint(0, 0))
    assert watching.chart.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_rows_are_walked_and_told(watching: Watching) -> None:
    watching.chart.setFocus()
    watching.key(Qt.Key.Key_End)
    assert watching.chart.current == watching.row("004").key
    assert "004" in watching.chart.accessibleDescription()
    assert "sentences with coded words" in watching.chart.accessibleDescription()
    watching.key(Qt.Key.Key_Return)
    assert watching.opened() == "004"
