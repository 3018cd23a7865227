"""Giving other colours to dialogs that are open while the system goes dark, light, or to another contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QDialog

from gui.theme.boxes import show_edge

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.theme import Theme


@runtime_checkable
class Themed(Protocol):
    """Whatever takes other colours by itself."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""


class OpenDialogs:
    """The dialogs of a window, which take other colours together."""

    def __init__(self, window: QWidget) -> None:
        """Think of those that belong to a window."""
        self._window = window

    def set_theme(self, theme: Theme) -> None:
        """Give each of them, and all that stands in it, other colours."""
        for dialog in self._window.findChildren(QDialog):
            if isinstance(dialog, Themed):
                dialog.set_theme(theme)
            else:
                _recolour(dialog, theme)


def _recolour(dialog: QDialog, theme: Theme) -> None:
    dialog.setPalette(theme.qpalette())
    for part in dialog.findChildren(QObject):
        if isinstance(part, Themed):
            part.set_theme(theme)
        elif isinstance(part, QCheckBox):
            show_edge(part, theme)
