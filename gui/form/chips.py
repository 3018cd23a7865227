"""Quotations in the form: each shows the words of a value, and leads back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from core.model.record import SpanRole
from gui.theme.type_scale import Step, points, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

    from core.model.record import Anchor
    from gui.theme.theme import Theme

_LONGEST = 34
_LEAST_HEIGHT = 18
_ABOVE_AND_BELOW = 2


class QuoteChip(Worded, QToolButton):
    """The words under one span.

    Signals:
        jumped: (Anchor) the analyst wants to see the words in the article.
        hovered: (bool) the mouse came over the chip, or left it.
    """

    jumped = Signal(object)
    hovered = Signal(bool)

    def __init__(self, anchor: Anchor, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the words of an anchor."""
        super().__init__(parent)
        self._theme = theme
        self._edge = ""
        self.show_anchor(anchor)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Tab goes from field to field; arrow keys lead here from the editor.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(chip_height())
        self.clicked.connect(lambda: self.jumped.emit(self._anchor))

    def show_anchor(self, anchor: Anchor) -> None:
        """Show the words of another anchor; those that a value was only inferred from have a dashed edge."""
        self._anchor = anchor
        self.tell()
        edge = "dashed" if anchor.role is SpanRole.BASIS else "solid"
        if edge != self._edge:
            self._edge = edge
            self.setStyleSheet(chip_style(self._theme, edge))

    def tell(self) -> None:
        """Say what the words are to the value, in the language of the interface."""
        words = " ".join(self._anchor.exact.split())
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        inferred = self._anchor.role is SpanRole.BASIS
        self.setText(tr("from “{words}”", words=shown) if inferred else f"“{shown}”")
        self.setAccessibleName(tr("Show the words {words} in the article", words=shown))
        self.setToolTip(
            tr("Inferred from: “{words}”", words=words)
            if inferred
            else tr("Stands in the article as: “{words}”", words=words)
        )

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


def chip_height() -> int:
    """Height of a small button beside a value, in pixels, so that no letter of it is cut."""
    return max(_LEAST_HEIGHT, QFontMetrics(scaled(QGuiApplication.font(), Step.CAPTION)).height() + _ABOVE_AND_BELOW)


def chip_style(theme: Theme, edge: str, ink: str = "") -> str:
    """Style sheet of a small button beside a value.

    Args:
        edge: ``solid``, ``dashed`` or ``none``.
        ink: Colour of its words; muted if not given.
    """
    palette = theme.palette
    return (
        f"QToolButton {{ color: {ink or palette.muted}; background: transparent;"
        f" border: 1px {edge} {palette.border}; border-radius: 4px; padding: 0px 4px;"
        f" font-size: {points(Step.CAPTION)}pt; }}"
        f"QToolButton:hover, QToolButton:focus {{ color: {palette.text}; border-color: {palette.accent}; }}"
    )
