"""Whether a number is exact, rounded, or only an end: the sign before it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.wording import tr

BOUNDS = ("=", "~", ">", "≥", "<", "≤")
_WIDTH = 22


class BoundButton(QToolButton):
    """Shows the sign before a number and lets another one be chosen. By keyboard the sign is typed before the number.

    Signals:
        chosen: (str) another sign.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with an exact number."""
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._signs = QMenu(self)
        for sign in BOUNDS:
            action = self._signs.addAction(sign)
            action.setData(sign)
            action.triggered.connect(lambda _=False, sign=sign: self.chosen.emit(sign))
        self.setMenu(self._signs)
        self.bound = "="
        self.show_bound("=")

    def show_bound(self, bound: str) -> None:
        """Show a sign."""
        self.bound = bound
        self.setText(bound)
        self._tell_bound()

    def tell_of(self, field: str) -> None:
        """Say what each sign means.

        Args:
            field: Name of the field, for assistive tools.
        """
        self.setAccessibleName(tr("Bound of {field}", field=field))
        self.setToolTip(tr("Exact, about, more than …: a sign typed before the number does the same."))
        meanings = (tr("exactly"), tr("about"), tr("more than"), tr("at least"), tr("less than"), tr("at most"))
        for action, meaning in zip(self._signs.actions(), meanings, strict=True):
            action.setText(f"{action.data()}  {meaning}")
            action.setStatusTip(meaning)
        self._tell_bound()

    def _tell_bound(self) -> None:
        chosen = (action.statusTip() for action in self._signs.actions() if action.data() == self.bound)
        self.setAccessibleDescription(next(chosen, self.bound))
