"""Boxes to tick, where the Fusion style draws their edge too faint to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox

    from gui.theme.theme import Theme

_DARKENED = 140
"""Percent by which the style's edges are darker than the window."""


def show_edge(box: QCheckBox, theme: Theme) -> None:
    """Make a box that is not ticked seen on the ground of a theme; called again for another theme."""
    palette = QPalette(theme.qpalette())
    if theme.dark:
        # The style draws the edge of a box by so much darker than the window: on a dark one nothing would be seen of
        # it. The ground stays that of a line to type into: filled with grey, a box looks as if it could not be ticked.
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.palette.edge).lighter(_DARKENED))
    box.setPalette(palette)
