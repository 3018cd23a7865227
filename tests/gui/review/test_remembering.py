from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.model.codebook_edit_fields import remove_field
from core.operations.codebooks import change_codebook
from gui.dialogs.parts import settings
from tests.gui.conftest import ANALYST
from tests.gui.main_window.hands import LEFT, MENU_WARNINGS, NONE, Hands
from tests.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
_INK = 110


def head_of(reviewing: Reviewing, label: str) -> int:
    """Where a column stands that is called so, in the order of the codebook."""
    return reviewing.labels.index(label)


def pull(reviewing: Reviewing, start: QPoint, end: QPoint) -> None:
    """Drag over the heads."""
    port = reviewing.table.horizontalHeader().viewport()
    QTest.mouseMove(port, start)
    reviewing.hands.qtbot.mousePress(port, LEFT, NONE, start)
    for point in ((start + end) / 2, end):
        reviewing.hands.move(port, point, LEFT)
    reviewing.hands.qtbot.mouseRelease(port, LEFT, NONE, end)


def middle(reviewing: Reviewing, label: str) -> QPoint:
    header, number = reviewing.table.horizontalHeader(), head_of(reviewing, label)
    return QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) // 2, header.height() // 2)


def widen(reviewing: Reviewing, label: str, by: int) -> None:
    header, number = reviewing.table.horizontalHeader(), head_of(reviewing, label)
    edge = QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) - 1, header.height() // 2)
    pull(reviewing, edge, edge + QPoint(by, 0))


def width(reviewing: Reviewing, label: str) -> int:
    return reviewing.table.horizontalHeader().sectionSize(head_of(reviewing, label))


def heads_seen(reviewing: Reviewing) -> list[str]:
    """The heads from left to right."""
    header = reviewing.table.horizontalHeader()
    return [reviewing.labels[header.logicalIndex(place)] for place in range(header.count())]


def arranged(hands: Hands) -> Reviewing:
    """Somebody sorts by value, downwards, gathers by unit, and moves and widens columns of the figures."""
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    for _ in range(2):
        hands.qtbot.mouseClick(reviewing.table.horizontalHeader().viewport(), LEFT, NONE, middle(reviewing, "Value"))
    widen(reviewing, "Words", 60)
    pull(reviewing, middle(reviewing, "Value"), middle(reviewing, "Article") - QPoint(10, 0))
    group = reviewing.workspace.bar.group
    group.setCurrentIndex(group.findText("Group by: Unit"))
    return reviewing


def reopened(hands: Hands, project: Path, open_window: Callable[..., MainWindow]) -> Reviewing:
    hands.window.close()
    return Reviewing(Hands(hands.qtbot, open_window(project, "--analyst", ANALYST)))


def test_columns_order_groups_and_what_was_found_are_there_again_at_the_next_start(
    own_hands: Hands, project_file: Path, open_window: Callable[..., MainWindow]
) -> None:
    before = arranged(own_hands)
    before.workspace.bar.filter_line.setText("0")
    seen, words, lines = heads_seen(before), width(before, "Words"), before.lines()
    assert seen[:2] == ["Value", "Article"]
    after = reopened(own_hands, project_file, open_window)
    assert after.workspace.bar.type == "statistic"
    assert heads_seen(after) == seen
    assert width(after, "Words") == words
    assert after.workspace.bar.filter_line.text() == "0"
    assert after.workspace.bar.group.currentText() == "Group by: Unit"
    assert after.lines() == lines
    header = after.table.horizontalHeader()
    assert header.sortIndicatorSection() == head_of(after, "Value")
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_each_type_keeps_its_own_arrangement_while_others_are_looked_at(own_hands: Hands) -> None:
    reviewing = arranged(own_hands)
    seen, words, column = heads_seen(reviewing), width(reviewing, "Words"), reviewing.column("Value")
    reviewing.show("Meeting")
    assert heads_seen(reviewing) == reviewing.labels
    assert reviewing.workspace.bar.group.currentText() == "Not grouped"
    assert reviewing.table.horizontalHeader().sortIndicatorSection() == -1
    reviewing.show("Statistic")
    assert (heads_seen(reviewing), width(reviewing, "Words"), reviewing.column("Value")) == (seen, words, column)
    assert reviewing.workspace.bar.group.currentText() == "Group by: Unit"


def test_a_field_that_went_takes_its_part_of_the_arrangement_along(own_hands: Hands) -> None:
    reviewing = arranged(own_hands)
    session = own_hands.window.session
    fewer = session.project.codebook
    for field in ("value", "unit"):
        fewer = remove_field(fewer, "statistic", field)
    session.run(lambda project: change_codebook(project, fewer))
    own_hands.qtbot.waitUntil(lambda: "Value" not in reviewing.labels)
    assert reviewing.table.rows.sorted_by is None
    assert reviewing.table.horizontalHeader().sortIndicatorSection() == -1
    assert reviewing.lines() == ["003"] * 5


@pytest.mark.parametrize("stored", ["{", "[1]", '{"types": {"statistic": 3}, "parts": ["x"], "type": 4}'])
def test_what_cannot_be_read_counts_as_not_chosen(own_hands: Hands, project_file: Path, stored: str) -> None:
    settings().setValue("review/" + str(project_file).replace("/", "|"), stored)
    reviewing = Reviewing(own_hands)
    reviewing.show("Statistic")
    assert heads_seen(reviewing) == reviewing.labels


def ink(image: QImage) -> list[int]:
    """The columns of a picture in which letters stand."""
    tones = [
        [image.pixelColor(x, y).lightness() for y in range(3, image.height() - 4)] for x in range(2, image.width() - 3)
    ]
    return [x for x, column in enumerate(tones) if min(column) < _INK]


@pytest.mark.parametrize(("label", "side"), [("Article", 0), ("Words", 0), ("Value", -1)])
def test_words_of_heads_begin_and_end_where_those_of_the_cells_do(own_hands: Hands, label: str, side: int) -> None:
    reviewing = Reviewing(own_hands)
    reviewing.show("Statistic")
    table, header, number = reviewing.table, reviewing.table.horizontalHeader(), head_of(reviewing, label)
    own_hands.qtbot.wait(20)
    cell = table.visualRect(table.rows.index(2, number))
    box = header.viewport().rect()
    box.setLeft(header.sectionViewportPosition(number))
    box.setWidth(header.sectionSize(number))
    head = header.viewport().grab(box).toImage()
    body = table.viewport().grab(cell).toImage()
    assert abs(ink(head)[side] - ink(body)[side]) <= 2
