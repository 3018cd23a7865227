"""Layouts whose widgets come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def throw_widgets_out(layout: QLayout) -> None:
    """Take every widget out of a layout and throw it away; its stretches and spaces stay.

    An item that is taken out with ``takeAt`` is never given back: over a day of coding that is megabytes.
    """
    for place in reversed(range(layout.count())):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
