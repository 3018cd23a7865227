from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from core.project.comparing import Part
from gui.dialogs.parts import settings
from tests.gui.compare.comparing import Comparing, compare
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui


def sizes(comparing: Comparing) -> dict[str, list[int]]:
    names = ("compareBody", "compareBelow")
    return {name: child(comparing.compare, QSplitter, name).sizes() for name in names}


def again(hands: Hands, open_window: Callable[..., MainWindow], article: str) -> Comparing:
    """Close the window, open the project in a new one, and compare from an article."""
    path = hands.project.path
    hands.window.close()
    return compare(Hands(hands.qtbot, open_window(path, "--analyst", ANALYST)), article)


def test_what_was_compared_and_how_the_room_was_shared_is_there_after_a_restart(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    comparing = compare(own_hands, "003")
    chosen = tuple(Part(own_hands.project.find_article(name).id) for name in ("003", "000"))
    assert comparing.compare.parts != chosen
    comparing.show(*chosen)
    child(comparing.compare, QSplitter, "compareBody").setSizes([300, 400])
    child(comparing.compare, QSplitter, "compareBelow").setSizes([700, 500])
    before = sizes(comparing)
    after = again(own_hands, open_window, "000")
    assert after.compare.parts == chosen
    assert sizes(after) == before


def test_an_article_that_was_not_compared_begins_beside_its_partner(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    comparing = compare(own_hands, "003")
    comparing.show(*(Part(own_hands.project.find_article(name).id) for name in ("003", "000")))
    after = again(own_hands, open_window, "004")
    assert [part.language for part in after.compare.parts] == ["zh", "en"]


BROKEN = (
    "",
    "no json {",
    "[1]",
    '{"parts": 3, "shapes": []}',
    '{"parts": [["gone", ""], ["also gone", ""]], "shapes": {"compareBody": "xyz", "compareBelow": "00"}}',
)


@pytest.mark.parametrize("broken", BROKEN)
def test_what_cannot_be_read_counts_as_not_known(hands: Hands, project_file: Path, broken: str) -> None:
    settings().setValue(f"compare/{str(project_file).replace('/', '|')}", broken)
    comparing = compare(hands, "004")
    assert [part.language for part in comparing.compare.parts] == ["zh", "en"]


def test_a_project_that_was_not_compared_leaves_what_is_remembered(hands: Hands, project_file: Path) -> None:
    key = f"compare/{str(project_file).replace('/', '|')}"
    comparing = compare(hands, "004")
    parts = [[part.article, part.language] for part in comparing.compare.parts]
    for _ in range(2):
        hands.window.session.close()
        assert json.loads(str(settings().value(key)))["parts"] == parts
        assert hands.window.projects.open(project_file, analyst=ANALYST)


def test_going_there_and_back_shows_the_same(hands: Hands) -> None:
    comparing = compare(hands, "004")
    before = comparing.compare.parts
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        hands.key(key, CTRL)
    assert comparing.compare.parts == before
