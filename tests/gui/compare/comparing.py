"""An analyst who sets articles side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.compare.in_step import reading_line

if TYPE_CHECKING:
    from core.analysis.alignment.links import Link
    from core.project.comparing import Part
    from core.text.span import Span
    from gui.compare.pair import Pair
    from gui.compare.readers import CompareReader
    from gui.compare.workspace import CompareWorkspace
    from tests.gui.main_window.hands import Hands

LONG = 20_000
"""Milliseconds: the first alignment loads dictionaries."""
NONE = Qt.KeyboardModifier.NoModifier


class Comparing:
    """Mouse and keyboard in the columns of a window."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        found = hands.window.workspaces.compare
        assert found is not None
        self.compare: CompareWorkspace = found

    @property
    def pair(self) -> Pair:
        found = self.compare.columns.pair(0)
        assert found is not None
        return found

    @property
    def left(self) -> CompareReader:
        return self.compare.columns.reader(0)

    @property
    def right(self) -> CompareReader:
        return self.compare.columns.reader(1)

    @property
    def link(self) -> Link:
        found = self.compare.links.link
        assert found is not None
        return found

    def wait(self) -> None:
        """Wait until what was asked for is aligned."""
        self.hands.qtbot.waitUntil(lambda: not self.compare.comparison.is_busy, timeout=LONG)

    def show(self, *parts: Part) -> None:
        self.compare.show_parts(parts)
        self.wait()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is, and wait for what comes of it."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
        self.wait()

    def point_of(self, reader: CompareReader, span: Span) -> QPoint:
        """A point in the first letter of a stretch, which is brought into view."""
        reader.scroll_to_span(span.start, span.end)
        return reader.span_rect(span.start, span.start + 1).center()

    def click(self, column: int, place: int) -> None:
        reader = self.compare.columns.reader(column)
        point = self.point_of(reader, self.pair.span(column, place))
        self.hands.qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def at_the_line(self, column: int, link: Link, *, leader: int) -> tuple[float, float]:
        """How many pixels below the reading line of the column that leads the sentences of a link begin and end."""
        reader, spans = self.compare.columns.reader(column), self.pair.spans_of(column, link)
        line = reader.verticalScrollBar().value() + reading_line(self.compare.columns.reader(leader))
        return reader.depth_of(spans[0].start) - line, reader.depth_of(spans[-1].end, before=True) - line


def compare(hands: Hands, article: str) -> Comparing:
    """Open an article beside its partner, as Ctrl+2 does."""
    hands.open(article)
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    made = Comparing(hands)
    made.wait()
    return made
