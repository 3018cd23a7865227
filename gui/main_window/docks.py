"""The panels at the sides: the words and looks of the buttons that Qt gives them, and whether they can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton

from gui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from gui.theme.theme import Theme

_CLOSE, _DETACH = "qt_dockwidget_closebutton", "qt_dockwidget_floatbutton"


class DockButtons(QObject):
    """Draws the buttons in a panel's title as the others of the window; Qt's own are hardly seen on a dark ground."""

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        """Draw them, and again whenever Qt took its own because the panel was detached or put back."""
        super().__init__(dock)
        self._dock, self._theme = dock, theme
        dock.topLevelChanged.connect(lambda _detached: self._draw())
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        for name, icon in ((_CLOSE, "close"), (_DETACH, "detach")):
            button = self._dock.findChild(QAbstractButton, name)
            if button is not None:
                button.setIcon(self._theme.icon(icon))


def tell_dock(dock: QDockWidget, title: str) -> None:
    """Name a panel and its buttons; Qt names these once, in the language that was spoken then."""
    dock.setWindowTitle(title)
    for name, words in (
        (_CLOSE, tr("Close this panel")),
        (_DETACH, tr("Detach this panel, or put it back")),
    ):
        button = dock.findChild(QAbstractButton, name)
        if button is not None:
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAccessibleDescription("")


def is_seen(dock: QDockWidget) -> bool:
    """Tell whether a panel can be seen: one behind another, as a tab, counts as shown to Qt but is not."""
    return dock.isVisible() and not dock.visibleRegion().isEmpty()


def toggle_dock(dock: QDockWidget) -> None:
    """Show a panel, in front of those that it shares its place with, or put it away."""
    dock.setVisible(not is_seen(dock))
    dock.raise_()
