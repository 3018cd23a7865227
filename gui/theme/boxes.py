"""Boxes to tick, where the Fusion style draws their edge too faint to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from gui.theme.contrast import AA_TEXT, with_contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox

    from gui.theme.theme import Theme


def show_edge(box: QCheckBox, theme: Theme) -> None:
    """Make a box that is not ticked seen on the ground of a theme; called again for another theme."""
    palette = theme.qpalette()
    if theme.dark:
        # The style draws the edge of a box darker than its ground: on a dark one nothing would be seen of it.
        edge = theme.palette.edge
        palette.setColor(QPalette.ColorRole.Base, QColor(edge))
        palette.setColor(QPalette.ColorRole.Text, QColor(with_contrast(theme.palette.text, edge, AA_TEXT)))
    box.setPalette(palette)
