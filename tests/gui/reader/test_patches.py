from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QVariantAnimation
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from core.text.span import Span
from gui.reader import Mark, MarkKind

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from gui.reader import Reader

pytestmark = pytest.mark.gui
PARAGRAPH = "Bắt giữ 11.215 vụ, 15.775 đối tượng phạm tội về ma túy, tăng 9,46% so với cùng kỳ năm 2019. " * 3
TEXT = "\n".join([PARAGRAPH.strip()] * 12)
TYPES = ("meeting", "speaker", "proposal", "statistic")


class PaintedHeights(QObject):
    """How much of the view each repaint was about, in pixels from its upper to its lower edge."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self.heights: list[int] = []
        reader.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


@pytest.fixture
def marked(reader: Reader) -> Reader:
    """Every kind of mark, nested, crossing, over several lines and paragraphs, deeper than the lanes go."""
    kinds = list(MarkKind)
    reader.set_article(TEXT)
    reader.set_marks(
        [
            Mark(
                Span(start, min(len(TEXT), start + 4 + 29 * (number % 7))),
                f"k{number}",
                TYPES[number % 4],
                kinds[number % 4 if number % 3 else 0],
            )
            for number, start in enumerate(range(0, len(TEXT) - 5, 17))
        ]
    )
    settled()
    return reader


def settled() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def screen(reader: Reader) -> QImage:
    """What stands on the screen, patched as it was; the reader is not asked to paint itself."""
    settled()
    return reader.screen().grabWindow(reader.winId()).toImage()


def painted_afresh(reader: Reader) -> QImage:
    reader.viewport().update()
    return screen(reader)


@pytest.mark.parametrize("scrolled", [0, 37, 214, 400])
@pytest.mark.parametrize("keys", [{"k3"}, {"k11"}, {"k20", "k48"}, {f"k{number}" for number in range(0, 90, 7)}])
def test_lighting_words_up_paints_all_that_changes(marked: Reader, keys: set[str], scrolled: int) -> None:
    marked.verticalScrollBar().setValue(scrolled)
    for lit in (frozenset(keys), frozenset({"k5", "k20"}), frozenset[str]()):
        marked.set_hovered(lit)
        assert screen(marked) == painted_afresh(marked)


@pytest.mark.parametrize("scrolled", [0, 214])
def test_a_flash_paints_all_that_changes(marked: Reader, scrolled: int) -> None:
    marked.verticalScrollBar().setValue(scrolled)
    start = marked.first_visible() + 150
    plain = screen(marked)
    marked.show_span(start, start + 190)
    (flash,) = [each for each in marked.findChildren(QVariantAnimation) if each.state() == each.State.Running]
    flash.pause()
    flash.setCurrentTime(flash.duration() // 2)
    lit = screen(marked)
    assert lit != plain
    assert lit == painted_afresh(marked)
    flash.setCurrentTime(flash.duration())
    assert screen(marked) == plain


def test_lighting_words_up_leaves_the_lines_without_them_alone(qtbot: QtBot, marked: Reader) -> None:
    screen(marked)
    painted = PaintedHeights(marked)
    marked.set_hovered(frozenset({"k14"}))
    settled()
    assert painted.heights
    assert max(painted.heights) < marked.viewport().height() / 3


def test_words_out_of_view_light_up_without_a_repaint(marked: Reader) -> None:
    marked.verticalScrollBar().setValue(0)
    screen(marked)
    painted = PaintedHeights(marked)
    last = marked.index.keys_at(len(TEXT) - 20)[0]
    marked.set_hovered(frozenset({last}))
    settled()
    assert painted.heights == []


def test_a_suggestion_that_begins_above_the_page_has_no_dot_on_it(reader: Reader) -> None:
    reader.set_article(TEXT)
    next_one = TEXT.index("\n") + 1
    words, first = reader.span_rect(0, 1), reader.span_rect(next_one, next_one + 1)
    reader.verticalScrollBar().setValue(first.top() - 1)
    plain = screen(reader)
    reader.set_marks([Mark(Span(0, next_one + 40), "s", "statistic", MarkKind.SUGGESTION)])
    shown = screen(reader)
    assert shown != plain
    gutter = QRect(0, 0, words.left() - 2, shown.height())
    assert shown.copy(gutter) == plain.copy(gutter)
