"""A few things to tick, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from gui.dialogs.parts import set_words
from gui.theme.boxes import show_edge
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import MEDIUM, TIGHT

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gui.theme.theme import Theme

_COLUMNS = 3


class Ticks(QWidget):
    """One box for each thing.

    Signals:
        ticked: (id, whether it is ticked now)
    """

    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Begin with nothing to tick.

        Args:
            name: Object name; those of the boxes are made of it and their ids.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(TIGHT)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for box in self._boxes.values():
            show_edge(box, theme)

    def offer(self, offered: Sequence[tuple[str, str]], ticked: Collection[str]) -> None:
        """Offer things, each by its words and its id, and show which are ticked; tells nobody."""
        if [each for _, each in offered] != list(self._boxes):
            self._make([each for _, each in offered])
        for words, each in offered:
            set_words(self._boxes[each], words.replace("&", "&&"))
            self._boxes[each].setChecked(each in ticked)

    def _make(self, identities: Sequence[str]) -> None:
        throw_widgets_out(self._grid)
        self._boxes = {}
        for place, each in enumerate(identities):
            box = self._boxes[each] = QCheckBox()
            box.setObjectName(f"{self.objectName()}_{each}")
            box.clicked.connect(lambda ticked, each=each: self.ticked.emit(each, ticked))
            show_edge(box, self._theme)
            self._grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
