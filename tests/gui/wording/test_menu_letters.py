from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from gui.wording import LANGUAGES, speak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui

_LETTER = re.compile(r"&(\w)")


@pytest.fixture
def english_afterwards() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize("spoken", [each.id for each in LANGUAGES])
def test_no_letter_stands_twice_in_a_menu(hands: Hands, spoken: str, english_afterwards: None) -> None:
    hands.window.choose_language(spoken)
    hands.qtbot.wait(1)
    for menu in hands.window.menuBar().findChildren(QMenu):
        marked = [_LETTER.search(action.text().replace("&&", "")) for action in menu.actions()]
        letters = Counter(found.group(1).casefold() for found in marked if found is not None)
        assert {letter for letter, count in letters.items() if count > 1} == set(), menu.title()
