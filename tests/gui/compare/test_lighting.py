from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from core.analysis.alignment.links import LinkState
from gui.compare.colours import CompareColours
from gui.theme import make_theme
from gui.theme.appearance import Appearance
from gui.theme.contrast import AA_GRAPHIC, AA_TEXT, contrast
from tests.gui.compare.comparing import Comparing, compare

if TYPE_CHECKING:
    from core.text.span import Span
    from gui.compare.readers import CompareReader
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui
APPEARANCES = [each for each in Appearance if each is not Appearance.SYSTEM]


def ground_of(reader: CompareReader, span: Span) -> str:
    """The colour just left of the first letter of a stretch."""
    box = reader.span_rect(span.start, span.start + 1)
    return reader.viewport().grab().toImage().pixelColor(QPoint(box.left() - 3, box.center().y())).name()


def hover(comparing: Comparing, hands: Hands, column: int, place: int) -> None:
    reader = comparing.compare.columns.reader(column)
    hands.move(reader.viewport(), comparing.point_of(reader, comparing.pair.span(column, place)))


def test_the_sentence_under_the_mouse_lights_up_on_both_sides(hands: Hands) -> None:
    comparing = compare(hands, "004")
    looks = CompareColours.of(comparing.left.theme)
    link = comparing.pair.links[2]
    spans = [comparing.pair.spans_of(side, link)[0] for side in (0, 1)]
    comparing.right.scroll_to_span(spans[1].start, spans[1].end)
    before = [ground_of(reader, span) for reader, span in zip((comparing.left, comparing.right), spans, strict=True)]
    assert looks.lit not in before
    hover(comparing, hands, 0, link.a[0])
    comparing.right.scroll_to_span(spans[1].start, spans[1].end)
    after = [ground_of(reader, span) for reader, span in zip((comparing.left, comparing.right), spans, strict=True)]
    assert after == [looks.lit, looks.lit]
    QApplication.sendEvent(comparing.left, QEvent(QEvent.Type.Leave))
    assert ground_of(comparing.left, spans[0]) == before[0]


def test_words_that_speak_for_a_link_are_framed_on_both_sides(hands: Hands) -> None:
    comparing = compare(hands, "004")
    colour = QColor(CompareColours.of(comparing.left.theme).reason)
    link = comparing.pair.links[1]
    assert any(reason.a is not None for reason in link.reasons)
    counts = []
    for chosen in (-1, link.a[0]):
        if chosen >= 0:
            comparing.compare.columns.choose(0, chosen)
        counts.append([pixels_of(reader, colour) for reader in (comparing.left, comparing.right)])
    assert counts[0] == [0, 0]
    assert min(counts[1]) > 0


def pixels_of(reader: CompareReader, colour: QColor) -> int:
    image = reader.viewport().grab().toImage()
    return sum(image.pixelColor(x, y) == colour for y in range(0, image.height(), 2) for x in range(image.width() - 30))


def test_a_sentence_without_partner_is_marked_and_says_so(hands: Hands) -> None:
    comparing = compare(hands, "001")
    alone = comparing.pair.alone(1)[0]
    linked = next(n for n in range(99) if n not in comparing.pair.alone(1))
    for place, is_alone in ((alone, True), (linked, False)):
        point = comparing.point_of(comparing.right, comparing.pair.span(1, place))
        assert ("No partner" in comparing.right.tooltip_at(point)) is is_alone
    comparing.right.scroll_to_span(*edges(comparing.pair.span(1, alone)))
    assert pixels_at_the_edge(comparing) > 4


def edges(span: Span) -> tuple[int, int]:
    return span.start, span.end


def pixels_at_the_edge(comparing: Comparing) -> int:
    image = comparing.right.viewport().grab().toImage()
    colour = QColor(CompareColours.of(comparing.right.theme).alone)
    return sum(image.pixelColor(x, y) == colour for y in range(image.height()) for x in range(8))


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_who_says_so_is_told_by_colour_and_by_line_and_words_stay_readable(appearance: Appearance) -> None:
    palette = make_theme(appearance).palette
    looks = CompareColours.of(make_theme(appearance))
    confirmed, proposed = looks.of_state(LinkState.CONFIRMED), looks.of_state(LinkState.PROPOSED)
    assert (confirmed.line, proposed.line) == (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
    assert confirmed.edge != proposed.edge
    assert confirmed.width > proposed.width
    for ground in (looks.lit, looks.chosen):
        assert contrast(palette.text, ground) >= AA_TEXT
    for line in (confirmed.edge, proposed.edge, looks.alone, looks.reason, looks.difference):
        assert contrast(line, palette.base) >= AA_GRAPHIC


def test_the_words_of_a_fact_are_shown_in_its_column(hands: Hands) -> None:
    comparing = compare(hands, "001")
    hands.qtbot.waitUntil(lambda: comparing.compare.board.board is not None)
    board = comparing.compare.board.board
    assert board is not None
    row = next(row for row in board.rows if row.cells[1] and row.cells[1][0].anchors)
    cell = row.cells[1][0]
    comparing.compare.board.words_wanted.emit(row, cell)
    assert comparing.right.is_in_view(cell.anchors[0].span)
