"""The panels at the sides: the words of the buttons that Qt gives them, and whether they can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from gui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget


def tell_dock(dock: QDockWidget, title: str) -> None:
    """Name a panel and its buttons; Qt names these once, in the language that was spoken then."""
    dock.setWindowTitle(title)
    for name, words in (
        ("qt_dockwidget_closebutton", tr("Close this panel")),
        ("qt_dockwidget_floatbutton", tr("Detach this panel, or put it back")),
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
