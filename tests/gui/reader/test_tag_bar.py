from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from gui.theme import make_theme
from tests.gui.reader.test_pointing import drag, edge

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reader import Reader

pytestmark = pytest.mark.gui
TYPES = [("meeting", "Meeting", "M", ""), ("speaker", "Speaker", "S", ""), ("statistic", "Statistic", "T", "")]
LONGER = [(each, f"{label} trong một ngôn ngữ dài hơn", key, colour) for each, label, key, colour in TYPES]


@pytest.fixture
def up(qtbot: QtBot, reader: Reader) -> Reader:
    """The bar is up at a selection near the right edge."""
    reader.set_article("Bắt giữ 11.215 vụ, 15.775 đối tượng phạm tội về ma túy.\n" * 4)
    reader.tag_bar.set_types(TYPES)
    drag(qtbot, reader, edge(reader, 30), edge(reader, 53))
    assert reader.tag_bar.isVisible()
    return reader


def names(reader: Reader) -> list[str]:
    return [each.text().split("  ")[0].strip() for each in reader.tag_bar.findChildren(QToolButton) if each.isVisible()]


def is_whole(reader: Reader) -> bool:
    bar = reader.tag_bar
    buttons = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    whole = all(bar.rect().contains(each.geometry()) and each.width() >= each.sizeHint().width() for each in buttons)
    return whole and reader.viewport().rect().contains(bar.geometry())


def test_the_bar_stays_whole_where_the_colours_change_while_it_is_up(qtbot: QtBot, up: Reader) -> None:
    before = up.tag_bar.geometry()
    up.set_theme(make_theme(dark=True))
    qtbot.wait(1)
    assert names(up) == ["Meeting", "Speaker", "Statistic"]
    assert is_whole(up)
    assert up.tag_bar.geometry() == before


def test_the_bar_makes_room_where_its_words_become_longer_while_it_is_up(qtbot: QtBot, up: Reader) -> None:
    up.tag_bar.set_types(LONGER[:2])
    qtbot.wait(1)
    assert names(up) == [label for _, label, _, _ in LONGER[:2]]
    assert is_whole(up)
    up.tag_bar.set_types(TYPES)
    qtbot.wait(1)
    assert names(up) == ["Meeting", "Speaker", "Statistic"]
    assert is_whole(up)
