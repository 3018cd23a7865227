"""Words of the panels at the sides, and of the buttons that Qt gives them."""

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
