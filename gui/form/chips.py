"""Quotations in the form: each shows the words of a value, and leads back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from core.model.record import SpanRole

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

    from core.model.record import Anchor
    from gui.theme.theme import Theme

_LONGEST = 34


class QuoteChip(QToolButton):
    """The words under one span.

    Signals:
        jumped: (Anchor) the analyst wants to see the words in the article.
        hovered: (bool) the mouse came over the chip, or left it.
    """

    jumped = Signal(object)
    hovered = Signal(bool)

    def __init__(self, anchor: Anchor, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the words of an anchor; those that a value was only inferred from have a dashed edge."""
        super().__init__(parent)
        words = " ".join(anchor.exact.split())
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        self._anchor = anchor
        self.setText(f"“{shown}”")
        self.setAccessibleName(f"Show the words {shown} in the article")
        self.setToolTip(
            f"{'Inferred from' if anchor.role is SpanRole.BASIS else 'Stands in the article as'}: “{words}”"
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_style(anchor, theme))
        self.clicked.connect(lambda: self.jumped.emit(self._anchor))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the words should light up."""
        self.hovered.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that they should not any more."""
        self.hovered.emit(False)
        super().leaveEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Give way before the form grows wider than its panel."""
        return QSize(40, super().minimumSizeHint().height())


def _style(anchor: Anchor, theme: Theme) -> str:
    palette = theme.palette
    edge = "dashed" if anchor.role is SpanRole.BASIS else "solid"
    return (
        f"QToolButton {{ color: {palette.muted}; background: transparent; border: 1px {edge} {palette.border};"
        f" border-radius: 4px; padding: 0px 4px;"
        " font-size: 11px; }"
        f"QToolButton:hover, QToolButton:focus {{ color: {palette.text}; border-color: {palette.accent}; }}"
    )
