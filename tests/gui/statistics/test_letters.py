from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.statistics.workspace import StatisticsWorkspace
from tests.gui.main_window.hands import MENU_WARNINGS
from tests.gui.statistics.charting import LONG, Charting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]

FIGURES, MEETINGS = "hands", "meeting_hands"
PAGES = ((FIGURES, "series"), (MEETINGS, "meetings"), (MEETINGS, "voices"), (MEETINGS, "progress"))
each_page = pytest.mark.parametrize(("charting", "page"), PAGES, indirect=["charting"], ids=[page for _, page in PAGES])


@pytest.fixture(params=[FIGURES])
def charting(request: pytest.FixtureRequest) -> Iterator[Charting]:
    hands: Hands = request.getfixturevalue(request.param)
    made = Charting(hands)
    made.workspace.zoom_to_usual()
    yield made
    made.workspace.zoom_to_usual()


def sizes(charting: Charting) -> dict[str, float]:
    """Size of the letters of each part of the page that is seen."""
    page = charting.workspace.page
    assert page.chart is not None
    parts: dict[str, QWidget] = {
        "tabs": charting.workspace.tabs,
        "chart": page.chart,
        "table": page.table,
        "heads": page.table.horizontalHeader(),
        "caption": page.caption,
        "count": page.count,
        "title": page.empty.findChildren(type(page.count))[0],
    }
    fonts: dict[str, QFont] = {name: widget.font() for name, widget in parts.items()}
    return {name: font.pointSizeF() for name, font in fonts.items()}


def look_at(charting: Charting, page: str) -> None:
    charting.workspace.show_page(page)
    found = charting.workspace.page
    charting.hands.qtbot.waitUntil(lambda: not found.reading.is_busy and found.table.isVisible(), timeout=LONG)


@each_page
def test_larger_letters_reach_every_part_of_a_page(charting: Charting, page: str) -> None:
    look_at(charting, page)
    before = sizes(charting)
    charting.workspace.zoom(4)
    after = sizes(charting)
    assert {name for name, size in after.items() if size < before[name] + 3} == set()
    assert after["caption"] < after["table"] < after["title"]
    charting.workspace.zoom_to_usual()
    assert sizes(charting) == before


@each_page
def test_a_page_that_is_first_seen_later_has_the_same_letters(charting: Charting, page: str) -> None:
    charting.workspace.zoom(4)
    look_at(charting, page)
    found = sizes(charting)
    assert found["table"] == found["heads"] == found["tabs"] == found["chart"]


def test_letters_are_remembered_and_have_bounds(charting: Charting) -> None:
    charting.workspace.zoom(100)
    largest = charting.workspace.tabs.font().pointSizeF()
    charting.workspace.zoom(100)
    assert charting.workspace.tabs.font().pointSizeF() == largest
    page = charting.page
    again = StatisticsWorkspace(page.session, page.theme)
    charting.hands.qtbot.addWidget(again)
    assert again.tabs.font().pointSizeF() == largest


def test_larger_letters_keep_the_marks_where_they_are(charting: Charting) -> None:
    look_at(charting, "series")
    charting.workspace.zoom(6)
    charting.hands.qtbot.wait(20)
    charting.plot.setFocus()
    charting.key(Qt.Key.Key_Home)
    place = charting.plot.place_of(charting.plot.keys[0])
    assert place is not None
    assert charting.plot.rect().intersects(place)
