"""An analyst who looks at a page whose chart is painted by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from gui.statistics.painted import PaintedChart
from tests.gui.main_window.hands import CTRL, LEFT, NONE

if TYPE_CHECKING:
    from collections.abc import Hashable

    from gui.statistics.chart_page import ChartPage
    from tests.gui.main_window.hands import Hands

LONG = 20_000


class Paging:
    """Mouse and keyboard on one of the pages of a window."""

    def __init__(self, hands: Hands, name: str) -> None:
        self.hands = hands
        hands.key(Qt.Key.Key_3, CTRL)
        found = hands.window.workspaces.statistics
        assert found is not None
        found.show_page(name)
        self.page: ChartPage = found.page
        assert isinstance(self.page.chart, PaintedChart)
        self.chart = self.page.chart
        self.wait()

    def wait(self) -> None:
        """Wait until what was asked for is read, and laid out."""
        self.hands.qtbot.waitUntil(lambda: not self.page.reading.is_busy, timeout=LONG)
        self.hands.qtbot.wait(20)

    def place(self, key: Hashable) -> QPoint:
        """The middle of a mark, on the sheet; it is brought into view."""
        self.chart.bring(key)
        rect = self.chart.drawing.rect_of(key)
        assert rect is not None
        return rect.center().toPoint()

    def click(self, key: Hashable, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.hands.qtbot.mouseClick(self.chart.canvas, LEFT, modifier, self.place(key))

    def key(self, key: Qt.Key) -> None:
        self.hands.key(key, on=self.chart)

    def shown(self) -> list[list[str]]:
        """What the table shows."""
        return [[cell.shown for cell in row.cells] for row in self.page.table.rows.rows]

    def opened(self) -> str:
        """The article that is open where it is coded."""
        assert self.hands.reader.isVisible()
        return self.hands.project.article(self.hands.window.annotate.article).file[:3]
