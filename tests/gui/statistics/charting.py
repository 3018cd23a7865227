"""An analyst who looks at charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from gui.statistics.series_page import SeriesPage
from tests.gui.main_window.hands import CTRL, LEFT, NONE

if TYPE_CHECKING:
    from collections.abc import Hashable

    from gui.statistics.bars import Bar, BarsLayer
    from gui.statistics.plot import TimePlot
    from gui.statistics.workspace import StatisticsWorkspace
    from tests.gui.main_window.hands import Hands

LONG = 20_000


class Charting:
    """Mouse and keyboard on the page of figures of a window."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        hands.key(Qt.Key.Key_3, CTRL)
        found = hands.window.workspaces.statistics
        assert found is not None
        self.workspace: StatisticsWorkspace = found
        found.show_page("series")
        page = found.page
        assert isinstance(page, SeriesPage)
        self.page = page
        self.wait()

    @property
    def plot(self) -> TimePlot:
        return self.page.plot

    def wait(self) -> None:
        """Wait until what was asked for is read, and laid out."""
        self.hands.qtbot.waitUntil(lambda: not self.page.reading.is_busy, timeout=LONG)
        self.hands.qtbot.wait(20)

    def layers(self) -> list[BarsLayer]:
        return [panel.layer for panel in self.plot.panels]  # pyright: ignore[reportReturnType]

    def titles(self) -> list[str]:
        return [layer.shown.title for layer in self.layers()]

    def bar(self, label: str) -> Bar:
        """The bar whose label begins so."""
        found = [
            bar
            for layer in self.layers()
            for bar in layer.shown.bars
            if layer.shown.label_of(bar.key).startswith(label)
        ]
        (bar,) = found
        return bar

    def place(self, key: Hashable) -> QPoint:
        """A place on the edge of a bar, in the chart's view."""
        rect = self.plot.place_of(key)
        assert rect is not None
        return self.plot.view.mapFrom(self.plot, QPoint(rect.center().x(), rect.top() + 1))

    def click(self, key: Hashable, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.hands.qtbot.mouseClick(self.plot.view.viewport(), LEFT, modifier, self.place(key))

    def key(self, key: Qt.Key) -> None:
        self.hands.key(key, on=self.plot)

    def shown(self) -> list[list[str]]:
        """What the table shows."""
        return [[cell.shown for cell in row.cells] for row in self.page.table.rows.rows]
