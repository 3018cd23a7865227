"""Everything is open while another language is chosen: nothing stays in the former one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from scripts.stage import Stage
from tests.gui.main_window.hands import MENU_WARNINGS
from tests.gui.wording.invented import data_of, nobodys_language, untold, words_on

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.gui, pytest.mark.thorough, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
WORKSPACES = ("compare", "statistics", "review", "annotate")
PAGES = ("series", "meetings", "voices", "progress")


@pytest.fixture
def stage(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("switched"))
    yield made
    made.close()


def settle(stage: Stage) -> None:
    """Wait until all that reads in the background has answered."""
    spaces = stage.window.workspaces
    stage.wait(lambda: spaces.compare is None or not spaces.compare.comparison.is_busy)
    stage.wait(lambda: spaces.statistics is None or not spaces.statistics.page.reading.is_busy)
    stage.wait(lambda: spaces.review is None or not spaces.review.records.asking.is_busy)
    stage.pause(200)


def all_seen(stage: Stage) -> Iterator[str]:
    """Show one workspace after the other, with all that can stand beside it."""
    for name in WORKSPACES:
        stage.trigger(f"workspace_{name}")
        for page in PAGES if name == "statistics" else ("",):
            statistics = stage.window.workspaces.statistics
            if page and statistics is not None:
                statistics.show_page(page)
            settle(stage)
            yield f"{name} {page}".strip()


def left_over(stage: Stage, data: str) -> set[tuple[str, str, str]]:
    return {
        (type(widget).__name__, widget.objectName(), each)
        for widget, said in words_on(stage.window)
        for each in untold(said, data)
    }


def test_nothing_stays_in_the_former_language_with_every_workspace_and_panel_open(stage: Stage) -> None:
    for action in ("show_entities", "show_article", "show_history", "show_glossary"):
        stage.trigger(action)
    seen = list(all_seen(stage))
    assert len(seen) == len(WORKSPACES) + len(PAGES) - 1
    data = data_of(stage)
    with nobodys_language(stage):
        left = {name: found for name in all_seen(stage) if (found := left_over(stage, data))}
        shown = {each.objectName() for each in stage.window.findChildren(QWidget) if each.isVisible()}
    assert left == {}
    assert {"glossaryTable", "reviewGrid", "claimBoard", "seriesTable"} <= {
        each.objectName() for each in stage.window.findChildren(QWidget)
    }
    assert "glossaryTable" in shown


def test_a_suggestion_that_is_shown_is_said_anew(stage: Stage) -> None:
    suggesting = stage.window.suggesting
    stage.window.annotate.open_article(stage.window.session.project.find_article("001").id)
    stage.wait(lambda: suggesting.left != ())
    suggesting.go_to(suggesting.left[0])
    stage.wait(suggesting.card.isVisible)
    data = data_of(stage)
    with nobodys_language(stage):
        card = [untold(said, data) for _, said in words_on(suggesting.card)]
    assert card
    assert not any(card)
