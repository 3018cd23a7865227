"""The bar below the claim board: what is proposed for the cell with the keyboard, or what the keys mean there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui.compare.elided import ElidedLine
from gui.compare.legend import Legend
from gui.dialogs.parts import button, set_words
from gui.theme.spacing import ICON, MEDIUM, SMALL, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.compare.carried import Offer
    from gui.theme.theme import Theme

_OF_CELL = ("accept", "move", "not_stated", "accept_record")
_OF_RECORD = ("move", "accept_record")
"""What fits a record with all its values, too."""
_LEAST_TOLD = 44
"""Characters beside the buttons that are to be read."""
_OF_MOVE = ("take_words", "give_up")


class CarryBar(Worded, QFrame):
    """Hidden as long as there is neither a fact nor a proposal.

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
        self._keys, self._stays = "", False
        self._offer: Offer | None = None
        self._whole = False
        self._words = ElidedLine(self)
        self._words.setObjectName("carryWords")
        self._buttons = {
            name: button("", lambda name=name: self.wanted.emit(name), name=f"carry_{name}")
            for name in (*_OF_CELL, "accept_all", *_OF_MOVE)
        }
        self._legend = QToolButton(self)
        self._legend.setObjectName("boardLegend")
        self._legend.setAutoRaise(True)
        self._legend.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._legend.setIconSize(QSize(ICON, ICON))
        self._legend.clicked.connect(self.explain)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, SMALL, TIGHT)
        row.setSpacing(TIGHT)
        row.addWidget(self._words, 1)
        for each in self._buttons.values():
            row.addWidget(each)
        row.addWidget(self._legend)
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

    def show_keys(self, told: str, *, stays: bool) -> None:
        """Say what the keys mean where the keyboard is.

        Args:
            told: Empty where it is elsewhere.
            stays: Whether there are facts.
        """
        self._keys, self._stays = told, stays
        self.tell()

    def explain(self) -> None:
        """Show what the signs, frames and keys mean."""
        Legend(self.theme, self).show_above(self._legend)

    def show_move(self, told: str) -> None:
        """Ask for other words; an empty question ends that."""
        self._is_moving = bool(told)
        self._told = told
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setAccessibleName(tr("What can be carried over"))
        self._legend.setAccessibleName(tr("Signs and keys"))
        self._legend.setToolTip(tr("What the signs, frames and keys mean (?)"))
        every = tr("%Ln proposed from the other column, dotted: not coded until you accept.", "values", self._count)
        told = self._told or self._keys or (every if self._count else tr("Arrows walk the board, Enter shows words."))
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
        if offer is not None:
            self._buttons["accept"].setEnabled(offer.can_be_taken)
            self._buttons["not_stated"].setEnabled(bool(offer.field.field) and offer.has_home)
        self._buttons["accept_all"].setVisible(bool(self._count) and not moves)
        self.setVisible(bool(self._count or self._stays) or moves)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the keys where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write the keys on the buttons, unless the words beside them would be cut."""
        layout = self.layout()
        for with_keys in (True, False):
            for name, words, tip, key in _told_buttons():
                said = tr("{words} ({key})", words=words, key=key) if with_keys and key else words
                if self._buttons[name].text() != said:
                    set_words(self._buttons[name], said, tip=tip)
                    self._buttons[name].setAccessibleName(words)
            if layout is None:
                return
            layout.invalidate()
            if (
                layout.minimumSize().width() + self._words.fontMetrics().averageCharWidth() * _LEAST_TOLD
                <= self.width()
            ):
                return

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.setPalette(theme.qpalette())
        for name, icon in (("accept", "accept"), ("accept_all", "accept")):
            self._buttons[name].setIcon(theme.icon(icon))
        self._legend.setIcon(theme.icon("help"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line at the top, where the board ends."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self.theme.palette.edge))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


def _told_buttons() -> tuple[tuple[str, str, str, str], ...]:
    """List name, words, tooltip and key of each button."""
    return (
        ("accept", tr("Accept"), tr("Code these words in the other column (A)"), "A"),
        ("move", tr("Other words…"), tr("Choose the words that say it in the other column (M)"), "M"),
        ("not_stated", tr("Not stated"), tr("Keep as a finding that the other column does not state it (N)"), "N"),
        ("accept_record", tr("Whole record"), tr("Take over all that was found for this record (Shift+Enter)"), ""),
        ("accept_all", tr("All…"), tr("See all that is proposed, and take over what is right (Shift+A)"), ""),
        ("take_words", tr("Take these words"), tr("Code the words that are selected (Enter)"), tr("Enter", "key")),
        ("give_up", tr("Cancel"), tr("Leave the proposal as it is (Esc)"), tr("Esc", "key")),
    )
