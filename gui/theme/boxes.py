"""Boxes to tick, where the Fusion style draws their edge too faint to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtWidgets import QCheckBox, QStyleOptionViewItem

    from gui.theme.theme import Theme

_LIGHTENED = 120
"""Percent; somewhat less than the style darkens an edge by, since its thin line mixes with the ground."""


class TickDelegate(QStyledItemDelegate):
    """Draws the rows of a list whose boxes can be ticked, with edges that are seen."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw for a list in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Say what the style is to draw."""
        super().initStyleOption(option, index)
        option.palette.setColor(QPalette.ColorRole.Window, _seen_edge(self._theme))  # pyright: ignore[reportAttributeAccessIssue]


def show_edge(box: QCheckBox, theme: Theme) -> None:
    """Make a box that is not ticked seen on the ground of a theme; called again for another theme."""
    palette = QPalette(theme.qpalette())
    # The ground stays that of a line to type into: filled with grey, a box looks as if it could not be ticked.
    palette.setColor(QPalette.ColorRole.Window, _seen_edge(theme))
    box.setPalette(palette)


def _seen_edge(theme: Theme) -> QColor:
    """Give what the style is told of the window: it draws the edge of a box by so much darker."""
    return QColor(theme.palette.edge).lighter(_LIGHTENED)
