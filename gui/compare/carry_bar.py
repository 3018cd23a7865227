"""The bar below the claim board: what is proposed for the cell with the keyboard, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.compare.elided import ElidedLine
from gui.dialogs.parts import button, set_words
from gui.theme.spacing import MEDIUM, SMALL, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.compare.carried import Offer
    from gui.theme.theme import Theme

_OF_CELL = ("accept", "move", "not_stated", "accept_record")
_OF_RECORD = ("move", "accept_record")
"""What fits a record with all its values, too."""
_OF_MOVE = ("take_words", "give_up")


class CarryBar(Worded, QFrame):
    """Hidden as long as nothing is proposed.

    Signals:
        wanted: ("accept", "move", "not_stated", "accept_record", "accept_all", "take_words" or "give_up")
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("carryBar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        self.theme = theme
        self._count, self._told, self._is_moving = 0, "", False
        self._offer: Offer | None = None
        self._whole = False
        self._words = ElidedLine(self)
        self._words.setObjectName("carryWords")
        self._buttons = {
            name: button("", lambda name=name: self.wanted.emit(name), name=f"carry_{name}")
            for name in (*_OF_CELL, "accept_all", *_OF_MOVE)
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, SMALL, TIGHT)
        row.setSpacing(TIGHT)
        row.addWidget(self._words, 1)
        for each in self._buttons.values():
            row.addWidget(each)
        self.set_theme(theme)
        self.tell()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.accessibleName()

    def show_offers(self, count: int, offer: Offer | None, told: str, *, whole: bool) -> None:
        """Say how much is proposed, and what is for one cell.

        Args:
            offer: Of the cell that the keyboard is on; None where it has none.
            told: All about it, in words.
            whole: Whether the cell stands for a record with all its values.
        """
        self._count, self._offer, self._told, self._whole = count, offer, told, whole
        self.tell()

    def show_move(self, told: str) -> None:
        """Ask for other words; an empty question ends that."""
        self._is_moving = bool(told)
        self._told = told
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setAccessibleName(tr("What can be carried over"))
        for name, words, tip in _told_buttons():
            set_words(self._buttons[name], words, tip=tip)
        every = tr("%Ln proposed from the other column. A dotted cell and Enter takes one over.", "values", self._count)
        told = self._told or every
        self._words.show_words(told)
        self._words.setAccessibleName(told)
        self._judge()

    def _judge(self) -> None:
        offer, moves = self._offer, self._is_moving
        of_cell = offer is not None and not moves
        for name in _OF_CELL:
            self._buttons[name].setVisible(of_cell and (name in _OF_RECORD or not self._whole))
        for name in _OF_MOVE:
            self._buttons[name].setVisible(moves)
        self._buttons["accept_all"].setVisible(not moves)
        if offer is not None:
            self._buttons["accept"].setEnabled(offer.can_be_taken)
            self._buttons["not_stated"].setEnabled(bool(offer.field.field) and offer.has_home)
        self.setVisible(bool(self._count) or moves)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.setPalette(theme.qpalette())
        for name, icon in (("accept", "accept"), ("accept_all", "accept")):
            self._buttons[name].setIcon(theme.icon(icon))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line at the top, where the board ends."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self.theme.palette.edge))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


def _told_buttons() -> tuple[tuple[str, str, str], ...]:
    return (
        ("accept", tr("Accept"), tr("Code these words in the other column (Enter)")),
        ("move", tr("Other words…"), tr("Choose the words that say it in the other column (M)")),
        ("not_stated", tr("Not stated"), tr("Keep as a finding that the other column does not state it (N)")),
        ("accept_record", tr("Whole record"), tr("Take over all that was found for this record (Shift+Enter)")),
        ("accept_all", tr("All…"), tr("See all that is proposed, and take over what is right")),
        ("take_words", tr("Take these words"), tr("Code the words that are selected (Enter)")),
        ("give_up", tr("Cancel"), tr("Leave the proposal as it is (Esc)")),
    )
