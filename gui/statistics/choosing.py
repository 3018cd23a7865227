"""A box to choose one thing in, which keeps its choice when other things are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox

from gui.theme.spacing import UNIT
from gui.theme.spoken import name_box

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONTENTS = 14
_WIDTH, _LETTERS = 12 * UNIT, 30
_LONGEST = 80


class ChoiceBox(QComboBox):
    """Offers things by name; the first stands for all of them, or is the usual one.

    Signals:
        picked: Another thing was chosen by hand.
    """

    picked = Signal()

    def __init__(self, name: str) -> None:
        """Offer nothing yet.

        Args:
            name: Of the object.
        """
        super().__init__()
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(_CONTENTS)
        self._fit()
        self.setMaxVisibleItems(20)
        self.currentIndexChanged.connect(lambda _: self.picked.emit())

    def _fit(self) -> None:
        self.setMaximumWidth(_WIDTH + _LETTERS * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @property
    def chosen(self) -> str:
        """What is chosen; empty for the first where that has no id."""
        return str(self.currentData() or "")

    def offer(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer other things, and keep the choice if it is among them.

        Args:
            entries: What is shown, and the id.
        """
        former = self.chosen
        with QSignalBlocker(self):
            self.clear()
            for number, (words, identity) in enumerate(entries):
                flat = " ".join(words.split())
                self.addItem(flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…", identity)
                self.setItemData(number, flat, Qt.ItemDataRole.ToolTipRole)
            self.setCurrentIndex(max(0, self.findData(former)))

    def choose(self, identity: str) -> None:
        """Choose by id, as if by hand."""
        self.setCurrentIndex(max(0, self.findData(identity)))

    def say(self, name: str, tip: str) -> None:
        """Name the box."""
        name_box(self, name)
        self.setToolTip(tip)
