"""A scroll bar at the left of a reader, so that nothing stands between its words and the column at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.compare.readers import CompareReader


class LeftScrollBar(QScrollBar):
    """Does what the reader's own bar does, which is hidden."""

    def __init__(self, reader: CompareReader, parent: QWidget) -> None:
        """Stand for the bar of a reader."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._own = own = reader.verticalScrollBar()
        reader.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        reader.overview.hide()
        reader.setViewportMargins(0, 0, 0, 0)
        own.rangeChanged.connect(lambda *_: self._take_range())
        own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(own.setValue)
        self._take_range()

    def _take_range(self) -> None:
        own = self._own
        self.setRange(own.minimum(), own.maximum())
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
