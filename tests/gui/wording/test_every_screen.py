"""Every screen in a language that nobody speaks: what is not in it was never given to a translator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.screens import SCREENS, known_screens, screen
from scripts.stage import Stage
from tests.gui.main_window.hands import MENU_WARNINGS
from tests.gui.wording.invented import data_of, nobodys_language, untold, words_on

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.gui, pytest.mark.thorough, pytest.mark.qt_log_ignore(MENU_WARNINGS)]


@pytest.fixture(scope="module")
def stage(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("invented"))
    with nobodys_language(made):
        yield made
    made.close()


@pytest.fixture(scope="module")
def data(stage: Stage) -> str:
    return data_of(stage)


@pytest.mark.parametrize("name", list(SCREENS))
def test_every_word_on_a_screen_was_given_to_the_translators(stage: Stage, data: str, name: str) -> None:
    if name not in known_screens(stage):
        pytest.skip("the window has no such screen")
    with screen(stage, name) as shown:
        left = {
            (type(widget).__name__, widget.objectName(), each)
            for widget, said in words_on(shown)
            for each in untold(said, data)
        }
    assert left == set()
