from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.compare.pair import StepMap
from gui.compare.ribbons import RibbonStrip
from tests.gui.compare.comparing import Comparing, compare

if TYPE_CHECKING:
    from core.analysis.alignment.links import Link
    from gui.compare.readers import CompareReader
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def test_steps_lie_between_the_pairs_before_and_behind() -> None:
    steps = StepMap([(50, 500), (10, 100), (30, 40), (10, 999)])
    assert [(step.first, step.last) for at in (10, 29, 30) if (step := steps.around(at))] == [
        ((10, 100), (30, 40)),
        ((10, 100), (30, 40)),
        ((30, 40), (50, 500)),
    ]
    before, behind = steps.around(3), steps.around(70)
    assert before is not None
    assert behind is not None
    assert (before.first, before.last) == ((10, 100), (10, 100))
    assert (behind.first, behind.last) == ((50, 500), (50, 500))
    assert StepMap([]).around(5) is None


def bring_to_the_line(comparing: Comparing, column: int, link: Link) -> None:
    """Scroll until the middle of the sentences stands at the reading line."""
    bar = comparing.compare.columns.reader(column).verticalScrollBar()
    low, high = bar.minimum(), bar.maximum()
    while low < high:
        bar.setValue((low + high) // 2)
        if sum(comparing.at_the_line(column, link, leader=column)) > 0:
            low = bar.value() + 1
        else:
            high = bar.value()
    bar.setValue(low)


def stands_at_the_line(comparing: Comparing, column: int, link: Link) -> bool:
    above, below = comparing.at_the_line(column, link, leader=1 - column)
    return above <= 0 <= below


def in_the_middle(comparing: Comparing) -> list[Link]:
    """The links of which the other column can be scrolled to the partner; the last one stands at the line."""
    found: list[Link] = []
    for link in comparing.pair.links:
        if any(comparing.pair.link_of(side, places[0]) != link for side, places in enumerate((link.a, link.b))):
            # A sentence that has a surer partner, too, stands beside that.
            continue
        bring_to_the_line(comparing, 0, link)
        bars = [reader.verticalScrollBar() for reader in (comparing.left, comparing.right)]
        if all(bar.minimum() < bar.value() < bar.maximum() for bar in bars):
            found.append(link)
    return found


@pytest.mark.parametrize("article", ["004", "001"])
@pytest.mark.parametrize("column", [0, 1])
def test_partners_stand_at_the_reading_line_together(hands: Hands, article: str, column: int) -> None:
    comparing = compare(hands, article)
    links = in_the_middle(comparing)
    assert len(links) >= 3
    for link in links:
        bring_to_the_line(comparing, column, link)
        assert stands_at_the_line(comparing, 1 - column, link)


def test_between_links_the_other_column_moves_on_and_never_jumps(hands: Hands) -> None:
    comparing = compare(hands, "004")
    links = in_the_middle(comparing)
    bring_to_the_line(comparing, 0, links[0])
    left, right = comparing.left.verticalScrollBar(), comparing.right.verticalScrollBar()
    before, first = right.value(), left.value()
    for step in range(40):
        left.setValue(first + 4 * step)
        assert left.value() == first + 4 * step
        assert before <= right.value() <= before + 40
        before = right.value()
    assert right.value() > first


def test_at_its_beginning_one_column_shows_the_beginning_of_the_other(hands: Hands) -> None:
    comparing = compare(hands, "004")
    comparing.left.verticalScrollBar().setValue(300)
    comparing.left.verticalScrollBar().setValue(0)
    first = comparing.pair.span(1, 0)
    assert comparing.right.is_in_view(first)
    assert comparing.right.span_rect(first.start, first.end).top() < 60


def test_what_follows_does_not_lead_in_its_turn(hands: Hands) -> None:
    comparing = compare(hands, "001")
    left, right = comparing.left.verticalScrollBar(), comparing.right.verticalScrollBar()
    for place in (333, 120, 7, 205):
        left.setValue(place)
        assert left.value() == place
    for place in (400, 901, 52):
        right.setValue(place)
        assert right.value() == place


def test_the_wheel_over_one_column_moves_both(hands: Hands) -> None:
    comparing = compare(hands, "004")
    bring_to_the_line(comparing, 0, in_the_middle(comparing)[0])
    before = comparing.left.verticalScrollBar().value(), comparing.right.verticalScrollBar().value()
    wheel(comparing.right, -120)
    after = comparing.left.verticalScrollBar().value(), comparing.right.verticalScrollBar().value()
    assert after[0] > before[0]
    assert after[1] > before[1]


def wheel(reader: CompareReader, turn: int) -> None:
    place = QPointF(reader.viewport().rect().center())
    event = QWheelEvent(
        place,
        reader.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.viewport(), event)


def test_after_the_letters_grew_the_columns_are_still_in_step(hands: Hands) -> None:
    comparing = compare(hands, "004")
    for _ in range(4):
        hands.window.actions_by_name["zoom_in"].trigger()
    assert comparing.left.points == comparing.right.points > hands.reader.points
    link = in_the_middle(comparing)[0]
    bring_to_the_line(comparing, 0, link)
    assert stands_at_the_line(comparing, 1, link)
    hands.window.actions_by_name["zoom_reset"].trigger()
    assert comparing.left.points == hands.reader.points


def test_a_band_ends_where_its_sentences_stand(hands: Hands) -> None:
    comparing = compare(hands, "004")
    bring_to_the_line(comparing, 0, in_the_middle(comparing)[1])
    strip = comparing.compare.columns.findChild(RibbonStrip)
    assert strip is not None
    ribbons = strip.ribbons()
    assert len(ribbons) >= 2
    for ribbon in ribbons:
        for side, reader, ends in ((0, comparing.left, ribbon.left), (1, comparing.right, ribbon.right)):
            spans = comparing.pair.spans_of(side, ribbon.link)
            top = reader.depth_of(spans[0].start) - reader.verticalScrollBar().value()
            assert ends[0] == pytest.approx(top, abs=1)
            assert ends[1] > ends[0]
    seen = {each.link.a for each in ribbons}
    assert len(seen) < len(comparing.pair.links)


def test_a_click_on_a_band_chooses_its_link(hands: Hands) -> None:
    comparing = compare(hands, "004")
    bring_to_the_line(comparing, 0, in_the_middle(comparing)[1])
    strip = comparing.compare.columns.findChild(RibbonStrip)
    assert strip is not None
    ribbon = next(
        each for each in strip.ribbons() if each.left[0] >= 0 and each.left[1] <= strip.height() and each.right[0] >= 0
    )
    point = QPoint(1, round(sum(ribbon.left) / 2))
    hands.move(strip, point)
    assert strip.link_at(point) is ribbon.link
    hands.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point)
    assert comparing.link == ribbon.link
